package org.tutela.risk.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.text.Message;

/**
 * How an item of a checklist stands for a release. An item is present only where the file says where it is and what it says passes the
 * checks; nothing is present by default.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface ChecklistState {

    /**
     * Applies the function for this case.
     *
     * @param <R> the type of the result
     * @param cases the functions
     * @return the result of the one function that was applied
     */
    <R> R match(Cases<R> cases);

    /**
     * A function for each case.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Handles an item that is present.
         *
         * @param state the state
         * @return the result
         */
        R present(Present state);

        /**
         * Handles an item that does not apply.
         *
         * @param state the state
         * @return the result
         */
        R notApplicable(NotApplicable state);

        /**
         * Handles an item that is missing.
         *
         * @param state the state
         * @return the result
         */
        R missing(Missing state);
    }

    /**
     * It is there.
     *
     * @param where ids with the places they stand in, in canonical order, immutable, never empty
     */
    record Present(List<String> where) implements ChecklistState {

        /**
         * Copies the places.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Present {
            where = ImmutableList.copyOf(where);
            if (where.isEmpty()) {
                throw new IllegalArgumentException("Present item must have a place, but had none");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.present(this);
        }
    }

    /**
     * It does not apply.
     *
     * @param reason why
     */
    record NotApplicable(Message reason) implements ChecklistState {

        /** Rejects null. */
        public NotApplicable {
            requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }
    }

    /**
     * It is missing.
     *
     * @param reasons what stands against it, in the order in which it should be settled, immutable, never empty
     */
    record Missing(List<Message> reasons) implements ChecklistState {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Missing {
            reasons = ImmutableList.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("Missing item must have a reason, but had none");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }
    }
}
