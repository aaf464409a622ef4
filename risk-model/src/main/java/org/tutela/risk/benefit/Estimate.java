package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tutela.risk.control.EvidenceId;

/** A value in the unit of its factor with what shows it, or the statement that it is not known. */
public sealed interface Estimate {

    /**
     * Calls the function for this kind of estimate.
     *
     * @param <R> the type of the result
     * @param cases the functions
     * @return what the function returns
     */
    <R> R match(Cases<R> cases);

    /**
     * One function for each kind of estimate.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Handles a known value.
         *
         * @param estimate the estimate
         * @return the result
         */
        R known(Known estimate);

        /**
         * Handles a value that is not known.
         *
         * @param estimate the estimate
         * @return the result
         */
        R unknown(Unknown estimate);
    }

    /**
     * Returns the value, where it is known.
     *
     * @return the known estimate, or empty
     */
    default Optional<Known> asKnown() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    /**
     * A known value.
     *
     * @param value the value, an exact decimal of at most 40 digits
     * @param interval the interval around it, where one is known; without one the value counts as exact
     * @param grade how sure one can be of it
     * @param source where it comes from
     * @param evidence the evidence in the risk file, where it is there
     * @param determinedOn when it was determined for this analysis
     */
    record Known(
            BigDecimal value,
            Optional<Interval> interval,
            EvidenceGrade grade,
            @NotBlank @Size(max = 4000) String source,
            Optional<EvidenceId> evidence,
            LocalDate determinedOn)
            implements Estimate {

        private static final int MAX_DIGITS = 40;

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the value lies outside its interval, or has more than 40 digits
         */
        public Known {
            requireNonNull(value, "value");
            requireNonNull(interval, "interval");
            requireNonNull(grade, "grade");
            requireNonNull(source, "source");
            requireNonNull(evidence, "evidence");
            requireNonNull(determinedOn, "determinedOn");
            if (value.precision() > MAX_DIGITS || Math.abs(value.scale()) > MAX_DIGITS) {
                throw new IllegalArgumentException("Value must have at most " + MAX_DIGITS + " digits, but had more");
            }
            if (interval.isPresent()
                    && (value.compareTo(interval.get().lower()) < 0
                            || value.compareTo(interval.get().upper()) > 0)) {
                throw new IllegalArgumentException("Value must lie in its interval from "
                        + interval.get().lower().toPlainString() + " to "
                        + interval.get().upper().toPlainString() + ", but was " + value.toPlainString());
            }
        }

        /**
         * Returns the lowest value it may have.
         *
         * @return the lower end of the interval, or the value
         */
        public BigDecimal lowest() {
            return interval.map(Interval::lower).orElse(value);
        }

        /**
         * Returns the highest value it may have.
         *
         * @return the upper end of the interval, or the value
         */
        public BigDecimal highest() {
            return interval.map(Interval::upper).orElse(value);
        }

        /** The end of the interval that is worse. */
        BigDecimal worst(Direction direction) {
            return direction == Direction.MORE_IS_BETTER ? lowest() : highest();
        }

        /** The end of the interval that is better. */
        BigDecimal best(Direction direction) {
            return direction == Direction.MORE_IS_BETTER ? highest() : lowest();
        }

        /** Whether two estimates say the same of the value, whoever found it out. */
        boolean isSameValue(Known other) {
            return value.compareTo(other.value) == 0
                    && lowest().compareTo(other.lowest()) == 0
                    && highest().compareTo(other.highest()) == 0;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.known(this);
        }
    }

    /**
     * A value that is not known. It never counts as favourable.
     *
     * @param reason why, and how it could be found out
     */
    record Unknown(@NotBlank @Size(max = 4000) String reason) implements Estimate {

        /** Rejects null. */
        public Unknown {
            requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }
    }
}
