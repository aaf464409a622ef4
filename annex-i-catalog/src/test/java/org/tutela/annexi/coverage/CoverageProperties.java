package org.tutela.annexi.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.Clause;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.annexi.Obligation;
import org.tutela.annexi.Wording;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.CatalogueEdition.Confidence;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;

class CoverageProperties {

    private static DeviceFacts facts(Random random) {
        Set<DeviceFact> present = new LinkedHashSet<>();
        Set<DeviceFact> absent = new LinkedHashSet<>();
        for (DeviceFact fact : DeviceFact.values()) {
            int draw = random.nextInt(3);
            if (draw < 2) {
                (draw == 0 ? present : absent).add(fact);
            }
        }
        return new DeviceFacts(present, absent);
    }

    private static List<ClauseEvidence> evidence(Random random, int size) {
        List<Clause> clauses = AnnexI.mdr().clauses();
        List<ClauseEvidence> evidence = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            evidence.add(new ClauseEvidence(
                    clauses.get(random.nextInt(clauses.size())).id(),
                    Bearing.values()[random.nextInt(Bearing.values().length)],
                    "SUB-" + random.nextInt(20),
                    ""));
        }
        return evidence;
    }

    private static Coverage analyze(DeviceFacts facts, List<ClauseEvidence> evidence) {
        return CoverageAnalyzer.of(AnnexI.mdr()).analyze(SampleDevices.mdr(facts), evidence);
    }

    @Property(tries = 100)
    void moreEvidence_neverMakesMoreGaps(@ForAll long seed) {
        Random random = new Random(seed);
        DeviceFacts facts = facts(random);
        List<ClauseEvidence> few = evidence(random, 100);
        List<ClauseEvidence> more = new ArrayList<>(few);
        more.addAll(evidence(random, 100));
        assertTrue(analyze(facts, more).rows(ClauseStatus.Kind.GAP).size()
                <= analyze(facts, few).rows(ClauseStatus.Kind.GAP).size());
    }

    @Property(tries = 100)
    void contradiction_isNeverHiddenByEvidence(@ForAll long seed) {
        Random random = new Random(seed);
        List<ClauseEvidence> evidence = evidence(random, 300);
        Coverage coverage = analyze(facts(random), evidence);
        for (ClauseEvidence piece : evidence) {
            boolean isAgainst =
                    piece.bearing() == Bearing.CONTRADICTING_RISK || piece.bearing() == Bearing.CONTRADICTING_FINDING;
            ClauseStatus.Kind kind = coverage.get(piece.clause()).status().kind();
            boolean isReported = coverage.findings().stream()
                    .anyMatch(finding -> finding.code() == CoverageCode.COV_003
                            && finding.arguments().contains(piece.clause().toString()));
            assertTrue(!isAgainst || kind == ClauseStatus.Kind.CONTRADICTED || isReported, piece.toString());
        }
    }

    /** A fact that becomes known never turns a clause from applicable into undetermined or the other way round unasked. */
    @Property(tries = 100)
    void knownFacts_narrowWhatIsUndetermined(@ForAll long seed) {
        Random random = new Random(seed);
        DeviceFacts partly = facts(random);
        Set<DeviceFact> present = new LinkedHashSet<>(partly.present());
        Set<DeviceFact> absent = new LinkedHashSet<>(partly.absent());
        for (DeviceFact fact : DeviceFact.values()) {
            if (partly.answer(fact).isEmpty()) {
                (random.nextBoolean() ? present : absent).add(fact);
            }
        }
        Coverage whole = analyze(new DeviceFacts(present, absent), List.of());
        assertEquals(0, whole.rows(ClauseStatus.Kind.UNDETERMINED).size());
        for (Clause clause : AnnexI.mdr().clauses()) {
            clause.applicability()
                    .evaluate(partly)
                    .ifPresent(answer -> assertEquals(
                            answer,
                            clause.applicability().evaluate(whole.facts()).orElseThrow()));
        }
    }

    @Test
    void hostsCatalogue_isJudgedLikeOurs() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        CatalogueEdition edition =
                new CatalogueEdition(new Instrument("ACME"), "SEC", day, day, "urn:acme", Confidence.SINGLE_SOURCE);
        ClauseId rule = ClauseId.parse("ACME-SEC-1");
        Clause clause = Clause.builder(rule, "Own rule", "Logs are kept.")
                .obligations(List.of(Obligation.of(
                        Obligation.Subject.DEVICE, Obligation.Modality.SHALL, Obligation.Duty.DOCUMENT, "logs", "")))
                .wording(new Wording("Handbook", "urn:acme", "urn:acme", day, day, Confidence.SINGLE_SOURCE))
                .build();
        ClauseCatalog both = AnnexI.mdr().plus(ClauseCatalog.of(edition, List.of(clause)));
        CoverageAnalyzer analyzer = CoverageAnalyzer.of(both);
        Coverage gap = analyzer.analyze(SampleDevices.mdr(DeviceFacts.unknown()), List.of());
        assertEquals(ClauseStatus.Kind.GAP, gap.get(rule).status().kind());
        Coverage done = analyzer.analyze(
                SampleDevices.mdr(DeviceFacts.unknown()),
                List.of(new ClauseEvidence(rule, Bearing.IN_FORCE, "LOG-1", "")));
        assertEquals(
                ClauseStatus.Kind.EVIDENCED, done.get("ACME-SEC-1").status().kind());
        assertEquals(244, GsprChecklist.of(done, List.of()).rows().size());
        assertEquals(
                Set.of(CoverageDiff.Cause.EVIDENCE),
                gap.diff(done).changes().get(0).causes());
    }
}
