package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tutela.core.clause.CatalogueEdition;

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
        return Mdr20260101.CATALOG;
    }

    /**
     * Returns the newest shipped edition of Annex I of the IVDR.
     *
     * @return the catalogue
     */
    public static ClauseCatalog ivdr() {
        return Ivdr20170525.CATALOG;
    }

    /**
     * Returns the edition of Annex I of the MDR that is in force on a date.
     *
     * @param date the date
     * @return the catalogue
     * @throws IllegalArgumentException if the date is before the first edition
     */
    public static ClauseCatalog mdr(LocalDate date) {
        checkDate(date, Editions.MDR_2017_05_25);
        return date.isBefore(Editions.MDR_2026_01_01.inForceFrom()) ? Mdr20170525.CATALOG : Mdr20260101.CATALOG;
    }

    /**
     * Returns the edition of Annex I of the IVDR that is in force on a date.
     *
     * @param date the date
     * @return the catalogue
     * @throws IllegalArgumentException if the date is before the first edition
     */
    public static ClauseCatalog ivdr(LocalDate date) {
        checkDate(date, Editions.IVDR_2017_05_25);
        return Ivdr20170525.CATALOG;
    }

    /**
     * Returns every shipped edition of Annex I of the MDR.
     *
     * @return the catalogues, the oldest first, immutable
     */
    public static List<ClauseCatalog> mdrEditions() {
        return List.of(Mdr20170525.CATALOG, Mdr20260101.CATALOG);
    }

    /**
     * Returns every shipped edition of Annex I of the IVDR.
     *
     * @return the catalogues, the oldest first, immutable
     */
    public static List<ClauseCatalog> ivdrEditions() {
        return List.of(Ivdr20170525.CATALOG);
    }

    /**
     * Returns the edition with a name, as stored files write it.
     *
     * @param edition the name, such as {@code MDR-I@2017-05-25}
     * @return the catalogue
     * @throws IllegalArgumentException if this version of the library ships no such edition
     */
    public static ClauseCatalog get(String edition) {
        return find(edition)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown edition '" + edition + "', known editions are [" + Editions.MDR_2017_05_25 + ", "
                                + Editions.MDR_2026_01_01 + ", " + Editions.IVDR_2017_05_25 + "]"));
    }

    /**
     * Finds the edition with a name, as stored files write it.
     *
     * @param edition the name, such as {@code MDR-I@2017-05-25}
     * @return the catalogue, or empty where this version of the library ships no such edition
     */
    public static Optional<ClauseCatalog> find(String edition) {
        requireNonNull(edition, "edition");
        if (edition.equals(Editions.MDR_2017_05_25.name())) {
            return Optional.of(Mdr20170525.CATALOG);
        }
        if (edition.equals(Editions.MDR_2026_01_01.name())) {
            return Optional.of(Mdr20260101.CATALOG);
        }
        return edition.equals(Editions.IVDR_2017_05_25.name()) ? Optional.of(Ivdr20170525.CATALOG) : Optional.empty();
    }

    private static void checkDate(LocalDate date, CatalogueEdition first) {
        requireNonNull(date, "date");
        if (date.isBefore(first.inForceFrom())) {
            throw new IllegalArgumentException("Date must be on or after " + first.inForceFrom() + ", the first day of "
                    + first.name() + ", but was " + date);
        }
    }

    /** The clauses of the first edition, most of which later editions share. */
    private static final class MdrClauses {

        private static final List<Clause> FIRST = MdrAnnexITable.edition20170525();
    }

    private static final class Mdr20170525 {

        private static final ClauseCatalog CATALOG =
                ClauseCatalog.ofGenerated(Editions.MDR_2017_05_25, MdrClauses.FIRST);
    }

    private static final class Mdr20260101 {

        private static final ClauseCatalog CATALOG =
                ClauseCatalog.ofGenerated(Editions.MDR_2026_01_01, MdrAnnexITable.edition20260101(MdrClauses.FIRST));
    }

    private static final class Ivdr20170525 {

        private static final ClauseCatalog CATALOG =
                ClauseCatalog.ofGenerated(Editions.IVDR_2017_05_25, IvdrAnnexITable.edition20170525());
    }
}
