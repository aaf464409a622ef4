package org.tutela.risk.cvss;

/**
 * Whether the effect crosses into another security authority: metrics S and MS of CVSS v3.x.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum Scope implements CvssMetricValue {
    /** The effect stays within the authority of the vulnerable component. */
    UNCHANGED("U"),

    /** The effect reaches resources of another authority. */
    CHANGED("C"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
