package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import org.tutela.core.canonical.CanonicalText;

/**
 * A code of the IMDRF terminology for adverse events, such as {@code A1105}: the letter of its annex and two digits for each level.
 *
 * <p>The codes that guidance names for security stand in {@link ImdrfCodes}; others are taken as they are, for their terminology is not
 * part of this library. This class is immutable and thread-safe.
 *
 * @param text the code
 */
public record ImdrfCode(String text) implements CanonicalText, Comparable<ImdrfCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is not a letter from A to G and two, four or six digits
     */
    public ImdrfCode {
        requireNonNull(text, "text");
        if (text.isEmpty() || text.charAt(0) < 'A' || text.charAt(0) > 'G') {
            throw new IllegalArgumentException(
                    "Unable to parse IMDRF code from '" + text + "': expected a letter from A to G at index 0");
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new IllegalArgumentException(
                        "Unable to parse IMDRF code from '" + text + "': expected a digit at index " + i);
            }
        }
        int digits = text.length() - 1;
        if (digits != 2 && digits != 4 && digits != 6) {
            throw new IllegalArgumentException(
                    "Unable to parse IMDRF code from '" + text + "': expected 2, 4 or 6 digits at index 1");
        }
    }

    /**
     * Returns the code with a text.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException if the text is not a letter from A to G and two, four or six digits
     */
    public static ImdrfCode parse(String text) {
        return new ImdrfCode(text);
    }

    /**
     * Says whether another code is this one or one of those below it.
     *
     * @param other the other code
     * @return true if the other code begins with this one
     */
    public boolean includes(ImdrfCode other) {
        return other.text.startsWith(text);
    }

    @Override
    public int compareTo(ImdrfCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
