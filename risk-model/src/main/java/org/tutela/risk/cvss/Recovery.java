package org.tutela.risk.cvss;

/**
 * How the system comes back after an attack: supplemental metric R of CVSS v4.0; it never changes the score.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum Recovery implements CvssMetricValue {
    /** By itself. */
    AUTOMATIC("A"),

    /** By an act of its user. */
    USER("U"),

    /** Not at all. */
    IRRECOVERABLE("I"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    Recovery(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
