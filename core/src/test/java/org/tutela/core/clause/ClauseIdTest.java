package org.tutela.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tutela.core.canonical.CanonicalEncoder;

class ClauseIdTest {

    static List<AnnexIIds.Row> rows() {
        return AnnexIIds.all();
    }

    @Test
    void ids_areThoseOfBothAnnexes() {
        List<String> ids = rows().stream().map(AnnexIIds.Row::id).toList();

        assertEquals(
                243, ids.stream().filter(id -> id.startsWith("MDR-")).distinct().count());
        assertEquals(
                215,
                ids.stream().filter(id -> id.startsWith("IVDR-")).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void parse_isTheInverseOfToStringForEveryClauseOfAnnexI(AnnexIIds.Row row) {
        ClauseId id = ClauseId.parse(row.id());

        assertEquals(row.id(), id.toString());
        assertEquals(id, ClauseId.parse(id.toString()));
        assertEquals(id, ClauseId.of(id.instrument(), id.part(), id.number()));
        assertEquals(id.hashCode(), ClauseId.parse(row.id()).hashCode());
        assertEquals(id, ClauseId.parseLenient(row.id()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void parent_isTheClauseItStandsUnder(AnnexIIds.Row row) {
        ClauseId id = ClauseId.parse(row.id());

        id.parent().ifPresent(parent -> {
            assertEquals(id.depth() - 1, parent.depth());
            assertTrue(parent.compareTo(id) < 0, () -> parent + " before " + id);
        });
        if (!row.parent().isEmpty()) {
            assertEquals(Optional.of(ClauseId.parse(row.parent())), id.parent());
        }
    }

    @Test
    void parent_isEmptyForASection() {
        assertEquals(Optional.empty(), ClauseId.parse("MDR-I-17").parent());
        assertEquals(
                "MDR-I-23.4(k)",
                ClauseId.parse("MDR-I-23.4(k)[1]").parent().orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MDR-I-", "IVDR-I-"})
    void compareTo_sortsAShuffledAnnexIntoTheOrderOfTheLaw(String annex) {
        List<ClauseId> lawful = new ArrayList<>();
        for (AnnexIIds.Row row : rows()) {
            if (row.id().startsWith(annex)) {
                lawful.add(ClauseId.parse(row.id()));
            }
        }
        List<ClauseId> sorted = new ArrayList<>(lawful);
        Collections.shuffle(sorted, new Random(17));
        Collections.sort(sorted);

        assertEquals(lawful, sorted);
    }

    @ParameterizedTest
    @CsvSource({
        "MDR-I-9, MDR-I-17.2",
        "MDR-I-17.2, MDR-I-17.10",
        "MDR-I-17.10, MDR-I-17.10(a)",
        "MDR-I-23.4(z), MDR-I-23.4(aa)",
        "MDR-I-23.4(k), MDR-I-23.4(k)[1]",
        "MDR-I-23.4(k)[9], MDR-I-23.4(k)[10]",
        "IVDR-I-20.4.1(c)(iii), IVDR-I-20.4.1(c)(iv)",
        "IVDR-I-20, MDR-I-1",
        "MDR-I-23, MDR-II-1"
    })
    void compareTo_isNumeric(String lower, String higher) {
        ClauseId first = ClauseId.parse(lower);
        ClauseId second = ClauseId.parse(higher);

        assertTrue(first.compareTo(second) < 0);
        assertTrue(second.compareTo(first) > 0);
        assertNotEquals(first, second);
        assertEquals(0, first.compareTo(ClauseId.parse(lower)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|an instrument such as 'MDR', in a form such as 'MDR-I-17.2'|0",
                "17.2|an instrument such as 'MDR', in a form such as 'MDR-I-17.2'|0",
                "mdr-I-17.2|an instrument such as 'MDR', in a form such as 'MDR-I-17.2'|0",
                "MDR-17.2|a part such as 'I' for Annex I, in a form such as 'MDR-I-17.2'|4",
                "MDR-I-|a clause number such as '17.2' or '23.4(ab)'|6",
                "MDR-I-017|a clause number such as '17.2' or '23.4(ab)'|6",
                "MDR-I-17.0|a clause number such as '17.2' or '23.4(ab)'|9",
                "MDR-I-17x|the end or a point such as '(a)'|8",
                "MDR-I-1000|the end or a point such as '(a)'|9",
                "MDR-I-17 |the end or a point such as '(a)'|8",
                "MDR-I-23.4(|a letter from 'a' to 'zz'|11",
                "MDR-I-23.4(A)|a letter from 'a' to 'zz'|11",
                "MDR-I-23.4(abc)|')'|13",
                "MDR-I-23.4(a|')'|12",
                "MDR-I-23.4(a)(b)|a roman number such as 'iii'|14",
                "MDR-I-23.4(a)(iiii)|a roman number such as 'iii'|14",
                "MDR-I-23.4(a)(cccccccccc)|a roman number such as 'iii'|14",
                "MDR-I-23.4(a)(i)(a)|the end or a point such as '(a)'|16",
                "MDR-I-23.4(k)[0]|a clause number such as '17.2' or '23.4(ab)'|14",
                "MDR-I-23.4(k)[1|']'|15",
                "MDR-I-23.4(k)[1][2]|the end or a point such as '(a)'|16",
                "MDR-I-23.4(k).1|the end or a point such as '(a)'|13"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void parse_rejectsAnythingElseAndSaysWhere(String text, String expected, int index) {
        ClauseIdParseException failure = assertThrows(ClauseIdParseException.class, () -> ClauseId.parse(text));

        assertEquals(
                "Unable to parse clause id from '" + text + "': expected " + expected + " at index " + index,
                failure.getMessage());
        assertEquals(text, failure.text());
        assertEquals(index, failure.index());
        assertEquals(expected, failure.expected());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "MDR Annex I, 17.2|MDR-I-17.2",
                "GSPR 17.2|MDR-I-17.2",
                "17.2|MDR-I-17.2",
                "gspr 17.2|MDR-I-17.2",
                "Annex I 23.4 (ab)|MDR-I-23.4(ab)",
                "23.4ab|MDR-I-23.4(ab)",
                "IVDR 20.4.1.ah|IVDR-I-20.4.1(ah)",
                "23.4(k), indent 1|MDR-I-23.4(k)[1]",
                "23.4(k) dash 2|MDR-I-23.4(k)[2]",
                "MDR Annex I Section 17.2|MDR-I-17.2",
                "Regulation (EU) 2017/746 Annex I 16.4|IVDR-I-16.4",
                "Regulation (EU) 2017/745, Annex I, point 14.2(d)|MDR-I-14.2(d)",
                "EU IVDR Annex I 16.2|IVDR-I-16.2",
                "\u00a7 17.2|MDR-I-17.2",
                "MDR \u2013 17.4|MDR-I-17.4",
                "IVDR 20.4.1 (c) (iii), indent 2|IVDR-I-20.4.1(c)(iii)[2]"
            })
    void parseLenient_readsTheWaysPeopleWrite(String text, String canonical) {
        assertEquals(canonical, ClauseId.parseLenient(text).toString());
    }

    @ParameterizedTest
    @CsvSource({"20.2.u.i, MDR-I-20.2(u)(i)", "20.2 u ii, MDR-I-20.2(u)(ii)", "20.2(ui), MDR-I-20.2(ui)"})
    void parseLenient_takesALetterAfterALetterForARomanNumberAndAdjacentOnesForOneLetter(
            String text, String canonical) {
        assertEquals(canonical, ClauseId.parseLenient(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|0",
                "safety|0",
                "Annex II 3|0",
                "MDR Annex I, 17.2 and 17.4|18",
                "MDR 23.4(a)(b)|11",
                "23.4(k) 1|8",
                "GSPR|4",
                "17.2?|4",
                "Regulation (EU) 2017/746 Annex I|32"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void parseLenient_rejectsNonsenseWithTextAndIndex(String text, int index) {
        ClauseIdParseException failure = assertThrows(ClauseIdParseException.class, () -> ClauseId.parseLenient(text));

        assertEquals(
                "Unable to parse clause id from '" + text + "': expected " + failure.expected() + " at index " + index,
                failure.getMessage());
        assertEquals(text, failure.text());
        assertEquals(index, failure.index());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mdr", "1MDR", "MD R", "ABCDEFGHIJKLMNOPQRSTU", "M-R"})
    void instrument_rejectsAnythingButACode(String code) {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> new Instrument(code));

        assertEquals(
                "Instrument code must be 1 to 20 upper-case letters and digits and start with a letter, but was '"
                        + code + "'",
                failure.getMessage());
    }

    @Test
    void of_admitsTheInstrumentOfAHost() {
        ClauseId id = ClauseId.of(new Instrument("MPDG"), "P1", "3.2(a)");

        assertEquals("MPDG-P1-3.2(a)", id.toString());
        assertEquals("MPDG", id.instrument().toString());
        assertFalse(id.equals(ClauseId.of(Instrument.MDR, "I", "3.2(a)")));
    }

    @Test
    void nulls_areRejectedByName() {
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> ClauseId.parse(null))
                        .getMessage());
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> ClauseId.parseLenient(null))
                        .getMessage());
        assertEquals(
                "instrument",
                assertThrows(NullPointerException.class, () -> ClauseId.of(null, "I", "1"))
                        .getMessage());
        assertEquals(
                "code",
                assertThrows(NullPointerException.class, () -> new Instrument(null))
                        .getMessage());
    }

    @Test
    void segment_isNoPartOfTheSurfaceAndHasNoEncoding() {
        ClauseSegment segment = new ClauseSegment(ClauseSegment.Kind.NUMBER, 1);
        CanonicalEncoder encoder = new CanonicalEncoder();

        assertEquals(
                "Record must be public in an exported package to be encoded, but was org.tutela.core.clause.ClauseSegment",
                assertThrows(IllegalArgumentException.class, () -> encoder.put(segment))
                        .getMessage());
    }

    @Test
    void segment_keepsToItsRange() {
        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> new ClauseSegment(ClauseSegment.Kind.NUMBER, 1000));

        assertEquals("Clause segment must be from 1 to 999, but was 1000", failure.getMessage());
    }
}
