package org.tutela.risk.surveillance;

import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;

/** What the security part of a surveillance plan must say; FDA 2026, VI.B, MDCG 2019-16 rev.1, 5.1. */
public enum PlanElement {
    /** Who is responsible. */
    PERSONNEL,
    /** Which sources are watched, and how. */
    SOURCES_AND_METHODS,
    /** How often. */
    FREQUENCY,
    /** How vulnerabilities known to be exploited are found and handled. */
    KNOWN_EXPLOITED_VULNERABILITIES,
    /** How security is tested again. */
    PERIODIC_TESTING,
    /** By when patches come. */
    PATCH_TIMELINE,
    /** How updates are made and delivered. */
    UPDATE_PROCESS,
    /** How many devices can be updated in which time. */
    PATCHING_CAPABILITY,
    /** How customers are told. */
    CUSTOMER_COMMUNICATION,
    /** From which indicators and thresholds on benefit and risk are looked at again. */
    INDICATORS_AND_THRESHOLDS;

    /**
     * Returns where the element is asked for.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the place in the law where the law names it, else in the guidance
     */
    public Citation citation(Instrument regulation) {
        return switch (this) {
            case INDICATORS_AND_THRESHOLDS, CUSTOMER_COMMUNICATION ->
                Citation.primary(
                        regulation.equals(Instrument.IVDR) ? Sources.IVDR : Sources.MDR, "Annex III, section 1(b)");
            case SOURCES_AND_METHODS, FREQUENCY -> Citation.primary(Sources.MDCG_2019_16, "3.8");
            case PERSONNEL,
                    KNOWN_EXPLOITED_VULNERABILITIES,
                    PERIODIC_TESTING,
                    PATCH_TIMELINE,
                    UPDATE_PROCESS,
                    PATCHING_CAPABILITY -> new Citation(Sources.FDA_2026, "VI.B", SourceGrade.SECONDARY);
        };
    }
}
