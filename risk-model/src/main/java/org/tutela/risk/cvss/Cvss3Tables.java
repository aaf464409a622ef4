package org.tutela.risk.cvss;

import java.nio.charset.StandardCharsets;

/**
 * The scores of CVSS v3.0 and v3.1 by packed state, in tenths.
 *
 * <p>The base score is found at the 13 bits of the base metrics. The temporal score is found at a base score and the six
 * bits of E, RL and RC, in which X lies at the place of the value that it stands for. The environmental score is found in
 * two steps: the twelve bits of the effective C, I, A, CR, IR, AR give the class of equal modified impact sub-score, of
 * which there are 68, and the class with the seven other effective bits gives the score before the temporal factor.
 *
 * <p>The build makes the tables, see {@code CvssTableGenerator}; here they are only unpacked.
 */
final class Cvss3Tables {
    static final Cvss3Tables VERSION_3_0 =
            new Cvss3Tables(Cvss3Data.BASE_0, Cvss3Data.TEMPORAL_0, Cvss3Data.IMPACT, Cvss3Data.MODIFIED_0);
    static final Cvss3Tables VERSION_3_1 =
            new Cvss3Tables(Cvss3Data.BASE_1, Cvss3Data.TEMPORAL_1, Cvss3Data.IMPACT, Cvss3Data.MODIFIED_1);

    private static final int BASE_BITS = (1 << 13) - 1;
    private static final int IMPACT_BITS = (1 << 12) - 1;
    private static final int OTHER_BITS = (1 << 7) - 1;

    private final byte[] base;
    private final byte[] temporal;
    private final byte[] impact;
    private final byte[] modified;

    private Cvss3Tables(String base, String temporal, String impact, String modified) {
        this.base = base.getBytes(StandardCharsets.ISO_8859_1);
        this.temporal = temporal.getBytes(StandardCharsets.ISO_8859_1);
        this.impact = impact.getBytes(StandardCharsets.ISO_8859_1);
        this.modified = modified.getBytes(StandardCharsets.ISO_8859_1);
    }

    int base(int state) {
        return base[state & BASE_BITS];
    }

    int temporal(int tenths, int state) {
        // E and RL have three bits whose fifth value is X, and the two low bits of X are those of the neutral value
        int factors = state >> 19 & 3 | state >> 20 & 12 | state >> 21 & 48;
        return temporal[(tenths << 6) + factors];
    }

    /** Returns the score of an effective state before the temporal factor. */
    int modified(int state) {
        return modified[(impact[state >> 7 & IMPACT_BITS] << 7) + (state & OTHER_BITS)];
    }
}
