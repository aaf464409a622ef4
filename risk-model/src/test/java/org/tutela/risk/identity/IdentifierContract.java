package org.tutela.risk.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tutela.core.identity.EntityId;

/** What every id type keeps: text, order, equality and rejection. Extended once for each type. */
public abstract class IdentifierContract<T extends EntityId & Comparable<T>> {

    private final String prefix;
    private final Function<String, T> parser;

    protected IdentifierContract(String prefix, Function<String, T> parser) {
        this.prefix = prefix;
        this.parser = parser;
    }

    private T parse(String number) {
        return parser.apply(prefix + '-' + number);
    }

    @Test
    void parse_isTheInverseOfToString() {
        for (String number : List.of("1", "007", "A", "a.b_c-D9", "2026-001")) {
            T id = parse(number);

            assertEquals(prefix + '-' + number, id.toString());
            assertEquals(id.text(), id.toString());
            assertEquals(id, parser.apply(id.toString()));
            assertEquals(id.hashCode(), parser.apply(id.toString()).hashCode());
        }
    }

    @Test
    void compareTo_isNumericAndConsistentWithEquals() {
        List<T> ordered =
                List.of(parse("1"), parse("9"), parse("10"), parse("10a"), parse("100"), parse("A"), parse("b"));
        List<T> sorted = new ArrayList<>(ordered);
        Collections.reverse(sorted);
        Collections.sort(sorted);

        assertEquals(ordered, sorted);
        assertEquals(0, parse("7").compareTo(parse("7")));
        assertNotEquals(0, parse("7").compareTo(parse("007")));
        assertNotEquals(parse("7"), parse("007"));
    }

    @Test
    void parse_rejectsAnythingElse() {
        assertEquals(
                "Unable to parse id from 'XYZ-1': expected the prefix '" + prefix + "-' at index 0",
                assertThrows(IllegalArgumentException.class, () -> parser.apply("XYZ-1"))
                        .getMessage());
        assertTrue(assertThrows(NullPointerException.class, () -> parser.apply(null))
                .getMessage()
                .contains("text"));
    }
}
