package org.tutela.core.device;

/**
 * A kind of place where a device is used.
 */
public enum EnvironmentKind {
    /** An operating room. */
    OPERATING_ROOM,
    /** An intensive care unit. */
    INTENSIVE_CARE,
    /** A hospital ward. */
    WARD,
    /** A practice or outpatient clinic. */
    OUTPATIENT,
    /** A home. */
    HOME,
    /** A vehicle or aircraft of the emergency services. */
    AMBULANCE,
    /** A laboratory. */
    LABORATORY,
    /** Anywhere else outside a healthcare institution. */
    PUBLIC_SPACE,
    /** Computing that is hosted elsewhere. */
    CLOUD
}
