package org.tutela.risk.cvss;

/**
 * Whether an attacker can automate the attack over many targets: supplemental metric AU of CVSS v4.0; it never
 * changes the score.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum Automatable implements CvssMetricValue {
    /** Not all steps can be automated. */
    NO("N"),

    /** All steps can be automated. */
    YES("Y"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    Automatable(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
