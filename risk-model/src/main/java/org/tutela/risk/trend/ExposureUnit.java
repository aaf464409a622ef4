package org.tutela.risk.trend;

/** What exposure is counted in: the denominator of a rate. */
public enum ExposureUnit {
    /** A device in use for a month. */
    DEVICE_MONTHS,
    /** A use. */
    USES,
    /** A device in the field, however much it is used. */
    INSTALLED_BASE
}
