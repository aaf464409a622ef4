package org.tutela.annexi;

/**
 * What a clause is about, from a closed list that the clause tables use. A clause has one theme or more; hosts choose from the same
 * list for their own clauses.
 */
public enum Theme {
    /** Achieving the intended performance. */
    PERFORMANCE,
    /** Being safe for patients, users and others. */
    SAFETY,
    /** Weighing risks against benefits. */
    BENEFIT_RISK,
    /** The risk management system. */
    RISK_MANAGEMENT,
    /** Measures that control risks, and their order. */
    RISK_CONTROL,
    /** Risks that remain. */
    RESIDUAL_RISK,
    /** Undesirable effects. */
    SIDE_EFFECTS,
    /** Errors of use and how to prevent them. */
    USE_ERROR,
    /** Ergonomics and the knowledge and conditions of users. */
    USABILITY,
    /** Safety and performance over the lifetime. */
    LIFETIME,
    /** Transport, handling and storage. */
    TRANSPORT_AND_STORAGE,
    /** Products without an intended medical purpose. */
    NO_MEDICAL_PURPOSE,
    /** The choice and compatibility of materials. */
    MATERIALS,
    /** Chemical and physical properties. */
    CHEMICAL,
    /** Carcinogenic, mutagenic, reprotoxic and endocrine-disrupting substances. */
    HAZARDOUS_SUBSTANCES,
    /** Particles, wear debris and nanomaterials. */
    PARTICLES,
    /** Infection and microbial contamination. */
    INFECTION,
    /** Sterility and specific microbial states. */
    STERILITY,
    /** Medicinal substances, and substances absorbed by or dispersed in the body. */
    MEDICINAL_SUBSTANCE,
    /** Tissues, cells and other biological materials. */
    BIOLOGICAL_MATERIAL,
    /** Use in combination with other devices or products. */
    COMBINATION,
    /** The physical environment of use. */
    ENVIRONMENT,
    /** The IT environment that software operates in. */
    IT_ENVIRONMENT,
    /** Working together with other devices and products. */
    INTEROPERABILITY,
    /** Fire and explosion. */
    FIRE_AND_EXPLOSION,
    /** Maintenance, adjustment and repair. */
    MAINTENANCE,
    /** Calibration and calibrators. */
    CALIBRATION,
    /** Safe disposal. */
    DISPOSAL,
    /** Measuring functions. */
    MEASURING,
    /** Diagnostic functions. */
    DIAGNOSTIC,
    /** Radiation of any kind. */
    RADIATION,
    /** Ionising radiation. */
    IONISING_RADIATION,
    /** Software. */
    SOFTWARE,
    /** The development life cycle. */
    LIFE_CYCLE,
    /** Information security. */
    INFORMATION_SECURITY,
    /** Minimum requirements on hardware, networks and IT security measures. */
    IT_REQUIREMENTS,
    /** Protection against unauthorised access. */
    UNAUTHORISED_ACCESS,
    /** Software on mobile computing platforms. */
    MOBILE_PLATFORM,
    /** Single fault conditions. */
    SINGLE_FAULT,
    /** Internal and external power supplies. */
    POWER_SUPPLY,
    /** Alarm systems. */
    ALARMS,
    /** Electromagnetic interference. */
    ELECTROMAGNETIC,
    /** Electric shock and electrical properties. */
    ELECTRICAL,
    /** Active implantable devices. */
    ACTIVE_IMPLANTABLE,
    /** Mechanical risks. */
    MECHANICAL,
    /** Thermal risks. */
    THERMAL,
    /** Noise and vibration. */
    NOISE_AND_VIBRATION,
    /** Supplying the patient with energy or substances. */
    ENERGY_OR_SUBSTANCE_DELIVERY,
    /** Use by lay persons. */
    LAY_USER,
    /** Self-testing. */
    SELF_TESTING,
    /** Near-patient testing. */
    NEAR_PATIENT_TESTING,
    /** Identifying the device and its manufacturer. */
    IDENTIFICATION,
    /** Unique device identification. */
    UDI,
    /** The label. */
    LABEL,
    /** The packaging that maintains sterility. */
    STERILE_PACKAGING,
    /** The instructions for use. */
    INSTRUCTIONS_FOR_USE,
    /** Instructions for use in electronic form. */
    ELECTRONIC_INSTRUCTIONS,
    /** Warnings, precautions and contra-indications. */
    WARNINGS,
    /** Installation. */
    INSTALLATION,
    /** Training and skills. */
    TRAINING,
    /** Cleaning, disinfection, sterilisation and reuse. */
    REPROCESSING,
    /** Devices for single use. */
    SINGLE_USE,
    /** Implantable devices. */
    IMPLANT,
    /** Reporting incidents. */
    INCIDENT_REPORTING,
    /** Languages and symbols. */
    LANGUAGE,
    /** Analytical performance. */
    ANALYTICAL_PERFORMANCE,
    /** Clinical performance. */
    CLINICAL_PERFORMANCE,
    /** Metrological traceability of values. */
    METROLOGICAL_TRACEABILITY,
    /** Specimens and their receptacles. */
    SPECIMEN,
    /** Reagents. */
    REAGENTS,
    /** How results are read and used. */
    INTERPRETATION_OF_RESULTS,
    /** Quality control procedures. */
    QUALITY_CONTROL,
    /** Dates, time limits and versions. */
    DATES,
    /** Tracing a device by lot, serial number or record. */
    TRACEABILITY
}
