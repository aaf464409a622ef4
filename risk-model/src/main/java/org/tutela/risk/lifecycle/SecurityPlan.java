package org.tutela.risk.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The plan of security activities of a release, and the phase that the release is in.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param phase the phase, as of the date of the risk file
 * @param activities how the release stands to each activity, one statement at most for each, immutable
 * @param table when activities are due, where the manufacturer departs from {@link LifecycleTable#standard()}
 */
public record SecurityPlan(
        LifecyclePhase phase, List<@Valid ActivityStatement> activities, Optional<LifecycleTable> table) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public SecurityPlan {
        requireNonNull(phase, "phase");
        activities = ImmutableList.copyOf(activities);
        requireNonNull(table, "table");
    }

    /**
     * Returns a plan under the standard table.
     *
     * @param phase the phase
     * @param activities the statements
     * @return the plan
     */
    public static SecurityPlan of(LifecyclePhase phase, List<? extends ActivityStatement> activities) {
        return new SecurityPlan(phase, ImmutableList.copyOf(activities), Optional.empty());
    }

    /**
     * Returns this plan with its statements in the order of the activities: the form that is digested.
     *
     * @return the plan
     */
    public SecurityPlan inCanonicalOrder() {
        return new SecurityPlan(
                phase,
                activities.stream()
                        .sorted(Comparator.comparing(ActivityStatement::activity))
                        .toList(),
                table);
    }

    /**
     * Returns the table that says when activities are due.
     *
     * @return the table of the plan, or else the standard one
     */
    public LifecycleTable dueBy() {
        return table.orElseGet(LifecycleTable::standard);
    }
}
