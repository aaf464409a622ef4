package org.tutela.annexi.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.annexi.coverage.GsprChecklist.Applies;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;

class GsprChecklistTest {

    private static final ClauseEvidence EVIDENCE =
            new ClauseEvidence(MdrAnnexI.CLAUSE_17_2, Bearing.IN_FORCE, "DOC-7", "technical file, 4.2");
    private static final ClauseEvidence PLANNED =
            new ClauseEvidence(MdrAnnexI.CLAUSE_17_2, Bearing.PLANNED, "DOC-8", "");
    private static final ClauseSolution SOLUTION =
            new ClauseSolution(MdrAnnexI.CLAUSE_17_2, List.of("verification by test"), List.of("IEC 81001-5-1:2021"));

    private static GsprChecklist checklist(DeviceFacts facts, ClauseSolution... solutions) {
        Coverage coverage =
                CoverageAnalyzer.of(AnnexI.mdr()).analyze(SampleDevices.mdr(facts), List.of(EVIDENCE, PLANNED));
        return GsprChecklist.of(coverage, List.of(solutions));
    }

    private static GsprChecklist.Row row(GsprChecklist checklist, ClauseId clause) {
        return checklist.rows().stream()
                .filter(row -> row.clause().id().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_answersWhatAnnexIISection4Asks() {
        GsprChecklist.Row row =
                row(checklist(DeviceFacts.exactly(DeviceFact.SOFTWARE), SOLUTION), MdrAnnexI.CLAUSE_17_2);
        assertEquals(Applies.YES, row.applies());
        assertEquals(Optional.empty(), row.reason());
        assertEquals(List.of("verification by test"), row.methods());
        assertEquals(List.of("IEC 81001-5-1:2021"), row.standards());
        assertEquals(List.of(EVIDENCE), row.evidence());
        assertEquals(ClauseStatus.Kind.EVIDENCED, row.status().kind());
    }

    @Test
    void of_saysWhyNot() {
        GsprChecklist.Row no = row(checklist(DeviceFacts.exactly()), MdrAnnexI.CLAUSE_17_2);
        assertEquals(Applies.NO, no.applies());
        assertEquals(
                "applies where SOFTWARE; known facts: not SOFTWARE",
                no.reason().orElseThrow().toString());
        GsprChecklist.Row open = row(checklist(DeviceFacts.unknown()), MdrAnnexI.CLAUSE_17_2);
        assertEquals(Applies.UNDETERMINED, open.applies());
        assertEquals("not known: SOFTWARE", open.reason().orElseThrow().toString());
    }

    @Test
    void of_hasARowForEveryClause() {
        assertEquals(243, checklist(DeviceFacts.unknown()).rows().size());
        for (GsprChecklist.Row row : checklist(DeviceFacts.unknown()).rows()) {
            assertEquals(
                    row.applies() == Applies.YES,
                    row.reason().isEmpty(),
                    row.clause().id().toString());
        }
    }

    @Test
    void of_reportsSolutionsForUnknownClauses() {
        ClauseSolution lost = new ClauseSolution(ClauseId.parse("MDR-I-99"), List.of("test"), List.of());
        assertEquals(
                "COV-005 solutions[MDR-I-99]: A solution names clause MDR-I-99, which the catalogue MDR-I@2026-01-01 does not contain",
                checklist(DeviceFacts.unknown(), lost).findings().get(0).toString());
    }

    @Test
    void solution_refusesBlankTexts() {
        assertEquals(
                "Clause solution method must not be blank",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new ClauseSolution(MdrAnnexI.CLAUSE_1, List.of(" "), List.of()))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> new ClauseSolution(MdrAnnexI.CLAUSE_1, List.of(), List.of("")));
    }
}
