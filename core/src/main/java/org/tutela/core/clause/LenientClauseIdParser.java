package org.tutela.core.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ways people write clauses: names of the regulation and of the annex, then a number, then points and indents in any
 * bracket or none. What could mean two clauses, another annex or an article is refused.
 */
final class LenientClauseIdParser {

    private static final int MAX_LENGTH = 200;

    private static final List<String> MDR_NAMES =
            List.of("(EU) 2017/745", "EU 2017/745", "2017/745", "EU MDR", "EU-MDR", "MDR");
    private static final List<String> IVDR_NAMES =
            List.of("(EU) 2017/746", "EU 2017/746", "2017/746", "EU IVDR", "EU-IVDR", "IVDR");

    /** Words before the number, longer ones before their beginnings. */
    private static final List<String> FREE_WORDS = List.of(
            "CHAPTER III",
            "CHAPTER II",
            "CHAPTER I",
            "KAPITEL III",
            "KAPITEL II",
            "KAPITEL I",
            "CHAPITRE III",
            "CHAPITRE II",
            "CHAPITRE I",
            "REGULATION",
            "VERORDNUNG",
            "R\u00c8GLEMENT",
            "ANNEXE I",
            "ANNEX I",
            "ANNEX 1",
            "ANHANG I",
            "GSPRS",
            "GSPR",
            "SPRS",
            "SECTION",
            "ABSCHNITT",
            "REQUIREMENT",
            "CLAUSE",
            "NUMMER",
            "POINT",
            "SEC.",
            "NO.",
            "NR.",
            "PT.",
            "I",
            "\u00a7");

    /** Words between the number and a point. */
    private static final List<String> POINT_WORDS =
            List.of("SUBPOINT", "POINT", "LETTER", "LITERA", "LIT.", "BUCHSTABE", "SUB-POINT");

