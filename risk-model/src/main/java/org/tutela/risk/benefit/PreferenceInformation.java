package org.tutela.risk.benefit;

/** What a simulation takes as known of the weights. */
public enum PreferenceInformation {
    /** Exactly the elicited weights; only the intervals of the effects vary. */
    EXACT,
    /** Nothing: every weighting is as likely as every other. */
    NONE,
    /** Their order, as the swings give it; criteria with the same swing have no order. */
    ORDINAL,
    /** The ranges that were elicited; a criterion without range may have any weight. */
    RANGES
}
