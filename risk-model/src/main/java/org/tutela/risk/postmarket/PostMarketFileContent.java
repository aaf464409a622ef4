package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tutela.core.device.DeviceId;
import org.tutela.risk.surveillance.EnvironmentReview;
import org.tutela.risk.surveillance.SurveillancePlan;
import org.tutela.risk.trend.TrendSeries;
import org.tutela.risk.vigilance.FieldSafetyCorrectiveAction;
import org.tutela.risk.vigilance.Incident;

/**
 * The content of a post-market file, not yet checked: what is stored and exchanged. {@link PostMarketFile#of(PostMarketFileContent)} checks it.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param device the device family it is about
 * @param asOf the date the file speaks of, the only "today" its results know
 * @param revision the revision of the file, in the words of the manufacturer
 * @param note what a reader must know about the file as a whole; empty where nothing
 * @param releases the releases in the field, immutable
 * @param cases the vulnerability cases, immutable
 * @param incidents what happened with devices, immutable
 * @param correctiveActions the field safety corrective actions with their notices, immutable
 * @param trends the counts that trend reporting watches, immutable
 * @param surveillance the security part of the surveillance plan, with the plans for trends and the stages of support, where there is one
 * @param environmentReviews what was found when somebody looked at what changed around the devices, immutable
 */