    private static final List<String> INDENT_WORDS = List.of("INDENT", "DASH", "SPIEGELSTRICH", "TIRET");
    private static final List<String> ORDINALS =
            List.of("FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "SIXTH", "SEVENTH", "EIGHTH", "NINTH", "TENTH");

    private final String text;
    private final Instrument meant;
    private final String part;
    private @Nullable Instrument named;
    private int at;

    LenientClauseIdParser(String text, Instrument meant, String part) {
        this.text = text.replace('\u00a0', ' ')
                .replace('\u2013', '-')
                .replace('\u2011', '-')
                .replace('_', ' ');
        this.meant = meant;
        this.part = part;
    }

    ClauseId parse() {
        if (text.length() > MAX_LENGTH) {
            at = MAX_LENGTH;
            throw fail("at most " + MAX_LENGTH + " characters");
        }
        skip(" ,;:-/.");
        while (prefix()) {
            skip(" ,;:-/.");
        }
        List<ClauseSegment> path = new ArrayList<>();
        path.add(number());
        while (nextNumber()) {
            path.add(number());
        }
        while (point(path)) {
            // each point was added
        }
        skip(" .,;:");
        if (at < text.length()) {
            throw fail("the end or a point such as '(a)'");
        }
        Instrument instrument = named == null ? meant : named;
        return ClauseId.create(instrument, named == null || instrument.equals(meant) ? part : "I", path);
    }

    private boolean prefix() {
        if (name(MDR_NAMES, Instrument.MDR)
                || name(IVDR_NAMES, Instrument.IVDR)
                || name(List.of(meant.code()), meant)) {
            return true;
        }
        return word(FREE_WORDS) || word(List.of(part));
    }

    private boolean name(List<String> names, Instrument instrument) {
        int start = at;
        if (!word(names)) {
            return false;
        }
        if (named != null && !named.equals(instrument)) {
            at = start;
            throw fail("one regulation");
        }
        named = instrument;
        return true;
    }

    /** A word ends where no letter goes on with it, and a word that is a number is no word: {@code I} is the annex. */
    private boolean word(List<String> words) {
        for (String word : words) {
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length())
                    && (end == text.length()
                            || !isLetter(text.charAt(end))
                            || !isLetter(word.charAt(word.length() - 1)))) {
                boolean isWholeNumber = end < text.length()
                        && ClauseIdParser.isDigit(text.charAt(end))
                        && ClauseIdParser.isDigit(word.charAt(word.length() - 1));
                if (!isWholeNumber) {
                    at = end;
                    return true;
                }
            }
        }
        return false;
    }

    private ClauseSegment number() {
        int start = at;
        int value = 0;
        while (at < text.length() && ClauseIdParser.isDigit(text.charAt(at)) && at - start < 3) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        boolean goesOn = at < text.length() && ClauseIdParser.isDigit(text.charAt(at));
        if (value == 0 || text.charAt(start) == '0' || goesOn) {
            at = start;
            throw fail(ClauseIdParser.NUMBER_EXPECTED);
        }
        return new ClauseSegment(ClauseSegment.Kind.NUMBER, value);
    }

    private boolean nextNumber() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            skip(" ");
            if (at < text.length() && ClauseIdParser.isDigit(text.charAt(at))) {
                return true;
            }
        }
        at = start;
        return false;
    }

    private boolean point(List<ClauseSegment> path) {
        int start = at;
        skip(" .,");
        while (word(POINT_WORDS)) {
            skip(" .,");
        }
        ClauseSegment.Kind previous = path.get(path.size() - 1).kind();
        if (at >= text.length() || previous == ClauseSegment.Kind.INDENT) {
            at = start;
            return false;
        }
        int indent = indent();
        if (indent > 0) {
            path.add(new ClauseSegment(ClauseSegment.Kind.INDENT, indent));
            return true;
        }
        if (previous == ClauseSegment.Kind.ROMAN) {
            at = start;
            return false;
        }
        String letters = bracketed();
        int value = previous == ClauseSegment.Kind.NUMBER
                ? letters.length() > 2 ? 0 : ClauseSegment.letterValue(letters)
                : ClauseSegment.romanValue(letters);
        if (letters.isEmpty() || value == 0) {
            at = start;
            return false;
        }
        boolean isLetter = previous == ClauseSegment.Kind.NUMBER;
        path.add(new ClauseSegment(isLetter ? ClauseSegment.Kind.LETTER : ClauseSegment.Kind.ROMAN, value));
        return true;
    }

    /** Letters in parentheses, before a closing one, or bare, in lower case; empty where there are none. */
    private String bracketed() {
        boolean isOpen = text.charAt(at) == '(';
        if (isOpen) {
            at++;
            skip(" ");
        }
        StringBuilder out = new StringBuilder();
        while (at < text.length() && isLetter(text.charAt(at))) {
            out.append((char) (text.charAt(at) | 0x20));
            at++;
        }
        int end = at;
        skip(" ");
        if (at < text.length() && text.charAt(at) == ')') {
            at++;
        } else if (isOpen) {
            return "";
        } else {
            at = end;
        }
        return out.toString();
    }

    /** {@code [1]}, {@code indent 1}, {@code first indent}, {@code 1st indent}; 0 where there is none. */
    private int indent() {
        int start = at;
        if (text.charAt(at) == '[') {
            at++;
            int value = smallNumber();
            if (value > 0 && at < text.length() && text.charAt(at) == ']') {
                at++;
                return value;
            }
            at = start;
            return 0;
        }
        if (word(INDENT_WORDS)) {
            skip(" .");
            int value = smallNumber();
            if (value > 0) {
                return value;
            }
            at = start;
            return 0;
        }
        int ordinal = ordinal();
        skip(" .");
        if (ordinal > 0 && word(INDENT_WORDS)) {
            return ordinal;
        }
        at = start;
        return 0;
    }

    private int ordinal() {
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (word(List.of(ORDINALS.get(i)))) {
                return i + 1;
            }
        }
        int value = smallNumber();
        if (value > 0 && !word(List.of("ST", "ND", "RD", "TH"))) {
            skip(".");
        }
        return value;
    }

    private int smallNumber() {
        int value = 0;
        int start = at;
        while (at < text.length() && ClauseIdParser.isDigit(text.charAt(at)) && at - start < 2) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return value;
    }

    private void skip(String separators) {
        while (at < text.length() && separators.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private ClauseIdParseException fail(String expected) {
        return new ClauseIdParseException(text, Math.min(at, text.length()), expected);
    }
}
