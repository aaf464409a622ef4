package org.tutela.risk.cvss;

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

    /** The packed values of letters, by their byte; -1 where a metric has no such value. */
    private static final int[] NALP = values("NALP");

    private static final int[] LH = values("LH");
    private static final int[] NP = values("NP");
    private static final int[] NR = values("NR");
    private static final int[] UC = values("UC");
    private static final int[] NLH = values("NLH");
    private static final int[] NPA = values("NPA");
    private static final int[] HLN = values("HLN");

    private static final long[] TOKENS_3 = CvssTokens.VERSION_3.table();
    private static final long[] TOKENS_4 = CvssTokens.VERSION_4.table();
    private static final long MULTIPLIER_3 = CvssTokens.VERSION_3.multiplier();
    private static final long MULTIPLIER_4 = CvssTokens.VERSION_4.multiplier();

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
     * Reads a vector.
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
        int differences = CvssWords.four(bytes, from + 8) ^ AV
                | CvssWords.four(bytes, from + 13) ^ AC
                | CvssWords.four(bytes, from + 18) ^ PR
                | CvssWords.four(bytes, from + 23) ^ UI
                | three(bytes, from + 28) ^ S
                | three(bytes, from + 32) ^ C
                | three(bytes, from + 36) ^ I
                | three(bytes, from + 40) ^ A;
        if (differences != 0) {
            return tokens3(bytes, from + 8, from + length, start, 0);
        }
        int base = NALP[bytes[from + 12] & 0xFF]
                | LH[bytes[from + 17] & 0xFF] << 2
                | NLH[bytes[from + 22] & 0xFF] << 3
                | NR[bytes[from + 27] & 0xFF] << 5
                | UC[bytes[from + 31] & 0xFF] << 6
                | HLN[bytes[from + 35] & 0xFF] << 7
                | HLN[bytes[from + 39] & 0xFF] << 9
                | HLN[bytes[from + 43] & 0xFF] << 11;
        if (base < 0) {
            return null;
        }
        if (length == BASE_LENGTH_3) {
            return new CvssVector(start | base, 0);
        }
        return tokens3(bytes, from + BASE_LENGTH_3, from + length, start | base, BASE_BITS_3);
    }

    /** Reads the tokens of v3.x, which may come in any order, none twice. */
    private static @Nullable CvssVector tokens3(byte[] bytes, int from, int end, long start, long startSeen) {
        long metrics = start;
        long seen = startSeen;
        long differences = 0;
        int position = from;
        // the last token is read from its end, so that eight bytes can be read at the start of every other
        long lastWord = CvssWords.eight(bytes, end - 8);
        int lastFive = (int) (lastWord >>> 38) & 1;
        int lastSix = lastFive & (int) (lastWord >>> 30);
        int lastStart = end - 4 - lastFive - lastSix;
        while (position <= lastStart - 4) {
            long word = CvssWords.eight(bytes, position);
            // a letter has bit 6 and a colon has not, which tells tokens of 4, 5 and 6 characters apart
            int isFive = (int) word >>> 22 & 1;
            int isSix = isFive & (int) word >>> 30;
            long token = word & TOKEN_MASK[isFive + isSix];
            int slot = (int) (token * MULTIPLIER_3 >>> 56) << 2;
            long mark = TOKENS_3[slot + 2];
            differences |= token ^ TOKENS_3[slot] | seen & mark;
            seen |= mark;
            metrics ^= TOKENS_3[slot + 1];
            position += 4 + isFive + isSix;
        }
        // a token counts its characters by its letters, so it must not end with a zero byte, which would not change it
        differences |= (lastWord >>> 56) - 1 & Long.MIN_VALUE;
        long token = lastWord >>> 32 - (lastFive + lastSix << 3);
        int slot = (int) (token * MULTIPLIER_3 >>> 56) << 2;
        long mark = TOKENS_3[slot + 2];
        differences |= token ^ TOKENS_3[slot] | seen & mark | position ^ lastStart;
        seen |= mark;
        metrics ^= TOKENS_3[slot + 1];
        differences |= ~seen & BASE_BITS_3;
        return differences == 0 ? new CvssVector(metrics, (int) seen) : null;
    }

    private static @Nullable CvssVector read4(byte[] bytes, int from, int length) {
        if (length < BASE_LENGTH_4) {
            return null;
        }
        int differences = CvssWords.four(bytes, from + 8) ^ AV
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
        int base = NALP[bytes[from + 12] & 0xFF]
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
        if ((differences | base & Integer.MIN_VALUE) != 0) {
            return null;
        }
        if (length == BASE_LENGTH_4) {
            return new CvssVector(CvssVector.START_4 | base, 0);
        }
        return tokens4(bytes, from + BASE_LENGTH_4, from + length, CvssVector.START_4 | base);
    }

    /** Reads the optional tokens of v4.0, whose order is fixed: the bit of each is higher than all bits before it. */
    private static @Nullable CvssVector tokens4(byte[] bytes, int from, int textEnd, long start) {
        // provider urgency, always the last, is the only metric whose values are words; its token ends after their
        // first
        // letter, and what follows is two or four small letters, of which the last has bit 5 and tells how many
        int last = bytes[textEnd - 1];
        int rest = (last >>> 5 & 1) * (2 + (last & 2));
        int end = textEnd - rest;

        long metrics = start;
        long seen = 0;
        long differences = 0;
        int position = from;
        // the last token is read from its end, so that eight bytes can be read at the start of every other
        long lastWord = CvssWords.eight(bytes, end - 8);
        int lastFive = (int) (lastWord >>> 38) & 1;
        int lastSix = lastFive & (int) (lastWord >>> 30);
        int lastStart = end - 4 - lastFive - lastSix;
        while (position <= lastStart - 4) {
            long word = CvssWords.eight(bytes, position);
            // a letter has bit 6 and a colon has not, which tells tokens of 4, 5 and 6 characters apart
            int isFive = (int) word >>> 22 & 1;
            int isSix = isFive & (int) word >>> 30;
            long token = word & TOKEN_MASK[isFive + isSix];
            int slot = (int) (token * MULTIPLIER_4 >>> 56) << 2;
            long mark = TOKENS_4[slot + 2];
            differences |= token ^ TOKENS_4[slot] | seen & mark | (mark - seen) & Long.MIN_VALUE;
            seen |= mark;
            metrics ^= TOKENS_4[slot + 1];
            position += 4 + isFive + isSix;
        }
        // a token counts its characters by its letters, so it must not end with a zero byte, which would not change it
        differences |= (lastWord >>> 56) - 1 & Long.MIN_VALUE;
        long token = lastWord >>> 32 - (lastFive + lastSix << 3);
        int slot = (int) (token * MULTIPLIER_4 >>> 56) << 2;
        long mark = TOKENS_4[slot + 2];
        differences |= token ^ TOKENS_4[slot] | seen & mark | (mark - seen) & Long.MIN_VALUE | position ^ lastStart;
        seen |= mark;
        metrics ^= TOKENS_4[slot + 1];
        int urgency = (int) (metrics >>> 58) & 7;
        differences |= rest ^ URGENCY_REST[urgency];
        differences |= (CvssWords.four(bytes, textEnd - 4) ^ URGENCY_TEXT[urgency]) & URGENCY_MASK[urgency];
        return differences == 0 ? new CvssVector(metrics, (int) seen) : null;
    }

    private static int three(byte[] bytes, int from) {
        return CvssWords.four(bytes, from) & 0xFFFFFF;
    }

    private static int[] values(String letters) {
        int[] values = new int[256];
        Arrays.fill(values, -1);
        for (int i = 0; i < letters.length(); i++) {
            values[letters.charAt(i)] = i;
        }
        return values;
    }
}
