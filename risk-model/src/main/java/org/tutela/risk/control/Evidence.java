package org.tutela.risk.control;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.identity.Builders;
import org.tutela.core.identity.Identified;

/**
 * Something that shows that a control is there, that it works, or that a clause is met. It counts for the release it was made for.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param kind what it shows
 * @param title a short name
 * @param method how it was made, such as {@code penetration test}
 * @param result how it ended
 * @param release the release it was made for
 * @param date when it was made
 * @param author who made it
 * @param location where it is kept
 * @param carryOver the statement that it holds for another release, where one was made
 * @param clauses the clauses it serves, immutable
 */
public record Evidence(
        EvidenceId id,
        EvidenceKind kind,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 300) String method,
        EvidenceResult result,
        ReleaseId release,
        LocalDate date,
        @NotBlank @Size(max = 300) String author,
        @NotBlank @Size(max = 300) String location,
        Optional<@Valid EvidenceCarryOver> carryOver,
        List<ClauseId> clauses)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Evidence {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(title, "title");
        requireNonNull(method, "method");
        requireNonNull(result, "result");
        requireNonNull(release, "release");
        requireNonNull(date, "date");
        requireNonNull(author, "author");
        requireNonNull(location, "location");
        requireNonNull(carryOver, "carryOver");
        clauses = ImmutableList.copyOf(clauses);
    }

    /**
     * Says whether it counts for a release: it was made for it, or a statement says that it holds for it as well.
     *
     * @param other the release
     * @return true if it does
     */
    public boolean isFor(ReleaseId other) {
        return release.equals(other)
                || carryOver.filter(over -> over.to().equals(other)).isPresent();
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param kind what it shows
     * @param title a short name
     * @return a new builder
     */
    public static Builder builder(EvidenceId id, EvidenceKind kind, String title) {
        return new Builder(id, kind, title);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, kind, title);
        builder.method = method;
        builder.result = result;
        builder.release = release;
        builder.date = date;
        builder.author = author;
        builder.location = location;
        builder.carryOver = carryOver;
        builder.clauses = clauses;
        return builder;
    }

    /** Builds an Evidence. Not thread-safe. */
    public static final class Builder {

        private EvidenceId id;
        private EvidenceKind kind;
        private String title;
        private @Nullable String method;
        private @Nullable EvidenceResult result;
        private @Nullable ReleaseId release;
        private @Nullable LocalDate date;
        private @Nullable String author;
        private @Nullable String location;
        private Optional<EvidenceCarryOver> carryOver = Optional.empty();
        private List<ClauseId> clauses = ImmutableList.of();

        private Builder(EvidenceId id, EvidenceKind kind, String title) {
            this.id = requireNonNull(id, "id");
            this.kind = requireNonNull(kind, "kind");
            this.title = requireNonNull(title, "title");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(EvidenceId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the kind.
         *
         * @param kind what it shows
         * @return this builder
         */
        public Builder kind(EvidenceKind kind) {
            this.kind = requireNonNull(kind, "kind");
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
         * Sets the method.
         *
         * @param method how it was made, such as {@code penetration test}
         * @return this builder
         */
        public Builder method(String method) {
            this.method = requireNonNull(method, "method");
            return this;
        }

        /**
         * Sets the result.
         *
         * @param result how it ended
         * @return this builder
         */
        public Builder result(EvidenceResult result) {
            this.result = requireNonNull(result, "result");
            return this;
        }

        /**
         * Sets the release.
         *
         * @param release the release it was made for
         * @return this builder
         */
        public Builder release(ReleaseId release) {
            this.release = requireNonNull(release, "release");
            return this;
        }

        /**
         * Sets the date.
         *
         * @param date when it was made
         * @return this builder
         */
        public Builder date(LocalDate date) {
            this.date = requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets the author.
         *
         * @param author who made it
         * @return this builder
         */
        public Builder author(String author) {
            this.author = requireNonNull(author, "author");
            return this;
        }

        /**
         * Sets the location.
         *
         * @param location where it is kept
         * @return this builder
         */
        public Builder location(String location) {
            this.location = requireNonNull(location, "location");
            return this;
        }

        /**
         * Sets the carry over.
         *
         * @param carryOver the statement that it holds for another release, where one was made
         * @return this builder
         */
        public Builder carryOver(EvidenceCarryOver carryOver) {
            this.carryOver = Optional.of(carryOver);
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part is not set
         */
        public Evidence build() {
            return new Evidence(
                    id,
                    kind,
                    title,
                    Builders.require(method, "Evidence", "method"),
                    Builders.require(result, "Evidence", "result"),
                    Builders.require(release, "Evidence", "release"),
                    Builders.require(date, "Evidence", "date"),
                    Builders.require(author, "Evidence", "author"),
                    Builders.require(location, "Evidence", "location"),
                    carryOver,
                    clauses);
        }
    }
}
