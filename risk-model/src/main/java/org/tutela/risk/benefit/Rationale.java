package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The rationale of the analysis. No part of it may be missing; that is checked where the whole is built.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param intendedUse the intended use the analysis is about
 * @param benefits the benefits and what shows them
 * @param residualRisks what is left of the risks, by kind of hazard
 * @param furtherReduction why further reduction is not practicable or would reduce the benefit
 * @param alternatives the alternatives considered
 * @param stateOfTheArt the state of the art and where it was found
 * @param uncertainty what is not sure, and what that means
 * @param valueJudgements whose values weigh the benefits against the risks
 * @param sensitivity what the conclusion is sensitive to
 * @param conclusion the conclusion in words
 */
public record Rationale(
        @NotBlank @Size(max = 4000) String intendedUse,
        @NotBlank @Size(max = 4000) String benefits,
        @NotBlank @Size(max = 4000) String residualRisks,
        @NotBlank @Size(max = 4000) String furtherReduction,
        @NotBlank @Size(max = 4000) String alternatives,
        @NotBlank @Size(max = 4000) String stateOfTheArt,
        @NotBlank @Size(max = 4000) String uncertainty,
        @NotBlank @Size(max = 4000) String valueJudgements,
        @NotBlank @Size(max = 4000) String sensitivity,
        @NotBlank @Size(max = 4000) String conclusion) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Rationale {
        requireNonNull(intendedUse, "intendedUse");
        requireNonNull(benefits, "benefits");
        requireNonNull(residualRisks, "residualRisks");
        requireNonNull(furtherReduction, "furtherReduction");
        requireNonNull(alternatives, "alternatives");
        requireNonNull(stateOfTheArt, "stateOfTheArt");
        requireNonNull(uncertainty, "uncertainty");
        requireNonNull(valueJudgements, "valueJudgements");
        requireNonNull(sensitivity, "sensitivity");
        requireNonNull(conclusion, "conclusion");
    }

    /**
     * Returns a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.intendedUse = intendedUse;
        builder.benefits = benefits;
        builder.residualRisks = residualRisks;
        builder.furtherReduction = furtherReduction;
        builder.alternatives = alternatives;
        builder.stateOfTheArt = stateOfTheArt;
        builder.uncertainty = uncertainty;
        builder.valueJudgements = valueJudgements;
        builder.sensitivity = sensitivity;
        builder.conclusion = conclusion;
        return builder;
    }

    /** Builds a value. Not thread-safe. */
    public static final class Builder {

        private String intendedUse = "";
        private String benefits = "";
        private String residualRisks = "";
        private String furtherReduction = "";
        private String alternatives = "";
        private String stateOfTheArt = "";
        private String uncertainty = "";
        private String valueJudgements = "";
        private String sensitivity = "";
        private String conclusion = "";

        private Builder() {}

        /**
         * Sets the intended use.
         *
         * @param intendedUse the intended use the analysis is about
         * @return this builder
         */
        public Builder intendedUse(String intendedUse) {
            this.intendedUse = requireNonNull(intendedUse, "intendedUse");
            return this;
        }

        /**
         * Sets the benefits.
         *
         * @param benefits the benefits and what shows them
         * @return this builder
         */
        public Builder benefits(String benefits) {
            this.benefits = requireNonNull(benefits, "benefits");
            return this;
        }

        /**
         * Sets the residual risks.
         *
         * @param residualRisks what is left of the risks, by kind of hazard
         * @return this builder
         */
        public Builder residualRisks(String residualRisks) {
            this.residualRisks = requireNonNull(residualRisks, "residualRisks");
            return this;
        }

        /**
         * Sets the further reduction.
         *
         * @param furtherReduction why further reduction is not practicable or would reduce the benefit
         * @return this builder
         */
        public Builder furtherReduction(String furtherReduction) {
            this.furtherReduction = requireNonNull(furtherReduction, "furtherReduction");
            return this;
        }

        /**
         * Sets the alternatives.
         *
         * @param alternatives the alternatives considered
         * @return this builder
         */
        public Builder alternatives(String alternatives) {
            this.alternatives = requireNonNull(alternatives, "alternatives");
            return this;
        }

        /**
         * Sets the state of the art.
         *
         * @param stateOfTheArt the state of the art and where it was found
         * @return this builder
         */
        public Builder stateOfTheArt(String stateOfTheArt) {
            this.stateOfTheArt = requireNonNull(stateOfTheArt, "stateOfTheArt");
            return this;
        }

        /**
         * Sets the uncertainty.
         *
         * @param uncertainty what is not sure, and what that means
         * @return this builder
         */
        public Builder uncertainty(String uncertainty) {
            this.uncertainty = requireNonNull(uncertainty, "uncertainty");
            return this;
        }

        /**
         * Sets the value judgements.
         *
         * @param valueJudgements whose values weigh the benefits against the risks
         * @return this builder
         */
        public Builder valueJudgements(String valueJudgements) {
            this.valueJudgements = requireNonNull(valueJudgements, "valueJudgements");
            return this;
        }

        /**
         * Sets the sensitivity.
         *
         * @param sensitivity what the conclusion is sensitive to
         * @return this builder
         */
        public Builder sensitivity(String sensitivity) {
            this.sensitivity = requireNonNull(sensitivity, "sensitivity");
            return this;
        }

        /**
         * Sets the conclusion.
         *
         * @param conclusion the conclusion in words
         * @return this builder
         */
        public Builder conclusion(String conclusion) {
            this.conclusion = requireNonNull(conclusion, "conclusion");
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public Rationale build() {
            return new Rationale(
                    intendedUse,
                    benefits,
                    residualRisks,
                    furtherReduction,
                    alternatives,
                    stateOfTheArt,
                    uncertainty,
                    valueJudgements,
                    sensitivity,
                    conclusion);
        }
    }
}
