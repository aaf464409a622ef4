package org.tutela.risk.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tutela.core.device.BenefitId;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.finding.InvalidContentException;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.benefit.BenefitRiskInputs.Builder;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.scenario.RiskId;

class BenefitRiskInputsTest {

    private static List<String> errors(Builder builder) {
        return builder.check().stream()
                .filter(finding -> finding.severity() == FindingSeverity.ERROR)
                .map(Finding::toString)
                .toList();
    }

    private static Builder example() {
        return Pump.exampleA(1000);
    }

    @Test
    void example_hasNoFinding() {
        assertEquals(List.of(), example().check());
        assertEquals(List.of(), example().build().check(Pump.file()));
    }

    /** Each part without which there is no analysis, and what takes it away. */
    private static Map<String, UnaryOperator<Builder>> mandatory() {
        Map<String, UnaryOperator<Builder>> parts = new LinkedHashMap<>();
        Map<String, UnaryOperator<Rationale.Builder>> rationale = new LinkedHashMap<>();
        rationale.put("intendedUse", it -> it.intendedUse(" "));
        rationale.put("benefits", it -> it.benefits(""));
        rationale.put("residualRisks", it -> it.residualRisks(""));
        rationale.put("furtherReduction", it -> it.furtherReduction(""));
        rationale.put("alternatives", it -> it.alternatives(""));
        rationale.put("stateOfTheArt", it -> it.stateOfTheArt("\t"));
        rationale.put("uncertainty", it -> it.uncertainty(""));
        rationale.put("valueJudgements", it -> it.valueJudgements(""));
        rationale.put("sensitivity", it -> it.sensitivity(""));
        rationale.put("conclusion", it -> it.conclusion(""));
        rationale.forEach((name, change) -> parts.put(
                "RISK-001 inputs.rationale." + name,
                it -> it.rationale(change.apply(Pump.rationale().toBuilder()).build())));
        parts.put("RISK-001 inputs.approvals", it -> it.replaceApproval(List.of()));
        parts.put("RISK-001 inputs.reviewTriggers", it -> it.replaceReviewTrigger(List.of()));
        parts.put("RISK-103 benefits", it -> it.replaceBenefit(List.of()));
        parts.put("RISK-103 risks", it -> it.replaceRisk(List.of()));
        for (AlternativeKind kind : AlternativeKind.values()) {
            if (kind != AlternativeKind.OTHER) {
                parts.put(
                        "RISK-100 alternatives: No alternative of kind " + kind,
                        it -> it.replaceAlternative(Pump.exampleA(1000).build().content().alternatives().stream()
                                .filter(alternative -> alternative.kind() != kind)
                                .toList()));
            }
        }
        return parts;
    }

    @TestFactory
    @DisplayName(
            "INV-60 no analysis without rationale, alternatives, uncertainty, state of the art, approver: each alone")
    Stream<DynamicTest> analysis_isInvalidWithoutAnyOfItsParts() {
        return mandatory().entrySet().stream()
                .map(part -> DynamicTest.dynamicTest(part.getKey(), () -> {
                    Builder builder = part.getValue().apply(example());
                    List<String> errors = errors(builder);
                    assertTrue(errors.stream().anyMatch(it -> it.startsWith(part.getKey())), errors.toString());
                    InvalidContentException e = assertThrows(InvalidContentException.class, builder::build);
                    assertEquals(
                            errors, e.findings().stream().map(Finding::toString).toList());
                }));
    }

    @Test
    @DisplayName("INV-60 no analysis without a date")
    void analysis_isInvalidWithoutADate() {
        assertThrows(
                NullPointerException.class,
                () -> BenefitRiskInputs.builder(SampleFile.RELEASE, "1", null, "?", Pump.policy(Pump.EU)));
        Builder builder =
                BenefitRiskInputs.builder(SampleFile.RELEASE, "1", SampleFile.AS_OF, "?", Pump.policy(Pump.EU));
        assertEquals(
                "BenefitRiskInputs reviewBy must be set before build",
                assertThrows(IllegalStateException.class, builder::build).getMessage());
        assertThrows(NullPointerException.class, () -> new Approval(ApproverRole.CLINICAL, "N. N.", null));
    }

