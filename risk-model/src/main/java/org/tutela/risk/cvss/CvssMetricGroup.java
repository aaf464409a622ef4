package org.tutela.risk.cvss;

/** A group of CVSS metrics. */
public enum CvssMetricGroup {
    /** What the vulnerability is; every metric of the group must be given. */
    BASE,

    /** What is known now: the temporal metrics of v3.x, the threat metric of v4.0. */
    THREAT,

    /** What holds where the system is used. */
    ENVIRONMENTAL,

    /** What a consumer may want to know beside the score; v4.0 only, without effect on the score. */
    SUPPLEMENTAL
}
