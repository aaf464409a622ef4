package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogDiffTest {

    @Test
    void between_namesTheFourClausesThatChangedIn2026() {
        CatalogDiff diff = CatalogDiff.between(AnnexI.mdrEditions().get(0), AnnexI.mdr());
        List<String> changed = new ArrayList<>();
        for (CatalogDiff.Change change : diff.changed()) {
            changed.add(change.clause().number());
            assertTrue(change.parts().contains(CatalogDiff.Part.WORDING));
            assertTrue(change.parts().contains(CatalogDiff.Part.TEXT));
            assertFalse(change.parts().contains(CatalogDiff.Part.HEADING));
        }
        assertEquals(List.of("10.4.1(b)", "10.4.2(d)", "10.4.3", "10.4.4"), changed);
        assertEquals(List.of(), diff.added());
        assertEquals(List.of(), diff.removed());
    }

    @Test
    void between_namesAddedAndRemovedClauses() {
        List<Clause> without = new ArrayList<>(AnnexI.mdr().clauses());
        Clause removed = without.remove(without.size() - 1);
        ClauseCatalog shorter = ClauseCatalog.of(AnnexI.mdr().edition(), without);
        CatalogDiff diff = CatalogDiff.between(AnnexI.mdr(), shorter);
        assertEquals(List.of(removed.id()), diff.removed());
        assertEquals(
                List.of(removed.id()),
                CatalogDiff.between(shorter, AnnexI.mdr()).added());
        assertEquals("23.4", diff.changed().get(0).clause().number());
        assertEquals(
                java.util.Set.of(CatalogDiff.Part.CHILDREN),
                diff.changed().get(0).parts());
        assertTrue(CatalogDiff.between(AnnexI.mdr(), AnnexI.mdr()).isEmpty());
        assertFalse(diff.isEmpty());
    }
}
