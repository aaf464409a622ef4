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
 * <p>In every method, version is 0 for v3.0 and 1 for v3.1. The build makes the tables, see {@code CvssTableGenerator}; here they are only unpacked.
 */
final class Cvss3Tables {
    private static final byte[] BASE = Cvss3Data.BASE.getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] TEMPORAL = Cvss3Data.TEMPORAL.getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] IMPACT = Cvss3Data.IMPACT.getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] MODIFIED = Cvss3Data.MODIFIED.getBytes(StandardCharsets.ISO_8859_1);

    private Cvss3Tables() {}

    static int base(int version, int state) {
        return BASE[(version << 13) + (state & 0x1FFF)];
    }

    static int temporal(int version, int tenths, int state) {
        // E and RL have three bits whose fifth value is X, and the two low bits of X are those of the neutral value
        int factors = state >> 19 & 3 | state >> 20 & 12 | state >> 21 & 48;
        return TEMPORAL[(version * 101 + tenths << 6) + factors];
    }

    /** Returns the score of an effective state before the temporal factor. */
    static int modified(int version, int state) {
        return MODIFIED[(version * 68 + IMPACT[state >> 7 & 0xFFF] << 7) + (state & 0x7F)];
    }
}
