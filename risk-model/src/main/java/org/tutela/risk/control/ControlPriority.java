package org.tutela.risk.control;

/**
 * The priority of a control option, from the first choice on; Annex I, 4 and its security twin in MDCG 2019-16 rev.1, 3.3.
 */
public enum ControlPriority {
    /** The design leaves the risk no room. */
    INHERENT_DESIGN,
    /** A measure in the device or its manufacture protects, alarms and notifications included. */
    PROTECTIVE_MEASURE,
    /** Users are told or trained. */
    INFORMATION
}
