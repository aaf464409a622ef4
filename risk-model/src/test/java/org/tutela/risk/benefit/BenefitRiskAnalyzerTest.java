package org.tutela.risk.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tutela.risk.benefit.BenefitRiskGate.BENEFIT_EVIDENCE;
import static org.tutela.risk.benefit.BenefitRiskGate.CLINICAL_BENEFIT_PRESERVED;
import static org.tutela.risk.benefit.BenefitRiskGate.INTRODUCED_RISKS_EVALUATED;
import static org.tutela.risk.benefit.BenefitRiskGate.REDUCED_AS_FAR_AS_POSSIBLE;
import static org.tutela.risk.benefit.BenefitRiskGate.RISKS_CONTROLLED;
import static org.tutela.risk.benefit.BenefitRiskGate.USERS_INFORMED;
import static org.tutela.risk.benefit.BenefitRiskOutcome.ACCEPTABLE_INTERIM;
import static org.tutela.risk.benefit.BenefitRiskOutcome.FAVOURABLE_PREFERENCE_SENSITIVE;
import static org.tutela.risk.benefit.BenefitRiskOutcome.FAVOURABLE_ROBUST;
import static org.tutela.risk.benefit.BenefitRiskOutcome.NOT_DEMONSTRATED;
import static org.tutela.risk.benefit.BenefitRiskOutcome.UNFAVOURABLE;
import static org.tutela.risk.benefit.GateStatus.FAIL;
import static org.tutela.risk.benefit.GateStatus.PASS;
import static org.tutela.risk.benefit.GateStatus.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tutela.core.canonical.Digest;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.benefit.BenefitRiskInputs.Builder;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.control.PreservationAnalysis;
import org.tutela.risk.control.RefusalReason;
import org.tutela.risk.dossier.CompleteInformation;
import org.tutela.risk.dossier.UserInformationReview;
import org.tutela.risk.information.InformationExclusion;
import org.tutela.risk.information.InformationStrength;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityRating;

class BenefitRiskAnalyzerTest {

    private static Builder example() {
        return Pump.exampleA(1000);
    }

    private static BenefitRiskConclusion analyze(RiskFile file, Builder inputs) {
        return BenefitRiskAnalyzer.of(Pump.EU).analyze(Pump.assess(file), inputs.build());
    }

    private static BenefitRiskConclusion analyze(Builder inputs) {
        return analyze(Pump.file(), inputs);
    }

    private static void assertGate(
            BenefitRiskConclusion conclusion, BenefitRiskGate gate, GateStatus status, String reason) {
        GateResult result = conclusion.gate(gate);
        assertEquals(status, result.status(), result.toString());
        assertTrue(
                result.items().stream()
                        .anyMatch(item -> item.status() == status
                                && item.reason().render(Language.EN).equals(reason)),
                result.toString());
    }

    /** The same file with each control changed. */
    private static RiskFile controls(UnaryOperator<Control> change) {
        return CompleteInformation.builder()
                .replaceControl(
                        Pump.file().content().controls().stream().map(change).toList())
                .build();
    }

    private static boolean is(Control control, String id) {
        return control.id().text().equals(id);
    }

    /** Without CTL-1 in force, RSK-1 is not controlled. */
    private static RiskFile withoutAuthentication() {
        return controls(it ->
                is(it, "CTL-1") ? it.toBuilder().state(ControlState.SUSPENDED).build() : it);
    }

    // gates

    @Test
    void everyGate_passesInTheExample() {
        BenefitRiskConclusion conclusion = analyze(example());
        assertGate(conclusion, RISKS_CONTROLLED, PASS, "Risks that are controlled: all 2");
        assertGate(
                conclusion,
                REDUCED_AS_FAR_AS_POSSIBLE,
                PASS,
                "Risks with every practicable option taken or refused on good grounds: all 2");
        assertGate(conclusion, CLINICAL_BENEFIT_PRESERVED, PASS, "FCT-B2 under ALT-2 is 9 unit, within its limit 30");
        assertGate(
                conclusion,
                INTRODUCED_RISKS_EVALUATED,
                PASS,
                "Risks that controls bring, all controlled and none worse than before: 1");
        assertGate(conclusion, USERS_INFORMED, PASS, "No check finds anything that users are not told");
        assertGate(conclusion, BENEFIT_EVIDENCE, PASS, "Evidence for FCT-B1 is MODERATE, at least LOW");
        assertEquals(
                List.of("G1", "G2", "G3", "G4", "G5", "G6"),
                conclusion.gates().stream().map(it -> it.gate().code()).toList());
    }

    @Test
    void g1_failsForAnUncontrolledRisk() {
        BenefitRiskConclusion conclusion = analyze(withoutAuthentication(), example());
        assertGate(conclusion, RISKS_CONTROLLED, FAIL, "Risk RSK-1 is not controlled");
        assertEquals(UNFAVOURABLE, conclusion.outcome());
        assertTrue(
                conclusion.rule().toString().startsWith("A gate fails: [G1"),
                conclusion.rule().toString());
    }

    private static RiskFile unknownStep() {
        List<AttackStep> steps = new ArrayList<>(Pump.file().content().steps());
        steps.replaceAll(step -> step.id().equals(StepId.parse("STP-4"))
                ? new AttackStep.Basic(
                        step.id(), "Do", new ExploitabilityRating.Unknown("not looked at"), List.of(), List.of())
                : step);
        return CompleteInformation.builder().replaceStep(steps).build();
    }

