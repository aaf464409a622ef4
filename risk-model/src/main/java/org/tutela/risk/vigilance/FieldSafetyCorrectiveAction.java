package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tutela.core.identity.Identified;

/**
 * A corrective action in the field to prevent or reduce the risk of a serious incident; MDR, Article 2(68), IVDR, Article 2(71). It is
 * reported before it begins; only urgency excuses from that.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param action what is done, such as an update or a rollback of software
 * @param incidents the incidents it follows, immutable
 * @param startsOn when it begins or began
 * @param reportedOn when it was reported to the competent authorities
 * @param urgency why it could not be reported before it began; empty where it could
 * @param notice how the field safety notice stands to what it must meet, immutable, none where there is no notice
 */
public record FieldSafetyCorrectiveAction(
        CorrectiveActionId id,
        @NotBlank @Size(max = 4000) String action,
        List<IncidentId> incidents,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> reportedOn,
        @Size(max = 4000) String urgency,
        List<@Valid NoticeStatement> notice)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public FieldSafetyCorrectiveAction {
        requireNonNull(id, "id");
        requireNonNull(action, "action");
        incidents = ImmutableList.copyOf(incidents);
        requireNonNull(startsOn, "startsOn");
        requireNonNull(reportedOn, "reportedOn");
        requireNonNull(urgency, "urgency");
        notice = ImmutableList.copyOf(notice);
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param action what is done, such as an update or a rollback of software
     * @return a new builder
     */
    public static Builder builder(CorrectiveActionId id, String action) {
        return new Builder(id, action);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, action);
        builder.incidents = incidents;
        builder.startsOn = startsOn;
        builder.reportedOn = reportedOn;
        builder.urgency = urgency;
        builder.notice = notice;
        return builder;
    }

    /** Builds a FieldSafetyCorrectiveAction. Not thread-safe. */
    public static final class Builder {

        private CorrectiveActionId id;
        private String action;
        private List<IncidentId> incidents = ImmutableList.of();
        private Optional<LocalDate> startsOn = Optional.empty();
        private Optional<LocalDate> reportedOn = Optional.empty();
        private String urgency = "";
        private List<NoticeStatement> notice = ImmutableList.of();

        private Builder(CorrectiveActionId id, String action) {
            this.id = requireNonNull(id, "id");
            this.action = requireNonNull(action, "action");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(CorrectiveActionId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the action.
         *
         * @param action what is done, such as an update or a rollback of software
         * @return this builder
         */
        public Builder action(String action) {
            this.action = requireNonNull(action, "action");
            return this;
        }

        /**
         * Sets the incidents.
         *
         * @param incidents the incidents it follows, immutable
         * @return this builder
         */
        public Builder incidents(Collection<IncidentId> incidents) {
            this.incidents = ImmutableList.copyOf(incidents);
            return this;
        }

        /**
         * Sets the incidents.
         *
         * @param incidents the incidents it follows, immutable
         * @return this builder
         */
        public Builder incidents(IncidentId... incidents) {
            this.incidents = ImmutableList.copyOf(incidents);
            return this;
        }

        /**
         * Sets the starts on.
         *
         * @param startsOn when it begins or began
         * @return this builder
         */
        public Builder startsOn(LocalDate startsOn) {
            this.startsOn = Optional.of(startsOn);
            return this;
        }

        /**
         * Sets the reported on.
         *
         * @param reportedOn when it was reported to the competent authorities
         * @return this builder
         */
        public Builder reportedOn(LocalDate reportedOn) {
            this.reportedOn = Optional.of(reportedOn);
            return this;
        }

        /**
         * Sets the urgency.
         *
         * @param urgency why it could not be reported before it began; empty where it could
         * @return this builder
         */
        public Builder urgency(String urgency) {
            this.urgency = requireNonNull(urgency, "urgency");
            return this;
        }

        /**
         * Sets the notice.
         *
         * @param notice how the field safety notice stands to what it must meet, immutable, none where there is no notice
         * @return this builder
         */
        public Builder notice(Collection<NoticeStatement> notice) {
            this.notice = ImmutableList.copyOf(notice);
            return this;
        }

        /**
         * Sets the notice.
         *
         * @param notice how the field safety notice stands to what it must meet, immutable, none where there is no notice
         * @return this builder
         */
        public Builder notice(NoticeStatement... notice) {
            this.notice = ImmutableList.copyOf(notice);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public FieldSafetyCorrectiveAction build() {
            return new FieldSafetyCorrectiveAction(id, action, incidents, startsOn, reportedOn, urgency, notice);
        }
    }
}
