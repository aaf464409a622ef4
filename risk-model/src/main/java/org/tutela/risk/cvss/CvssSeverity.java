package org.tutela.risk.cvss;

/**
 * The qualitative severity rating of a {@link CvssScore}, the same scale in v3.0, v3.1 and v4.0.
 *
 * <p>Source: FIRST, CVSS specification documents, table "Qualitative severity rating scale". A rating of severity is not
 * a level of risk.
 */
public enum CvssSeverity {
    /** Score 0.0. */
    NONE,

    /** Score 0.1 to 3.9. */
    LOW,

    /** Score 4.0 to 6.9. */
    MEDIUM,

    /** Score 7.0 to 8.9. */
    HIGH,

    /** Score 9.0 to 10.0. */
    CRITICAL;

    static CvssSeverity ofTenths(int tenths) {
        if (tenths >= 70) {
            return tenths >= 90 ? CRITICAL : HIGH;
        }
        if (tenths >= 40) {
            return MEDIUM;
        }
        return tenths > 0 ? LOW : NONE;
    }
}
