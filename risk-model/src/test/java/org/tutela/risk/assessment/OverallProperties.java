package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.core.canonical.Digest;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.policy.Lens;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;

/** Acceptability of each risk and of all together, over generated risk files. */
@Domain(RiskFileDomain.class)
class OverallProperties {

    private static final int TRIES = 150;

    private static Map<String, Integer> worst(RiskAssessment assessment) {
        Map<String, Integer> result = new TreeMap<>();
        Scale levels = assessment.policy().matrix().levels();
        for (OverallResidualRisk.WorstLevel worst :
                assessment.overallResidualRisk().worst()) {
            result.put(worst.dimension().name(), levels.indexOf(worst.level().code()));
        }
        return result;
    }

    @Property(tries = TRIES)
    @Label("INV-50 overall residual risk is exactly as bad as the worst risk, in every dimension")
    void overall_isAsBadAsTheWorstRisk(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment assessment = sample.assess();
        Map<String, Integer> expected = new TreeMap<>();
        List<RiskId> notAcceptable = new ArrayList<>();
        List<RiskId> relying = new ArrayList<>();
        for (RiskResult risk : assessment.risks()) {
            for (DimensionOutcome outcome : risk.current().outcomes()) {
                int level = sample.policy()
                        .matrix()
                        .levels()
                        .indexOf(outcome.level().code());
                expected.merge(outcome.dimension().name(), level, Math::max);
            }
            if (!risk.acceptability().isAcceptable()) {
                notAcceptable.add(risk.id());
            }
            if (risk.isRelyingOnEnvironment()) {
                relying.add(risk.id());
            }
        }

        OverallResidualRisk overall = assessment.overallResidualRisk();

        assertEquals(expected, worst(assessment));
        assertEquals(notAcceptable, overall.notAcceptable());
        assertEquals(relying, overall.relyingOnEnvironment());
        assertEquals(!notAcceptable.isEmpty(), overall.conclusion() == OverallResidualRisk.Conclusion.NOT_ACCEPTABLE);
        assertFalse(overall.reasons().isEmpty());
    }

    @Property(tries = TRIES)
    @Label("INV-51 the overall evaluation is the worse of the evaluations of two parts of the file")
    void overall_isTheWorseOfTwoParts(@ForAll RiskFileDomain.Sample sample) {
        RiskFile whole = unlinked(sample.file());
        List<Risk> risks = whole.content().risks();
        int cut = sample.random().nextInt(risks.size() + 1);
        RiskAssessment first = sample.assess(only(whole, risks.subList(0, cut)));
        RiskAssessment second = sample.assess(only(whole, risks.subList(cut, risks.size())));
        RiskAssessment both = sample.assess(whole);

        Map<String, Integer> joined = worst(first);
        worst(second).forEach((dimension, level) -> joined.merge(dimension, level, Math::max));
        assertEquals(joined, worst(both));
        List<RiskId> notAcceptable = new ArrayList<>(first.overallResidualRisk().notAcceptable());
        notAcceptable.addAll(second.overallResidualRisk().notAcceptable());
        notAcceptable.sort(null);
        assertEquals(notAcceptable, both.overallResidualRisk().notAcceptable());
    }

    /** Without links from controls to risks, so that parts of the risks can be taken out. */
    static RiskFile unlinked(RiskFile file) {
        return Edits.controls(
                file,
                control -> control.toBuilder()
                        .effects(control.effects().stream()
                                .filter(effect -> effect instanceof ControlEffect.ExploitabilityCap
                                        || effect instanceof ControlEffect.FactorCap)
                                .toList())
                        .introducedRisks(
                                control.introducedRisks().isAnalysed()
                                        ? new IntroducedRisks.None("none")
                                        : control.introducedRisks())
                        .build());
    }

    static RiskFile only(RiskFile file, List<Risk> risks) {
        List<RiskId> kept = risks.stream().map(Risk::id).toList();
        List<OptionAnalysis> analyses = file.content().optionAnalyses().stream()
                .filter(analysis -> kept.contains(analysis.risk()))
                .toList();
        return file.toBuilder()
                .replaceRisk(risks)
                .replaceOptionAnalysis(analyses)
                .replaceItRequirement(List.of())
                .replaceUserInformation(List.of())
                .replaceCapability(List.of())
                .build();
    }

