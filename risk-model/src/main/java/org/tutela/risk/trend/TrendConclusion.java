package org.tutela.risk.trend;

/** What comes of a series. */
public enum TrendConclusion {
    /** Something is missing, so nothing was tested; that is no good sign. */
    NOT_TESTED,
    /** No signal. */
    NO_SIGNAL,
    /** A signal that people judged not to be reportable, with reasons. */
    NOT_REPORTABLE,
    /** A signal that nobody has judged; it counts as reportable. */
    UNJUDGED,
    /** A signal that is relevant to benefit and risk and may be unacceptable. */
    REPORTABLE;

    /**
     * Says whether a trend report is owed.
     *
     * @return true if it is reportable, or nobody has judged it
     */
    public boolean isReportable() {
        return this == REPORTABLE || this == UNJUDGED;
    }
}
