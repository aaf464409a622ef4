package org.tutela.risk.zone;

/**
 * A security level of IEC 62443: against which attacker a requirement is met. A level is no risk level and decides no acceptability.
 */
public enum SecurityLevel {
    /** SL 0: no protection needed or given. */
    SL0,
    /** SL 1: against what happens by chance. */
    SL1,
    /** SL 2: against intent with simple means. */
    SL2,
    /** SL 3: against intent with sophisticated means. */
    SL3,
    /** SL 4: against intent with sophisticated means and extended resources. */
    SL4
}