    @Test
    void build_reportsEverythingAtOnce() {
        Builder builder = example();
        mandatory().values().forEach(change -> change.apply(builder));
        List<String> errors = errors(builder);
        for (String start : List.of(
                "RISK-001 inputs.approvals: inputs.approvals must not be empty",
                "RISK-100 alternatives: No alternative of kind NOT_UPDATING was considered",
                "RISK-103 benefits: The inputs have no benefit factor",
                "RISK-107 effects[0]: effects[0] refers to FCT-R1, which the inputs do not contain as such")) {
            assertTrue(errors.contains(start), start + " in " + errors);
        }
        InvalidContentException e = assertThrows(InvalidContentException.class, builder::build);
        assertTrue(
                e.getMessage().startsWith("Benefit-risk inputs must have no error, but had " + errors.size() + ":\n"));
    }

    private static void assertError(String expected, Builder builder) {
        assertEquals(List.of(expected), errors(builder));
    }

    @Test
    void alternatives_mustFitTogether() {
        Alternative second = Pump.alternative(AlternativeId.parse("ALT-9"), AlternativeKind.CURRENT);
        List<String> twice = errors(example().alternative(second).effect(Pump.row(second.id(), "22", "12", "9", "8")));
        assertEquals(
                List.of(
                        "RISK-101 alternatives[ALT-2]: Alternative ALT-2 is one of several of kind CURRENT",
                        "RISK-101 alternatives[ALT-9]: Alternative ALT-9 is one of several of kind CURRENT"),
                twice);
        List<Alternative> contradicting =
                new ArrayList<>(example().build().content().alternatives());
        contradicting.replaceAll(it -> it.kind() == AlternativeKind.CURRENT
                ? it.toBuilder().withoutControls(ControlId.parse("CTL-1")).build()
                : it);
        assertError(
                "RISK-102 alternatives[ALT-2]: Alternative ALT-2 is the release, so it is available, lacks no control"
                        + " and has no stated gates",
                example().replaceAlternative(contradicting));
    }

    @Test
    void effects_mustFillTheTable() {
        List<Effect> effects = new ArrayList<>(example().build().content().effects());
        Effect removed = effects.remove(5);
        assertError(
                "RISK-105 effects: Nothing is said of FCT-B1 under ALT-1",
                example().replaceEffect(effects));
        effects.add(removed);
        effects.add(removed);
        assertError(
                "RISK-106 effects[16]: FCT-B1 under ALT-1 is given more than once",
                example().replaceEffect(effects));
        assertError(
                "RISK-107 effects[16]: effects[16] refers to ALT-77, which the inputs do not contain as such",
                example().effect(new Effect(AlternativeId.parse("ALT-77"), Pump.R1, Pump.known("1"))));
    }

    @Test
    void ids_mustBeUnique() {
        assertError(
                "RISK-002 benefits[FCT-B1]: FCT-B1 stands more than once",
                example().benefit(Pump.benefit(Pump.B1, Direction.MORE_IS_BETTER, "5")));
        assertTrue(errors(example().risk(Pump.risk(Pump.B1)))
                .contains("RISK-002 risks[FCT-B1]: FCT-B1 stands more than once"));
    }

    @Test
    void riskFactor_mustComeFromSomewhere() {
        RiskFactor empty =
                Pump.risk(Pump.R2).toBuilder().risks().hazardCategories().build();
        assertError(
                "RISK-104 risks[FCT-R2]: Risk factor FCT-R2 names neither a risk nor a kind of hazard",
                example().replaceRisk(List.of(Pump.risk(Pump.R1), empty)));
    }

