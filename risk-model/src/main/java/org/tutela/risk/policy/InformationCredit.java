package org.tutela.risk.policy;

/** Whether a control that only informs lowers a risk. */
public enum InformationCredit {
    /** Never. */
    NONE,
    /** When its effectiveness is verified. */
    EVIDENCED
}
