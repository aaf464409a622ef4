package org.tutela.risk.benefit;

/** What kind of good a benefit is. */
public enum BenefitType {
    /** A better clinical outcome. */
    CLINICAL_OUTCOME,
    /** A better diagnosis. */
    DIAGNOSTIC,
    /** A better management of the patient. */
    PATIENT_MANAGEMENT,
    /** An effect on public health. */
    PUBLIC_HEALTH,
    /** A better quality of life. */
    QUALITY_OF_LIFE,
    /** A relief of those who give care. */
    CAREGIVER,
    /** Care that can be reached at all. */
    ACCESS
}
