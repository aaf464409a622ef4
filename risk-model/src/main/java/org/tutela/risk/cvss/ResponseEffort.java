package org.tutela.risk.cvss;

/**
 * How hard the response is: supplemental metric RE of CVSS v4.0; it never changes the score.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum ResponseEffort implements CvssMetricValue {
    /** Little effort. */
    LOW("L"),

    /** Some effort. */
    MODERATE("M"),

    /** Much effort. */
    HIGH("H"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    ResponseEffort(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
