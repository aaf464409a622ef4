package org.tutela.risk.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tutela.core.identity.Identified;

/**
 * A circumstance in which somebody is exposed to a hazard, and the sequence of events that leads to it; ISO 14971, 5.4.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param description the situation
 * @param sequenceOfEvents what happens from compromise to exposure, in order, immutable
 * @param exposed who is exposed, immutable
 * @param alternativeCare whether adequate alternative care is assured in time
 * @param harm the harm that may follow
 */
public record HazardousSituation(
        HazardousSituationId id,
        @NotBlank @Size(max = 4000) String description,
        @NotEmpty List<@NotBlank String> sequenceOfEvents,
        @NotEmpty Set<ExposedPerson> exposed,
        AlternativeCare alternativeCare,
        @NotBlank @Size(max = 4000) String harm)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public HazardousSituation {
        requireNonNull(id, "id");
        requireNonNull(description, "description");
        sequenceOfEvents = ImmutableList.copyOf(sequenceOfEvents);
        exposed = ImmutableSet.copyOf(exposed);
        requireNonNull(alternativeCare, "alternativeCare");
        requireNonNull(harm, "harm");
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param description the situation
     * @param harm the harm that may follow
     * @return a new builder
     */
    public static Builder builder(HazardousSituationId id, String description, String harm) {
        return new Builder(id, description, harm);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, description, harm);
        builder.sequenceOfEvents = sequenceOfEvents;
        builder.exposed = exposed;
        builder.alternativeCare = alternativeCare;
        return builder;
    }

    /** Builds a HazardousSituation. Not thread-safe. */
    public static final class Builder {

        private HazardousSituationId id;
        private String description;
        private String harm;
        private List<String> sequenceOfEvents = ImmutableList.of();
        private Set<ExposedPerson> exposed = ImmutableSet.of();
        private AlternativeCare alternativeCare = AlternativeCare.UNKNOWN;

        private Builder(HazardousSituationId id, String description, String harm) {
            this.id = requireNonNull(id, "id");
            this.description = requireNonNull(description, "description");
            this.harm = requireNonNull(harm, "harm");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(HazardousSituationId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the description.
         *
         * @param description the situation
         * @return this builder
         */
        public Builder description(String description) {
            this.description = requireNonNull(description, "description");
            return this;
        }

        /**
         * Sets the sequence of events.
         *
         * @param sequenceOfEvents what happens from compromise to exposure, in order, immutable
         * @return this builder
         */
        public Builder sequenceOfEvents(Collection<String> sequenceOfEvents) {
            this.sequenceOfEvents = ImmutableList.copyOf(sequenceOfEvents);
            return this;
        }

        /**
         * Sets the sequence of events.
         *
         * @param sequenceOfEvents what happens from compromise to exposure, in order, immutable
         * @return this builder
         */
        public Builder sequenceOfEvents(String... sequenceOfEvents) {
            this.sequenceOfEvents = ImmutableList.copyOf(sequenceOfEvents);
            return this;
        }

        /**
         * Sets the exposed.
         *
         * @param exposed who is exposed, immutable
         * @return this builder
         */
        public Builder exposed(Collection<ExposedPerson> exposed) {
            this.exposed = ImmutableSet.copyOf(exposed);
            return this;
        }

        /**
         * Sets the exposed.
         *
         * @param exposed who is exposed, immutable
         * @return this builder
         */
        public Builder exposed(ExposedPerson... exposed) {
            this.exposed = ImmutableSet.copyOf(exposed);
            return this;
        }

        /**
         * Sets the alternative care.
         *
         * @param alternativeCare whether adequate alternative care is assured in time
         * @return this builder
         */
        public Builder alternativeCare(AlternativeCare alternativeCare) {
            this.alternativeCare = requireNonNull(alternativeCare, "alternativeCare");
            return this;
        }

        /**
         * Sets the harm.
         *
         * @param harm the harm that may follow
         * @return this builder
         */
        public Builder harm(String harm) {
            this.harm = requireNonNull(harm, "harm");
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public HazardousSituation build() {
            return new HazardousSituation(id, description, sequenceOfEvents, exposed, alternativeCare, harm);
        }
    }
}
