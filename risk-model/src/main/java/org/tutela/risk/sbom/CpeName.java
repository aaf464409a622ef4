package org.tutela.risk.sbom;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tutela.core.canonical.CanonicalText;

/**
 * A CPE name, version 2.3: part, vendor, product, version and seven further attributes (NIST IR 7695 and 7696).
 *
 * <p>{@link #parse(String)} takes the formatted string, {@code cpe:2.3:a:openssl:openssl:1.1.1k:*:*:*:*:*:*:*}, and the older URI,
 * {@code cpe:/a:openssl:openssl:1.1.1k}; the canonical text is the formatted string in lower case. {@code *} stands for any value and
 * {@code -} for none. This class is immutable and thread-safe.
 */
public final class CpeName implements CanonicalText, Comparable<CpeName> {

    private static final String WHAT = "CPE name";
    private static final String PREFIX = "cpe:2.3:";
    private static final String URI_PREFIX = "cpe:/";
    private static final int ATTRIBUTES = 11;
    private static final String ANY = "*";
    private static final String NONE = "-";

    /** Part, vendor, product, version, update, edition, language, software edition, target software, target hardware, other. */
    private final ImmutableList<String> attributes;

    private final String text;

    private CpeName(List<String> attributes) {
        this.attributes = ImmutableList.copyOf(attributes);
        this.text = PREFIX + String.join(":", attributes);
    }

    /**
     * Returns the CPE name with a text.
     *
     * @param text a formatted string of CPE 2.3 or a URI of CPE 2.2, at most 2000 characters
     * @return the name in canonical form
     * @throws IllegalArgumentException if the text is neither
     */
    public static CpeName parse(String text) {
        requireNonNull(text, "text");
        IdentityTexts.checkLength(WHAT, text);
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> attributes;
        if (lower.startsWith(PREFIX)) {
            attributes = split(lower.substring(PREFIX.length())).stream()
                    .map(CpeName::canonical)
                    .toList();
            if (attributes.size() != ATTRIBUTES) {
                throw refuse(text, "expected 11 attributes, but found " + attributes.size(), PREFIX.length());
            }
        } else if (lower.startsWith(URI_PREFIX)) {
            attributes = fromUri(text, lower.substring(URI_PREFIX.length()));
        } else {
            throw refuse(text, "expected the prefix 'cpe:2.3:' or 'cpe:/'", 0);
        }
        int at = 0;
        for (String attribute : attributes) {
            if (attribute.isEmpty()) {
                throw refuse(text, "expected a value, '*' or '-' in attribute " + (at + 1), text.length());
            }
            at++;
        }
        if (!List.of("a", "o", "h", ANY, NONE).contains(attributes.get(0))) {
            throw refuse(text, "expected part 'a', 'o' or 'h'", text.length() - lower.length() + prefix(lower));
        }
        return new CpeName(attributes);
    }

    private static int prefix(String lower) {
        return lower.startsWith(PREFIX) ? PREFIX.length() : URI_PREFIX.length();
    }

    private static IllegalArgumentException refuse(String text, String rule, int index) {
        return IdentityTexts.refuse(WHAT, text, rule, index);
    }

    /** Splits at colons that no backslash stands before. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
            } else if (c == ':') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** With a backslash before every character that needs one and no other, so that names that mean the same are the same. */
    private static String canonical(String attribute) {
        if (attribute.length() == 2 && attribute.charAt(0) == '\\') {
            // a hyphen or a star by itself says something else
            return attribute;
        }
        StringBuilder out = new StringBuilder(attribute.length());
        for (int i = 0; i < attribute.length(); i++) {
            char c = attribute.charAt(i);
            boolean isEscaped = c == '\\' && i + 1 < attribute.length();
            char meant = isEscaped ? attribute.charAt(++i) : c;
            boolean isWildcard = !isEscaped && (c == '*' || c == '?');
            if (!isPlain(meant) && !isWildcard) {
                out.append('\\');
            }
            out.append(meant);
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
    }

    private static List<String> fromUri(String text, String body) {
        String[] parts = body.split(":", -1);
        if (parts.length > 7) {
            throw refuse(text, "expected at most 7 parts, but found " + parts.length, URI_PREFIX.length());
        }
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < ATTRIBUTES; i++) {
            attributes.add(i < parts.length && i < 7 ? attribute(text, parts[i]) : ANY);
        }
        if (parts.length > 5 && parts[5].startsWith("~")) {
            // a packed edition: ~edition~software edition~target software~target hardware~other
            String[] packed = parts[5].split("~", -1);
            int[] places = {5, 7, 8, 9, 10};
            for (int i = 0; i < places.length; i++) {
                attributes.set(places[i], i + 1 < packed.length ? attribute(text, packed[i + 1]) : ANY);
            }
        }
        return attributes;
    }