    @Test
    void g1_isUnknownWhereARiskIsUncontrolledForWantOfKnowledge() {
        BenefitRiskConclusion conclusion = analyze(unknownStep(), example());
        assertGate(
                conclusion,
                RISKS_CONTROLLED,
                UNKNOWN,
                "Risk RSK-2 is not controlled, and something about it is not known");
        assertFalse(conclusion.isFavourable());
        BenefitRiskConclusion excused = analyze(unknownStep(), example().singleRiskAnalysis(single("RSK-2", true)));
        assertEquals(UNKNOWN, excused.gate(RISKS_CONTROLLED).status());
    }

    @Test
    void g1_isUnknownWithoutAnyRisk() {
        RiskFile empty = SampleFile.empty().build();
        BenefitRiskConclusion conclusion = BenefitRiskAnalyzer.of(Pump.EU).analyze(Pump.assess(empty));
        assertGate(conclusion, RISKS_CONTROLLED, UNKNOWN, "The risk file has no risk to weigh");
    }

    private static SingleRiskBenefitAnalysis single(String risk, boolean isOutweighed, Approval... approvals) {
        return new SingleRiskBenefitAnalysis(
                RiskId.parse(risk),
                "There is no room for another lock",
                List.of(EvidenceId.parse("EVD-11")),
                List.of(Pump.B1),
                isOutweighed,
                "Interception of dose errors outweighs it",
                approvals.length == 0 ? Pump.approvals() : List.of(approvals));
    }

    /** RSK-1 cannot be brought below level 3 and everything else is in order: CTL-1 counts, but leaves step STP-1 easy. */
    private static RiskFile weakAuthentication() {
        return CompleteInformation.builder()
                .replaceControl(Pump.file().content().controls().stream()
                        .map(it -> is(it, "CTL-1")
                                ? it.toBuilder()
                                        .effects(SampleFile.cap(
                                                "STP-1", org.tutela.risk.control.CapKind.DIFFICULTY, "E4"))
                                        .build()
                                : it)
                        .toList())
                .build();
    }

    @Test
    void g1_isSatisfiedByAnApprovedAnalysisOfTheRisk_inTheEuProfileOnly() {
        BenefitRiskConclusion none = analyze(weakAuthentication(), example());
        assertEquals(FAIL, none.gate(RISKS_CONTROLLED).status());

        BenefitRiskConclusion outweighed =
                analyze(weakAuthentication(), example().singleRiskAnalysis(single("RSK-1", true)));
        assertGate(
                outweighed,
                RISKS_CONTROLLED,
                PASS,
                "Risk RSK-1 is not controlled; its own analysis finds it outweighed by [FCT-B1], approved by [CLINICAL,"
                        + " SECURITY, SAFETY, REGULATORY]");
        assertEquals(FAVOURABLE_PREFERENCE_SENSITIVE, outweighed.outcome());
        assertFalse(outweighed.gate(RISKS_CONTROLLED).isInterim());

        assertGate(
                analyze(weakAuthentication(), example().singleRiskAnalysis(single("RSK-1", false))),
                RISKS_CONTROLLED,
                FAIL,
                "Risk RSK-1 is not controlled, and its own analysis finds it not outweighed");
        assertGate(
                analyze(
                        weakAuthentication(),
                        example()
                                .singleRiskAnalysis(single(
                                        "RSK-1", true, new Approval(ApproverRole.CLINICAL, "N. N.", Pump.APPROVED)))),
                RISKS_CONTROLLED,
                UNKNOWN,
                "Risk RSK-1 is not controlled, and its own analysis lacks the approval of [SECURITY, SAFETY,"
                        + " REGULATORY]");
        for (RiskPolicy policy : List.of(RiskPolicies.usFda(), RiskPolicies.dual())) {
            RiskAssessment assessment = RiskAssessor.of(policy).assess(withoutAuthentication());
            BenefitRiskInputs inputs = example()
                    .policy(Pump.policy(policy))
                    .singleRiskAnalysis(single("RSK-1", true))
                    .build();
            assertGate(
                    BenefitRiskAnalyzer.of(policy).analyze(assessment, inputs),
                    RISKS_CONTROLLED,
                    FAIL,
                    "Risk RSK-1 is not controlled, and profile " + policy.profile()
                            + " knows no analysis of a single risk");
        }
    }

    private static InterimPlan plan(LocalDate due, String control) {
        return new InterimPlan(
                List.of(RiskId.parse("RSK-1")),
                List.of(ControlId.parse(control)),
                "Release 2.1 has a stronger lock",
                "the product owner",
                due);
    }

    @Test
    void interimPlan_givesAcceptableInterim_onlyWithControlsThatCountAndADateAhead() {
        LocalDate due = SampleFile.AS_OF.plusMonths(2);
        BenefitRiskConclusion interim = analyze(weakAuthentication(), example().interimPlan(plan(due, "CTL-2")));
        assertEquals(ACCEPTABLE_INTERIM, interim.outcome());
        assertTrue(interim.gate(RISKS_CONTROLLED).isInterim());
        assertFalse(interim.isFavourable());
        assertEquals(
                "Risks are met only by an interim plan until 2027-01-24",
                interim.rule().toString());
        assertEquals(
                ReleaseDecision.Status.ACCEPTABLE_INTERIM,
                ReleaseDecision.of(interim.assessment(), interim).status());

        assertGate(
                analyze(weakAuthentication(), example().interimPlan(plan(SampleFile.AS_OF.minusDays(1), "CTL-2"))),
                RISKS_CONTROLLED,
                FAIL,
                "Risk RSK-1 is not controlled, and its interim plan was due on 2026-11-23");
        assertGate(
                analyze(withoutAuthentication(), example().interimPlan(plan(due, "CTL-1"))),
                RISKS_CONTROLLED,
                FAIL,
                "Risk RSK-1 is not controlled, and its interim control CTL-1 does not count");
        BenefitRiskConclusion undecided = analyze(
                weakAuthentication(),
                Pump.effects(Pump.frame()).weighting(Pump.weighting(1000)).interimPlan(plan(due, "CTL-2")));
        assertEquals(NOT_DEMONSTRATED, undecided.outcome());
    }

