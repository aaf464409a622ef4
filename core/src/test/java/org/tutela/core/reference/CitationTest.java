package org.tutela.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void citation_namesSourceAndPlace() {
        assertEquals(
                "MDCG 2019-16 rev.1, 3.5",
                Citation.primary(Sources.MDCG_2019_16, "3.5").toString());
        assertEquals(
                SourceGrade.PRIMARY, Citation.primary(Sources.MDR, "Annex I, 1").grade());
        assertEquals(SourceGrade.POLICY, Citation.method("matrix").grade());
    }

    @Test
    void sources_haveKeysOfTheirOwn() {
        assertEquals(
                Sources.all().size(),
                Sources.all().stream().map(Source::key).distinct().count());
    }

    @Test
    void blankParts_areRejected() {
        assertEquals(
                "Citation locator must not be blank",
                assertThrows(IllegalArgumentException.class, () -> Citation.primary(Sources.MDR, " "))
                        .getMessage());
        assertEquals(
                "Source key must not be blank",
                assertThrows(IllegalArgumentException.class, () -> new Source("", "title", Optional.empty()))
                        .getMessage());
        assertEquals(
                "Source title must not be blank",
                assertThrows(IllegalArgumentException.class, () -> new Source("KEY", "", Optional.empty()))
                        .getMessage());
    }
}
