package org.tutela.risk.trend;

/** What an ordered severity counts in the test for a shift. The scores order events; they measure no severity. */
public enum SeverityScores {
    /** Its middle rank among all events: the test of Mann and Whitney. */
    MIDRANK,
    /** Its place in the order: the test of Cochran and Armitage. */
    EQUALLY_SPACED
}
