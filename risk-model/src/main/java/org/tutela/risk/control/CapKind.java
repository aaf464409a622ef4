package org.tutela.risk.control;

/**
 * What a control makes harder.
 */
public enum CapKind {
    /** Getting at the device: intelligence about exploits does not undo it. */
    ACCESS,
    /** Carrying the attack out: a published exploit undoes it. */
    DIFFICULTY
}
