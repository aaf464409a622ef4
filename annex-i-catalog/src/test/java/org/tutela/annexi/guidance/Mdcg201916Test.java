package org.tutela.annexi.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.Counterpart;
import org.tutela.annexi.IvdrAnnexI;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.annexi.guidance.GuidanceItem.Kind;
import org.tutela.core.capability.Mds2Section;
import org.tutela.core.capability.SecureDesignPractice;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;

class Mdcg201916Test {

    private static final List<String> NUMBERS = List.of(
            "1", "1.1", "1.2", "1.3", "1.4", "1.5", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.6.1", "2.6.2",
            "2.6.3", "3", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "4", "4.1", "4.2", "4.3", "5", "5.1",
            "5.2", "6", "6.1", "6.2", "7", "8", "9", "10");

    private static boolean isInACatalogue(ClauseId id) {
        return AnnexI.mdr().find(id).isPresent() || AnnexI.ivdr().find(id).isPresent();
    }

    @Test
    void sections_areThoseOfTheTableOfContents() {
        List<String> numbers = new ArrayList<>();
        Mdcg201916.sections().forEach(section -> numbers.add(section.number()));
        assertEquals(NUMBERS, numbers);
        assertEquals(Optional.of("2.6"), Mdcg201916.get("2.6.1").parent());
        assertEquals("Minimum IT Requirements", Mdcg201916.get("3.6").heading());
        assertEquals(Optional.empty(), Mdcg201916.find("11"));
        assertEquals(
                "Unknown section '11', known sections are 1 to 10",
                assertThrows(IllegalArgumentException.class, () -> Mdcg201916.get("11"))
                        .getMessage());
        assertEquals("MDCG 2019-16 rev.1, 3.5", Mdcg201916.cite("3.5").toString());
    }

    @Test
    void lists_haveTheLengthsOfTheGuidance() {
        assertEquals(8, SecureDesignPractice.values().length);
        assertEquals(4, Mdcg201916.items(Kind.PRINCIPLE).size());
        assertEquals(8, Mdcg201916.items(Kind.MINIMUM_IT_REQUIREMENT).size());
        assertEquals(6, Mdcg201916.items(Kind.VERIFICATION_METHOD).size());
        assertEquals(18, Mdcg201916.items(Kind.INSTRUCTIONS_FOR_USE).size());
        assertEquals(12, Mdcg201916.items(Kind.OTHER_DOCUMENT).size());
        assertEquals(9, Mdcg201916.items(Kind.PROVIDER_INFORMATION).size());
        assertEquals(20, Mdcg201916.items(Kind.POST_MARKET).size());
        assertEquals(14, Mdcg201916.errata().size());
    }

    @Test
    void items_haveUniqueIdsStandInTheirSectionAndNameKnownClauses() {
        Set<String> ids = new HashSet<>();
        for (GuidanceSection section : Mdcg201916.sections()) {
            for (GuidanceItem item : section.items()) {
                assertTrue(ids.add(item.id()), item.id());
                assertEquals(section.number(), item.section());
                assertTrue(item.text().endsWith("."), item.id());
                item.clauses().forEach(clause -> assertTrue(isInACatalogue(clause), item.id() + ' ' + clause));
            }
        }
    }

    @Test
    void table1_isTheOfficialPartOfTheCrosswalk() {
        assertEquals(17, Mdcg201916.table1().size());
        for (Correspondence row : Mdcg201916.table1()) {
            boolean isOfficial = AnnexI.mdr().get(row.mdr()).counterparts().stream()
                    .anyMatch(counterpart -> counterpart.basis() == Counterpart.Basis.MDCG_TABLE_1
                            && counterpart.clause().equals(row.ivdr()));
            assertTrue(isOfficial, row.toString());
        }
    }

    @Test
    void instructions_nameTheClausesOfBothRegulations() {
        for (GuidanceItem item : Mdcg201916.items(Kind.INSTRUCTIONS_FOR_USE)) {
            assertEquals(1, item.clauses(Instrument.MDR).size(), item.id());
            boolean isWithoutPair = item.clauses(Instrument.MDR).equals(List.of(MdrAnnexI.CLAUSE_23_4_H));
            assertEquals(isWithoutPair ? 0 : 1, item.clauses(Instrument.IVDR).size(), item.id());
        }
    }

    @Test
    void capabilities_areThoseOfTable3AndTheForm() {
        assertEquals(19, SecurityCapability.values().length);
        int inTable3 = 0;
        for (SecurityCapability capability : SecurityCapability.values()) {
            inTable3 += capability.mdcgTitle().isPresent() ? 1 : 0;
            for (Instrument instrument : List.of(Instrument.MDR, Instrument.IVDR)) {
                List<ClauseId> clauses = CapabilityClauses.of(capability, instrument);
                assertFalse(clauses.isEmpty());
                for (ClauseId clause : clauses) {
                    assertTrue(isInACatalogue(clause));
                    assertEquals(instrument, clause.instrument());
                    assertTrue(CapabilityClauses.serving(clause).contains(capability));
                }
            }
        }
        assertEquals(18, inTable3);
        assertEquals(23, Mds2Section.values().length);
        List<SecurityCapability> inForm = new ArrayList<>();
        for (Mds2Section section : Mds2Section.values()) {
            section.capability().ifPresent(inForm::add);
        }
        assertEquals(18, inForm.size());
        assertFalse(inForm.contains(SecurityCapability.CNFS));
    }

    @Test
    void sectionsOn_leadsFromAClauseToTheGuidance() {
        List<String> numbers = new ArrayList<>();
        Mdcg201916.sectionsOn(MdrAnnexI.CLAUSE_17_4).forEach(section -> numbers.add(section.number()));
        assertEquals(List.of("1.1", "2.1", "3", "3.6"), numbers);
        assertTrue(Mdcg201916.clausesIn("3.7").contains(IvdrAnnexI.CLAUSE_16_2));
        assertEquals(Set.of(), Mdcg201916.clausesIn("1.5"));
    }
}
