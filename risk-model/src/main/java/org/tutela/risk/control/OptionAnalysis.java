package org.tutela.risk.control;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.tutela.core.identity.Identified;
import org.tutela.risk.scenario.RiskId;

/**
 * The options for the control of one risk that were considered; Annex I, 2 and 4.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param risk the risk
 * @param options the options, in the order given, immutable
 */
public record OptionAnalysis(RiskId risk, @NotEmpty List<@Valid ControlOption> options) implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public OptionAnalysis {
        requireNonNull(risk, "risk");
        options = ImmutableList.copyOf(options);
    }

    @Override
    public RiskId id() {
        return risk;
    }
}
