package org.tutela.risk.sbom;

import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The precedence of Semantic Versioning 2.0.0, item 11. */
final class SemanticVersion {

    private static final Pattern FORM = Pattern.compile(
            "[vV]?(\\d{1,100})(?:\\.(\\d{1,100}))?(?:\\.(\\d{1,100}))?(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?");

    private SemanticVersion() {}

    static OptionalInt compare(String a, String b) {
        Matcher one = FORM.matcher(a);
        Matcher other = FORM.matcher(b);
        if (!one.matches() || !other.matches()) {
            return OptionalInt.empty();
        }
        for (int group = 1; group <= 3; group++) {
            int result = number(one.group(group)).compareTo(number(other.group(group)));
            if (result != 0) {
                return OptionalInt.of(result);
            }
        }
        return OptionalInt.of(comparePreRelease(one.group(4), other.group(4)));
    }

    private static BigInteger number(@Nullable String digits) {
        return digits == null ? BigInteger.ZERO : new BigInteger(digits);
    }

    /** A version without pre-release is later than every one with it. */
    private static int comparePreRelease(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return a == null ? (b == null ? 0 : 1) : -1;
        }
        String[] ones = a.split("\\.", -1);
        String[] others = b.split("\\.", -1);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int result = compareIdentifier(ones[i], others[i]);
            if (result != 0) {
                return result;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static int compareIdentifier(String a, String b) {
        boolean isNumber = isNumber(a);
        if (isNumber != isNumber(b)) {
            return isNumber ? -1 : 1;
        }
        return isNumber ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
