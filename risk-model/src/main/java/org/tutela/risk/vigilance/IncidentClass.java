package org.tutela.risk.vigilance;

/** What an event is under the vigilance rules, from the mildest to the gravest. */
public enum IncidentClass {
    /** No incident: neither the device nor its information nor a side-effect is behind it. */
    NOT_AN_INCIDENT(ReportingDuty.RECORD),
    /** Nothing but an expected, documented and quantified effect. */
    EXPECTED_EFFECT(ReportingDuty.TREND),
    /** An incident without grave outcome, actual or possible. */
    NON_SERIOUS_INCIDENT(ReportingDuty.TREND),
    /** An incident whose grave outcome was shown not to come from the device; the incident itself still counts. */
    CAUSALITY_EXCLUDED(ReportingDuty.TREND),
    /** A serious incident. */
    SERIOUS_INCIDENT(ReportingDuty.REPORT);

    private final ReportingDuty duty;

    IncidentClass(ReportingDuty duty) {
        this.duty = duty;
    }

    /**
     * Returns what is to be done about events of this class.
     *
     * @return the duty
     */
    public ReportingDuty duty() {
        return duty;
    }
}
