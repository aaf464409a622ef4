package org.tutela.risk.vigilance;

import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;

/** Why similar serious incidents may be reported in periodic summaries; MDR, Article 87(9), IVDR, Article 82(9). */
public enum SummaryGround {
    /** Their root cause is identified. */
    ROOT_CAUSE_IDENTIFIED,
    /** A field safety corrective action is implemented. */
    ACTION_IMPLEMENTED,
    /** They are common and well documented. */
    COMMON_AND_WELL_DOCUMENTED;

    /**
     * Returns where the grounds stand.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the article and paragraph
     */
    public static Citation citation(Instrument regulation) {
        return regulation.equals(Instrument.IVDR)
                ? Citation.primary(Sources.IVDR, "Article 82(9)")
                : Citation.primary(Sources.MDR, "Article 87(9)");
    }
}
