package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.identity.EntityId;
import org.tutela.core.text.Message;
import org.tutela.risk.residual.Acceptability;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.OverallResidualRisk.CommonControl;
import org.tutela.risk.residual.OverallResidualRisk.CommonStep;
import org.tutela.risk.residual.OverallResidualRisk.Conclusion;
import org.tutela.risk.residual.OverallResidualRisk.HarmProbability;
import org.tutela.risk.residual.OverallResidualRisk.ReductionGap;
import org.tutela.risk.residual.OverallResidualRisk.RiskCount;
import org.tutela.risk.residual.OverallResidualRisk.WorstLevel;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;

/** What is left of all risks together: never better than the worst of them, and unknown where an input that decides is. */
final class OverallRule {

    private static final ImmutableSet<ResidualText> REDUCTION = ImmutableSet.of(
            ResidualText.OPTIONS_NOT_ANALYSED,
            ResidualText.OPTION_NOT_IN_FORCE,
            ResidualText.OPTION_REFUSED_WITHOUT_GROUND);

    private final RiskAssessment assessment;
    private final RiskFileIndex index;
    private final Evaluation current;
    private final List<RiskId> notAcceptable = new ArrayList<>();
    private final List<RiskId> relying = new ArrayList<>();
    private final List<ReductionGap> gaps = new ArrayList<>();

    /** Per dimension: the first risk with the worst level, or {@link RiskFileIndex#NONE}. */
    private final int[] worst = new int[RiskFileIndex.DIMENSIONS];

    /** Per dimension, exploitability and severity: how many risks. */
    private final int[][][] counts;

    private OverallRule(RiskAssessment assessment) {
        this.assessment = assessment;
        this.index = assessment.index();
        this.current = assessment.evaluation(Stage.CURRENT, true);
        Places places = assessment.places();
        this.counts = new int[RiskFileIndex.DIMENSIONS][places.easiest + 1][places.worst + 1];
        Arrays.fill(worst, RiskFileIndex.NONE);
    }

    static OverallResidualRisk judge(RiskAssessment assessment) {
        OverallRule rule = new OverallRule(assessment);
        for (int i = 0; i < rule.index.risks.length; i++) {
            rule.risk(i);
        }
        return rule.conclude();
    }

    private void risk(int number) {
        Places places = assessment.places();
        for (int d = 0; d < worst.length; d++) {
            int severity = current.severity(number, d);
            if (severity != RiskFileIndex.NONE) {
                counts[d][current.exploitability(number)][severity]++;
                if (worst[d] == RiskFileIndex.NONE
                        || current.level(places, number, d) > current.level(places, worst[d], d)) {
                    worst[d] = number;
                }
            }
        }
        RiskId id = index.risks[number].id();
        Acceptability acceptability = AcceptabilityRule.judge(assessment, number);
        if (!acceptability.isAcceptable()) {
            notAcceptable.add(id);
        }
        for (Message obstacle : acceptability.obstacles()) {
            if (obstacle.key() instanceof ResidualText text && REDUCTION.contains(text)) {
                gaps.add(new ReductionGap(id, obstacle));
            }
        }
        if (current.isControlled(places, number)
                && !assessment.evaluation(Stage.CURRENT, false).isControlled(places, number)) {
            relying.add(id);
        }
    }

    private OverallResidualRisk conclude() {
        int all = index.risks.length;
        List<Message> unknowns = unknowns(assessment);
        List<VulnerabilityId> open = underInvestigation();
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        if (all == 0) {
            reasons.add(Message.of(ResidualText.OVERALL_EMPTY));
        }
        if (!notAcceptable.isEmpty()) {
            reasons.add(Message.of(ResidualText.OVERALL_NOT_ACCEPTABLE, notAcceptable.size(), all));
        }
        if (!unknowns.isEmpty()) {
            reasons.add(Message.of(ResidualText.OVERALL_UNKNOWN, unknowns.size()));
        }
        if (!relying.isEmpty()) {
            reasons.add(Message.of(ResidualText.OVERALL_ENVIRONMENT, relying.size(), all));
        }
        if (!gaps.isEmpty()) {
            reasons.add(Message.of(
                    ResidualText.OVERALL_REDUCTION,
                    gaps.stream().map(ReductionGap::risk).distinct().count(),
                    all));
        }
        if (!open.isEmpty()) {
            reasons.add(Message.of(ResidualText.OVERALL_INVESTIGATED, open.size()));
        }
        Conclusion conclusion = conclusion(notAcceptable.size(), unknowns.size(), all);
        if (conclusion == Conclusion.ACCEPTABLE) {
            reasons.add(Message.of(ResidualText.OVERALL_ACCEPTABLE, all));
        }
        return new OverallResidualRisk(
                conclusion,
                all,
                worstLevels(),
                riskCounts(),
                notAcceptable,
                relying,
                unknowns,
                open,
                gaps,
                reasons.build(),
                new OnDemand(assessment));
    }

