package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.CatalogueEdition.Confidence;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.text.Language;

class ClauseCatalogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final CatalogueEdition COMPANY =
            new CatalogueEdition(new Instrument("ACME"), "SEC", DAY, DAY, "handbook", Confidence.SINGLE_SOURCE);
    private static final Wording HANDBOOK =
            new Wording("Handbook", "urn:acme:handbook", "urn:acme:handbook", DAY, DAY, Confidence.SINGLE_SOURCE);

    private static Clause own(String number) {
        return Clause.builder(ClauseId.of(COMPANY.instrument(), "SEC", number), "Own rule", "A rule of our own.")
                .wording(HANDBOOK)
                .build();
    }

    private static String message(String text) {
        return assertThrows(UnknownClauseException.class, () -> AnnexI.mdr().get(text))
                .getMessage();
    }

    @Test
    void get_findsByNumberIdAndTheWaysPeopleWrite() {
        Clause clause = AnnexI.mdr().get("17.2");
        assertEquals("MDR-I-17.2", clause.id().toString());
        assertSame(clause, AnnexI.mdr().get("MDR-I-17.2"));
        assertSame(clause, AnnexI.mdr().get(MdrAnnexI.CLAUSE_17_2));
        assertSame(clause, AnnexI.mdr().get("MDR Annex I, 17.2"));
        assertSame(AnnexI.ivdr().get("20.4.1(ah)"), AnnexI.ivdr().get("Annex I 20.4.1.ah"));
        assertEquals(Optional.empty(), AnnexI.mdr().find("IVDR 17.2"));
        assertEquals(Optional.empty(), AnnexI.mdr().find("nonsense"));
        assertSame(AnnexI.mdr().find("17.2"), AnnexI.mdr().find("17.2"));
    }

    @Test
    void get_suggestsWhatMayBeMeant() {
        assertEquals(
                "Unknown clause '17.22', known clauses are MDR-I-1 to MDR-I-23.4(ab), did you mean MDR-I-17.2, MDR-I-17 or "
                        + "MDR-I-17.1",
                message("17.22"));
        assertEquals(
                "Unknown clause 'MDR-I-23.4(ac)', known clauses are MDR-I-1 to MDR-I-23.4(ab), did you mean MDR-I-23.4(a), "
                        + "MDR-I-23.4(c) or MDR-I-23.4(aa)",
                message("MDR-I-23.4(ac)"));
        assertEquals("Unknown clause 'nonsense', known clauses are MDR-I-1 to MDR-I-23.4(ab)", message("nonsense"));
        UnknownClauseException e =
                assertThrows(UnknownClauseException.class, () -> AnnexI.mdr().get(ClauseId.parse("MDR-I-99")));
        assertEquals("MDR-I-99", e.id());
        assertTrue(e.suggestions().contains(MdrAnnexI.CLAUSE_9));
    }

    @Test
    void navigation_followsTheLaw() {
        ClauseCatalog mdr = AnnexI.mdr();
        assertEquals(
                List.of(mdr.get("23.4(k)"), mdr.get("23.4"), mdr.get("23")),
                mdr.ancestors(MdrAnnexI.CLAUSE_23_4_K_DASH_1));
        assertEquals(4, mdr.descendants(MdrAnnexI.CLAUSE_17).size());
        assertEquals(4, mdr.descendants(MdrAnnexI.CLAUSE_23_4_K).size());
        assertTrue(mdr.about(Theme.UNAUTHORISED_ACCESS).contains(mdr.get("17.4")));
        assertEquals(
                mdr.clauses().size(),
                mdr.chapter("I").size()
                        + mdr.chapter("II").size()
                        + mdr.chapter("III").size());
        assertThrows(UnknownClauseException.class, () -> mdr.descendants(IvdrAnnexI.CLAUSE_1));
    }

    @Test
    void numericOrder_isNotAlphabetic() {
        List<String> numbers =
                new ArrayList<>(List.of("17.10", "9", "17.2", "23.4(ab)", "23.4(b)", "17", "17.10(a)", "10"));
        List<ClauseId> ids = new ArrayList<>();
        numbers.forEach(number -> ids.add(ClauseId.of(Instrument.MDR, "I", number)));
        ids.sort(null);
        List<String> sorted = new ArrayList<>();
        ids.forEach(id -> sorted.add(id.number()));
        assertEquals(List.of("9", "10", "17", "17.2", "17.10", "17.10(a)", "23.4(b)", "23.4(ab)"), sorted);
    }

    @Test
    void of_makesTheHostsOwnCatalogue() {
        ClauseCatalog company = ClauseCatalog.of(COMPANY, List.of(own("1"), own("1.1"), own("1.1(a)"), own("2")));
        assertEquals(List.of(ClauseId.parse("ACME-SEC-1.1")), company.get("1").children());
        assertEquals("ACME-SEC-1.1(a)", company.get("1.1 a").id().toString());
        assertEquals("ACME-SEC@2026-01-01 (4 clauses)", company.toString());

        ClauseCatalog both = AnnexI.mdr().plus(company);
        assertEquals(247, both.clauses().size());
        assertEquals("MDR-I-1", both.get("1").id().toString());
        assertEquals("ACME-SEC-1", both.get("ACME-SEC-1").id().toString());
        assertEquals(List.of(AnnexI.mdr().edition(), COMPANY), both.editions());
        assertNotEquals(AnnexI.mdr().digest(), both.digest());
    }

    @Test
    void of_refusesWhatIsNotWhole() {
        assertEquals(
                "Catalogue must have at least 1 clause, but had 0",
                assertThrows(IllegalArgumentException.class, () -> ClauseCatalog.of(COMPANY, List.of()))
                        .getMessage());
        assertEquals(
                "Catalogue must have each clause once, but had ACME-SEC-1 twice",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ClauseCatalog.of(COMPANY, List.of(own("1"), own("1"))))
                        .getMessage());
        assertEquals(
                "Catalogue must have a clause before its points, but had ACME-SEC-1.1 before ACME-SEC-1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ClauseCatalog.of(COMPANY, List.of(own("1.1"), own("1"))))
                        .getMessage());
        assertEquals(
                "Catalogue of ACME-SEC@2026-01-01 must have only its own clauses, but was given MDR-I-1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ClauseCatalog.of(
                                        COMPANY, List.of(AnnexI.mdr().get("1"))))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> AnnexI.mdr().plus(AnnexI.mdrEditions().get(0)));
    }

    @Test
    void digest_tellsEditionsApartAndIsStable() {
        ClauseCatalog again =
                ClauseCatalog.of(AnnexI.mdr().edition(), AnnexI.mdr().clauses());
        assertEquals(AnnexI.mdr().digest(), again.digest());
        assertNotEquals(AnnexI.mdr().digest(), AnnexI.mdrEditions().get(0).digest());
        List<Clause> changed = new ArrayList<>(AnnexI.mdr().clauses());
        changed.set(0, changed.get(0).toBuilder().notes(List.of("another")).build());
        assertNotEquals(
                AnnexI.mdr().digest(),
                ClauseCatalog.of(AnnexI.mdr().edition(), changed).digest());
    }

    @Test
    void text_hasATitleInEveryLanguageAndASummaryInEnglish() {
        for (ClauseCatalog catalog : List.of(AnnexI.mdrEditions().get(0), AnnexI.mdr(), AnnexI.ivdr())) {
            for (Clause clause : catalog.clauses()) {
                for (Language language : Language.values()) {
                    ClauseText text = clause.text(language).orElseThrow();
                    assertFalse(text.title().isBlank());
                    assertEquals(language == Language.EN, text.summary().isPresent());
                    assertEquals(text.title().strip(), text.title());
                }
                assertEquals(
                        clause.title(), clause.text(Language.EN).orElseThrow().title());
                assertNotEquals(
                        clause.title(), clause.text(Language.DE).orElseThrow().title());
            }
        }
        Clause changed = AnnexI.mdr().get("10.4.1(b)");
        assertEquals(
                "Grenze gilt für endokrine Disruptoren aus drei Quellen",
                changed.text(Language.DE).orElseThrow().title());
        assertEquals(
                "Cycle de vie du logiciel et sécurité de l'information",
                AnnexI.mdr().get("17.2").text(Language.FR).orElseThrow().title());
    }

    @Test
    void text_isOneForEachLanguage() {
        Clause clause = AnnexI.mdr().get("17.2");
        List<ClauseText> twice = List.of(
                clause.texts().get(0), ClauseText.title(Language.DE, "Eins"), ClauseText.title(Language.DE, "Zwei"));
        assertEquals(
                "Clause texts must be one for each language, but two were DE",
                assertThrows(IllegalArgumentException.class, () -> withTexts(clause, twice))
                        .getMessage());
        assertEquals(
                "Clause texts must begin with an English one with a summary, but were 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> withTexts(clause, List.of(ClauseText.title(Language.EN, "Title"))))
                        .getMessage());
    }

    private static Clause withTexts(Clause clause, List<ClauseText> texts) {
        return new Clause(
                clause.id(),
                clause.chapter(),
                clause.heading(),
                texts,
                clause.applicability(),
                clause.obligations(),
                clause.themes(),
                clause.references(),
                clause.notes(),
                clause.wording(),
                clause.counterparts(),
                clause.children());
    }
}
