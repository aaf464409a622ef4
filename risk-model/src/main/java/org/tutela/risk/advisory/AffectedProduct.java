package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * What a source says of versions of a product. A product without ranges is meant in all its versions.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param product the product
 * @param versions the versions that are meant, one range after the other, immutable; empty for all versions
 * @param status how these versions stand to the vulnerability
 */
public record AffectedProduct(ProductIdentity product, List<VersionRange> versions, VulnerabilityStatus status) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public AffectedProduct {
        requireNonNull(product, "product");
        versions = ImmutableList.copyOf(versions);
        requireNonNull(status, "status");
    }
}
