package org.tutela.risk.scenario;

/**
 * What can be harmed. Dimensions are judged one by one; none offsets another.
 */
public enum ImpactDimension {
    /** The health of patients, users and others. */
    SAFETY,
    /** What the device is for. */
    EFFECTIVENESS,
    /** Personal data. */
    PRIVACY,
    /** The work of those who provide care. */
    CARE_OPERATIONS
}
