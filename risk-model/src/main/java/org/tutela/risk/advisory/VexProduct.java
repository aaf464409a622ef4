package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.sbom.VersionRange;

/**
 * A product that a VEX statement is about, and in which versions.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param reference how the document refers to it, such as a package URL or a {@code bom-ref}
 * @param identity its names, where the document gives them
 * @param version its version; empty where the ranges tell, or none is given
 * @param versions the versions that are meant, immutable; empty where the version tells, or all are meant
 */
public record VexProduct(
        @NotBlank @Size(max = 1000) String reference,
        Optional<ProductIdentity> identity,
        @Size(max = 300) String version,
        List<VersionRange> versions) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public VexProduct {
        requireNonNull(reference, "reference");
        requireNonNull(identity, "identity");
        requireNonNull(version, "version");
        versions = ImmutableList.copyOf(versions);
    }
}
