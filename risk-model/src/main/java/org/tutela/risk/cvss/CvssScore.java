package org.tutela.risk.cvss;

import java.math.BigDecimal;

/**
 * A CVSS score: the severity of a vulnerability from 0.0 to 10.0, with one decimal.
 *
 * <p>The score is kept as a whole number of tenths, so that comparing and printing are exact. It is a measure of the
 * severity of a vulnerability and never a level of risk: it does not know the device, the patient or the harm. The type
 * has for that reason no arithmetic and no conversion to a level of risk.
 *
 * <p>Obtained from {@link CvssVector#score()} or, for a published figure, from {@link #ofTenths(int)}. There is one
 * instance for each of the 101 scores. This class is immutable and thread-safe.
 */
public final class CvssScore implements Comparable<CvssScore> {
    private static final CvssScore[] ALL = all();

    private final int tenths;

    private CvssScore(int tenths) {
        this.tenths = tenths;
    }

    private static CvssScore[] all() {
        CvssScore[] scores = new CvssScore[101];
        for (int tenths = 0; tenths < scores.length; tenths++) {
            scores[tenths] = new CvssScore(tenths);
        }
        return scores;
    }

    /**
     * Returns the score of a number of tenths: 98 is the score 9.8.
     *
     * @param tenths the score times ten, from 0 to 100
     * @return the score
     * @throws IllegalArgumentException if the number is out of range
     */
    public static CvssScore ofTenths(int tenths) {
        if (tenths < 0 || tenths >= ALL.length) {
            throw new IllegalArgumentException("CVSS score in tenths must be from 0 to 100, but was " + tenths);
        }
        return ALL[tenths];
    }

    /** Returns the score of a number of tenths that comes from a table. */
    static CvssScore at(int tenths) {
        return ALL[tenths];
    }

    /**
     * Returns the score times ten.
     *
     * @return the number of tenths, from 0 to 100
     */
    public int tenths() {
        return tenths;
    }

    /**
     * Returns the {@code double} nearest to the score: the value that the literal {@code 9.8} has in source code.
     *
     * @return the value, from 0.0 to 10.0
     */
    public double doubleValue() {
        return tenths / 10.0;
    }

    /**
     * Returns the score as an exact decimal of scale 1.
     *
     * @return the decimal, from 0.0 to 10.0
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenths, 1);
    }

    /**
     * Returns the qualitative severity rating of the score.
     *
     * @return the rating
     */
    public CvssSeverity severity() {
        return CvssSeverity.ofTenths(tenths);
    }

    /**
     * Compares two scores as numbers. Only scores of the same CVSS version can be compared with meaning.
     *
     * @param other the other score
     * @return a negative number, zero or a positive number as this score is lower, equal or higher
     */
    @Override
    public int compareTo(CvssScore other) {
        return Integer.compare(tenths, other.tenths);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CvssScore other && tenths == other.tenths;
    }

    @Override
    public int hashCode() {
        return tenths;
    }

    /**
     * Returns the score with one decimal and a point, such as {@code 9.8}, in every locale.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return tenths / 10 + "." + tenths % 10;
    }
}
