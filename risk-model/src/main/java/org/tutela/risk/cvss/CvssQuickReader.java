package org.tutela.risk.cvss;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The quick of the two readers of CVSS vectors: it either packs a valid vector or says nothing. {@link CvssCarefulReader}
 * defines what is valid and explains what is not; a test holds that both agree.
 *
 * <p>Three ideas make it quick.
 *
 * <ul>
 *   <li>The base metrics in canonical order are a form with fixed text and a few blanks. The fixed text is compared four
 *       characters at a time; each blank is one letter, which a table turns into packed bits.
 *   <li>Each further metric is a token of four to six characters, such as {@code /E:P} or {@code /MAV:N}, whose length
 *       shows in two bits. A multiplication gives its slot in {@link CvssTokens}, and one comparison with the token kept
 *       there checks name and value.
 *   <li>No check branches. Every comparison leaves differing bits in one variable, which is looked at once, at the end.
 * </ul>
 *
 * <p>The methods are short for a reason beyond reading: the JIT compiler of OpenJDK takes no method of more than 325 bytes
 * of bytecode into its caller, whatever is gained by it.
 */
final class CvssQuickReader {
    /** The length of the longest valid vector of v3.x: every metric given. */
    static final int LONGEST_3 = 117;

    /** The length of the longest valid vector of v4.0: every metric given, provider urgency with five letters. */
    static final int LONGEST_4 = 178;

    private static final int BASE_LENGTH_3 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H".length();
    private static final int BASE_LENGTH_4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N".length();

    private static final int CVSS = 'C' | 'V' << 8 | 'S' << 16 | 'S' << 24;
    private static final int V3_0 = ':' | '3' << 8 | '.' << 16 | '0' << 24;
    private static final int V3_1 = ':' | '3' << 8 | '.' << 16 | '1' << 24;
    private static final int V4_0 = ':' | '4' << 8 | '.' << 16 | '0' << 24;

    private static final int AV = '/' | 'A' << 8 | 'V' << 16 | ':' << 24;
    private static final int AC = '/' | 'A' << 8 | 'C' << 16 | ':' << 24;
    private static final int AT = '/' | 'A' << 8 | 'T' << 16 | ':' << 24;
    private static final int PR = '/' | 'P' << 8 | 'R' << 16 | ':' << 24;
    private static final int UI = '/' | 'U' << 8 | 'I' << 16 | ':' << 24;
    private static final int VC = '/' | 'V' << 8 | 'C' << 16 | ':' << 24;
    private static final int VI = '/' | 'V' << 8 | 'I' << 16 | ':' << 24;
    private static final int VA = '/' | 'V' << 8 | 'A' << 16 | ':' << 24;
    private static final int SC = '/' | 'S' << 8 | 'C' << 16 | ':' << 24;
    private static final int SI = '/' | 'S' << 8 | 'I' << 16 | ':' << 24;
    private static final int SA = '/' | 'S' << 8 | 'A' << 16 | ':' << 24;
    private static final int S = '/' | 'S' << 8 | ':' << 16;
    private static final int C = '/' | 'C' << 8 | ':' << 16;
    private static final int I = '/' | 'I' << 8 | ':' << 16;
    private static final int A = '/' | 'A' << 8 | ':' << 16;

    /** The packed values of letters, by their byte; -1 where a metric has no such value, which is everywhere in the first. */
    private static final int[] NO_VALUES = noValues();

    private static final int[] NALP = values("NALP");

    private static final int[] LH = values("LH");
    private static final int[] NP = values("NP");
    private static final int[] NR = values("NR");
    private static final int[] UC = values("UC");
    private static final int[] NLH = values("NLH");
    private static final int[] NPA = values("NPA");
    private static final int[] HLN = values("HLN");

    /** The bits of the base metrics of v3.x, which are the first in the order of the specification. */
    private static final long BASE_BITS_3 = (1L << 8) - 1 << CvssTokens.RANK_SHIFT;

    /** By packed provider urgency: how many letters follow the first, and the last four characters of the vector. */
    private static final int[] URGENCY_REST = {4, 4, 4, 2, 0, 0, 0, 0};

    private static final int[] URGENCY_TEXT = {
        'l' | 'e' << 8 | 'a' << 16 | 'r' << 24,
        'r' | 'e' << 8 | 'e' << 16 | 'n' << 24,
        'm' | 'b' << 8 | 'e' << 16 | 'r' << 24,
        ':' | 'R' << 8 | 'e' << 16 | 'd' << 24,
        0,
        0,
        0,
        0
    };
    private static final int[] URGENCY_MASK = {-1, -1, -1, -1, 0, 0, 0, 0};

