package org.tutela.annexi.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.annexi.IvdrAnnexI;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;

/**
 * MDCG 2019-16 rev.1 of July 2020, the guidance on cybersecurity for medical devices, section by section.
 *
 * <p>Numbers and headings are as printed; everything else is in our own words. Where the guidance cites the wrong clause, the right
 * one stands here and the slip is in {@link #errata()}.
 */
public final class Mdcg201916 {

    private static final ImmutableList<GuidanceSection> SECTIONS = MdcgSections.all();

    private static final ImmutableList<Correspondence> TABLE_1 = ImmutableList.of(
            row(1, "Performance of the device", MdrAnnexI.CLAUSE_1, IvdrAnnexI.CLAUSE_1),
            row(2, "Reducing risks", MdrAnnexI.CLAUSE_2, IvdrAnnexI.CLAUSE_2),
            row(3, "Risk management system", MdrAnnexI.CLAUSE_3, IvdrAnnexI.CLAUSE_3),
            row(4, "Measures that control risks", MdrAnnexI.CLAUSE_4, IvdrAnnexI.CLAUSE_4),
            row(5, "Foreseeable risks and side-effects kept to a minimum", MdrAnnexI.CLAUSE_8, IvdrAnnexI.CLAUSE_8),
            row(6, "Devices and systems combined or connected", MdrAnnexI.CLAUSE_14_1, IvdrAnnexI.CLAUSE_13_1),
            row(7, "Software against its IT environment", MdrAnnexI.CLAUSE_14_2_D, IvdrAnnexI.CLAUSE_13_2_D),
            row(8, "Interoperable and compatible with others", MdrAnnexI.CLAUSE_14_5, IvdrAnnexI.CLAUSE_13_5),
            row(9, "Repeatability, reliability, performance", MdrAnnexI.CLAUSE_17_1, IvdrAnnexI.CLAUSE_16_1),
            row(10, "State of the art in development and manufacture", MdrAnnexI.CLAUSE_17_2, IvdrAnnexI.CLAUSE_16_2),
            row(11, "Minimum IT requirements", MdrAnnexI.CLAUSE_17_4, IvdrAnnexI.CLAUSE_16_4),
            row(12, "Access without authority", MdrAnnexI.CLAUSE_18_8),
            row(13, "Lay users", MdrAnnexI.CLAUSE_22_1),
            row(14, "Residual risks in the information supplied", MdrAnnexI.CLAUSE_23_1_G, IvdrAnnexI.CLAUSE_20_1_G),
            row(15, "Warnings and precautions on the label", MdrAnnexI.CLAUSE_23_2_M, IvdrAnnexI.CLAUSE_20_2_M),
            row(16, "Residual risks in the instructions for use", MdrAnnexI.CLAUSE_23_4_G),
            row(
                    17,
                    "Minimum IT requirements in the instructions",
                    MdrAnnexI.CLAUSE_23_4_AB,
                    IvdrAnnexI.CLAUSE_20_4_1_AH));

    private Mdcg201916() {}

    private static Correspondence row(int row, String topic, ClauseId mdr, ClauseId ivdr) {
        return new Correspondence(row, topic, mdr, Optional.of(ivdr));
    }

    private static Correspondence row(int row, String topic, ClauseId mdr) {
        return new Correspondence(row, topic, mdr, Optional.empty());
    }

    /**
     * Returns the whole section tree.
     *
     * @return the sections in the order of the guidance, a section before its parts, immutable
     */
    public static List<GuidanceSection> sections() {
        return SECTIONS;
    }

    /**
     * Finds a section.
     *
     * @param number its number as printed, such as {@code 3.6}
     * @return the section, or empty where the guidance has none of that number
     */
    public static Optional<GuidanceSection> find(String number) {
        requireNonNull(number, "number");
        for (GuidanceSection section : SECTIONS) {
            if (section.number().equals(number)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a section.
     *
     * @param number its number as printed, such as {@code 3.6}
     * @return the section
     * @throws IllegalArgumentException if the guidance has no section of that number
     */
    public static GuidanceSection get(String number) {
        return find(number)
                .orElseThrow(
                        () -> new IllegalArgumentException("Unknown section '" + number + "', known sections are 1 to "
                                + SECTIONS.get(SECTIONS.size() - 1).number()));
    }

    /**
     * Returns the items of a list, such as the indicative minimum IT requirements.
     *
     * @param kind the list
     * @return the items in the order of the guidance, immutable
     */
    public static List<GuidanceItem> items(GuidanceItem.Kind kind) {
        requireNonNull(kind, "kind");
        ImmutableList.Builder<GuidanceItem> result = ImmutableList.builder();
        for (GuidanceSection section : SECTIONS) {
            for (GuidanceItem item : section.items()) {
                if (item.kind() == kind) {
                    result.add(item);
                }
            }
        }
        return result.build();
    }

    /**
     * Returns the sections that read a clause.
     *
     * @param clause the clause
     * @return the sections in the order of the guidance, immutable, often empty
     */
    public static List<GuidanceSection> sectionsOn(ClauseId clause) {
        requireNonNull(clause, "clause");
        ImmutableList.Builder<GuidanceSection> result = ImmutableList.builder();
        for (GuidanceSection section : SECTIONS) {
            if (clausesOf(section).contains(clause)) {
                result.add(section);
            }
        }
        return result.build();
    }

    /**
     * Returns the clauses that a section reads.
     *
     * @param number the number of the section
     * @return the clauses in the order in which the section's items name them, immutable, often empty
     * @throws IllegalArgumentException if the guidance has no section of that number
     */
    public static Set<ClauseId> clausesIn(String number) {
        return clausesOf(get(number));
    }

    private static ImmutableSet<ClauseId> clausesOf(GuidanceSection section) {
        ImmutableSet.Builder<ClauseId> result = ImmutableSet.builder();
        for (GuidanceItem item : section.items()) {
            result.addAll(item.clauses());
        }
        return result.build();
    }

    /**
     * Returns Table 1, the clauses that matter for cybersecurity in both regulations.
     *
     * @return the 17 rows in the order of the table, immutable
     */
    public static List<Correspondence> table1() {
        return TABLE_1;
    }

    /**
     * Returns the places where the guidance prints another citation than it means, or one that has been overtaken.
     *
     * @return the errata in the order of the guidance, immutable
     */
    public static List<CitationErratum> errata() {
        return MdcgErrata.ALL;
    }

    /**
     * Returns a citation of a section.
     *
     * @param number the number of the section
     * @return such as {@code MDCG 2019-16 rev.1, 3.5}
     * @throws IllegalArgumentException if the guidance has no section of that number
     */
    public static Citation cite(String number) {
        return Citation.primary(Sources.MDCG_2019_16, get(number).number());
    }
}
