package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.core.text.Language;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.FactorSchemes;
import org.tutela.risk.policy.InformationCredit;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.scoring.SeverityLevel;

/** What controls may and may not do, over generated risk files. */
@Domain(RiskFileDomain.class)
class ControlEffectProperties {

    private static final int TRIES = 150;

    /** The same file with one more control, verified on this release. */
    private static RiskFile with(RiskFile file, Control control) {
        return file.toBuilder()
                .control(control)
                .evidence(SampleFile.evidence(control.id().text()))
                .build();
    }

    private static ControlEffect anyCap(Random random, RiskFile file) {
        StepId step = Edits.one(random, Edits.basics(file)).id();
        CapKind kind = Edits.one(random, List.of(CapKind.values()));
        return SampleFile.cap(step.text(), kind, "E" + (1 + random.nextInt(5)));
    }

    /** Caps and barriers of every kind that the file has room for, on steps and risks picked at random. */
    private static List<ControlEffect> anyEffects(Random random, RiskFile file) {
        List<ControlEffect> effects = new ArrayList<>();
        effects.add(anyCap(random, file));
        effects.add(anyCap(random, file));
        effects.add(anySeverityCap(random, file));
        for (AttackStep.Basic step : Edits.basics(file)) {
            if (step.exploitability() instanceof ExploitabilityRating.Factored rating) {
                effects.add(new ControlEffect.FactorCap(step.id(), anyValue(random, rating.scheme())));
            }
        }
        for (Risk risk : file.content().risks()) {
            if (risk.probability().isPresent()) {
                String group = Edits.one(random, List.of("electronics", "a group of its own"));
                effects.add(new ControlEffect.Barrier(risk.id(), group, new BigDecimal("0.01"), "another principle"));
            }
        }
        return effects;
    }

    private static FactorValue anyValue(Random random, String scheme) {
        FactorScheme found = FactorSchemes.all().stream()
                .filter(it -> it.id().equals(scheme))
                .findFirst()
                .orElseThrow();
        FactorScheme.Factor factor = Edits.one(random, found.factors());
        return new FactorValue(factor.code(), Edits.one(random, factor.values()).code());
    }

    private static ControlEffect anySeverityCap(Random random, RiskFile file) {
        Risk risk = Edits.one(random, file.content().risks());
        ImpactDimension dimension = Edits.one(random, risk.impacts()).dimension();
        SeverityLevel atMost = new SeverityLevel("S" + (1 + random.nextInt(5)));
        return new ControlEffect.SeverityCap(risk.id(), dimension, atMost, "a mechanical limiter");
    }

    @Property(tries = TRIES)
    @Label("INV-13 adding a control never raises what it controls")
    void addingAControl_neverRaisesAnEvaluation(@ForAll RiskFileDomain.Sample sample) {
        Random random = sample.random();
        Control control =
                SampleFile.control("CTL-5000", anyEffects(random, sample.file()).toArray(new ControlEffect[0]));

        RiskAssessment after = sample.assess(with(sample.file(), control));

        assertTrue(after.isCounted(control.id()));
        Outputs.assertNowhereHigher(Outputs.evaluations(sample.assess()), Outputs.evaluations(after));
    }

    @Property(tries = TRIES)
    @Label("INV-14 a cap on a step changes only risks that lead over it, and only by exploitability")
    void exploitabilityCap_changesOnlyRisksThatLeadOverItsStep(@ForAll RiskFileDomain.Sample sample) {
        StepId step = Edits.one(sample.random(), Edits.basics(sample.file())).id();
        Control control = SampleFile.control("CTL-5000", SampleFile.cap(step.text(), CapKind.ACCESS, "E1"));

        Map<String, Integer> before = Outputs.evaluations(sample.assess());
        Map<String, Integer> after = Outputs.evaluations(sample.assess(with(sample.file(), control)));

        Set<String> touched = new HashSet<>();
        for (Risk risk : sample.file().content().risks()) {
            for (AttackScenario scenario : sample.file().content().scenarios()) {
                if (risk.scenarios().contains(scenario.id()) && leadsOver(sample.file(), scenario.goal(), step)) {
                    touched.add(risk.id().text());
                }
            }
        }
        difference(before, after).forEach((name, values) -> {
            assertTrue(touched.contains(name.substring(0, name.indexOf(' '))), () -> name + " moved: " + values);
            assertFalse(name.endsWith("severity"), () -> name + " moved: " + values);
        });
    }

