package org.tutela.risk.vigilance;

/** How a field safety notice stands to one point. Nothing is present unless somebody says so. */
public enum NoticeItemState {
    /** It is met. */
    PRESENT,
    /** It does not apply, for a stated reason. */
    NOT_APPLICABLE,
    /** It is not met. */
    MISSING
}
