package org.tutela.risk.cvss;

/**
 * The way by which an attacker reaches the vulnerable system: metrics AV and MAV of every CVSS version.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum AttackVector implements CvssMetricValue {
    /** Reachable over a routed network, from the internet at the widest. */
    NETWORK("N"),

    /** Reachable only from the same physical or logical neighbourhood, such as a radio link or a local subnet. */
    ADJACENT("A"),

    /** Reachable only by local access or through a local user. */
    LOCAL("L"),

    /** Reachable only by touching the device. */
    PHYSICAL("P"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    AttackVector(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
