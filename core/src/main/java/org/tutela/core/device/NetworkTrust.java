package org.tutela.core.device;

/**
 * What a device may expect of the network around it.
 */
public enum NetworkTrust {
    /** An attacker may be on the network: the assumption where nothing else is known. */
    HOSTILE,
    /** The operator controls who is on the network. */
    MANAGED,
    /** The network holds devices of this manufacturer only. */
    ISOLATED,
    /** There is no network. */
    NONE
}
