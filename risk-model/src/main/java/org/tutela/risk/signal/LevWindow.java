package org.tutela.risk.signal;

import java.math.BigDecimal;

/**
 * A window of 30 days that an EPSS probability speaks of, and how much of it has passed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param probability the EPSS probability at the start of the window, from 0 to 1
 * @param coveredDays the days of the window that are covered, from 1 to 30
 */
public record LevWindow(BigDecimal probability, int coveredDays) {

    /** The length of the window of EPSS, in days. */
    public static final int DAYS = 30;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the probability is not from 0 to 1 or has more than 20 decimals, or the days are not from
     *     1 to 30
     */
    public LevWindow {
        probability = SignalMath.check("EPSS probability", probability);
        if (coveredDays < 1 || coveredDays > DAYS) {
            throw new IllegalArgumentException("Covered days must be from 1 to 30, but was " + coveredDays);
        }
    }

    /**
     * Returns a window that is wholly covered.
     *
     * @param probability the EPSS probability at the start of the window, from 0 to 1
     * @return the window
     * @throws IllegalArgumentException if the probability is not from 0 to 1, or has more than 20 decimals
     */
    public static LevWindow of(BigDecimal probability) {
        return new LevWindow(probability, DAYS);
    }
}
