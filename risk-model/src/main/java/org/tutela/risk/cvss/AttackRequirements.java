package org.tutela.risk.cvss;

/**
 * Whether the attack depends on conditions of deployment: metrics AT and MAT of CVSS v4.0.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum AttackRequirements implements CvssMetricValue {
    /** The attack depends on no such condition. */
    NONE("N"),

    /** A condition of deployment or execution must hold. */
    PRESENT("P"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    AttackRequirements(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
