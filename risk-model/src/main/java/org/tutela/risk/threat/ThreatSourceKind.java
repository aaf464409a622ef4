package org.tutela.risk.threat;

/** Whether a threat source acts on purpose; a failure of security may be intended or not. */
public enum ThreatSourceKind {
    /** Somebody means it. */
    ADVERSARIAL,
    /** Somebody does it and does not mean it. */
    ACCIDENTAL,
    /** Nobody does it. */
    ENVIRONMENTAL
}
