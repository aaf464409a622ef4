package org.tutela.risk.sbom;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.tutela.core.canonical.CanonicalText;

/**
 * A set of versions, written as a version range specifier ({@code vers}), such as {@code vers:npm/>=1.0.0|<1.4.2}.
 *
 * <p>Whether a version belongs to the range has three answers: it does, it does not, or nobody can tell, because the two texts have no
 * known order. Constraints stand in ascending order of their versions, as the specification demands. A range that was published as
 * prose, which no order reads, is kept with {@link #unreadable(String)}: of it, nobody can tell anything. This class is immutable and
 * thread-safe.
 */
public final class VersionRange implements CanonicalText, Comparable<VersionRange> {

    /** Whether a version belongs to a range. */
    public enum Membership {
        /** It does not. */
        OUT,
        /** That is not known; it must be treated as if it might. */
        POSSIBLE,
        /** It does. */
        IN
    }

    /** How a constraint compares a version with its own. */
    public enum Comparator {
        /** The same version. */
        EQUAL("="),
        /** Any other version. */
        NOT_EQUAL("!="),
        /** An earlier version. */
        LESS("<"),
        /** The same or an earlier version. */
        LESS_OR_EQUAL("<="),
        /** A later version. */
        GREATER(">"),
        /** The same or a later version. */
        GREATER_OR_EQUAL(">=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /**
         * Returns the sign.
         *
         * @return such as {@code >=}
         */
        public String sign() {
            return sign;
        }
    }

    /**
     * A comparison with one version.
     *
     * @param comparator how
     * @param version with which version, decoded, never blank
     */
    public record Constraint(Comparator comparator, String version) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the version is blank
         */
        public Constraint {
            requireNonNull(comparator, "comparator");
            requireNonNull(version, "version");
            if (version.isBlank()) {
                throw new IllegalArgumentException("Version of a constraint must not be blank");
            }
        }
    }

    private static final String WHAT = "version range";
    private static final String PREFIX = "vers:";
    private static final String UNREADABLE = "unreadable";
    private static final VersionRange ALL = new VersionRange("all", ImmutableList.of());

    private final String scheme;
    private final VersionOrder order;
    private final ImmutableList<Constraint> constraints;
    private final String text;

    private VersionRange(String scheme, List<Constraint> constraints) {
        this.scheme = scheme;
        this.order = VersionOrder.of(scheme);
        this.constraints = ImmutableList.copyOf(constraints);
        this.text = PREFIX
                + scheme
                + '/'
                + (constraints.isEmpty()
                        ? "*"
                        : this.constraints.stream()
                                .map(it -> (it.comparator() == Comparator.EQUAL
                                                ? ""
                                                : it.comparator().sign())
                                        + IdentityTexts.encode(it.version(), ":+~^"))
                                .collect(Collectors.joining("|")));
    }

    /**
     * Returns the range of all versions.
     *
     * @return the range
     */
    public static VersionRange all() {
        return ALL;
    }

    /**
     * Returns the range of one version.
     *
     * @param scheme the versioning scheme, such as {@code npm}; {@code generic} where it is not known
     * @param version the version
     * @return the range
     * @throws IllegalArgumentException if the scheme is no scheme or the version is blank
     */
    public static VersionRange exactly(String scheme, String version) {
        return of(scheme, ImmutableList.of(new Constraint(Comparator.EQUAL, version)));
    }

    /**
     * Returns a range.
     *
     * @param scheme the versioning scheme, such as {@code npm}; {@code generic} where it is not known
     * @param constraints the constraints, in ascending order of their versions; none for all versions
     * @return the range
     * @throws IllegalArgumentException if the scheme is not of lower-case letters, digits, dots and hyphens
     */
    public static VersionRange of(String scheme, List<Constraint> constraints) {
        requireNonNull(scheme, "scheme");
        boolean isScheme = !scheme.isEmpty()
                && scheme.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-');
        if (!isScheme) {
            throw new IllegalArgumentException(
                    "Versioning scheme must be of lower-case letters, digits, '.' and '-', but was '" + scheme + "'");
        }
        return new VersionRange(scheme, constraints);
    }

    /**
     * Returns a range that was published in a form no order reads, such as {@code D25 and prior}. Nobody can tell which versions belong
     * to it.
     *
     * @param text the text as published
     * @return the range
     * @throws IllegalArgumentException if the text is blank
     */
    public static VersionRange unreadable(String text) {
        return new VersionRange(UNREADABLE, ImmutableList.of(new Constraint(Comparator.EQUAL, text)));
    }