    private static final long[] TOKEN_MASK = {0xFFFFFFFFL, 0xFFFFFFFFFFL, 0xFFFFFFFFFFFFL, 0};

    private CvssQuickReader() {}

    /**
     * Reads a vector from text.
     *
     * <p>A vector of base metrics in canonical order, the most frequent by far, is compared where it stands. Any other is
     * copied once: reading its tokens character by character takes longer than the copy.
     *
     * @param text the text
     * @return the vector, or null if the text is not valid
     */
    static @Nullable CvssVector read(String text) {
        int length = text.length();
        if (length == BASE_LENGTH_3 && hasForm3(text)) {
            int base = base3(text);
            long start =
                    text.charAt(7) == '1' ? CvssVector.START_3 | 1L << CvssVector.VERSION_SHIFT : CvssVector.START_3;
            return base < 0 ? null : new CvssVector(start | base, 0);
        }
        if (length == BASE_LENGTH_4 && hasForm4(text)) {
            int base = base4(text);
            return base < 0 ? null : new CvssVector(CvssVector.START_4 | base, 0);
        }
        if (length < BASE_LENGTH_3 || length > LONGEST_4) {
            return null;
        }
        // a character outside ISO 8859-1 becomes a question mark, which no vector has
        return read(text.getBytes(StandardCharsets.ISO_8859_1), 0, length);
    }

    private static boolean hasForm3(String text) {
        return (text.startsWith("CVSS:3.1/AV:") || text.startsWith("CVSS:3.0/AV:"))
                && text.startsWith("/AC:", 13)
                && text.startsWith("/PR:", 18)
                && text.startsWith("/UI:", 23)
                && text.startsWith("/S:", 28)
                && text.startsWith("/C:", 32)
                && text.startsWith("/I:", 36)
                && text.startsWith("/A:", 40);
    }

    private static boolean hasForm4(String text) {
        return text.startsWith("CVSS:4.0/AV:")
                && text.startsWith("/AC:", 13)
                && text.startsWith("/AT:", 18)
                && text.startsWith("/PR:", 23)
                && text.startsWith("/UI:", 28)
                && text.startsWith("/VC:", 33)
                && text.startsWith("/VI:", 38)
                && text.startsWith("/VA:", 43)
                && text.startsWith("/SC:", 48)
                && text.startsWith("/SI:", 53)
                && text.startsWith("/SA:", 58);
    }

    private static int base3(String text) {
        return value(NALP, text.charAt(12))
                | value(LH, text.charAt(17)) << 2
                | value(NLH, text.charAt(22)) << 3
                | value(NR, text.charAt(27)) << 5
                | value(UC, text.charAt(31)) << 6
                | value(HLN, text.charAt(35)) << 7
                | value(HLN, text.charAt(39)) << 9
                | value(HLN, text.charAt(43)) << 11;
    }

    private static int base4(String text) {
        return value(NALP, text.charAt(12))
                | value(LH, text.charAt(17)) << 6
                | value(NP, text.charAt(22)) << 7
                | value(NLH, text.charAt(27)) << 2
                | value(NPA, text.charAt(32)) << 4
                | value(HLN, text.charAt(37)) << 14
                | value(HLN, text.charAt(42)) << 16
                | value(HLN, text.charAt(47)) << 18
                | value(HLN, text.charAt(52)) << 8
                | value(HLN, text.charAt(57)) << 10
                | value(HLN, text.charAt(62)) << 12;
    }

    private static int value(int[] values, char letter) {
        return letter < values.length ? values[letter] : -1;
    }

    /**
     * Reads a vector from bytes.
     *
     * @param bytes the text
     * @param from the index of the first byte
     * @param length the number of bytes, within the array
     * @return the vector, or null if the text is not valid
     */
    static @Nullable CvssVector read(byte[] bytes, int from, int length) {
        CvssWords.count();
        if (length < BASE_LENGTH_3 || length > LONGEST_4 || CvssWords.four(bytes, from) != CVSS) {
            return null;
        }
        int version = CvssWords.four(bytes, from + 4);
        if (version == V3_1) {
            return read3(bytes, from, length, CvssVector.START_3 | 1L << CvssVector.VERSION_SHIFT);
        }
        if (version == V4_0) {
            return read4(bytes, from, length);
        }
        return version == V3_0 ? read3(bytes, from, length, CvssVector.START_3) : null;
    }

