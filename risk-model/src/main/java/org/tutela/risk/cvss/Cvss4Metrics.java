package org.tutela.risk.cvss;

import java.util.List;

/**
 * The metrics of CVSS v4.0.
 *
 * <p>The packed state of a vector has 28 bits: AV, PR, UI, AC, AT, SC, SI, SA, VC, VI, VA (the base, 20 bits), CR, IR, AR, E,
 * from the low end up, so that the metrics of one equivalence class are neighbours. The supplemental metrics follow from
 * bit 48.
 *
 * <p>Source: FIRST, CVSS v4.0 specification document, sections 2 to 5 and table 23.
 */
public final class Cvss4Metrics {
    /** Attack vector, AV. */
    public static final CvssMetric<AttackVector> ATTACK_VECTOR = CvssMetric.of4(
            "AV",
            "Attack vector",
            CvssMetricGroup.BASE,
            0,
            2,
            List.of(AttackVector.NETWORK, AttackVector.ADJACENT, AttackVector.LOCAL, AttackVector.PHYSICAL));

    /** Attack complexity, AC. */
    public static final CvssMetric<AttackComplexity> ATTACK_COMPLEXITY = CvssMetric.of4(
            "AC",
            "Attack complexity",
            CvssMetricGroup.BASE,
            6,
            1,
            List.of(AttackComplexity.LOW, AttackComplexity.HIGH));

    /** Attack requirements, AT. */
    public static final CvssMetric<AttackRequirements> ATTACK_REQUIREMENTS = CvssMetric.of4(
            "AT",
            "Attack requirements",
            CvssMetricGroup.BASE,
            7,
            1,
            List.of(AttackRequirements.NONE, AttackRequirements.PRESENT));

    /** Privileges required, PR. */
    public static final CvssMetric<PrivilegesRequired> PRIVILEGES_REQUIRED = CvssMetric.of4(
            "PR",
            "Privileges required",
            CvssMetricGroup.BASE,
            2,
            2,
            List.of(PrivilegesRequired.NONE, PrivilegesRequired.LOW, PrivilegesRequired.HIGH));

    /** User interaction, UI. */
    public static final CvssMetric<UserInteraction> USER_INTERACTION = CvssMetric.of4(
            "UI",
            "User interaction",
            CvssMetricGroup.BASE,
            4,
            2,
            List.of(UserInteraction.NONE, UserInteraction.PASSIVE, UserInteraction.ACTIVE));

