package org.tutela.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClauseIdProperties {

    @Property(tries = 500)
    void parse_isTheInverseOfToString(@ForAll("clauses") ClauseId id) {
        assertEquals(id, ClauseId.parse(id.toString()));
        assertEquals(id.toString(), ClauseId.parse(id.toString()).toString());
    }

    @Property(tries = 500)
    void compareTo_isATotalOrderConsistentWithEquals(
            @ForAll("clauses") ClauseId a, @ForAll("clauses") ClauseId b, @ForAll("clauses") ClauseId c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        List<ClauseId> sorted = new ArrayList<>(List.of(a, b, c));
        sorted.sort(null);
        assertEquals(true, sorted.get(0).compareTo(sorted.get(2)) <= 0, () -> "not transitive: " + sorted);
    }

    @Property(tries = 500)
    void parse_readsAnyTextOrSaysWhereItStops(@ForAll("texts") String text) {
        try {
            assertEquals(text, ClauseId.parse(text).toString());
        } catch (ClauseIdParseException e) {
            assertEquals(text, e.text());
            assertEquals(true, e.index() >= 0 && e.index() <= text.length(), e::getMessage);
        }
        try {
            ClauseId id = ClauseId.parseLenient(text);
            assertEquals(id, ClauseId.parseLenient(id.toString()));
        } catch (ClauseIdParseException e) {
            assertEquals(text, e.text());
            assertEquals(true, e.index() >= 0 && e.index() <= text.length(), e::getMessage);
        }
    }

    @Provide
    Arbitrary<ClauseId> clauses() {
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(1, 999).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Integer> letter = Arbitraries.integers().between(0, 702);
        Arbitrary<Integer> roman = Arbitraries.integers().between(0, 399);
        Arbitrary<Integer> indent = Arbitraries.integers().between(0, 20);
        return Combinators.combine(Arbitraries.of(Instrument.MDR, Instrument.IVDR), numbers, letter, roman, indent)
                .as(ClauseIdProperties::clause);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("MDRIVGSP0127.()[]abik -,\u00df\u0130")
                .ofMaxLength(20);
    }

    private static ClauseId clause(Instrument instrument, List<Integer> numbers, int letter, int roman, int indent) {
        List<ClauseSegment> path = new ArrayList<>();
        numbers.forEach(number -> path.add(new ClauseSegment(ClauseSegment.Kind.NUMBER, number)));
        if (letter > 0) {
            path.add(new ClauseSegment(ClauseSegment.Kind.LETTER, letter));
            if (roman > 0) {
                path.add(new ClauseSegment(ClauseSegment.Kind.ROMAN, roman));
            }
        }
        if (indent > 0) {
            path.add(new ClauseSegment(ClauseSegment.Kind.INDENT, indent));
        }
        return ClauseId.create(instrument, "I", path);
    }
}
