package org.tutela.risk.sbom;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The software bill of materials of a release: what it is made of.
 *
 * <p>It is compared with advisories; the device model names only the components that matter to risks, this names all.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param serialNumber the serial number or document name, unique among bills of materials
 * @param version the version of the document
 * @param created when it was made, where it says so
 * @param author who made it; empty where it does not say
 * @param subject what the bill is of: the device itself, which advisories may name too
 * @param components the components, in the order given, immutable
 */
public record Sbom(
        @NotBlank @Size(max = 300) String serialNumber,
        @NotBlank @Size(max = 300) String version,
        Optional<LocalDate> created,
        @Size(max = 300) String author,
        Optional<@Valid SbomComponent> subject,
        List<@Valid SbomComponent> components) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Sbom {
        requireNonNull(serialNumber, "serialNumber");
        requireNonNull(version, "version");
        requireNonNull(created, "created");
        requireNonNull(author, "author");
        requireNonNull(subject, "subject");
        components = ImmutableList.copyOf(components);
    }

    /**
     * Returns a builder.
     *
     * @param serialNumber the serial number or document name, unique among bills of materials
     * @param version the version of the document
     * @return a new builder
     */
    public static Builder builder(String serialNumber, String version) {
        return new Builder(serialNumber, version);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(serialNumber, version);
        builder.created = created;
        builder.author = author;
        builder.subject = subject;
        builder.components = components;
        return builder;
    }

    /** Builds a Sbom. Not thread-safe. */
    public static final class Builder {

        private String serialNumber;
        private String version;
        private Optional<LocalDate> created = Optional.empty();
        private String author = "";
        private Optional<SbomComponent> subject = Optional.empty();
        private List<SbomComponent> components = ImmutableList.of();

        private Builder(String serialNumber, String version) {
            this.serialNumber = requireNonNull(serialNumber, "serialNumber");
            this.version = requireNonNull(version, "version");
        }

        /**
         * Sets the serial number.
         *
         * @param serialNumber the serial number or document name, unique among bills of materials
         * @return this builder
         */
        public Builder serialNumber(String serialNumber) {
            this.serialNumber = requireNonNull(serialNumber, "serialNumber");
            return this;
        }

        /**
         * Sets the version.
         *
         * @param version the version of the document
         * @return this builder
         */
        public Builder version(String version) {
            this.version = requireNonNull(version, "version");
            return this;
        }

        /**
         * Sets the created.
         *
         * @param created when it was made, where it says so
         * @return this builder
         */
        public Builder created(LocalDate created) {
            this.created = Optional.of(created);
            return this;
        }

        /**
         * Sets the author.
         *
         * @param author who made it; empty where it does not say
         * @return this builder
         */
        public Builder author(String author) {
            this.author = requireNonNull(author, "author");
            return this;
        }

        /**
         * Sets the subject.
         *
         * @param subject what the bill is of: the device itself, which advisories may name too
         * @return this builder
         */
        public Builder subject(SbomComponent subject) {
            this.subject = Optional.of(subject);
            return this;
        }

        /**
         * Sets the components.
         *
         * @param components the components, in the order given, immutable
         * @return this builder
         */
        public Builder components(Collection<SbomComponent> components) {
            this.components = ImmutableList.copyOf(components);
            return this;
        }

        /**
         * Sets the components.
         *
         * @param components the components, in the order given, immutable
         * @return this builder
         */
        public Builder components(SbomComponent... components) {
            this.components = ImmutableList.copyOf(components);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public Sbom build() {
            return new Sbom(serialNumber, version, created, author, subject, components);
        }
    }
}
