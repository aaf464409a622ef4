package org.tutela.risk.attack;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.tutela.risk.control.ControlId;

/**
 * A barrier of a bow-tie: a control and the share of events it stops.
 *
 * <p>Barriers of one group may fail together, so of each group the best counts once. Whether the control counts at all is decided by
 * the engine from its evidence, not here. This class is immutable and thread-safe.
 *
 * @param control the id of the control
 * @param group the name of the independence group
 * @param effectiveness the share of events it stops, from 0 to 1, with at most 20 decimals
 */
public record BowTieBarrier(ControlId control, String group, BigDecimal effectiveness) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the group is blank, or the effectiveness is not from 0 to 1
     */
    public BowTieBarrier {
        requireNonNull(control, "control");
        if (group.isBlank()) {
            throw new IllegalArgumentException("Barrier group must not be blank");
        }
        Numbers.fraction("Barrier effectiveness", effectiveness);
    }
}
