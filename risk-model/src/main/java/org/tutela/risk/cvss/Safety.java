package org.tutela.risk.cvss;

/**
 * Whether a person may be injured: supplemental metric S of CVSS v4.0; it never changes the score.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum Safety implements CvssMetricValue {
    /** At most negligible injury. */
    NEGLIGIBLE("N"),

    /** More than negligible injury. */
    PRESENT("P"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    Safety(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
