package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.CatalogueEdition.Confidence;
import org.tutela.core.clause.ClauseId;

/** Numbers, parents, chapters, headings and order are facts; they are compared with a list that is written down beside this test. */
class CatalogueStructureTest {

    private static List<String> writtenDown(String regulation) throws IOException {
        String name = regulation + "-annex-i-structure.txt";
        try (InputStream in = Objects.requireNonNull(CatalogueStructureTest.class.getResourceAsStream(name))) {
            List<String> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines;
        }
    }

    private static List<String> asEncoded(ClauseCatalog catalog) {
        List<String> lines = new ArrayList<>();
        for (Clause clause : catalog.clauses()) {
            lines.add(clause.id().number() + " | "
                    + clause.parent().map(ClauseId::number).orElse("-") + " | " + clause.chapter() + " | "
                    + clause.heading().orElse("-"));
        }
        return lines;
    }

    @Test
    void mdr_hasTheClausesOfTheLawInItsOrder() throws IOException {
        for (ClauseCatalog catalog : AnnexI.mdrEditions()) {
            assertEquals(writtenDown("mdr"), asEncoded(catalog), catalog.toString());
            assertEquals(243, catalog.clauses().size());
        }
    }

    @Test
    void ivdr_hasTheClausesOfTheLawInItsOrder() throws IOException {
        assertEquals(writtenDown("ivdr"), asEncoded(AnnexI.ivdr()));
        assertEquals(215, AnnexI.ivdr().clauses().size());
    }

    @Test
    void children_areTheClausesThatNameTheirParent() {
        for (ClauseCatalog catalog : List.of(AnnexI.mdr(), AnnexI.ivdr())) {
            Set<ClauseId> seen = new HashSet<>();
            for (Clause clause : catalog.clauses()) {
                for (ClauseId child : clause.children()) {
                    assertEquals(clause.id(), catalog.get(child).parent().orElseThrow());
                    assertTrue(seen.add(child), child.toString());
                }
            }
            long points = catalog.clauses().stream()
                    .filter(c -> c.parent().isPresent())
                    .count();
            assertEquals(points, seen.size());
        }
    }

    @Test
    void everyClause_isFilledIn() {
        for (ClauseCatalog catalog : List.of(AnnexI.mdr(), AnnexI.ivdr())) {
            for (Clause clause : catalog.clauses()) {
                String id = clause.id().toString();
                assertFalse(clause.themes().isEmpty(), id);
                assertFalse(clause.obligations().isEmpty() && clause.children().isEmpty(), id);
                int words = clause.title().split(" ").length;
                assertTrue(words >= 2 && words <= 9, id);
                assertTrue(clause.eli().startsWith("http://data.europa.eu/eli/reg/"), id);
                assertEquals(clause, clause.toBuilder().build());
            }
        }
    }

    @Test
    void mdr2026_changesFourClausesThatRestOnOneSource() {
        List<String> changed = new ArrayList<>();
        for (Clause clause : AnnexI.mdr().clauses()) {
            if (clause.wording().confidence() == Confidence.SINGLE_SOURCE) {
                changed.add(clause.id().number());
                assertEquals("Regulation (EU) 2025/2457", clause.wording().act());
                assertEquals("http://data.europa.eu/eli/reg/2025/2457/oj", clause.eli());
                assertEquals("2026-01-01", clause.wording().inForceFrom().toString());
            }
        }
        assertEquals(List.of("10.4.1(b)", "10.4.2(d)", "10.4.3", "10.4.4"), changed);
    }

    @Test
    void mdr23_2h_notesTheCorrigendum() {
        assertTrue(AnnexI.mdr().get("23.2(h)").notes().stream().anyMatch(note -> note.contains("corrigendum")));
        assertTrue(AnnexI.mdr().get("23.2(h)").references().toString().contains("Annex VI"));
    }
}