public record PostMarketFileContent(
        DeviceId device,
        LocalDate asOf,
        @NotBlank @Size(max = 300) String revision,
        @Size(max = 4000) String note,
        List<FieldedRelease> releases,
        List<VulnerabilityCase> cases,
        List<Incident> incidents,
        List<FieldSafetyCorrectiveAction> correctiveActions,
        List<TrendSeries> trends,
        Optional<@Valid SurveillancePlan> surveillance,
        List<@Valid EnvironmentReview> environmentReviews) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public PostMarketFileContent {
        requireNonNull(device, "device");
        requireNonNull(asOf, "asOf");
        requireNonNull(revision, "revision");
        requireNonNull(note, "note");
        releases = ImmutableList.copyOf(releases);
        cases = ImmutableList.copyOf(cases);
        incidents = ImmutableList.copyOf(incidents);
        correctiveActions = ImmutableList.copyOf(correctiveActions);
        trends = ImmutableList.copyOf(trends);
        requireNonNull(surveillance, "surveillance");
        environmentReviews = ImmutableList.copyOf(environmentReviews);
    }

    /**
     * Returns a builder.
     *
     * @param device the device family it is about
     * @param asOf the date the file speaks of, the only "today" its results know
     * @param revision the revision of the file, in the words of the manufacturer
     * @return a new builder
     */
    public static Builder builder(DeviceId device, LocalDate asOf, String revision) {
        return new Builder(device, asOf, revision);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(device, asOf, revision);
        builder.note = note;
        builder.releases = releases;
        builder.cases = cases;
        builder.incidents = incidents;
        builder.correctiveActions = correctiveActions;
        builder.trends = trends;
        builder.surveillance = surveillance;
        builder.environmentReviews = environmentReviews;
        return builder;
    }

    /** Builds a PostMarketFileContent. Not thread-safe. */
    public static final class Builder {

        private DeviceId device;
        private LocalDate asOf;
        private String revision;
        private String note = "";
        private List<FieldedRelease> releases = ImmutableList.of();
        private List<VulnerabilityCase> cases = ImmutableList.of();
        private List<Incident> incidents = ImmutableList.of();
        private List<FieldSafetyCorrectiveAction> correctiveActions = ImmutableList.of();
        private List<TrendSeries> trends = ImmutableList.of();
        private Optional<SurveillancePlan> surveillance = Optional.empty();
        private List<EnvironmentReview> environmentReviews = ImmutableList.of();

        private Builder(DeviceId device, LocalDate asOf, String revision) {
            this.device = requireNonNull(device, "device");
            this.asOf = requireNonNull(asOf, "asOf");
            this.revision = requireNonNull(revision, "revision");
        }

        /**
         * Sets the device.
         *
         * @param device the device family it is about
         * @return this builder
         */
        public Builder device(DeviceId device) {
            this.device = requireNonNull(device, "device");
            return this;
        }

        /**
         * Sets the as of.
         *
         * @param asOf the date the file speaks of, the only "today" its results know
         * @return this builder
         */
        public Builder asOf(LocalDate asOf) {
            this.asOf = requireNonNull(asOf, "asOf");
            return this;
        }

        /**
         * Sets the revision.
         *
         * @param revision the revision of the file, in the words of the manufacturer
         * @return this builder
         */
        public Builder revision(String revision) {
            this.revision = requireNonNull(revision, "revision");
            return this;
        }

        /**
         * Sets the note.
         *
         * @param note what a reader must know about the file as a whole; empty where nothing
         * @return this builder
         */
        public Builder note(String note) {
            this.note = requireNonNull(note, "note");
            return this;
        }

        /**
         * Sets the releases.
         *
         * @param releases the releases in the field, immutable
         * @return this builder
         */
        public Builder releases(Collection<FieldedRelease> releases) {
            this.releases = ImmutableList.copyOf(releases);
            return this;
        }

        /**
         * Sets the releases.
         *
         * @param releases the releases in the field, immutable
         * @return this builder
         */
        public Builder releases(FieldedRelease... releases) {
            this.releases = ImmutableList.copyOf(releases);
            return this;
        }

        /**
         * Sets the cases.
         *
         * @param cases the vulnerability cases, immutable
         * @return this builder
         */
        public Builder cases(Collection<VulnerabilityCase> cases) {
            this.cases = ImmutableList.copyOf(cases);
            return this;
        }

        /**
         * Sets the cases.
         *
         * @param cases the vulnerability cases, immutable
         * @return this builder
         */
        public Builder cases(VulnerabilityCase... cases) {
            this.cases = ImmutableList.copyOf(cases);
            return this;
        }

        /**
         * Sets the incidents.
         *
         * @param incidents what happened with devices, immutable
         * @return this builder
         */
        public Builder incidents(Collection<Incident> incidents) {
            this.incidents = ImmutableList.copyOf(incidents);
            return this;
        }

        /**
         * Sets the incidents.
         *
         * @param incidents what happened with devices, immutable
         * @return this builder
         */
        public Builder incidents(Incident... incidents) {
            this.incidents = ImmutableList.copyOf(incidents);
            return this;
        }

        /**
         * Sets the corrective actions.
         *
         * @param correctiveActions the field safety corrective actions with their notices, immutable
         * @return this builder
         */
        public Builder correctiveActions(Collection<FieldSafetyCorrectiveAction> correctiveActions) {
            this.correctiveActions = ImmutableList.copyOf(correctiveActions);
            return this;
        }

        /**
         * Sets the corrective actions.
         *
         * @param correctiveActions the field safety corrective actions with their notices, immutable
         * @return this builder
         */
        public Builder correctiveActions(FieldSafetyCorrectiveAction... correctiveActions) {
            this.correctiveActions = ImmutableList.copyOf(correctiveActions);
            return this;
        }

        /**
         * Sets the trends.
         *
         * @param trends the counts that trend reporting watches, immutable
         * @return this builder
         */
        public Builder trends(Collection<TrendSeries> trends) {
            this.trends = ImmutableList.copyOf(trends);
            return this;
        }

        /**
         * Sets the trends.
         *
         * @param trends the counts that trend reporting watches, immutable
         * @return this builder
         */
        public Builder trends(TrendSeries... trends) {
            this.trends = ImmutableList.copyOf(trends);
            return this;
        }

        /**
         * Sets the environment reviews.
         *
         * @param environmentReviews what was found when somebody looked at what changed around the devices, immutable
         * @return this builder
         */
        public Builder environmentReviews(Collection<EnvironmentReview> environmentReviews) {
            this.environmentReviews = ImmutableList.copyOf(environmentReviews);
            return this;
        }

        /**
         * Sets the environment reviews.
         *
         * @param environmentReviews what was found when somebody looked at what changed around the devices, immutable
         * @return this builder
         */
        public Builder environmentReviews(EnvironmentReview... environmentReviews) {
            this.environmentReviews = ImmutableList.copyOf(environmentReviews);
            return this;
        }

        /**
         * Sets the surveillance.
         *
         * @param surveillance the security part of the surveillance plan, with the plans for trends and the stages of support
         * @return this builder
         */
        public Builder surveillance(SurveillancePlan surveillance) {
            this.surveillance = Optional.of(surveillance);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public PostMarketFileContent build() {
            return new PostMarketFileContent(
                    device,
                    asOf,
                    revision,
                    note,
                    releases,
                    cases,
                    incidents,
                    correctiveActions,
                    trends,
                    surveillance,
                    environmentReviews);
        }
    }
}
