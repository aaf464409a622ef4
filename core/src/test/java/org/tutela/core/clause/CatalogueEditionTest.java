package org.tutela.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CatalogueEditionTest {

    private static CatalogueEdition edition(String part, int year, String source) {
        LocalDate date = LocalDate.of(year, 1, 1);
        return new CatalogueEdition(
                Instrument.MDR, part, date, date, source, CatalogueEdition.Confidence.CROSS_CHECKED);
    }

    @Test
    void name_saysInstrumentPartAndFirstDay() {
        assertEquals("MDR-I@2026-01-01", edition("I", 2026, "eli").name());
        assertEquals("MDR-I@2026-01-01", edition("I", 2026, "eli").toString());
    }

    @Test
    void covers_asksInstrumentAndPart() {
        assertTrue(edition("I", 2026, "eli").covers(ClauseId.parse("MDR-I-17.2")));
        assertFalse(edition("I", 2026, "eli").covers(ClauseId.parse("IVDR-I-16.2")));
        assertFalse(edition("I", 2026, "eli").covers(ClauseId.parse("MDR-II-1")));
    }

    @Test
    void compareTo_putsTheOlderEditionFirst() {
        assertTrue(edition("I", 2017, "eli").compareTo(edition("I", 2026, "eli")) < 0);
        assertTrue(edition("I", 2026, "eli").compareTo(edition("II", 2017, "eli")) < 0);
    }

    @Test
    void blankParts_areRejected() {
        assertEquals(
                "Edition part must not be blank",
                assertThrows(IllegalArgumentException.class, () -> edition(" ", 2026, "eli"))
                        .getMessage());
        assertEquals(
                "Edition source must not be blank",
                assertThrows(IllegalArgumentException.class, () -> edition("I", 2026, " "))
                        .getMessage());
        assertEquals(
                "Clause evidence subject must not be blank",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new ClauseEvidence(
                                        ClauseId.parse("MDR-I-1"), ClauseEvidence.Bearing.IN_FORCE, " ", ""))
                        .getMessage());
    }
}
