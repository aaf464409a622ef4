package org.tutela.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tutela.core.clause.CatalogueEdition.Confidence;

class LenientClauseIdTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MDR Annex I, 17.2|MDR-I-17.2",
                "GSPR 17.2|MDR-I-17.2",
                "GSPR17.2|MDR-I-17.2",
                "Annex I 23.4 (ab)|MDR-I-23.4(ab)",
                "IVDR 20.4.1.ah|IVDR-I-20.4.1(ah)",
                "20.4 ah IVDR|",
                "17.2|MDR-I-17.2",
                "  17.2.  |MDR-I-17.2",
                "MDR-I-17.2|MDR-I-17.2",
                "IVDR-I-20.4.1(c)(iii)[2]|IVDR-I-20.4.1(c)(iii)[2]",
                "mdr annex i 17.2|MDR-I-17.2",
                "14.2.d|MDR-I-14.2(d)",
                "14.2 d|MDR-I-14.2(d)",
                "14.2d|MDR-I-14.2(d)",
                "14.2(D)|MDR-I-14.2(d)",
                "14.2 d)|MDR-I-14.2(d)",
                "14.2, point (d)|MDR-I-14.2(d)",
                "Section 14.2, letter d|MDR-I-14.2(d)",
                "3d|MDR-I-3(d)",
                "3 (d)|MDR-I-3(d)",
                "23.4ab|MDR-I-23.4(ab)",
                "Regulation (EU) 2017/745, Annex I, Section 23.4(k), first indent|MDR-I-23.4(k)[1]",
                "(EU) 2017/746 Annex I Chapter III 20.4.1 (c) (viii)|IVDR-I-20.4.1(c)(viii)",
                "2017/746 20.2 u iii|IVDR-I-20.2(u)(iii)",
                "23.4(k) indent 2|MDR-I-23.4(k)[2]",
                "23.4(k), 3rd indent|MDR-I-23.4(k)[3]",
                "23.4(k) [4]|MDR-I-23.4(k)[4]",
                "10.4.1, second dash|MDR-I-10.4.1[2]",
                "Anhang I Abschnitt 17.2|MDR-I-17.2",
                "Anhang I, Kapitel II, Nr. 14.2 Buchstabe d|MDR-I-14.2(d)",
                "Annexe I, point 17.2|MDR-I-17.2",
                "EU MDR Annex I \u00a7 18.8|MDR-I-18.8",
                "Annex\u00a0I 17.2|MDR-I-17.2",
                "MDR\u2013I\u201317.2|MDR-I-17.2",
                "MDR_I_17.2|MDR-I-17.2",
                "Annex 1 17.2|MDR-I-17.2",
                "MDR MDR 5|MDR-I-5",
                "10.4.1.|MDR-I-10.4.1",
                "17. 2|MDR-I-17.2",
            })
    void parseLenient_readsWhatPeopleWrite(String text, String id) {
        if (id == null) {
            assertThrows(ClauseIdParseException.class, () -> ClauseId.parseLenient(text));
        } else {
            assertEquals(id, ClauseId.parseLenient(text).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Annex I",
                "MDR",
                "MDR Art. 10(9)",
                "Article 10",
                "Annex II 4",
                "Annex III 1",
                "Annex IX 2",
                "Annex 11 2",
                "17.2, 18.8",
                "17.2 and 18.8",
                "17.2-17.4",
                "17.2 17.4",
                "10(9)",
                "017",
                "0",
                "17.0",
                "17.02",
                "1234",
                "17..2",
                "23.4(ab",
                "23.4(abc)",
                "3(d)(d)",
                "3(d)(iiii)",
                "23.4(k)[0]",
                "23.4(k)[1][2]",
                "23.4(k)[1](a)",
                "MDR/IVDR 4",
                "MDR IVDR 4",
                "\u0661\u0667.2",
                "17.2x y",
                "a",
                "17(\u0131)",
                "indent 1",
                "17.2 or so",
                "MDR-II-4",
                "17\n2",
                "17.2%",
                "-17.2-x"
            })
    void parseLenient_refusesWhatIsNoClauseOfAnnexI(String text) {
        assertThrows(ClauseIdParseException.class, () -> ClauseId.parseLenient(text));
    }

    @Test
    void parseLenient_saysWhereAndWhat() {
        ClauseIdParseException e =
                assertThrows(ClauseIdParseException.class, () -> ClauseId.parseLenient("MDR 17.2, 18.8"));
        assertEquals(
                "Unable to parse clause id from 'MDR 17.2, 18.8': expected the end or a point such as '(a)' at index 10",
                e.getMessage());
        assertEquals(10, e.index());
        assertEquals(
                "Unable to parse clause id from 'Art. 5': expected a clause number such as '17.2' or '23.4(ab)' at index 0",
                assertThrows(ClauseIdParseException.class, () -> ClauseId.parseLenient("Art. 5"))
                        .getMessage());
        assertEquals(
                "Unable to parse clause id from 'MDR IVDR 4': expected one regulation at index 4",
                assertThrows(ClauseIdParseException.class, () -> ClauseId.parseLenient("MDR IVDR 4"))
                        .getMessage());
    }

    @Test
    void parseLenient_refusesLongTexts() {
        assertThrows(ClauseIdParseException.class, () -> ClauseId.parseLenient("1" + " ".repeat(200)));
    }

    @Test
    void parseLenient_takesTheInstrumentThatIsMeant() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        CatalogueEdition company =
                new CatalogueEdition(new Instrument("ACME"), "SEC", day, day, "handbook", Confidence.SINGLE_SOURCE);
        assertEquals("ACME-SEC-4.2(a)", ClauseId.parseLenient("4.2 a", company).toString());
        assertEquals(
                "ACME-SEC-4.2", ClauseId.parseLenient("acme sec 4.2", company).toString());
        assertEquals("MDR-I-4.2", ClauseId.parseLenient("MDR 4.2", company).toString());
    }

    @Test
    void parseLenient_readsEveryCanonicalForm() {
        for (String text : List.of("MDR-I-1", "IVDR-I-20.4.1(c)(iii)[6]", "MDR-I-10.4.1[3]", "MDR-I-23.4(zz)")) {
            assertEquals(ClauseId.parse(text), ClauseId.parseLenient(text));
        }
    }

    @Property(tries = 2000)
    void parseLenient_throwsNothingElse(@ForAll @StringLength(max = 40) @CharRange(from = ' ', to = '~') String text) {
        try {
            ClauseId id = ClauseId.parseLenient(text);
            assertEquals(id, ClauseId.parse(id.toString()));
        } catch (ClauseIdParseException e) {
            assertEquals(true, e.index() >= 0 && e.index() <= text.length());
        }
    }

    @Property(tries = 2000)
    void parseLenient_isTheInverseOfToString(
            @ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 999) int section,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 999) int paragraph,
            @ForAll @CharRange(from = 'a', to = 'z') char letter,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 99) int dash) {
        String text = "IVDR-I-" + section + '.' + paragraph + '(' + letter + ")[" + dash + ']';
        assertEquals(text, ClauseId.parseLenient(text).toString());
        assertEquals(text, ClauseId.parse(text).toString());
    }
}
