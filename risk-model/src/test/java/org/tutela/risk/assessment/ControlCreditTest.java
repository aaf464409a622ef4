package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceCarryOver;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.policy.InformationCredit;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.Gate;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;

/** When a control gets credit, exhaustively, and the two errors that other tools make. */
class ControlCreditTest {

    private static final ReleaseId OTHER = ReleaseId.parse("REL-1");

    /** What the evidence of one kind looks like. */
    private enum Proof {
        NONE(false, false),
        PASSED(true, false),
        PASSED_ELSEWHERE(false, false),
        CARRIED_OVER(true, false),
        CARRIED_ELSEWHERE(false, false),
        INCONCLUSIVE(false, false),
        FAILED(false, true),
        FAILED_ELSEWHERE(false, false),
        FAILED_AND_PASSED(true, true);

        private final boolean isShown;
        private final boolean isRefuted;

        Proof(boolean isShown, boolean isRefuted) {
            this.isShown = isShown;
            this.isRefuted = isRefuted;
        }

        List<Evidence> of(EvidenceKind kind) {
            String id = "EVD-" + kind;
            Evidence passed = SampleFile.evidence(id, kind);
            Evidence elsewhere = passed.toBuilder().release(OTHER).build();
            return switch (this) {
                case NONE -> List.of();
                case PASSED -> List.of(passed);
                case PASSED_ELSEWHERE -> List.of(elsewhere);
                case CARRIED_OVER ->
                    List.of(elsewhere.toBuilder()
                            .carryOver(carriedTo(SampleFile.RELEASE))
                            .build());
                case CARRIED_ELSEWHERE ->
                    List.of(elsewhere.toBuilder()
                            .carryOver(carriedTo(ReleaseId.parse("REL-9")))
                            .build());
                case INCONCLUSIVE ->
                    List.of(passed.toBuilder()
                            .result(EvidenceResult.INCONCLUSIVE)
                            .build());
                case FAILED ->
                    List.of(passed.toBuilder().result(EvidenceResult.FAILED).build());
                case FAILED_ELSEWHERE ->
                    List.of(elsewhere.toBuilder().result(EvidenceResult.FAILED).build());
                case FAILED_AND_PASSED ->
                    List.of(
                            passed,
                            SampleFile.evidence(id + "-2", kind).toBuilder()
                                    .result(EvidenceResult.FAILED)
                                    .build());
            };
        }

        private static EvidenceCarryOver carriedTo(ReleaseId release) {
            return new EvidenceCarryOver(release, "The changes do not touch it", "the security officer");
        }
    }

    private static RiskFile.Builder oneStep(String exploitability) {
        return SampleFile.empty()
                .threat(SampleFile.threat("THR-1"))
                .step(SampleFile.basic("STP-1", exploitability))
                .scenario(SampleFile.scenario("SCN-1", "STP-1", "THR-1"))
                .hazardousSituation(SampleFile.situation("HAZ-1"))
                .risk(SampleFile.risk("RSK-1", "S4", "SCN-1"));
    }

    private static Control control(
            ControlPriority priority, ControlState state, IntroducedRisks introduced, List<EvidenceId> ids) {
        return Control.builder(ControlId.parse("CTL-1"), "Control", priority, ControlLocus.DEVICE, state)
                .effects(SampleFile.cap("STP-1", CapKind.DIFFICULTY, "E2"))
                .evidence(ids)
                .introducedRisks(introduced)
                .build();
    }

    private static RiskResult assess(
            ControlPriority priority,
            ControlState state,
            Proof there,
            Proof working,
            boolean isAnalysed,
            RiskPolicy policy) {
        List<Evidence> evidence = new ArrayList<>(there.of(EvidenceKind.IMPLEMENTATION));
        evidence.addAll(working.of(EvidenceKind.EFFECTIVENESS));
        IntroducedRisks introduced =
                isAnalysed ? new IntroducedRisks.None("it is passive") : new IntroducedRisks.NotAnalysed();
        RiskFile file = oneStep("E5")
                .control(control(
                        priority,
                        state,
                        introduced,
                        evidence.stream().map(Evidence::id).toList()))
                .evidence(evidence.toArray(Evidence[]::new))
                .build();
        return RiskAssessor.of(policy).assess(file).risk("RSK-1");
    }