    private static ControlBenefitEffect effect(FactorId factor, Estimate size) {
        return new ControlBenefitEffect(
                ControlId.parse("CTL-1"), factor, true, size, new BigDecimal("10"), "still fast enough");
    }

    @Test
    void controlEffects_nameABenefitAndASize() {
        assertError(
                "RISK-107 controlEffects[0]: controlEffects[0] refers to FCT-R1, which the inputs do not contain as such",
                example().controlEffect(effect(Pump.R1, Pump.known("4"))));
        assertError(
                "RISK-108 controlEffects[0].size: The size of what control CTL-1 does to FCT-B2 is negative",
                example().controlEffect(effect(Pump.B2, Pump.known("-4"))));
    }

    @Test
    void policyAndRanges_comeBeforeTheData() {
        LocalDate late = Pump.DATA.plusDays(1);
        PolicyBasis policy = new PolicyBasis(Pump.EU.id(), Pump.EU.version(), late, "head of quality");
        List<String> errors = errors(example().policy(policy));
        assertEquals(16, errors.size());
        assertEquals(
                "RISK-109 effects[0].estimate.determinedOn: The approval of the policy is dated 2026-10-02, which must"
                        + " not be after a value judged by it of 2026-10-01",
                errors.get(0));
        Weighting weighting = Pump.weighting(1000);
        Weighting changed = Weighting.builder("two clinicians", late, weighting.seed(), weighting.draws())
                .criteria(weighting.criteria().toArray(new Criterion[0]))
                .doubleCounting("none")
                .conditionalValue("none")
                .build();
        List<String> ranges = errors(example().weighting(changed));
        assertEquals(16, ranges.size());
        assertTrue(ranges.get(0).contains("The choice of worst and best values is dated 2026-10-02"), ranges.get(0));
    }

    @Test
    void nothing_isDatedAfterTheInputs() {
        LocalDate tomorrow = SampleFile.AS_OF.plusDays(1);
        Approval approval = new Approval(ApproverRole.CLINICAL, "N. N.", tomorrow);
        assertError(
                "RISK-109 approvals[4].date: The approval by CLINICAL is dated 2026-11-25, which must not be after The"
                        + " date of the inputs of 2026-11-24",
                example().approval(approval));
        assertEquals(
                1,
                errors(example().event(new TriggerEvent(ReviewTriggerKind.INCIDENT_OR_TREND, tomorrow, "a report")))
                        .size());
        assertEquals(
                1,
                errors(example().preferenceDecision(new PreferenceDecision("C. Linic", "head", "yes", tomorrow)))
                        .size());
    }

    private static Builder weighted(Criterion... criteria) {
        return example()
                .weighting(Weighting.builder("two clinicians", Pump.RANGES, 7, 1000)
                        .criteria(criteria)
                        .doubleCounting("none")
                        .conditionalValue("none")
                        .build());
    }

    private static final Criterion R1 = Pump.criterion(Pump.R1, "100", "0", "100");
    private static final Criterion B1 = Pump.criterion(Pump.B1, "0", "15", "90");

    @Test
    void weighting_mustFitItsFactors() {
        assertError("RISK-110 weighting.criteria[1]: Factor FCT-R1 has more than one criterion", weighted(R1, R1));
        assertError(
                "RISK-111 weighting.criteria[0].value: The value function of FCT-R1 runs against LESS_IS_BETTER",
                weighted(Pump.criterion(Pump.R1, "0", "100", "100"), B1));
        assertError(
                "RISK-112 weighting.criteria[0].value: FCT-R1 under ALT-0 is from 70 to 70, which leaves the range from"
                        + " worst to best",
                weighted(Pump.criterion(Pump.R1, "60", "0", "100"), B1));
        assertError(
                "RISK-107 weighting.criteria[0]: weighting.criteria[0] refers to FCT-X, which the inputs do not contain"
                        + " as such",
                weighted(Pump.criterion(FactorId.parse("FCT-X"), "60", "0", "100"), B1));
        assertError("RISK-001 inputs.weighting.criteria: inputs.weighting.criteria must be from 2 to 12", weighted(R1));
        assertEquals(
                1,
                errors(weighted(Pump.criterion(Pump.R1, "100", "0", "0"), B1)).size());
    }

