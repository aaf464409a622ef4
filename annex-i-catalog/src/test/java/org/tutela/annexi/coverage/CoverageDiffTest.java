package org.tutela.annexi.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.annexi.coverage.CoverageDiff.Cause;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;

class CoverageDiffTest {

    private static final ClauseEvidence FOR_17_2 =
            new ClauseEvidence(MdrAnnexI.CLAUSE_17_2, Bearing.IN_FORCE, "CTL-1", "plan.pdf, 3");

    private static Coverage analyze(ClauseCatalog catalog, DeviceFacts facts, ClauseEvidence... evidence) {
        return CoverageAnalyzer.of(catalog).analyze(SampleDevices.mdr(facts), List.of(evidence));
    }

    private static CoverageDiff.Change change(CoverageDiff diff, String number) {
        return diff.changes().stream()
                .filter(change -> change.clause().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void diff_ofTheSameIsEmpty() {
        Coverage coverage = analyze(AnnexI.mdr(), DeviceFacts.exactly(DeviceFact.SOFTWARE), FOR_17_2);
        assertEquals(List.of(), coverage.diff(coverage).changes());
    }

    @Test
    void diff_namesEvidence() {
        DeviceFacts facts = DeviceFacts.exactly(DeviceFact.SOFTWARE);
        CoverageDiff diff = analyze(AnnexI.mdr(), facts).diff(analyze(AnnexI.mdr(), facts, FOR_17_2));
        assertEquals(1, diff.changes().size());
        assertEquals(Set.of(Cause.EVIDENCE), change(diff, "17.2").causes());
        assertEquals(
                ClauseStatus.Kind.GAP,
                change(diff, "17.2").before().orElseThrow().kind());
        assertEquals(
                ClauseStatus.Kind.EVIDENCED,
                change(diff, "17.2").after().orElseThrow().kind());
    }

    @Test
    void diff_namesTheCauseOfItsPointsForAHeading() {
        DeviceFacts facts = DeviceFacts.exactly(DeviceFact.SOFTWARE);
        Coverage after = analyze(
                AnnexI.mdr(),
                facts,
                new ClauseEvidence(MdrAnnexI.CLAUSE_17_1, Bearing.IN_FORCE, "CTL-1", ""),
                FOR_17_2,
                new ClauseEvidence(MdrAnnexI.CLAUSE_17_4, Bearing.IN_FORCE, "CTL-1", ""));
        CoverageDiff diff = analyze(AnnexI.mdr(), facts).diff(after);
        assertEquals(Set.of(Cause.EVIDENCE), change(diff, "17").causes());
        assertEquals(
                ClauseStatus.Kind.EVIDENCED,
                change(diff, "17").after().orElseThrow().kind());
    }

    @Test
    void diff_namesApplicability() {
        CoverageDiff diff = analyze(AnnexI.mdr(), DeviceFacts.unknown())
                .diff(analyze(AnnexI.mdr(), DeviceFacts.present(DeviceFact.SOFTWARE)));
        assertEquals(Set.of(Cause.APPLICABILITY), change(diff, "17.2").causes());
        assertEquals(Set.of(Cause.APPLICABILITY), change(diff, "17").causes());
    }

    @Test
    void diff_namesTheEdition() {
        List<org.tutela.annexi.Clause> fewer = new ArrayList<>(AnnexI.mdr().clauses());
        fewer.removeIf(clause -> clause.id().equals(MdrAnnexI.CLAUSE_17_4));
        ClauseCatalog earlier = ClauseCatalog.of(AnnexI.mdr().edition(), fewer);
        DeviceFacts facts = DeviceFacts.exactly(DeviceFact.SOFTWARE);
        CoverageDiff diff = analyze(earlier, facts).diff(analyze(AnnexI.mdr(), facts));
        assertEquals(Set.of(Cause.EDITION), change(diff, "17.4").causes());
        assertTrue(change(diff, "17.4").before().isEmpty());
        CoverageDiff back = analyze(AnnexI.mdr(), facts).diff(analyze(earlier, facts));
        assertEquals(Set.of(Cause.EDITION), change(back, "17.4").causes());
        assertTrue(change(back, "17.4").after().isEmpty());
    }

    @Test
    void diff_alwaysNamesACause() {
        DeviceFacts software = DeviceFacts.exactly(DeviceFact.SOFTWARE);
        List<Coverage> coverages = List.of(
                analyze(AnnexI.mdr(), DeviceFacts.unknown()),
                analyze(AnnexI.mdrEditions().get(0), software, FOR_17_2),
                analyze(AnnexI.mdr(), software),
                analyze(AnnexI.mdr(), DeviceFacts.exactly(DeviceFact.values()), FOR_17_2),
                CoverageAnalyzer.of(AnnexI.mdr()).analyze(SampleDevices.ivdr(software), List.of(FOR_17_2)));
        for (Coverage a : coverages) {
            for (Coverage b : coverages) {
                for (CoverageDiff.Change change : a.diff(b).changes()) {
                    assertTrue(!change.causes().isEmpty(), change.toString());
                }
            }
        }
    }
}
