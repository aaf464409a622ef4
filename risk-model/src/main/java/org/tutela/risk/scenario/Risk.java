package org.tutela.risk.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tutela.core.canonical.Digest;
import org.tutela.core.device.IntendedPurpose;
import org.tutela.core.identity.Identified;
import org.tutela.risk.scoring.Probability;

/**
 * A hazardous situation, or a loss that concerns security alone, and the attack scenarios that reach it.
 *
 * <p>Its initial, current and projected levels are derived by an assessment; none can be typed in.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param title a short name
 * @param relation how it stands between security and safety
 * @param scenarios the attack scenarios that reach it, immutable
 * @param hazardousSituation the hazardous situation; empty where the risk concerns security alone
 * @param impacts the severity in each dimension concerned, immutable
 * @param probability the probability of harm, where it was estimated
 * @param acceptance the decision to accept what is left, where one was taken
 * @param judgedFor the digest of the intended purpose its severities were judged for, {@link IntendedPurpose#digest()}; empty where
 *     that was not recorded
 */
public record Risk(
        RiskId id,
        @NotBlank @Size(max = 300) String title,
        SecuritySafetyRelation relation,
        @NotEmpty List<ScenarioId> scenarios,
        Optional<HazardousSituationId> hazardousSituation,
        @NotEmpty List<@Valid Impact> impacts,
        Optional<@Valid Probability> probability,
        Optional<@Valid RiskAcceptance> acceptance,
        Optional<Digest> judgedFor)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Risk {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(relation, "relation");
        scenarios = ImmutableList.copyOf(scenarios);
        requireNonNull(hazardousSituation, "hazardousSituation");
        impacts = ImmutableList.copyOf(impacts);
        requireNonNull(probability, "probability");
        requireNonNull(acceptance, "acceptance");
        requireNonNull(judgedFor, "judgedFor");
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param title a short name
     * @param relation how it stands between security and safety
     * @return a new builder
     */
    public static Builder builder(RiskId id, String title, SecuritySafetyRelation relation) {
        return new Builder(id, title, relation);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, relation);
        builder.scenarios = scenarios;
        builder.hazardousSituation = hazardousSituation;
        builder.impacts = impacts;
        builder.probability = probability;
        builder.acceptance = acceptance;
        builder.judgedFor = judgedFor;
        return builder;
    }

    /** Builds a Risk. Not thread-safe. */
    public static final class Builder {

        private RiskId id;
        private String title;
        private SecuritySafetyRelation relation;
        private List<ScenarioId> scenarios = ImmutableList.of();
        private Optional<HazardousSituationId> hazardousSituation = Optional.empty();
        private List<Impact> impacts = ImmutableList.of();
        private Optional<Probability> probability = Optional.empty();
        private Optional<RiskAcceptance> acceptance = Optional.empty();
        private Optional<Digest> judgedFor = Optional.empty();

        private Builder(RiskId id, String title, SecuritySafetyRelation relation) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.relation = requireNonNull(relation, "relation");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(RiskId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title a short name
         * @return this builder
         */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the relation.
         *
         * @param relation how it stands between security and safety
         * @return this builder
         */
        public Builder relation(SecuritySafetyRelation relation) {
            this.relation = requireNonNull(relation, "relation");
            return this;
        }

        /**
         * Sets the scenarios.
         *
         * @param scenarios the attack scenarios that reach it, immutable
         * @return this builder
         */
        public Builder scenarios(Collection<ScenarioId> scenarios) {
            this.scenarios = ImmutableList.copyOf(scenarios);
            return this;
        }

        /**
         * Sets the scenarios.
         *
         * @param scenarios the attack scenarios that reach it, immutable
         * @return this builder
         */
        public Builder scenarios(ScenarioId... scenarios) {
            this.scenarios = ImmutableList.copyOf(scenarios);
            return this;
        }

        /**
         * Sets the hazardous situation.
         *
         * @param hazardousSituation the hazardous situation; empty where the risk concerns security alone
         * @return this builder
         */
        public Builder hazardousSituation(HazardousSituationId hazardousSituation) {
            this.hazardousSituation = Optional.of(hazardousSituation);
            return this;
        }

        /**
         * Sets the impacts.
         *
         * @param impacts the severity in each dimension concerned, immutable
         * @return this builder
         */
        public Builder impacts(Collection<Impact> impacts) {
            this.impacts = ImmutableList.copyOf(impacts);
            return this;
        }

        /**
         * Sets the impacts.
         *
         * @param impacts the severity in each dimension concerned, immutable
         * @return this builder
         */
        public Builder impacts(Impact... impacts) {
            this.impacts = ImmutableList.copyOf(impacts);
            return this;
        }

        /**
         * Sets the probability.
         *
         * @param probability the probability of harm, where it was estimated
         * @return this builder
         */
        public Builder probability(Probability probability) {
            this.probability = Optional.of(probability);
            return this;
        }

        /**
         * Sets the acceptance.
         *
         * @param acceptance the decision to accept what is left, where one was taken
         * @return this builder
         */
        public Builder acceptance(RiskAcceptance acceptance) {
            this.acceptance = Optional.of(acceptance);
            return this;
        }

        /**
         * Sets the intended purpose that the severities were judged for.
         *
         * @param judgedFor the digest of the intended purpose
         * @return this builder
         */
        public Builder judgedFor(Digest judgedFor) {
            this.judgedFor = Optional.of(judgedFor);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public Risk build() {
            return new Risk(
                    id, title, relation, scenarios, hazardousSituation, impacts, probability, acceptance, judgedFor);
        }
    }
}
