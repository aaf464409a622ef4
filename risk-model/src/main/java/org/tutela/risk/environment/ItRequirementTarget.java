package org.tutela.risk.environment;

/** What in the operating environment must meet a requirement; MDCG 2019-16 rev.1, 3.6 and 4.2. */
public enum ItRequirementTarget {
    /** What the device's own software runs on, where the manufacturer does not supply it. */
    DEVICE_PLATFORM,
    /** A workstation from which the device is used. */
    USER_WORKSTATION,
    /** A workstation from which the device is administered. */
    ADMINISTRATION_WORKSTATION,
    /** Another device or system that it works with. */
    CONNECTED_SYSTEM,
    /** The network. */
    NETWORK,
    /** The rooms it stands in. */
    PREMISES,
    /** The organisation that operates it. */
    ORGANISATION
}
