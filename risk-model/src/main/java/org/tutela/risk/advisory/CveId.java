package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.tutela.core.canonical.CanonicalText;

/**
 * The number of a vulnerability in the CVE list, such as {@code CVE-2018-14781}.
 *
 * <p>Numbers order by year and then by number. This class is immutable and thread-safe.
 *
 * @param text {@code CVE}, a year of four digits and a number of at least four digits, with hyphens between them
 */
public record CveId(String text) implements CanonicalText, Comparable<CveId> {

    private static final String PREFIX = "CVE-";
    private static final int YEAR_END = 8;
    private static final int MIN_LENGTH = 13;
    private static final int MAX_LENGTH = 28;
    private static final Comparator<CveId> ORDER = Comparator.comparing((CveId id) -> id.text.substring(0, YEAR_END))
            .thenComparingInt(id -> id.text.length())
            .thenComparing(CveId::text);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no CVE number
     */
    public CveId {
        requireNonNull(text, "text");
        if (!isCve(text)) {
            throw new IllegalArgumentException("Unable to parse CVE number from '"
                    + (text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "..." : text)
                    + "': expected a form such as 'CVE-2018-14781' at index 0");
        }
    }

    /**
     * Says whether a text is a CVE number.
     *
     * @param text the text
     * @return true if {@link #parse(String)} takes it
     */
    public static boolean isCve(String text) {
        if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH || !text.startsWith(PREFIX)) {
            return false;
        }
        for (int i = PREFIX.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == YEAR_END ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the CVE number with a text.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text is no CVE number
     */
    public static CveId parse(String text) {
        return new CveId(text);
    }

    @Override
    public int compareTo(CveId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
