package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tutela.annexi.Counterpart.Basis;
import org.tutela.annexi.Counterpart.Relation;
import org.tutela.core.clause.ClauseId;

class CrosswalkTest {

    private static final List<String> TABLE_1 = List.of(
            "1 1",
            "2 2",
            "3 3",
            "4 4",
            "8 8",
            "14.1 13.1",
            "14.2(d) 13.2(d)",
            "14.5 13.5",
            "17.1 16.1",
            "17.2 16.2",
            "17.4 16.4",
            "18.8 -",
            "22.1 -",
            "23.1(g) 20.1(g)",
            "23.2(m) 20.2(m)",
            "23.4(g) -",
            "23.4(ab) 20.4.1(ah)");

    @Test
    void officialRows_areThoseOfTable1() {
        List<String> rows = new ArrayList<>();
        for (Clause clause : AnnexI.mdr().clauses()) {
            for (Counterpart counterpart : clause.counterparts()) {
                if (counterpart.basis() == Basis.MDCG_TABLE_1) {
                    rows.add(clause.id().number()
                            + ' '
                            + counterpart.clause().map(ClauseId::number).orElse("-"));
                }
            }
        }
        assertEquals(TABLE_1, rows);
    }

    @Test
    void everyClause_hasCounterpartsThatPointBack() {
        checkPointsBack(AnnexI.mdr(), AnnexI.ivdr());
        checkPointsBack(AnnexI.ivdr(), AnnexI.mdr());
    }

    private static void checkPointsBack(ClauseCatalog from, ClauseCatalog to) {
        for (Clause clause : from.clauses()) {
            assertFalse(clause.counterparts().isEmpty(), clause.id().toString());
            for (Counterpart there : clause.counterparts()) {
                assertEquals(
                        there.relation() == Relation.IDENTICAL, there.reason().isEmpty());
                if (there.clause().isPresent()) {
                    assertTrue(
                            to.get(there.clause().get()).counterparts().stream()
                                    .anyMatch(back -> back.clause().equals(java.util.Optional.of(clause.id()))
                                            && back.relation() == there.relation()),
                            clause.id().toString());
                }
            }
        }
    }
}
