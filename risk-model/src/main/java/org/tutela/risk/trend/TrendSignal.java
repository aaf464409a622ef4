package org.tutela.risk.trend;

/** Something that calls for the two judgements. */
public enum TrendSignal {
    /** There are significantly more events than foreseen. */
    FREQUENCY,
    /** The events are significantly graver than before. */
    SEVERITY,
    /** The cumulative sum has reached its limit. */
    DRIFT,
    /** Fewer than one event was foreseen and two or more of the same type came. */
    RARE_EVENT_REPEATED,
    /** A vulnerability was exploited beyond doubt: one is enough, whatever the statistics say. */
    CONFIRMED_EXPLOITATION
}
