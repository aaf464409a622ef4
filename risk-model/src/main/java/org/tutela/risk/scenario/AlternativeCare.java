package org.tutela.risk.scenario;

/**
 * Whether adequate alternative care is assured in time for every affected patient. This is what separates the serious from the other
 * examples of unavailability in MDCG 2019-16 rev.1, Annex II.
 */
public enum AlternativeCare {
    /** It is. */
    ASSURED_IN_TIME,
    /** It is not. */
    NOT_ASSURED,
    /** Nobody has said; treated as not assured. */
    UNKNOWN
}
