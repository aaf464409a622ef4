package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tutela.core.device.MisuseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Language;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.Gate;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskAcceptance;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.RiskLevel;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;

/** Bad input: one clear finding each, all in one pass, and no depth that exhausts the stack. */
class BadInputTest {

    private static final int DEEP = 100_000;

    private static List<String> check(RiskFile.Builder builder) {
        return builder.check().stream().map(Finding::toString).toList();
    }

    @Test
    void build_reportsEverythingThatIsWrongInOnePass() {
        Threat blank = Threat.builder(ThreatId.parse("THR-3"), " ", StrideCategory.SPOOFING)
                .precondition("x".repeat(4001))
                .build();
        Risk twice = SampleFile.risk("RSK-3", "S1", "SCN-9").toBuilder()
                .impacts(SampleFile.safety("S1"), SampleFile.safety("S2"))
                .acceptance(new RiskAcceptance(
                        "head", "weighed", SampleFile.AS_OF.plusDays(1), SampleFile.RELEASE, Optional.empty()))
                .build();
        RiskFile.Builder builder = SampleFile.builder()
                .threat(blank)
                .threat(SampleFile.threat("THR-1"))
                .step(SampleFile.combined("STP-8", Gate.OR, "STP-9"), SampleFile.combined("STP-9", Gate.AND, "STP-8"))
                .risk(twice)
                .control(SampleFile.control("CTL-3", SampleFile.cap("STP-3", CapKind.ACCESS, "E1")))
                .evidence(SampleFile.evidence("EVD-31", EvidenceKind.IMPLEMENTATION).toBuilder()
                        .date(LocalDate.of(2027, 1, 1))
                        .build())
                .revision("");

        List<String> expected = List.of(
                "RISK-001 file.revision: file.revision must not be blank",
                "RISK-001 threats[THR-3].precondition: threats[THR-3].precondition must have a size from 0 to 4000",
                "RISK-001 threats[THR-3].sources: threats[THR-3].sources must not be empty",
                "RISK-001 threats[THR-3].title: threats[THR-3].title must not be blank",
                "RISK-002 threats[THR-1]: THR-1 stands more than once",
                "RISK-003 controls[CTL-3].evidence: CTL-3 refers to EVD-32, which the risk file does not contain",
                "RISK-003 risks[RSK-3].scenarios: RSK-3 refers to SCN-9, which the risk file does not contain",
                "RISK-004 steps[STP-8]: Attack step STP-8 is a part of itself",
                "RISK-004 steps[STP-9]: Attack step STP-9 is a part of itself",
                "RISK-005 controls[CTL-3].effects: Control CTL-3 caps step STP-3, which is combined of others",
                "RISK-006 risks[RSK-3].impacts: Risk RSK-3 has more than one impact in dimension SAFETY",
                "RISK-010 evidence[EVD-31]: EVD-31 is dated 2027-01-01, after the date 2026-11-24 of the risk file",
                "RISK-010 risks[RSK-3]: RSK-3 is dated 2026-11-25, after the date 2026-11-24 of the risk file");
        assertEquals(expected, check(builder));
        InvalidRiskFileException failure = assertThrows(InvalidRiskFileException.class, builder::build);
        assertEquals(
                "Risk file must have no error, but had 13:\n  " + String.join("\n  ", expected), failure.getMessage());
        assertEquals(
                expected, failure.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void oversizedTexts_areFoundAtTheirLimit() {
        AttackStep longest = new AttackStep.Basic(
                StepId.parse("STP-5"), "x".repeat(300), SampleFile.rating("E1"), List.of(), List.of());
        AttackStep longer = new AttackStep.Basic(
                StepId.parse("STP-5"), "x".repeat(301), SampleFile.rating("E1"), List.of(), List.of());

        assertEquals(List.of(), check(SampleFile.builder().step(longest)));
        assertEquals(
                List.of("RISK-001 steps[STP-5].title: steps[STP-5].title must have a size from 0 to 300"),
                check(SampleFile.builder().step(longer)));
    }

    @Test
    void everyReference_isFoundWhereItLeadsNowhere() {
        RiskFileContent content = SampleFile.file().content();
        RiskFile.Builder bare = SampleFile.builder()
                .replaceThreat(List.of())
                .replaceVulnerability(List.of())
                .replaceStep(List.of(content.steps().get(0), content.steps().get(2)))
                .replaceHazardousSituation(List.of())
                .replaceScenario(content.scenarios().subList(0, 1))
                .replaceRisk(content.risks().subList(0, 1))
                .replaceControl(content.controls().subList(0, 1))
                .replaceEvidence(List.of());

        List<String> found = new ArrayList<>();
        for (Finding finding : bare.check()) {
            assertEquals("RISK-003", finding.code().code());
            found.add(finding.path() + " " + finding.arguments().get(1));
        }
        assertEquals(
                List.of(
                        "capabilities[EMRG] RSK-2",
                        "controls[CTL-1].evidence EVD-11",
                        "controls[CTL-1].evidence EVD-12",
                        "controls[CTL-1].introducedRisks RSK-2",
                        "optionAnalyses[RSK-1].options CTL-2",
                        "optionAnalyses[RSK-1].options EVD-11",
                        "optionAnalyses[RSK-1].options EVD-11",
                        "optionAnalyses[RSK-1].options EVD-11",
                        "optionAnalyses[RSK-2].options EVD-11",
                        "optionAnalyses[RSK-2].options EVD-11",
                        "optionAnalyses[RSK-2].options EVD-11",
                        "optionAnalyses[RSK-2].risk RSK-2",
                        "risks[RSK-1].hazardousSituation HAZ-1",
                        "scenarios[SCN-1].threats THR-1",
                        "steps[STP-1].vulnerabilities VUL-1",
                        "steps[STP-3].parts STP-2",
                        "userInformation[UIF-1].risks RSK-2"),
                found);
    }

    @Test
    void cycles_areFoundWhateverTheirLengthAndWithoutWhatIsAboveBelowOrBetween() {
        List<AttackStep> steps = new ArrayList<>(SampleFile.file().content().steps());
        for (int i = 0; i < 1000; i++) {
            steps.add(SampleFile.combined("STP-" + (1000 + i), Gate.OR, "STP-" + (1000 + (i + 1) % 1000)));
        }
        steps.add(SampleFile.combined("STP-9000", Gate.OR, "STP-1000", "STP-1"));
        steps.add(SampleFile.combined("STP-9001", Gate.OR, "STP-9001", "STP-9002"));
        steps.add(SampleFile.combined("STP-9002", Gate.OR, "STP-1000"));

        List<Finding> findings = SampleFile.builder().replaceStep(steps).check();

        assertEquals(1001, findings.size());
        assertTrue(findings.stream().allMatch(finding -> finding.code().code().equals("RISK-004")));
        assertTrue(findings.stream().noneMatch(finding -> finding.path().contains("STP-9000]")));
        assertTrue(findings.stream().noneMatch(finding -> finding.path().contains("STP-9002]")));
        assertEquals(
                "Attack step STP-9001 is a part of itself", findings.get(1000).message(Language.EN));
    }

    @Test
    void cycles_haveExactlyTheirMembers() {
        List<AttackStep> steps = new ArrayList<>(SampleFile.file().content().steps());
        steps.add(SampleFile.combined("STP-21", Gate.OR, "STP-22", "STP-31"));
        steps.add(SampleFile.combined("STP-22", Gate.AND, "STP-21"));
        // between the two cycles, and a way around it
        steps.add(SampleFile.combined("STP-31", Gate.OR, "STP-32", "STP-1"));
        steps.add(SampleFile.combined("STP-32", Gate.OR, "STP-41", "STP-41"));
        steps.add(SampleFile.combined("STP-41", Gate.OR, "STP-2", "STP-42"));
        steps.add(SampleFile.combined("STP-42", Gate.OR, "STP-43", "STP-41"));
        steps.add(SampleFile.combined("STP-43", Gate.OR, "STP-42"));
        steps.add(SampleFile.combined("STP-51", Gate.OR, "STP-21", "STP-41"));

        List<String> found = SampleFile.builder().replaceStep(steps).check().stream()
                .map(Finding::path)
                .toList();

        assertEquals(
                List.of("steps[STP-21]", "steps[STP-22]", "steps[STP-41]", "steps[STP-42]", "steps[STP-43]"), found);
    }

    @Test
    void cyclesOfEveryShape_areThoseThatReachingFinds() {
        Random random = new Random(20261126);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(9);
            boolean[][] reaches = new boolean[size][size];
            List<AttackStep> steps = new ArrayList<>(SampleFile.file().content().steps());
            for (int i = 0; i < size; i++) {
                List<String> parts = new ArrayList<>(List.of("STP-1"));
                for (int j = 0; j < size; j++) {
                    if (random.nextInt(size) == 0) {
                        reaches[i][j] = true;
                        parts.add("STP-" + (10 + j));
                    }
                }
                steps.add(SampleFile.combined("STP-" + (10 + i), Gate.OR, parts.toArray(String[]::new)));
            }
            for (int k = 0; k < size; k++) {
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        reaches[i][j] |= reaches[i][k] && reaches[k][j];
                    }
                }
            }
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if (reaches[i][i]) {
                    expected.add("steps[STP-" + (10 + i) + ']');
                }
            }

