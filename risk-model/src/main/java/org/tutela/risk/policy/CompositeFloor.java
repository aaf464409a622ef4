package org.tutela.risk.policy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * How easy a step is at least from a value of the composite signal on, which is the highest of EPSS, LEV and known exploitation. It only
 * ever raises.
 *
 * @param from the least value of the composite, above 0 and at most 1, without trailing zeros
 * @param atLeast the level the step has at least, unless a control hinders access
 */
public record CompositeFloor(BigDecimal from, ExploitabilityLevel atLeast) {

    /** How many decimals a value may have; EPSS is published with nine at most. */
    private static final int MAX_DECIMALS = 20;

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is not above 0 and at most 1, or has more than 20 decimals
     */
    public CompositeFloor {
        requireNonNull(from, "from");
        requireNonNull(atLeast, "atLeast");
        if (from.scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException(
                    "Composite floor must have at most 20 decimals, but had " + from.scale());
        }
        if (from.signum() <= 0 || from.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Composite floor must be above 0 and at most 1, but was " + from);
        }
        from = from.stripTrailingZeros();
    }
}