    private static RiskFile options(ControlOption option) {
        OptionAnalysis analysis = SampleFile.options("RSK-2");
        List<ControlOption> options = new ArrayList<>(analysis.options());
        options.add(option);
        return CompleteInformation.builder()
                .replaceOptionAnalysis(List.of(
                        SampleFile.options("RSK-1", "CTL-1", "CTL-2"), new OptionAnalysis(analysis.risk(), options)))
                .build();
    }

    private static ControlOption refused(RefusalReason reason, EvidenceId... evidence) {
        return new ControlOption.Refused(
                ControlPriority.INHERENT_DESIGN, "A lock", reason, "too dear", List.of(evidence));
    }

    @Test
    void g2_failsForCostAlone_andIsUnknownWithoutEvidenceOrOptions() {
        assertGate(
                analyze(options(refused(RefusalReason.COST, EvidenceId.parse("EVD-11"))), example()),
                REDUCED_AS_FAR_AS_POSSIBLE,
                FAIL,
                "An option against risk RSK-2 was refused for its cost alone");
        assertGate(
                analyze(options(refused(RefusalReason.NOT_TECHNICALLY_PRACTICABLE)), example()),
                REDUCED_AS_FAR_AS_POSSIBLE,
                UNKNOWN,
                "An option against risk RSK-2 was refused without evidence");
        RiskFile none = CompleteInformation.builder()
                .replaceOptionAnalysis(List.of(SampleFile.options("RSK-1", "CTL-1", "CTL-2")))
                .build();
        assertGate(
                analyze(none, example()),
                REDUCED_AS_FAR_AS_POSSIBLE,
                UNKNOWN,
                "No option of priority INFORMATION was considered against risk RSK-2");
        RiskFile idle = controls(it ->
                is(it, "CTL-2") ? it.toBuilder().state(ControlState.IMPLEMENTED).build() : it);
        assertGate(
                analyze(idle, example()),
                REDUCED_AS_FAR_AS_POSSIBLE,
                FAIL,
                "Control CTL-2, taken against risk RSK-1, is not in force");
    }

    @Test
    void g2_isNotAskedByThePolicyOfTheFda() {
        RiskPolicy policy = RiskPolicies.usFda();
        RiskFile file = CompleteInformation.builder()
                .replaceUserInformation(Pump.file().content().userInformation().stream()
                        .filter(it -> !it.items().contains(UserInformationItem.UI_A02))
                        .toList())
                .informationExclusion(new InformationExclusion(
                        UserInformationItem.UI_A02, "Every risk of this release is controlled", "Quality"))
                .build();
        RiskAssessment assessment = RiskAssessor.of(policy).assess(file);
        BenefitRiskConclusion conclusion = BenefitRiskAnalyzer.of(policy)
                .analyze(assessment, example().policy(Pump.policy(policy)).build());
        assertGate(
                conclusion,
                REDUCED_AS_FAR_AS_POSSIBLE,
                PASS,
                "Policy tutela-us-fda does not ask for reduction as far as possible");
        assertTrue(conclusion.isFavourable(), conclusion.reasons()::toString);
    }

