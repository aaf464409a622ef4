package org.tutela.interchange.advisories;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.sbom.PackageUrl;

/** Package URLs of products with versions. */
final class PackageUrls {

    private PackageUrls() {}

    /** The package URL of a product in a version: its own, or a generic one made of its names; empty where it has neither. */
    static Optional<PackageUrl> of(ProductIdentity identity, String version) {
        if (identity.packageUrl().isPresent()) {
            return Optional.of(withVersion(identity.packageUrl().get(), version));
        }
        if (identity.product().isBlank()) {
            return Optional.empty();
        }
        String namespace = identity.vendor().isBlank() ? "" : encode(identity.vendor()) + '/';
        String suffix = version.isBlank() ? "" : '@' + encode(version);
        return Optional.of(PackageUrl.parse("pkg:generic/" + namespace + encode(identity.product()) + suffix));
    }

    /** The same package in another version; as it is where the version is empty. */
    static PackageUrl withVersion(PackageUrl url, String version) {
        if (version.isBlank() || url.version().filter(version::equals).isPresent()) {
            return url;
        }
        return PackageUrl.parse(url.identity() + '@' + encode(version) + suffix(url));
    }

    /** The same package in all versions. */
    static PackageUrl withoutVersion(PackageUrl url) {
        return PackageUrl.parse(url.identity() + suffix(url));
    }

    /** Qualifiers and path, as the canonical text has them after the version. */
    private static String suffix(PackageUrl url) {
        String text = url.toString();
        int from = url.identity().length();
        int question = text.indexOf('?', from);
        int hash = text.indexOf('#', from);
        int start = question >= 0 ? question : hash;
        return start < 0 ? "" : text.substring(start);
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '.'
                    || c == '-'
                    || c == '_'
                    || c == '~';
            out.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