    @Test
    void clippedValues_mayLeaveTheRange() {
        Criterion clipped = new Criterion(
                Pump.R1,
                new ValueFunction(
                        ValueFunction.linear(Pump.number("60"), Pump.number("0"))
                                .points(),
                        true),
                Pump.number("100"),
                Optional.empty(),
                "none");
        assertEquals(List.of(), errors(weighted(clipped, B1)));
    }

    @Test
    void rangesOfWeights_mustLeaveEnough() {
        assertError(
                "RISK-113 weighting.criteria: The weight ranges leave a share of 0.0000 of the weightings; at least 0.01"
                        + " is needed",
                weighted(ranged(R1, "0.6", "0.7"), ranged(B1, "0.5", "0.6")));
        assertEquals(List.of(), errors(weighted(ranged(R1, "0.4", "0.6"), ranged(B1, "0.3", "0.7"))));
    }

    private static Criterion ranged(Criterion of, String lower, String upper) {
        return new Criterion(
                of.factor(),
                of.value(),
                of.swing(),
                Optional.of(new WeightRange(Pump.number(lower), Pump.number(upper))),
                of.rationale());
    }

    @Test
    void rangesThatLookDerived_andUnwatchedTriggersAreSaid() {
        List<String> findings = weighted(Pump.criterion(Pump.R1, "70", "10", "100"), B1)
                .replaceReviewTrigger(List.of(new ReviewTrigger(ReviewTriggerKind.STATE_OF_THE_ART, "yearly")))
                .check()
                .stream()
                .map(Finding::toString)
                .toList();
        assertTrue(
                findings.contains(
                        "RISK-120 weighting.criteria[0].value: Worst and best of FCT-R1 are exactly the ends of"
                                + " what the alternatives have"),
                findings.toString());
        assertTrue(findings.contains("RISK-121 reviewTriggers: No one is said to notice CONTROL_BROKEN"));
        assertTrue(findings.contains("RISK-122 weighting.criteria: FCT-R2 has no weight"));
    }

