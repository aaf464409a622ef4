package org.tutela.annexi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.SourceGrade;

class RelatedLawTest {

    @Test
    void provisions_areLawInForceAndReadInTheText() {
        Set<String> mdr = new HashSet<>();
        Set<String> ivdr = new HashSet<>();
        for (Provision provision : RelatedLaw.provisions()) {
            assertEquals(Provision.Status.IN_FORCE, provision.status());
            provision.mdr().ifPresent(citation -> assertTrue(mdr.add(citation.locator()), citation.toString()));
            provision.ivdr().ifPresent(citation -> assertTrue(ivdr.add(citation.locator()), citation.toString()));
            provision.mdr().ifPresent(citation -> assertEquals(SourceGrade.PRIMARY, citation.grade()));
        }
    }

    @Test
    void proposals_neverComeWithTheLaw() {
        assertEquals(3, RelatedLaw.proposals().size());
        for (Provision proposal : RelatedLaw.proposals()) {
            assertEquals(Provision.Status.PROPOSED, proposal.status());
            assertFalse(RelatedLaw.provisions().contains(proposal));
            assertEquals(SourceGrade.SECONDARY, proposal.mdr().orElseThrow().grade());
        }
        assertEquals(Optional.empty(), RelatedLaw.find(Instrument.MDR, "Art. 87a"));
    }

    @Test
    void find_goesFromOneRegulationToTheOther() {
        Provision reporting = RelatedLaw.find(Instrument.MDR, "Art. 87(3)").orElseThrow();
        assertEquals(
                "Regulation (EU) 2017/746, Art. 82(3)",
                reporting.in(Instrument.IVDR).orElseThrow().toString());
        assertEquals(reporting, RelatedLaw.find(Instrument.IVDR, "Art. 82(3)").orElseThrow());
        assertEquals(
                Optional.empty(),
                RelatedLaw.find(Instrument.MDR, "Art. 10(5)").orElseThrow().ivdr());
        assertEquals(Optional.empty(), reporting.in(new Instrument("ACME")));
    }

    @Test
    void terms_standInBothRegulations() {
        assertEquals(18, RelatedLaw.terms().size());
        DefinedTerm incident = RelatedLaw.findTerm("serious incident").orElseThrow();
        assertEquals("Art. 2(65)", incident.mdr().locator());
        assertEquals("Art. 2(68)", incident.ivdr().locator());
        assertTrue(RelatedLaw.findTerm("incident").orElseThrow().difference().isPresent());
        assertEquals(Optional.empty(), RelatedLaw.findTerm("harm"));
    }
}