    @Property(tries = TRIES)
    @Label("INV-14 a cap on severity changes one dimension of one risk and no other")
    void severityCap_changesOneDimensionOfOneRisk(@ForAll RiskFileDomain.Sample sample) {
        ControlEffect.SeverityCap cap = (ControlEffect.SeverityCap) anySeverityCap(sample.random(), sample.file());

        Map<String, Integer> before = Outputs.evaluations(sample.assess());
        Map<String, Integer> after =
                Outputs.evaluations(sample.assess(with(sample.file(), SampleFile.control("CTL-5000", cap))));

        difference(before, after).forEach((name, values) -> {
            boolean isOfTheRisk = name.startsWith(cap.risk().text() + ' ');
            boolean isOfTheWhole = name.matches("\\S+ [A-Z]+( without environment)? (level|is not controlled)");
            boolean isOfTheDimension = name.contains(" " + cap.dimension() + " ");
            assertTrue(isOfTheRisk && (isOfTheWhole || isOfTheDimension), () -> name + " moved: " + values);
        });
    }

    @Property(tries = TRIES)
    @Label("INV-14 a barrier changes only the safety of its risk, and neither its severity nor its exploitability")
    void barrier_changesOnlyTheSafetyOfItsRisk(@ForAll RiskFileDomain.Sample sample) {
        List<Risk> estimated = sample.file().content().risks().stream()
                .filter(risk -> risk.probability().isPresent())
                .toList();
        if (estimated.isEmpty()) {
            return;
        }
        RiskId risk = Edits.one(sample.random(), estimated).id();
        Control control = SampleFile.control(
                "CTL-5000",
                new ControlEffect.Barrier(risk, "a group of its own", new BigDecimal("0.0001"), "another principle"));

        Map<String, Integer> before = Outputs.evaluations(sample.assess());
        Map<String, Integer> after = Outputs.evaluations(sample.assess(with(sample.file(), control)));

        difference(before, after).forEach((name, values) -> {
            boolean isOfTheWhole = name.matches("\\S+ [A-Z]+( without environment)? (level|is not controlled)");
            boolean isOfSafety = name.matches(".* SAFETY (level|is not controlled)");
            assertTrue(
                    name.startsWith(risk.text() + ' ') && (isOfTheWhole || isOfSafety),
                    () -> name + " moved: " + values);
        });
    }

    private static boolean leadsOver(RiskFile file, StepId from, StepId sought) {
        for (AttackStep step : file.content().steps()) {
            if (step.id().equals(from)
                    && step instanceof AttackStep.Combined combined
                    && combined.parts().stream().anyMatch(part -> leadsOver(file, part, sought))) {
                return true;
            }
        }
        return from.equals(sought);
    }

    private static Map<String, String> difference(Map<String, Integer> before, Map<String, Integer> after) {
        Map<String, String> moved = new TreeMap<>();
        before.forEach((name, place) -> {
            if (!place.equals(after.get(name))) {
                moved.put(name, place + " to " + after.get(name));
            }
        });
        return moved;
    }

    @Property(tries = TRIES)
    @Label("INV-15 permuting controls and all other entities leaves every result byte-identical")
    void permutation_changesNothing(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment before = sample.assess();
        RiskAssessment after = sample.assess(Edits.permuted(sample.random(), sample.file()));

        assertEquals(before.file().digest(), after.file().digest());
        assertEquals(before.digest(), after.digest());
        assertEquals(before.risks(), after.risks());
        assertEquals(before.findings(), after.findings());
        assertEquals(before.clauseEvidence(), after.clauseEvidence());
        assertEquals(before.overallResidualRisk(), after.overallResidualRisk());
        assertEquals(explanations(before), explanations(after));
        assertEquals(before, after);
    }

    private static List<String> explanations(RiskAssessment assessment) {
        List<String> result = new ArrayList<>();
        for (RiskResult risk : assessment.risks()) {
            Outputs.all(risk)
                    .forEach(evaluation -> result.add(evaluation.explanation().render(Language.EN)));
        }
        return result;
    }

    @Property(tries = TRIES)
    @Label("INV-15 the order of the effects of a control does not matter")
    void orderOfEffects_changesNoEvaluation(@ForAll RiskFileDomain.Sample sample) {
        Random random = sample.random();
        RiskFile shuffled = Edits.controls(
                sample.file(),
                control -> control.toBuilder()
                        .effects(Edits.shuffled(random, control.effects()))
                        .build());

        assertEquals(Outputs.everything(sample.assess()), Outputs.everything(sample.assess(shuffled)));
        assertEquals(sample.assess().digest(), sample.assess(shuffled).digest());
    }