    private static String attribute(String whole, String part) {
        if (part.isEmpty()) {
            return ANY;
        }
        if (part.equals(NONE)) {
            return NONE;
        }
        String decoded = IdentityTexts.decode(WHAT, whole, part);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == '\u0001') {
                out.append('?');
            } else if (c == '\u0002') {
                out.append('*');
            } else if (isPlain(c)) {
                out.append(c);
            } else {
                out.append('\\').append(c);
            }
        }
        return out.toString();
    }

    private static String plain(String attribute) {
        if (attribute.indexOf('\\') < 0) {
            return attribute;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < attribute.length(); i++) {
            char c = attribute.charAt(i);
            out.append(c == '\\' && i + 1 < attribute.length() ? attribute.charAt(++i) : c);
        }
        return out.toString();
    }

    /**
     * Returns the part.
     *
     * @return {@code a} for an application, {@code o} for an operating system, {@code h} for hardware, {@code *} or {@code -}
     */
    public String part() {
        return attributes.get(0);
    }

    /**
     * Returns the vendor.
     *
     * @return the vendor without escapes, in lower case; {@code *} for any
     */
    public String vendor() {
        return plain(attributes.get(1));
    }

    /**
     * Returns the product.
     *
     * @return the product without escapes, in lower case; {@code *} for any
     */
    public String product() {
        return plain(attributes.get(2));
    }

    /**
     * Returns the version, with the update after a hyphen where there is one.
     *
     * @return the version without escapes; empty where it is any, none or has wildcards
     */
    public Optional<String> version() {
        String version = attributes.get(3);
        String update = attributes.get(4);
        if (version.equals(ANY) || version.equals(NONE) || hasWildcard(version)) {
            return Optional.empty();
        }
        boolean isUpdated = !update.equals(ANY) && !update.equals(NONE) && !hasWildcard(update);
        return Optional.of(isUpdated ? plain(version) + '-' + plain(update) : plain(version));
    }

    /**
     * Says whether vendor and product are plain values, so that the name can be looked up by them.
     *
     * @return true if neither is {@code *} or {@code -} nor has a wildcard
     */
    public boolean isSpecific() {
        return isSpecific(attributes.get(1)) && isSpecific(attributes.get(2));
    }

    private static boolean isSpecific(String attribute) {
        return !attribute.equals(NONE) && !hasWildcard(attribute);
    }

    private static boolean hasWildcard(String attribute) {
        for (int i = 0; i < attribute.length(); i++) {
            char c = attribute.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '?') {
                return true;
            }
        }
        return false;
    }

    /**
     * Says whether this name, whose attributes may have wildcards, covers part, vendor and product of another. Versions are left out:
     * they are a matter of ranges.
     *
     * @param other the name of a product
     * @return false only where a part, vendor or product differs
     */
    public boolean coversProduct(CpeName other) {
        for (int i = 0; i < 3; i++) {
            if (!covers(attributes.get(i), other.attributes.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Says whether this name covers part and product of another, whoever its vendor.
     *
     * @param other the name of a product
     * @return false only where a part or product differs
     */
    public boolean coversPartAndProduct(CpeName other) {
        return covers(attributes.get(0), other.attributes.get(0)) && covers(attributes.get(2), other.attributes.get(2));
    }

    private static boolean covers(String pattern, String value) {
        if (pattern.equals(ANY) || value.equals(ANY) || pattern.equals(value)) {
            return true;
        }
        return hasWildcard(pattern) && glob(pattern, value);
    }

    /** Matches {@code *} and {@code ?}, in time proportional to the product of the lengths. */
    private static boolean glob(String pattern, String value) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            tokens.add(
                    pattern.charAt(i) == '\\' && i + 1 < pattern.length()
                            ? "\\" + pattern.charAt(++i)
                            : pattern.substring(i, i + 1));
        }
        String plain = plain(value);
        boolean[] reached = new boolean[plain.length() + 1];
        reached[0] = true;
        for (String token : tokens) {
            boolean[] next = new boolean[reached.length];
            boolean isStar = token.equals(ANY);
            char wanted = token.charAt(token.length() - 1);
            for (int i = 0; i < reached.length; i++) {
                if (isStar) {
                    next[i] = reached[i] || i > 0 && next[i - 1];
                } else if (i > 0 && reached[i - 1]) {
                    next[i] = token.equals("?") || plain.charAt(i - 1) == wanted;
                }
            }
            reached = next;
        }
        return reached[plain.length()];
    }

    @Override
    public int compareTo(CpeName other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CpeName that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the canonical text.
     *
     * @return the formatted string of CPE 2.3, in lower case
     */
    @Override
    public String toString() {
        return text;
    }
}
