package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.FactorSchemes;
import org.tutela.risk.policy.ProbabilityLens;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.SecuritySafetyRelation;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.scoring.Probability;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;

/** What the profiles and the probability of harm decide, and what intelligence does to factors. */
@Domain(RiskFileDomain.class)
class LensProperties {

    private static final int TRIES = 200;

    @Property(tries = TRIES)
    @Label("INV-47 under the FDA profile every outcome is controlled or uncontrolled, and its level is C or U")
    void fdaDecision_isBinary(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.usFda()).assess(sample.file());
        for (RiskResult risk : assessment.risks()) {
            for (RiskEvaluation evaluation : Outputs.all(risk)) {
                for (DimensionOutcome outcome : evaluation.outcomes()) {
                    boolean isDeciding = outcome.dimension() == ImpactDimension.SAFETY
                            || outcome.dimension() == ImpactDimension.EFFECTIVENESS;
                    assertTrue(List.of("C", "U").contains(outcome.level().code()));
                    assertEquals(!isDeciding || outcome.level().code().equals("C"), outcome.isControlled());
                }
            }
        }
    }

    @Property(tries = TRIES)
    @Label("INV-47 under the FDA profile what is not known at all is uncontrolled")
    void fdaUnknown_isUncontrolled(@ForAll RiskFileDomain.Sample sample) {
        RiskFile unknown = Edits.risks(
                Edits.steps(
                        Edits.controls(
                                sample.file(),
                                control -> control.toBuilder().effects().build()),
                        step -> step instanceof AttackStep.Basic basic
                                ? new AttackStep.Basic(
                                        basic.id(),
                                        basic.title(),
                                        new ExploitabilityRating.Unknown("no data"),
                                        basic.vulnerabilities(),
                                        basic.interfaces())
                                : step),
                risk -> risk.toBuilder()
                        .impacts(Edits.map(
                                risk.impacts(),
                                impact -> new Impact(impact.dimension(), new SeverityRating.Unknown("no data"))))
                        .build());

        for (RiskResult risk :
                RiskAssessor.of(RiskPolicies.usFda()).assess(unknown).risks()) {
            for (DimensionOutcome outcome : risk.current().outcomes()) {
                assertEquals("U", outcome.level().code());
                assertEquals(
                        outcome.dimension() == ImpactDimension.PRIVACY
                                || outcome.dimension() == ImpactDimension.CARE_OPERATIONS,
                        outcome.isControlled());
            }
        }
    }

    @Property(tries = TRIES)
    @Label(
            "INV-48 a loss of personal data alone is controlled under the FDA profile, and still has its level in privacy")
    void personalDataAlone_isControlledUnderFda(@ForAll RiskFileDomain.Sample sample) {
        RiskFile privacy = Edits.risks(
                Edits.controls(
                        sample.file(),
                        control -> control.toBuilder()
                                .effects(control.effects().stream()
                                        .filter(effect -> !(effect instanceof ControlEffect.SeverityCap))
                                        .toList())
                                .build()),
                LensProperties::onlyPrivacy);

        for (RiskResult risk :
                RiskAssessor.of(RiskPolicies.usFda()).assess(privacy).risks()) {
            for (RiskEvaluation evaluation : Outputs.all(risk)) {
                assertTrue(evaluation.isControlled());
                assertEquals(1, evaluation.outcomes().size());
                assertEquals(
                        "S5",
                        evaluation
                                .outcome(ImpactDimension.PRIVACY)
                                .orElseThrow()
                                .severity()
                                .code());
            }
        }
        for (RiskResult risk :
                RiskAssessor.of(RiskPolicies.dual()).assess(privacy).risks()) {
            assertFalse(risk.initial().isControlled(), "the European lens looks at privacy");
        }
    }

    private static Risk onlyPrivacy(Risk risk) {
        Risk.Builder builder = Risk.builder(risk.id(), risk.title(), SecuritySafetyRelation.SECURITY_ONLY)
                .scenarios(risk.scenarios())
                .impacts(new Impact(
                        ImpactDimension.PRIVACY, new SeverityRating.Rated(new SeverityLevel("S5"), "many patients")));
        risk.probability().ifPresent(builder::probability);
        risk.acceptance().ifPresent(builder::acceptance);
        return builder.build();
    }

    @Property(tries = TRIES)
    @Label("INV-54 the dual profile is controlled exactly where both are, and never better than either")
    void dual_isNeverBetterThanEither(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment european = RiskAssessor.of(RiskPolicies.euMdr()).assess(sample.file());
        RiskAssessment american = RiskAssessor.of(RiskPolicies.usFda()).assess(sample.file());
        RiskAssessment dual = RiskAssessor.of(RiskPolicies.dual()).assess(sample.file());
        for (RiskResult risk : dual.risks()) {
            List<RiskEvaluation> both = Outputs.all(risk);
            for (int i = 0; i < both.size(); i++) {
                RiskEvaluation first = Outputs.all(european.risk(risk.id())).get(i);
                RiskEvaluation second = Outputs.all(american.risk(risk.id())).get(i);
                assertEquals(
                        first.isControlled() && second.isControlled(),
                        both.get(i).isControlled());
                assertEquals(first.level(), both.get(i).level());
                assertEquals(first.exploitability(), second.exploitability());
            }
            assertFalse(risk.acceptability().isAcceptable()
                    && !(european.risk(risk.id()).acceptability().isAcceptable()
                            && american.risk(risk.id()).acceptability().isAcceptable()));
        }
    }

    @Property(tries = TRIES)
    @Label("INV-31 absent intelligence lowers nothing: neither no known exploit nor any EPSS sample moves an output")
    void absentIntelligence_lowersNothing(@ForAll RiskFileDomain.Sample sample) {
        RiskFile silent = Edits.vulnerabilities(
                sample.file(),
                it -> it.toBuilder()
                        .exploitStatus(ExploitStatus.NONE_KNOWN)
                        .epss()
                        .build());
        RiskFile none = sample.file().toBuilder()
                .replaceVulnerability(List.of())
                .replaceItRequirement(List.of())
                .replaceStep(Edits.map(
                        sample.file().content().steps(),
                        step -> step instanceof AttackStep.Basic basic
                                ? new AttackStep.Basic(
                                        basic.id(),
                                        basic.title(),
                                        basic.exploitability(),
                                        List.of(),
                                        basic.interfaces())
                                : step))
                .build();
        LocalDate later = RandomRiskFile.AS_OF.plusDays(1 + sample.random().nextInt(60));
        EpssSample low = new EpssSample(later, new BigDecimal("0.0001"), "v4");
        RiskFile sampled = Edits.vulnerabilities(
                sample.file().toBuilder().asOf(later).build(),
                it -> it.toBuilder()
                        .epss(Stream.concat(it.epss().stream(), Stream.of(low)).toList())
                        .build());
        RiskFile lowOnly = Edits.vulnerabilities(
                silent.toBuilder().asOf(later).build(),
                it -> it.toBuilder().epss(low).build());

        assertEquals(Outputs.everything(sample.assess(none)), Outputs.everything(sample.assess(silent)));
        Outputs.assertNowhereHigher(Outputs.everything(sample.assess()), Outputs.everything(sample.assess(silent)));
        Outputs.assertNowhereHigher(Outputs.everything(sample.assess(sampled)), Outputs.everything(sample.assess()));
        assertEquals(Outputs.evaluations(sample.assess(silent)), Outputs.evaluations(sample.assess(lowOnly)));
    }

    @Property(tries = TRIES)
    @Label("INV-32 known exploitation makes every difficulty the easiest at every stage; only caps of access lower it")
    void exploitation_leavesOnlyAccess(@ForAll RiskFileDomain.Sample sample) {
        RiskFile exploited = Edits.vulnerabilities(
                sample.file(),
                it -> Vulnerability.builder(it.id(), it.title(), VulnerabilityStatus.AFFECTED)
                        .exploitStatus(ExploitStatus.EXPLOITED)
                        .build());
        // without any cap of difficulty and with every difficulty rated the easiest, nothing may differ
        RiskFile accessOnly = Edits.steps(
                Edits.controls(
                        exploited,
                        control -> control.toBuilder()
                                .effects(control.effects().stream()
                                        .filter(effect -> !isDifficulty(exploited, effect))
                                        .toList())
                                .build()),
                LensProperties::withEasiestDifficulty);
        for (RiskPolicy policy : List.of(RiskPolicies.euMdr(), RiskPolicies.usFda(), RiskPolicies.dual())) {
            Map<String, Integer> expected =
                    Outputs.evaluations(RiskAssessor.of(policy).assess(accessOnly));
            assertEquals(expected, Outputs.evaluations(RiskAssessor.of(policy).assess(exploited)));
            assertEquals(expected, Outputs.evaluations(RiskAssessor.of(policy).assess(hardened(exploited))));
        }
    }

    /** With one more control, verified on this release, that makes every exploited step as difficult as can be. */
    private static RiskFile hardened(RiskFile file) {
        List<ControlEffect> effects = new ArrayList<>();
        for (AttackStep.Basic step : Edits.basics(file)) {
            if (isExploiting(step)) {
                effects.add(SampleFile.cap(step.id().text(), CapKind.DIFFICULTY, "E1"));
            }
            if (isExploiting(step) && step.exploitability() instanceof ExploitabilityRating.Factored rating) {
                for (FactorScheme.Factor factor : scheme(rating).factors()) {
                    if (factor.kind() == CapKind.DIFFICULTY) {
                        String hardest =
                                factor.values().get(factor.values().size() - 1).code();
                        effects.add(new ControlEffect.FactorCap(step.id(), new FactorValue(factor.code(), hardest)));
                    }
                }
            }
        }
        return file.toBuilder()
                .control(SampleFile.control("CTL-5000", effects.toArray(new ControlEffect[0])))
                .evidence(SampleFile.evidence("CTL-5000"))
                .build();
    }

    private static boolean isExploiting(AttackStep step) {
        return step instanceof AttackStep.Basic basic
                && !basic.vulnerabilities().isEmpty();
    }

    private static boolean isDifficulty(RiskFile file, ControlEffect effect) {
        for (AttackStep step : file.content().steps()) {
            if (effect instanceof ControlEffect.ExploitabilityCap cap
                    && cap.step().equals(step.id())) {
                return isExploiting(step) && cap.capKind() == CapKind.DIFFICULTY;
            }
            if (effect instanceof ControlEffect.FactorCap cap
                    && cap.step().equals(step.id())
                    && step instanceof AttackStep.Basic basic
                    && basic.exploitability() instanceof ExploitabilityRating.Factored rating) {
                FactorScheme scheme = scheme(rating);
                return isExploiting(step)
                        && scheme.factors()
                                        .get(scheme.indexOf(cap.atMost().factor()))
                                        .kind()
                                == CapKind.DIFFICULTY;
            }
        }
        return false;
    }

    private static FactorScheme scheme(ExploitabilityRating.Factored rating) {
        return FactorSchemes.all().stream()
                .filter(it -> it.id().equals(rating.scheme()))
                .findFirst()
                .orElseThrow();
    }

    private static AttackStep withEasiestDifficulty(AttackStep step) {
        if (!isExploiting(step)
                || !(step instanceof AttackStep.Basic basic)
                || !(basic.exploitability() instanceof ExploitabilityRating.Factored rating)) {
            return step;
        }
        FactorScheme scheme = scheme(rating);
        List<FactorValue> values = rating.values().stream()
                .map(value -> {
                    FactorScheme.Factor factor = scheme.factors().get(scheme.indexOf(value.factor()));
                    return factor.kind() == CapKind.ACCESS
                            ? value
                            : new FactorValue(
                                    factor.code(), factor.values().get(0).code());
                })
                .toList();
        return new AttackStep.Basic(
                basic.id(),
                basic.title(),
                new ExploitabilityRating.Factored(rating.scheme(), values, "easiest"),
                basic.vulnerabilities(),
                basic.interfaces());
    }

    @Property(tries = TRIES)
    @Label("INV-39 P1 times P2 times barriers stays in 0 to 1 and falls in one band, the largest with P1 unknown")
    void probability_isInOneBand(@ForAll RiskFileDomain.Sample sample) {
        ProbabilityLens lens = RiskPolicies.euMdr().probability().orElseThrow();
        RiskFileIndex index = sample.file().index();
        Random random = sample.random();
        for (int i = 0; i < index.risks.length; i++) {
            if (index.risks[i].probability().isEmpty()) {
                continue;
            }
            boolean[] counts = new boolean[index.controls.length];
            for (int c = 0; c < counts.length; c++) {
                counts[c] = random.nextBoolean();
            }
            BigDecimal none = Evaluation.probability(index, i, control -> false);
            BigDecimal some = Evaluation.probability(index, i, control -> counts[control]);
            BigDecimal all = Evaluation.probability(index, i, control -> true);
            assertTrue(all.signum() >= 0 && all.compareTo(some) <= 0);
            assertTrue(some.compareTo(none) <= 0 && none.compareTo(BigDecimal.ONE) <= 0);
            int band = lens.indexOf(some);
            assertTrue(some.compareTo(lens.bands().get(band).from()) >= 0);
            assertTrue(band == 4 || some.compareTo(lens.bands().get(band + 1).from()) < 0);
        }
    }

    @Example
    @Label("INV-39 the four worked rows of method 2.2 (FDA 2016 VI.A for P1 that cannot be estimated)")
    void workedRows_comeOutAsPrinted() {
        assertRow("3e-3", "0.05", "1.5e-4", "PROBABLE");
        assertRow("", "0.05", "5e-2", "FREQUENT");
        assertRow("", "1e-4", "1e-4", "PROBABLE");
        assertRow("3e-3", "1e-3", "3e-6", "REMOTE");
    }

    private static void assertRow(String p1, String p2, String product, String band) {
        Probability given = new Probability(
                p1.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(p1)),
                "device-year",
                new BigDecimal(p2),
                "worked row");
        RiskFile file = Edits.risks(
                SampleFile.file(),
                risk -> risk.id().equals(RiskId.parse("RSK-2"))
                        ? risk.toBuilder().probability(given).build()
                        : risk);
        assertEquals(0, new BigDecimal(product).compareTo(Evaluation.probability(file.index(), 1, control -> false)));
        String explanation = RiskAssessor.of(RiskPolicies.euMdr())
                .assess(file)
                .risk("RSK-2")
                .current()
                .explanation()
                .render(org.tutela.core.text.Language.EN);
        assertTrue(explanation.contains("per device-year: " + band + " (band " + band + ")"), explanation);
        if (p1.isEmpty()) {
            assertTrue(explanation.contains("RSK-2: 1 (cannot be estimated, so 1 counts)"), explanation);
        }
    }

    @Example
    @Label("barriers of one independence group count once, those of several multiply")
    void barriers_multiplyOnlyAcrossGroups() {
        assertEquals("0.00500000", product("one", "one"));
        assertEquals("0.0000250000", product("one", "other"));
    }

    private static String product(String first, String second) {
        RiskFile file = Edits.risks(
                SampleFile.builder()
                        .control(SampleFile.control("CTL-3", barrier(first, "0.005")))
                        .control(SampleFile.control("CTL-4", barrier(second, "0.0050")))
                        .evidence(SampleFile.evidence("CTL-3"))
                        .evidence(SampleFile.evidence("CTL-4"))
                        .replaceRisk(Edits.map(
                                SampleFile.file().content().risks(),
                                risk -> risk.toBuilder()
                                        .probability(new Probability(
                                                Optional.of(new BigDecimal("1.0")),
                                                "device-year",
                                                new BigDecimal("1.00"),
                                                "judged"))
                                        .build()))
                        .build(),
                risk -> risk);
        BigDecimal result = Evaluation.probability(file.index(), 1, control -> true);
        return first.equals(second)
                ? result.setScale(8).toPlainString()
                : result.setScale(10).toPlainString();
    }

    private static ControlEffect barrier(String group, String failure) {
        return new ControlEffect.Barrier(RiskId.parse("RSK-2"), group, new BigDecimal(failure), "another principle");
    }
}