    @Property(tries = TRIES)
    @Label("INV-16 applying a control twice equals once")
    void applyingAControlTwice_equalsOnce(@ForAll RiskFileDomain.Sample sample) {
        RiskFile.Builder twice = sample.file().toBuilder();
        for (Control control : sample.file().content().controls()) {
            List<ControlEffect> effects = new ArrayList<>(control.effects());
            effects.addAll(control.effects());
            Control.Builder copy = Control.builder(
                            ControlId.parse(control.id() + "-again"),
                            control.title(),
                            control.priority(),
                            control.locus(),
                            control.state())
                    .effects(effects)
                    .evidence(control.evidence())
                    .introducedRisks(control.introducedRisks());
            control.assumption().ifPresent(copy::assumption);
            twice.control(copy.build());
        }

        assertEquals(Outputs.everything(sample.assess()), Outputs.everything(sample.assess(twice.build())));
    }

    @Property(tries = TRIES)
    @Label("INV-17 projected is at most current, and current is at most initial")
    void evaluations_neverRiseFromStageToStage(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment assessment = sample.assess();
        for (RiskResult risk : assessment.risks()) {
            Map<String, Integer> initial = Outputs.places(sample.policy().matrix(), risk.initial(), "");
            Map<String, Integer> withoutNow =
                    Outputs.places(sample.policy().matrix(), risk.currentWithoutEnvironment(), "");
            Map<String, Integer> now = Outputs.places(sample.policy().matrix(), risk.current(), "");
            Map<String, Integer> withoutThen =
                    Outputs.places(sample.policy().matrix(), risk.projectedWithoutEnvironment(), "");
            Map<String, Integer> then = Outputs.places(sample.policy().matrix(), risk.projected(), "");
            Outputs.assertNowhereHigher(initial, withoutNow);
            Outputs.assertNowhereHigher(withoutNow, now);
            Outputs.assertNowhereHigher(now, then);
            Outputs.assertNowhereHigher(withoutNow, withoutThen);
            Outputs.assertNowhereHigher(withoutThen, then);
        }
    }

    @Property(tries = TRIES)
    @Label("INV-18 with no verified control, current equals initial")
    void withoutVerifiedControl_currentIsInitial(@ForAll RiskFileDomain.Sample sample) {
        RiskFile unverified = sample.random().nextBoolean()
                ? Edits.evidence(
                        sample.file(),
                        item -> item.toBuilder()
                                .result(EvidenceResult.INCONCLUSIVE)
                                .build())
                : Edits.controls(
                        sample.file(),
                        control -> inState(
                                control,
                                control.state() == ControlState.EFF_VERIFIED
                                        ? ControlState.IMPL_VERIFIED
                                        : control.state()));

        for (RiskResult risk : sample.assess(unverified).risks()) {
            assertEquals(risk.initial().exploitability(), risk.current().exploitability());
            assertEquals(risk.initial().outcomes(), risk.current().outcomes());
            assertEquals(risk.initial().level(), risk.current().level());
        }
    }

    private static Control inState(Control control, ControlState state) {
        return control.toBuilder().state(state).build();
    }

    @Property(tries = TRIES)
    @Label("INV-19 only verified, analysed controls of this release are counted, and information only where credited")
    void counted_meansVerifiedAndAnalysed(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment assessment = sample.assess();
        for (Control control : sample.file().content().controls()) {
            boolean isCounted = assessment.isCounted(control.id());
            assertEquals(isCounted, assessment.whyNotCounted(control.id()).isEmpty());
            if (isCounted) {
                assertEquals(ControlState.EFF_VERIFIED, control.state());
                assertTrue(control.introducedRisks().isAnalysed());
                assertTrue(control.evidence().size() >= 2);
                assertTrue(control.priority() != ControlPriority.INFORMATION
                        || sample.policy().informationCredit() == InformationCredit.EVIDENCED);
            }
        }
    }

    @Property(tries = TRIES)
    @Label("INV-24 a control without analysis of introduced risks counts at no stage")
    void unanalysedControl_isAsGoodAsNone(@ForAll RiskFileDomain.Sample sample) {
        RiskFile unanalysed = Edits.controls(
                sample.file(),
                control -> control.toBuilder()
                        .introducedRisks(new IntroducedRisks.NotAnalysed())
                        .build());

        for (RiskResult risk : sample.assess(unanalysed).risks()) {
            assertEquals(risk.initial().outcomes(), risk.current().outcomes());
            assertEquals(risk.initial().exploitability(), risk.projected().exploitability());
            assertEquals(risk.initial().outcomes(), risk.projected().outcomes());
        }
    }

