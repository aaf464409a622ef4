package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.tutela.core.device.BenefitId;

/**
 * A benefit as the analysis measures it; Article 2(53) MDR: meaningful, measurable, relevant to patients. How large it is under
 * each alternative stands in the {@link Effect}s.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param title a short name
 * @param type what kind of good it is
 * @param benefit the clinical benefit of the intended purpose that it measures; empty where it is none of these
 * @param measure what is measured
 * @param unit the unit of all its values
 * @param direction which way it is better
 * @param limit the worst value at which the benefit still counts as preserved, in the unit
 * @param population in whom
 * @param duration for how long
 * @param onset how soon; empty where that does not matter
 * @param share the share of the population that has it, from 0 to 1; empty where not known
 * @param patientPerspective what patients say of it, and where that was learnt; empty where nobody asked
 * @param stateOfTheArt what the state of the art gives
 */
public record BenefitFactor(
        FactorId id,
        @NotBlank @Size(max = 300) String title,
        BenefitType type,
        Optional<BenefitId> benefit,
        @NotBlank @Size(max = 300) String measure,
        @NotBlank @Size(max = 300) String unit,
        Direction direction,
        Optional<BigDecimal> limit,
        @NotBlank @Size(max = 4000) String population,
        @NotBlank @Size(max = 4000) String duration,
        @Size(max = 4000) String onset,
        Optional<
                        @DecimalMin(value = "0", message = "must be at least 0") @DecimalMax(value = "1", message = "must be at most 1") BigDecimal>
                share,
        @Size(max = 4000) String patientPerspective,
        @NotBlank @Size(max = 4000) String stateOfTheArt)
        implements Factor {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public BenefitFactor {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(type, "type");
        requireNonNull(benefit, "benefit");
        requireNonNull(measure, "measure");
        requireNonNull(unit, "unit");
        requireNonNull(direction, "direction");
        requireNonNull(limit, "limit");
        requireNonNull(population, "population");
        requireNonNull(duration, "duration");
        requireNonNull(onset, "onset");
        requireNonNull(share, "share");
        requireNonNull(patientPerspective, "patientPerspective");
        requireNonNull(stateOfTheArt, "stateOfTheArt");
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param title a short name
     * @param type what kind of good it is
     * @param measure what is measured
     * @param unit the unit of all its values
     * @param direction which way it is better
     * @return a new builder
     */
    public static Builder builder(
            FactorId id, String title, BenefitType type, String measure, String unit, Direction direction) {
        return new Builder(id, title, type, measure, unit, direction);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, type, measure, unit, direction);
        builder.benefit = benefit;
        builder.limit = limit;
        builder.population = population;
        builder.duration = duration;
        builder.onset = onset;
        builder.share = share;
        builder.patientPerspective = patientPerspective;
        builder.stateOfTheArt = stateOfTheArt;
        return builder;
    }

    /** Builds a value. Not thread-safe. */
    public static final class Builder {

        private final FactorId id;
        private final String title;
        private final BenefitType type;
        private final String measure;
        private final String unit;
        private final Direction direction;
        private Optional<BenefitId> benefit = Optional.empty();
        private Optional<BigDecimal> limit = Optional.empty();
        private String population = "";
        private String duration = "";
        private String onset = "";
        private Optional<BigDecimal> share = Optional.empty();
        private String patientPerspective = "";
        private String stateOfTheArt = "";

        private Builder(FactorId id, String title, BenefitType type, String measure, String unit, Direction direction) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.type = requireNonNull(type, "type");
            this.measure = requireNonNull(measure, "measure");
            this.unit = requireNonNull(unit, "unit");
            this.direction = requireNonNull(direction, "direction");
        }

        /**
         * Sets the benefit.
         *
         * @param benefit the clinical benefit of the intended purpose that it measures; empty where it is none of these
         * @return this builder
         */
        public Builder benefit(BenefitId benefit) {
            this.benefit = Optional.of(benefit);
            return this;
        }

        /**
         * Sets the limit.
         *
         * @param limit the worst value at which the benefit still counts as preserved, in the unit
         * @return this builder
         */
        public Builder limit(BigDecimal limit) {
            this.limit = Optional.of(limit);
            return this;
        }

        /**
         * Sets the population.
         *
         * @param population in whom
         * @return this builder
         */
        public Builder population(String population) {
            this.population = requireNonNull(population, "population");
            return this;
        }

        /**
         * Sets the duration.
         *
         * @param duration for how long
         * @return this builder
         */
        public Builder duration(String duration) {
            this.duration = requireNonNull(duration, "duration");
            return this;
        }

        /**
         * Sets the onset.
         *
         * @param onset how soon; empty where that does not matter
         * @return this builder
         */
        public Builder onset(String onset) {
            this.onset = requireNonNull(onset, "onset");
            return this;
        }

        /**
         * Sets the share.
         *
         * @param share the share of the population that has it, from 0 to 1; empty where not known
         * @return this builder
         */
        public Builder share(BigDecimal share) {
            this.share = Optional.of(share);
            return this;
        }

        /**
         * Sets the patient perspective.
         *
         * @param patientPerspective what patients say of it, and where that was learnt; empty where nobody asked
         * @return this builder
         */
        public Builder patientPerspective(String patientPerspective) {
            this.patientPerspective = requireNonNull(patientPerspective, "patientPerspective");
            return this;
        }

        /**
         * Sets the state of the art.
         *
         * @param stateOfTheArt what the state of the art gives
         * @return this builder
         */
        public Builder stateOfTheArt(String stateOfTheArt) {
            this.stateOfTheArt = requireNonNull(stateOfTheArt, "stateOfTheArt");
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public BenefitFactor build() {
            return new BenefitFactor(
                    id,
                    title,
                    type,
                    benefit,
                    measure,
                    unit,
                    direction,
                    limit,
                    population,
                    duration,
                    onset,
                    share,
                    patientPerspective,
                    stateOfTheArt);
        }
    }
}
