package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.identity.Builders;
import org.tutela.core.identity.Identified;
import org.tutela.core.text.Audience;
import org.tutela.risk.control.EvidenceId;

/**
 * The instructions to update devices in use to a release, step by step, with a way out of each step; Annex I, 23.4(i) and (k) (IVDR
 * 20.4.1(r) and (s)), MDCG 2019-16 rev.1, 4.2.
 *
 * <p>A procedure without a check of authenticity, an installation, a check afterwards or a way back cannot be built into a risk file. It
 * counts for a release once somebody has walked through it on that release (method VV-16).
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param title a short name
 * @param audience whom it is for
 * @param vehicle where it stands
 * @param location the place there, such as a section
 * @param from the releases it starts from, immutable
 * @param to the release it leads to
 * @param steps the steps in their order, immutable
 * @param exclusions the stages it has no step of, and why, immutable
 * @param review the review for a release, where there was one
 * @param walkThroughs the evidence that somebody has walked through it, immutable
 */
public record UpdateProcedure(
        UpdateProcedureId id,
        @NotBlank @Size(max = 300) String title,
        Audience audience,
        InformationVehicle vehicle,
        @NotBlank @Size(max = 300) String location,
        @NotEmpty List<ReleaseId> from,
        ReleaseId to,
        @NotEmpty List<@Valid UpdateStep> steps,
        List<@Valid UpdateStageExclusion> exclusions,
        Optional<@Valid InformationReview> review,
        List<EvidenceId> walkThroughs)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public UpdateProcedure {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(audience, "audience");
        requireNonNull(vehicle, "vehicle");
        requireNonNull(location, "location");
        from = ImmutableList.copyOf(from);
        requireNonNull(to, "to");
        steps = ImmutableList.copyOf(steps);
        exclusions = ImmutableList.copyOf(exclusions);
        requireNonNull(review, "review");
        walkThroughs = ImmutableList.copyOf(walkThroughs);
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param title a short name
     * @param audience whom it is for
     * @return a new builder
     */
    public static Builder builder(UpdateProcedureId id, String title, Audience audience) {
        return new Builder(id, title, audience);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, audience);
        builder.vehicle = vehicle;
        builder.location = location;
        builder.from = from;
        builder.to = to;
        builder.steps = steps;
        builder.exclusions = exclusions;
        builder.review = review;
        builder.walkThroughs = walkThroughs;
        return builder;
    }

    /** Builds an UpdateProcedure. Not thread-safe. */
    public static final class Builder {

        private UpdateProcedureId id;
        private String title;
        private Audience audience;
        private @Nullable InformationVehicle vehicle;
        private @Nullable String location;
        private List<ReleaseId> from = ImmutableList.of();
        private @Nullable ReleaseId to;
        private List<UpdateStep> steps = ImmutableList.of();
        private List<UpdateStageExclusion> exclusions = ImmutableList.of();
        private Optional<InformationReview> review = Optional.empty();
        private List<EvidenceId> walkThroughs = ImmutableList.of();

        private Builder(UpdateProcedureId id, String title, Audience audience) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.audience = requireNonNull(audience, "audience");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(UpdateProcedureId id) {
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
         * Sets the audience.
         *
         * @param audience whom it is for
         * @return this builder
         */
        public Builder audience(Audience audience) {
            this.audience = requireNonNull(audience, "audience");
            return this;
        }

        /**
         * Sets the vehicle.
         *
         * @param vehicle where it stands
         * @return this builder
         */
        public Builder vehicle(InformationVehicle vehicle) {
            this.vehicle = requireNonNull(vehicle, "vehicle");
            return this;
        }

        /**
         * Sets the location.
         *
         * @param location the place there, such as a section
         * @return this builder
         */
        public Builder location(String location) {
            this.location = requireNonNull(location, "location");
            return this;
        }

        /**
         * Sets the from.
         *
         * @param from the releases it starts from
         * @return this builder
         */
        public Builder from(Collection<ReleaseId> from) {
            this.from = ImmutableList.copyOf(from);
            return this;
        }

        /**
         * Sets the from.
         *
         * @param from the releases it starts from
         * @return this builder
         */
        public Builder from(ReleaseId... from) {
            this.from = ImmutableList.copyOf(from);
            return this;
        }

        /**
         * Sets the to.
         *
         * @param to the release it leads to
         * @return this builder
         */
        public Builder to(ReleaseId to) {
            this.to = requireNonNull(to, "to");
            return this;
        }

        /**
         * Sets the steps.
         *
         * @param steps the steps in their order
         * @return this builder
         */
        public Builder steps(Collection<UpdateStep> steps) {
            this.steps = ImmutableList.copyOf(steps);
            return this;
        }

        /**
         * Sets the steps.
         *
         * @param steps the steps in their order
         * @return this builder
         */
        public Builder steps(UpdateStep... steps) {
            this.steps = ImmutableList.copyOf(steps);
            return this;
        }

        /**
         * Sets the exclusions.
         *
         * @param exclusions the stages it has no step of, and why
         * @return this builder
         */
        public Builder exclusions(Collection<UpdateStageExclusion> exclusions) {
            this.exclusions = ImmutableList.copyOf(exclusions);
            return this;
        }

        /**
         * Sets the exclusions.
         *
         * @param exclusions the stages it has no step of, and why
         * @return this builder
         */
        public Builder exclusions(UpdateStageExclusion... exclusions) {
            this.exclusions = ImmutableList.copyOf(exclusions);
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
         * @param walkThroughs the evidence that somebody has walked through it
         * @return this builder
         */
        public Builder walkThroughs(Collection<EvidenceId> walkThroughs) {
            this.walkThroughs = ImmutableList.copyOf(walkThroughs);
            return this;
        }

        /**
         * Sets the walk throughs.
         *
         * @param walkThroughs the evidence that somebody has walked through it
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
        public UpdateProcedure build() {
            return new UpdateProcedure(
                    id,
                    title,
                    audience,
                    Builders.require(vehicle, "UpdateProcedure", "vehicle"),
                    Builders.require(location, "UpdateProcedure", "location"),
                    from,
                    Builders.require(to, "UpdateProcedure", "to"),
                    steps,
                    exclusions,
                    review,
                    walkThroughs);
        }
    }
}
