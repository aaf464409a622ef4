package org.tutela.risk.residual;

/** Which controls an evaluation counts. */
public enum Stage {
    /** None. */
    INITIAL,
    /** Those that are verified to be there and to work, for the release under assessment. */
    CURRENT,
    /** All but those that are suspended, retired or waived, or whose introduced risks nobody has analysed. */
    PROJECTED
}
