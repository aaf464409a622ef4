package org.tutela.risk.postmarket;

/**
 * Whether serious harm or death is known to have come of a vulnerability.
 */
public enum SeriousHarm {
    /** Nobody has looked yet; no better than if it had occurred. */
    NOT_DETERMINED,
    /** It was looked for, and none is known. */
    NONE_KNOWN,
    /** Serious harm or death has occurred. */
    OCCURRED
}
