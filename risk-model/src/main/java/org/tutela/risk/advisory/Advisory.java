package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What a source published about vulnerabilities: an advisory, a bulletin, a record of a database.
 *
 * <p>It is somebody else's word, kept as it came. What looks wrong in it is reported, never mended.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id its publisher gave it, such as {@code ICSMA-17-250-02A}
 * @param publisher who published it
 * @param title its title; empty where it has none
 * @param published when it was first published
 * @param modified when it was last changed
 * @param revision its revision, in the words of its publisher; empty where it has none
 * @param status how far it has come
 * @param vulnerabilities the vulnerabilities, in the order given, immutable
 * @param references where more is to be read, immutable
 */
public record Advisory(
        @NotBlank @Size(max = 300) String id,
        @NotBlank @Size(max = 300) String publisher,
        @Size(max = 1000) String title,
        LocalDate published,
        LocalDate modified,
        @Size(max = 300) String revision,
        AdvisoryStatus status,
        List<@Valid AdvisoryVulnerability> vulnerabilities,
        List<@NotBlank @Size(max = 2000) String> references) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Advisory {
        requireNonNull(id, "id");
        requireNonNull(publisher, "publisher");
        requireNonNull(title, "title");
        requireNonNull(published, "published");
        requireNonNull(modified, "modified");
        requireNonNull(revision, "revision");
        requireNonNull(status, "status");
        vulnerabilities = ImmutableList.copyOf(vulnerabilities);
        references = ImmutableList.copyOf(references);
    }

    /**
     * Returns a builder.
     *
     * @param id the id its publisher gave it, such as {@code ICSMA-17-250-02A}
     * @param publisher who published it
     * @param published when it was first published
     * @param modified when it was last changed
     * @return a new builder
     */
    public static Builder builder(String id, String publisher, LocalDate published, LocalDate modified) {
        return new Builder(id, publisher, published, modified);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, publisher, published, modified);
        builder.title = title;
        builder.revision = revision;
        builder.status = status;
        builder.vulnerabilities = vulnerabilities;
        builder.references = references;
        return builder;
    }

    /** Builds an Advisory. Not thread-safe. */
    public static final class Builder {

        private String id;
        private String publisher;
        private LocalDate published;
        private LocalDate modified;
        private String title = "";
        private String revision = "";
        private AdvisoryStatus status = AdvisoryStatus.FINAL;
        private List<AdvisoryVulnerability> vulnerabilities = ImmutableList.of();
        private List<String> references = ImmutableList.of();

        private Builder(String id, String publisher, LocalDate published, LocalDate modified) {
            this.id = requireNonNull(id, "id");
            this.publisher = requireNonNull(publisher, "publisher");
            this.published = requireNonNull(published, "published");
            this.modified = requireNonNull(modified, "modified");
        }

        /**
         * Sets the id.
         *
         * @param id the id its publisher gave it, such as {@code ICSMA-17-250-02A}
         * @return this builder
         */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the publisher.
         *
         * @param publisher who published it
         * @return this builder
         */
        public Builder publisher(String publisher) {
            this.publisher = requireNonNull(publisher, "publisher");
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title its title; empty where it has none
         * @return this builder
         */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the published.
         *
         * @param published when it was first published
         * @return this builder
         */
        public Builder published(LocalDate published) {
            this.published = requireNonNull(published, "published");
            return this;
        }

        /**
         * Sets the modified.
         *
         * @param modified when it was last changed
         * @return this builder
         */
        public Builder modified(LocalDate modified) {
            this.modified = requireNonNull(modified, "modified");
            return this;
        }

        /**
         * Sets the revision.
         *
         * @param revision its revision, in the words of its publisher; empty where it has none
         * @return this builder
         */
        public Builder revision(String revision) {
            this.revision = requireNonNull(revision, "revision");
            return this;
        }

        /**
         * Sets the status.
         *
         * @param status how far it has come
         * @return this builder
         */
        public Builder status(AdvisoryStatus status) {
            this.status = requireNonNull(status, "status");
            return this;
        }

        /**
         * Sets the vulnerabilities.
         *
         * @param vulnerabilities the vulnerabilities, in the order given, immutable
         * @return this builder
         */
        public Builder vulnerabilities(Collection<AdvisoryVulnerability> vulnerabilities) {
            this.vulnerabilities = ImmutableList.copyOf(vulnerabilities);
            return this;
        }

        /**
         * Sets the vulnerabilities.
         *
         * @param vulnerabilities the vulnerabilities, in the order given, immutable
         * @return this builder
         */
        public Builder vulnerabilities(AdvisoryVulnerability... vulnerabilities) {
            this.vulnerabilities = ImmutableList.copyOf(vulnerabilities);
            return this;
        }

        /**
         * Sets the references.
         *
         * @param references where more is to be read, immutable
         * @return this builder
         */
        public Builder references(Collection<String> references) {
            this.references = ImmutableList.copyOf(references);
            return this;
        }

        /**
         * Sets the references.
         *
         * @param references where more is to be read, immutable
         * @return this builder
         */
        public Builder references(String... references) {
            this.references = ImmutableList.copyOf(references);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public Advisory build() {
            return new Advisory(
                    id, publisher, title, published, modified, revision, status, vulnerabilities, references);
        }
    }
}