    private static @Nullable CvssVector read3(byte[] bytes, int from, int length, long start) {
        if (length > LONGEST_3) {
            return null;
        }
        if (differencesOfForm3(bytes, from) != 0) {
            return tokens3(bytes, from + 8, from + length, start, 0);
        }
        int base = base3(bytes, from);
        if (base < 0) {
            return null;
        }
        if (length == BASE_LENGTH_3) {
            return new CvssVector(start | base, 0);
        }
        return tokens3(bytes, from + BASE_LENGTH_3, from + length, start | base, BASE_BITS_3);
    }

    /** Returns other bits than zero if the fixed text between the base metrics is not there. */
    private static int differencesOfForm3(byte[] bytes, int from) {
        return CvssWords.four(bytes, from + 8) ^ AV
                | CvssWords.four(bytes, from + 13) ^ AC
                | CvssWords.four(bytes, from + 18) ^ PR
                | CvssWords.four(bytes, from + 23) ^ UI
                | three(bytes, from + 28) ^ S
                | three(bytes, from + 32) ^ C
                | three(bytes, from + 36) ^ I
                | three(bytes, from + 40) ^ A;
    }

    /** Returns the packed base metrics in canonical order, negative if a letter is not a value of its metric. */
    private static int base3(byte[] bytes, int from) {
        return NALP[bytes[from + 12] & 0xFF]
                | LH[bytes[from + 17] & 0xFF] << 2
                | NLH[bytes[from + 22] & 0xFF] << 3
                | NR[bytes[from + 27] & 0xFF] << 5
                | UC[bytes[from + 31] & 0xFF] << 6
                | HLN[bytes[from + 35] & 0xFF] << 7
                | HLN[bytes[from + 39] & 0xFF] << 9
                | HLN[bytes[from + 43] & 0xFF] << 11;
    }

    /** Reads the tokens of v3.x, which may come in any order, none twice. */
    private static @Nullable CvssVector tokens3(byte[] bytes, int from, int end, long start, long startSeen) {
        long[] tokens = CvssTokens.TABLE_3;
        long metrics = start;
        long seen = startSeen;
        long differences = 0;
        int position = from;
        // the last token is read from its end, so that eight bytes can be read at the start of every other
        long lastWord = CvssWords.eight(bytes, end - 8);
        int lastExcess = excessOfLast(lastWord);
        int lastStart = end - 4 - lastExcess;
        while (position <= lastStart - 4) {
            long word = CvssWords.eight(bytes, position);
            int excess = excess((int) word);
            long token = word & TOKEN_MASK[excess];
            int slot = slot(token, CvssTokens.MULTIPLIER_3);
            long mark = tokens[slot + 2];
            differences |= token ^ tokens[slot] | seen & mark;
            seen |= mark;
            metrics ^= tokens[slot + 1];
            position += 4 + excess;
        }
        // a token counts its characters by its letters, so it must not end with a zero byte, which would not change it
        differences |= (lastWord >>> 56) - 1 & Long.MIN_VALUE;
        long token = lastWord >>> 32 - (lastExcess << 3);
        int slot = slot(token, CvssTokens.MULTIPLIER_3);
        long mark = tokens[slot + 2];
        differences |= token ^ tokens[slot] | seen & mark | position ^ lastStart;
        seen |= mark;
        metrics ^= tokens[slot + 1];
        differences |= ~seen & BASE_BITS_3;
        return differences == 0 ? new CvssVector(metrics, (int) seen) : null;
    }

    private static @Nullable CvssVector read4(byte[] bytes, int from, int length) {
        if (length < BASE_LENGTH_4) {
            return null;
        }
        int base = base4(bytes, from);
        if ((differencesOfForm4(bytes, from) | base & Integer.MIN_VALUE) != 0) {
            return null;
        }
        if (length == BASE_LENGTH_4) {
            return new CvssVector(CvssVector.START_4 | base, 0);
        }
        return tokens4(bytes, from + BASE_LENGTH_4, from + length, CvssVector.START_4 | base);
    }

    /** Returns other bits than zero if the fixed text between the base metrics is not there. */
    private static int differencesOfForm4(byte[] bytes, int from) {
        return CvssWords.four(bytes, from + 8) ^ AV
                | CvssWords.four(bytes, from + 13) ^ AC
                | CvssWords.four(bytes, from + 18) ^ AT
                | CvssWords.four(bytes, from + 23) ^ PR
                | CvssWords.four(bytes, from + 28) ^ UI
                | CvssWords.four(bytes, from + 33) ^ VC
                | CvssWords.four(bytes, from + 38) ^ VI
                | CvssWords.four(bytes, from + 43) ^ VA
                | CvssWords.four(bytes, from + 48) ^ SC
                | CvssWords.four(bytes, from + 53) ^ SI
                | CvssWords.four(bytes, from + 58) ^ SA;
    }

