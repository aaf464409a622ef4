package org.tutela.interchange.json.located;

import com.google.common.base.Strings;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.tutela.interchange.json.FileProblemCode;

/** A text as characters, and the line and column of each of them. */
public final class LocatedText {

    private static final int MAX_QUOTED = 60;
    private static final int MAX_MESSAGE = 300;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final char[] chars;
    private final int length;
    private final int[] lineStarts;

    private LocatedText(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < length; i++) {
            if (chars[i] == '\n' || chars[i] == '\r' && (i + 1 == length || chars[i + 1] != '\n')) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    /**
     * Decodes UTF-8, strictly, past a byte order mark; the text ends where the bytes stop being UTF-8, which is a problem.
     *
     * @param bytes the bytes
     * @param problems where the problem goes
     * @return the text
     */
    public static LocatedText decode(byte[] bytes, Problems problems) {
        int start = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        LocatedText text = new LocatedText(out.array(), out.position());
        if (result.isError()) {
            String found =
                    "0x" + Integer.toHexString(bytes[in.position()] & 0xFF).toUpperCase(Locale.ROOT);
            problems.add(FileProblemCode.NOT_UTF8, JsonPath.ROOT, text.length, found, in.position());
        }
        return text;
    }

    /**
     * Returns the characters.
     *
     * @return the array itself, which may be longer than the text and is not to be changed
     */
    public char[] chars() {
        return chars;
    }

    /**
     * Returns how long the text is.
     *
     * @return the number of characters
     */
    public int length() {
        return length;
    }

    boolean has(int offset, char expected) {
        return offset >= 0 && offset < length && chars[offset] == expected;
    }

    boolean endsWith(String word, int end) {
        return end >= word.length()
                && end <= length
                && new String(chars, end - word.length(), word.length()).equals(word);
    }

    /**
     * Returns the line of a character.
     *
     * @param offset where the character stands, from 0
     * @return the line, from 1
     */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns the column of a character.
     *
     * @param offset where the character stands, from 0
     * @return the column, from 1
     */
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /**
     * Returns where a line and column are.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return where the character stands, from 0; the end of the text for a place behind it
     */
    public int offset(int line, int column) {
        return line > lineStarts.length ? length : Math.min(length, lineStarts[line - 1] + column - 1);
    }

    /**
     * Shortens a text and escapes what would not show, so that it can stand in a message.
     *
     * @param text the text
     * @return at most 60 characters of it
     */
    public static String shown(String text) {
        return shown(text, MAX_QUOTED);
    }

    /**
     * Does the same for what a type says about a value it refuses, which may quote it.
     *
     * @param rejected what the type threw
     * @return at most 300 characters of its message
     */
    public static String shownMessage(IllegalArgumentException rejected) {
        return shown(String.valueOf(rejected.getMessage()), MAX_MESSAGE);
    }

    private static String shown(String text, int most) {
        boolean isLong = text.length() > most;
        String part = isLong ? text.substring(0, most) : text;
        StringBuilder out = new StringBuilder();
        part.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                out.append("\\u").append(Strings.padStart(Integer.toHexString(c), 4, '0'));
            } else {
                out.appendCodePoint(c);
            }
        });
        return isLong ? out.append("...").toString() : out.toString();
    }

    /**
     * Finds half of a character.
     *
     * @param text the text
     * @return the index of the first half of a character that stands alone, or -1
     */
    public static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
