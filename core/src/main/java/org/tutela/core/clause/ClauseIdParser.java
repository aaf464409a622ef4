package org.tutela.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads clause ids, canonical ones character by character and people's ones after bringing them into the canonical form. */
final class ClauseIdParser {

    private static final String NUMBER_EXPECTED = "a clause number such as '17.2' or '23.4(ab)'";

    private final String text;
    private int at;

    ClauseIdParser(String text) {
        this.text = text;
    }

    ClauseId parse() {
        String code = token("an instrument such as 'MDR'");
        String part = token("a part such as 'I' for Annex I");
        List<ClauseSegment> path = new ArrayList<>();
        path.add(number());
        while (at < text.length()) {
            path.add(next(path.get(path.size() - 1).kind()));
        }
        return ClauseId.create(new Instrument(code), part, path);
    }

    private String token(String expected) {
        int end = text.indexOf('-', at);
        if (end < 0 || !Instrument.isCode(text.substring(at, end))) {
            throw fail(expected + ", in a form such as 'MDR-I-17.2'");
        }
        String result = text.substring(at, end);
        at = end + 1;
        return result;
    }

    private ClauseSegment next(ClauseSegment.Kind previous) {
        char c = text.charAt(at);
        if (c == '.' && previous == ClauseSegment.Kind.NUMBER) {
            at++;
            return number();
        }
        if (c == '(' && (previous == ClauseSegment.Kind.NUMBER || previous == ClauseSegment.Kind.LETTER)) {
            at++;
            ClauseSegment segment = previous == ClauseSegment.Kind.NUMBER ? letter() : roman();
            close(')');
            return segment;
        }
        if (c == '[' && previous != ClauseSegment.Kind.INDENT) {
            at++;
            ClauseSegment segment = new ClauseSegment(ClauseSegment.Kind.INDENT, number().value());
            close(']');
            return segment;
        }
        throw fail("the end or a point such as '(a)'");
    }

    private ClauseSegment number() {
        int start = at;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at)) && at - start < 3) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        if (value == 0 || text.charAt(start) == '0') {
            at = start;
            throw fail(NUMBER_EXPECTED);
        }
        return new ClauseSegment(ClauseSegment.Kind.NUMBER, value);
    }

    private ClauseSegment letter() {
        int start = at;
        while (at < text.length() && isLower(text.charAt(at)) && at - start < 2) {
            at++;
        }
        if (at == start) {
            throw fail("a letter from 'a' to 'zz'");
        }
        return new ClauseSegment(ClauseSegment.Kind.LETTER, ClauseSegment.letterValue(text.substring(start, at)));
    }

    private ClauseSegment roman() {
        int start = at;
        while (at < text.length() && isLower(text.charAt(at))) {
            at++;
        }
        int value = ClauseSegment.romanValue(text.substring(start, at));
        if (value == 0 || value > ClauseSegment.MAX_VALUE) {
            at = start;
            throw fail("a roman number such as 'iii'");
        }
        return new ClauseSegment(ClauseSegment.Kind.ROMAN, value);
    }

    private void close(char bracket) {
        if (at >= text.length() || text.charAt(at) != bracket) {
            throw fail("'" + bracket + "'");
        }
        at++;
    }

    private ClauseIdParseException fail(String expected) {
        return new ClauseIdParseException(text, at, expected);
    }

    static ClauseId lenient(String text) {
        String rest = text.strip().toUpperCase(Locale.ROOT).replace('_', ' ').replace('\u2013', '-');
        Instrument instrument = Instrument.MDR;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (String word : LEADING_WORDS) {
                if (rest.startsWith(word)) {
                    instrument = word.contains("IVDR") || word.contains("746") ? Instrument.IVDR : instrument;
                    rest = skipSeparators(rest.substring(word.length()));
                    moved = true;
                    break;
                }
            }
        }
        try {
            return new ClauseIdParser(instrument.code() + "-I-" + canonicalNumber(rest)).parse();
        } catch (ClauseIdParseException e) {
            throw new ClauseIdParseException(text, Math.max(0, text.length() - rest.length()), NUMBER_EXPECTED);
        }
    }

    private static final List<String> LEADING_WORDS = List.of(
            "REGULATION", "(EU) 2017/745", "(EU) 2017/746", "2017/745", "2017/746", "EU MDR", "EU IVDR", "IVDR", "MDR", "ANNEX I",
            "ANNEX 1", "GSPR", "SECTION", "SEC.", "CLAUSE", "POINT", "NO.", "I-", "\u00a7");

    private static String skipSeparators(String text) {
        int i = 0;
        while (i < text.length() && " ,;:-/".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return text.substring(i);
    }

    /** Brings {@code 20.4.1.AH}, {@code 23.4 (AB)}, {@code 23.4AB} and {@code 23.4(K), INDENT 1} into the canonical form. */
    private static String canonicalNumber(String text) {
        StringBuilder out = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT).replace("indent", "[").replace("dash", "[");
        for (int i = 0; i < lower.length(); ) {
            char c = lower.charAt(i);
            if (isLower(c)) {
                int end = i;
                while (end < lower.length() && isLower(lower.charAt(end))) {
                    end++;
                }
                out.append('(').append(lower, i, end).append(')');
                i = end;
            } else if (isDigit(c)) {
                int end = i;
                while (end < lower.length() && isDigit(lower.charAt(end))) {
                    end++;
                }
                boolean indent = out.length() > 0 && out.charAt(out.length() - 1) == '[';
                if (!indent && out.length() > 0) {
                    out.append('.');
                }
                out.append(lower, i, end);
                if (indent) {
                    out.append(']');
                }
                i = end;
            } else if (c == '[') {
                out.append('[');
                i++;
            } else if (" .,()]-/;:".indexOf(c) >= 0) {
                i++;
            } else {
                return "";
            }
        }
        return out.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }
}
