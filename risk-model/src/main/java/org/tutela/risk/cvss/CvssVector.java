package org.tutela.risk.cvss;

import org.tutela.core.canonical.CanonicalText;

/**
 * A CVSS vector.
 *
 * @param text the vector
 */
public record CvssVector(String text) implements CanonicalText {
    /**
     * Parses.
     *
     * @param text the vector
     * @return the vector
     */
    public static CvssVector parse(String text) {
        return new CvssVector(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
