package org.tutela.risk.advisory;

/**
 * What a supplier does about a vulnerability; the responses of CycloneDX.
 */
public enum VexResponse {
    /** It cannot be mended. */
    CAN_NOT_FIX,
    /** It will not be mended in these versions. */
    WILL_NOT_FIX,
    /** A version without it is or will be available. */
    UPDATE,
    /** Go back to a version without it. */
    ROLLBACK,
    /** There is a way around it. */
    WORKAROUND_AVAILABLE
}
