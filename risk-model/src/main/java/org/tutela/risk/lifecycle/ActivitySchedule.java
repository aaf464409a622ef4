package org.tutela.risk.lifecycle;

import static java.util.Objects.requireNonNull;

/**
 * When an activity is due: a row of a {@link LifecycleTable}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param activity the activity
 * @param plannedFrom the first phase in which it must be planned
 * @param doneFrom the first phase in which it must be done, not before {@code plannedFrom}
 * @param until the last phase in which it is asked for, not before {@code doneFrom}
 */
public record ActivitySchedule(
        SecurityActivity activity, LifecyclePhase plannedFrom, LifecyclePhase doneFrom, LifecyclePhase until) {

    /**
     * Checks the order of the phases.
     *
     * @throws IllegalArgumentException if it must be done before it must be planned, or is asked for no longer before it must be done
     */
    public ActivitySchedule {
        requireNonNull(activity, "activity");
        requireNonNull(plannedFrom, "plannedFrom");
        requireNonNull(doneFrom, "doneFrom");
        requireNonNull(until, "until");
        if (!doneFrom.isAtLeast(plannedFrom) || !until.isAtLeast(doneFrom)) {
            throw new IllegalArgumentException("Schedule of " + activity
                    + " must be planned, done and over in this order, but was " + plannedFrom + ", " + doneFrom + ", "
                    + until);
        }
    }

    /**
     * Returns what a phase asks.
     *
     * @param phase the phase
     * @return the demand
     */
    public ActivityDemand in(LifecyclePhase phase) {
        if (!phase.isAtLeast(plannedFrom) || !until.isAtLeast(phase)) {
            return ActivityDemand.NOTHING;
        }
        return phase.isAtLeast(doneFrom) ? ActivityDemand.DONE : ActivityDemand.PLANNED;
    }
}