    private static Conclusion conclusion(int notAcceptable, int unknowns, int all) {
        if (notAcceptable > 0) {
            return Conclusion.NOT_ACCEPTABLE;
        }
        return all == 0 || unknowns > 0 ? Conclusion.NOT_EVALUABLE : Conclusion.ACCEPTABLE;
    }

    private List<WorstLevel> worstLevels() {
        ImmutableList.Builder<WorstLevel> result = ImmutableList.builder();
        for (ImpactDimension dimension : ImpactDimension.values()) {
            int risk = worst[dimension.ordinal()];
            if (risk != RiskFileIndex.NONE) {
                int level = current.level(assessment.places(), risk, dimension.ordinal());
                result.add(new WorstLevel(dimension, assessment.riskLevel(level), index.risks[risk].id()));
            }
        }
        return result.build();
    }

    private List<RiskCount> riskCounts() {
        ImmutableList.Builder<RiskCount> result = ImmutableList.builder();
        for (ImpactDimension dimension : ImpactDimension.values()) {
            int[][] cells = counts[dimension.ordinal()];
            for (int e = 0; e < cells.length; e++) {
                for (int s = 0; s < cells[e].length; s++) {
                    if (cells[e][s] > 0) {
                        result.add(new RiskCount(
                                dimension,
                                assessment.exploitabilityLevel(e),
                                assessment.severityLevel(s),
                                cells[e][s]));
                    }
                }
            }
        }
        return result.build();
    }

    private static List<Message> unknowns(RiskAssessment assessment) {
        RiskFileIndex index = assessment.index();
        ImmutableList.Builder<Message> result = ImmutableList.builder();
        for (int step = 0; step < index.steps.length; step++) {
            if (AssessmentChecks.isUnknown(assessment, step)) {
                result.add(Message.of(ResidualText.OVERALL_UNKNOWN_STEP, index.steps[step].id()));
            }
        }
        for (int i = 0; i < index.riskSeverity.length; i++) {
            if (index.riskSeverity[i] == RiskFileIndex.UNKNOWN) {
                result.add(Message.of(
                        ResidualText.OVERALL_UNKNOWN_SEVERITY,
                        index.risks[i / RiskFileIndex.DIMENSIONS].id(),
                        ImpactDimension.values()[i % RiskFileIndex.DIMENSIONS]));
            }
        }
        return result.build();
    }

    private List<VulnerabilityId> underInvestigation() {
        return assessment.file().content().vulnerabilities().stream()
                .filter(it -> it.status() == VulnerabilityStatus.UNDER_INVESTIGATION)
                .map(Vulnerability::id)
                .sorted(EntityId.CANONICAL_ORDER)
                .toList();
    }

    private record OnDemand(RiskAssessment assessment) implements OverallResidualRisk.Details {

        @Override
        public List<CommonStep> commonSteps(int atLeast) {
            return new CommonCauses(assessment).steps(atLeast);
        }

        @Override
        public List<CommonControl> commonControls(int atLeast) {
            return new CommonCauses(assessment).controls(atLeast);
        }

        @Override
        public List<HarmProbability> harmProbabilities() {
            return HarmProbabilities.of(assessment);
        }

        @Override
        public Explanation explanation() {
            List<Explanation> against = new ArrayList<>();
            for (RiskResult risk : assessment.risks()) {
                if (!risk.acceptability().isAcceptable()) {
                    List<Explanation> obstacles = risk.acceptability().obstacles().stream()
                            .map(it -> Explanation.given(it, "1", Message.of(ResidualText.OVERALL_OBSTACLE)))
                            .toList();
                    against.add(counted(Message.of(ResidualText.OVERALL_OBSTACLES, risk.id()), obstacles));
                }
            }
            List<Explanation> unknown = unknowns(assessment).stream()
                    .map(it -> Explanation.given(it, "1", Message.of(ResidualText.OVERALL_MISSING)))
                    .toList();
            int all = assessment.risks().size();
            Conclusion conclusion = conclusion(against.size(), unknown.size(), all);
            OptionalInt binding = OptionalInt.empty();
            if (conclusion == Conclusion.NOT_ACCEPTABLE) {
                binding = OptionalInt.of(0);
            } else if (conclusion == Conclusion.NOT_EVALUABLE) {
                binding = OptionalInt.of(all == 0 ? 2 : 1);
            }
            return new Explanation(
                    Message.of(ResidualText.OVERALL),
                    conclusion.name(),
                    Message.of(ResidualText.OVERALL_RULE),
                    Optional.empty(),
                    List.of(
                            counted(Message.of(ResidualText.OVERALL_AGAINST), against),
                            counted(Message.of(ResidualText.OVERALL_UNKNOWNS), unknown),
                            Explanation.given(
                                    Message.of(ResidualText.OVERALL_RISKS),
                                    Integer.toString(all),
                                    Message.of(ResidualText.OVERALL_IN_FILE))),
                    binding);
        }

        private static Explanation counted(Message what, List<Explanation> inputs) {
            return new Explanation(
                    what,
                    Integer.toString(inputs.size()),
                    Message.of(ResidualText.OVERALL_COUNT),
                    Optional.empty(),
                    inputs,
                    OptionalInt.empty());
        }
    }
}
