package org.tutela.risk.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tutela.risk.testing.RiskAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.policy.RiskPolicies;

class RiskAssertionsTest {

    private static RiskAssessment assess(RiskFile file) {
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
    }

    private static RiskAssessment complete() {
        return assess(SampleFile.file());
    }

    /** The sample without proof that its first control works. */
    private static RiskAssessment unproven() {
        return assess(SampleFile.builder()
                .replaceEvidence(SampleFile.file().content().evidence().stream()
                        .map(item -> item.id().text().equals("EVD-12")
                                ? item.toBuilder()
                                        .result(EvidenceResult.INCONCLUSIVE)
                                        .build()
                                : item)
                        .toList())
                .replaceUserInformation(List.of())
                .build());
    }

    private static void assertFailure(String message, Executable call) {
        assertEquals(message, assertThrows(AssertionError.class, call).getMessage());
    }

    @Test
    void assertions_holdOnACompleteFile() {
        assertThat(complete())
                .hasNoUncontrolledRisk()
                .hasNoFinding()
                .hasDigest(complete().digest().text())
                .risk("RSK-1")
                .currentLevelAtMost("2")
                .projectedLevelAtMost("2")
                .isAcceptable()
                .hasNoOpenFinding();
    }

    private static final String WHY = """
              Level 3 in SAFETY is not controlled; step STP-2 is at E3
              Control CTL-1 against STP-1 is not counted: nothing shows on this release that it works
              Control CTL-2 leaves step STP-2 at E3
              Control CTL-1, taken as an option, is not in force
            Findings:
              RISK-021 controls[CTL-1]: Control CTL-1 has no passed verification that it works, so its effect is not counted \
            (Verify the effectiveness on release REL-2 and record the evidence; MDR Annex I, 4, 17.2)
              RISK-050 risks[RSK-1]: Risk RSK-1 was accepted by head of development, but it is not acceptable under the policy \
            (Withdraw the decision, or remove its obstacles; MDR Annex I, 4)
              RISK-062 risks[RSK-1]: Users are not told of what is left of risk RSK-1 \
            (Say it in the information supplied with the device and record where; MDR Annex I, 4, 23.1(g))
            Explanation under policy tutela-eu-mdr:
            - CURRENT level of RSK-1: 3 (the worst dimension counts)
              * SAFETY level of RSK-1: 3 (matrix of policy tutela-eu-mdr; Tutela method, matrix of policy tutela-eu-mdr, version 1)
                * Exploitability of RSK-1: E3 (the easiest attack scenario counts)
                  * Attack scenario SCN-1, Scenario: E3 (its goal decides)
                    * Attack step STP-3, Do STP-3: E3 (all parts are needed, so the hardest counts)
                      - Attack step STP-1, Log in: E5 (rating, capped by controls of difficulty, raised by intelligence, capped by \
            controls of access)
                        * Rating of STP-1: E5 (given: judged)
                      * Attack step STP-2, Do STP-2: E3 (rating, capped by controls of difficulty, raised by intelligence, capped by \
            controls of access)
                        - Rating of STP-2: E4 (given: judged)
                        * Control CTL-2, Network of its own: E3 (hinders access)
                - SAFETY severity of RSK-1: S4 (rating, capped by controls)
                  * Rating of RSK-1: S4 (given: judged)
            """;

    @Test
    void currentLevelAtMost_explainsDownToTheBindingInput() {
        assertFailure(
                "Expected CURRENT level of RSK-1 to be at most 2, but was 3\n" + WHY,
                () -> assertThat(unproven()).risk("RSK-1").currentLevelAtMost("2"));
    }

    @Test
    void isAcceptable_namesTheObstacles() {
        assertFailure(
                "Expected RSK-1 to be acceptable, but it is not\n" + WHY,
                () -> assertThat(unproven()).risk("RSK-1").isAcceptable());
    }

    @Test
    void hasNoUncontrolledRisk_namesTheRisksAndExplainsTheFirst() {
        assertFailure(
                "Expected every risk to be controlled, but these are not: [RSK-1]\n" + WHY,
                () -> assertThat(unproven()).hasNoUncontrolledRisk());
    }

    @Test
    void hasNoFinding_listsThemWithTheWayOut() {
        assertFailure("""
                Expected no finding, but there are 5
                  RISK-021 controls[CTL-1]: Control CTL-1 has no passed verification that it works, so its effect is not counted \
                (Verify the effectiveness on release REL-2 and record the evidence; MDR Annex I, 4, 17.2)
                  RISK-050 risks[RSK-1]: Risk RSK-1 was accepted by head of development, but it is not acceptable under the policy \
                (Withdraw the decision, or remove its obstacles; MDR Annex I, 4)
                  RISK-062 risks[RSK-1]: Users are not told of what is left of risk RSK-1 \
                (Say it in the information supplied with the device and record where; MDR Annex I, 4, 23.1(g))
                  RISK-062 risks[RSK-2]: Users are not told of what is left of risk RSK-2 \
                (Say it in the information supplied with the device and record where; MDR Annex I, 4, 23.1(g))
                  RISK-071 capabilities[PAUT]: Security capability PAUT is said to be implemented, but none of its controls counts \
                (Verify a control of it on this release; MDR Annex I, 17.2)""", () -> assertThat(unproven()).hasNoFinding());
    }