    @Property(tries = TRIES)
    @Label("INV-52 adding a risk never improves the overall evaluation")
    void addedRisk_neverImprovesTheOverallEvaluation(@ForAll RiskFileDomain.Sample sample) {
        RiskFile whole = unlinked(sample.file());
        List<Risk> risks = whole.content().risks();
        if (risks.size() < 2) {
            return;
        }
        RiskAssessment fewer = sample.assess(only(whole, risks.subList(1, risks.size())));
        RiskAssessment more = sample.assess(only(whole, risks));

        Outputs.assertNowhereHigher(worst(more), worst(fewer));
        assertTrue(Outputs.badness(more.overallResidualRisk().conclusion())
                        >= Outputs.badness(fewer.overallResidualRisk().conclusion())
                || unknowns(fewer) > unknowns(more));
    }

    private static long unknowns(RiskAssessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.code().code().startsWith("RISK-04"))
                .count();
    }

    @Property(tries = TRIES)
    @Label(
            "INV-53 a change of the policy changes its digest, and a changed result changes the digest of the conclusions")
    void changedPolicy_changesItsDigest(@ForAll RiskFileDomain.Sample sample) {
        RiskPolicy other = sample.policy().toBuilder(
                        sample.policy().id(), sample.policy().version())
                .lenses(new Lens("first", RandomPolicy.matrix(sample.random()), EnumSet.allOf(ImpactDimension.class)))
                .withoutProbability()
                .build();
        RiskAssessment first = sample.assess();
        RiskAssessment second = RiskAssessor.of(other).assess(sample.file());

        assertEquals(sample.policy().equals(other), sample.policy().digest().equals(other.digest()));
        assertEquals(sample.policy().equals(other), first.equals(second));
        if (!Outputs.everything(first).equals(Outputs.everything(second))) {
            assertNotEquals(first.digest(), second.digest());
        }
    }

    @Property(tries = TRIES)
    @Label("INV-70 assessing a rebuilt file under a rebuilt policy gives the same digests")
    void rebuiltFile_reproducesTheDigests(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment first = sample.assess();
        RiskFile again = RandomRiskFile.of(sample.seed(), sample.size());
        RiskAssessment second = RiskAssessor.of(RandomPolicy.of(sample.seed()))
                .assess(again.toBuilder().build());
        List<Digest> archived = List.of(first.file().digest(), first.policy().digest(), first.digest());

        assertEquals(archived, List.of(second.file().digest(), second.policy().digest(), second.digest()));
    }

    @Property(tries = TRIES)
    @Label(
            "INV-22 a risk controlled only through the environment is acceptable only where users are told of every such control")
    void relianceOnTheEnvironment_mustBeTold(@ForAll RiskFileDomain.Sample sample) {
        RiskFile untold = sample.file().toBuilder()
                .replaceControl(Edits.map(sample.file().content().controls(), OverallProperties::withoutAssumption))
                .build();
        for (RiskResult risk : sample.assess(untold).risks()) {
            boolean isObstacle = risk.acceptability().obstacles().stream()
                    .anyMatch(obstacle -> obstacle.key() == ResidualText.ENVIRONMENT_NOT_JUSTIFIED);
            assertEquals(risk.isRelyingOnEnvironment(), isObstacle);
            assertFalse(risk.isRelyingOnEnvironment() && risk.acceptability().isAcceptable());
        }
    }

    private static Control withoutAssumption(Control control) {
        Control.Builder builder = Control.builder(
                        control.id(), control.title(), control.priority(), control.locus(), control.state())
                .effects(control.effects())
                .evidence(control.evidence())
                .introducedRisks(control.introducedRisks());
        if (control.locus() == ControlLocus.DEVICE) {
            control.assumption().ifPresent(builder::assumption);
        }
        return builder.build();
    }

    @Property(tries = TRIES)
    @Label("INV-25 a risk is not acceptable while a risk that its controls bring is not controlled")
    void introducedRisk_blocksItsParent(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment assessment = sample.assess();
        for (OptionAnalysis analysis : sample.file().content().optionAnalyses()) {
            for (Control control : sample.file().content().controls()) {
                boolean isTaken = analysis.options().stream()
                        .anyMatch(option -> option instanceof ControlOption.Taken taken
                                && taken.control().equals(control.id()));
                for (RiskId introduced : control.introducedRisks().risks()) {
                    if (isTaken
                            && control.state() != ControlState.RETIRED
                            && !assessment.risk(introduced).current().isControlled()) {
                        assertFalse(
                                assessment.risk(analysis.risk()).acceptability().isAcceptable());
                    }
                }
            }
        }
    }
}
