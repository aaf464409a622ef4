package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.text.Message;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.OverallResidualRisk.CommonControl;
import org.tutela.risk.residual.OverallResidualRisk.CommonStep;
import org.tutela.risk.residual.OverallResidualRisk.Conclusion;
import org.tutela.risk.residual.OverallResidualRisk.HarmProbability;
import org.tutela.risk.residual.OverallResidualRisk.ReductionGap;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.ScenarioId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.SeverityRating;

/** What the overall residual risk tells beside its conclusion, over generated risk files, each part against a naive one. */
@Domain(RiskFileDomain.class)
class OverallPartsProperties {

    private static final int TRIES = 150;

    private static Map<String, Integer> counts(OverallResidualRisk overall) {
        Map<String, Integer> result = new TreeMap<>();
        overall.counts()
                .forEach(
                        it -> result.put(it.dimension() + " " + it.exploitability() + ' ' + it.severity(), it.risks()));
        return result;
    }

    @Property(tries = TRIES)
    @Label(
            "INV-50 overall, every risk stands in one cell of each dimension, and the worst level names a risk that has it")
    void everyRisk_standsInOneCell(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment assessment = sample.assess();
        OverallResidualRisk overall = assessment.overallResidualRisk();
        Map<String, Integer> expected = new TreeMap<>();
        List<String> gaps = new ArrayList<>();
        for (RiskResult risk : assessment.risks()) {
            for (DimensionOutcome outcome : risk.current().outcomes()) {
                String cell = outcome.dimension() + " " + risk.current().exploitability() + ' ' + outcome.severity();
                expected.merge(cell, 1, Integer::sum);
            }
            for (Message obstacle : risk.acceptability().obstacles()) {
                if (List.of("OBS-005", "OBS-006", "OBS-007")
                        .contains(obstacle.key().code())) {
                    gaps.add(risk.id() + " " + obstacle);
                }
            }
        }

        assertEquals(expected, counts(overall));
        assertEquals(
                gaps,
                overall.reductionGaps().stream()
                        .map(it -> it.risk() + " " + it.reason())
                        .toList());
        assertEquals(assessment.risks().size(), overall.riskCount());
        overall.worst()
                .forEach(it -> assertEquals(
                        it.level(),
                        assessment
                                .risk(it.risk())
                                .current()
                                .outcome(it.dimension())
                                .orElseThrow()
                                .level()));
    }

    @Property(tries = TRIES)
    void unknowns_areThoseThatFindingsName(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment assessment = sample.assess();
        OverallResidualRisk overall = assessment.overallResidualRisk();
        Set<String> expected = new TreeSet<>();
        assessment.findings().stream()
                .filter(it ->
                        it.code().code().equals("RISK-040") || it.code().code().equals("RISK-041"))
                .forEach(it -> expected.add(String.join(" ", it.arguments())));
        Set<String> actual = new TreeSet<>();
        overall.unknowns().forEach(it -> actual.add(String.join(" ", it.arguments())));

        assertEquals(expected, actual);
        assertEquals(expected.size(), overall.unknowns().size());
    }

    @Property(tries = TRIES)
    void explanation_givesTheConclusionAgain(@ForAll RiskFileDomain.Sample sample) {
        OverallResidualRisk overall = sample.assess().overallResidualRisk();
        Explanation root = overall.explanation();
        int against = root.inputs().get(0).inputs().size();
        int unknown = root.inputs().get(1).inputs().size();
        int all = Integer.parseInt(root.inputs().get(2).value());
        Conclusion refolded = against > 0
                ? Conclusion.NOT_ACCEPTABLE
                : unknown > 0 || all == 0 ? Conclusion.NOT_EVALUABLE : Conclusion.ACCEPTABLE;

        assertEquals(overall.conclusion().name(), root.value());
        assertEquals(root.value(), refolded.name());
        assertEquals(overall.notAcceptable().size(), against);
        assertEquals(Integer.toString(against), root.inputs().get(0).value());
        assertEquals(Integer.toString(unknown), root.inputs().get(1).value());
        root.inputs().get(0).inputs().forEach(risk -> assertTrue(!risk.inputs().isEmpty()));
        assertEquals(refolded == Conclusion.ACCEPTABLE, root.binding().isEmpty());
    }

    private static Set<StepId> basicSteps(RiskFileContent content, StepId goal) {
        for (AttackStep step : content.steps()) {
            if (step.id().equals(goal) && step instanceof AttackStep.Combined combined) {
                Set<StepId> result = new HashSet<>();
                combined.parts().forEach(part -> result.addAll(basicSteps(content, part)));
                return result;
            }
        }
        return Set.of(goal);
    }

    private static Set<StepId> basicSteps(RiskFileContent content, Risk risk) {
        Set<StepId> result = new HashSet<>();
        for (ScenarioId id : risk.scenarios()) {
            for (AttackScenario scenario : content.scenarios()) {
                if (scenario.id().equals(id)) {
                    result.addAll(basicSteps(content, scenario.goal()));
                }
            }
        }
        return result;
    }

