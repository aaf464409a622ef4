package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.tutela.core.canonical.CanonicalText;

/**
 * How likely counts at least as large are if nothing has changed: from 0 to 1, known to 20 significant digits.
 *
 * <p>It is neither a probability of harm nor a risk, and no decision on acceptability takes one. This class is immutable and thread-safe.
 *
 * @param value the value
 */
public record PValue(BigDecimal value) implements CanonicalText, Comparable<PValue> {

    /** The largest. */
    public static final PValue ONE = new PValue(BigDecimal.ONE);

    /**
     * Rounds the value to 20 significant digits and brings equal values into one form.
     *
     * @throws IllegalArgumentException if the value is not from 0 to 1
     */
    public PValue {
        requireNonNull(value, "value");
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("P-value must be from 0 to 1, but was " + value);
        }
        value = value.round(Decimals.RESULT).stripTrailingZeros();
    }

    /**
     * Returns the value with a text.
     *
     * @param text a decimal number
     * @return the value
     * @throws IllegalArgumentException if the text is no number, or one that is not from 0 to 1
     */
    public static PValue parse(String text) {
        requireNonNull(text, "text");
        try {
            return new PValue(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "Unable to parse p-value from '" + text + "': expected a decimal number", e);
        }
    }

    /**
     * Says whether this is a signal at a level.
     *
     * @param alpha the level
     * @return true if the value is at most the level
     */
    public boolean isAtMost(BigDecimal alpha) {
        return value.compareTo(alpha) <= 0;
    }

    /**
     * Returns the value as a person is shown it.
     *
     * @return at most four significant digits, such as {@code 0.00284}
     */
    public String shown() {
        return value.round(Decimals.SHOWN).toString();
    }

    @Override
    public int compareTo(PValue other) {
        return value.compareTo(other.value);
    }

    /** Returns the number, such as {@code 0.00284} or {@code 1.2E-21}. */
    @Override
    public String toString() {
        return value.toString();
    }
}
