package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.identity.Builders;
import org.tutela.core.identity.Identified;
import org.tutela.core.text.Audience;
import org.tutela.risk.scenario.RiskId;

/**
 * Something users are told: a residual risk, something to do, an assumption on their environment; Annex I, 23 (IVDR 20).
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param audience whom it may reach
 * @param statement what is said
 * @param location where it stands, such as a section of the instructions for use
 * @param risks the risks it discloses or helps against, immutable
 * @param assumptions the assumptions it tells, immutable
 */
public record UserInformation(
        UserInformationId id,
        Audience audience,
        @NotBlank @Size(max = 4000) String statement,
        @NotBlank @Size(max = 300) String location,
        List<RiskId> risks,
        List<AssumptionId> assumptions)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public UserInformation {
        requireNonNull(id, "id");
        requireNonNull(audience, "audience");
        requireNonNull(statement, "statement");
        requireNonNull(location, "location");
        risks = ImmutableList.copyOf(risks);
        assumptions = ImmutableList.copyOf(assumptions);
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param audience whom it may reach
     * @return a new builder
     */
    public static Builder builder(UserInformationId id, Audience audience) {
        return new Builder(id, audience);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, audience);
        builder.statement = statement;
        builder.location = location;
        builder.risks = risks;
        builder.assumptions = assumptions;
        return builder;
    }

    /** Builds an UserInformation. Not thread-safe. */
    public static final class Builder {

        private UserInformationId id;
        private Audience audience;
        private @Nullable String statement;
        private @Nullable String location;
        private List<RiskId> risks = ImmutableList.of();
        private List<AssumptionId> assumptions = ImmutableList.of();

        private Builder(UserInformationId id, Audience audience) {
            this.id = requireNonNull(id, "id");
            this.audience = requireNonNull(audience, "audience");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(UserInformationId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the audience.
         *
         * @param audience whom it may reach
         * @return this builder
         */
        public Builder audience(Audience audience) {
            this.audience = requireNonNull(audience, "audience");
            return this;
        }

        /**
         * Sets the statement.
         *
         * @param statement what is said
         * @return this builder
         */
        public Builder statement(String statement) {
            this.statement = requireNonNull(statement, "statement");
            return this;
        }

        /**
         * Sets the location.
         *
         * @param location where it stands, such as a section of the instructions for use
         * @return this builder
         */
        public Builder location(String location) {
            this.location = requireNonNull(location, "location");
            return this;
        }

        /**
         * Sets the risks.
         *
         * @param risks the risks it discloses or helps against, immutable
         * @return this builder
         */
        public Builder risks(Collection<RiskId> risks) {
            this.risks = ImmutableList.copyOf(risks);
            return this;
        }

        /**
         * Sets the risks.
         *
         * @param risks the risks it discloses or helps against, immutable
         * @return this builder
         */
        public Builder risks(RiskId... risks) {
            this.risks = ImmutableList.copyOf(risks);
            return this;
        }

        /**
         * Sets the assumptions.
         *
         * @param assumptions the assumptions it tells, immutable
         * @return this builder
         */
        public Builder assumptions(Collection<AssumptionId> assumptions) {
            this.assumptions = ImmutableList.copyOf(assumptions);
            return this;
        }

        /**
         * Sets the assumptions.
         *
         * @param assumptions the assumptions it tells, immutable
         * @return this builder
         */
        public Builder assumptions(AssumptionId... assumptions) {
            this.assumptions = ImmutableList.copyOf(assumptions);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part is not set
         */
        public UserInformation build() {
            return new UserInformation(
                    id,
                    audience,
                    Builders.require(statement, "UserInformation", "statement"),
                    Builders.require(location, "UserInformation", "location"),
                    risks,
                    assumptions);
        }
    }
}
