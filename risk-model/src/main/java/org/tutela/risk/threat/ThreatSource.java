package org.tutela.risk.threat;

/**
 * Who or what may cause a threat, on purpose or not.
 */
public enum ThreatSource {
    /** Somebody who works where the device is used. */
    INSIDER,
    /** The patient or a relative. */
    PATIENT,
    /** Somebody who takes what is easy. */
    OPPORTUNIST,
    /** Somebody who wants money. */
    CRIMINAL,
    /** A state or somebody paid by one. */
    STATE,
    /** Somebody who looks for vulnerabilities. */
    RESEARCHER,
    /** Nobody means it: a mistake. */
    ACCIDENT,
    /** Nobody does it: interference, failure, malware that was meant for others. */
    ENVIRONMENT;

    /**
     * Returns what kind of source it is.
     *
     * @return the kind
     */
    public ThreatSourceKind kind() {
        return switch (this) {
            case INSIDER, PATIENT, OPPORTUNIST, CRIMINAL, STATE, RESEARCHER -> ThreatSourceKind.ADVERSARIAL;
            case ACCIDENT -> ThreatSourceKind.ACCIDENTAL;
            case ENVIRONMENT -> ThreatSourceKind.ENVIRONMENTAL;
        };
    }
}
