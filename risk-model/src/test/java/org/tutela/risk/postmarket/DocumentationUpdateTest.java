package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.text.Audience;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.information.DocumentationPart;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.StepId;

class DocumentationUpdateTest {

    private static final ReleaseId RELEASE = ReleaseId.parse("REL-1");

    @Test
    void change_touchesPartsAndAlwaysTheRecordOfUpdates() {
        ClauseId clause = ClauseId.of(Instrument.MDR, "I", "17.2");
        ChangeSet none = new ChangeSet(RELEASE, List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());
        assertTrue(DocumentationUpdate.of(none, List.of()).parts().isEmpty());
        for (AffectedDocument document : AffectedDocument.values()) {
            DocumentationUpdate update = DocumentationUpdate.of(
                    new ChangeSet(
                            RELEASE, List.of(), List.of(), List.of(), List.of(clause), List.of(), Set.of(document)),
                    List.of());
            assertTrue(update.parts().contains(DocumentationPart.TD_16), document.toString());
            assertTrue(update.parts().contains(DocumentationPart.TD_08), document.toString());
            assertTrue(update.parts().size() > 2, document.toString());
            assertEquals(List.of(clause), update.clauses());
        }
    }

    /** MDCG 2019-16 rev.1, 5.1: what follows from what is touched, part by part. */
    @ParameterizedTest
    @CsvSource({
        "SECURITY_RISK_ASSESSMENT,TD_02 TD_04 TD_15",
        "SAFETY_RISK_MANAGEMENT,TD_04 TD_07",
        "SECURITY_CAPABILITIES,TD_05",
        "VERIFICATION_AND_VALIDATION,TD_06 TD_15",
        "BENEFIT_RISK_ANALYSIS,TD_07",
        "USER_INFORMATION,TD_18",
        "BILL_OF_MATERIALS,TD_09 TD_15",
        "VULNERABILITY_STATEMENTS,TD_09 TD_13",
        "POST_MARKET_REPORT,TD_12"
    })
    void document_touchesItsParts(AffectedDocument document, String parts) {
        DocumentationUpdate update = DocumentationUpdate.of(
                new ChangeSet(RELEASE, List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(document)),
                List.of());

        assertEquals(
                parts + " TD_16",
                update.parts().stream()
                        .map(DocumentationPart::name)
                        .filter(part -> !part.equals("TD_16"))
                        .collect(Collectors.joining(" ", "", " TD_16")));
        assertTrue(update.parts().contains(DocumentationPart.TD_16));
    }

    @Test
    void userInformation_leadsToItsItemsAndNoOthers() {
        UserInformation told = UserInformation.builder(UserInformationId.parse("UIF-1"), Audience.OPERATOR)
                .statement("Keep the pump behind a firewall")
                .location("IFU 7.2")
                .items(UserInformationItem.UI_A02, UserInformationItem.UI_G01)
                .build();
        UserInformation other = told.toBuilder()
                .id(UserInformationId.parse("UIF-2"))
                .items(UserInformationItem.UI_A06)
                .build();
        ChangeSet change = new ChangeSet(
                RELEASE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(UserInformationId.parse("UIF-1")),
                Set.of(AffectedDocument.USER_INFORMATION));

        assertEquals(
                Set.of(UserInformationItem.UI_A02, UserInformationItem.UI_G01),
                DocumentationUpdate.of(change, List.of(told, other)).items());
    }

    /** From a new case to what must be written again: the way a finding on the market goes. */
    @Test
    void reassessment_saysWhatMustBeWrittenAgain() {
        Reassessment moved = RiskReassessor.of(RiskPolicies.dual())
                .reassess(
                        SampleFile.file(),
                        PostMarketSample.file(PostMarketSample.caseIn("CASE-1001", CaseState.AFFECTED)
                                .steps(StepId.parse("STP-4"))
                                .build()),
                        PostMarketSample.AS_OF,
                        "2");
        DocumentationUpdate update = DocumentationUpdate.of(moved);

        assertEquals(moved.changeSet().clauses(), update.clauses());
        assertTrue(
                update.parts()
                        .containsAll(Set.of(
                                DocumentationPart.TD_02,
                                DocumentationPart.TD_04,
                                DocumentationPart.TD_07,
                                DocumentationPart.TD_12,
                                DocumentationPart.TD_16)),
                update.parts()::toString);
        Reassessment still = RiskReassessor.of(RiskPolicies.dual())
                .reassess(SampleFile.file(), PostMarketSample.file(), PostMarketSample.AS_OF, "2");
        assertEquals(Set.of(), DocumentationUpdate.of(still).parts());
        assertEquals(List.of(), DocumentationUpdate.of(still).clauses());
        assertEquals(Set.of(), DocumentationUpdate.of(still).items());
    }
}
