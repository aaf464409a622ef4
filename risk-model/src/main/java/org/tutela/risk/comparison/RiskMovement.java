package org.tutela.risk.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.scenario.RiskId;

/**
 * How one risk moved.
 *
 * @param risk the risk
 * @param before what it was, empty where it is new
 * @param after what it is, empty where it is gone
 * @param direction where it moved
 * @param causes what differs among the things it depends on, sorted, immutable
 * @param isDecisionStale whether it was accepted and the acceptance no longer rests on what is left of it now
 */
public record RiskMovement(
        RiskId risk,
        Optional<RiskResult> before,
        Optional<RiskResult> after,
        Direction direction,
        List<ChangeCause> causes,
        boolean isDecisionStale) {

    /** Where a risk moved. */
    public enum Direction {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** Its current level rose in a dimension, or it is no longer controlled. */
        WORSE,
        /** Its current level fell in a dimension and rose in none. */
        BETTER,
        /** Its current level stayed, something else about it changed. */
        CHANGED
    }

    /** Rejects nulls and copies collections. */
    public RiskMovement {
        requireNonNull(risk, "risk");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(direction, "direction");
        causes = ImmutableList.copyOf(causes);
    }
}
