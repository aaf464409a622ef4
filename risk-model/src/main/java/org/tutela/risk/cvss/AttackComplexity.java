package org.tutela.risk.cvss;

/**
 * Whether defences or conditions must be overcome on purpose: metrics AC and MAC of every CVSS version.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum AttackComplexity implements CvssMetricValue {
    /** The attack works whenever it is tried. */
    LOW("L"),

    /** The attacker must first overcome a defence or, in v3.x, a condition out of their control. */
    HIGH("H"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    AttackComplexity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
