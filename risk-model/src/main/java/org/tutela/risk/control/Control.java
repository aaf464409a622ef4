package org.tutela.risk.control;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.ComponentId;
import org.tutela.core.identity.Identified;

/**
 * Something that is done against risks.
 *
 * <p>It counts in the current evaluation only when it is verified to be there and to work, for the release under assessment, and when
 * the risks it brings were analysed. What it makes worse is a risk of its own.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param title a short name
 * @param priority its priority
 * @param locus where it lives
 * @param state how far it has come
 * @param capabilities the security capabilities it implements, immutable
 * @param effects what it caps, immutable
 * @param evidence what shows that it is there and works, immutable
 * @param introducedRisks the analysis of risks it brings
 * @param preservation the analyses of what it must leave intact, immutable
 * @param higherPriorityRationale why no control of higher priority is practicable; empty where it is of the highest
 * @param assumption the assumption on the operating environment it rests on, where it lives there
 * @param clauses the clauses it serves, immutable
 * @param requirements the requirements that ask for it, by the manufacturer's own numbers, immutable
 * @param components the components of the device that it is made of; a vulnerability in one of them speaks against it, immutable
 */
public record Control(
        ControlId id,
        @NotBlank @Size(max = 300) String title,
        ControlPriority priority,
        ControlLocus locus,
        ControlState state,
        Set<SecurityCapability> capabilities,
        List<@Valid ControlEffect> effects,
        List<EvidenceId> evidence,
        @Valid IntroducedRisks introducedRisks,
        List<@Valid PreservationAnalysis> preservation,
        Optional<String> higherPriorityRationale,
        Optional<AssumptionId> assumption,
        List<ClauseId> clauses,
        List<@NotBlank @Size(max = 300) String> requirements,
        Set<ComponentId> components)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Control {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(priority, "priority");
        requireNonNull(locus, "locus");
        requireNonNull(state, "state");
        capabilities = ImmutableSet.copyOf(capabilities);
        effects = ImmutableList.copyOf(effects);
        evidence = ImmutableList.copyOf(evidence);
        requireNonNull(introducedRisks, "introducedRisks");
        preservation = ImmutableList.copyOf(preservation);
        requireNonNull(higherPriorityRationale, "higherPriorityRationale");
        requireNonNull(assumption, "assumption");
        clauses = ImmutableList.copyOf(clauses);
        requirements = ImmutableList.copyOf(requirements);
        components = ImmutableSet.copyOf(components);
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param title a short name
     * @param priority its priority
     * @param locus where it lives
     * @param state how far it has come
     * @return a new builder
     */
    public static Builder builder(
            ControlId id, String title, ControlPriority priority, ControlLocus locus, ControlState state) {
        return new Builder(id, title, priority, locus, state);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, priority, locus, state);
        builder.capabilities = capabilities;
        builder.effects = effects;
        builder.evidence = evidence;
        builder.introducedRisks = introducedRisks;
        builder.preservation = preservation;
        builder.higherPriorityRationale = higherPriorityRationale;
        builder.assumption = assumption;
        builder.clauses = clauses;
        builder.requirements = requirements;
        builder.components = components;
        return builder;
    }

    /** Builds a Control. Not thread-safe. */
    public static final class Builder {

        private ControlId id;
        private String title;
        private ControlPriority priority;
        private ControlLocus locus;
        private ControlState state;
        private Set<SecurityCapability> capabilities = ImmutableSet.of();
        private List<ControlEffect> effects = ImmutableList.of();
        private List<EvidenceId> evidence = ImmutableList.of();
        private IntroducedRisks introducedRisks = new IntroducedRisks.NotAnalysed();
        private List<PreservationAnalysis> preservation = ImmutableList.of();
        private Optional<String> higherPriorityRationale = Optional.empty();
        private Optional<AssumptionId> assumption = Optional.empty();
        private List<ClauseId> clauses = ImmutableList.of();
        private List<String> requirements = ImmutableList.of();
        private Set<ComponentId> components = ImmutableSet.of();

        private Builder(ControlId id, String title, ControlPriority priority, ControlLocus locus, ControlState state) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.priority = requireNonNull(priority, "priority");
            this.locus = requireNonNull(locus, "locus");
            this.state = requireNonNull(state, "state");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(ControlId id) {
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
         * Sets the priority.
         *
         * @param priority its priority
         * @return this builder
         */
        public Builder priority(ControlPriority priority) {
            this.priority = requireNonNull(priority, "priority");
            return this;
        }

        /**
         * Sets the locus.
         *
         * @param locus where it lives
         * @return this builder
         */
        public Builder locus(ControlLocus locus) {
            this.locus = requireNonNull(locus, "locus");
            return this;
        }

        /**
         * Sets the state.
         *
         * @param state how far it has come
         * @return this builder
         */
        public Builder state(ControlState state) {
            this.state = requireNonNull(state, "state");
            return this;
        }

        /**
         * Sets the capabilities.
         *
         * @param capabilities the security capabilities it implements, immutable
         * @return this builder
         */
        public Builder capabilities(Collection<SecurityCapability> capabilities) {
            this.capabilities = ImmutableSet.copyOf(capabilities);
            return this;
        }

        /**
         * Sets the capabilities.
         *
         * @param capabilities the security capabilities it implements, immutable
         * @return this builder
         */
        public Builder capabilities(SecurityCapability... capabilities) {
            this.capabilities = ImmutableSet.copyOf(capabilities);
            return this;
        }

        /**
         * Sets the effects.
         *
         * @param effects what it caps, immutable
         * @return this builder
         */
        public Builder effects(Collection<ControlEffect> effects) {
            this.effects = ImmutableList.copyOf(effects);
            return this;
        }

        /**
         * Sets the effects.
         *
         * @param effects what it caps, immutable
         * @return this builder
         */
        public Builder effects(ControlEffect... effects) {
            this.effects = ImmutableList.copyOf(effects);
            return this;
        }

        /**
         * Sets the evidence.
         *
         * @param evidence what shows that it is there and works, immutable
         * @return this builder
         */
        public Builder evidence(Collection<EvidenceId> evidence) {
            this.evidence = ImmutableList.copyOf(evidence);
            return this;
        }

        /**
         * Sets the evidence.
         *
         * @param evidence what shows that it is there and works, immutable
         * @return this builder
         */
        public Builder evidence(EvidenceId... evidence) {
            this.evidence = ImmutableList.copyOf(evidence);
            return this;
        }

        /**
         * Sets the introduced risks.
         *
         * @param introducedRisks the analysis of risks it brings
         * @return this builder
         */
        public Builder introducedRisks(IntroducedRisks introducedRisks) {
            this.introducedRisks = requireNonNull(introducedRisks, "introducedRisks");
            return this;
        }

        /**
         * Sets the preservation.
         *
         * @param preservation the analyses of what it must leave intact, immutable
         * @return this builder
         */
        public Builder preservation(Collection<PreservationAnalysis> preservation) {
            this.preservation = ImmutableList.copyOf(preservation);
            return this;
        }

        /**
         * Sets the preservation.
         *
         * @param preservation the analyses of what it must leave intact, immutable
         * @return this builder
         */
        public Builder preservation(PreservationAnalysis... preservation) {
            this.preservation = ImmutableList.copyOf(preservation);
            return this;
        }

        /**
         * Sets the higher priority rationale.
         *
         * @param higherPriorityRationale why no control of higher priority is practicable; empty where it is of the highest
         * @return this builder
         */
        public Builder higherPriorityRationale(String higherPriorityRationale) {
            this.higherPriorityRationale = Optional.of(higherPriorityRationale);
            return this;
        }

        /**
         * Sets the assumption.
         *
         * @param assumption the assumption on the operating environment it rests on, where it lives there
         * @return this builder
         */
        public Builder assumption(AssumptionId assumption) {
            this.assumption = Optional.of(assumption);
            return this;
        }

        /**
         * Sets the clauses.
         *
         * @param clauses the clauses it serves, immutable
         * @return this builder
         */
        public Builder clauses(Collection<ClauseId> clauses) {
            this.clauses = ImmutableList.copyOf(clauses);
            return this;
        }

        /**
         * Sets the clauses.
         *
         * @param clauses the clauses it serves, immutable
         * @return this builder
         */
        public Builder clauses(ClauseId... clauses) {
            this.clauses = ImmutableList.copyOf(clauses);
            return this;
        }

        /**
         * Sets the requirements.
         *
         * @param requirements the requirements that ask for it, by the manufacturer's own numbers
         * @return this builder
         */
        public Builder requirements(Collection<String> requirements) {
            this.requirements = ImmutableList.copyOf(requirements);
            return this;
        }

        /**
         * Sets the requirements.
         *
         * @param requirements the requirements that ask for it, by the manufacturer's own numbers
         * @return this builder
         */
        public Builder requirements(String... requirements) {
            this.requirements = ImmutableList.copyOf(requirements);
            return this;
        }

        /**
         * Sets the components.
         *
         * @param components the components of the device that it is made of, immutable
         * @return this builder
         */
        public Builder components(Collection<ComponentId> components) {
            this.components = ImmutableSet.copyOf(components);
            return this;
        }

        /**
         * Sets the components.
         *
         * @param components the components of the device that it is made of, immutable
         * @return this builder
         */
        public Builder components(ComponentId... components) {
            this.components = ImmutableSet.copyOf(components);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public Control build() {
            return new Control(
                    id,
                    title,
                    priority,
                    locus,
                    state,
                    capabilities,
                    effects,
                    evidence,
                    introducedRisks,
                    preservation,
                    higherPriorityRationale,
                    assumption,
                    clauses,
                    requirements,
                    components);
        }
    }
}
