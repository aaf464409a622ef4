package org.tutela.risk.postmarket;

/**
 * What is done about a vulnerability after market; MDCG 2019-16 rev.1, 3.8, and FDA, Postmarket Management of Cybersecurity (2016), VII.
 */
public enum CaseActionKind {
    /** Customers and users are told: vulnerability and impact, efforts under way, compensating controls, intent to fix. */
    CUSTOMER_COMMUNICATION,
    /** Something that helps until the fix comes, such as a change of the network configuration. */
    INTERIM_CONTROL,
    /** A plan for the lasting remedy. */
    REMEDIATION_PLAN,
    /** An update of the device. */
    DEVICE_UPDATE,
    /** A patch of somebody else's component. */
    THIRD_PARTY_PATCH,
    /** The vulnerability is shared with an information sharing organisation. */
    INFORMATION_SHARING,
    /** Users are told which risks pass to them when support has ended. */
    RISK_TRANSFER
}
