package org.tutela.risk.verification;

/** What a verification can show. */
public enum VerificationAim {
    /** A control is there. */
    IMPLEMENTATION,
    /** A control works, or a threat is countered: tried as an attacker would. */
    EFFECTIVENESS,
    /** No known weakness is in the release. */
    KNOWN_ISSUES,
    /** The components are those of the bill of materials. */
    COMPONENTS,
    /** The product has the ports and interfaces that the model has, and no others. */
    ATTACK_SURFACE,
    /** Updates are authentic, can be undone and leave nothing broken. */
    UPDATES,
    /** Essential performance stands while the device is attacked. */
    ESSENTIAL_PERFORMANCE,
    /** People can do what security asks of them, in an emergency as well. */
    USABILITY,
    /** Data and settings come back. */
    RECOVERY,
    /** Security events are seen. */
    DETECTION,
    /** The configuration as shipped is the secure one. */
    CONFIGURATION,
    /** Keys and credentials cannot be taken out. */
    SECRETS,
    /** Instructions lead to what they promise. */
    INSTRUCTIONS
}
