package org.tutela.risk.attack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.scenario.StepId;

/**
 * A control as an attack graph sees it: the steps that are impossible while it works.
 *
 * <p>Whether the control counts at all is decided by the engine from its evidence, not here. This class is immutable and thread-safe.
 *
 * @param control the id of the control
 * @param disables the ids of the steps it makes impossible, at least one, in canonical order, immutable
 */
public record AttackControl(ControlId control, Set<StepId> disables) {

    /**
     * Copies the ids.
     *
     * @throws IllegalArgumentException if there are none
     */
    public AttackControl {
        requireNonNull(control, "control");
        disables = ImmutableSortedSet.copyOf(disables);
        if (disables.isEmpty()) {
            throw new IllegalArgumentException(
                    "Control " + control + " must disable at least 1 step, but disables none");
        }
    }
}
