package org.tutela.risk.cvss;

import java.util.List;

/**
 * The metrics of CVSS v3.0 and v3.1, which are the same.
 *
 * <p>The packed state of a vector has 27 bits: AV, AC, PR, UI, S, C, I, A (the base, 13 bits), CR, IR, AR, E, RL, RC, from
 * the low end up.
 *
 * <p>Source: FIRST, CVSS v3.1 specification document, sections 2 to 4 and 6.
 */
public final class Cvss3Metrics {
    /** Attack vector, AV. */
    public static final CvssMetric<AttackVector> ATTACK_VECTOR = CvssMetric.of3(
            "AV",
            "Attack vector",
            CvssMetricGroup.BASE,
            0,
            2,
            List.of(AttackVector.NETWORK, AttackVector.ADJACENT, AttackVector.LOCAL, AttackVector.PHYSICAL));

    /** Attack complexity, AC. */
    public static final CvssMetric<AttackComplexity> ATTACK_COMPLEXITY = CvssMetric.of3(
            "AC",
            "Attack complexity",
            CvssMetricGroup.BASE,
            2,
            1,
            List.of(AttackComplexity.LOW, AttackComplexity.HIGH));

    /** Privileges required, PR. */
    public static final CvssMetric<PrivilegesRequired> PRIVILEGES_REQUIRED = CvssMetric.of3(
            "PR",
            "Privileges required",
            CvssMetricGroup.BASE,
            3,
            2,
            List.of(PrivilegesRequired.NONE, PrivilegesRequired.LOW, PrivilegesRequired.HIGH));

    /** User interaction, UI. */
    public static final CvssMetric<UserInteraction> USER_INTERACTION = CvssMetric.of3(
            "UI",
            "User interaction",
            CvssMetricGroup.BASE,
            5,
            1,
            List.of(UserInteraction.NONE, UserInteraction.REQUIRED));

    /** Scope, S. */
    public static final CvssMetric<Scope> SCOPE =
            CvssMetric.of3("S", "Scope", CvssMetricGroup.BASE, 6, 1, List.of(Scope.UNCHANGED, Scope.CHANGED));

