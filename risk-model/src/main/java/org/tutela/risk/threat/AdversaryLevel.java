package org.tutela.risk.threat;

/**
 * How much an adversary can do, or how much it wants to: a qualitative scale of five levels, in rising order.
 *
 * <p>Source of the levels: NIST SP 800-30 Rev. 1, Tables D-3 (capability) and D-4 (intent); the words are ours.
 */
public enum AdversaryLevel {
    /** Hardly any means; would hardly try. */
    VERY_LOW,
    /** Few means; tries where it is easy. */
    LOW,
    /** Some means and skill; tries where there is something to gain. */
    MODERATE,
    /** Much skill and means, several attacks at once; stays at its aim. */
    HIGH,
    /** Whatever skill and means it takes, for as long as it takes. */
    VERY_HIGH
}
