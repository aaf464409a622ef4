package org.tutela.risk.cvss;

/**
 * What a person other than the attacker must do: metrics UI and MUI.
 *
 * <p>CVSS v3.x knows {@link #NONE} and {@link #REQUIRED}; v4.0 knows {@link #NONE},
 * {@link #PASSIVE} and {@link #ACTIVE}.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum UserInteraction implements CvssMetricValue {
    /** Nothing; every CVSS version. */
    NONE("N"),

    /** Ordinary use without an unusual act; CVSS v4.0 only. */
    PASSIVE("P"),

    /** A specific, conscious act; CVSS v4.0 only. */
    ACTIVE("A"),

    /** Some act; CVSS v3.x only. */
    REQUIRED("R"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    UserInteraction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
