package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tutela.core.identity.Identified;
import org.tutela.risk.control.ControlId;

/**
 * A course that the release is compared with, or the release itself.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param kind what kind it is
 * @param description what it is
 * @param availability whether it can be had
 * @param availabilityRationale why it can or cannot be had
 * @param withoutControls the controls that this alternative lacks, immutable; where it is the device without them, gates are
 *     derived by assessing the file again
 * @param gateStatements gates that were judged by other means, immutable
 */
public record Alternative(
        AlternativeId id,
        AlternativeKind kind,
        @NotBlank @Size(max = 4000) String description,
        Availability availability,
        @NotBlank @Size(max = 4000) String availabilityRationale,
        List<ControlId> withoutControls,
        List<@Valid GateStatement> gateStatements)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Alternative {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(description, "description");
        requireNonNull(availability, "availability");
        requireNonNull(availabilityRationale, "availabilityRationale");
        withoutControls = ImmutableList.copyOf(withoutControls);
        gateStatements = ImmutableList.copyOf(gateStatements);
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param kind what kind it is
     * @param description what it is
     * @param availability whether it can be had
     * @param availabilityRationale why it can or cannot be had
     * @return a new builder
     */
    public static Builder builder(
            AlternativeId id,
            AlternativeKind kind,
            String description,
            Availability availability,
            String availabilityRationale) {
        return new Builder(id, kind, description, availability, availabilityRationale);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, kind, description, availability, availabilityRationale);
        builder.withoutControls = withoutControls;
        builder.gateStatements = gateStatements;
        return builder;
    }

    /** Builds a value. Not thread-safe. */
    public static final class Builder {

        private final AlternativeId id;
        private final AlternativeKind kind;
        private final String description;
        private final Availability availability;
        private final String availabilityRationale;
        private List<ControlId> withoutControls = ImmutableList.of();
        private List<GateStatement> gateStatements = ImmutableList.of();

        private Builder(
                AlternativeId id,
                AlternativeKind kind,
                String description,
                Availability availability,
                String availabilityRationale) {
            this.id = requireNonNull(id, "id");
            this.kind = requireNonNull(kind, "kind");
            this.description = requireNonNull(description, "description");
            this.availability = requireNonNull(availability, "availability");
            this.availabilityRationale = requireNonNull(availabilityRationale, "availabilityRationale");
        }

        /**
         * Sets the without controls.
         *
         * @param withoutControls the controls that this alternative lacks; where it is the device without them, gates are derived by assessing the file again
         * @return this builder
         */
        public Builder withoutControls(ControlId... withoutControls) {
            this.withoutControls = ImmutableList.copyOf(withoutControls);
            return this;
        }

        /**
         * Sets the gate statements.
         *
         * @param gateStatements gates that were judged by other means
         * @return this builder
         */
        public Builder gateStatements(GateStatement... gateStatements) {
            this.gateStatements = ImmutableList.copyOf(gateStatements);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public Alternative build() {
            return new Alternative(
                    id, kind, description, availability, availabilityRationale, withoutControls, gateStatements);
        }
    }
}
