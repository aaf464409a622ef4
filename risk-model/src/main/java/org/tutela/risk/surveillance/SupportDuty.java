package org.tutela.risk.surveillance;

import org.tutela.core.reference.Citation;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;

/** What is owed from a stage of support on; METHOD 4.6 after IMDRF/CYBER WG/N70. */
public enum SupportDuty {
    /** The dates of all stages are announced. */
    DATES_ANNOUNCED(SupportStage.SUPPORTED),
    /** Operators are told what they become responsible for. */
    RESPONSIBILITIES_TOLD(SupportStage.LIMITED_SUPPORT),
    /** Operators are told how to harden and isolate the device. */
    HARDENING_GUIDANCE(SupportStage.LIMITED_SUPPORT),
    /** Operators are told which risk passes to them and that it is expected to rise. */
    RISK_TRANSFER_TOLD(SupportStage.END_OF_SUPPORT);

    /** Where stages of support and their duties are written. */
    public static final Citation CITATION =
            new Citation(Sources.IMDRF_N70, "stages of the total product life cycle", SourceGrade.SECONDARY);

    private final SupportStage from;

    SupportDuty(SupportStage from) {
        this.from = from;
    }

    /**
     * Says whether the duty is owed in a stage.
     *
     * @param stage the stage
     * @return true from its first stage on
     */
    public boolean isOwedIn(SupportStage stage) {
        return stage.compareTo(from) >= 0;
    }
}
