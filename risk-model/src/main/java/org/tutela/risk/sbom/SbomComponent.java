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
import org.tutela.core.device.ComponentId;

/**
 * A component of a bill of materials: what advisories are matched with.
 *
 * <p>The fields are the NTIA minimum elements with level and end of support, after the FDA guidance of 3 February 2026, V.A.4.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param reference what the bill of materials calls it, unique within it, such as the {@code bom-ref} of CycloneDX
 * @param name its name
 * @param version its version; empty where it is not known
 * @param supplier who supplies it; empty where it is not known
 * @param packageUrl its package URL, where it has one
 * @param cpe its CPE name, where it has one
 * @param hashes its hashes, in the order given, immutable
 * @param supportLevel how it is looked after
 * @param endOfSupport when support ends, where that is known
 * @param dependsOn the references of the components it depends on, immutable
 * @param deviceComponent the component of the device model that it is or belongs to, where that is stated
 */
public record SbomComponent(
        @NotBlank @Size(max = 1000) String reference,
        @NotBlank @Size(max = 1000) String name,
        @Size(max = 300) String version,
        @Size(max = 300) String supplier,
        Optional<PackageUrl> packageUrl,
        Optional<CpeName> cpe,
        List<@Valid ComponentHash> hashes,
        SupportLevel supportLevel,
        Optional<LocalDate> endOfSupport,
        List<@NotBlank @Size(max = 1000) String> dependsOn,
        Optional<ComponentId> deviceComponent) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public SbomComponent {
        requireNonNull(reference, "reference");
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(supplier, "supplier");
        requireNonNull(packageUrl, "packageUrl");
        requireNonNull(cpe, "cpe");
        hashes = ImmutableList.copyOf(hashes);
        requireNonNull(supportLevel, "supportLevel");
        requireNonNull(endOfSupport, "endOfSupport");
        dependsOn = ImmutableList.copyOf(dependsOn);
        requireNonNull(deviceComponent, "deviceComponent");
    }

    /**
     * Returns a builder.
     *
     * @param reference what the bill of materials calls it, unique within it, such as the {@code bom-ref} of CycloneDX
     * @param name its name
     * @return a new builder
     */
    public static Builder builder(String reference, String name) {
        return new Builder(reference, name);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(reference, name);
        builder.version = version;
        builder.supplier = supplier;
        builder.packageUrl = packageUrl;
        builder.cpe = cpe;
        builder.hashes = hashes;
        builder.supportLevel = supportLevel;
        builder.endOfSupport = endOfSupport;
        builder.dependsOn = dependsOn;
        builder.deviceComponent = deviceComponent;
        return builder;
    }

    /** Builds a SbomComponent. Not thread-safe. */
    public static final class Builder {

        private String reference;
        private String name;
        private String version = "";
        private String supplier = "";
        private Optional<PackageUrl> packageUrl = Optional.empty();
        private Optional<CpeName> cpe = Optional.empty();
        private List<ComponentHash> hashes = ImmutableList.of();
        private SupportLevel supportLevel = SupportLevel.UNKNOWN;
        private Optional<LocalDate> endOfSupport = Optional.empty();
        private List<String> dependsOn = ImmutableList.of();
        private Optional<ComponentId> deviceComponent = Optional.empty();

        private Builder(String reference, String name) {
            this.reference = requireNonNull(reference, "reference");
            this.name = requireNonNull(name, "name");
        }

        /**
         * Sets the reference.
         *
         * @param reference what the bill of materials calls it, unique within it, such as the {@code bom-ref} of CycloneDX
         * @return this builder
         */
        public Builder reference(String reference) {
            this.reference = requireNonNull(reference, "reference");
            return this;
        }

        /**
         * Sets the name.
         *
         * @param name its name
         * @return this builder
         */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets the version.
         *
         * @param version its version; empty where it is not known
         * @return this builder
         */
        public Builder version(String version) {
            this.version = requireNonNull(version, "version");
            return this;
        }

        /**
         * Sets the supplier.
         *
         * @param supplier who supplies it; empty where it is not known
         * @return this builder
         */
        public Builder supplier(String supplier) {
            this.supplier = requireNonNull(supplier, "supplier");
            return this;
        }

        /**
         * Sets the package url.
         *
         * @param packageUrl its package URL, where it has one
         * @return this builder
         */
        public Builder packageUrl(PackageUrl packageUrl) {
            this.packageUrl = Optional.of(packageUrl);
            return this;
        }

        /**
         * Sets the cpe.
         *
         * @param cpe its CPE name, where it has one
         * @return this builder
         */
        public Builder cpe(CpeName cpe) {
            this.cpe = Optional.of(cpe);
            return this;
        }

        /**
         * Sets the hashes.
         *
         * @param hashes its hashes, in the order given, immutable
         * @return this builder
         */
        public Builder hashes(Collection<ComponentHash> hashes) {
            this.hashes = ImmutableList.copyOf(hashes);
            return this;
        }

        /**
         * Sets the hashes.
         *
         * @param hashes its hashes, in the order given, immutable
         * @return this builder
         */
        public Builder hashes(ComponentHash... hashes) {
            this.hashes = ImmutableList.copyOf(hashes);
            return this;
        }

        /**
         * Sets the support level.
         *
         * @param supportLevel how it is looked after
         * @return this builder
         */
        public Builder supportLevel(SupportLevel supportLevel) {
            this.supportLevel = requireNonNull(supportLevel, "supportLevel");
            return this;
        }

        /**
         * Sets the end of support.
         *
         * @param endOfSupport when support ends, where that is known
         * @return this builder
         */
        public Builder endOfSupport(LocalDate endOfSupport) {
            this.endOfSupport = Optional.of(endOfSupport);
            return this;
        }

        /**
         * Sets the depends on.
         *
         * @param dependsOn the references of the components it depends on, immutable
         * @return this builder
         */
        public Builder dependsOn(Collection<String> dependsOn) {
            this.dependsOn = ImmutableList.copyOf(dependsOn);
            return this;
        }

        /**
         * Sets the depends on.
         *
         * @param dependsOn the references of the components it depends on, immutable
         * @return this builder
         */
        public Builder dependsOn(String... dependsOn) {
            this.dependsOn = ImmutableList.copyOf(dependsOn);
            return this;
        }

        /**
         * Sets the device component.
         *
         * @param deviceComponent the component of the device model that it is or belongs to, where that is stated
         * @return this builder
         */
        public Builder deviceComponent(ComponentId deviceComponent) {
            this.deviceComponent = Optional.of(deviceComponent);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public SbomComponent build() {
            return new SbomComponent(
                    reference,
                    name,
                    version,
                    supplier,
                    packageUrl,
                    cpe,
                    hashes,
                    supportLevel,
                    endOfSupport,
                    dependsOn,
                    deviceComponent);
        }
    }
}
