package org.tutela.risk.cvss;

/**
 * How much one attack gains: supplemental metric V of CVSS v4.0; it never changes the score.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum ValueDensity implements CvssMetricValue {
    /** Few resources. */
    DIFFUSE("D"),

    /** Many resources. */
    CONCENTRATED("C"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    ValueDensity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
