package org.tutela.risk.vigilance;

/** A kind of report to a competent authority. */
public enum ReportKind {
    /** The first, which may be incomplete; MDR, Article 87(6), IVDR, Article 82(6). */
    INITIAL,
    /** A further one. */
    FOLLOW_UP,
    /** The first and the last in one. */
    COMBINED_INITIAL_AND_FINAL,
    /** The last, with the findings of the investigation; MDR, Article 89(5), IVDR, Article 84(5). */
    FINAL,
    /** A summary of similar incidents, as agreed with the authority; MDR, Article 87(9), IVDR, Article 82(9). */
    PERIODIC_SUMMARY;

    /**
     * Says whether the report ends the matter.
     *
     * @return true for the final ones and for summaries
     */
    public boolean isFinal() {
        return this != INITIAL && this != FOLLOW_UP;
    }
}
