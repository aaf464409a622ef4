package org.tutela.risk.sbom;

/**
 * How a component is looked after by those who make it; one of the facts that FDA asks for beside the NTIA minimum elements.
 *
 * <p>Unknown is a value: it is not the same as maintained.
 */
public enum SupportLevel {
    /** Faults are mended actively. */
    MAINTAINED,
    /** Nobody mends faults any more, as its makers say. */
    NO_LONGER_MAINTAINED,
    /** Nobody looks after it, whatever its makers say. */
    ABANDONED,
    /** Not known. */
    UNKNOWN
}
