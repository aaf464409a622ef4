package org.tutela.risk.cvss;

/**
 * How urgent the provider calls it: supplemental metric U of CVSS v4.0; it never changes the score.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum ProviderUrgency implements CvssMetricValue {
    /** No urgency; information only. */
    CLEAR("Clear"),

    /** Reduced urgency. */
    GREEN("Green"),

    /** Moderate urgency. */
    AMBER("Amber"),

    /** Highest urgency. */
    RED("Red"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    ProviderUrgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
