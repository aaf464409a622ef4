package org.tutela.core.finding;

/** How grave a finding is, from the gravest on. */
public enum FindingSeverity {
    /** The data cannot be used: a risk file with such a finding cannot be built. */
    ERROR,
    /** Something required is missing or contradicts itself; results say so until it is mended. */
    WARNING,
    /** Something a person should know or confirm. */
    NOTE
}
