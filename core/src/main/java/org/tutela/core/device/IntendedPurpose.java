package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;

/**
 * What a device is for, as label, instructions for use and clinical evaluation say; MDR Article 2(12), IVDR Article 2(12).
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param statement the intended purpose as a whole
 * @param indications the medical conditions it is for, in the order given, immutable
 * @param patientGroups the patients it is for, in the order given, immutable
 * @param userGroups who uses it, immutable
 * @param clinicalBenefits what patients gain, immutable
 * @param essentialPerformance what must not be lost or degraded without unacceptable risk, in the order given, immutable
 */
public record IntendedPurpose(
        @NotBlank @Size(max = 4000) String statement,
        List<@NotBlank String> indications,
        List<@NotBlank String> patientGroups,
        Set<UserGroup> userGroups,
        List<@Valid ClinicalBenefit> clinicalBenefits,
        List<@NotBlank String> essentialPerformance) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public IntendedPurpose {
        requireNonNull(statement, "statement");
        indications = ImmutableList.copyOf(indications);
        patientGroups = ImmutableList.copyOf(patientGroups);
        userGroups = ImmutableSet.copyOf(userGroups);
        clinicalBenefits = ImmutableList.copyOf(clinicalBenefits);
        essentialPerformance = ImmutableList.copyOf(essentialPerformance);
    }

    /**
     * Returns the digest of what the device is for: statement, indications, patients, users and essential performance. A severity or a
     * benefit is judged for an intended purpose; kept with the judgement, the digest tells whether that purpose still stands. Clinical
     * benefits are judgements of that kind and not part of it.
     *
     * @return the digest, the same for the same texts in the same order, computed on each call
     */
    public Digest digest() {
        return new CanonicalEncoder()
                .put(statement)
                .put(indications)
                .put(patientGroups)
                .put(userGroups)
                .put(essentialPerformance)
                .digest();
    }

    /**
     * Returns a builder.
     *
     * @param statement the intended purpose as a whole
     * @return a new builder
     */
    public static Builder builder(String statement) {
        return new Builder(statement);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(statement);
        builder.indications = indications;
        builder.patientGroups = patientGroups;
        builder.userGroups = userGroups;
        builder.clinicalBenefits = clinicalBenefits;
        builder.essentialPerformance = essentialPerformance;
        return builder;
    }

    /** Builds an IntendedPurpose. Not thread-safe. */
    public static final class Builder {

        private String statement;
        private List<String> indications = ImmutableList.of();
        private List<String> patientGroups = ImmutableList.of();
        private Set<UserGroup> userGroups = ImmutableSet.of();
        private List<ClinicalBenefit> clinicalBenefits = ImmutableList.of();
        private List<String> essentialPerformance = ImmutableList.of();

        private Builder(String statement) {
            this.statement = requireNonNull(statement, "statement");
        }

        /**
         * Sets the statement.
         *
         * @param statement the intended purpose as a whole
         * @return this builder
         */
        public Builder statement(String statement) {
            this.statement = requireNonNull(statement, "statement");
            return this;
        }

        /**
         * Sets the indications.
         *
         * @param indications the medical conditions it is for, in the order given, immutable
         * @return this builder
         */
        public Builder indications(Collection<String> indications) {
            this.indications = ImmutableList.copyOf(indications);
            return this;
        }

        /**
         * Sets the indications.
         *
         * @param indications the medical conditions it is for, in the order given, immutable
         * @return this builder
         */
        public Builder indications(String... indications) {
            this.indications = ImmutableList.copyOf(indications);
            return this;
        }

        /**
         * Sets the patient groups.
         *
         * @param patientGroups the patients it is for, in the order given, immutable
         * @return this builder
         */
        public Builder patientGroups(Collection<String> patientGroups) {
            this.patientGroups = ImmutableList.copyOf(patientGroups);
            return this;
        }

        /**
         * Sets the patient groups.
         *
         * @param patientGroups the patients it is for, in the order given, immutable
         * @return this builder
         */
        public Builder patientGroups(String... patientGroups) {
            this.patientGroups = ImmutableList.copyOf(patientGroups);
            return this;
        }

        /**
         * Sets the user groups.
         *
         * @param userGroups who uses it, immutable
         * @return this builder
         */
        public Builder userGroups(Collection<UserGroup> userGroups) {
            this.userGroups = ImmutableSet.copyOf(userGroups);
            return this;
        }

        /**
         * Sets the user groups.
         *
         * @param userGroups who uses it, immutable
         * @return this builder
         */
        public Builder userGroups(UserGroup... userGroups) {
            this.userGroups = ImmutableSet.copyOf(userGroups);
            return this;
        }

        /**
         * Sets the clinical benefits.
         *
         * @param clinicalBenefits what patients gain, immutable
         * @return this builder
         */
        public Builder clinicalBenefits(Collection<ClinicalBenefit> clinicalBenefits) {
            this.clinicalBenefits = ImmutableList.copyOf(clinicalBenefits);
            return this;
        }

        /**
         * Sets the clinical benefits.
         *
         * @param clinicalBenefits what patients gain, immutable
         * @return this builder
         */
        public Builder clinicalBenefits(ClinicalBenefit... clinicalBenefits) {
            this.clinicalBenefits = ImmutableList.copyOf(clinicalBenefits);
            return this;
        }

        /**
         * Sets the essential performance.
         *
         * @param essentialPerformance what must not be lost or degraded without unacceptable risk, in the order given, immutable
         * @return this builder
         */
        public Builder essentialPerformance(Collection<String> essentialPerformance) {
            this.essentialPerformance = ImmutableList.copyOf(essentialPerformance);
            return this;
        }

        /**
         * Sets the essential performance.
         *
         * @param essentialPerformance what must not be lost or degraded without unacceptable risk, in the order given, immutable
         * @return this builder
         */
        public Builder essentialPerformance(String... essentialPerformance) {
            this.essentialPerformance = ImmutableList.copyOf(essentialPerformance);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public IntendedPurpose build() {
            return new IntendedPurpose(
                    statement, indications, patientGroups, userGroups, clinicalBenefits, essentialPerformance);
        }
    }
}
