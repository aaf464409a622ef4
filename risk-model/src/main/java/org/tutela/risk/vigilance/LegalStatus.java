package org.tutela.risk.vigilance;

/** Whether a duty is law. */
public enum LegalStatus {
    /** It is in force. */
    IN_FORCE,
    /** It is proposed; it is shown on request and decides nothing. */
    PROPOSED
}
