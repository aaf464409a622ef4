package org.tutela.risk.sbom;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tutela.core.canonical.CanonicalText;

/**
 * A package URL: the name of a software package in its ecosystem, such as {@code pkg:maven/org.slf4j/slf4j-api@2.0.9}
 * (Package-URL specification, ECMA-427).
 *
 * <p>The text is brought into canonical form: type and keys of qualifiers in lower case, qualifiers sorted, parts percent-encoded, and
 * the names of the ecosystems that ignore case ({@code deb}, {@code github}, {@code pypi} and others) in lower case. Get one from
 * {@link #parse(String)}. This class is immutable and thread-safe.
 */
public final class PackageUrl implements CanonicalText, Comparable<PackageUrl> {

    private static final String WHAT = "package URL";

    /** Ecosystems whose names ignore case. */
    private static final List<String> CASELESS =
            List.of("alpm", "apk", "bitbucket", "composer", "deb", "github", "golang", "hex", "npm", "oci", "pypi");

    private final String type;
    private final Optional<String> namespace;
    private final String name;
    private final Optional<String> version;
    private final ImmutableSortedMap<String, String> qualifiers;
    private final Optional<String> subpath;
    private final String identity;
    private final String text;

    private PackageUrl(
            String type,
            Optional<String> namespace,
            String name,
            Optional<String> version,
            SortedMap<String, String> qualifiers,
            Optional<String> subpath) {
        this.type = type;
        this.namespace = namespace;
        this.name = name;
        this.version = version;
        this.qualifiers = ImmutableSortedMap.copyOfSorted(qualifiers);
        this.subpath = subpath;
        this.identity =
                "pkg:" + type + '/' + namespace.map(it -> encodePath(it) + '/').orElse("") + encode(name);
        StringBuilder out = new StringBuilder(identity);
        version.ifPresent(it -> out.append('@').append(encode(it)));
        char separator = '?';
        for (Map.Entry<String, String> qualifier : this.qualifiers.entrySet()) {
            out.append(separator).append(qualifier.getKey()).append('=').append(encode(qualifier.getValue()));
            separator = '&';
        }
        subpath.ifPresent(it -> out.append('#').append(encodePath(it)));
        this.text = out.toString();
    }

    /**
     * Returns the package URL with a text.
     *
     * @param text the text, at most 2000 characters
     * @return the package URL in canonical form
     * @throws IllegalArgumentException if the text is no package URL
     */
    public static PackageUrl parse(String text) {
        requireNonNull(text, "text");
        IdentityTexts.checkLength(WHAT, text);
        if (!text.regionMatches(true, 0, "pkg:", 0, 4)) {
            throw refuse(text, "expected the scheme 'pkg:'", 0);
        }
        int start = 4;
        while (start < text.length() && text.charAt(start) == '/') {
            start++;
        }
        String rest = text.substring(start);
        int hash = rest.lastIndexOf('#');
        Optional<String> subpath = Optional.empty();
        if (hash >= 0) {
            subpath = path(text, rest.substring(hash + 1), true);
            rest = rest.substring(0, hash);
        }
        int question = rest.lastIndexOf('?');
        SortedMap<String, String> qualifiers = new TreeMap<>();
        if (question >= 0) {
            readQualifiers(text, rest.substring(question + 1), qualifiers);
            rest = rest.substring(0, question);
        }
        int slash = rest.indexOf('/');
        if (slash < 0) {
            throw refuse(text, "expected a type and a name with '/' between them", start);
        }
        String type = rest.substring(0, slash).toLowerCase(Locale.ROOT);
        checkType(text, type, start);
        rest = rest.substring(slash + 1);
        int at = rest.lastIndexOf('@');
        Optional<String> version = Optional.empty();
        if (at > 0 && at > rest.lastIndexOf('/') + 1) {
            version = Optional.of(decode(text, rest.substring(at + 1))).filter(it -> !it.isEmpty());
            rest = rest.substring(0, at);
        }
        while (rest.endsWith("/")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        int last = rest.lastIndexOf('/');
        String name = fold(type, decode(text, rest.substring(last + 1)));
        if (name.isBlank()) {
            throw refuse(text, "expected a name", start + slash + 1);
        }
        Optional<String> namespace = last < 0 ? Optional.empty() : path(text, rest.substring(0, last), false);
        return new PackageUrl(type, namespace.map(it -> fold(type, it)), name, version, qualifiers, subpath);
    }

    private static void checkType(String text, String type, int start) {
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z';
            if (!isLetter && (i == 0 || !(c >= '0' && c <= '9') && ".+-".indexOf(c) < 0)) {
                throw refuse(text, "expected a type of letters, digits, '.', '+' or '-'", start + i);
            }
        }
        if (type.isEmpty()) {
            throw refuse(text, "expected a type", start);
        }
    }

