package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import org.tutela.core.canonical.CanonicalText;

/**
 * The number of a kind of weakness in the CWE list, such as {@code CWE-798}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number the number, from 1 to 999999
 */
public record CweId(int number) implements CanonicalText, Comparable<CweId> {

    private static final String PREFIX = "CWE-";
    private static final int MAX = 999_999;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is not from 1 to 999999
     */
    public CweId {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("CWE number must be from 1 to 999999, but was " + number);
        }
    }

    /**
     * Returns the CWE number with a text.
     *
     * @param text the text, such as {@code CWE-798}
     * @return the number
     * @throws IllegalArgumentException if the text is no CWE number
     */
    public static CweId parse(String text) {
        requireNonNull(text, "text");
        String digits = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "";
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= 6
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber) {
            throw new IllegalArgumentException("Unable to parse CWE number from '"
                    + (text.length() > 20 ? text.substring(0, 20) + "..." : text)
                    + "': expected a form such as 'CWE-798' at index 0");
        }
        return new CweId(Integer.parseInt(digits, 10));
    }

    @Override
    public int compareTo(CweId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return PREFIX + number;
    }
}
