package org.tutela.risk.benefit;

/** The generic kinds of hazard that security brings into the safety risk assessment; MDCG 2019-16 rev.1, 3.2. */
public enum HazardCategory {
    /** The device or a function does not respond. */
    DENIAL_OF_SERVICE,
    /** Foreign code runs. */
    CODE_EXECUTION,
    /** Memory is changed. */
    MEMORY_CORRUPTION,
    /** Information is learnt. */
    INFORMATION_GAIN,
    /** Rights are gained. */
    PRIVILEGE_GAIN
}
