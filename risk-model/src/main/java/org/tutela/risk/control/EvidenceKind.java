package org.tutela.risk.control;

/**
 * What a piece of evidence shows; ISO 14971, 7.2 keeps the first two apart.
 */
public enum EvidenceKind {
    /** The control is there. */
    IMPLEMENTATION,
    /** The control works. */
    EFFECTIVENESS,
    /** A clause is met in another way. */
    CONFORMITY
}
