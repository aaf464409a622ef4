package org.tutela.risk.benefit;

/** What makes an analysis due for review; MDCG 2019-16 rev.1, 5.1. */
public enum ReviewTriggerKind {
    /** A vulnerability leaves a risk uncontrolled. */
    UNCONTROLLED_VULNERABILITY,
    /** A vulnerability of a component is exploited. */
    KNOWN_EXPLOITATION,
    /** A control that counts was broken or no longer counts. */
    CONTROL_BROKEN,
    /** An incident or a trend signal. */
    INCIDENT_OR_TREND,
    /** The state of the art has moved. */
    STATE_OF_THE_ART,
    /** The use environment or the support of the release has changed. */
    ENVIRONMENT_OR_SUPPORT,
    /** There is new clinical evidence. */
    CLINICAL_EVIDENCE
}
