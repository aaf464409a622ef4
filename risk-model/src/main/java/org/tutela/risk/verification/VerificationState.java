package org.tutela.risk.verification;

/** How a thing that needs verification stands on the release under assessment. */
public enum VerificationState {
    /** A verification failed on this release. */
    FAILED,
    /** Verifications were done on this release, and none of them showed what it was to show. */
    INCONCLUSIVE,
    /** It passed on this release, or on another with a statement that it holds for this one. */
    PASSED,
    /** It was done on another release only. */
    STALE,
    /** It is planned and not done. */
    PLANNED,
    /** It was decided, with a reason, that it is not needed. */
    NOT_APPLICABLE,
    /** Nothing is said of it. */
    MISSING
}
