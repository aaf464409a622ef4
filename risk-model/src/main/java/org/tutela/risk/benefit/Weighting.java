package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The optional weighting of factors. It never decides alone: it explains the trade-off and tests how robust the conclusion is.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param elicitedFrom whose preferences these are
 * @param rangesFixedOn when worst and best values were fixed: before the effects were determined
 * @param criteria the criteria, immutable
 * @param doubleCounting why no two criteria count the same thing
 * @param conditionalValue why the worth of a criterion does not depend on another
 * @param seed the seed of the simulations
 * @param draws how many draws a simulation makes
 */
public record Weighting(
        @NotBlank @Size(max = 300) String elicitedFrom,
        LocalDate rangesFixedOn,

        @Size(min = 2, max = 12, message = "must be from 2 to 12") List<@Valid Criterion> criteria,

        @NotBlank @Size(max = 4000) String doubleCounting,
        @NotBlank @Size(max = 4000) String conditionalValue,
        long seed,

        @Min(value = 1000, message = "must be at least 1000") @Max(value = 1_000_000, message = "must be at most 1000000") int draws) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Weighting {
        requireNonNull(elicitedFrom, "elicitedFrom");
        requireNonNull(rangesFixedOn, "rangesFixedOn");
        criteria = ImmutableList.copyOf(criteria);
        requireNonNull(doubleCounting, "doubleCounting");
        requireNonNull(conditionalValue, "conditionalValue");
    }

    /**
     * Returns a builder.
     *
     * @param elicitedFrom whose preferences these are
     * @param rangesFixedOn when worst and best values were fixed: before the effects were determined
     * @param seed the seed of the simulations
     * @param draws how many draws a simulation makes
     * @return a new builder
     */
    public static Builder builder(String elicitedFrom, LocalDate rangesFixedOn, long seed, int draws) {
        return new Builder(elicitedFrom, rangesFixedOn, seed, draws);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(elicitedFrom, rangesFixedOn, seed, draws);
        builder.criteria = criteria;
        builder.doubleCounting = doubleCounting;
        builder.conditionalValue = conditionalValue;
        return builder;
    }

    /** Builds a value. Not thread-safe. */
    public static final class Builder {

        private final String elicitedFrom;
        private final LocalDate rangesFixedOn;
        private final long seed;
        private final int draws;
        private List<Criterion> criteria = ImmutableList.of();
        private String doubleCounting = "";
        private String conditionalValue = "";

        private Builder(String elicitedFrom, LocalDate rangesFixedOn, long seed, int draws) {
            this.elicitedFrom = requireNonNull(elicitedFrom, "elicitedFrom");
            this.rangesFixedOn = requireNonNull(rangesFixedOn, "rangesFixedOn");
            this.seed = seed;
            this.draws = draws;
        }

        /**
         * Sets the criteria.
         *
         * @param criteria the criteria
         * @return this builder
         */
        public Builder criteria(Criterion... criteria) {
            this.criteria = ImmutableList.copyOf(criteria);
            return this;
        }

        /**
         * Sets the double counting.
         *
         * @param doubleCounting why no two criteria count the same thing
         * @return this builder
         */
        public Builder doubleCounting(String doubleCounting) {
            this.doubleCounting = requireNonNull(doubleCounting, "doubleCounting");
            return this;
        }

        /**
         * Sets the conditional value.
         *
         * @param conditionalValue why the worth of a criterion does not depend on another
         * @return this builder
         */
        public Builder conditionalValue(String conditionalValue) {
            this.conditionalValue = requireNonNull(conditionalValue, "conditionalValue");
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public Weighting build() {
            return new Weighting(elicitedFrom, rangesFixedOn, criteria, doubleCounting, conditionalValue, seed, draws);
        }
    }
}