    @Property(tries = TRIES)
    void commonSteps_areThoseOnTheWayToSeveralRisks(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment assessment = sample.assess();
        Map<StepId, List<RiskId>> expected = new HashMap<>();
        for (RiskResult risk : assessment.risks()) {
            for (StepId step : basicSteps(sample.file().content(), risk.risk())) {
                expected.computeIfAbsent(step, it -> new ArrayList<>()).add(risk.id());
            }
        }
        for (int atLeast = 1; atLeast <= 3; atLeast++) {
            int least = atLeast;
            Map<StepId, List<RiskId>> kept = new HashMap<>(expected);
            kept.values().removeIf(risks -> risks.size() < least);
            List<CommonStep> actual = assessment.overallResidualRisk().commonSteps(atLeast);
            Map<StepId, List<RiskId>> byStep = new HashMap<>();
            actual.forEach(it -> byStep.put(it.step(), it.risks()));

            assertEquals(kept, byStep);
            for (int i = 1; i < actual.size(); i++) {
                assertTrue(actual.get(i - 1).risks().size()
                        >= actual.get(i).risks().size());
            }
        }
    }

    private static boolean isWorse(Scale levels, RiskEvaluation before, RiskEvaluation after) {
        for (DimensionOutcome outcome : before.outcomes()) {
            DimensionOutcome then = after.outcome(outcome.dimension()).orElseThrow();
            if (levels.indexOf(then.level().code())
                            > levels.indexOf(outcome.level().code())
                    || outcome.isControlled() && !then.isControlled()) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = TRIES)
    void commonControls_areThoseWhoseSuspensionAloneMakesSeveralRisksWorse(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment assessment = sample.assess();
        Scale levels = sample.policy().matrix().levels();
        Map<String, String> expected = new TreeMap<>();
        for (Control control : sample.file().content().controls()) {
            if (!assessment.isCounted(control.id())) {
                continue;
            }
            RiskAssessment without = sample.assess(Edits.controls(
                    sample.file(),
                    it -> it.id().equals(control.id())
                            ? it.toBuilder().state(ControlState.SUSPENDED).build()
                            : it));
            List<RiskId> worse = new ArrayList<>();
            List<RiskId> uncontrolled = new ArrayList<>();
            for (RiskResult risk : assessment.risks()) {
                RiskEvaluation then = without.risk(risk.id()).current();
                if (isWorse(levels, risk.current(), then)) {
                    worse.add(risk.id());
                }
                if (risk.current().isControlled() && !then.isControlled()) {
                    uncontrolled.add(risk.id());
                }
            }
            expected.put(control.id().text(), worse + " " + uncontrolled);
        }
        for (int atLeast = 1; atLeast <= 3; atLeast++) {
            int least = atLeast;
            Map<String, String> kept = new TreeMap<>(expected);
            kept.values()
                    .removeIf(risks -> risks.substring(0, risks.indexOf(']')).split("RSK").length - 1 < least);
            Map<String, String> actual = new TreeMap<>();
            for (CommonControl it : assessment.overallResidualRisk().commonControls(atLeast)) {
                actual.put(it.control().text(), it.worse() + " " + it.uncontrolled());
            }
            assertEquals(kept, actual);
        }
    }

    /** The lowest and the highest probability that a risk can have. */
    private static List<BigDecimal> range(RiskAssessment assessment, Risk risk) {
        if (risk.probability().isEmpty()) {
            return List.of(BigDecimal.ZERO, BigDecimal.ONE);
        }
        BigDecimal most = Evaluation.probability(
                assessment.index(), assessment.index().numberOf(risk.id()), assessment.standing()::countsNow);
        boolean isCertain = risk.probability().get().hazardousSituation().isPresent();
        for (Impact impact : risk.impacts()) {
            isCertain &=
                    impact.dimension() != ImpactDimension.SAFETY || impact.severity() instanceof SeverityRating.Rated;
        }
        return List.of(isCertain ? most : BigDecimal.ZERO, most);
    }

    @Property(tries = TRIES)
    void harmProbabilities_areTheBoundsAndTheSumOverAllOutcomes(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment assessment = sample.assess();
        Scale severities = sample.policy().matrix().severity();
        for (HarmProbability row : assessment.overallResidualRisk().harmProbabilities()) {
            List<List<BigDecimal>> ranges = new ArrayList<>();
            for (RiskResult risk : assessment.risks()) {
                risk.current()
                        .outcome(ImpactDimension.SAFETY)
                        .filter(it -> severities.indexOf(it.severity().code())
                                >= severities.indexOf(row.atLeast().code()))
                        .ifPresent(it -> ranges.add(range(assessment, risk.risk())));
            }
            BigDecimal lower = BigDecimal.ZERO;
            BigDecimal sum = BigDecimal.ZERO;
            int open = 0;
            for (List<BigDecimal> range : ranges) {
                lower = lower.max(range.get(0));
                sum = sum.add(range.get(1));
                open += range.get(0).compareTo(range.get(1)) == 0
                                && range.get(0).signum() > 0
                        ? 0
                        : 1;
            }
            // every outcome of independent risks in which at least one harm comes about
            BigDecimal some = BigDecimal.ZERO;
            for (int outcome = 1; outcome < 1 << ranges.size(); outcome++) {
                BigDecimal product = BigDecimal.ONE;
                for (int i = 0; i < ranges.size(); i++) {
                    BigDecimal p = ranges.get(i).get(1);
                    product = product.multiply((outcome >> i & 1) == 1 ? p : BigDecimal.ONE.subtract(p));
                }
                some = some.add(product);
            }

            assertEquals(ranges.size(), row.risks());
            assertTrue(row.notEstimated() <= open);
            assertEquals(0, row.lower().compareTo(lower), row::toString);
            assertEquals(0, row.upper().compareTo(sum.min(BigDecimal.ONE)), row::toString);
            assertEquals(0, row.ifIndependent().compareTo(some), row::toString);
            assertTrue(row.lower().compareTo(row.ifIndependent()) <= 0);
            assertTrue(row.ifIndependent().compareTo(row.upper()) <= 0);
        }
    }

    private static RiskFile only(RiskFile file, List<Risk> risks) {
        return OverallProperties.only(file, risks);
    }

    @Property(tries = TRIES)
    @Label(
            "INV-51 overall, cells, common steps, gaps and unknowns do not depend on order, and those of two parts add up")
    void parts_addUp(@ForAll RiskFileDomain.Sample sample) {
        RiskFile whole = OverallProperties.unlinked(sample.file());
        List<Risk> risks = whole.content().risks();
        int cut = sample.random().nextInt(risks.size() + 1);
        OverallResidualRisk first =
                sample.assess(only(whole, risks.subList(0, cut))).overallResidualRisk();
        OverallResidualRisk second =
                sample.assess(only(whole, risks.subList(cut, risks.size()))).overallResidualRisk();
        OverallResidualRisk both = sample.assess(whole).overallResidualRisk();
        Map<String, Integer> joined = counts(first);
        counts(second).forEach((cell, size) -> joined.merge(cell, size, Integer::sum));
        Set<ReductionGap> gaps = new HashSet<>(first.reductionGaps());
        gaps.addAll(second.reductionGaps());

        assertEquals(joined, counts(both));
        assertEquals(gaps, new HashSet<>(both.reductionGaps()));
        assertEquals(first.riskCount() + second.riskCount(), both.riskCount());
        assertEquals(
                first.relyingOnEnvironment().size()
                        + second.relyingOnEnvironment().size(),
                both.relyingOnEnvironment().size());

        RiskAssessment permuted = sample.assess(Edits.permuted(sample.random(), sample.file()));
        OverallResidualRisk other = permuted.overallResidualRisk();
        OverallResidualRisk same = sample.assess().overallResidualRisk();
        assertEquals(same, other);
        assertEquals(same.commonSteps(1), other.commonSteps(1));
        assertEquals(same.commonControls(1), other.commonControls(1));
        assertEquals(same.harmProbabilities(), other.harmProbabilities());
        assertEquals(same.explanation(), other.explanation());
    }

    @Property(tries = TRIES)
    @Label("INV-52 overall, adding a risk empties no cell and lowers no probability of harm")
    void addedRisk_emptiesNoCell(@ForAll RiskFileDomain.Sample sample) {
        RiskFile whole = OverallProperties.unlinked(sample.file());
        List<Risk> risks = whole.content().risks();
        OverallResidualRisk fewer =
                sample.assess(only(whole, risks.subList(1, risks.size()))).overallResidualRisk();
        OverallResidualRisk more = sample.assess(only(whole, risks)).overallResidualRisk();

        Map<String, Integer> after = counts(more);
        counts(fewer).forEach((cell, size) -> assertTrue(after.getOrDefault(cell, 0) >= size, cell));
        Map<String, HarmProbability> rows = new HashMap<>();
        more.harmProbabilities().forEach(it -> rows.put(it.atLeast() + " " + it.unit(), it));
        for (HarmProbability before : fewer.harmProbabilities()) {
            HarmProbability then = rows.get(before.atLeast() + " " + before.unit());
            assertTrue(then.lower().compareTo(before.lower()) >= 0);
            assertTrue(then.upper().compareTo(before.upper()) >= 0);
            assertTrue(then.ifIndependent().compareTo(before.ifIndependent()) >= 0);
        }
        for (CommonStep step : fewer.commonSteps(1)) {
            assertTrue(more.commonSteps(step.risks().size()).stream()
                    .anyMatch(it -> it.step().equals(step.step()) && it.risks().containsAll(step.risks())));
        }
    }
}
