package org.tutela.risk.trend;

/** What the plan does where events do not come singly. A confirmed exploitation is a signal under either rule. */
public enum OverDispersionRule {
    /** It is told, and tested as if events were independent: more signals, some of them false. */
    TELL,
    /**
     * The count is tested against a negative binomial distribution with the dispersion of the periods before: fewer signals. Only where
     * the technical documentation states the rate, and at least two earlier periods show the dispersion.
     */
    NEGATIVE_BINOMIAL
}
