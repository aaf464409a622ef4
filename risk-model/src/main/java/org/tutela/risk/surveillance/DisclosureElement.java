package org.tutela.risk.surveillance;

import org.tutela.core.reference.Citation;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;

/** What coordinated disclosure of vulnerabilities needs; METHOD 4.6. */
public enum DisclosureElement {
    /** Where reports are taken. */
    INTAKE_CONTACT,
    /** In which time a report is acknowledged. */
    ACKNOWLEDGEMENT_TIME,
    /** How reports are sorted. */
    TRIAGE,
    /** How a remedy is found and agreed. */
    REMEDIATION,
    /** How advisories are published. */
    ADVISORY,
    /** How finders are credited. */
    CREDIT,
    /** Who assigns identifiers. */
    IDENTIFIER_ASSIGNMENT;

    /**
     * Returns where the element is asked for.
     *
     * @return the place in the guidance
     */
    public Citation citation() {
        return new Citation(Sources.FDA_2026, "VI.B, coordinated vulnerability disclosure", SourceGrade.SECONDARY);
    }
}
