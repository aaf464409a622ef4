package org.tutela.core.device;

/**
 * What an element of the architecture is.
 */
public enum ElementKind {
    /** Something that works on data. */
    PROCESS,
    /** Somewhere data rest. */
    STORE,
    /** A person or system outside the device. */
    EXTERNAL_ACTOR
}
