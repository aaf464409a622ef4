package org.tutela.risk.trend;

/** How the frequency of a series was tested. */
public enum TrendTestKind {
    /** Against the rate that the technical documentation states. */
    POISSON,
    /** Against the rate of an earlier period. */
    CONDITIONAL_BINOMIAL,
    /** Against the rate that the technical documentation states, with the dispersion of the periods before. */
    NEGATIVE_BINOMIAL
}
