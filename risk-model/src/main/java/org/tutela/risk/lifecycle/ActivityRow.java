package org.tutela.risk.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.control.EvidenceId;

/**
 * One security activity: what the phase asks and how it stands. What is missing is a row as well.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: rows are made by an assessment.
 *
 * @param activity the activity
 * @param demand what the phase of the release asks
 * @param state how it stands
 * @param statement what the plan says, or empty where it says nothing
 * @param evidence the evidence that counts for this release, in canonical order, immutable
 */
public record ActivityRow(
        SecurityActivity activity,
        ActivityDemand demand,
        ActivityState state,
        Optional<ActivityStatement> statement,
        List<EvidenceId> evidence) {

    /** Rejects nulls and copies collections. */
    public ActivityRow {
        requireNonNull(activity, "activity");
        requireNonNull(demand, "demand");
        requireNonNull(state, "state");
        requireNonNull(statement, "statement");
        evidence = ImmutableList.copyOf(evidence);
    }

    /**
     * Says whether the phase asks for more than there is.
     *
     * @return true if something is left to do now
     */
    public boolean isGap() {
        return switch (state) {
            case DONE, NOT_APPLICABLE -> false;
            case NOT_SHOWN, PLANNED -> demand == ActivityDemand.DONE;
            case MISSING -> demand != ActivityDemand.NOTHING;
        };
    }
}
