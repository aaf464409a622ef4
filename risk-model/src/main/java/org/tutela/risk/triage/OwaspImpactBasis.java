package org.tutela.risk.triage;

/** What the impact of an OWASP risk rating was taken from. */
public enum OwaspImpactBasis {
    /** What is lost technically. */
    TECHNICAL,
    /** What it costs the business. It says nothing about patients. */
    BUSINESS
}
