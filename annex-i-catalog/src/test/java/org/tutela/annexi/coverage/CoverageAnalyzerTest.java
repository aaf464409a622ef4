package org.tutela.annexi.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.Clause;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;

class CoverageAnalyzerTest {

    private static final DeviceFacts SOFTWARE_ONLY =
            DeviceFacts.exactly(DeviceFact.SOFTWARE, DeviceFact.STANDALONE_SOFTWARE, DeviceFact.NETWORK_CONNECTED);

    private static Coverage analyze(DeviceFacts facts, ClauseEvidence... evidence) {
        return CoverageAnalyzer.of(AnnexI.mdr()).analyze(SampleDevices.mdr(facts), List.of(evidence));
    }

    private static ClauseEvidence evidence(ClauseId clause, Bearing bearing, String subject) {
        return new ClauseEvidence(clause, bearing, subject, "");
    }

    private static ClauseStatus.Kind kind(Coverage coverage, ClauseId clause) {
        return coverage.get(clause).status().kind();
    }

    @Test
    void analyze_givesEveryClauseOneRowInTheOrderOfTheLaw() {
        Coverage coverage = analyze(DeviceFacts.unknown());
        List<Clause> clauses = new ArrayList<>();
        coverage.rows().forEach(row -> clauses.add(row.clause()));
        assertEquals(AnnexI.mdr().clauses(), clauses);
        int sum = 0;
        for (ClauseStatus.Kind kind : ClauseStatus.Kind.values()) {
            sum += coverage.rows(kind).size();
        }
        assertEquals(clauses.size(), sum);
    }

    @Test
    void analyze_withoutEvidence_leavesGaps() {
        Coverage coverage = analyze(SOFTWARE_ONLY);
        assertEquals(
                new ClauseStatus.Gap(ImmutableList.of()), coverage.get("17.2").status());
        assertEquals(ClauseStatus.Kind.GAP, kind(coverage, MdrAnnexI.CLAUSE_17));
    }

    @Test
    void analyze_withUnknownFacts_isUndeterminedWhateverServes() {
        Coverage coverage = analyze(DeviceFacts.unknown(), evidence(MdrAnnexI.CLAUSE_17_2, Bearing.IN_FORCE, "CTL-1"));
        assertEquals(
                new ClauseStatus.Undetermined(ImmutableSet.of(DeviceFact.SOFTWARE)),
                coverage.get("17.2").status());
    }

    @Test
    void analyze_withKnownFacts_givesTheReason() {
        Coverage coverage = analyze(DeviceFacts.exactly());
        ClauseStatus.NotApplicable status =
                (ClauseStatus.NotApplicable) coverage.get("17.2").status();
        assertEquals(
                "applies where SOFTWARE; known facts: not SOFTWARE",
                status.reason().toString());
    }

    @Test
    void analyze_takesImpliedFacts() {
        Coverage coverage = analyze(DeviceFacts.present(DeviceFact.STANDALONE_SOFTWARE));
        assertEquals(ClauseStatus.Kind.GAP, kind(coverage, MdrAnnexI.CLAUSE_17_2));
    }

    @Test
    void analyze_plannedStaleAndInForce() {
        ClauseEvidence planned = evidence(MdrAnnexI.CLAUSE_17_2, Bearing.PLANNED, "CTL-1");
        ClauseEvidence stale = evidence(MdrAnnexI.CLAUSE_17_2, Bearing.STALE, "CTL-2");
        ClauseEvidence inForce = evidence(MdrAnnexI.CLAUSE_17_2, Bearing.IN_FORCE, "CTL-3");
        assertEquals(
                new ClauseStatus.Gap(ImmutableList.of(stale)),
                analyze(SOFTWARE_ONLY, stale).get("17.2").status());
        assertEquals(
                new ClauseStatus.Planned(ImmutableList.of(planned)),
                analyze(SOFTWARE_ONLY, stale, planned).get("17.2").status());
        assertEquals(
                new ClauseStatus.Evidenced(ImmutableList.of(inForce)),
                analyze(SOFTWARE_ONLY, stale, planned, inForce).get("17.2").status());
    }

