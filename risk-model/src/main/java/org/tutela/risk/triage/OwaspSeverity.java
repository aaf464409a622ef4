package org.tutela.risk.triage;

/**
 * The overall severity of an OWASP risk rating, from the lowest. Its names resemble those of risk levels and mean something else.
 */
public enum OwaspSeverity {
    /** To be noted. */
    NOTE,
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH,
    /** Critical. */
    CRITICAL
}
