package org.tutela.risk.sbom;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the texts of package URLs, CPE names and version ranges share: quoting in messages and percent encoding. */
final class IdentityTexts {

    /** How long a text of this kind may be; real ones stay below 300. */
    static final int MAX_LENGTH = 2000;

    private static final int QUOTED = 200;
    private static final String HEX = "0123456789ABCDEF";

    private IdentityTexts() {}

    static IllegalArgumentException refuse(String what, String text, String rule, int index) {
        return new IllegalArgumentException(
                "Unable to parse " + what + " from '" + quote(text) + "': " + rule + " at index " + index);
    }

    static void checkLength(String what, String text) {
        if (text.length() > MAX_LENGTH) {
            throw refuse(what, text, "expected at most " + MAX_LENGTH + " characters", MAX_LENGTH);
        }
    }

    /** Text from a feed must not forge lines of a log. */
    private static String quote(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(QUOTED, text.length()); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return text.length() > QUOTED ? out + "..." : out.toString();
    }

    /** Percent-encodes everything but letters, digits, {@code . - _ ~} and the characters named. */
    static String encode(String text, String kept) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isUnreserved(c) || kept.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || ".-_~".indexOf(c) >= 0;
    }

    /** Decodes percent encoding; bytes that are no UTF-8 become replacement characters. */
    static String decode(String what, String whole, String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                throw refuse(what, whole, "expected two hexadecimal digits after '%'", whole.indexOf(text) + i);
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
