package org.tutela.core.clause;

import java.util.ArrayList;
import java.util.List;

/** Reads canonical clause ids, character by character. */
final class ClauseIdParser {

    static final String NUMBER_EXPECTED = "a clause number such as '17.2' or '23.4(ab)'";

    private final String text;
    private int at;

    ClauseIdParser(String text) {
        this.text = text;
    }

    ClauseId parse() {
        Instrument instrument;
        String part;
        if (text.startsWith("MDR-I-")) {
            instrument = Instrument.MDR;
            part = "I";
            at = "MDR-I-".length();
        } else if (text.startsWith("IVDR-I-")) {
            instrument = Instrument.IVDR;
            part = "I";
            at = "IVDR-I-".length();
        } else {
            instrument = new Instrument(token("an instrument such as 'MDR'"));
            part = token("a part such as 'I' for Annex I");
        }
        List<ClauseSegment> path = new ArrayList<>();
        path.add(number());
        while (at < text.length()) {
            path.add(next(path.get(path.size() - 1).kind()));
        }
        return ClauseId.createRead(instrument, part, path, text);
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

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }
}
