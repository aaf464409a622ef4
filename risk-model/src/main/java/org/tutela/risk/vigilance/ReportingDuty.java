package org.tutela.risk.vigilance;

/** What is to be done about an event, from the least to the most. Each includes those before it. */
public enum ReportingDuty {
    /** Record it and why it is no incident. */
    RECORD,
    /** Count it in trend reporting. */
    TREND,
    /** Report it to the competent authority in time. */
    REPORT
}
