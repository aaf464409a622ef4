package org.tutela.risk.cvss;

/**
 * The tokens of a CVSS version, such as {@code /MAV:N}, with what each adds to the packed vector, in a perfect hash table.
 *
 * <p>A token is the 64-bit word of its characters, the first at the low end. Its slot is the high byte of its product with
 * the multiplier, which was searched for so that no two tokens share a slot; the constructor checks it. A slot has four
 * longs, of which three are used: the token, the bits to flip in the packed metrics, and the bits that mark the metric as
 * seen. The low half of these goes into the mask of modified metrics; the high half has one bit, higher for later metrics
 * in the order of the specification, by which repetition and wrong order are found.
 *
 * <p>The places repeat those of {@link Cvss3Metrics} and {@link Cvss4Metrics}, which are not loaded to score a vector; a
 * test holds both equal.
 */
final class CvssTokens {
    static final long MULTIPLIER_3 = 0xFCEDDF3191E4EA8DL;
    static final long MULTIPLIER_4 = 0x9E4BDF47FBF42B5BL;

    static final long[] TABLE_3 = version3();
    static final long[] TABLE_4 = version4();

    /** Where the bits of the order begin in what marks a metric as seen. */
    static final int RANK_SHIFT = 32;

    private static final int SLOTS = 256;

    private final long multiplier;
    private final long[] table = new long[4 * SLOTS];
    private int rank;

    private CvssTokens(long multiplier) {
        this.multiplier = multiplier;
        // no token is -1, as none has more than six characters
        for (int slot = 0; slot < table.length; slot += 4) {
            table[slot] = -1L;
        }
    }

    private static long[] version3() {
        CvssTokens tokens = new CvssTokens(MULTIPLIER_3);
        tokens.base("AV", "NALP", 0)
                .base("AC", "LH", 2)
                .base("PR", "NLH", 3)
                .base("UI", "NR", 5)
                .base("S", "UC", 6);
        tokens.base("C", "HLN", 7).base("I", "HLN", 9).base("A", "HLN", 11);
        tokens.optional("E", "HFPUX", 19).optional("RL", "UWTOX", 22).optional("RC", "CRUX", 25);
        tokens.optional("CR", "HMLX", 13).optional("IR", "HMLX", 15).optional("AR", "HMLX", 17);
        tokens.modified("MAV", "NALP", 0, 3).modified("MAC", "LH", 2, 1).modified("MPR", "NLH", 3, 3);
        tokens.modified("MUI", "NR", 5, 1).modified("MS", "UC", 6, 1);
        return tokens.modified("MC", "HLN", 7, 3).modified("MI", "HLN", 9, 3).modified("MA", "HLN", 11, 3).table;
    }

    /** The base metrics of v4.0 are not among its tokens, as they are always read by their form. */
    private static long[] version4() {
        CvssTokens tokens = new CvssTokens(MULTIPLIER_4);
        tokens.optional("E", "APUX", 26);
        tokens.optional("CR", "HMLX", 20).optional("IR", "HMLX", 22).optional("AR", "HMLX", 24);
        tokens.modified("MAV", "NALP", 0, 3).modified("MAC", "LH", 6, 1).modified("MAT", "NP", 7, 1);
        tokens.modified("MPR", "NLH", 2, 3).modified("MUI", "NPA", 4, 3);
        tokens.modified("MVC", "HLN", 14, 3).modified("MVI", "HLN", 16, 3).modified("MVA", "HLN", 18, 3);
        tokens.modified("MSC", "HLN", 8, 3).modified("MSI", "HLNS", 10, 3).modified("MSA", "HLNS", 12, 3);
        tokens.optional("S", "NPX", 48).optional("AU", "NYX", 50).optional("R", "AUIX", 52);
        tokens.optional("V", "DCX", 54).optional("RE", "LMHX", 56);
        // the values of provider urgency are words; the quick reader checks what follows their first letter
        return tokens.optional("U", "CGARX", 58).table;
    }

    private CvssTokens base(String name, String values, int shift) {
        for (int i = 0; i < values.length(); i++) {
            put(name, values.charAt(i), (long) i << shift, 0);
        }
        rank++;
        return this;
    }

    /** Adds a metric that is packed as its last value, X, where it is absent. */
    private CvssTokens optional(String name, String values, int shift) {
        for (int i = 0; i < values.length(); i++) {
            put(name, values.charAt(i), (long) (i ^ values.length() - 1) << shift, 0);
        }
        rank++;
        return this;
    }

    /** Adds a metric that, where it is not X, is packed at the distance of modified metrics and in the mask. */
    private CvssTokens modified(String name, String values, int shift, int field) {
        for (int i = 0; i < values.length(); i++) {
            put(name, values.charAt(i), (long) i << shift + CvssVector.MODIFIED_SHIFT, (long) field << shift);
        }
        put(name, 'X', 0, 0);
        rank++;
        return this;
    }

    private void put(String name, char value, long flips, long mask) {
        long token = (long) value << 8 | ':';
        for (int i = name.length() - 1; i >= 0; i--) {
            token = token << 8 | name.charAt(i);
        }
        token = token << 8 | '/';
        int slot = (int) (token * multiplier >>> 56) << 2;
        if (table[slot] != -1L) {
            throw new IllegalArgumentException("Multiplier of the token table must keep all tokens apart, but was "
                    + Long.toHexString(multiplier));
        }
        table[slot] = token;
        table[slot + 1] = flips;
        table[slot + 2] = 1L << RANK_SHIFT + rank | mask;
    }
}
