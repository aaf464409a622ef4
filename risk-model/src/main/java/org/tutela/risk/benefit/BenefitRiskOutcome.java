package org.tutela.risk.benefit;

/** How the benefit-risk analysis of a device release ends. */
public enum BenefitRiskOutcome {
    /** The benefits outweigh the risks, whatever the plausible weights. */
    FAVOURABLE_ROBUST,
    /** The benefits outweigh the risks, but that depends on weights: a named clinical decision maker must say so. */
    FAVOURABLE_PREFERENCE_SENSITIVE,
    /** Acceptable for now, with interim controls and a dated plan. */
    ACCEPTABLE_INTERIM,
    /** Evidence is missing or something is not known; treated as not favourable. */
    NOT_DEMONSTRATED,
    /** A gate fails without remedy, or there is no margin of benefit. */
    UNFAVOURABLE
}
