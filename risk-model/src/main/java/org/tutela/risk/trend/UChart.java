package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The limits of a control chart of counts, three standard deviations about the expected count: a display, and no test. Below an expected
 * count of 10 the approximation does not hold.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param expected the expected count
 */
public record UChart(BigDecimal expected) {

    private static final BigDecimal LEAST_EXPECTED = BigDecimal.TEN;
    private static final BigDecimal DEVIATIONS = BigDecimal.valueOf(3);
    private static final int PLACES = 6;

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public UChart {
        requireNonNull(expected, "expected");
        if (expected.signum() < 0) {
            throw new IllegalArgumentException("Expected count must be at least 0, but was " + expected);
        }
    }

    /**
     * Says whether the chart may be shown.
     *
     * @return true from an expected count of 10 on
     */
    public boolean isUsable() {
        return expected.compareTo(LEAST_EXPECTED) >= 0;
    }

    /**
     * Returns the upper limit.
     *
     * @return the expected count and three of its square roots, to six places
     */
    public BigDecimal upperLimit() {
        return exactUpperLimit().setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    private BigDecimal exactUpperLimit() {
        return expected.add(DEVIATIONS.multiply(expected.sqrt(Decimals.WORKING)));
    }

    /**
     * Returns the smallest count above the upper limit.
     *
     * @return the count
     */
    public int firstAbove() {
        return exactUpperLimit().setScale(0, RoundingMode.FLOOR).intValueExact() + 1;
    }
}
