package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.CatalogueEdition.Confidence;

class AnnexITest {

    @Test
    void mdr_isTheNewestEdition() {
        assertEquals("MDR-I@2026-01-01", AnnexI.mdr().edition().name());
        assertEquals("IVDR-I@2017-05-25", AnnexI.ivdr().edition().name());
    }

    @Test
    void mdrOnDate_isTheEditionInForce() {
        assertEquals(
                "MDR-I@2017-05-25",
                AnnexI.mdr(LocalDate.of(2017, 5, 25)).edition().name());
        assertEquals(
                "MDR-I@2017-05-25",
                AnnexI.mdr(LocalDate.of(2025, 12, 31)).edition().name());
        assertEquals(
                "MDR-I@2026-01-01",
                AnnexI.mdr(LocalDate.of(2026, 1, 1)).edition().name());
        assertEquals(
                LocalDate.of(2021, 5, 26),
                AnnexI.mdr(LocalDate.of(2020, 1, 1)).edition().appliesFrom());
        assertEquals(
                LocalDate.of(2022, 5, 26),
                AnnexI.ivdr(LocalDate.of(2020, 1, 1)).edition().appliesFrom());
        assertEquals(Confidence.SINGLE_SOURCE, AnnexI.mdr().edition().confidence());
    }

    @Test
    void mdrOnDate_rejectsDatesBeforeTheFirstEdition() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> AnnexI.mdr(LocalDate.of(2017, 5, 24)));
        assertEquals(
                "Date must be on or after 2017-05-25, the first day of MDR-I@2017-05-25, but was 2017-05-24",
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> AnnexI.ivdr(LocalDate.of(2017, 5, 24)));
    }

    @Test
    void editions_shareUnchangedClauses() {
        assertSame(AnnexI.mdrEditions().get(0).get("17.2"), AnnexI.mdr().get("17.2"));
        assertNotEquals(AnnexI.mdrEditions().get(0).digest(), AnnexI.mdr().digest());
        assertSame(AnnexI.mdr(), AnnexI.mdr());
    }

    @Test
    void get_readsTheNamesThatStoredFilesWrite() {
        for (List<ClauseCatalog> editions : List.of(AnnexI.mdrEditions(), AnnexI.ivdrEditions())) {
            for (ClauseCatalog catalog : editions) {
                assertSame(catalog, AnnexI.get(catalog.edition().name()));
            }
        }
        assertEquals(Optional.empty(), AnnexI.find("MDR-I@2019-01-01"));
        assertEquals(
                "Unknown edition 'MDR', known editions are [MDR-I@2017-05-25, MDR-I@2026-01-01, IVDR-I@2017-05-25]",
                assertThrows(IllegalArgumentException.class, () -> AnnexI.get("MDR"))
                        .getMessage());
    }
}
