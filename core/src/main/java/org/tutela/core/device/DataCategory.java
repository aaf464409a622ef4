package org.tutela.core.device;

/**
 * The clinical category of an asset; the six categories of the MITRE rubric for medical devices.
 */
public enum DataCategory {
    /** Personal or health information. */
    PERSONAL_HEALTH,
    /** Data for diagnosis or monitoring. */
    DIAGNOSIS_OR_MONITORING,
    /** Delivery of therapy. */
    THERAPY,
    /** The clinical workflow. */
    CLINICAL_WORKFLOW,
    /** Private data of the system or its users, such as keys and passwords. */
    SYSTEM_SECRET,
    /** Anything else that is critical. */
    OTHER
}