    /** Vulnerable system confidentiality, VC. */
    public static final CvssMetric<ImpactLevel> VULNERABLE_SYSTEM_CONFIDENTIALITY = CvssMetric.of4(
            "VC",
            "Vulnerable system confidentiality",
            CvssMetricGroup.BASE,
            14,
            2,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE));

    /** Vulnerable system integrity, VI. */
    public static final CvssMetric<ImpactLevel> VULNERABLE_SYSTEM_INTEGRITY = CvssMetric.of4(
            "VI",
            "Vulnerable system integrity",
            CvssMetricGroup.BASE,
            16,
            2,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE));

    /** Vulnerable system availability, VA. */
    public static final CvssMetric<ImpactLevel> VULNERABLE_SYSTEM_AVAILABILITY = CvssMetric.of4(
            "VA",
            "Vulnerable system availability",
            CvssMetricGroup.BASE,
            18,
            2,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE));

    /** Subsequent system confidentiality, SC. */
    public static final CvssMetric<ImpactLevel> SUBSEQUENT_SYSTEM_CONFIDENTIALITY = CvssMetric.of4(
            "SC",
            "Subsequent system confidentiality",
            CvssMetricGroup.BASE,
            8,
            2,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE));

    /** Subsequent system integrity, SI. */
    public static final CvssMetric<ImpactLevel> SUBSEQUENT_SYSTEM_INTEGRITY = CvssMetric.of4(
            "SI",
            "Subsequent system integrity",
            CvssMetricGroup.BASE,
            10,
            2,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE),
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.SAFETY));

    /** Subsequent system availability, SA. */
    public static final CvssMetric<ImpactLevel> SUBSEQUENT_SYSTEM_AVAILABILITY = CvssMetric.of4(
            "SA",
            "Subsequent system availability",
            CvssMetricGroup.BASE,
            12,
            2,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE),
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.SAFETY));

    /** Exploit maturity, E. */
    public static final CvssMetric<ExploitMaturity> EXPLOIT_MATURITY = CvssMetric.of4(
            "E",
            "Exploit maturity",
            CvssMetricGroup.THREAT,
            26,
            2,
            List.of(
                    ExploitMaturity.ATTACKED,
                    ExploitMaturity.PROOF_OF_CONCEPT,
                    ExploitMaturity.UNREPORTED,
                    ExploitMaturity.NOT_DEFINED));

    /** Confidentiality requirement, CR. */
    public static final CvssMetric<SecurityRequirement> CONFIDENTIALITY_REQUIREMENT = CvssMetric.of4(
            "CR",
            "Confidentiality requirement",
            CvssMetricGroup.ENVIRONMENTAL,
            20,
            2,
            List.of(
                    SecurityRequirement.HIGH,
                    SecurityRequirement.MEDIUM,
                    SecurityRequirement.LOW,
                    SecurityRequirement.NOT_DEFINED));

    /** Integrity requirement, IR. */
    public static final CvssMetric<SecurityRequirement> INTEGRITY_REQUIREMENT = CvssMetric.of4(
            "IR",
            "Integrity requirement",
            CvssMetricGroup.ENVIRONMENTAL,
            22,
            2,
            List.of(
                    SecurityRequirement.HIGH,
                    SecurityRequirement.MEDIUM,
                    SecurityRequirement.LOW,
                    SecurityRequirement.NOT_DEFINED));

    /** Availability requirement, AR. */
    public static final CvssMetric<SecurityRequirement> AVAILABILITY_REQUIREMENT = CvssMetric.of4(
            "AR",
            "Availability requirement",
            CvssMetricGroup.ENVIRONMENTAL,
            24,
            2,
            List.of(
                    SecurityRequirement.HIGH,
                    SecurityRequirement.MEDIUM,
                    SecurityRequirement.LOW,
                    SecurityRequirement.NOT_DEFINED));

    /** Modified attack vector, MAV. */
    public static final CvssMetric<AttackVector> MODIFIED_ATTACK_VECTOR = CvssMetric.modified(
            ATTACK_VECTOR,
            List.of(
                    AttackVector.NETWORK,
                    AttackVector.ADJACENT,
                    AttackVector.LOCAL,
                    AttackVector.PHYSICAL,
                    AttackVector.NOT_DEFINED));

    /** Modified attack complexity, MAC. */
    public static final CvssMetric<AttackComplexity> MODIFIED_ATTACK_COMPLEXITY = CvssMetric.modified(
            ATTACK_COMPLEXITY, List.of(AttackComplexity.LOW, AttackComplexity.HIGH, AttackComplexity.NOT_DEFINED));

    /** Modified attack requirements, MAT. */
    public static final CvssMetric<AttackRequirements> MODIFIED_ATTACK_REQUIREMENTS = CvssMetric.modified(
            ATTACK_REQUIREMENTS,
            List.of(AttackRequirements.NONE, AttackRequirements.PRESENT, AttackRequirements.NOT_DEFINED));

    /** Modified privileges required, MPR. */
    public static final CvssMetric<PrivilegesRequired> MODIFIED_PRIVILEGES_REQUIRED = CvssMetric.modified(
            PRIVILEGES_REQUIRED,
            List.of(
                    PrivilegesRequired.NONE,
                    PrivilegesRequired.LOW,
                    PrivilegesRequired.HIGH,
                    PrivilegesRequired.NOT_DEFINED));

    /** Modified user interaction, MUI. */
    public static final CvssMetric<UserInteraction> MODIFIED_USER_INTERACTION = CvssMetric.modified(
            USER_INTERACTION,
            List.of(
                    UserInteraction.NONE,
                    UserInteraction.PASSIVE,
                    UserInteraction.ACTIVE,
                    UserInteraction.NOT_DEFINED));

    /** Modified vulnerable system confidentiality, MVC. */
    public static final CvssMetric<ImpactLevel> MODIFIED_VULNERABLE_SYSTEM_CONFIDENTIALITY = CvssMetric.modified(
            VULNERABLE_SYSTEM_CONFIDENTIALITY,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.NOT_DEFINED));

    /** Modified vulnerable system integrity, MVI. */
    public static final CvssMetric<ImpactLevel> MODIFIED_VULNERABLE_SYSTEM_INTEGRITY = CvssMetric.modified(
            VULNERABLE_SYSTEM_INTEGRITY,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.NOT_DEFINED));

    /** Modified vulnerable system availability, MVA. */
    public static final CvssMetric<ImpactLevel> MODIFIED_VULNERABLE_SYSTEM_AVAILABILITY = CvssMetric.modified(
            VULNERABLE_SYSTEM_AVAILABILITY,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.NOT_DEFINED));

    /** Modified subsequent system confidentiality, MSC. */
    public static final CvssMetric<ImpactLevel> MODIFIED_SUBSEQUENT_SYSTEM_CONFIDENTIALITY = CvssMetric.modified(
            SUBSEQUENT_SYSTEM_CONFIDENTIALITY,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.NOT_DEFINED));

    /** Modified subsequent system integrity, MSI. */
    public static final CvssMetric<ImpactLevel> MODIFIED_SUBSEQUENT_SYSTEM_INTEGRITY = CvssMetric.modified(
            SUBSEQUENT_SYSTEM_INTEGRITY,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.SAFETY, ImpactLevel.NOT_DEFINED));

    /** Modified subsequent system availability, MSA. */
    public static final CvssMetric<ImpactLevel> MODIFIED_SUBSEQUENT_SYSTEM_AVAILABILITY = CvssMetric.modified(
            SUBSEQUENT_SYSTEM_AVAILABILITY,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.SAFETY, ImpactLevel.NOT_DEFINED));

    /** Safety, S. */
    public static final CvssMetric<Safety> SAFETY = CvssMetric.of4(
            "S",
            "Safety",
            CvssMetricGroup.SUPPLEMENTAL,
            48,
            2,
            List.of(Safety.NEGLIGIBLE, Safety.PRESENT, Safety.NOT_DEFINED));

    /** Automatable, AU. */
    public static final CvssMetric<Automatable> AUTOMATABLE = CvssMetric.of4(
            "AU",
            "Automatable",
            CvssMetricGroup.SUPPLEMENTAL,
            50,
            2,
            List.of(Automatable.NO, Automatable.YES, Automatable.NOT_DEFINED));

    /** Recovery, R. */
    public static final CvssMetric<Recovery> RECOVERY = CvssMetric.of4(
            "R",
            "Recovery",
            CvssMetricGroup.SUPPLEMENTAL,
            52,
            2,
            List.of(Recovery.AUTOMATIC, Recovery.USER, Recovery.IRRECOVERABLE, Recovery.NOT_DEFINED));

    /** Value density, V. */
    public static final CvssMetric<ValueDensity> VALUE_DENSITY = CvssMetric.of4(
            "V",
            "Value density",
            CvssMetricGroup.SUPPLEMENTAL,
            54,
            2,
            List.of(ValueDensity.DIFFUSE, ValueDensity.CONCENTRATED, ValueDensity.NOT_DEFINED));

    /** Vulnerability response effort, RE. */
    public static final CvssMetric<ResponseEffort> VULNERABILITY_RESPONSE_EFFORT = CvssMetric.of4(
            "RE",
            "Vulnerability response effort",
            CvssMetricGroup.SUPPLEMENTAL,
            56,
            2,
            List.of(ResponseEffort.LOW, ResponseEffort.MODERATE, ResponseEffort.HIGH, ResponseEffort.NOT_DEFINED));

    /** Provider urgency, U. */
    public static final CvssMetric<ProviderUrgency> PROVIDER_URGENCY = CvssMetric.of4(
            "U",
            "Provider urgency",
            CvssMetricGroup.SUPPLEMENTAL,
            58,
            3,
            List.of(
                    ProviderUrgency.CLEAR,
                    ProviderUrgency.GREEN,
                    ProviderUrgency.AMBER,
                    ProviderUrgency.RED,
                    ProviderUrgency.NOT_DEFINED));

    private static final List<CvssMetric<?>> ALL = List.of(
            ATTACK_VECTOR,
            ATTACK_COMPLEXITY,
            ATTACK_REQUIREMENTS,
            PRIVILEGES_REQUIRED,
            USER_INTERACTION,
            VULNERABLE_SYSTEM_CONFIDENTIALITY,
            VULNERABLE_SYSTEM_INTEGRITY,
            VULNERABLE_SYSTEM_AVAILABILITY,
            SUBSEQUENT_SYSTEM_CONFIDENTIALITY,
            SUBSEQUENT_SYSTEM_INTEGRITY,
            SUBSEQUENT_SYSTEM_AVAILABILITY,
            EXPLOIT_MATURITY,
            CONFIDENTIALITY_REQUIREMENT,
            INTEGRITY_REQUIREMENT,
            AVAILABILITY_REQUIREMENT,
            MODIFIED_ATTACK_VECTOR,
            MODIFIED_ATTACK_COMPLEXITY,
            MODIFIED_ATTACK_REQUIREMENTS,
            MODIFIED_PRIVILEGES_REQUIRED,
            MODIFIED_USER_INTERACTION,
            MODIFIED_VULNERABLE_SYSTEM_CONFIDENTIALITY,
            MODIFIED_VULNERABLE_SYSTEM_INTEGRITY,
            MODIFIED_VULNERABLE_SYSTEM_AVAILABILITY,
            MODIFIED_SUBSEQUENT_SYSTEM_CONFIDENTIALITY,
            MODIFIED_SUBSEQUENT_SYSTEM_INTEGRITY,
            MODIFIED_SUBSEQUENT_SYSTEM_AVAILABILITY,
            SAFETY,
            AUTOMATABLE,
            RECOVERY,
            VALUE_DENSITY,
            VULNERABILITY_RESPONSE_EFFORT,
            PROVIDER_URGENCY);

    private Cvss4Metrics() {}

    /**
     * Returns every metric.
     *
     * @return the metrics in the order of a canonical vector, immutable
     */
    public static List<CvssMetric<?>> all() {
        return ALL;
    }
}