    /** Confidentiality, C. */
    public static final CvssMetric<ImpactLevel> CONFIDENTIALITY = CvssMetric.of3(
            "C",
            "Confidentiality",
            CvssMetricGroup.BASE,
            7,
            2,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE));

    /** Integrity, I. */
    public static final CvssMetric<ImpactLevel> INTEGRITY = CvssMetric.of3(
            "I", "Integrity", CvssMetricGroup.BASE, 9, 2, List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE));

    /** Availability, A. */
    public static final CvssMetric<ImpactLevel> AVAILABILITY = CvssMetric.of3(
            "A",
            "Availability",
            CvssMetricGroup.BASE,
            11,
            2,
            List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE));

    /** Exploit code maturity, E. */
    public static final CvssMetric<ExploitCodeMaturity> EXPLOIT_CODE_MATURITY = CvssMetric.of3(
            "E",
            "Exploit code maturity",
            CvssMetricGroup.THREAT,
            19,
            3,
            List.of(
                    ExploitCodeMaturity.HIGH,
                    ExploitCodeMaturity.FUNCTIONAL,
                    ExploitCodeMaturity.PROOF_OF_CONCEPT,
                    ExploitCodeMaturity.UNPROVEN,
                    ExploitCodeMaturity.NOT_DEFINED));

    /** Remediation level, RL. */
    public static final CvssMetric<RemediationLevel> REMEDIATION_LEVEL = CvssMetric.of3(
            "RL",
            "Remediation level",
            CvssMetricGroup.THREAT,
            22,
            3,
            List.of(
                    RemediationLevel.UNAVAILABLE,
                    RemediationLevel.WORKAROUND,
                    RemediationLevel.TEMPORARY_FIX,
                    RemediationLevel.OFFICIAL_FIX,
                    RemediationLevel.NOT_DEFINED));

    /** Report confidence, RC. */
    public static final CvssMetric<ReportConfidence> REPORT_CONFIDENCE = CvssMetric.of3(
            "RC",
            "Report confidence",
            CvssMetricGroup.THREAT,
            25,
            2,
            List.of(
                    ReportConfidence.CONFIRMED,
                    ReportConfidence.REASONABLE,
                    ReportConfidence.UNKNOWN,
                    ReportConfidence.NOT_DEFINED));

    /** Confidentiality requirement, CR. */
    public static final CvssMetric<SecurityRequirement> CONFIDENTIALITY_REQUIREMENT = CvssMetric.of3(
            "CR",
            "Confidentiality requirement",
            CvssMetricGroup.ENVIRONMENTAL,
            13,
            2,
            List.of(
                    SecurityRequirement.HIGH,
                    SecurityRequirement.MEDIUM,
                    SecurityRequirement.LOW,
                    SecurityRequirement.NOT_DEFINED));

    /** Integrity requirement, IR. */
    public static final CvssMetric<SecurityRequirement> INTEGRITY_REQUIREMENT = CvssMetric.of3(
            "IR",
            "Integrity requirement",
            CvssMetricGroup.ENVIRONMENTAL,
            15,
            2,
            List.of(
                    SecurityRequirement.HIGH,
                    SecurityRequirement.MEDIUM,
                    SecurityRequirement.LOW,
                    SecurityRequirement.NOT_DEFINED));

    /** Availability requirement, AR. */
    public static final CvssMetric<SecurityRequirement> AVAILABILITY_REQUIREMENT = CvssMetric.of3(
            "AR",
            "Availability requirement",
            CvssMetricGroup.ENVIRONMENTAL,
            17,
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
            USER_INTERACTION, List.of(UserInteraction.NONE, UserInteraction.REQUIRED, UserInteraction.NOT_DEFINED));

    /** Modified scope, MS. */
    public static final CvssMetric<Scope> MODIFIED_SCOPE =
            CvssMetric.modified(SCOPE, List.of(Scope.UNCHANGED, Scope.CHANGED, Scope.NOT_DEFINED));

    /** Modified confidentiality, MC. */
    public static final CvssMetric<ImpactLevel> MODIFIED_CONFIDENTIALITY = CvssMetric.modified(
            CONFIDENTIALITY, List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.NOT_DEFINED));

    /** Modified integrity, MI. */
    public static final CvssMetric<ImpactLevel> MODIFIED_INTEGRITY = CvssMetric.modified(
            INTEGRITY, List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.NOT_DEFINED));

    /** Modified availability, MA. */
    public static final CvssMetric<ImpactLevel> MODIFIED_AVAILABILITY = CvssMetric.modified(
            AVAILABILITY, List.of(ImpactLevel.HIGH, ImpactLevel.LOW, ImpactLevel.NONE, ImpactLevel.NOT_DEFINED));

    private static final List<CvssMetric<?>> ALL = List.of(
            ATTACK_VECTOR,
            ATTACK_COMPLEXITY,
            PRIVILEGES_REQUIRED,
            USER_INTERACTION,
            SCOPE,
            CONFIDENTIALITY,
            INTEGRITY,
            AVAILABILITY,
            EXPLOIT_CODE_MATURITY,
            REMEDIATION_LEVEL,
            REPORT_CONFIDENCE,
            CONFIDENTIALITY_REQUIREMENT,
            INTEGRITY_REQUIREMENT,
            AVAILABILITY_REQUIREMENT,
            MODIFIED_ATTACK_VECTOR,
            MODIFIED_ATTACK_COMPLEXITY,
            MODIFIED_PRIVILEGES_REQUIRED,
            MODIFIED_USER_INTERACTION,
            MODIFIED_SCOPE,
            MODIFIED_CONFIDENTIALITY,
            MODIFIED_INTEGRITY,
            MODIFIED_AVAILABILITY);

    private Cvss3Metrics() {}

    /**
     * Returns every metric.
     *
     * @return the metrics in the order of a canonical vector, immutable
     */
    public static List<CvssMetric<?>> all() {
        return ALL;
    }
}
