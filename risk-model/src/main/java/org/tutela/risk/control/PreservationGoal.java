package org.tutela.risk.control;

/**
 * What a security control must leave intact; MDCG 2019-16 rev.1, 3.3.
 */
public enum PreservationGoal {
    /** The goals of safety and effectiveness. */
    SAFETY_AND_EFFECTIVENESS,
    /** The performance requirements. */
    PERFORMANCE,
    /** The risk controls that are already there. */
    EXISTING_CONTROLS
}
