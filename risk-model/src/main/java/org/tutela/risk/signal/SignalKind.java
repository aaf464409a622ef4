package org.tutela.risk.signal;

/** What a signal measures. Signals of different kinds are not comparable. */
public enum SignalKind {
    /** EPSS: the probability that exploitation is seen within the next 30 days. */
    EPSS,
    /** EPSS over a year, if every window of 30 days were alike and independent of the others: for screening alone. */
    EPSS_ANNUALISED,
    /** LEV of NIST CSWP 41: at least the probability that exploitation was seen in the past. */
    LEV,
    /** 1 if exploitation is known, else 0. */
    KEV,
    /** The highest of EPSS, KEV and LEV, after NIST CSWP 41. */
    COMPOSITE,
    /** The highest that the composite has been up to now; ours. */
    PEAK
}
