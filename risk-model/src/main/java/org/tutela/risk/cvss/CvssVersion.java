package org.tutela.risk.cvss;

/**
 * An edition of the Common Vulnerability Scoring System.
 *
 * <p>Scores of different editions are not comparable, and nothing here converts a vector of one into another.
 */
public enum CvssVersion {
    /** CVSS v3.0, of June 2015. */
    V3_0("3.0"),

    /** CVSS v3.1, of June 2019. */
    V3_1("3.1"),

    /** CVSS v4.0, of November 2023. */
    V4_0("4.0");

    private final String number;
    private final String prefix;

    CvssVersion(String number) {
        this.number = number;
        this.prefix = "CVSS:".concat(number).concat("/");
    }

    /**
     * Returns the text with which every vector of the edition begins, such as {@code CVSS:3.1/}.
     *
     * @return the prefix, with its slash
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Returns whether the edition is v3.0 or v3.1, which share their metrics and differ in their formulas.
     *
     * @return true for v3.0 and v3.1
     */
    public boolean isVersion3() {
        return this != V4_0;
    }

    /**
     * Returns what is thrown by a vector that is asked for what another edition has. It is made here because a class that
     * throws it makes the verifier load its type, which for {@link CvssVector} would delay the first score.
     */
    static RuntimeException refusal(String message) {
        return new UnsupportedOperationException(message);
    }

    /**
     * Returns the number of the edition, such as {@code 3.1}.
     *
     * @return the number
     */
    @Override
    public String toString() {
        return number;
    }
}
