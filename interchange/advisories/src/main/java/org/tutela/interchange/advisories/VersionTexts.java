package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.sbom.VersionRange.Comparator;
import org.tutela.risk.sbom.VersionRange.Constraint;

/**
 * Reads what advisories write where a version or a range of versions should stand. What no rule reads is kept as an unreadable range, of
 * which every version may be part: a model number taken for a version would never match, and a device would be silently safe.
 */
final class VersionTexts {

    /** The scheme of versions of which only numbers are known to have an order. */
    static final String GENERIC = "generic";

    private static final int MOST = 300;

    /** Begins with a number, or with one letter and a number after a dot, and has no wildcard. */
    private static final Pattern VERSION =
            Pattern.compile("[vV]?[0-9][0-9A-Za-z.+:~_-]*|[A-Za-z]\\.[0-9][0-9A-Za-z.+:~_-]*");

    private static final Pattern WILDCARD = Pattern.compile("(?i).*\\.x(?![a-z0-9]).*");

    /** A sign, and a version of one word, or of two if the first is a number. */
    private static final Pattern BOUND = Pattern.compile(
            "(<=|>=|<|>|=)\\s*([0-9A-Za-z.+:~_-]*[0-9][0-9A-Za-z.+:~_-]*|[0-9][0-9.]* [0-9A-Za-z.]{1,12})");

    private VersionTexts() {}

    /** Reads a single version, or {@code vers} text that was put in its place. */
    static VersionRange version(String scheme, String text) {
        String version = text.strip();
        if (version.startsWith("vers:")) {
            return range(scheme, version);
        }
        boolean isVersion = version.length() <= MOST
                && VERSION.matcher(version).matches()
                && !WILDCARD.matcher(version).matches();
        return isVersion ? VersionRange.exactly(scheme, version) : unreadable(version);
    }

    /** Reads a range: {@code vers} text, or signs and versions with bars between them. */
    static VersionRange range(String scheme, String text) {
        String range = text.strip();
        if (range.startsWith("vers:")) {
            try {
                VersionRange parsed = VersionRange.parse(range);
                return parsed.scheme().equals("all") ? VersionRange.all() : parsed;
            } catch (IllegalArgumentException e) {
                return unreadable(range);
            }
        }
        if (range.equals("*")) {
            return VersionRange.all();
        }
        List<Constraint> constraints = new ArrayList<>();
        for (String part : range.split("\\|", -1)) {
            Matcher matcher = BOUND.matcher(part.strip());
            if (!matcher.matches() || WILDCARD.matcher(part).matches()) {
                return unreadable(range);
            }
            constraints.add(new Constraint(comparator(matcher.group(1)), matcher.group(2)));
        }
        return isAscending(constraints) ? VersionRange.of(scheme, constraints) : unreadable(range);
    }

    /** One interval, or one bound: prose that names more of them does not say how they belong together. */
    private static boolean isAscending(List<Constraint> constraints) {
        if (constraints.size() == 1) {
            return true;
        }
        return constraints.size() == 2 && isLower(constraints.get(0)) && isUpper(constraints.get(1));
    }

    private static boolean isLower(Constraint constraint) {
        return constraint.comparator() == Comparator.GREATER || constraint.comparator() == Comparator.GREATER_OR_EQUAL;
    }

    private static boolean isUpper(Constraint constraint) {
        return constraint.comparator() == Comparator.LESS || constraint.comparator() == Comparator.LESS_OR_EQUAL;
    }

    private static Comparator comparator(String sign) {
        for (Comparator comparator : Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return comparator;
            }
        }
        throw new IllegalStateException("Sign must be known, but was " + sign);
    }

    static VersionRange unreadable(String text) {
        String kept = text.isBlank() ? "not given" : text;
        return VersionRange.unreadable(kept.length() > MOST ? kept.substring(0, MOST) : kept);
    }

    /** The versioning scheme of a package: its type, where that can be one. */
    static String scheme(Optional<PackageUrl> url) {
        return url.map(PackageUrl::type).filter(type -> type.indexOf('+') < 0).orElse(GENERIC);
    }

    /** The versions of a range of {@code =} alone; empty where it is anything else. */
    static List<String> singles(VersionRange range) {
        if (range.unreadableText().isPresent()
                || range.constraints().isEmpty()
                || range.constraints().stream().anyMatch(it -> it.comparator() != Comparator.EQUAL)) {
            return ImmutableList.of();
        }
        return range.constraints().stream().map(Constraint::version).collect(ImmutableList.toImmutableList());
    }
}
