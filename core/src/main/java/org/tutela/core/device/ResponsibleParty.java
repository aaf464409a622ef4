package org.tutela.core.device;

/** Who shares responsibility for security with the manufacturer; MDCG 2019-16 rev.1, 2.6. */
public enum ResponsibleParty {
    /** Who puts the device into a system or network on behalf of manufacturer or operator; 2.6.1. */
    INTEGRATOR,
    /** Who runs the device: a healthcare institution, or whoever keeps it and its network; 2.6.2. */
    OPERATOR,
    /** Who uses it: professionals, patients, lay persons; 2.6.3. */
    USER
}
