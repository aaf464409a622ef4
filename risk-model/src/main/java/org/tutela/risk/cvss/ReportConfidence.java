package org.tutela.risk.cvss;

/**
 * How sure the report is: metric RC of CVSS v3.x.
 *
 * <p>Source: FIRST, Common Vulnerability Scoring System, the specification documents of v3.0, v3.1 and v4.0.
 */
public enum ReportConfidence implements CvssMetricValue {
    /** Confirmed or reproducible. */
    CONFIRMED("C"),

    /** Credible, not fully confirmed. */
    REASONABLE("R"),

    /** Uncertain. */
    UNKNOWN("U"),

    /** No value is given; the metric has no effect of its own. */
    NOT_DEFINED("X");

    private final String code;

    ReportConfidence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
