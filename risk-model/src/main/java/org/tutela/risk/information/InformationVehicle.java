package org.tutela.risk.information;

/** Where user information stands. MDCG 2019-16 rev.1, 3.6 and 4.2, advises electronic form where threats change. */
public enum InformationVehicle {
    /** The instructions for use. */
    INSTRUCTIONS_FOR_USE,
    /** The label of device or packaging. */
    LABEL,
    /** Instructions for administrators, or a security manual. */
    ADMINISTRATOR_MANUAL,
    /** The manufacturer disclosure statement for medical device security. */
    MDS2,
    /** The software bill of materials, as a file. */
    SBOM_FILE,
    /** An electronic, versioned place that the manufacturer keeps up to date. */
    PORTAL,
    /** Information for patients. */
    PATIENT_INFORMATION,
    /** The technical documentation. */
    TECHNICAL_DOCUMENTATION
}
