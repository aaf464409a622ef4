package org.tutela.core.device;

/**
 * The direction of an interface, seen from the device.
 */
public enum FlowDirection {
    /** Into the device. */
    IN,
    /** Out of the device. */
    OUT,
    /** Both. */
    BOTH
}
