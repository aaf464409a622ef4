package org.tutela.risk.attack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.control.ControlId;

/**
 * What one control, working, takes from the attacker.
 *
 * <p>It may argue for a control; it gives the control no credit and decides no acceptability. This class is immutable and thread-safe.
 *
 * @param control the id of the control
 * @param killed the minimal cut sets that need a step the control disables, in order, immutable
 * @param remaining the minimal cut sets that need none, in order, immutable
 * @param successProbability the probability that the attack succeeds all the same; empty where a step has none
 */
public record ControlCut(
        ControlId control,
        List<CutSet> killed,
        List<CutSet> remaining,
        Optional<AttackProbability> successProbability) {

    /** Copies the cut sets. */
    public ControlCut {
        requireNonNull(control, "control");
        killed = ImmutableList.copyOf(killed);
        remaining = ImmutableList.copyOf(remaining);
        requireNonNull(successProbability, "successProbability");
    }

    /**
     * Returns whether no way to the goal is left.
     *
     * @return true if every minimal cut set is killed
     */
    public boolean isComplete() {
        return remaining.isEmpty();
    }
}
