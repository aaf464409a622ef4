package org.tutela.risk.control;

/**
 * How far a control has come.
 */
public enum ControlState {
    /** Somebody has proposed it. */
    PROPOSED,
    /** A requirement exists. */
    SPECIFIED,
    /** It is built. */
    IMPLEMENTED,
    /** It is verified to be there; ISO 14971, 7.2. */
    IMPL_VERIFIED,
    /** It is verified to work; ISO 14971, 7.2. */
    EFF_VERIFIED,
    /** Something speaks against it: it counts no longer until that is settled. */
    SUSPENDED,
    /** It has been taken away. */
    RETIRED,
    /** It was decided against. */
    WAIVED
}
