package org.tutela.risk.cvss;

/**
 * The privileges an attacker holds before the attack: metrics PR and MPR of every CVSS version.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum PrivilegesRequired implements CvssMetricValue {
    /** No privileges. */
    NONE("N"),

    /** Privileges of an ordinary user. */
    LOW("L"),

    /** Privileges of an administrator. */
    HIGH("H"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    PrivilegesRequired(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
