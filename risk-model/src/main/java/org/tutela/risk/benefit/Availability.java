package org.tutela.risk.benefit;

/** Whether an alternative can be had. */
public enum Availability {
    /** It can be had by the patients concerned. */
    AVAILABLE,
    /** It can be had by some of them. */
    LIMITED,
    /** It cannot be had; it is described and not compared. */
    NOT_AVAILABLE
}
