package org.tutela.risk.information;

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
import org.jspecify.annotations.Nullable;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.MisuseId;
import org.tutela.core.identity.Builders;
import org.tutela.core.identity.Identified;
import org.tutela.core.text.Audience;
import org.tutela.risk.control.EvidenceId;
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
 * @param items the items of the checklist that it serves, immutable
 * @param vehicle what it stands in; needed where it serves an item
 * @param content its content beyond the statement, immutable
 * @param misuses the foreseeable misuses it warns of, immutable
 * @param review the review for a release, where there was one
 * @param walkThroughs the evidence that somebody has walked through its steps, immutable
 */
public record UserInformation(
        UserInformationId id,
        Audience audience,
        @NotBlank @Size(max = 4000) String statement,
        @NotBlank @Size(max = 300) String location,
        List<RiskId> risks,
        List<AssumptionId> assumptions,
        Set<UserInformationItem> items,
        Optional<InformationVehicle> vehicle,
        List<@Valid InformationContent> content,
        List<MisuseId> misuses,
        Optional<@Valid InformationReview> review,
        List<EvidenceId> walkThroughs)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public UserInformation {
        requireNonNull(id, "id");
        requireNonNull(audience, "audience");
        requireNonNull(statement, "statement");
        requireNonNull(location, "location");
        risks = ImmutableList.copyOf(risks);
        assumptions = ImmutableList.copyOf(assumptions);
        items = ImmutableSet.copyOf(items);
        requireNonNull(vehicle, "vehicle");
        content = ImmutableList.copyOf(content);
        misuses = ImmutableList.copyOf(misuses);
        requireNonNull(review, "review");
        walkThroughs = ImmutableList.copyOf(walkThroughs);
    }

    /**
     * Says whether this reaches the users of the device. What only the manufacturer or authorities may read tells users nothing.
     *
     * @return true if those who operate the device, or everyone, may read it
     */
    public boolean isForUsers() {
        return audience.mayBeReadBy(Audience.OPERATOR);
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
        builder.items = items;
        builder.vehicle = vehicle;
        builder.content = content;
        builder.misuses = misuses;
        builder.review = review;
        builder.walkThroughs = walkThroughs;
        return builder;
    }

    /** Builds a UserInformation. Not thread-safe. */
    public static final class Builder {

        private UserInformationId id;
        private Audience audience;
        private @Nullable String statement;
        private @Nullable String location;
        private List<RiskId> risks = ImmutableList.of();
        private List<AssumptionId> assumptions = ImmutableList.of();
        private Set<UserInformationItem> items = ImmutableSet.of();
        private Optional<InformationVehicle> vehicle = Optional.empty();
        private List<InformationContent> content = ImmutableList.of();
        private List<MisuseId> misuses = ImmutableList.of();
        private Optional<InformationReview> review = Optional.empty();
        private List<EvidenceId> walkThroughs = ImmutableList.of();

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
         * Sets the items.
         *
         * @param items the items of the checklist that it serves
         * @return this builder
         */
        public Builder items(Collection<UserInformationItem> items) {
            this.items = ImmutableSet.copyOf(items);
            return this;
        }

        /**
         * Sets the items.
         *
         * @param items the items of the checklist that it serves
         * @return this builder
         */
        public Builder items(UserInformationItem... items) {
            this.items = ImmutableSet.copyOf(items);
            return this;
        }

        /**
         * Sets the vehicle.
         *
         * @param vehicle what it stands in
         * @return this builder
         */
        public Builder vehicle(InformationVehicle vehicle) {
            this.vehicle = Optional.of(vehicle);
            return this;
        }

        /**
         * Sets the content.
         *
         * @param content its content beyond the statement
         * @return this builder
         */
        public Builder content(Collection<InformationContent> content) {
            this.content = ImmutableList.copyOf(content);
            return this;
        }

        /**
         * Sets the content.
         *
         * @param content its content beyond the statement
         * @return this builder
         */
        public Builder content(InformationContent... content) {
            this.content = ImmutableList.copyOf(content);
            return this;
        }

        /**
         * Sets the misuses.
         *
         * @param misuses the foreseeable misuses it warns of
         * @return this builder
         */
        public Builder misuses(Collection<MisuseId> misuses) {
            this.misuses = ImmutableList.copyOf(misuses);
            return this;
        }

        /**
         * Sets the misuses.
         *
         * @param misuses the foreseeable misuses it warns of
         * @return this builder
         */
        public Builder misuses(MisuseId... misuses) {
            this.misuses = ImmutableList.copyOf(misuses);
            return this;
        }

        /**
         * Sets the review.
         *
         * @param review the review for a release
         * @return this builder
         */
        public Builder review(InformationReview review) {
            this.review = Optional.of(review);
            return this;
        }

        /**
         * Sets the walk throughs.
         *
         * @param walkThroughs the evidence that somebody has walked through its steps
         * @return this builder
         */
        public Builder walkThroughs(Collection<EvidenceId> walkThroughs) {
            this.walkThroughs = ImmutableList.copyOf(walkThroughs);
            return this;
        }

        /**
         * Sets the walk throughs.
         *
         * @param walkThroughs the evidence that somebody has walked through its steps
         * @return this builder
         */
        public Builder walkThroughs(EvidenceId... walkThroughs) {
            this.walkThroughs = ImmutableList.copyOf(walkThroughs);
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
                    assumptions,
                    items,
                    vehicle,
                    content,
                    misuses,
                    review,
                    walkThroughs);
        }
    }
}
