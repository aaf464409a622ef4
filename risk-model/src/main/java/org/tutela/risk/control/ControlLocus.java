package org.tutela.risk.control;

/**
 * Where a control lives.
 */
public enum ControlLocus {
    /** In the device. */
    DEVICE,
    /** In a system of the manufacturer. */
    BACKEND,
    /** In an accessory. */
    ACCESSORY,
    /** In the operating environment. */
    OPERATING_ENVIRONMENT,
    /** In the organisation of the operator. */
    USER_ORGANISATION
}
