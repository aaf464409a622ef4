package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An interval around a value.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param lower its lower end
 * @param upper its upper end, not below the lower
 * @param meaning what it means, such as "95 % confidence interval", not blank
 */
public record Interval(BigDecimal lower, BigDecimal upper, String meaning) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the lower end is above the upper end, or the meaning is blank
     */
    public Interval {
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
        requireNonNull(meaning, "meaning");
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("Interval must have a lower end up to " + upper.toPlainString()
                    + ", but was " + lower.toPlainString());
        }
        if (meaning.isBlank()) {
            throw new IllegalArgumentException("Interval meaning must not be blank");
        }
    }
}
