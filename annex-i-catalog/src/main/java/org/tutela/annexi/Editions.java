package org.tutela.annexi;

import java.time.LocalDate;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.CatalogueEdition.Confidence;
import org.tutela.core.clause.Instrument;

/** The editions of Annex I and the wordings that the generated tables refer to. */
final class Editions {

    private static final String ELI = "http://data.europa.eu/eli/reg/";
    private static final LocalDate ENTRY_INTO_FORCE = LocalDate.of(2017, 5, 25);
    private static final LocalDate MDR_APPLICATION = LocalDate.of(2021, 5, 26);
    private static final LocalDate IVDR_APPLICATION = LocalDate.of(2022, 5, 26);
    private static final LocalDate MDR_CHANGE = LocalDate.of(2026, 1, 1);

    static final CatalogueEdition MDR_2017_05_25 = new CatalogueEdition(
            Instrument.MDR, "I", ENTRY_INTO_FORCE, MDR_APPLICATION, ELI + "2017/745/oj", Confidence.CROSS_CHECKED);

    /** As weakly checked as the weakest of its clauses. */
    static final CatalogueEdition MDR_2026_01_01 = new CatalogueEdition(
            Instrument.MDR, "I", MDR_CHANGE, MDR_CHANGE, ELI + "2017/745/2026-07-19", Confidence.SINGLE_SOURCE);

    static final CatalogueEdition IVDR_2017_05_25 = new CatalogueEdition(
            Instrument.IVDR,
            "I",
            ENTRY_INTO_FORCE,
            IVDR_APPLICATION,
            ELI + "2017/746/2025-01-10",
            Confidence.CROSS_CHECKED);

    /** What the unchanged clauses of the MDR render. */
    static final Wording MDR = new Wording(
            "Regulation (EU) 2017/745",
            ELI + "2017/745/oj",
            MDR_2017_05_25.source(),
            ENTRY_INTO_FORCE,
            MDR_APPLICATION,
            Confidence.CROSS_CHECKED);

    /** What the unchanged clauses of the IVDR render. */
    static final Wording IVDR = new Wording(
            "Regulation (EU) 2017/746",
            ELI + "2017/746/oj",
            IVDR_2017_05_25.source(),
            ENTRY_INTO_FORCE,
            IVDR_APPLICATION,
            Confidence.CROSS_CHECKED);

    private Editions() {}

    /**
     * What a clause renders that an act has changed.
     *
     * @param act such as {@code Regulation (EU) 2025/2457}
     */
    static Wording changed(CatalogueEdition edition, String act, Confidence confidence) {
        String eli = ELI.concat(act.substring(act.lastIndexOf(' ') + 1)).concat("/oj");
        return new Wording(act, eli, edition.source(), edition.inForceFrom(), edition.appliesFrom(), confidence);
    }
}
