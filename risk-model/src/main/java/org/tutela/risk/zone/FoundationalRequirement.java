package org.tutela.risk.zone;

/** A group of security requirements of IEC 62443, cited by number. It sorts requirements; it decides nothing. */
public enum FoundationalRequirement {
    /** FR 1: who or what acts is identified and authenticated. */
    FR1,
    /** FR 2: use is limited to what is granted. */
    FR2,
    /** FR 3: the system keeps its integrity. */
    FR3,
    /** FR 4: data stay confidential. */
    FR4,
    /** FR 5: data flow only where they should. */
    FR5,
    /** FR 6: events are answered in time. */
    FR6,
    /** FR 7: resources stay available. */
    FR7
}