    private static void readQualifiers(String text, String part, Map<String, String> qualifiers) {
        for (String pair : part.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw refuse(text, "expected qualifiers of the form key=value", text.length() - part.length());
            }
            String key = pair.substring(0, equals).toLowerCase(Locale.ROOT);
            String value = decode(text, pair.substring(equals + 1));
            if (!value.isEmpty() && qualifiers.put(key, value) != null) {
                throw refuse(text, "expected qualifier '" + key + "' only once", text.length() - part.length());
            }
        }
    }

    private static Optional<String> path(String text, String part, boolean isSubpath) {
        List<String> segments = new ArrayList<>();
        for (String segment : part.split("/", -1)) {
            String decoded = decode(text, segment);
            if (decoded.indexOf('/') >= 0) {
                throw refuse(text, "expected no '/' within a segment", text.indexOf(segment));
            }
            if (!decoded.isEmpty() && !(isSubpath && (decoded.equals(".") || decoded.equals("..")))) {
                segments.add(decoded);
            }
        }
        return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments));
    }

    private static String fold(String type, String name) {
        String folded = CASELESS.contains(type) ? name.toLowerCase(Locale.ROOT) : name;
        return type.equals("pypi") ? folded.replace('_', '-') : folded;
    }

    private static String decode(String whole, String part) {
        return IdentityTexts.decode(WHAT, whole, part);
    }

    private static String encode(String part) {
        return IdentityTexts.encode(part, ":");
    }

    private static String encodePath(String path) {
        return IdentityTexts.encode(path, ":/");
    }

    private static IllegalArgumentException refuse(String text, String rule, int index) {
        return IdentityTexts.refuse(WHAT, text, rule, index);
    }

    /**
     * Returns the ecosystem.
     *
     * @return the type, such as {@code maven}, in lower case
     */
    public String type() {
        return type;
    }

    /**
     * Returns the namespace.
     *
     * @return the namespace, decoded, such as {@code org.slf4j}; empty where there is none
     */
    public Optional<String> namespace() {
        return namespace;
    }

    /**
     * Returns the name.
     *
     * @return the name, decoded
     */
    public String name() {
        return name;
    }

    /**
     * Returns the version.
     *
     * @return the version, decoded; empty where there is none
     */
    public Optional<String> version() {
        return version;
    }

    /**
     * Returns the qualifiers.
     *
     * @return the decoded values by key, sorted, immutable
     */
    public SortedMap<String, String> qualifiers() {
        return qualifiers;
    }

    /**
     * Returns the path within the package.
     *
     * @return the path, decoded; empty where there is none
     */
    public Optional<String> subpath() {
        return subpath;
    }

    /**
     * Returns what names the package whatever its version: type, namespace and name.
     *
     * @return the canonical text without version, qualifiers and subpath
     */
    public String identity() {
        return identity;
    }

    @Override
    public int compareTo(PackageUrl other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackageUrl that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the canonical text.
     *
     * @return the text that {@link #parse(String)} takes
     */
    @Override
    public String toString() {
        return text;
    }
}
