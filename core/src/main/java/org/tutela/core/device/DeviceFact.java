package org.tutela.core.device;

/**
 * A fact about a device that decides which clauses of Annex I apply to it. Each is known to be true, known to be false or unknown;
 * unknown is never taken for either.
 */
public enum DeviceFact {
    /** Is or incorporates software. */
    SOFTWARE,
    /** Is software in itself. */
    STANDALONE_SOFTWARE,
    /** Incorporates an electronic programmable system. */
    ELECTRONIC_PROGRAMMABLE_SYSTEM,
    /** Is connected to a network or to other equipment, lastingly or at times. */
    NETWORK_CONNECTED,
    /** Its software runs on a mobile computing platform. */
    MOBILE_PLATFORM,
    /** Is intended to be used together with other devices or products. */
    COMBINED_WITH_OTHER_DEVICES,
    /** Is intended for lay persons. */
    LAY_USER,
    /** Is intended for self-testing (IVDR). */
    SELF_TESTING,
    /** Is intended for near-patient testing (IVDR). */
    NEAR_PATIENT_TESTING,
    /** Is a companion diagnostic (IVDR). */
    COMPANION_DIAGNOSTIC,
    /** Is implantable. */
    IMPLANTABLE,
    /** Is an active device. */
    ACTIVE,
    /** Is an active implantable device. */
    ACTIVE_IMPLANTABLE,
    /** Is supplied sterile. */
    STERILE,
    /** Is intended to be sterilised by the user. */
    STERILISED_BY_USER,
    /** Has a specific microbial state. */
    SPECIAL_MICROBIAL_STATE,
    /** Is reusable. */
    REUSABLE,
    /** Is for single use. */
    SINGLE_USE,
    /** Has a measuring function. */
    MEASURING_FUNCTION,
    /** Has a diagnostic function. */
    DIAGNOSTIC_FUNCTION,
    /** Emits radiation. */
    EMITS_RADIATION,
    /** Emits ionising radiation. */
    EMITS_IONISING_RADIATION,
    /** Incorporates a substance that would be a medicinal product on its own. */
    MEDICINAL_SUBSTANCE,
    /** Is composed of substances that are absorbed by or dispersed in the body. */
    ABSORBED_SUBSTANCES,
    /** Is made with derivatives of human tissues or cells. */
    HUMAN_TISSUES,
    /** Is made with tissues or cells of animal origin. */
    ANIMAL_TISSUES,
    /** Is made with other biological material. */
    OTHER_BIOLOGICAL_MATERIAL,
    /** Is invasive, touches the body, or carries medicines, fluids or gases to or from it. */
    INVASIVE_OR_BODY_CONTACT,
    /** Contains carcinogenic, mutagenic, reprotoxic or endocrine-disrupting substances above 0,1 % by weight. */
    CMR_OR_ENDOCRINE_DISRUPTORS,
    /** Contains or is nanomaterial. */
    NANOMATERIALS,
    /** Has moving parts. */
    MOVING_PARTS,
    /** Supplies the patient with energy or substances. */
    ENERGY_OR_SUBSTANCE_DELIVERY,
    /** The safety of the patient depends on an internal power supply. */
    PATIENT_SAFETY_DEPENDS_ON_POWER,
    /** The safety of the patient depends on an external power supply. */
    EXTERNAL_POWER,
    /** Monitors one or more clinical parameters of a patient. */
    MONITORS_CLINICAL_PARAMETERS,
    /** Is custom-made. */
    CUSTOM_MADE,
    /** Is for a clinical investigation or performance study only. */
    CLINICAL_INVESTIGATION,
    /** Is a product without an intended medical purpose (MDR Annex XVI). */
    NO_MEDICAL_PURPOSE,
    /** Needs installation, calibration or maintenance. */
    NEEDS_INSTALLATION_OR_CALIBRATION,
    /** Is a kit of several reagents or articles (IVDR). */
    MULTIPLE_CONSTITUENTS,
    /** Is a receptacle for specimens (IVDR). */
    SPECIMEN_RECEPTACLE
}
