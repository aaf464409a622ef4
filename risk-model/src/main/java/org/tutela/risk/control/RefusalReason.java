package org.tutela.risk.control;

/**
 * Why an option for risk control was not taken.
 */
public enum RefusalReason {
    /** It would worsen the benefit-risk ratio; Annex I, 2. */
    WOULD_HARM_BENEFIT_RISK,
    /** It cannot be built. */
    NOT_TECHNICALLY_PRACTICABLE,
    /** It costs too much. That alone is no reason under Annex I, 2. */
    COST
}
