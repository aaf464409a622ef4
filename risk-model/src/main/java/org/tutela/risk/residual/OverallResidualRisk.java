package org.tutela.risk.residual;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.text.Message;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scoring.RiskLevel;

/**
 * What is left of all risks together; ISO 14971, 8; Annex I, 4.
 *
 * @param conclusion the conclusion
 * @param worst the worst current level in each dimension concerned, immutable
 * @param notAcceptable the risks that are not acceptable, in canonical order, immutable
 * @param relyingOnEnvironment the risks that are controlled only thanks to controls in the operating environment, in canonical order,
 *     immutable
 * @param reasons what led to the conclusion, immutable
 */
public record OverallResidualRisk(
        Conclusion conclusion,
        List<WorstLevel> worst,
        List<RiskId> notAcceptable,
        List<RiskId> relyingOnEnvironment,
        List<Message> reasons) {

    /** Rejects nulls and copies collections. */
    public OverallResidualRisk {
        requireNonNull(conclusion, "conclusion");
        worst = ImmutableList.copyOf(worst);
        notAcceptable = ImmutableList.copyOf(notAcceptable);
        relyingOnEnvironment = ImmutableList.copyOf(relyingOnEnvironment);
        reasons = ImmutableList.copyOf(reasons);
    }

    /** The conclusion over all risks. */
    public enum Conclusion {
        /** Every risk is acceptable. */
        ACCEPTABLE,
        /** A risk is not acceptable. */
        NOT_ACCEPTABLE,
        /** Something that decides is not known. */
        NOT_EVALUABLE
    }

    /**
     * The worst level in a dimension.
     *
     * @param dimension the dimension
     * @param level the level
     */
    public record WorstLevel(ImpactDimension dimension, RiskLevel level) {

        /** Rejects nulls. */
        public WorstLevel {
            requireNonNull(dimension, "dimension");
            requireNonNull(level, "level");
        }
    }
}
