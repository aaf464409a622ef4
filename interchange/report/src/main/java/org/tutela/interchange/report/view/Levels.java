package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.RiskEvaluation;

/** What levels are called under a policy. */
final class Levels {

    private final RiskPolicy policy;
    private final Words words;

    Levels(RiskPolicy policy, Words words) {
        this.policy = policy;
        this.words = words;
    }

    static String name(Scale scale, String code) {
        return scale.levels().get(scale.indexOf(code)).name();
    }

    /** The outcome that gives a risk its level: the first of the worst, in the order of the dimensions. */
    static DimensionOutcome decisive(RiskEvaluation evaluation) {
        for (DimensionOutcome outcome : evaluation.outcomes()) {
            if (outcome.level().equals(evaluation.level())) {
                return outcome;
            }
        }
        return evaluation.outcomes().get(0);
    }

    Text level(RiskEvaluation evaluation) {
        ReportText text = evaluation.isControlled() ? ReportText.LEVEL_CONTROLLED : ReportText.LEVEL_NOT_CONTROLLED;
        String code = evaluation.level().code();
        return words.badge(
                evaluation.isControlled() ? Mark.GOOD : Mark.BAD,
                text,
                code,
                name(policy.matrix().levels(), code));
    }

    String severity(DimensionOutcome outcome) {
        String code = outcome.severity().code();
        return code
                + ' '
                + policy.severityName(
                        outcome.dimension(), policy.matrix().severity().indexOf(code));
    }

    String exploitability(String code) {
        return code + ' ' + name(policy.matrix().exploitability(), code);
    }

    /** A code of one of the three scales with its name, where only one scale has it. */
    String any(String code) {
        List<String> found = new ArrayList<>();
        for (Scale scale : ImmutableList.of(
                policy.matrix().exploitability(),
                policy.matrix().severity(),
                policy.matrix().levels())) {
            if (scale.contains(code)) {
                found.add(code + ' ' + name(scale, code));
            }
        }
        return found.size() == 1 ? found.get(0) : code;
    }
}
