package org.tutela.risk.sbom;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * An order of version texts. Two versions may be not comparable: then nobody knows which is earlier, and no caller may guess.
 *
 * <p>Every order holds a version equal to itself and is antisymmetric.
 */
public enum VersionOrder {
    /** Semantic Versioning 2.0.0; a leading {@code v} and missing minor and patch numbers are taken. */
    SEMVER {
        @Override
        OptionalInt compareDifferent(String a, String b) {
            return SemanticVersion.compare(a, b);
        }
    },
    /** The order of Debian packages: epoch, upstream version, revision; Debian Policy 5.6.12. */
    DEBIAN {
        @Override
        OptionalInt compareDifferent(String a, String b) {
            return PackageVersion.compareDebian(a, b);
        }
    },
    /** The order of RPM packages: epoch, version, release. */
    RPM {
        @Override
        OptionalInt compareDifferent(String a, String b) {
            return PackageVersion.compareRpm(a, b);
        }
    },
    /**
     * What holds in every scheme whose versions begin with numbers: the numbers decide where they differ; where they are equal, two
     * single letters after them decide. All else is not comparable.
     */
    NUMERIC {
        @Override
        OptionalInt compareDifferent(String a, String b) {
            return Numbers.compare(a, b);
        }
    },
    /** No order: versions are equal or different. */
    OPAQUE {
        @Override
        OptionalInt compareDifferent(String a, String b) {
            return OptionalInt.empty();
        }
    };

    /**
     * Returns the order of a versioning scheme.
     *
     * @param scheme the scheme, as in a {@code vers} text or the type of a package URL, such as {@code npm}
     * @return the order; {@link #NUMERIC} for schemes that this library does not know
     */
    public static VersionOrder of(String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "semver", "npm", "cargo", "golang", "hex", "swift" -> SEMVER;
            case "deb" -> DEBIAN;
            case "rpm" -> RPM;
            case "opaque" -> OPAQUE;
            default -> NUMERIC;
        };
    }

    /**
     * Compares two versions.
     *
     * @param a a version
     * @param b a version
     * @return a negative number, zero or a positive number as the first is earlier, equal or later; empty where that is not known
     */
    public OptionalInt compare(String a, String b) {
        requireNonNull(a, "a");
        requireNonNull(b, "b");
        return a.equals(b) ? OptionalInt.of(0) : compareDifferent(a, b);
    }

    abstract OptionalInt compareDifferent(String a, String b);

    /** Numbers with dots between them, and what follows. */
    private record Numbers(List<BigInteger> numbers, String rest) {

        static OptionalInt compare(String a, String b) {
            Numbers one = read(a);
            Numbers other = read(b);
            if (one.numbers.isEmpty() || other.numbers.isEmpty() || one.hasEpoch() || other.hasEpoch()) {
                return OptionalInt.empty();
            }
            int size = Math.max(one.numbers.size(), other.numbers.size());
            for (int i = 0; i < size; i++) {
                int result = one.get(i).compareTo(other.get(i));
                if (result != 0) {
                    return OptionalInt.of(result);
                }
            }
            if (one.rest.equals(other.rest)) {
                return OptionalInt.of(0);
            }
            boolean areLetters = one.isLetter() && other.isLetter();
            return areLetters ? OptionalInt.of(one.rest.compareTo(other.rest)) : OptionalInt.empty();
        }

        private static Numbers read(String version) {
            List<BigInteger> numbers = new ArrayList<>();
            int at = version.startsWith("v") || version.startsWith("V") ? 1 : 0;
            while (at < version.length() && isDigit(version.charAt(at))) {
                int end = at;
                while (end < version.length() && isDigit(version.charAt(end))) {
                    end++;
                }
                numbers.add(new BigInteger(version.substring(at, end)));
                at = end;
                if (at + 1 >= version.length() || version.charAt(at) != '.' || !isDigit(version.charAt(at + 1))) {
                    break;
                }
                at++;
            }
            return new Numbers(numbers, version.substring(at).trim().toLowerCase(Locale.ROOT));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private BigInteger get(int place) {
            return place < numbers.size() ? numbers.get(place) : BigInteger.ZERO;
        }

        /** An epoch outweighs every number after it, and schemes write it differently. */
        private boolean hasEpoch() {
            return rest.startsWith(":") || rest.startsWith("!");
        }

        private boolean isLetter() {
            return rest.length() == 1 && rest.charAt(0) >= 'a' && rest.charAt(0) <= 'z';
        }
    }
}
