package org.tutela.risk.advisory;

/**
 * What a source offers against a vulnerability; the categories of CSAF 2.0.
 */
public enum RemediationKind {
    /** A way around that keeps the vulnerability from being used. */
    WORKAROUND,
    /** Something that reduces the risk and does not remove it. */
    MITIGATION,
    /** A version without the vulnerability. */
    VENDOR_FIX,
    /** Nothing is available yet. */
    NONE_AVAILABLE,
    /** Nothing will be made available. */
    NO_FIX_PLANNED
}
