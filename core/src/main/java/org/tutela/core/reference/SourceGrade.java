package org.tutela.core.reference;

/** How far a source was read. No preset decides by an unverified one. */
public enum SourceGrade {
    /** The text itself was read. */
    PRIMARY,
    /** A text about it was read. */
    SECONDARY,
    /** Neither; kept with this mark until it is verified, or a convention of this library. */
    UNVERIFIED
}
