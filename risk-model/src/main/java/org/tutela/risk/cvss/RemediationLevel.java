package org.tutela.risk.cvss;

/**
 * Which remedy exists: metric RL of CVSS v3.x.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum RemediationLevel implements CvssMetricValue {
    /** None. */
    UNAVAILABLE("U"),

    /** An unofficial one. */
    WORKAROUND("W"),

    /** An official, temporary one. */
    TEMPORARY_FIX("T"),

    /** A complete one from the vendor. */
    OFFICIAL_FIX("O"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    RemediationLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
