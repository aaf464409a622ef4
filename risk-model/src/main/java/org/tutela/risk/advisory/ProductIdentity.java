package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;

/**
 * What a source calls a product: by package URL, by CPE name, or by vendor and product name. Versions stand beside it, in ranges.
 *
 * <p>At least one name is given; where there are several, all are names of one product.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param packageUrl the package URL, where one is given
 * @param cpe the CPE name, where one is given
 * @param vendor the vendor; empty where none is given
 * @param product the name of the product; empty where none is given
 */
public record ProductIdentity(Optional<PackageUrl> packageUrl, Optional<CpeName> cpe, String vendor, String product) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is neither package URL nor CPE name nor a name of the product
     */
    public ProductIdentity {
        requireNonNull(packageUrl, "packageUrl");
        requireNonNull(cpe, "cpe");
        requireNonNull(vendor, "vendor");
        requireNonNull(product, "product");
        if (packageUrl.isEmpty() && cpe.isEmpty() && product.isBlank()) {
            throw new IllegalArgumentException("Product must have a package URL, a CPE name or a name");
        }
    }

    /**
     * Returns the identity by package URL.
     *
     * @param packageUrl the package URL
     * @return the identity
     */
    public static ProductIdentity of(PackageUrl packageUrl) {
        return new ProductIdentity(Optional.of(packageUrl), Optional.empty(), "", "");
    }

    /**
     * Returns the identity by CPE name.
     *
     * @param cpe the CPE name
     * @return the identity
     */
    public static ProductIdentity of(CpeName cpe) {
        return new ProductIdentity(Optional.empty(), Optional.of(cpe), "", "");
    }

    /**
     * Returns the identity by names.
     *
     * @param vendor the vendor; empty where none is given
     * @param product the name of the product
     * @return the identity
     * @throws IllegalArgumentException if the name of the product is blank
     */
    public static ProductIdentity of(String vendor, String product) {
        return new ProductIdentity(Optional.empty(), Optional.empty(), vendor, product);
    }
}
