package org.tutela.core.clause;

import static java.util.Objects.requireNonNull;

/**
 * One step in the number of a clause.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind how the segment is written
 * @param value its place, from 1 to 999: letter {@code a} is 1, {@code z} 26, {@code aa} 27, {@code ab} 28
 */
record ClauseSegment(Kind kind, int value) implements Comparable<ClauseSegment> {

    /** How a segment is written. The order is that of the law where kinds stand side by side, as in MDR Annex I, 10.4.1. */
    enum Kind {
        /** {@code 17} or {@code .2}. */
        NUMBER,
        /** {@code [1]}, the first dash indent. */
        INDENT,
        /** {@code (ab)}. */
        LETTER,
        /** {@code (iii)}, below a letter. */
        ROMAN
    }

    static final int MAX_VALUE = 999;
    private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_TEXTS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    ClauseSegment {
        requireNonNull(kind, "kind");
        if (value < 1 || value > MAX_VALUE) {
            throw new IllegalArgumentException("Clause segment must be from 1 to 999, but was " + value);
        }
    }

    static int letterValue(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 26 + (text.charAt(i) - 'a' + 1);
        }
        return value;
    }

    /** The value of a lower-case roman number in its shortest form, or 0 if the text is none. */
    static int romanValue(String text) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (text.startsWith(ROMAN_TEXTS[i], at)) {
                value += ROMAN_VALUES[i];
                at += ROMAN_TEXTS[i].length();
            }
        }
        return at == text.length() && roman(value).equals(text) ? value : 0;
    }

    String body() {
        return switch (kind) {
            case NUMBER, INDENT -> Integer.toString(value);
            case LETTER -> letters(value);
            case ROMAN -> roman(value);
        };
    }

    private static String letters(int value) {
        StringBuilder out = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
            out.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return out.toString();
    }

    private static String roman(int value) {
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN_TEXTS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    @Override
    public int compareTo(ClauseSegment other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(value, other.value);
    }
}
