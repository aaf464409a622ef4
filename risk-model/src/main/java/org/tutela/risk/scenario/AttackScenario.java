package org.tutela.risk.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.tutela.core.device.MisuseId;
import org.tutela.core.device.UseEnvironmentId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.threat.ThreatId;

/**
 * A way to attack: a goal, which is an attack step, and what is compromised when it is reached.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param title a short name
 * @param threats the threats it carries out, immutable
 * @param goal the step that completes the attack
 * @param compromises what is compromised, in the order given, immutable
 * @param environments where it can be done, immutable
 * @param misuses the foreseeable misuses it makes use of, immutable
 */
public record AttackScenario(
        ScenarioId id,
        @NotBlank @Size(max = 300) String title,
        @NotEmpty List<ThreatId> threats,
        StepId goal,
        @NotEmpty List<@Valid Compromise> compromises,
        @NotEmpty List<UseEnvironmentId> environments,
        List<MisuseId> misuses)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public AttackScenario {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        threats = ImmutableList.copyOf(threats);
        requireNonNull(goal, "goal");
        compromises = ImmutableList.copyOf(compromises);
        environments = ImmutableList.copyOf(environments);
        misuses = ImmutableList.copyOf(misuses);
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param title a short name
     * @param goal the step that completes the attack
     * @return a new builder
     */
    public static Builder builder(ScenarioId id, String title, StepId goal) {
        return new Builder(id, title, goal);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, goal);
        builder.threats = threats;
        builder.compromises = compromises;
        builder.environments = environments;
        builder.misuses = misuses;
        return builder;
    }

    /** Builds an AttackScenario. Not thread-safe. */
    public static final class Builder {

        private ScenarioId id;
        private String title;
        private StepId goal;
        private List<ThreatId> threats = ImmutableList.of();
        private List<Compromise> compromises = ImmutableList.of();
        private List<UseEnvironmentId> environments = ImmutableList.of();
        private List<MisuseId> misuses = ImmutableList.of();

        private Builder(ScenarioId id, String title, StepId goal) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.goal = requireNonNull(goal, "goal");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(ScenarioId id) {
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
         * Sets the threats.
         *
         * @param threats the threats it carries out, immutable
         * @return this builder
         */
        public Builder threats(Collection<ThreatId> threats) {
            this.threats = ImmutableList.copyOf(threats);
            return this;
        }

        /**
         * Sets the threats.
         *
         * @param threats the threats it carries out, immutable
         * @return this builder
         */
        public Builder threats(ThreatId... threats) {
            this.threats = ImmutableList.copyOf(threats);
            return this;
        }

        /**
         * Sets the goal.
         *
         * @param goal the step that completes the attack
         * @return this builder
         */
        public Builder goal(StepId goal) {
            this.goal = requireNonNull(goal, "goal");
            return this;
        }

        /**
         * Sets the compromises.
         *
         * @param compromises what is compromised, in the order given, immutable
         * @return this builder
         */
        public Builder compromises(Collection<Compromise> compromises) {
            this.compromises = ImmutableList.copyOf(compromises);
            return this;
        }

        /**
         * Sets the compromises.
         *
         * @param compromises what is compromised, in the order given, immutable
         * @return this builder
         */
        public Builder compromises(Compromise... compromises) {
            this.compromises = ImmutableList.copyOf(compromises);
            return this;
        }

        /**
         * Sets the environments.
         *
         * @param environments where it can be done, immutable
         * @return this builder
         */
        public Builder environments(Collection<UseEnvironmentId> environments) {
            this.environments = ImmutableList.copyOf(environments);
            return this;
        }

        /**
         * Sets the environments.
         *
         * @param environments where it can be done, immutable
         * @return this builder
         */
        public Builder environments(UseEnvironmentId... environments) {
            this.environments = ImmutableList.copyOf(environments);
            return this;
        }

        /**
         * Sets the misuses.
         *
         * @param misuses the foreseeable misuses it makes use of, immutable
         * @return this builder
         */
        public Builder misuses(Collection<MisuseId> misuses) {
            this.misuses = ImmutableList.copyOf(misuses);
            return this;
        }

        /**
         * Sets the misuses.
         *
         * @param misuses the foreseeable misuses it makes use of, immutable
         * @return this builder
         */
        public Builder misuses(MisuseId... misuses) {
            this.misuses = ImmutableList.copyOf(misuses);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public AttackScenario build() {
            return new AttackScenario(id, title, threats, goal, compromises, environments, misuses);
        }
    }
}
