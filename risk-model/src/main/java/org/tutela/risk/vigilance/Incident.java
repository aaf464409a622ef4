package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.scenario.RiskId;

/**
 * Something that happened with a device, as the manufacturer knows it: the facts that decide whether it is a serious incident, and what was
 * reported; MDR, Article 87, IVDR, Article 82.
 *
 * <p>It speaks of devices that are made available on the market. Its texts may help an attacker and reach nobody but the manufacturer and
 * the authorities.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param title what it is called
 * @param awareness when anybody who works for the manufacturer first knew of it
 * @param threatAwareness when a serious public health threat was first known or suspected, where that was at another time
 * @param releases the releases it happened with, immutable
 * @param description what happened, and which information is compromised or threatened; empty where nobody has said
 * @param healthEffects what it did or could do to people; empty where nobody has said
 * @param facts what is known, at most one answer to each question, immutable
 * @param codes the IMDRF codes of problem and cause, immutable
 * @param risks the risks of the risk file that it concerns, immutable
 * @param reports what was reported, immutable
 * @param summary the agreement by which it goes into a periodic summary report instead of one of its own, where there is one
 */
public record Incident(
        IncidentId id,
        @NotBlank @Size(max = 300) String title,
        Awareness awareness,
        Optional<Awareness> threatAwareness,
        List<ReleaseId> releases,
        @Size(max = 4000) String description,
        @Size(max = 4000) String healthEffects,
        List<@Valid VigilanceFact> facts,
        List<ImdrfCode> codes,
        List<RiskId> risks,
        List<@Valid IncidentReport> reports,
        Optional<@Valid PeriodicSummary> summary)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Incident {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(awareness, "awareness");
        requireNonNull(threatAwareness, "threatAwareness");
        releases = ImmutableList.copyOf(releases);
        requireNonNull(description, "description");
        requireNonNull(healthEffects, "healthEffects");
        facts = ImmutableList.copyOf(facts);
        codes = ImmutableList.copyOf(codes);
        risks = ImmutableList.copyOf(risks);
        reports = ImmutableList.copyOf(reports);
        requireNonNull(summary, "summary");
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param title what it is called
     * @param awareness when anybody who works for the manufacturer first knew of it
     * @return a new builder
     */
    public static Builder builder(IncidentId id, String title, Awareness awareness) {
        return new Builder(id, title, awareness);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, awareness);
        builder.threatAwareness = threatAwareness;
        builder.releases = releases;
        builder.description = description;
        builder.healthEffects = healthEffects;
        builder.facts = facts;
        builder.codes = codes;
        builder.risks = risks;
        builder.reports = reports;
        builder.summary = summary;
        return builder;
    }

    /**
     * Returns what is known in answer to a question.
     *
     * @param question the question
     * @return the first fact about it, or empty where there is none
     */
    public Optional<VigilanceFact> find(VigilanceQuestion question) {
        requireNonNull(question, "question");
        return facts.stream().filter(fact -> fact.question() == question).findFirst();
    }

    /** Builds an Incident. Not thread-safe. */
    public static final class Builder {

        private IncidentId id;
        private String title;
        private Awareness awareness;
        private Optional<Awareness> threatAwareness = Optional.empty();
        private List<ReleaseId> releases = ImmutableList.of();
        private String description = "";
        private String healthEffects = "";
        private List<VigilanceFact> facts = ImmutableList.of();
        private List<ImdrfCode> codes = ImmutableList.of();
        private List<RiskId> risks = ImmutableList.of();
        private List<IncidentReport> reports = ImmutableList.of();
        private Optional<PeriodicSummary> summary = Optional.empty();

        private Builder(IncidentId id, String title, Awareness awareness) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.awareness = requireNonNull(awareness, "awareness");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(IncidentId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title what it is called
         * @return this builder
         */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the awareness.
         *
         * @param awareness when anybody who works for the manufacturer first knew of it
         * @return this builder
         */
        public Builder awareness(Awareness awareness) {
            this.awareness = requireNonNull(awareness, "awareness");
            return this;
        }

        /**
         * Sets the threat awareness.
         *
         * @param threatAwareness when a serious public health threat was first known or suspected, where that was at another time
         * @return this builder
         */
        public Builder threatAwareness(Awareness threatAwareness) {
            this.threatAwareness = Optional.of(threatAwareness);
            return this;
        }

        /**
         * Sets the releases.
         *
         * @param releases the releases it happened with, immutable
         * @return this builder
         */
        public Builder releases(Collection<ReleaseId> releases) {
            this.releases = ImmutableList.copyOf(releases);
            return this;
        }

        /**
         * Sets the releases.
         *
         * @param releases the releases it happened with, immutable
         * @return this builder
         */
        public Builder releases(ReleaseId... releases) {
            this.releases = ImmutableList.copyOf(releases);
            return this;
        }

        /**
         * Sets the description.
         *
         * @param description what happened, and which information is compromised or threatened; empty where nobody has said
         * @return this builder
         */
        public Builder description(String description) {
            this.description = requireNonNull(description, "description");
            return this;
        }

        /**
         * Sets the health effects.
         *
         * @param healthEffects what it did or could do to people; empty where nobody has said
         * @return this builder
         */
        public Builder healthEffects(String healthEffects) {
            this.healthEffects = requireNonNull(healthEffects, "healthEffects");
            return this;
        }

        /**
         * Sets the facts.
         *
         * @param facts what is known, at most one answer to each question, immutable
         * @return this builder
         */
        public Builder facts(Collection<VigilanceFact> facts) {
            this.facts = ImmutableList.copyOf(facts);
            return this;
        }

        /**
         * Sets the facts.
         *
         * @param facts what is known, at most one answer to each question, immutable
         * @return this builder
         */
        public Builder facts(VigilanceFact... facts) {
            this.facts = ImmutableList.copyOf(facts);
            return this;
        }

        /**
         * Sets the codes.
         *
         * @param codes the IMDRF codes of problem and cause, immutable
         * @return this builder
         */
        public Builder codes(Collection<ImdrfCode> codes) {
            this.codes = ImmutableList.copyOf(codes);
            return this;
        }

        /**
         * Sets the codes.
         *
         * @param codes the IMDRF codes of problem and cause, immutable
         * @return this builder
         */
        public Builder codes(ImdrfCode... codes) {
            this.codes = ImmutableList.copyOf(codes);
            return this;
        }

        /**
         * Sets the risks.
         *
         * @param risks the risks of the risk file that it concerns, immutable
         * @return this builder
         */
        public Builder risks(Collection<RiskId> risks) {
            this.risks = ImmutableList.copyOf(risks);
            return this;
        }

        /**
         * Sets the risks.
         *
         * @param risks the risks of the risk file that it concerns, immutable
         * @return this builder
         */
        public Builder risks(RiskId... risks) {
            this.risks = ImmutableList.copyOf(risks);
            return this;
        }

        /**
         * Sets the reports.
         *
         * @param reports what was reported, immutable
         * @return this builder
         */
        public Builder reports(Collection<IncidentReport> reports) {
            this.reports = ImmutableList.copyOf(reports);
            return this;
        }

        /**
         * Sets the reports.
         *
         * @param reports what was reported, immutable
         * @return this builder
         */
        public Builder reports(IncidentReport... reports) {
            this.reports = ImmutableList.copyOf(reports);
            return this;
        }

        /**
         * Sets the summary.
         *
         * @param summary the agreement by which it goes into a periodic summary report instead of one of its own
         * @return this builder
         */
        public Builder summary(PeriodicSummary summary) {
            this.summary = Optional.of(summary);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public Incident build() {
            return new Incident(
                    id,
                    title,
                    awareness,
                    threatAwareness,
                    releases,
                    description,
                    healthEffects,
                    facts,
                    codes,
                    risks,
                    reports,
                    summary);
        }
    }
}
