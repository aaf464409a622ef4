package org.tutela.risk.control;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An option for the control of a risk that was considered: taken as a control, or refused. A risk is reduced as far as possible when
 * for each priority an option was taken, or refused for a reason that Annex I, 2 knows, with evidence.
 */
public sealed interface ControlOption {

    /**
     * Returns the priority of the option.
     *
     * @return the priority
     */
    ControlPriority priority();

    /**
     * Calls the function for this kind of option.
     *
     * @param <R> the type of the result
     * @param cases the functions
     * @return what the function returns
     */
    <R> R match(Cases<R> cases);

    /**
     * One function for each kind of option.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Handles an option that was taken.
         *
         * @param option the option
         * @return the result
         */
        R taken(Taken option);

        /**
         * Handles an option that was refused.
         *
         * @param option the option
         * @return the result
         */
        R refused(Refused option);
    }

    /**
     * An option that was taken.
     *
     * @param priority the priority of the option
     * @param control the control it became
     */
    record Taken(ControlPriority priority, ControlId control) implements ControlOption {

        /** Rejects nulls. */
        public Taken {
            requireNonNull(priority, "priority");
            requireNonNull(control, "control");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.taken(this);
        }
    }

    /**
     * An option that was refused.
     *
     * @param priority the priority of the option
     * @param description what was considered
     * @param reason why it was refused
     * @param rationale the reason in words
     * @param evidence what shows it, immutable
     */
    record Refused(
            ControlPriority priority,
            @NotBlank @Size(max = 4000) String description,
            RefusalReason reason,
            @NotBlank @Size(max = 4000) String rationale,
            List<EvidenceId> evidence)
            implements ControlOption {

        /** Rejects nulls and copies collections. */
        public Refused {
            requireNonNull(priority, "priority");
            requireNonNull(description, "description");
            requireNonNull(reason, "reason");
            requireNonNull(rationale, "rationale");
            evidence = ImmutableList.copyOf(evidence);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }
}
