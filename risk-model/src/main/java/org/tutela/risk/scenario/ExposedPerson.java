package org.tutela.risk.scenario;

/**
 * Who is exposed to a hazardous situation.
 */
public enum ExposedPerson {
    /** The patient. */
    PATIENT,
    /** The user. */
    USER,
    /** Anybody else. */
    OTHER
}