    @Test
    @DisplayName(
            "INV-61 a control that worsens a clinical benefit beyond its tolerance fails CLINICAL_BENEFIT_PRESERVED")
    void g3_failsBeyondTheToleranceOfAControl() {
        for (String[] row : new String[][] {
            {"10", "PASS", "Control CTL-1 worsens FCT-B2 by 10, within its tolerance 10"},
            {"10.001", "FAIL", "Control CTL-1 worsens FCT-B2 by 10.001, beyond its tolerance 10"}
        }) {
            assertGate(
                    analyze(example().controlEffect(costs("CTL-1", true, Pump.known(row[0])))),
                    CLINICAL_BENEFIT_PRESERVED,
                    GateStatus.valueOf(row[1]),
                    row[2]);
        }
        assertGate(
                analyze(example().controlEffect(costs("CTL-1", true, Pump.between("5", "9", "11")))),
                CLINICAL_BENEFIT_PRESERVED,
                UNKNOWN,
                "Control CTL-1 may worsen FCT-B2 by 11, beyond its tolerance 10");
        assertGate(
                analyze(example().controlEffect(costs("CTL-1", true, new Estimate.Unknown("not measured")))),
                CLINICAL_BENEFIT_PRESERVED,
                UNKNOWN,
                "By how much control CTL-1 worsens FCT-B2 is not known: not measured");
        assertTrue(analyze(example().controlEffect(costs("CTL-1", false, Pump.known("99"))))
                .isFavourable());
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, false",
        "SPECIFIED, true",
        "IMPLEMENTED, true",
        "IMPL_VERIFIED, true",
        "EFF_VERIFIED, true",
        "SUSPENDED, true",
        "RETIRED, false",
        "WAIVED, false"
    })
    void g3_looksAtControlsThatAreThere(ControlState state, boolean isThere) {
        RiskFile file =
                controls(it -> is(it, "CTL-2") ? it.toBuilder().state(state).build() : it);
        BenefitRiskConclusion conclusion =
                analyze(file, example().controlEffect(costs("CTL-2", true, Pump.known("99"))));
        assertEquals(isThere, conclusion.gate(CLINICAL_BENEFIT_PRESERVED).status() == FAIL);
    }

    private static ControlBenefitEffect costs(String control, boolean isWorsening, Estimate size) {
        return new ControlBenefitEffect(
                ControlId.parse(control), Pump.B2, isWorsening, size, BigDecimal.TEN, "an emergency allows it");
    }

    @Test
    void g3_looksAtLimits() {
        assertGate(
                analyze(Pump.with(example(), Pump.A2, Pump.B2, Pump.known("31"))),
                CLINICAL_BENEFIT_PRESERVED,
                FAIL,
                "FCT-B2 under ALT-2 is 31 unit, beyond its limit 30");
        assertGate(
                analyze(Pump.with(example(), Pump.A2, Pump.B1, Pump.between("4", "12", "13"))),
                CLINICAL_BENEFIT_PRESERVED,
                UNKNOWN,
                "FCT-B1 under ALT-2 may be 4 unit, beyond its limit 5");
        assertGate(
                analyze(Pump.with(example(), Pump.A2, Pump.B1, new Estimate.Unknown("no data"))),
                CLINICAL_BENEFIT_PRESERVED,
                UNKNOWN,
                "FCT-B1 under ALT-2 is not known: no data");
        BenefitFactor unlimited = BenefitFactor.builder(
                        Pump.B1, "B", BenefitType.ACCESS, "m", "u", Direction.MORE_IS_BETTER)
                .population("p")
                .duration("d")
                .stateOfTheArt("s")
                .build();
        BenefitRiskConclusion conclusion = analyze(example()
                .replaceBenefit(List.of(
                        unlimited,
                        Pump.benefit(Pump.B2, Direction.LESS_IS_BETTER, "30").toBuilder()
                                .build())));
        assertGate(
                conclusion,
                CLINICAL_BENEFIT_PRESERVED,
                UNKNOWN,
                "FCT-B1 has no limit at which it still counts as preserved");
    }

    @Test
    void g3_looksAtWhatControlsMustPreserve() {
        List<PreservationAnalysis> lost = Pump.file().content().controls().get(0).preservation().stream()
                .map(it -> new PreservationAnalysis(it.goal(), false, "slower"))
                .toList();
        RiskFile file = controls(
                it -> is(it, "CTL-1") ? it.toBuilder().preservation(lost).build() : it);
        assertGate(
                analyze(file, example()),
                CLINICAL_BENEFIT_PRESERVED,
                FAIL,
                "Control CTL-1 does not leave PERFORMANCE intact, and no size of the loss is given");
        assertEquals(
                PASS,
                analyze(file, example().controlEffect(costs("CTL-1", true, Pump.known("4"))))
                        .gate(CLINICAL_BENEFIT_PRESERVED)
                        .status());
        RiskFile silent = controls(
                it -> is(it, "CTL-1") ? it.toBuilder().preservation(List.of()).build() : it);
        assertGate(
                analyze(silent, example()),
                CLINICAL_BENEFIT_PRESERVED,
                UNKNOWN,
                "Nobody has analysed whether control CTL-1 leaves PERFORMANCE intact");
    }

    @Test
    void g4_looksAtWhatControlsBring() {
        List<Risk> grave = Pump.file().content().risks().stream()
                .map(it -> it.id().text().equals("RSK-2")
                        ? it.toBuilder().impacts(SampleFile.safety("S5")).build()
                        : it)
                .toList();
        BenefitRiskConclusion uncontrolled =
                analyze(CompleteInformation.builder().replaceRisk(grave).build(), example());
        assertGate(
                uncontrolled,
                INTRODUCED_RISKS_EVALUATED,
                FAIL,
                "Control CTL-1 brings risk RSK-2, which is not controlled");
        List<Risk> harmless = Pump.file().content().risks().stream()
                .map(it -> it.id().text().equals("RSK-1")
                        ? it.toBuilder().impacts(SampleFile.safety("S1")).build()
                        : it.toBuilder().impacts(SampleFile.safety("S3")).build())
                .toList();
        assertGate(
                analyze(CompleteInformation.builder().replaceRisk(harmless).build(), example()),
                INTRODUCED_RISKS_EVALUATED,
                FAIL,
                "Control CTL-1 brings risk RSK-2 at level 2; what it is taken against was at 1");
        RiskFile unanalysed = controls(it -> is(it, "CTL-2")
                ? it.toBuilder()
                        .introducedRisks(new IntroducedRisks.NotAnalysed())
                        .build()
                : it);
        assertGate(
                analyze(unanalysed, example()),
                INTRODUCED_RISKS_EVALUATED,
                UNKNOWN,
                "Nobody has analysed the risks that control CTL-2 brings");
    }

    @Test
    void g5_failsForWhatUsersAreNotTold() {
        RiskFile silent =
                CompleteInformation.builder().replaceUserInformation(List.of()).build();
        BenefitRiskConclusion conclusion = analyze(silent, example());
        assertGate(
                conclusion,
                USERS_INFORMED,
                FAIL,
                "Users are not told what item UI-A02 asks for: Nobody says where it stands");
        assertEquals(UNFAVOURABLE, conclusion.outcome());
    }

    /** What the law asks for fails where it is missing; what only guidance asks for is not shown. */
    @Test
    void g5_followsTheChecklist() {
        List<UserInformation> all = Pump.file().content().userInformation();
        for (UserInformationItem item : UserInformationItem.values()) {
            List<UserInformation> left =
                    all.stream().filter(it -> !it.items().contains(item)).toList();
            if (left.size() == all.size()) {
                continue;
            }
            RiskFile file =
                    CompleteInformation.builder().replaceUserInformation(left).build();
            GateResult gate = analyze(file, example()).gate(USERS_INFORMED);
            boolean isMissing =
                    UserInformationReview.of(Pump.assess(file)).row(item).isGap();
            boolean isLaw = item.strength(file.device().regulation()) == InformationStrength.LAW;
            assertEquals(isMissing ? isLaw ? FAIL : UNKNOWN : PASS, gate.status(), item + " " + gate);
        }
    }

    @Test
    void g6_asksForTheGradeOfThePolicy() {
        Builder weak = Pump.with(example(), Pump.A2, Pump.B1, Pump.known("12", EvidenceGrade.VERY_LOW));
        BenefitRiskConclusion conclusion = analyze(weak);
        assertGate(conclusion, BENEFIT_EVIDENCE, FAIL, "Evidence for FCT-B1 is VERY_LOW, less than LOW");
        assertEquals(NOT_DEMONSTRATED, conclusion.outcome());
        BenefitRiskRules strict = rules(EvidenceGrade.HIGH, "0.8", "0.2");
        assertEquals(
                FAIL,
                BenefitRiskAnalyzer.of(Pump.EU, strict)
                        .analyze(Pump.assess(Pump.file()), example().build())
                        .gate(BENEFIT_EVIDENCE)
                        .status());
    }

    private static BenefitRiskRules rules(EvidenceGrade grade, String first, String margin) {
        return new BenefitRiskRules(
                grade,
                new BigDecimal(first),
                new BigDecimal(margin),
                BenefitRiskRules.standard().approvers(),
                BenefitRiskRules.standard().sources());
    }

    // validity

    @Test
    void analysis_doesNotHoldAfterATriggerOrItsReviewDate() {
        assertInvalid(
                "INCIDENT_OR_TREND of 2026-11-20 came on or after the last approval",
                example()
                        .event(new TriggerEvent(
                                ReviewTriggerKind.INCIDENT_OR_TREND, Pump.APPROVED, "a pump was manipulated")));
        assertTrue(analyze(example()
                        .event(new TriggerEvent(
                                ReviewTriggerKind.INCIDENT_OR_TREND,
                                Pump.APPROVED.minusDays(1),
                                "a pump was manipulated")))
                .isFavourable());
        assertInvalid(
                "The analysis was to be looked at again by 2026-11-23",
                example().reviewBy(SampleFile.AS_OF.minusDays(1)));
        assertTrue(analyze(example().reviewBy(SampleFile.AS_OF)).isFavourable());
        assertInvalid(
                "The analysis lacks the approval of CLINICAL",
                example().replaceApproval(Pump.approvals().subList(1, 4)));
        assertInvalid(
                "The analysis was approved for another assessment than this one",
                example().assessment(Digest.parse("0".repeat(64))));
        assertTrue(
                analyze(example().assessment(Pump.assess(Pump.file()).digest())).isFavourable());
    }

    private static void assertInvalid(String reason, Builder inputs) {
        BenefitRiskConclusion conclusion = analyze(inputs);
        assertEquals(NOT_DEMONSTRATED, conclusion.outcome());
        assertEquals("The analysis does not hold: " + reason, conclusion.rule().toString());
        assertTrue(conclusion.reasons().stream().map(Message::toString).anyMatch(reason::equals));
    }

    // comparison

    private static Builder table(String[]... rows) {
        Builder builder = Pump.frame();
        AlternativeId[] ids = {Pump.A0, Pump.A1, Pump.A2, Pump.A3};
        for (int i = 0; i < 4; i++) {
            builder.effect(Pump.row(ids[i], rows[i]));
        }
        return builder;
    }

    private static final String[] FAILING = {"90", "1", "50", "19"};

    @Test
    void effectsTable_decidesWhereTheReleaseIsSurelyBest() {
        BenefitRiskConclusion conclusion = analyze(
                table(FAILING, FAILING, new String[] {"10", "12", "5", "3"}, new String[] {"10", "7", "5", "3"}));
        assertEquals(FAVOURABLE_ROBUST, conclusion.outcome());
        assertEquals(
                "In every factor the release is surely at least as good as [ALT-3]",
                conclusion.rule().toString());
    }

    @Test
    void overlappingIntervals_areNotSure() {
        Builder builder =
                table(FAILING, FAILING, new String[] {"10", "12", "5", "3"}, new String[] {"11", "7", "6", "4"});
        Builder wide = Pump.with(builder, Pump.A2, Pump.R1, Pump.between("5", "10", "12"));
        BenefitRiskConclusion conclusion = analyze(wide);
        assertEquals(NOT_DEMONSTRATED, conclusion.outcome());
        assertEquals(BenefitText.RULE_NOT_DECIDED, conclusion.rule().key());
        assertTrue(conclusion.reasons().stream()
                .anyMatch(it -> it.toString().equals("ALT-3 is or may be better in FCT-R1")));
        Builder same = Pump.with(
                Pump.with(
                        table(FAILING, FAILING, new String[] {"10", "12", "5", "3"}, new String[] {"10", "7", "6", "4"
                        }),
                        Pump.A2,
                        Pump.R1,
                        Pump.between("5", "10", "12")),
                Pump.A3,
                Pump.R1,
                Pump.between("5", "10", "12"));
        assertEquals(FAVOURABLE_ROBUST, analyze(same).outcome());
    }

    @Test
    void dominatedRelease_isUnfavourable_whateverTheWeights() {
        Builder builder =
                table(FAILING, FAILING, new String[] {"10", "12", "5", "3"}, new String[] {"10", "12", "5", "2"});
        BenefitRiskConclusion conclusion =
                analyze(builder.weighting(Pump.weighting(1000)).preferenceDecision(Pump.decision()));
        assertEquals(UNFAVOURABLE, conclusion.outcome());
        assertEquals(BenefitText.RULE_DOMINATED, conclusion.rule().key());
    }

    @Test
    void weighting_thatPutsAnotherFirstInBothModels_isUnfavourable() {
        Builder builder =
                table(FAILING, FAILING, new String[] {"60", "12", "25", "3"}, new String[] {"10", "11", "5", "4"});
        BenefitRiskConclusion conclusion =
                analyze(builder.weighting(Pump.weighting(1000)).preferenceDecision(Pump.decision()));
        assertEquals(UNFAVOURABLE, conclusion.outcome());
        assertEquals(
                "No margin of benefit: [ALT-3] comes first in the linear model and [ALT-3] in the product model",
                conclusion.rule().toString());
    }

    @Test
    void weighting_isRobustOnlyIfNothingStandsAgainstIt() {
        Builder builder =
                table(FAILING, FAILING, new String[] {"5", "14", "5", "4"}, new String[] {"50", "7", "25", "3"});
        BenefitRiskConclusion conclusion = analyze(builder.weighting(Pump.weighting(5000)));
        assertEquals(
                FAVOURABLE_ROBUST, conclusion.outcome(), conclusion.reasons().toString());
        assertEquals(BenefitText.RULE_ROBUST, conclusion.rule().key());
        RiskAssessment assessment = Pump.assess(Pump.file());
        BenefitRiskConclusion asked = BenefitRiskAnalyzer.of(Pump.EU, rules(EvidenceGrade.LOW, "1", "0.2"))
                .analyze(assessment, Pump.exampleA(1000).build());
        assertTrue(asked.reasons().stream().anyMatch(it -> it.key() == BenefitText.FIRST_RANK_TOO_LOW));
        BenefitRiskConclusion loose = BenefitRiskAnalyzer.of(Pump.EU, rules(EvidenceGrade.LOW, "0", "0"))
                .analyze(assessment, Pump.exampleA(1000).build());
        assertEquals(FAVOURABLE_ROBUST, loose.outcome());
        BenefitRiskConclusion margin = BenefitRiskAnalyzer.of(Pump.EU, rules(EvidenceGrade.LOW, "0", "0.2"))
                .analyze(assessment, Pump.exampleA(1000).build());
        assertEquals(FAVOURABLE_PREFERENCE_SENSITIVE, margin.outcome());
    }

    @Test
    void factorsWithoutWeight_areNotForgotten() {
        Weighting partial = Weighting.builder("clinicians", Pump.RANGES, 1, 1000)
                .criteria(Pump.criterion(Pump.R1, "100", "0", "100"), Pump.criterion(Pump.B1, "0", "15", "90"))
                .doubleCounting("none")
                .conditionalValue("none")
                .build();
        Builder builder =
                table(FAILING, FAILING, new String[] {"5", "14", "5", "4"}, new String[] {"50", "7", "25", "3"});
        BenefitRiskConclusion conclusion = analyze(builder.weighting(partial));
        assertEquals(NOT_DEMONSTRATED, conclusion.outcome());
        assertTrue(conclusion.reasons().stream()
                .anyMatch(it -> it.toString().equals("ALT-3 is better in FCT-R2, which has no weight")));
    }

    @Test
    void unknownValueOfARival_isNeverGoodForTheRelease() {
        Builder builder = Pump.with(example(), Pump.A3, Pump.R1, new Estimate.Unknown("never measured"));
        BenefitRiskConclusion conclusion = analyze(builder);
        assertEquals(NOT_DEMONSTRATED, conclusion.outcome());
        assertEquals(BenefitText.RULE_VALUE_UNKNOWN, conclusion.rule().key());
        assertTrue(conclusion.weighting().isEmpty());
        assertTrue(conclusion.reasons().stream()
                .anyMatch(it -> it.toString().equals("FCT-R1 under ALT-3 is not known: never measured")));
        Builder excluded = Pump.with(example(), Pump.A1, Pump.R1, new Estimate.Unknown("never measured"));
        assertEquals(FAVOURABLE_PREFERENCE_SENSITIVE, analyze(excluded).outcome());
    }

    @Test
    void gateOfWhichNothingIsKnown_excludesNoRival() {
        List<Alternative> silent = new ArrayList<>(example().build().content().alternatives());
        silent.replaceAll(
                it -> it.id().equals(Pump.A3) ? it.toBuilder().gateStatements().build() : it);
        BenefitRiskConclusion conclusion = analyze(example().replaceAlternative(silent));
        AlternativeResult result = conclusion.alternatives().get(3);
        assertTrue(result.isCompared());
        assertEquals(UNKNOWN, result.gates().get(0).status());
        silent.replaceAll(it -> it.id().equals(Pump.A3)
                ? it.toBuilder()
                        .gateStatements(new GateStatement(RISKS_CONTROLLED, false, "stale limits"))
                        .build()
                : it);
        BenefitRiskConclusion alone = analyze(example().replaceAlternative(silent));
        assertFalse(alone.alternatives().get(3).isCompared());
        assertEquals(FAVOURABLE_PREFERENCE_SENSITIVE, alone.outcome());
        assertTrue(alone.reasons().stream().anyMatch(it -> it.key() == BenefitText.NOTHING_TO_COMPARE));
    }

    @Test
    void intervals_bringASimulationOfTheElicitedWeights_andRangesOneOfTheirOwn() {
        Builder builder = Pump.with(example(), Pump.A2, Pump.R1, Pump.between("15", "22", "40"));
        Weighting weighting = Pump.weighting(2000);
        List<Criterion> criteria = new ArrayList<>(weighting.criteria());
        Criterion first = criteria.get(0);
        criteria.set(
                0,
                new Criterion(
                        first.factor(),
                        first.value(),
                        first.swing(),
                        java.util.Optional.of(new WeightRange(new BigDecimal("0.3"), new BigDecimal("0.4"))),
                        first.rationale()));
        WeightingResult result = analyze(builder.weighting(weighting.toBuilder()
                        .criteria(criteria.toArray(new Criterion[0]))
                        .build()))
                .weighting()
                .orElseThrow();
        assertEquals(
                List.of(PreferenceInformation.values()),
                result.simulations().stream()
                        .map(AcceptabilityAnalysis::preference)
                        .toList());
        double exact = result.simulation(PreferenceInformation.EXACT)
                .orElseThrow()
                .standing(Pump.A2)
                .firstRankAcceptability();
        assertTrue(exact > 0.3 && exact < 0.9, "" + exact);
    }

    // what comes out

    @Test
    void withoutInputs_nothingIsDemonstrated() {
        RiskAssessment assessment = Pump.assess(Pump.file());
        BenefitRiskConclusion conclusion = BenefitRiskAnalyzer.of(Pump.EU).analyze(assessment);
        assertEquals(NOT_DEMONSTRATED, conclusion.outcome());
        assertEquals("Inputs are missing", conclusion.rule().toString());
        assertEquals(6, conclusion.gates().size());
        assertTrue(conclusion.effectsTable().rows().isEmpty());
        assertTrue(conclusion.reasons().stream()
                .anyMatch(it -> it.toString().equals("No alternative was compared: not updating")));
        assertThrows(
                IllegalArgumentException.class,
                () -> BenefitRiskAnalyzer.of(RiskPolicies.usFda()).analyze(assessment));
    }

    @Test
    void effectsTable_isAlwaysThere() {
        EffectsTable table = analyze(withoutAuthentication(), example()).effectsTable();
        assertEquals(6, table.alternatives().size());
        assertEquals(
                List.of(Pump.B1, Pump.B2, Pump.R1, Pump.R2),
                table.rows().stream().map(it -> it.factor().id()).toList());
        assertEquals(
                "22",
                table.rows()
                        .get(2)
                        .cells()
                        .get(2)
                        .orElseThrow()
                        .asKnown()
                        .orElseThrow()
                        .value()
                        .toPlainString());
        assertTrue(table.rows().get(0).cells().get(4).isEmpty());
    }

    @Test
    void digest_tellsConclusionsApart() {
        BenefitRiskConclusion one = analyze(example());
        assertEquals(one.digest(), analyze(example()).digest());
        assertEquals(one, analyze(example()));
        assertFalse(one.digest().equals(analyze(example().revision("2")).digest()));
        assertFalse(
                one.digest().equals(analyze(withoutAuthentication(), example()).digest()));
    }

    /** Applies the rules again: the outcome's gates are the worst of their items, each linear score the sum of weight times worth. */
    @Test
    void explanation_refolds() {
        BenefitRiskConclusion conclusion = analyze(example());
        Explanation root = conclusion.explanation();
        assertEquals("FAVOURABLE_PREFERENCE_SENSITIVE", root.value());
        assertEquals(conclusion.rule(), root.rule());
        int scores = 0;
        for (Explanation part : root.inputs()) {
            if (part.what().key() == BenefitText.EXPLAIN_GATE) {
                GateStatus worst = part.inputs().stream()
                        .map(it -> GateStatus.valueOf(it.value()))
                        .max(GateStatus::compareTo)
                        .orElseThrow();
                assertEquals(worst.name(), part.value());
                assertEquals(worst.name(), part.bindingPath().get(1).value());
            } else if (part.what().key() == BenefitText.EXPLAIN_LINEAR) {
                scores++;
                BigDecimal sum = BigDecimal.ZERO;
                for (Explanation contribution : part.inputs()) {
                    List<String> factors = contribution.rule().arguments();
                    BigDecimal product = new BigDecimal(factors.get(0))
                            .multiply(new BigDecimal(factors.get(1)), ValueFunction.PRECISION);
                    assertEquals(0, product.compareTo(new BigDecimal(contribution.value())));
                    sum = sum.add(product);
                }
                assertEquals(0, sum.compareTo(new BigDecimal(part.value())));
            }
        }
        assertEquals(2, scores);
        assertTrue(root.binding().isEmpty());
        Explanation failed = analyze(withoutAuthentication(), example()).explanation();
        assertEquals(
                "Risk RSK-1 is not controlled",
                failed.bindingPath().get(2).rule().toString());
        assertTrue(failed.render(Language.EN).contains("* Gate G1 RISKS_CONTROLLED: FAIL"));
    }

    // release

    @Test
    void release_byBenefit_isADecisionOfItsOwn() {
        BenefitRiskConclusion outweighed =
                analyze(weakAuthentication(), example().singleRiskAnalysis(single("RSK-1", true)));
        ReleaseDecision decision = ReleaseDecision.of(outweighed.assessment(), outweighed);
        assertEquals(ReleaseDecision.Status.ACCEPTABLE_BY_BENEFIT, decision.status());
        assertFalse(decision.isAcceptable());
        assertEquals(
                "Not controlled, but outweighed by approved analyses of their own: [RSK-1]",
                decision.reasons().get(0).toString());
    }

    @Test
    void release_needsEverythingElseOfAnOutweighedRisk() {
        RiskFile undecided = weakAuthentication().toBuilder()
                .replaceRisk(weakAuthentication().content().risks().stream()
                        .map(it -> Risk.builder(it.id(), it.title(), it.relation())
                                .scenarios(it.scenarios())
                                .hazardousSituation(it.hazardousSituation().orElseThrow())
                                .impacts(it.impacts())
                                .build())
                        .toList())
                .build();
        BenefitRiskConclusion outweighed = analyze(undecided, example().singleRiskAnalysis(single("RSK-1", true)));
        ReleaseDecision decision = ReleaseDecision.of(outweighed.assessment(), outweighed);
        assertEquals(ReleaseDecision.Status.NOT_ACCEPTABLE, decision.status());
        assertTrue(decision.reasons().stream()
                .anyMatch(it ->
                        it.toString().equals("Risk RSK-1 is not acceptable: Nobody has accepted it for this release")));
    }

    @Test
    void release_isOfTheAssessmentOfTheConclusion() {
        BenefitRiskConclusion conclusion = analyze(example());
        RiskAssessment other = Pump.assess(withoutAuthentication());
        assertThrows(IllegalArgumentException.class, () -> ReleaseDecision.of(other, conclusion));
    }

    // comparison with an earlier analysis

    @Test
    void comparison_saysWhatMovedAndWhatThatTriggers() {
        BenefitRiskConclusion before = analyze(example());
        BenefitRiskComparison same = BenefitRiskComparison.of(before, analyze(example()));
        assertTrue(same.isSameOutcome());
        assertEquals(List.of(), same.changedParts());
        assertEquals(List.of(), List.copyOf(same.triggers()));

        Builder changed = Pump.with(example(), Pump.A3, Pump.B1, Pump.known("9"));
        changed.rationale(Pump.rationale().toBuilder()
                .stateOfTheArt("Pumps with two channels")
                .build());
        BenefitRiskComparison comparison = BenefitRiskComparison.of(before, analyze(withoutAuthentication(), changed));
        assertFalse(comparison.isSameOutcome());
        assertEquals(List.of("effects", "rationale"), comparison.changedParts());
        assertEquals(1, comparison.effects().size());
        assertEquals(Pump.A3, comparison.effects().get(0).alternative());
        assertEquals(List.of(RiskId.parse("RSK-1")), comparison.newlyUncontrolled());
        assertEquals(List.of(ControlId.parse("CTL-1")), comparison.lostControls());
        assertTrue(comparison.gates().contains(RISKS_CONTROLLED));
        assertEquals(
                List.of(
                        ReviewTriggerKind.UNCONTROLLED_VULNERABILITY,
                        ReviewTriggerKind.CONTROL_BROKEN,
                        ReviewTriggerKind.STATE_OF_THE_ART,
                        ReviewTriggerKind.CLINICAL_EVIDENCE),
                List.copyOf(comparison.triggers()));
        BenefitRiskConclusion bare = BenefitRiskAnalyzer.of(Pump.EU).analyze(before.assessment());
        assertEquals(List.of("inputs"), BenefitRiskComparison.of(bare, before).changedParts());
    }

    /** Hospira Symbiq, 2015: no attack was known, others could infuse; FDA asked to move to them. */
    @Test
    @DisplayName("VC-6 Symbiq: an uncontrolled pump is not acceptable while another way to infuse passes its gates")
    void uncontrolledReleaseWithAnAlternative_isUnfavourable() {
        RiskFile uncontrolled = controls(it ->
                is(it, "CTL-1") ? it.toBuilder().state(ControlState.SUSPENDED).build() : it);
        BenefitRiskConclusion conclusion = analyze(uncontrolled, example());

        assertGate(conclusion, RISKS_CONTROLLED, FAIL, "Risk RSK-1 is not controlled");
        assertEquals(BenefitRiskOutcome.UNFAVOURABLE, conclusion.outcome());
        assertEquals(
                ReleaseDecision.Status.NOT_ACCEPTABLE,
                ReleaseDecision.of(Pump.assess(uncontrolled), conclusion).status());
        assertEquals(
                List.of("ALT-3 is compared"),
                conclusion.alternatives().stream()
                        .map(it -> it.reasons().get(0).toString())
                        .filter(it -> it.endsWith(" is compared"))
                        .toList());
    }
}
