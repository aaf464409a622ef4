package org.tutela.risk.advisory;

/**
 * How far an advisory has come; the tracking status of CSAF 2.0, and withdrawal.
 */
public enum AdvisoryStatus {
    /** Not yet published. */
    DRAFT,
    /** Published and soon to change. */
    INTERIM,
    /** Published and not expected to change. */
    FINAL,
    /** Taken back by its publisher. */
    WITHDRAWN
}
