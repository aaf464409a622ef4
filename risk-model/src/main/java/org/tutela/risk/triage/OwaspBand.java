package org.tutela.risk.triage;

/** A band of a mean of OWASP factors, from the lowest. */
public enum OwaspBand {
    /** From 0 to below 3. */
    LOW,
    /** From 3 to below 6. */
    MEDIUM,
    /** From 6 to 9. */
    HIGH
}
