package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tutela.risk.residual.OverallResidualRisk.HarmProbability;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.Probability;
import org.tutela.risk.scoring.SeverityRating;

/**
 * The probability of at least one harm over all risks, as far as the file gives probabilities: bounds that hold however the risks
 * depend on each other, and the value for independent ones. What is not known adds nothing to the lower bound and all it can to the
 * upper one.
 */
final class HarmProbabilities {

    private static final int SAFETY = ImpactDimension.SAFETY.ordinal();
    private static final int EXACT_DECIMALS = 400;

    /** What is known of a risk under a unit: its probability lies between two. */
    private record Range(BigDecimal lower, BigDecimal upper, boolean isEstimated) {}

    private static final Range UNKNOWN = new Range(BigDecimal.ZERO, BigDecimal.ONE, false);

    private final RiskAssessment assessment;
    private final RiskFileIndex index;

    private HarmProbabilities(RiskAssessment assessment) {
        this.assessment = assessment;
        this.index = assessment.index();
    }

    static List<HarmProbability> of(RiskAssessment assessment) {
        return new HarmProbabilities(assessment).rows();
    }

    private List<HarmProbability> rows() {
        TreeSet<String> units = new TreeSet<>();
        for (int risk = 0; risk < index.risks.length; risk++) {
            index.risks[risk].probability().ifPresent(it -> units.add(it.unit()));
        }
        Evaluation current = assessment.evaluation(Stage.CURRENT, true);
        ImmutableList.Builder<HarmProbability> result = ImmutableList.builder();
        if (units.isEmpty()) {
            return result.build();
        }
        List<Integer> severe = new ArrayList<>();
        for (int severity = assessment.places().worst; severity >= 0; severity--) {
            int before = severe.size();
            for (int risk = 0; risk < index.risks.length; risk++) {
                if (current.severity(risk, SAFETY) == severity) {
                    severe.add(risk);
                }
            }
            if (severe.size() > before) {
                for (String unit : units) {
                    result.add(row(severity, unit, severe));
                }
            }
        }
        return result.build();
    }

    private HarmProbability row(int severity, String unit, List<Integer> risks) {
        int notEstimated = 0;
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal none = BigDecimal.ONE;
        for (int risk : risks) {
            Range range = range(risk, unit);
            notEstimated += range.isEstimated() ? 0 : 1;
            lower = lower.max(range.lower());
            sum = sum.add(range.upper());
            none = none.multiply(BigDecimal.ONE.subtract(range.upper()));
            if (none.scale() > EXACT_DECIMALS) {
                none = none.setScale(EXACT_DECIMALS, RoundingMode.FLOOR);
            }
        }
        BigDecimal upper = sum.min(BigDecimal.ONE);
        return new HarmProbability(
                assessment.severityLevel(severity),
                unit,
                risks.size(),
                notEstimated,
                plain(lower),
                plain(upper),
                plain(BigDecimal.ONE.subtract(none).min(upper)));
    }

    private Range range(int risk, String unit) {
        Optional<Probability> given = index.risks[risk].probability();
        if (given.isEmpty() || !given.get().unit().equals(unit)) {
            return UNKNOWN;
        }
        BigDecimal most = Evaluation.probability(index, risk, assessment.standing()::countsNow);
        boolean isEstimated = given.get().hazardousSituation().isPresent() && isRated(risk);
        return new Range(isEstimated ? most : BigDecimal.ZERO, most, isEstimated);
    }

    private boolean isRated(int risk) {
        for (Impact impact : index.risks[risk].impacts()) {
            if (impact.dimension() == ImpactDimension.SAFETY) {
                return impact.severity() instanceof SeverityRating.Rated;
            }
        }
        return false;
    }

    /** The same number, however it came about. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
