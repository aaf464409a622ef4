package org.tutela.core.device;

/**
 * What is to be preserved of an asset.
 */
public enum SecurityObjective {
    /** Nobody reads it who should not. */
    CONFIDENTIALITY,
    /** Nobody changes it unnoticed. */
    INTEGRITY,
    /** It is there when it is needed. */
    AVAILABILITY,
    /** It comes from whom it seems to come from. */
    AUTHENTICITY,
    /** Who did what can be told afterwards. */
    ACCOUNTABILITY
}
