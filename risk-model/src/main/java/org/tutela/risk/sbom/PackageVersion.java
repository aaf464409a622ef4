package org.tutela.risk.sbom;

import java.math.BigInteger;
import java.util.OptionalInt;

/** The orders of the package managers of Debian and of RPM. */
final class PackageVersion {

    private PackageVersion() {}

    /** Debian Policy 5.6.12: epoch, then upstream version, then revision, each in turns of non-digits and digits. */
    static OptionalInt compareDebian(String a, String b) {
        return compare(a, b, true);
    }

    /** The {@code rpmvercmp} of RPM on epoch, version and release; a release that one side lacks decides nothing. */
    static OptionalInt compareRpm(String a, String b) {
        return compare(a, b, false);
    }

    private static OptionalInt compare(String a, String b, boolean isDebian) {
        BigInteger epochA = epoch(a);
        BigInteger epochB = epoch(b);
        if (epochA.signum() < 0 || epochB.signum() < 0) {
            return OptionalInt.empty();
        }
        int result = epochA.compareTo(epochB);
        if (result != 0) {
            return OptionalInt.of(result);
        }
        String[] one = split(a.substring(a.indexOf(':') + 1));
        String[] other = split(b.substring(b.indexOf(':') + 1));
        result = isDebian ? debian(one[0], other[0]) : rpm(one[0], other[0]);
        if (result != 0) {
            return OptionalInt.of(result);
        }
        if (isDebian) {
            return OptionalInt.of(debian(one[1], other[1]));
        }
        if (one[1].isEmpty() != other[1].isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(rpm(one[1], other[1]));
    }

    /** The epoch, 0 where there is none, negative where it is no number. */
    private static BigInteger epoch(String version) {
        int colon = version.indexOf(':');
        if (colon < 0) {
            return BigInteger.ZERO;
        }
        String epoch = version.substring(0, colon);
        boolean isNumber = !epoch.isEmpty() && epoch.chars().allMatch(PackageVersion::isDigit);
        return isNumber ? new BigInteger(epoch) : BigInteger.ONE.negate();
    }

    private static String[] split(String version) {
        int hyphen = version.lastIndexOf('-');
        return hyphen < 0
                ? new String[] {version, ""}
                : new String[] {version.substring(0, hyphen), version.substring(hyphen + 1)};
    }

    private static int debian(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() || j < b.length()) {
            while (i < a.length() && !isDigit(a.charAt(i)) || j < b.length() && !isDigit(b.charAt(j))) {
                int result = Integer.compare(weight(a, i), weight(b, j));
                if (result != 0) {
                    return result;
                }
                i++;
                j++;
            }
            int endA = endOfDigits(a, i);
            int endB = endOfDigits(b, j);
            int result = number(a, i, endA).compareTo(number(b, j, endB));
            if (result != 0) {
                return result;
            }
            i = endA;
            j = endB;
        }
        return 0;
    }

    /** A tilde comes before the end, the end and digits before letters, letters before everything else. */
    private static int weight(String text, int at) {
        if (at >= text.length() || isDigit(text.charAt(at))) {
            return 0;
        }
        char c = text.charAt(at);
        if (c == '~') {
            return -1;
        }
        return isLetter(c) ? c : c + 256;
    }

    private static int rpm(String a, String b) {
        int i = 0;
        int j = 0;
        while (true) {
            i = skip(a, i);
            j = skip(b, j);
            char c = at(a, i);
            char d = at(b, j);
            if (c == '~' || d == '~') {
                if (c != d) {
                    return c == '~' ? -1 : 1;
                }
                i++;
                j++;
                continue;
            }
            if (c == '^' || d == '^') {
                // a caret comes after the end of the text and before everything else
                if (c != d) {
                    boolean isOtherAtEnd = c == '^' ? d == 0 : c == 0;
                    return (c == '^') == isOtherAtEnd ? 1 : -1;
                }
                i++;
                j++;
                continue;
            }
            if (c == 0 || d == 0) {
                return Boolean.compare(c != 0, d != 0);
            }
            boolean isNumber = isDigit(c);
            if (isNumber != isDigit(d)) {
                return isNumber ? 1 : -1;
            }
            int endA = isNumber ? endOfDigits(a, i) : endOfLetters(a, i);
            int endB = isNumber ? endOfDigits(b, j) : endOfLetters(b, j);
            int result = isNumber
                    ? number(a, i, endA).compareTo(number(b, j, endB))
                    : a.substring(i, endA).compareTo(b.substring(j, endB));
            if (result != 0) {
                return result;
            }
            i = endA;
            j = endB;
        }
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length()
                && !isDigit(text.charAt(at))
                && !isLetter(text.charAt(at))
                && text.charAt(at) != '~'
                && text.charAt(at) != '^') {
            at++;
        }
        return at;
    }

    private static char at(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static BigInteger number(String text, int from, int to) {
        return from == to ? BigInteger.ZERO : new BigInteger(text.substring(from, to));
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfLetters(String text, int from) {
        int at = from;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
