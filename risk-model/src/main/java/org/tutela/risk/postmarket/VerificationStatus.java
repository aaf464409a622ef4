package org.tutela.risk.postmarket;

/**
 * Whether it was verified that an action works.
 */
public enum VerificationStatus {
    /** Not verified yet. */
    OPEN,
    /** Verified; the evidence is named. */
    PASSED,
    /** Verification showed that it does not work. */
    FAILED,
    /** There is nothing to verify; the note says why. */
    NOT_NEEDED
}