    @Test
    void hasNoOpenFinding_listsThoseOfTheRisk() {
        assertFailure("""
                Expected no open finding on RSK-2, but there are 1
                  RISK-062 risks[RSK-2]: Users are not told of what is left of risk RSK-2 \
                (Say it in the information supplied with the device and record where; MDR Annex I, 4, 23.1(g))""", () -> assertThat(unproven()).risk("RSK-2").hasNoOpenFinding());
    }

    @Test
    void unknownRiskDigestAndLevel_areNamed() {
        assertFailure(
                "Expected a risk RSK-9, but the risk file has [RSK-1, RSK-2]",
                () -> assertThat(complete()).risk("RSK-9"));
        assertFailure(
                "Expected digest abc of the conclusions, but was " + complete().digest(),
                () -> assertThat(complete()).hasDigest("abc"));
        assertEquals(
                "Unknown level '9' of scale 'level-4', known levels are [1, 2, 3, 4]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> assertThat(complete()).risk("RSK-1").currentLevelAtMost("9"))
                        .getMessage());
        assertEquals(
                "assessment",
                assertThrows(NullPointerException.class, () -> assertThat(null)).getMessage());
    }

    @Test
    void control_isCountedOrSaysWhatIsMissing() {
        assertThat(complete()).control("CTL-1").isCounted();
        assertThat(unproven()).control("CTL-1").isNotCounted();
        assertFailure("""
                Expected CTL-1 to be counted, but it is not
                  nothing shows on this release that it works
                Findings:
                  RISK-021 controls[CTL-1]: Control CTL-1 has no passed verification that it works, so its effect is not counted \
                (Verify the effectiveness on release REL-2 and record the evidence; MDR Annex I, 4, 17.2)""", () -> assertThat(unproven()).control("CTL-1").isCounted());
        assertFailure(
                "Expected CTL-1 not to be counted, but it is: verified to be there and to work on release REL-2",
                () -> assertThat(complete()).control("CTL-1").isNotCounted());
        assertFailure(
                "Expected a control CTL-9, but the risk file has [CTL-1, CTL-2]",
                () -> assertThat(complete()).control("CTL-9"));
    }

    @Test
    void comparedTo_namesWhatGotWorseAndWhy() {
        assertThat(complete()).comparedTo(complete()).introducesNoWorsening();
        assertThat(complete()).comparedTo(unproven()).introducesNoWorsening();
        assertFailure(
                "Expected no risk to get worse, but these did:\n  RSK-1 from 2 to 3 because of [EVIDENCE EVD-12, INFORMATION UIF-1]\n"
                        + WHY,
                () -> assertThat(unproven()).comparedTo(complete()).introducesNoWorsening());
    }

    @Test
    void findingsByCode_areNamed() {
        assertThat(unproven()).hasFinding("RISK-021").hasNoFinding("RISK-020");
        assertFailure(
                "Expected a finding RISK-020, but there are [RISK-021, RISK-050, RISK-062, RISK-071]",
                () -> assertThat(unproven()).hasFinding("RISK-020"));
        assertFailure("""
                Expected no finding RISK-021, but there are 1
                  RISK-021 controls[CTL-1]: Control CTL-1 has no passed verification that it works, so its effect is not counted \
                (Verify the effectiveness on release REL-2 and record the evidence; MDR Annex I, 4, 17.2)""", () -> assertThat(unproven()).hasNoFinding("RISK-021"));
        assertEquals(
                "Unknown finding code 'RISK-999'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> assertThat(complete()).hasFinding("RISK-999"))
                        .getMessage()
                        .split(",")[0]);
    }

    @Test
    void traceability_namesEveryGap() {
        assertThat(complete()).hasCompleteTraceability();
        RiskAssessment gap =
                assess(SampleFile.builder().threat(SampleFile.threat("THR-3")).build());
        assertFailure("""
                Expected complete traceability, but there are gaps
                  RISK-030 threats[THR-3]: Threat THR-3 leads to no risk and is not dismissed \
                (Describe a risk that carries it, or dismiss it with reason and reviewer; MDR Annex I, 3(b))""", () -> assertThat(gap).hasCompleteTraceability());
    }
}
