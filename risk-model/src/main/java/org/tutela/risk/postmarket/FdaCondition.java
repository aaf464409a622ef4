package org.tutela.risk.postmarket;

import java.time.LocalDate;
import java.util.Optional;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;

/**
 * A condition under which FDA does not intend to enforce reporting of an uncontrolled risk under 21 CFR part 806; all must hold. FDA,
 * Postmarket Management of Cybersecurity in Medical Devices (2016), VII.B.
 */
public enum FdaCondition {
    /** No serious adverse event or death is known to be associated with the vulnerability. */
    NO_KNOWN_SERIOUS_HARM(0),
    /** Customers and users are told within 30 days of learning of it. */
    CUSTOMERS_TOLD(30),
    /** Interim controls are in place within 30 days. */
    INTERIM_CONTROLS(30),
    /** A plan for the lasting remedy stands within 30 days. */
    REMEDIATION_PLAN(30),
    /** The fix is validated and distributed within 60 days. */
    FIX_DISTRIBUTED(60),
    /** With the fix, what is left of the risk is acceptable. */
    RESIDUAL_RISK_ACCEPTABLE(60),
    /**
     * The manufacturer takes part in an information sharing and analysis organisation and shares what it knows with it. The
     * guidance names no days for the sharing; here they end with those of the fix.
     */
    INFORMATION_SHARED(60);

    private static final Citation CITATION = Citation.primary(Sources.FDA_2016, "VII.B");

    private final int days;

    FdaCondition(int days) {
        this.days = days;
    }

    /**
     * Returns the last day on which the condition can still come to hold.
     *
     * @param learned the day on which the manufacturer learned of the vulnerability
     * @return that day and 30 or 60 calendar days; empty where the condition has no days of its own
     */
    public Optional<LocalDate> due(LocalDate learned) {
        return days == 0 ? Optional.empty() : Optional.of(learned.plusDays(days));
    }

    /**
     * Returns where the condition is written.
     *
     * @return the citation
     */
    public Citation citation() {
        return CITATION;
    }
}
