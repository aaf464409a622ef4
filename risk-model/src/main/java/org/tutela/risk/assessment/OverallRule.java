package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tutela.core.text.Message;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.OverallResidualRisk.Conclusion;
import org.tutela.risk.residual.OverallResidualRisk.WorstLevel;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;

/** What is left of all risks together: never better than the worst of them, and unknown where an input that decides is. */
final class OverallRule {

    private OverallRule() {}

    static OverallResidualRisk judge(RiskAssessment assessment) {
        RiskFileIndex index = assessment.index();
        Evaluation current = assessment.evaluation(Stage.CURRENT, true);
        Evaluation withoutEnvironment = assessment.evaluation(Stage.CURRENT, false);
        int[] worst = new int[RiskFileIndex.DIMENSIONS];
        Arrays.fill(worst, RiskFileIndex.NONE);
        List<RiskId> notAcceptable = new ArrayList<>();
        List<RiskId> relying = new ArrayList<>();
        for (int i = 0; i < index.risks.length; i++) {
            for (int d = 0; d < worst.length; d++) {
                if (current.severity(i, d) != RiskFileIndex.NONE) {
                    worst[d] = Math.max(worst[d], current.level(assessment.places(), i, d));
                }
            }
            if (!AcceptabilityRule.judge(assessment, i).isAcceptable()) {
                notAcceptable.add(index.risks[i].id());
            }
            if (current.isControlled(assessment.places(), i)
                    && !withoutEnvironment.isControlled(assessment.places(), i)) {
                relying.add(index.risks[i].id());
            }
        }
        ImmutableList.Builder<WorstLevel> worstLevels = ImmutableList.builder();
        for (ImpactDimension dimension : ImpactDimension.values()) {
            if (worst[dimension.ordinal()] != RiskFileIndex.NONE) {
                worstLevels.add(new WorstLevel(dimension, assessment.riskLevel(worst[dimension.ordinal()])));
            }
        }
        long unknown = unknowns(assessment);
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        int all = index.risks.length;
        if (all == 0) {
            reasons.add(Message.of(ResidualText.OVERALL_EMPTY));
        }
        if (!notAcceptable.isEmpty()) {
            reasons.add(Message.of(ResidualText.OVERALL_NOT_ACCEPTABLE, notAcceptable.size(), all));
        }
        if (unknown > 0) {
            reasons.add(Message.of(ResidualText.OVERALL_UNKNOWN, unknown));
        }
        if (!relying.isEmpty()) {
            reasons.add(Message.of(ResidualText.OVERALL_ENVIRONMENT, relying.size(), all));
        }
        Conclusion conclusion;
        if (!notAcceptable.isEmpty()) {
            conclusion = Conclusion.NOT_ACCEPTABLE;
        } else if (all == 0 || unknown > 0) {
            conclusion = Conclusion.NOT_EVALUABLE;
        } else {
            conclusion = Conclusion.ACCEPTABLE;
            reasons.add(Message.of(ResidualText.OVERALL_ACCEPTABLE, all));
        }
        return new OverallResidualRisk(conclusion, worstLevels.build(), notAcceptable, relying, reasons.build());
    }

    private static long unknowns(RiskAssessment assessment) {
        RiskFileIndex index = assessment.index();
        long steps = IntStream.range(0, index.steps.length)
                .filter(step -> AssessmentChecks.isUnknown(assessment, step))
                .count();
        long severities = Arrays.stream(index.riskSeverity)
                .filter(severity -> severity == RiskFileIndex.UNKNOWN)
                .count();
        return steps + severities;
    }
}
