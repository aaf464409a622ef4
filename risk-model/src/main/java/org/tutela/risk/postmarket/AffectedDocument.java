package org.tutela.risk.postmarket;

/**
 * A part of the technical documentation that a change after market touches; MDCG 2019-16 rev.1, 5.1.
 */
public enum AffectedDocument {
    /** The security risk assessment. */
    SECURITY_RISK_ASSESSMENT,
    /** The risk management of safety: a risk with an impact on safety or effectiveness moved. */
    SAFETY_RISK_MANAGEMENT,
    /** The statement of security capabilities. */
    SECURITY_CAPABILITIES,
    /** Verification and validation of controls. */
    VERIFICATION_AND_VALIDATION,
    /** The benefit-risk analysis. */
    BENEFIT_RISK_ANALYSIS,
    /** What users are told. */
    USER_INFORMATION,
    /** The bill of materials. */
    BILL_OF_MATERIALS,
    /** The statements on vulnerabilities, VEX. */
    VULNERABILITY_STATEMENTS,
    /** The report on post-market surveillance or the periodic safety update report. */
    POST_MARKET_REPORT
}
