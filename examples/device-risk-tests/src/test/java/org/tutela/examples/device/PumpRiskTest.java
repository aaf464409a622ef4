package org.tutela.examples.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tutela.risk.testing.RiskAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tutela.annexi.AnnexI;
import org.tutela.interchange.json.RiskFiles;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.comparison.WhatIf;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.policy.RiskPolicies;

/**
 * What a manufacturer's suite looks like: the risk file lies in the repository, and each statement the team relies on is a test. When a
 * change of design, evidence or policy moves a risk, the failing test says which one and why.
 */
class PumpRiskTest {

    private static RiskAssessment assessment;

    @BeforeAll
    static void assess() throws IOException {
        Path riskFile = Path.of("..", "quickstart", "risk-files", "infusion-pump.json");
        assessment = RiskAssessor.of(RiskPolicies.euMdr()).assess(RiskFiles.read(riskFile, AnnexI.mdr()));
    }

    @Test
    void wrongDose_isLowAndAcceptable() {
        assertThat(assessment).risk("RSK-001").currentLevelAtMost("1").isAcceptable();
    }

    @Test
    void lostAlarms_willBeMediumOnceTheWebServiceIsOut() {
        assertThat(assessment).risk("RSK-002").projectedLevelAtMost("2");
    }

    @Test
    void authentication_countsOnThisRelease() {
        assertThat(assessment).control("CTL-001").isCounted();
    }

    @Test
    void formatFix_countsOnlyAfterItsFuzzTestIsRepeated() {
        assertThat(assessment).control("CTL-006").isNotCounted();
    }

    @Test
    void everyThreatAndVulnerability_endsSomewhere() {
        assertThat(assessment).hasNoFinding("RISK-030").hasNoFinding("RISK-031").hasNoFinding("RISK-032");
    }

    @Test
    void nothingGotWorse_sinceTheLastRelease() {
        assertThat(assessment).comparedTo(assessment).introducesNoWorsening();
    }

    @Test
    void lossOfAuthentication_leavesTheLimiterOnly() {
        RiskAssessment without = WhatIf.of(assessment)
                .controlFails(ControlId.parse("CTL-001"))
                .compare()
                .after();
        assertThat(without).risk("RSK-001").currentLevelAtMost("2");
    }

    /** The message is what a developer and an auditor read; it stands word for word in the file beside this test. */
    @Test
    void failingAssertion_explainsItselfDownToTheMissingEvidence() throws IOException {
        AssertionError failure = assertThrows(
                AssertionError.class,
                () -> assertThat(assessment).risk("RSK-004").currentLevelAtMost("2"));

        Path golden = Path.of("src/test/resources/failure.txt");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, failure.getMessage());
        }
        assertEquals(Files.readString(golden), failure.getMessage());
    }

    @Test
    void assessment_isTheSameAgain() {
        RiskFile again = RiskFile.of(assessment.file().content());
        assertThat(RiskAssessor.of(RiskPolicies.euMdr()).assess(again))
                .hasDigest(assessment.digest().text());
    }
}
