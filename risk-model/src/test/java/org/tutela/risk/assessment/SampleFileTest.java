package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.residual.OverallResidualRisk.Conclusion;
import org.tutela.risk.scenario.Risk;

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
        RiskAssessment archived = RiskAssessor.of(RiskPolicies.euMdr())
                .assess(SampleFile.archived().build());
        assertEquals(
                "f0460296d994fce76d027f66a62fc6bb55260176cfdb82062a87fbcd2779b974",
                archived.file().digest().text());
        assertEquals(
                "be899e04e2aea25451fce85eb921891365a8f9e7e9048eb6390a231d6c174a9c",
                archived.policy().digest().text());
        assertEquals(
                "a531dd0bc318d3a1d737b34764757b9efcc535512a48aa0d7ba86600afdf03e2",
                archived.digest().text());
        assertEquals("1", RiskAssessment.METHOD_VERSION);
    }

    @Test
    void digest_tellsWhichDecisionsAreMissing() {
        RiskFile one = without("RSK-2");
        RiskFile both = Edits.risks(one, SampleFileTest::undecided);

        assertEquals(
                Conclusion.NOT_ACCEPTABLE,
                RiskAssessor.of(RiskPolicies.euMdr())
                        .assess(one)
                        .overallResidualRisk()
                        .conclusion());
        assertNotEquals(
                RiskAssessor.of(RiskPolicies.euMdr()).assess(one).digest(),
                RiskAssessor.of(RiskPolicies.euMdr()).assess(both).digest());
    }

    private static RiskFile without(String decided) {
        return Edits.risks(SampleFile.file(), risk -> risk.id().text().equals(decided) ? undecided(risk) : risk);
    }

    private static Risk undecided(Risk risk) {
        Risk.Builder builder = Risk.builder(risk.id(), risk.title(), risk.relation())
                .scenarios(risk.scenarios())
                .impacts(risk.impacts());
        risk.hazardousSituation().ifPresent(builder::hazardousSituation);
        return builder.build();
    }
}
