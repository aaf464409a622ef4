package org.tutela.risk.scoring;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How severe an outcome is in one dimension. Unknown is a rating of its own; it is evaluated as the most severe, or as its bound
 * where somebody approved one.
 */
public sealed interface SeverityRating {

    /**
     * Calls the function for this kind of rating.
     *
     * @param <R> the type of the result
     * @param cases the functions
     * @return what the function returns
     */
    <R> R match(Cases<R> cases);

    /**
     * One function for each kind of rating.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Handles a rated severity.
         *
         * @param rating the rating
         * @return the result
         */
        R rated(Rated rating);

        /**
         * Handles an unknown severity with an upper bound.
         *
         * @param rating the rating
         * @return the result
         */
        R bounded(Bounded rating);

        /**
         * Handles an unknown severity.
         *
         * @param rating the rating
         * @return the result
         */
        R unknown(Unknown rating);
    }

    /**
     * A severity that is known.
     *
     * @param level the level, one of the scale of the policy
     * @param rationale why
     */
    record Rated(
            SeverityLevel level, @NotBlank @Size(max = 4000) String rationale) implements SeverityRating {

        /** Rejects nulls. */
        public Rated {
            requireNonNull(level, "level");
            requireNonNull(rationale, "rationale");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rated(this);
        }
    }

    /**
     * A severity that is not known but cannot be worse than a level.
     *
     * @param atMost the worst level it can have
     * @param rationale why it cannot be worse
     * @param approver the role that approved the bound
     */
    record Bounded(
            SeverityLevel atMost,
            @NotBlank @Size(max = 4000) String rationale,
            @NotBlank @Size(max = 300) String approver)
            implements SeverityRating {

        /** Rejects nulls. */
        public Bounded {
            requireNonNull(atMost, "atMost");
            requireNonNull(rationale, "rationale");
            requireNonNull(approver, "approver");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bounded(this);
        }
    }

    /**
     * A severity of which nothing is known.
     *
     * @param reason what is missing
     */
    record Unknown(@NotBlank @Size(max = 4000) String reason) implements SeverityRating {

        /** Rejects nulls. */
        public Unknown {
            requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }
    }
}
