package org.tutela.risk.lifecycle;

/** How an activity stands on the release under assessment. */
public enum ActivityState {
    /** It is done: evidence that passed belongs to this release. */
    DONE,
    /** It is said to be done, but no evidence of it that passed belongs to this release. */
    NOT_SHOWN,
    /** It is planned. */
    PLANNED,
    /** It was decided, with a reason, that it is not needed. */
    NOT_APPLICABLE,
    /** Nothing is said of it. */
    MISSING
}
