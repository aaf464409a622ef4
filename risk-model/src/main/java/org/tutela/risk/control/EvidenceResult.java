package org.tutela.risk.control;

/**
 * How a verification ended.
 */
public enum EvidenceResult {
    /** It showed what it was to show. */
    PASSED,
    /** It showed the contrary. */
    FAILED,
    /** It showed neither. */
    INCONCLUSIVE
}
