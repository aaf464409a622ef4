package org.tutela.risk.cvss;

/**
 * The loss of confidentiality, integrity or availability: metrics C, I and A of CVSS v3.x, VC to SA of v4.0, and
 * their modified forms.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum ImpactLevel implements CvssMetricValue {
    /** Total or serious loss. */
    HIGH("H"),

    /** Some loss, without direct serious consequence. */
    LOW("L"),

    /** No loss; in the modified subsequent-system metrics of v4.0 the specification also calls it negligible. */
    NONE("N"),

    /** A person may be injured; MSI and MSA of CVSS v4.0 only. */
    SAFETY("S"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    ImpactLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
