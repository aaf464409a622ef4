package org.tutela.risk.vigilance;

/** The answer to a question of fact. Nothing is taken for granted: what nobody has answered is unknown. */
public enum FactAnswer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** It is not known, or not yet. */
    UNKNOWN
}
