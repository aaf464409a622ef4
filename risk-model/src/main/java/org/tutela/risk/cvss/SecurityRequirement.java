package org.tutela.risk.cvss;

/**
 * How much a property matters to the user of the system: metrics CR, IR and AR of every CVSS version.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum SecurityRequirement implements CvssMetricValue {
    /** Loss would be catastrophic. */
    HIGH("H"),

    /** Loss would be serious. */
    MEDIUM("M"),

    /** Loss would be limited. */
    LOW("L"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    SecurityRequirement(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
