package org.tutela.risk.cvss;

import java.nio.charset.StandardCharsets;

/**
 * The scores of CVSS v4.0 by packed effective state, in tenths.
 *
 * <p>A score depends on the equivalence classes and on the severity distance within each. Both depend on neighbouring
 * metrics alone, so small tables, of the exploitability metrics, the subsequent system, and the vulnerable system with its
 * requirements, give numbers whose sum with that of the threat is the index of the score.
 *
 * <p>The build makes the tables, see {@code CvssTableGenerator}; here they are only unpacked.
 */
final class Cvss4Tables {
    private static final byte[] MACRO = Cvss4Data.MACRO.getBytes(StandardCharsets.ISO_8859_1);
    private static final char[] EXPLOITABILITY = Cvss4Data.EXPLOITABILITY.toCharArray();
    private static final char[] SUBSEQUENT = Cvss4Data.SUBSEQUENT.toCharArray();
    private static final char[] VULNERABLE = Cvss4Data.VULNERABLE.toCharArray();
    private static final byte[] SCORE = Cvss4Data.SCORE.getBytes(StandardCharsets.ISO_8859_1);

    private Cvss4Tables() {}

    static int score(int state) {
        // an exploit maturity that is X, the value 3, counts as attacked, the value 0
        int threat = (state >> 26 & 3) + 1 & 3;
        return SCORE[
                EXPLOITABILITY[state & 0xFF]
                        + SUBSEQUENT[state >> 8 & 0x3F]
                        + VULNERABLE[state >> 14 & 0xFFF]
                        + (threat == 0 ? 0 : threat - 1)];
    }

    /**
     * Returns the score of a MacroVector that exists.
     *
     * @param index the digits of the MacroVector as a number with the bases 3, 2, 3, 3, 3, 2
     * @return the tenths
     */
    static int macroVectorScore(int index) {
        return MACRO[index];
    }
}