            assertEquals(
                    expected,
                    SampleFile.builder().replaceStep(steps).check().stream()
                            .map(Finding::path)
                            .toList());
        }
    }

    @Test
    void aCycleOfAHundredThousandSteps_needsNoStack() {
        List<AttackStep> steps = new ArrayList<>(SampleFile.file().content().steps());
        for (int i = 0; i < DEEP; i++) {
            steps.add(SampleFile.combined("STP-" + (10 + i), Gate.OR, "STP-" + (10 + (i + 1) % DEEP)));
        }

        assertEquals(DEEP, SampleFile.builder().replaceStep(steps).check().size());
    }

    @Test
    void epssSample_isOfThePastAndADecimal() {
        Vulnerability vulnerability = SampleFile.file().content().vulnerabilities().get(0).toBuilder()
                .epss(
                        new EpssSample(SampleFile.AS_OF.plusDays(1), BigDecimal.ZERO, "v1"),
                        new EpssSample(SampleFile.AS_OF.minusDays(36_601), BigDecimal.ZERO, "v1"),
                        new EpssSample(SampleFile.AS_OF.minusDays(36_600), BigDecimal.ONE, "v1"),
                        new EpssSample(SampleFile.AS_OF, new BigDecimal("1E-21"), "v1"))
                .build();

        assertEquals(
                List.of(
                        "RISK-001 vulnerabilities[VUL-1].epss[3].probability: vulnerabilities[VUL-1].epss[3].probability must have at "
                                + "most 20 decimals",
                        "RISK-010 vulnerabilities[VUL-1].epss: VUL-1 is dated 2026-11-25, after the date 2026-11-24 of the risk file",
                        "RISK-015 vulnerabilities[VUL-1].epss: Vulnerability VUL-1 has an EPSS sample of 1926-09-09, more than "
                                + "36600 days old"),
                SampleFile.builder().replaceVulnerability(List.of(vulnerability)).check().stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void aHundredThousandSteps_needNoStack() {
        List<AttackStep> steps = new ArrayList<>(SampleFile.file().content().steps());
        String below = "STP-3";
        for (int i = 0; i < DEEP; i++) {
            String id = "STP-" + (10 + i);
            steps.add(SampleFile.combined(id, i % 2 == 0 ? Gate.OR : Gate.AND, below));
            below = id;
        }
        RiskFile file = SampleFile.builder()
                .replaceStep(steps)
                .replaceScenario(List.of(
                        SampleFile.scenario("SCN-1", below, "THR-1").toBuilder()
                                .misuses(MisuseId.parse("MIS-1"))
                                .build(),
                        SampleFile.scenario("SCN-2", "STP-4", "THR-2")))
                .build();

        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);

        assertEquals("RSK-1 CURRENT 2 E1", assessment.risk("RSK-1").current().toString());
        assertEquals("RSK-1 INITIAL 4 E4", assessment.risk("RSK-1").initial().toString());
        assertTrue(
                assessment.risk("RSK-1").initial().explanation().bindingPath().size() > DEEP);
        assertTrue(assessment
                        .risk("RSK-1")
                        .initial()
                        .explanation()
                        .render(Language.EN)
                        .lines()
                        .count()
                > DEEP);
        assertEquals(64, file.digest().text().length());
        assertEquals(64, assessment.digest().text().length());
        assertEquals(List.of(), assessment.findings());
    }

    @Test
    void nulls_areRejectedByName() {
        assertNull("content", () -> RiskFile.of(null));
        assertNull("content", () -> RiskFile.check(null));
        assertNull("release", () -> RiskFile.builder(null));
        assertNull("asOf", () -> SampleFile.empty().asOf(null));
        assertNull("revision", () -> SampleFile.empty().revision(null));
        assertNull("policy", () -> RiskAssessor.of(null));
        assertNull("file", () -> RiskAssessor.of(RiskPolicies.euMdr()).assess(null, SampleFile.AS_OF));
        assertNull("asOf", () -> RiskAssessor.of(RiskPolicies.euMdr()).assess(SampleFile.file(), null));
        assertNull("id", () -> Risk.builder(null, "Risk", null));
        assertNull(
                "exploitability", () -> new AttackStep.Basic(StepId.parse("STP-1"), "Do", null, List.of(), List.of()));
        assertNull("atMost", () -> new ControlEffect.ExploitabilityCap(StepId.parse("STP-1"), CapKind.ACCESS, null));
        assertThrows(NullPointerException.class, () -> SampleFile.builder().risk((Risk) null));
    }

    private static void assertNull(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void build_namesWhatIsMissing() {
        RiskFile.Builder builder = RiskFile.builder(SampleFile.file().release());

        assertEquals(
                "RiskFile asOf must be set before build",
                assertThrows(IllegalStateException.class, builder::build).getMessage());
        assertEquals(
                "RiskFile revision must be set before build",
                assertThrows(
                                IllegalStateException.class,
                                () -> builder.asOf(SampleFile.AS_OF).check())
                        .getMessage());
    }

    @Test
    void assess_rejectsAnEarlierDateAndRecordsALaterOne() {
        RiskAssessor assessor = RiskAssessor.of(RiskPolicies.euMdr());

        assertEquals(
                "Assessment date must not be before the date 2026-11-24 of the risk file, but was 2026-11-23",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> assessor.assess(SampleFile.file(), LocalDate.of(2026, 11, 23)))
                        .getMessage());
        assertEquals(
                LocalDate.of(2027, 1, 1),
                assessor.assess(SampleFile.file(), LocalDate.of(2027, 1, 1)).asOf());
    }

    @Test
    void assess_rejectsLevelsThatThePolicyDoesNotKnow() {
        RiskPolicy policy = RiskPolicies.euMdr();
        RiskFile exploitability =
                SampleFile.builder().step(SampleFile.basic("STP-5", "easy")).build();
        RiskFile severity = SampleFile.builder()
                .risk(SampleFile.risk("RSK-3", "grave", "SCN-1"))
                .build();

        assertEquals(
                "Risk file must fit policy 'tutela-eu-mdr', but exploitability levels [easy] are not of scale 'exploitability-5' [E1, E2, E3, E4, E5]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RiskAssessor.of(policy).assess(exploitability))
                        .getMessage());
        assertEquals(
                "Risk file must fit policy 'tutela-eu-mdr', but severity levels [grave] are not of scale 'severity-5' [S1, S2, S3, S4, S5]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RiskAssessor.of(policy).assess(severity))
                        .getMessage());
    }

    @Test
    void lookUps_nameWhatIsKnown() {
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.euMdr()).assess(SampleFile.file());

        assertEquals(
                "Unknown risk 'RSK-9', known risks are RSK-1 to RSK-2",
                assertThrows(IllegalArgumentException.class, () -> assessment.risk("RSK-9"))
                        .getMessage());
        assertEquals(
                "Unknown control 'CTL-9', known controls are [CTL-1, CTL-2]",
                assertThrows(IllegalArgumentException.class, () -> assessment.isCounted(ControlId.parse("CTL-9")))
                        .getMessage());
        RiskAssessment empty =
                RiskAssessor.of(RiskPolicies.euMdr()).assess(SampleFile.empty().build());
        assertEquals(
                "Unknown risk 'RSK-9', known risks are none",
                assertThrows(IllegalArgumentException.class, () -> empty.risk(RiskId.parse("RSK-9")))
                        .getMessage());
    }

    @Test
    void emptyFile_isNotEvaluableAndSaysSo() {
        RiskAssessment empty =
                RiskAssessor.of(RiskPolicies.euMdr()).assess(SampleFile.empty().build());

        assertEquals(
                OverallResidualRisk.Conclusion.NOT_EVALUABLE,
                empty.overallResidualRisk().conclusion());
        assertEquals(
                List.of("RISK-011 risks: The risk file has no risk"),
                empty.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void levelCodes_areCheckedWhenMade() {
        assertEquals(
                "Exploitability level must not be blank",
                assertThrows(IllegalArgumentException.class, () -> new ExploitabilityLevel(" "))
                        .getMessage());
        assertEquals(
                "Severity level must have at most 40 characters, but had 41",
                assertThrows(IllegalArgumentException.class, () -> new SeverityLevel("x".repeat(41)))
                        .getMessage());
        assertEquals(
                "Risk level must not be blank",
                assertThrows(IllegalArgumentException.class, () -> new RiskLevel(""))
                        .getMessage());
    }
}