    @Property(tries = TRIES)
    @Label("INV-19b a control on one way never lowers a risk below what another way gives")
    void capOnOneScenario_neverHidesAnother(@ForAll RiskFileDomain.Sample sample) {
        StepId step = Edits.one(sample.random(), Edits.basics(sample.file())).id();
        Control control = SampleFile.control("CTL-5000", SampleFile.cap(step.text(), CapKind.ACCESS, "E1"));
        RiskAssessment before = sample.assess();
        RiskFile capped = with(sample.file(), control);
        RiskAssessment after = sample.assess(capped);

        for (Risk risk : sample.file().content().risks()) {
            for (AttackScenario scenario : sample.file().content().scenarios()) {
                if (risk.scenarios().contains(scenario.id()) && !leadsOver(sample.file(), scenario.goal(), step)) {
                    RiskFile alone = Edits.risks(
                            sample.file(),
                            each -> each.id().equals(risk.id())
                                    ? each.toBuilder().scenarios(scenario.id()).build()
                                    : each);
                    int other = place(sample.policy(), sample.assess(alone).risk(risk.id()));
                    assertTrue(place(sample.policy(), after.risk(risk.id())) >= other);
                    assertTrue(place(sample.policy(), before.risk(risk.id())) >= other);
                }
            }
        }
    }

    private static int place(RiskPolicy policy, RiskResult risk) {
        return policy.matrix()
                .exploitability()
                .indexOf(risk.current().exploitability().code());
    }

    @Property(tries = TRIES)
    @Label("INV-20 suspending a control or losing its evidence never lowers an evaluation")
    void losingAControl_neverLowersAnEvaluation(@ForAll RiskFileDomain.Sample sample) {
        List<Control> controls = sample.file().content().controls();
        List<Evidence> evidence = sample.file().content().evidence();
        if (controls.isEmpty() || evidence.isEmpty()) {
            return;
        }
        Control victim = Edits.one(sample.random(), controls);
        Evidence lost = Edits.one(sample.random(), evidence);
        ControlState out =
                Edits.one(sample.random(), List.of(ControlState.SUSPENDED, ControlState.RETIRED, ControlState.WAIVED));
        EvidenceResult result = Edits.one(sample.random(), List.of(EvidenceResult.FAILED, EvidenceResult.INCONCLUSIVE));
        Map<String, Integer> before = Outputs.evaluations(sample.assess());

        Map<String, Integer> suspended = Outputs.evaluations(sample.assess(
                Edits.controls(sample.file(), control -> control.equals(victim) ? inState(control, out) : control)));
        Outputs.assertNowhereHigher(suspended, before);
        if (lost.result() == EvidenceResult.PASSED) {
            Map<String, Integer> invalid = Outputs.evaluations(sample.assess(Edits.evidence(
                    sample.file(),
                    item -> item.equals(lost) ? item.toBuilder().result(result).build() : item)));
            Outputs.assertNowhereHigher(invalid, before);
        }
    }

    @Property(tries = TRIES)
    @Label("INV-21 where the policy gives no credit, controls that inform change nothing")
    void information_hasNoEffectWithoutCredit(@ForAll RiskFileDomain.Sample sample) {
        RiskFile informing = Edits.controls(
                sample.file(),
                control -> Control.builder(
                                control.id(),
                                control.title(),
                                ControlPriority.INFORMATION,
                                ControlLocus.DEVICE,
                                control.state())
                        .effects(control.effects().stream()
                                .filter(effect -> !(effect instanceof ControlEffect.SeverityCap))
                                .toList())
                        .evidence(control.evidence())
                        .introducedRisks(control.introducedRisks())
                        .build());
        RiskPolicy strict = sample.policy().toBuilder("own", "8")
                .informationCredit(InformationCredit.NONE)
                .build();

        for (RiskResult risk : RiskAssessor.of(strict).assess(informing).risks()) {
            assertEquals(risk.initial().outcomes(), risk.projected().outcomes());
            assertEquals(risk.initial().outcomes(), risk.current().outcomes());
            assertEquals(risk.initial().exploitability(), risk.projected().exploitability());
        }
    }

    @Property(tries = TRIES)
    @Label("INV-27 without a severity cap, controls never change severity")
    void severity_changesOnlyThroughASeverityCap(@ForAll RiskFileDomain.Sample sample) {
        RiskFile capless = Edits.controls(
                sample.file(),
                control -> control.toBuilder()
                        .effects(control.effects().stream()
                                .filter(effect -> !(effect instanceof ControlEffect.SeverityCap))
                                .toList())
                        .build());

        for (RiskResult risk : sample.assess(capless).risks()) {
            risk.initial()
                    .outcomes()
                    .forEach(outcome -> Outputs.all(risk)
                            .forEach(evaluation -> assertEquals(
                                    outcome.severity(),
                                    evaluation
                                            .outcome(outcome.dimension())
                                            .orElseThrow()
                                            .severity())));
        }
    }
}
