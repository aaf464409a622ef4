package org.tutela.risk.threat;

/**
 * What kind of thing an attacker does: the six STRIDE categories.
 */
public enum StrideCategory {
    /** Pretends to be somebody or something else. */
    SPOOFING,
    /** Changes data, code or settings. */
    TAMPERING,
    /** Denies having done something. */
    REPUDIATION,
    /** Reads what is not for them. */
    INFORMATION_DISCLOSURE,
    /** Makes a function unavailable. */
    DENIAL_OF_SERVICE,
    /** Gains rights that were not given. */
    ELEVATION_OF_PRIVILEGE
}
