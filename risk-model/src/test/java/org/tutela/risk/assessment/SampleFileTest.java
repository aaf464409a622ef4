package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.residual.OverallResidualRisk.Conclusion;

class SampleFileTest {

    private static RiskAssessment assess() {
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(SampleFile.file());
    }

    @Test
    void sample_isCompleteAndAcceptable() {
        assertEquals(List.of(), assess().findings());
        assertEquals(Conclusion.ACCEPTABLE, assess().overallResidualRisk().conclusion());
        assertEquals("RSK-1 INITIAL 4 E4", assess().risk("RSK-1").initial().toString());
        assertEquals("RSK-1 CURRENT 2 E1", assess().risk("RSK-1").current().toString());
    }

    /** An archived file under its archived policy: if one of these moves, archives no longer reproduce. */
    @Test
    @DisplayName("INV-70 an archived file under its archived policy reproduces the archived digests")
    void sample_reproducesItsArchivedDigests() {
        assertEquals(
                "6ba2c93bcebe5aa871a6c79e88a3964954a694494aa407b57048d463a098f8af",
                assess().file().digest().text());
        assertEquals(
                "554e5cf700ffb93031729435b975a64a0d008c5c1bf70017897ad03b29a5d053",
                assess().policy().digest().text());
        assertEquals(
                "a531dd0bc318d3a1d737b34764757b9efcc535512a48aa0d7ba86600afdf03e2",
                assess().digest().text());
        assertEquals("1", RiskAssessment.METHOD_VERSION);
    }
}
