package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.core.identity.Builders;
import org.tutela.core.identity.Identified;

/**
 * How trends are looked for and who acts on them: what MDR, Article 88(1), and IVDR, Article 83(1), ask the surveillance plan to specify.
 * It is set before the data are looked at.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param family the family of tests that share one level, such as all security codes of a device
 * @param alpha the level, from 1E-20 to below 1
 * @param approvedOn when it was approved
 * @param multiplicity what is done about many tests
 * @param observationMonths the length of an observation period in months
 * @param exposureUnit what exposure is counted in
 * @param severityScores what severities count in the test for a shift
 * @param dispersionLimit from which quotient of variance and mean on events count as not independent
 * @param overDispersion what is done where they do not come singly
 * @param cusum the cumulative sum for slow drift, where one is kept
 * @param management who acts on a signal, and how
 */
public record TrendPlan(
        TrendPlanId id,
        @NotBlank @Size(max = 300) String family,
        BigDecimal alpha,
        LocalDate approvedOn,
        Multiplicity multiplicity,
        @Min(1) @Max(120) int observationMonths,
        ExposureUnit exposureUnit,
        SeverityScores severityScores,
        @Positive BigDecimal dispersionLimit,
        OverDispersionRule overDispersion,
        Optional<PoissonCusum> cusum,
        @NotBlank @Size(max = 4000) String management)
        implements Identified {

    /**
     * Rejects nulls and a level that is none; constraints are checked where the whole is built.
     *
     * @throws IllegalArgumentException if the level is not from 1E-20 to below 1
     */
    public TrendPlan {
        requireNonNull(id, "id");
        requireNonNull(family, "family");
        requireNonNull(alpha, "alpha");
        requireNonNull(approvedOn, "approvedOn");
        requireNonNull(multiplicity, "multiplicity");
        requireNonNull(exposureUnit, "exposureUnit");
        requireNonNull(severityScores, "severityScores");
        requireNonNull(dispersionLimit, "dispersionLimit");
        requireNonNull(overDispersion, "overDispersion");
        requireNonNull(cusum, "cusum");
        requireNonNull(management, "management");
        TrendTests.checkAlpha(alpha);
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param family the family of tests that share one level, such as all security codes of a device
     * @param alpha the level, from 1E-20 to below 1
     * @param approvedOn when it was approved
     * @return a new builder
     */
    public static Builder builder(TrendPlanId id, String family, BigDecimal alpha, LocalDate approvedOn) {
        return new Builder(id, family, alpha, approvedOn);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, family, alpha, approvedOn);
        builder.multiplicity = multiplicity;
        builder.observationMonths = observationMonths;
        builder.exposureUnit = exposureUnit;
        builder.severityScores = severityScores;
        builder.dispersionLimit = dispersionLimit;
        builder.overDispersion = overDispersion;
        builder.cusum = cusum;
        builder.management = management;
        return builder;
    }

    /** Builds a TrendPlan. Not thread-safe. */
    public static final class Builder {

        private TrendPlanId id;
        private String family;
        private BigDecimal alpha;
        private LocalDate approvedOn;
        private Multiplicity multiplicity = Multiplicity.HOLM;
        private int observationMonths = 12;
        private ExposureUnit exposureUnit = ExposureUnit.DEVICE_MONTHS;
        private SeverityScores severityScores = SeverityScores.MIDRANK;
        private BigDecimal dispersionLimit = new BigDecimal("1.5");
        private OverDispersionRule overDispersion = OverDispersionRule.TELL;
        private Optional<PoissonCusum> cusum = Optional.empty();
        private @Nullable String management;

        private Builder(TrendPlanId id, String family, BigDecimal alpha, LocalDate approvedOn) {
            this.id = requireNonNull(id, "id");
            this.family = requireNonNull(family, "family");
            this.alpha = requireNonNull(alpha, "alpha");
            this.approvedOn = requireNonNull(approvedOn, "approvedOn");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(TrendPlanId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the family.
         *
         * @param family the family of tests that share one level, such as all security codes of a device
         * @return this builder
         */
        public Builder family(String family) {
            this.family = requireNonNull(family, "family");
            return this;
        }

        /**
         * Sets the alpha.
         *
         * @param alpha the level, from 1E-20 to below 1
         * @return this builder
         */
        public Builder alpha(BigDecimal alpha) {
            this.alpha = requireNonNull(alpha, "alpha");
            return this;
        }

        /**
         * Sets the approved on.
         *
         * @param approvedOn when it was approved
         * @return this builder
         */
        public Builder approvedOn(LocalDate approvedOn) {
            this.approvedOn = requireNonNull(approvedOn, "approvedOn");
            return this;
        }

        /**
         * Sets the multiplicity.
         *
         * @param multiplicity what is done about many tests
         * @return this builder
         */
        public Builder multiplicity(Multiplicity multiplicity) {
            this.multiplicity = requireNonNull(multiplicity, "multiplicity");
            return this;
        }

        /**
         * Sets the observation months.
         *
         * @param observationMonths the length of an observation period in months
         * @return this builder
         */
        public Builder observationMonths(int observationMonths) {
            this.observationMonths = observationMonths;
            return this;
        }

        /**
         * Sets the exposure unit.
         *
         * @param exposureUnit what exposure is counted in
         * @return this builder
         */
        public Builder exposureUnit(ExposureUnit exposureUnit) {
            this.exposureUnit = requireNonNull(exposureUnit, "exposureUnit");
            return this;
        }

        /**
         * Sets the severity scores.
         *
         * @param severityScores what severities count in the test for a shift
         * @return this builder
         */
        public Builder severityScores(SeverityScores severityScores) {
            this.severityScores = requireNonNull(severityScores, "severityScores");
            return this;
        }

        /**
         * Sets the dispersion limit.
         *
         * @param dispersionLimit from which quotient of variance and mean on events count as not independent
         * @return this builder
         */
        public Builder dispersionLimit(BigDecimal dispersionLimit) {
            this.dispersionLimit = requireNonNull(dispersionLimit, "dispersionLimit");
            return this;
        }

        /**
         * Sets the over dispersion.
         *
         * @param overDispersion what is done where they do not come singly
         * @return this builder
         */
        public Builder overDispersion(OverDispersionRule overDispersion) {
            this.overDispersion = requireNonNull(overDispersion, "overDispersion");
            return this;
        }

        /**
         * Sets the cusum.
         *
         * @param cusum the cumulative sum for slow drift, where one is kept
         * @return this builder
         */
        public Builder cusum(PoissonCusum cusum) {
            this.cusum = Optional.of(cusum);
            return this;
        }

        /**
         * Sets the management.
         *
         * @param management who acts on a signal, and how
         * @return this builder
         */
        public Builder management(String management) {
            this.management = requireNonNull(management, "management");
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part is not set
         */
        public TrendPlan build() {
            return new TrendPlan(
                    id,
                    family,
                    alpha,
                    approvedOn,
                    multiplicity,
                    observationMonths,
                    exposureUnit,
                    severityScores,
                    dispersionLimit,
                    overDispersion,
                    cusum,
                    Builders.require(management, "TrendPlan", "management"));
        }
    }
}