    @Test
    void analyze_contradictionBeatsEvidence() {
        Coverage coverage = analyze(
                SOFTWARE_ONLY,
                evidence(MdrAnnexI.CLAUSE_17_2, Bearing.IN_FORCE, "CTL-3"),
                evidence(MdrAnnexI.CLAUSE_17_2, Bearing.CONTRADICTING_RISK, "RSK-10"),
                evidence(MdrAnnexI.CLAUSE_17_2, Bearing.CONTRADICTING_RISK, "RSK-9"),
                evidence(MdrAnnexI.CLAUSE_17_2, Bearing.CONTRADICTING_FINDING, "RSK-011"));
        assertEquals(
                new ClauseStatus.Contradicted(ImmutableList.of("RSK-9", "RSK-10"), ImmutableList.of("RSK-011")),
                coverage.get("17.2").status());
        assertEquals(ClauseStatus.Kind.CONTRADICTED, kind(coverage, MdrAnnexI.CLAUSE_17));
        assertEquals(4, coverage.get("17.2").evidence().size());
    }

    @Test
    void analyze_contradictionShowsAlsoWhereApplicabilityIsUnknown() {
        Coverage coverage =
                analyze(DeviceFacts.unknown(), evidence(MdrAnnexI.CLAUSE_17_2, Bearing.CONTRADICTING_RISK, "RSK-1"));
        assertEquals(ClauseStatus.Kind.CONTRADICTED, kind(coverage, MdrAnnexI.CLAUSE_17_2));
        assertEquals(CoverageCode.COV_004, coverage.findings().get(0).code());
    }

    @Test
    void analyze_reportsEvidenceForClausesThatDoNotApply() {
        Coverage coverage = analyze(
                DeviceFacts.exactly(),
                evidence(MdrAnnexI.CLAUSE_17_2, Bearing.CONTRADICTING_RISK, "RSK-1"),
                evidence(MdrAnnexI.CLAUSE_17_2, Bearing.IN_FORCE, "CTL-1"));
        assertEquals(ClauseStatus.Kind.NOT_APPLICABLE, kind(coverage, MdrAnnexI.CLAUSE_17_2));
        assertEquals(CoverageCode.COV_003, coverage.findings().get(0).code());
        assertEquals(CoverageCode.COV_002, coverage.findings().get(1).code());
        assertEquals(
                "COV-003 evidence[RSK-1].clause: RSK-1 speaks against clause MDR-I-17.2, which does not apply by the facts about "
                        + "the device",
                coverage.findings().get(0).toString());
    }

    @Test
    void analyze_reportsUnknownClauses() {
        Coverage coverage = analyze(SOFTWARE_ONLY, evidence(ClauseId.parse("MDR-I-99"), Bearing.IN_FORCE, "CTL-1"));
        assertEquals(
                "COV-001 evidence[CTL-1].clause: Evidence CTL-1 names clause MDR-I-99, which the catalogue MDR-I@2026-01-01 does "
                        + "not contain",
                coverage.findings().get(0).toString());
    }

    @Test
    void analyze_otherRegulationIsNotApplicable() {
        Coverage coverage = CoverageAnalyzer.of(AnnexI.mdr()).analyze(SampleDevices.ivdr(SOFTWARE_ONLY), List.of());
        assertEquals(
                AnnexI.mdr().clauses().size(),
                coverage.rows(ClauseStatus.Kind.NOT_APPLICABLE).size());
    }

    @Test
    void analyze_definitionWithoutEvidenceIsNoGap() {
        Coverage coverage = analyze(SOFTWARE_ONLY);
        ClauseStatus.NotApplicable status =
                (ClauseStatus.NotApplicable) coverage.get("2").status();
        assertEquals(CoverageText.NO_DUTY, status.reason().key());
        Coverage named = analyze(SOFTWARE_ONLY, evidence(MdrAnnexI.CLAUSE_2, Bearing.CONTRADICTING_RISK, "RSK-1"));
        assertEquals(ClauseStatus.Kind.CONTRADICTED, kind(named, MdrAnnexI.CLAUSE_2));
    }

    @Test
    void analyze_doesNotDependOnTheOrderOfEvidence() {
        List<ClauseEvidence> evidence = new ArrayList<>();
        for (Clause clause : AnnexI.mdr().clauses()) {
            for (Bearing bearing : Bearing.values()) {
                evidence.add(evidence(clause.id(), bearing, "SUB-" + evidence.size() % 7));
            }
        }
        List<ClauseCoverage> expected = CoverageAnalyzer.of(AnnexI.mdr())
                .analyze(SampleDevices.mdr(SOFTWARE_ONLY), evidence)
                .rows();
        Random random = new Random(20261124);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(evidence, random);
            assertEquals(
                    expected,
                    CoverageAnalyzer.of(AnnexI.mdr())
                            .analyze(SampleDevices.mdr(SOFTWARE_ONLY), evidence)
                            .rows());
        }
        assertTrue(expected.size() > 17);
    }
}
