package org.tutela.risk.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often an event is expected.
 *
 * <p>It may be entered in the estimate of the safety lens, with a rationale; it sets neither exploitability nor severity and decides no
 * acceptability. This class is immutable and thread-safe.
 *
 * @param value the expected number of events per unit, at least 0, without trailing zeros
 * @param unit what is counted per, such as {@code device-year}
 */
public record EventFrequency(BigDecimal value, String unit) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the value is negative or has more than 20 digits before the decimal point, or the unit is
     *     blank
     */
    public EventFrequency {
        Numbers.notNegative(
                "Event frequency", value.setScale(Math.min(value.scale(), Numbers.MAX_DIGITS), RoundingMode.UP));
        if (unit.isBlank()) {
            throw new IllegalArgumentException("Event frequency unit must not be blank");
        }
        value = Numbers.canonical(value);
    }
}
