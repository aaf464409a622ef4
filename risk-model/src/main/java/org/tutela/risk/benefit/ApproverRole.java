package org.tutela.risk.benefit;

/** Whose approval an analysis carries. */
public enum ApproverRole {
    /** Clinical affairs. */
    CLINICAL,
    /** Product security. */
    SECURITY,
    /** Risk management of product safety. */
    SAFETY,
    /** Regulatory affairs, such as the person responsible for regulatory compliance. */
    REGULATORY
}
