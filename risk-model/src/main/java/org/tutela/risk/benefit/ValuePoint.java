package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A point of a value function.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param at the value of the factor, in its unit
 * @param worth what it is worth, from 0 for the worst to 1 for the best
 */
public record ValuePoint(BigDecimal at, BigDecimal worth) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the worth is not from 0 to 1
     */
    public ValuePoint {
        requireNonNull(at, "at");
        requireNonNull(worth, "worth");
        if (worth.signum() < 0 || worth.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Worth must be from 0 to 1, but was " + worth.toPlainString());
        }
    }
}
