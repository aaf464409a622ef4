package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.core.canonical.Digest;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.text.Language;

class OfficialTextsTest {

    private static final CatalogueEdition EDITION = AnnexI.mdr().edition();
    private static final Map<ClauseId, String> TEXTS =
            ImmutableMap.of(MdrAnnexI.CLAUSE_2, "Text of two.", MdrAnnexI.CLAUSE_1, "Text of one.");

    @Test
    void find_givesWhatTheHostHas() {
        OfficialTexts texts = OfficialTexts.of(EDITION, Language.DE, TEXTS);
        assertEquals(Optional.of("Text of one."), texts.find(MdrAnnexI.CLAUSE_1));
        assertEquals(Optional.empty(), texts.find(MdrAnnexI.CLAUSE_3));
        assertEquals(Language.DE, texts.language());
        assertEquals(EDITION, texts.edition());
    }

    @Test
    void checked_findsAChangedText() {
        Digest digest = OfficialTexts.of(EDITION, Language.DE, TEXTS).digest();
        Map<ClauseId, String> reordered =
                ImmutableMap.of(MdrAnnexI.CLAUSE_1, "Text of one.", MdrAnnexI.CLAUSE_2, "Text of two.");
        assertEquals(
                digest,
                OfficialTexts.checked(EDITION, Language.DE, reordered, digest).digest());
        assertNotEquals(digest, OfficialTexts.of(EDITION, Language.FR, TEXTS).digest());
        Map<ClauseId, String> changed = ImmutableMap.of(MdrAnnexI.CLAUSE_1, "Text of one!");
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> OfficialTexts.checked(EDITION, Language.DE, changed, digest));
        assertEquals(
                "Digest of the official texts must be " + digest + ", but was "
                        + OfficialTexts.of(EDITION, Language.DE, changed).digest(),
                e.getMessage());
    }

    @Test
    void of_refusesOtherClausesAndBlankTexts() {
        assertEquals(
                "Official texts of MDR-I@2026-01-01 must be of its own clauses, but were given IVDR-I-1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> OfficialTexts.of(EDITION, Language.EN, ImmutableMap.of(IvdrAnnexI.CLAUSE_1, "x")))
                        .getMessage());
        assertEquals(
                "Official text of MDR-I-1 must not be blank",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> OfficialTexts.of(EDITION, Language.EN, ImmutableMap.of(MdrAnnexI.CLAUSE_1, " ")))
                        .getMessage());
    }
}