    /** Returns the packed base metrics in canonical order, negative if a letter is not a value of its metric. */
    private static int base4(byte[] bytes, int from) {
        return NALP[bytes[from + 12] & 0xFF]
                | LH[bytes[from + 17] & 0xFF] << 6
                | NP[bytes[from + 22] & 0xFF] << 7
                | NLH[bytes[from + 27] & 0xFF] << 2
                | NPA[bytes[from + 32] & 0xFF] << 4
                | HLN[bytes[from + 37] & 0xFF] << 14
                | HLN[bytes[from + 42] & 0xFF] << 16
                | HLN[bytes[from + 47] & 0xFF] << 18
                | HLN[bytes[from + 52] & 0xFF] << 8
                | HLN[bytes[from + 57] & 0xFF] << 10
                | HLN[bytes[from + 62] & 0xFF] << 12;
    }

    /** Reads the optional tokens of v4.0, whose order is fixed: the bit of each is higher than all bits before it. */
    private static @Nullable CvssVector tokens4(byte[] bytes, int from, int textEnd, long start) {
        // provider urgency, always the last, is the only metric whose values are words; its token ends after their
        // first
        // letter, and what follows is two or four small letters, of which the last has bit 5 and tells how many
        int last = bytes[textEnd - 1];
        int rest = (last >>> 5 & 1) * (2 + (last & 2));
        int end = textEnd - rest;

        long[] tokens = CvssTokens.TABLE_4;
        long metrics = start;
        long seen = 0;
        long differences = 0;
        int position = from;
        // the last token is read from its end, so that eight bytes can be read at the start of every other
        long lastWord = CvssWords.eight(bytes, end - 8);
        int lastExcess = excessOfLast(lastWord);
        int lastStart = end - 4 - lastExcess;
        while (position <= lastStart - 4) {
            long word = CvssWords.eight(bytes, position);
            int excess = excess((int) word);
            long token = word & TOKEN_MASK[excess];
            int slot = slot(token, CvssTokens.MULTIPLIER_4);
            long mark = tokens[slot + 2];
            differences |= token ^ tokens[slot] | misplaced(mark, seen);
            seen |= mark;
            metrics ^= tokens[slot + 1];
            position += 4 + excess;
        }
        // a token counts its characters by its letters, so it must not end with a zero byte, which would not change it
        differences |= (lastWord >>> 56) - 1 & Long.MIN_VALUE;
        long token = lastWord >>> 32 - (lastExcess << 3);
        int slot = slot(token, CvssTokens.MULTIPLIER_4);
        long mark = tokens[slot + 2];
        differences |= token ^ tokens[slot] | misplaced(mark, seen) | position ^ lastStart;
        seen |= mark;
        metrics ^= tokens[slot + 1];
        differences |= differencesOfUrgency(bytes, textEnd, rest, (int) (metrics >>> 58) & 7);
        return differences == 0 ? new CvssVector(metrics, (int) seen) : null;
    }

    /**
     * Returns by how many characters a token is longer than four. A letter has bit 6 and a colon has not, which tells
     * tokens of four, five and six characters apart.
     *
     * @param token the first four characters
     */
    private static int excess(int token) {
        int isFive = token >>> 22 & 1;
        return isFive + (isFive & token >>> 30);
    }

    /** Returns the same for the token at the end of eight characters, where a slash in front has no bit 6 either. */
    private static int excessOfLast(long lastWord) {
        int isFive = (int) (lastWord >>> 38) & 1;
        return isFive + (isFive & (int) (lastWord >>> 30));
    }

    private static int slot(long token, long multiplier) {
        return (int) (token * multiplier >>> 56) << 2;
    }

    /** Returns other bits than zero if a metric of v4.0 was seen before, or a later one was. */
    private static long misplaced(long mark, long seen) {
        return seen & mark | (mark - seen) & Long.MIN_VALUE;
    }

    /** Returns other bits than zero if the rest of the word of the provider urgency is not that of its first letter. */
    private static int differencesOfUrgency(byte[] bytes, int textEnd, int rest, int urgency) {
        return rest ^ URGENCY_REST[urgency]
                | (CvssWords.four(bytes, textEnd - 4) ^ URGENCY_TEXT[urgency]) & URGENCY_MASK[urgency];
    }

    private static int three(byte[] bytes, int from) {
        return CvssWords.four(bytes, from) & 0xFFFFFF;
    }

    private static int[] noValues() {
        int[] values = new int[256];
        Arrays.fill(values, -1);
        return values;
    }

    private static int[] values(String letters) {
        int[] values = NO_VALUES.clone();
        for (int i = 0; i < letters.length(); i++) {
            values[letters.charAt(i)] = i;
        }
        return values;
    }
}
