package org.tutela.risk.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.control.EvidenceId;

/**
 * How a release stands to one security activity. There is no default: an activity of which a plan says nothing is missing when its
 * phase asks for it.
 */
public sealed interface ActivityStatement {

    /**
     * Returns the activity.
     *
     * @return the activity
     */
    SecurityActivity activity();

    /**
     * Calls the function for this kind of statement.
     *
     * @param <R> the type of the result
     * @param cases the functions
     * @return what the function returns
     */
    <R> R match(Cases<R> cases);

    /**
     * One function for each kind of statement.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Handles an activity that is planned.
         *
         * @param statement the statement
         * @return the result
         */
        R planned(Planned statement);

        /**
         * Handles an activity that is done.
         *
         * @param statement the statement
         * @return the result
         */
        R done(Done statement);

        /**
         * Handles an activity that does not apply.
         *
         * @param statement the statement
         * @return the result
         */
        R notApplicable(NotApplicable statement);
    }

    /**
     * The activity is planned.
     *
     * @param activity the activity
     * @param responsible the role that answers for it
     * @param dueBy when it is to be done, where that is settled
     */
    record Planned(
            SecurityActivity activity,
            @NotBlank @Size(max = 300) String responsible,
            Optional<LocalDate> dueBy) implements ActivityStatement {

        /** Rejects nulls. */
        public Planned {
            requireNonNull(activity, "activity");
            requireNonNull(responsible, "responsible");
            requireNonNull(dueBy, "dueBy");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.planned(this);
        }
    }

    /**
     * The activity is done. It counts while evidence that passed belongs to the release under assessment.
     *
     * @param activity the activity
     * @param evidence what shows it, immutable
     */
    record Done(SecurityActivity activity, @NotEmpty List<EvidenceId> evidence) implements ActivityStatement {

        /** Rejects nulls and copies collections. */
        public Done {
            requireNonNull(activity, "activity");
            evidence = ImmutableList.copyOf(evidence);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.done(this);
        }
    }

    /**
     * The release has no need of the activity.
     *
     * @param activity the activity
     * @param reason why
     * @param approver the role that decided
     */
    record NotApplicable(
            SecurityActivity activity,
            @NotBlank @Size(max = 4000) String reason,
            @NotBlank @Size(max = 300) String approver)
            implements ActivityStatement {

        /** Rejects nulls. */
        public NotApplicable {
            requireNonNull(activity, "activity");
            requireNonNull(reason, "reason");
            requireNonNull(approver, "approver");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }
    }
}