    private static RiskPolicy crediting(InformationCredit credit) {
        return RandomPolicy.withMatrix(RiskPolicies.euMdr().matrix(), List.of(), credit, true);
    }

    @Test
    @DisplayName("INV-19 INV-21 INV-24 credit over every state, proof of presence and effect, priority and analysis")
    void credit_isGivenExactlyWhereTheMethodGivesIt() {
        for (InformationCredit credit : InformationCredit.values()) {
            RiskPolicy policy = crediting(credit);
            for (ControlPriority priority : ControlPriority.values()) {
                for (ControlState state : ControlState.values()) {
                    for (Proof there : Proof.values()) {
                        for (Proof working : Proof.values()) {
                            for (boolean isAnalysed : new boolean[] {true, false}) {
                                boolean isVerified =
                                        there.isShown && working.isShown && !there.isRefuted && !working.isRefuted;
                                boolean isAdmitted = isAnalysed
                                        && (priority != ControlPriority.INFORMATION
                                                || credit == InformationCredit.EVIDENCED && isVerified);
                                boolean isNow = isAdmitted && isVerified && state == ControlState.EFF_VERIFIED;
                                boolean isOut = List.of(
                                                ControlState.SUSPENDED, ControlState.RETIRED, ControlState.WAIVED)
                                        .contains(state);
                                boolean isThen = isAdmitted && !isOut;

                                RiskResult risk = assess(priority, state, there, working, isAnalysed, policy);

                                String at = credit + " " + priority + ' ' + state + ' ' + there + ' ' + working + ' '
                                        + isAnalysed;
                                assertEquals(
                                        "E5", risk.initial().exploitability().code(), at);
                                assertEquals(
                                        isNow ? "E2" : "E5",
                                        risk.current().exploitability().code(),
                                        at);
                                assertEquals(
                                        isThen ? "E2" : "E5",
                                        risk.projected().exploitability().code(),
                                        at);
                            }
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ControlState.class,
            names = {"EFF_VERIFIED"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("a control that is waived, suspended, retired or merely planned gives no credit in current")
    void control_outOfForce_givesNoCreditInCurrent(ControlState state) {
        RiskResult risk =
                assess(ControlPriority.INHERENT_DESIGN, state, Proof.PASSED, Proof.PASSED, true, RiskPolicies.euMdr());

        assertEquals(risk.initial().exploitability(), risk.current().exploitability());
        assertEquals(risk.initial().outcomes(), risk.current().outcomes());
    }

    @Test
    @DisplayName("a fully covered threat never hides an open one")
    void coveredThreat_neverHidesAnOpenOne() {
        RiskFile file = SampleFile.empty()
                .threat(SampleFile.threat("THR-1"), SampleFile.threat("THR-2"))
                .step(SampleFile.basic("STP-1", "E5"), SampleFile.basic("STP-2", "E4"))
                .scenario(
                        SampleFile.scenario("SCN-1", "STP-1", "THR-1"), SampleFile.scenario("SCN-2", "STP-2", "THR-2"))
                .hazardousSituation(SampleFile.situation("HAZ-1"))
                .risk(SampleFile.risk("RSK-1", "S4", "SCN-1", "SCN-2"))
                .control(
                        SampleFile.control("CTL-1", SampleFile.cap("STP-1", CapKind.DIFFICULTY, "E1")),
                        SampleFile.control("CTL-2", SampleFile.cap("STP-1", CapKind.ACCESS, "E1")),
                        SampleFile.control("CTL-3", SampleFile.cap("STP-1", CapKind.DIFFICULTY, "E1")))
                .evidence(SampleFile.evidence("CTL-1"))
                .evidence(SampleFile.evidence("CTL-2"))
                .evidence(SampleFile.evidence("CTL-3"))
                .build();

        RiskResult risk = RiskAssessor.of(RiskPolicies.euMdr()).assess(file).risk("RSK-1");

        assertEquals("E5", risk.initial().exploitability().code());
        assertEquals("E4", risk.current().exploitability().code());
        assertTrue(risk.acceptability().obstacles().stream()
                .map(Message::toString)
                .anyMatch("No control is taken against step STP-2"::equals));
    }

    @Test
    @DisplayName("INV-19b a control on one of two ways, over every pair of ratings and every cap")
    void capOnOneOfTwoWays_leavesTheOther() {
        for (int a = 1; a <= 5; a++) {
            for (int b = 1; b <= 5; b++) {
                for (int c = 1; c <= 5; c++) {
                    for (Gate gate : Gate.values()) {
                        RiskFile file = SampleFile.empty()
                                .threat(SampleFile.threat("THR-1"))
                                .step(
                                        SampleFile.basic("STP-1", "E" + a),
                                        SampleFile.basic("STP-2", "E" + b),
                                        SampleFile.combined("STP-3", gate, "STP-1", "STP-2"))
                                .scenario(SampleFile.scenario("SCN-1", "STP-3", "THR-1"))
                                .hazardousSituation(SampleFile.situation("HAZ-1"))
                                .risk(SampleFile.risk("RSK-1", "S4", "SCN-1"))
                                .control(SampleFile.control("CTL-1", SampleFile.cap("STP-1", CapKind.ACCESS, "E" + c)))
                                .evidence(SampleFile.evidence("CTL-1"))
                                .build();
                        int capped = Math.min(a, c);
                        int expected = gate == Gate.OR ? Math.max(capped, b) : Math.min(capped, b);

                        RiskResult risk = RiskAssessor.of(RiskPolicies.euMdr())
                                .assess(file)
                                .risk("RSK-1");

                        assertEquals(
                                "E" + expected, risk.current().exploitability().code());
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("INV-30 exploitation raises a rating and difficulty, and only access caps below its floor")
    void exploitation_isUndoneByAccessAlone() {
        for (ExploitStatus status : ExploitStatus.values()) {
            for (VulnerabilityStatus presence : VulnerabilityStatus.values()) {
                for (CapKind kind : CapKind.values()) {
                    RiskFile file = oneStep("E3")
                            .vulnerability(Vulnerability.builder(VulnerabilityId.parse("VUL-1"), "Weakness", presence)
                                    .exploitStatus(status)
                                    .build())
                            .replaceStep(List.of(new AttackStep.Basic(
                                    StepId.parse("STP-1"),
                                    "Do",
                                    SampleFile.rating("E3"),
                                    List.of(VulnerabilityId.parse("VUL-1")),
                                    List.of())))
                            .control(SampleFile.control("CTL-1", SampleFile.cap("STP-1", kind, "E2")))
                            .evidence(SampleFile.evidence("CTL-1"))
                            .build();
                    boolean isThere = presence == VulnerabilityStatus.AFFECTED
                            || presence == VulnerabilityStatus.UNDER_INVESTIGATION;
                    int floor = !isThere
                            ? 1
                            : switch (status) {
                                case NONE_KNOWN, PROOF_OF_CONCEPT -> 1;
                                case FUNCTIONAL -> 4;
                                case EXPLOITED -> 5;
                            };
                    int initial = Math.max(3, floor);
                    int current = kind == CapKind.ACCESS ? 2 : Math.max(2, floor);

                    RiskResult risk =
                            RiskAssessor.of(RiskPolicies.euMdr()).assess(file).risk("RSK-1");

                    String at = status + " " + presence + ' ' + kind;
                    assertEquals("E" + initial, risk.initial().exploitability().code(), at);
                    assertEquals("E" + current, risk.current().exploitability().code(), at);
                }
            }
        }
    }

    private static RiskResult exploited(
            AttackStep.Basic step, ExploitStatus status, String epss, ControlEffect effect) {
        RiskFile file = oneStep("E1")
                .vulnerability(
                        Vulnerability.builder(VulnerabilityId.parse("VUL-1"), "Weakness", VulnerabilityStatus.AFFECTED)
                                .exploitStatus(status)
                                .epss(new EpssSample(SampleFile.AS_OF, new BigDecimal(epss), "v4"))
                                .build())
                .replaceStep(List.of(step))
                .control(SampleFile.control("CTL-1", effect))
                .evidence(SampleFile.evidence("CTL-1"))
                .build();
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(file).risk("RSK-1");
    }

    private static AttackStep.Basic exploiting(ExploitabilityRating rating) {
        return new AttackStep.Basic(
                StepId.parse("STP-1"), "Do", rating, List.of(VulnerabilityId.parse("VUL-1")), List.of());
    }

    @Test
    @DisplayName("INV-30 INV-31 the composite signal raises a rating to its floor, and only access caps below it")
    void composite_raisesAndIsUndoneByAccessAlone() {
        for (int start = 1; start <= 5; start++) {
            for (ExploitStatus status : ExploitStatus.values()) {
                for (String epss : List.of("0", "0.0999", "0.1", "0.4999", "0.5", "1")) {
                    for (CapKind kind : CapKind.values()) {
                        double composite = Double.parseDouble(epss);
                        int floor = composite >= 0.5 ? 4 : composite >= 0.1 ? 3 : 1;
                        floor = status == ExploitStatus.FUNCTIONAL ? Math.max(floor, 4) : floor;
                        floor = status == ExploitStatus.EXPLOITED ? 5 : floor;

                        RiskResult risk = exploited(
                                exploiting(SampleFile.rating("E" + start)),
                                status,
                                epss,
                                SampleFile.cap("STP-1", kind, "E2"));

                        String at = start + " " + status + ' ' + epss + ' ' + kind;
                        int initial = Math.max(start, floor);
                        int current =
                                kind == CapKind.ACCESS ? Math.min(initial, 2) : Math.max(Math.min(start, 2), floor);
                        assertEquals(
                                "E" + initial, risk.initial().exploitability().code(), at);
                        assertEquals(
                                "E" + current, risk.current().exploitability().code(), at);
                    }
                }
            }
        }
    }

    @Test
    @DisplayName(
            "INV-32 a signal makes the difficulty factors of a step the easiest; a cap of an access factor still holds")
    void composite_leavesTheAccessFactors() {
        AttackStep.Basic step = exploiting(new ExploitabilityRating.Factored(
                "attack-potential",
                List.of(
                        new FactorValue("TIME", "MORE"),
                        new FactorValue("EXPERTISE", "EXPERTS"),
                        new FactorValue("KNOWLEDGE", "STRICTLY_CONFIDENTIAL"),
                        new FactorValue("WINDOW", "EASY"),
                        new FactorValue("EQUIPMENT", "MULTIPLE_BESPOKE")),
                "judged"));
        ControlEffect difficult =
                new ControlEffect.FactorCap(StepId.parse("STP-1"), new FactorValue("EQUIPMENT", "BESPOKE"));
        ControlEffect narrow =
                new ControlEffect.FactorCap(StepId.parse("STP-1"), new FactorValue("WINDOW", "DIFFICULT"));

        RiskResult silent = exploited(step, ExploitStatus.NONE_KNOWN, "0.01", difficult);
        RiskResult known = exploited(step, ExploitStatus.NONE_KNOWN, "0.1", difficult);
        RiskResult isolated = exploited(step, ExploitStatus.NONE_KNOWN, "0.1", narrow);

        assertEquals("E1", silent.current().exploitability().code());
        assertEquals("E4", known.initial().exploitability().code());
        assertEquals("E4", known.current().exploitability().code());
        // 10 points for the window alone
        assertEquals("E4", isolated.current().exploitability().code());
        assertTrue(isolated.current().explanation().render(Language.EN).contains("attack-potential, 10 points"));
        assertTrue(known.current().explanation().render(Language.EN).contains("attack-potential, 1 points"));
    }

    @Test
    @DisplayName("INV-31 an old sample is found and keeps its effect")
    void staleSample_isFoundAndLowersNothing() {
        for (VulnerabilityStatus presence : VulnerabilityStatus.values()) {
            boolean isThere =
                    presence == VulnerabilityStatus.AFFECTED || presence == VulnerabilityStatus.UNDER_INVESTIGATION;
            RiskFile file = oneStep("E1")
                    .vulnerability(Vulnerability.builder(VulnerabilityId.parse("VUL-1"), "Weakness", presence)
                            .epss(new EpssSample(SampleFile.AS_OF.minusDays(30), new BigDecimal("0.2"), "v4"))
                            .build())
                    .replaceStep(List.of(exploiting(SampleFile.rating("E1"))))
                    .build();
            RiskAssessment fresh = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
            RiskAssessment stale = RiskAssessor.of(RiskPolicies.euMdr()).assess(file, SampleFile.AS_OF.plusDays(1));
            RiskAssessment lenient = RiskAssessor.of(RiskPolicies.euMdr().toBuilder("own", "1")
                            .maxSampleAgeDays(31)
                            .build())
                    .assess(file, SampleFile.AS_OF.plusDays(1));

            assertEquals(List.of(), stale(fresh));
            assertEquals(List.of(), stale(lenient));
            assertEquals(
                    isThere
                            ? List.of(
                                    "RISK-080 vulnerabilities[VUL-1].epss: The latest EPSS sample of vulnerability VUL-1 is of "
                                            + "2026-10-25, more than 30 days before 2026-11-25")
                            : List.of(),
                    stale(stale));
            assertEquals(
                    isThere ? "E3" : "E1",
                    stale.risk("RSK-1").current().exploitability().code());
            // after a hundred years of windows the signal stands still, and nothing breaks
            assertEquals(
                    isThere ? "E4" : "E1",
                    RiskAssessor.of(RiskPolicies.euMdr())
                            .assess(file, SampleFile.AS_OF.plusYears(500))
                            .risk("RSK-1")
                            .current()
                            .exploitability()
                            .code());
        }
    }

    private static List<String> stale(RiskAssessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.code() == RiskFindingCode.SIGNAL_STALE)
                .map(Object::toString)
                .toList();
    }

    @Test
    @DisplayName("whyNotCounted says every reason, in the order in which they should be settled")
    void whyNotCounted_saysEveryReason() {
        RiskFile file = oneStep("E5")
                .control(
                        control(
                                ControlPriority.INFORMATION,
                                ControlState.EFF_VERIFIED,
                                new IntroducedRisks.NotAnalysed(),
                                List.of(EvidenceId.parse("EVD-1"))),
                        Control.builder(
                                        ControlId.parse("CTL-2"),
                                        "Planned",
                                        ControlPriority.INHERENT_DESIGN,
                                        ControlLocus.DEVICE,
                                        ControlState.PROPOSED)
                                .introducedRisks(new IntroducedRisks.None("none"))
                                .build())
                .evidence(SampleFile.evidence("EVD-1", EvidenceKind.CONFORMITY).toBuilder()
                        .result(EvidenceResult.FAILED)
                        .build())
                .build();
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);

        assertEquals(
                List.of(
                        "a verification on this release did not pass",
                        "nothing shows on this release that it is there",
                        "nothing shows on this release that it works",
                        "nobody has analysed the risks it brings",
                        "it only informs"),
                assessment.whyNotCounted(ControlId.parse("CTL-1")).stream()
                        .map(Message::toString)
                        .toList());
        assertEquals(
                List.of("it is PROPOSED"),
                assessment.whyNotCounted(ControlId.parse("CTL-2")).stream()
                        .map(Message::toString)
                        .toList());
        assertEquals(Optional.empty(), assessment.findRisk(RiskId.parse("RSK-9")));
    }
}
