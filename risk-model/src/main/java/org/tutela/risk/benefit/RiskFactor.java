package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.risk.scenario.RiskId;

/**
 * A risk or harm as the analysis measures it. How large it is under each alternative stands in the {@link Effect}s; severity
 * and level of the risks behind it stand in the assessment.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param title a short name
 * @param risks the risks it sums up, immutable
 * @param hazardCategories the generic kinds of hazard it stands for, immutable; a factor has a risk or a kind of hazard
 * @param measure what is measured
 * @param unit the unit of all its values
 * @param direction which way it is better
 * @param exposedDevices how many devices are exposed; empty where not known
 * @param exposureDuration for how long
 * @param detectability whether it is noticed before harm
 * @param reversibility whether it can be undone
 * @param patientTolerance what patients would bear, and where that was learnt; empty where nobody asked
 * @param uncertainty what is not sure about it
 */
public record RiskFactor(
        FactorId id,
        @NotBlank @Size(max = 300) String title,
        List<RiskId> risks,
        Set<HazardCategory> hazardCategories,
        @NotBlank @Size(max = 300) String measure,
        @NotBlank @Size(max = 300) String unit,
        Direction direction,
        Optional<@DecimalMin(value = "0", message = "must be at least 0") BigDecimal> exposedDevices,
        @NotBlank @Size(max = 4000) String exposureDuration,
        @NotBlank @Size(max = 4000) String detectability,
        @NotBlank @Size(max = 4000) String reversibility,
        @Size(max = 4000) String patientTolerance,
        @NotBlank @Size(max = 4000) String uncertainty)
        implements Factor {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public RiskFactor {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        risks = ImmutableList.copyOf(risks);
        hazardCategories = ImmutableSet.copyOf(hazardCategories);
        requireNonNull(measure, "measure");
        requireNonNull(unit, "unit");
        requireNonNull(direction, "direction");
        requireNonNull(exposedDevices, "exposedDevices");
        requireNonNull(exposureDuration, "exposureDuration");
        requireNonNull(detectability, "detectability");
        requireNonNull(reversibility, "reversibility");
        requireNonNull(patientTolerance, "patientTolerance");
        requireNonNull(uncertainty, "uncertainty");
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param title a short name
     * @param measure what is measured
     * @param unit the unit of all its values
     * @param direction which way it is better
     * @return a new builder
     */
    public static Builder builder(FactorId id, String title, String measure, String unit, Direction direction) {
        return new Builder(id, title, measure, unit, direction);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, measure, unit, direction);
        builder.risks = risks;
        builder.hazardCategories = hazardCategories;
        builder.exposedDevices = exposedDevices;
        builder.exposureDuration = exposureDuration;
        builder.detectability = detectability;
        builder.reversibility = reversibility;
        builder.patientTolerance = patientTolerance;
        builder.uncertainty = uncertainty;
        return builder;
    }

    /** Builds a value. Not thread-safe. */
    public static final class Builder {

        private final FactorId id;
        private final String title;
        private final String measure;
        private final String unit;
        private final Direction direction;
        private List<RiskId> risks = ImmutableList.of();
        private Set<HazardCategory> hazardCategories = ImmutableSet.of();
        private Optional<BigDecimal> exposedDevices = Optional.empty();
        private String exposureDuration = "";
        private String detectability = "";
        private String reversibility = "";
        private String patientTolerance = "";
        private String uncertainty = "";

        private Builder(FactorId id, String title, String measure, String unit, Direction direction) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.measure = requireNonNull(measure, "measure");
            this.unit = requireNonNull(unit, "unit");
            this.direction = requireNonNull(direction, "direction");
        }

        /**
         * Sets the risks.
         *
         * @param risks the risks it sums up
         * @return this builder
         */
        public Builder risks(RiskId... risks) {
            this.risks = ImmutableList.copyOf(risks);
            return this;
        }

        /**
         * Sets the hazard categories.
         *
         * @param hazardCategories the generic kinds of hazard it stands for; a factor has a risk or a kind of hazard
         * @return this builder
         */
        public Builder hazardCategories(HazardCategory... hazardCategories) {
            this.hazardCategories = ImmutableSet.copyOf(hazardCategories);
            return this;
        }

        /**
         * Sets the exposed devices.
         *
         * @param exposedDevices how many devices are exposed; empty where not known
         * @return this builder
         */
        public Builder exposedDevices(BigDecimal exposedDevices) {
            this.exposedDevices = Optional.of(exposedDevices);
            return this;
        }

        /**
         * Sets the exposure duration.
         *
         * @param exposureDuration for how long
         * @return this builder
         */
        public Builder exposureDuration(String exposureDuration) {
            this.exposureDuration = requireNonNull(exposureDuration, "exposureDuration");
            return this;
        }

        /**
         * Sets the detectability.
         *
         * @param detectability whether it is noticed before harm
         * @return this builder
         */
        public Builder detectability(String detectability) {
            this.detectability = requireNonNull(detectability, "detectability");
            return this;
        }

        /**
         * Sets the reversibility.
         *
         * @param reversibility whether it can be undone
         * @return this builder
         */
        public Builder reversibility(String reversibility) {
            this.reversibility = requireNonNull(reversibility, "reversibility");
            return this;
        }

        /**
         * Sets the patient tolerance.
         *
         * @param patientTolerance what patients would bear, and where that was learnt; empty where nobody asked
         * @return this builder
         */
        public Builder patientTolerance(String patientTolerance) {
            this.patientTolerance = requireNonNull(patientTolerance, "patientTolerance");
            return this;
        }

        /**
         * Sets the uncertainty.
         *
         * @param uncertainty what is not sure about it
         * @return this builder
         */
        public Builder uncertainty(String uncertainty) {
            this.uncertainty = requireNonNull(uncertainty, "uncertainty");
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public RiskFactor build() {
            return new RiskFactor(
                    id,
                    title,
                    risks,
                    hazardCategories,
                    measure,
                    unit,
                    direction,
                    exposedDevices,
                    exposureDuration,
                    detectability,
                    reversibility,
                    patientTolerance,
                    uncertainty);
        }
    }
}
