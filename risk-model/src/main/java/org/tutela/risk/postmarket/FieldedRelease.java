package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.tutela.core.canonical.Digest;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.sbom.Sbom;

/**
 * A release that is in the field, and what it is made of.
 *
 * <p>When support ends is known, or it says why that is not decided.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id of the release, the same as in its risk file
 * @param version the version, as the device shows it
 * @param fieldedFrom since when it is in the field
 * @param udiDi the UDI device identifier, where one is assigned
 * @param endOfSupport the last day of support, where it is decided
 * @param supportUndecided why the end of support is not decided; empty where it is
 * @param sbom its bill of materials, where there is one
 * @param riskFile the digest of its risk file as it was assessed last, where that is recorded
 * @param installedBase how many devices run it, where they were counted
 */
public record FieldedRelease(
        ReleaseId id,
        @NotBlank @Size(max = 300) String version,
        LocalDate fieldedFrom,
        Optional<@Size(max = 300) String> udiDi,
        Optional<LocalDate> endOfSupport,
        @Size(max = 4000) String supportUndecided,
        Optional<@Valid Sbom> sbom,
        Optional<Digest> riskFile,
        Optional<@Valid InstalledBase> installedBase)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public FieldedRelease {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(fieldedFrom, "fieldedFrom");
        requireNonNull(udiDi, "udiDi");
        requireNonNull(endOfSupport, "endOfSupport");
        requireNonNull(supportUndecided, "supportUndecided");
        requireNonNull(sbom, "sbom");
        requireNonNull(riskFile, "riskFile");
        requireNonNull(installedBase, "installedBase");
    }

    /**
     * Returns a builder.
     *
     * @param id the id of the release, the same as in its risk file
     * @param version the version, as the device shows it
     * @param fieldedFrom since when it is in the field
     * @return a new builder
     */
    public static Builder builder(ReleaseId id, String version, LocalDate fieldedFrom) {
        return new Builder(id, version, fieldedFrom);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, version, fieldedFrom);
        builder.udiDi = udiDi;
        builder.endOfSupport = endOfSupport;
        builder.supportUndecided = supportUndecided;
        builder.sbom = sbom;
        builder.riskFile = riskFile;
        builder.installedBase = installedBase;
        return builder;
    }

    /**
     * Says whether support has ended.
     *
     * @param date the day
     * @return true if the day is after the last day of support; false where none is decided
     */
    public boolean isSupportEnded(LocalDate date) {
        requireNonNull(date, "date");
        return endOfSupport.filter(date::isAfter).isPresent();
    }

    /** Builds a FieldedRelease. Not thread-safe. */
    public static final class Builder {

        private ReleaseId id;
        private String version;
        private LocalDate fieldedFrom;
        private Optional<String> udiDi = Optional.empty();
        private Optional<LocalDate> endOfSupport = Optional.empty();
        private String supportUndecided = "";
        private Optional<Sbom> sbom = Optional.empty();
        private Optional<Digest> riskFile = Optional.empty();
        private Optional<InstalledBase> installedBase = Optional.empty();

        private Builder(ReleaseId id, String version, LocalDate fieldedFrom) {
            this.id = requireNonNull(id, "id");
            this.version = requireNonNull(version, "version");
            this.fieldedFrom = requireNonNull(fieldedFrom, "fieldedFrom");
        }

        /**
         * Sets the id.
         *
         * @param id the id of the release, the same as in its risk file
         * @return this builder
         */
        public Builder id(ReleaseId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the version.
         *
         * @param version the version, as the device shows it
         * @return this builder
         */
        public Builder version(String version) {
            this.version = requireNonNull(version, "version");
            return this;
        }

        /**
         * Sets the fielded from.
         *
         * @param fieldedFrom since when it is in the field
         * @return this builder
         */
        public Builder fieldedFrom(LocalDate fieldedFrom) {
            this.fieldedFrom = requireNonNull(fieldedFrom, "fieldedFrom");
            return this;
        }

        /**
         * Sets the udi di.
         *
         * @param udiDi the UDI device identifier, where one is assigned
         * @return this builder
         */
        public Builder udiDi(String udiDi) {
            this.udiDi = Optional.of(udiDi);
            return this;
        }

        /**
         * Sets the end of support.
         *
         * @param endOfSupport the last day of support, where it is decided
         * @return this builder
         */
        public Builder endOfSupport(LocalDate endOfSupport) {
            this.endOfSupport = Optional.of(endOfSupport);
            return this;
        }

        /**
         * Sets the support undecided.
         *
         * @param supportUndecided why the end of support is not decided; empty where it is
         * @return this builder
         */
        public Builder supportUndecided(String supportUndecided) {
            this.supportUndecided = requireNonNull(supportUndecided, "supportUndecided");
            return this;
        }

        /**
         * Sets the sbom.
         *
         * @param sbom its bill of materials, where there is one
         * @return this builder
         */
        public Builder sbom(Sbom sbom) {
            this.sbom = Optional.of(sbom);
            return this;
        }

        /**
         * Sets the risk file.
         *
         * @param riskFile the digest of its risk file as it was assessed last, where that is recorded
         * @return this builder
         */
        public Builder riskFile(Digest riskFile) {
            this.riskFile = Optional.of(riskFile);
            return this;
        }

        /**
         * Sets the installed base.
         *
         * @param installedBase how many devices run it
         * @return this builder
         */
        public Builder installedBase(InstalledBase installedBase) {
            this.installedBase = Optional.of(installedBase);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public FieldedRelease build() {
            return new FieldedRelease(
                    id, version, fieldedFrom, udiDi, endOfSupport, supportUndecided, sbom, riskFile, installedBase);
        }
    }
}
