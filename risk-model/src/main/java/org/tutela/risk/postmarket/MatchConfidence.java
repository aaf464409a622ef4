package org.tutela.risk.postmarket;

/**
 * How sure it is that a component is what an advisory speaks of.
 */
public enum MatchConfidence {
    /** The name, or the version, does not compare: somebody has to look. */
    POSSIBLE,
    /** Names of vendor and product agree, and the version is meant. */
    PROBABLE,
    /** Package URL or CPE name agree, and the version is meant. */
    CERTAIN
}
