package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The range in which a weight is believed to lie.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param lower its lower end, from 0 to 1
 * @param upper its upper end, from 0 to 1, not below the lower
 */
public record WeightRange(BigDecimal lower, BigDecimal upper) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an end is not from 0 to 1 or the lower is above the upper
     */
    public WeightRange {
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
        if (lower.signum() < 0 || upper.compareTo(BigDecimal.ONE) > 0 || lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("Weight range must have ends from 0 to 1, the lower first, but was "
                    + lower.toPlainString() + " to " + upper.toPlainString());
        }
    }

    /** The range of the weight of a criterion: any where none was elicited. */
    static WeightRange of(Criterion criterion) {
        return criterion.weightRange().orElse(new WeightRange(BigDecimal.ZERO, BigDecimal.ONE));
    }
}
