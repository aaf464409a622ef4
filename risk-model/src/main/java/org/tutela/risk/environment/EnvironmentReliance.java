package org.tutela.risk.environment;

/** How far a device relies on what it asks of its environment; MDCG 2019-16 rev.1, 3.6. */
public enum EnvironmentReliance {
    /** The device protects itself as well: the environment is one more layer. */
    ON_TOP,
    /** Nothing in the device does it: it relies on the environment alone. The assumption where nothing else is said. */
    SOLE
}
