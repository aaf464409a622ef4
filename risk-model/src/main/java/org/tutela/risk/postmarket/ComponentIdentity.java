package org.tutela.risk.postmarket;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.SbomComponent;

/**
 * Everything that a component, or a product of an advisory, is called, in the form in which names are compared. Two identities are the
 * same, or known to differ, or not comparable; only the second keeps an advisory away.
 *
 * @param packageUrl type, namespace and name of the package URL in lower case, empty where there is none
 * @param sourceUrl the same of the source package that a package of a Linux distribution was built from, which advisories of
 *     distributions name; empty where the package URL does not say
 * @param sourceVersion the version of the source package, empty where the package URL does not say
 * @param packageType the type of the package URL, empty where there is none
 * @param cpe the CPE name, where there is one
 * @param names the names of the product, letters and digits alone, in lower case
 * @param vendors the names of the vendor, in the same form
 */
record ComponentIdentity(
        String packageUrl,
        String sourceUrl,
        String sourceVersion,
        String packageType,
        Optional<CpeName> cpe,
        Set<String> names,
        Set<String> vendors) {

    /** Types of package URLs that are no ecosystem of their own: what they name may have another name elsewhere. */
    private static final Set<String> LOOSE_TYPES = ImmutableSet.of("generic", "github", "bitbucket", "gitlab");

    private static final String SOURCE_RPM = ".src.rpm";

    static ComponentIdentity of(SbomComponent component) {
        return of(component.packageUrl(), component.cpe(), component.supplier(), component.name());
    }

    static ComponentIdentity of(ProductIdentity product) {
        return of(product.packageUrl(), product.cpe(), product.vendor(), product.product());
    }

    private static ComponentIdentity of(Optional<PackageUrl> url, Optional<CpeName> cpe, String vendor, String name) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> vendors = new LinkedHashSet<>();
        add(names, name);
        add(vendors, vendor);
        url.ifPresent(it -> {
            add(names, it.name());
            it.namespace().ifPresent(namespace -> add(vendors, namespace));
        });
        cpe.filter(CpeName::isSpecific).ifPresent(it -> {
            add(names, it.product());
            add(vendors, it.vendor());
        });
        return new ComponentIdentity(
                url.map(ComponentIdentity::key).orElse(""),
                url.map(ComponentIdentity::sourceKey).orElse(""),
                url.map(it -> source(it)[1]).orElse(""),
                url.map(PackageUrl::type).orElse(""),
                cpe,
                names,
                vendors);
    }

    private static String key(PackageUrl url) {
        String key = url.identity().toLowerCase(Locale.ROOT);
        // PEP 503: to Python, every run of '-', '_' and '.' is one hyphen
        return url.type().equals("pypi") ? "pkg:pypi/" + collapsed(key.substring("pkg:pypi/".length())) : key;
    }

    private static String collapsed(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isSeparator = c == '-' || c == '_' || c == '.';
            if (!isSeparator) {
                out.append(c);
            } else if (i + 1 == name.length() || "-_.".indexOf(name.charAt(i + 1)) < 0) {
                out.append('-');
            }
        }
        return out.toString();
    }

    /** Name and version in the qualifier {@code upstream}: a name, a name with a version, or the file of a source RPM. */
    private static String[] source(PackageUrl url) {
        String upstream = url.qualifiers().getOrDefault("upstream", "");
        int at = upstream.indexOf('@');
        if (url.type().equals("rpm") && upstream.endsWith(SOURCE_RPM)) {
            String file = upstream.substring(0, upstream.length() - SOURCE_RPM.length());
            int version = file.lastIndexOf('-', file.lastIndexOf('-') - 1);
            return version < 0
                    ? new String[] {"", ""}
                    : new String[] {file.substring(0, version), file.substring(version + 1)};
        }
        return at < 0
                ? new String[] {upstream, ""}
                : new String[] {upstream.substring(0, at), upstream.substring(at + 1)};
    }

    private static String sourceKey(PackageUrl url) {
        String name = source(url)[0];
        String identity = url.identity();
        return name.isBlank()
                ? ""
                : (identity.substring(0, identity.lastIndexOf('/') + 1) + name).toLowerCase(Locale.ROOT);
    }

    private static void add(Set<String> names, String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        if (out.length() > 0) {
            names.add(out.toString());
        }
    }

    /** By what the product of an advisory is this component; empty where it is known not to be. */
    Optional<MatchBasis> basis(ComponentIdentity product) {
        boolean hasUrls = !packageUrl.isEmpty() && !product.packageUrl.isEmpty();
        if (hasUrls && (packageUrl.equals(product.packageUrl) || sourceUrl.equals(product.packageUrl))) {
            return Optional.of(MatchBasis.PACKAGE_URL);
        }
        boolean hasCpes = cpe.isPresent() && product.cpe.isPresent();
        if (hasCpes && product.cpe.get().coversProduct(cpe.get())) {
            return Optional.of(MatchBasis.CPE);
        }
        boolean isOtherPackage = hasUrls
                && (packageType.equals(product.packageType)
                        || !LOOSE_TYPES.contains(packageType) && !LOOSE_TYPES.contains(product.packageType));
        // vendors of CPE names are often guessed: another vendor of the same product is not known to be another product
        boolean isOtherProduct = hasCpes && !product.cpe.get().coversPartAndProduct(cpe.get());
        if (isOtherPackage || isOtherProduct || !shareAny(names, product.names)) {
            return Optional.empty();
        }
        return Optional.of(
                !hasCpes && shareAny(vendors, product.vendors)
                        ? MatchBasis.VENDOR_AND_PRODUCT
                        : MatchBasis.PRODUCT_NAME);
    }

    /** Whether a product of an advisory that is said not to be affected can speak for this component: not under another CPE name. */
    boolean isClearedBy(ComponentIdentity product) {
        boolean isSamePackage = !packageUrl.isEmpty() && packageUrl.equals(product.packageUrl);
        return isSamePackage
                || cpe.isEmpty()
                || product.cpe.isEmpty()
                || product.cpe.get().coversProduct(cpe.get());
    }

    /**
     * The version that counts for a product: that of the source package where the product is the source. The file of a source RPM bears no
     * epoch, so that the version of the package counts where it is the same but for that.
     */
    String version(ComponentIdentity product, String own) {
        boolean isBySource = !packageUrl.equals(product.packageUrl) && sourceUrl.equals(product.packageUrl);
        boolean isTheSame =
                packageType.equals("rpm") && (own.equals(sourceVersion) || own.endsWith(':' + sourceVersion));
        return isBySource && !sourceVersion.isEmpty() && !isTheSame ? sourceVersion : own;
    }

    private static boolean shareAny(Set<String> some, Set<String> others) {
        for (String one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
