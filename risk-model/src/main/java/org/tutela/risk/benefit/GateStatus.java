package org.tutela.risk.benefit;

/** How a gate stands, from the best to the worst. */
public enum GateStatus {
    /** It passes. */
    PASS,
    /** Something that decides is not known, not analysed or not shown. */
    UNKNOWN,
    /** It fails. */
    FAIL
}
