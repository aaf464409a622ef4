package org.tutela.risk.benefit;

/** Which way a measure is better. */
public enum Direction {
    /** The more the better. */
    MORE_IS_BETTER,
    /** The less the better. */
    LESS_IS_BETTER
}