    /**
     * Returns the range with a text.
     *
     * @param text a version range specifier, at most 2000 characters
     * @return the range
     * @throws IllegalArgumentException if the text is no version range specifier
     */
    public static VersionRange parse(String text) {
        requireNonNull(text, "text");
        IdentityTexts.checkLength(WHAT, text);
        if (!text.startsWith(PREFIX)) {
            throw IdentityTexts.refuse(WHAT, text, "expected the prefix 'vers:'", 0);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw IdentityTexts.refuse(WHAT, text, "expected '/' after the versioning scheme", text.length());
        }
        String scheme = text.substring(PREFIX.length(), slash).toLowerCase(Locale.ROOT);
        String body = text.substring(slash + 1).replace(" ", "");
        List<Constraint> constraints = new ArrayList<>();
        if (!body.equals("*")) {
            for (String part : body.split("\\|", -1)) {
                if (part.isEmpty() && constraints.isEmpty() && body.length() > 1) {
                    continue;
                }
                constraints.add(constraint(text, part));
            }
        }
        return of(scheme, constraints);
    }

    private static Constraint constraint(String whole, String part) {
        Comparator comparator = Comparator.EQUAL;
        int length = 0;
        for (Comparator each : Comparator.values()) {
            if (part.startsWith(each.sign()) && each.sign().length() > length) {
                comparator = each;
                length = each.sign().length();
            }
        }
        String version = IdentityTexts.decode(WHAT, whole, part.substring(length));
        if (version.isBlank()) {
            throw IdentityTexts.refuse(WHAT, whole, "expected a version in each constraint", whole.length());
        }
        return new Constraint(comparator, version);
    }

    /**
     * Returns the versioning scheme.
     *
     * @return the scheme, such as {@code npm}
     */
    public String scheme() {
        return scheme;
    }

    /**
     * Returns the order by which this range compares versions.
     *
     * @return the order
     */
    public VersionOrder order() {
        return order;
    }

    /**
     * Returns the constraints.
     *
     * @return the constraints in the order given, immutable; none for all versions
     */
    public List<Constraint> constraints() {
        return constraints;
    }

    /**
     * Returns the text of a range that no order reads.
     *
     * @return the text as published; empty where this range can be read
     */
    public Optional<String> unreadableText() {
        return scheme.equals(UNREADABLE) ? Optional.of(constraints.get(0).version()) : Optional.empty();
    }

    /**
     * Says whether a version belongs to this range.
     *
     * @param version the version
     * @return the answer; {@link Membership#POSSIBLE} where the order does not tell
     */
    public Membership contains(String version) {
        requireNonNull(version, "version");
        if (constraints.isEmpty()) {
            return Membership.IN;
        }
        if (unreadableText().isPresent()) {
            return Membership.POSSIBLE;
        }
        Membership atLeast = Membership.OUT;
        Membership atMost = Membership.IN;
        List<Constraint> bounds = new ArrayList<>();
        boolean isExcluding = true;
        for (Constraint constraint : constraints) {
            if (constraint.comparator() == Comparator.EQUAL || constraint.comparator() == Comparator.NOT_EQUAL) {
                boolean isEqual = constraint.comparator() == Comparator.EQUAL;
                isExcluding &= !isEqual;
                OptionalInt result = order.compare(version, constraint.version());
                if (result.isPresent() && result.getAsInt() == 0) {
                    return isEqual ? Membership.IN : Membership.OUT;
                }
                // without an order, texts that differ are different versions only where the scheme says so
                if (result.isEmpty() && order != VersionOrder.OPAQUE) {
                    atLeast = isEqual ? Membership.POSSIBLE : atLeast;
                    atMost = isEqual ? atMost : Membership.POSSIBLE;
                }
            } else {
                bounds.add(constraint);
            }
        }
        Membership inBounds = isExcluding ? Membership.IN : Membership.OUT;
        if (!bounds.isEmpty()) {
            inBounds = between(version, bounds);
        }
        return max(min(inBounds, atMost), atLeast);
    }

    /** The union of the intervals that the bounds open and close, with three answers. */
    private Membership between(String version, List<Constraint> bounds) {
        Membership result = Membership.OUT;
        for (int i = 0; i < bounds.size(); i++) {
            Membership interval = meets(version, bounds.get(i));
            if (isLower(bounds.get(i)) && i + 1 < bounds.size() && !isLower(bounds.get(i + 1))) {
                interval = min(interval, meets(version, bounds.get(i + 1)));
                i++;
            }
            result = max(result, interval);
        }
        return result;
    }

    private static boolean isLower(Constraint bound) {
        return bound.comparator() == Comparator.GREATER || bound.comparator() == Comparator.GREATER_OR_EQUAL;
    }

    private Membership meets(String version, Constraint bound) {
        OptionalInt result = order.compare(version, bound.version());
        if (result.isEmpty()) {
            return Membership.POSSIBLE;
        }
        int sign = result.getAsInt();
        boolean meets = switch (bound.comparator()) {
            case LESS -> sign < 0;
            case LESS_OR_EQUAL -> sign <= 0;
            case GREATER -> sign > 0;
            case GREATER_OR_EQUAL -> sign >= 0;
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
        };
        return meets ? Membership.IN : Membership.OUT;
    }

    private static Membership min(Membership a, Membership b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Membership max(Membership a, Membership b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    @Override
    public int compareTo(VersionRange other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionRange that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the canonical text.
     *
     * @return the version range specifier
     */
    @Override
    public String toString() {
        return text;
    }
}
