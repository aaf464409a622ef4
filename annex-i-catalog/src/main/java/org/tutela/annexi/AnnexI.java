package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * Annex I of Regulations (EU) 2017/745 and (EU) 2017/746, the general safety and performance requirements, in every edition that was
 * in force since 2017.
 *
 * <p>Corrigenda count from the beginning and are noted on the clause. Stored files and tests name an edition or a date; the methods
 * without one give the newest edition that this version of the library ships, whatever the day.
 *
 * <p>An edition is made when it is first asked for, and once.
 */
public final class AnnexI {

    private AnnexI() {}

    /**
     * Returns the newest shipped edition of Annex I of the MDR.
     *
     * @return the catalogue
     */
    public static ClauseCatalog mdr() {
        return MdrEditions.ALL.get(MdrEditions.ALL.size() - 1);
    }

    /**
     * Returns the newest shipped edition of Annex I of the IVDR.
     *
     * @return the catalogue
     */
    public static ClauseCatalog ivdr() {
        return IvdrEditions.ALL.get(IvdrEditions.ALL.size() - 1);
    }

    /**
     * Returns the edition of Annex I of the MDR that is in force on a date.
     *
     * @param date the date
     * @return the catalogue
     * @throws IllegalArgumentException if the date is before the first edition
     */
    public static ClauseCatalog mdr(LocalDate date) {
        return on(date, MdrEditions.ALL);
    }

    /**
     * Returns the edition of Annex I of the IVDR that is in force on a date.
     *
     * @param date the date
     * @return the catalogue
     * @throws IllegalArgumentException if the date is before the first edition
     */
    public static ClauseCatalog ivdr(LocalDate date) {
        return on(date, IvdrEditions.ALL);
    }

    /**
     * Returns every shipped edition of Annex I of the MDR.
     *
     * @return the catalogues, the oldest first, immutable
     */
    public static List<ClauseCatalog> mdrEditions() {
        return MdrEditions.ALL;
    }

    /**
     * Returns every shipped edition of Annex I of the IVDR.
     *
     * @return the catalogues, the oldest first, immutable
     */
    public static List<ClauseCatalog> ivdrEditions() {
        return IvdrEditions.ALL;
    }

    private static ClauseCatalog on(LocalDate date, ImmutableList<ClauseCatalog> editions) {
        requireNonNull(date, "date");
        for (ClauseCatalog catalog : editions.reverse()) {
            if (!catalog.edition().inForceFrom().isAfter(date)) {
                return catalog;
            }
        }
        throw new IllegalArgumentException(
                "Date must be on or after " + editions.get(0).edition().inForceFrom() + ", the first day of "
                        + editions.get(0).edition().name() + ", but was " + date);
    }

    /** Made when the MDR is first asked for. */
    private static final class MdrEditions {

        private static final ImmutableList<ClauseCatalog> ALL = make();

        private static ImmutableList<ClauseCatalog> make() {
            ImmutableList<Clause> first = MdrAnnexITable.edition20170525();
            return ImmutableList.of(
                    ClauseCatalog.ofGenerated(Editions.MDR_2017_05_25, first),
                    ClauseCatalog.ofGenerated(Editions.MDR_2026_01_01, MdrAnnexITable.edition20260101(first)));
        }
    }

    /** Made when the IVDR is first asked for. */
    private static final class IvdrEditions {

        private static final ImmutableList<ClauseCatalog> ALL = ImmutableList.of(
                ClauseCatalog.ofGenerated(Editions.IVDR_2017_05_25, IvdrAnnexITable.edition20170525()));
    }
}