    @Test
    void smallValues_refuseWhatIsWrong() {
        assertEquals(
                "Value must lie in its interval from 1 to 2, but was 3",
                assertThrows(IllegalArgumentException.class, () -> Pump.between("1", "3", "2"))
                        .getMessage());
        assertEquals(
                "Interval must have a lower end up to 1, but was 2",
                assertThrows(IllegalArgumentException.class, () -> Pump.between("2", "2", "1"))
                        .getMessage());
        assertEquals(
                "Weight range must have ends from 0 to 1, the lower first, but was 0.2 to 1.1",
                assertThrows(IllegalArgumentException.class, () -> ranged(R1, "0.2", "1.1"))
                        .getMessage());
        assertEquals(
                "Value must have at most 40 digits, but had more",
                assertThrows(IllegalArgumentException.class, () -> Pump.known("1e99"))
                        .getMessage());
        assertEquals(
                "Value function must have values that run one way, but had 1 before 1",
                assertThrows(IllegalArgumentException.class, () -> ValueFunction.linear(BigDecimal.ONE, BigDecimal.ONE))
                        .getMessage());
        assertEquals(
                "Value must be from 0 to 1, but was 2",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ValueFunction.linear(BigDecimal.ZERO, BigDecimal.ONE)
                                        .of(new BigDecimal("2")))
                        .getMessage());
    }

    @Test
    void inputs_areCheckedAgainstTheRiskFile() {
        BenefitFactor stranger = Pump.benefit(Pump.B1, Direction.MORE_IS_BETTER, "5").toBuilder()
                .benefit(BenefitId.parse("BNF-9"))
                .build();
        RiskFactor risk =
                Pump.risk(Pump.R1).toBuilder().risks(RiskId.parse("RSK-9")).build();
        BenefitRiskInputs inputs = example()
                .release(ReleaseId.parse("REL-9"))
                .replaceBenefit(List.of(stranger, Pump.benefit(Pump.B2, Direction.LESS_IS_BETTER, "30")))
                .replaceRisk(List.of(risk, Pump.risk(Pump.R2)))
                .controlEffect(new ControlBenefitEffect(
                        ControlId.parse("CTL-9"), Pump.B1, true, Pump.known("1"), BigDecimal.ONE, "small"))
                .singleRiskAnalysis(new SingleRiskBenefitAnalysis(
                        RiskId.parse("RSK-8"),
                        "no room",
                        List.of(EvidenceId.parse("EVD-99")),
                        List.of(Pump.B1),
                        true,
                        "rare",
                        Pump.approvals()))
                .interimPlan(new InterimPlan(
                        List.of(RiskId.parse("RSK-7")),
                        List.of(ControlId.parse("CTL-7")),
                        "a patch",
                        "the product owner",
                        SampleFile.AS_OF))
                .build();
        List<String> found =
                inputs.check(Pump.file()).stream().map(Finding::toString).toList();
        assertEquals(
                List.of(
                        "RISK-003 benefits[FCT-B1]: FCT-B1 refers to BNF-9, which the risk file does not contain",
                        "RISK-003 controlEffects[0]: controlEffects[0] refers to CTL-9, which the risk file does not"
                                + " contain",
                        "RISK-003 interimPlan: interimPlan refers to CTL-7, which the risk file does not contain",
                        "RISK-003 interimPlan: interimPlan refers to RSK-7, which the risk file does not contain",
                        "RISK-003 risks[FCT-R1]: FCT-R1 refers to RSK-9, which the risk file does not contain",
                        "RISK-003 singleRiskAnalyses[RSK-8]: singleRiskAnalyses[RSK-8] refers to EVD-99, which the risk"
                                + " file does not contain",
                        "RISK-003 singleRiskAnalyses[RSK-8]: singleRiskAnalyses[RSK-8] refers to RSK-8, which the risk"
                                + " file does not contain",
                        "RISK-114 release: The benefit-risk inputs are about release REL-9, the risk file about REL-2"),
                found);
        InvalidContentException e = assertThrows(InvalidContentException.class, () -> Pump.analyze(inputs));
        assertEquals(found, e.findings().stream().map(Finding::toString).toList());
        PolicyBasis other = new PolicyBasis("own", "3", Pump.POLICY, "head of quality");
        InvalidContentException policy = assertThrows(
                InvalidContentException.class,
                () -> Pump.analyze(example().policy(other).build()));
        assertEquals(
                "RISK-115 policy: The benefit-risk inputs are made by policy own version 3, the assessment by"
                        + " tutela-eu-mdr version 1",
                policy.findings().get(0).toString());
    }

    @Test
    void order_changesNeitherDigestNorEquality() {
        BenefitRiskInputs inputs = example().build();
        BenefitRiskContent content = inputs.content();
        Builder builder = inputs.toBuilder();
        builder.replaceBenefit(reversed(content.benefits()))
                .replaceRisk(reversed(content.risks()))
                .replaceAlternative(reversed(content.alternatives()))
                .replaceEffect(reversed(content.effects()))
                .replaceApproval(reversed(content.approvals()))
                .replaceReviewTrigger(reversed(content.reviewTriggers()));
        assertEquals(inputs, builder.build());
        assertEquals(inputs.hashCode(), builder.build().hashCode());
        assertEquals(inputs.digest(), builder.build().digest());
        assertEquals(inputs, inputs.toBuilder().build());
        assertNotEquals(
                inputs.digest(), inputs.toBuilder().revision("2").build().digest());
        assertEquals("BenefitRiskInputs[REL-2, 1]", inputs.toString());
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> result = new ArrayList<>(items);
        Collections.reverse(result);
        return result;
    }
}
