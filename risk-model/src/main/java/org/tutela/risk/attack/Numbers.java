package org.tutela.risk.attack;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** Checks of numbers that exact arithmetic is done with: a bound on their digits bounds the work. */
final class Numbers {

    static final int MAX_DIGITS = 20;

    private Numbers() {}

    static BigDecimal fraction(String what, BigDecimal value) {
        notNegative(what, value);
        if (value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(what + " must be from 0 to 1, but was " + value);
        }
        return value;
    }

    static BigDecimal notNegative(String what, BigDecimal value) {
        requireNonNull(value, what);
        if (value.signum() < 0) {
            throw new IllegalArgumentException(what + " must be at least 0, but was " + value);
        }
        if (value.scale() > MAX_DIGITS || value.precision() - (long) value.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException(what + " must have at most " + MAX_DIGITS
                    + " digits before and after the decimal point, but was " + value);
        }
        return value;
    }

    /** One representation for equal numbers, never with a negative scale. */
    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
