package org.tutela.core.reference;

/** How far a source was read. No preset decides by an unverified one; what it decides by itself is policy, to be tailored. */
public enum SourceGrade {
    /** The text itself was read. */
    PRIMARY,
    /** A text about it was read. */
    SECONDARY,
    /** Neither; kept with this mark until it is verified. */
    UNVERIFIED,
    /** A convention of this library, to be tailored and approved by the manufacturer. */
    POLICY
}
