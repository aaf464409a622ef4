package org.tutela.risk.signal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * How easy a step is at least from a value of the composite signal on. It only ever raises.
 *
 * @param from the least value of the composite, above 0 and at most 1
 * @param atLeast the level the step has at least
 */
public record CompositeFloor(BigDecimal from, ExploitabilityLevel atLeast) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is not above 0 and at most 1, or has more than 20 decimals
     */
    public CompositeFloor {
        from = SignalMath.check("Composite floor", from);
        requireNonNull(atLeast, "atLeast");
        if (from.signum() == 0) {
            throw new IllegalArgumentException("Composite floor must be above 0, but was 0");
        }
    }
}
