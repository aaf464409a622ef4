package org.tutela.risk.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tutela.risk.information.UserInformationItem.UI_A02;
import static org.tutela.risk.information.UserInformationItem.UI_A03;
import static org.tutela.risk.information.UserInformationItem.UI_A05;
import static org.tutela.risk.information.UserInformationItem.UI_A06;
import static org.tutela.risk.information.UserInformationItem.UI_A07;
import static org.tutela.risk.information.UserInformationItem.UI_B03;
import static org.tutela.risk.information.UserInformationItem.UI_C02;
import static org.tutela.risk.information.UserInformationItem.UI_D01;
import static org.tutela.risk.information.UserInformationItem.UI_D02;
import static org.tutela.risk.information.UserInformationItem.UI_D05;
import static org.tutela.risk.information.UserInformationItem.UI_G01;
import static org.tutela.risk.information.UserInformationItem.UI_I01;
import static org.tutela.risk.information.UserInformationItem.UI_J03;
import static org.tutela.risk.information.UserInformationItem.UI_K01;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Section;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.environment.ItRequirementExclusion;
import org.tutela.risk.environment.ItRequirementKind;
import org.tutela.risk.information.InformationContent;
import org.tutela.risk.information.InformationExclusion;
import org.tutela.risk.information.InformationReview;
import org.tutela.risk.information.InformationVehicle;
import org.tutela.risk.information.UpdateProcedure;
import org.tutela.risk.information.UpdateProcedureId;
import org.tutela.risk.information.UpdateStage;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationId;
import org.tutela.risk.verification.VerificationMethod;

class UserInformationReviewTest {

    private static UserInformationReview review(RiskFile.Builder file) {
        return UserInformationReview.of(CompleteInformation.assess(file.build()));
    }

    private static RiskFile.Builder with(UserInformationItem item, UnaryOperator<UserInformation.Builder> change) {
        RiskFile.Builder file = CompleteInformation.builder();
        return file.replaceUserInformation(file.build().content().userInformation().stream()
                .map(it -> it.id().equals(CompleteInformation.id(item))
                        ? change.apply(it.toBuilder()).build()
                        : it)
                .toList());
    }

    private static RiskFile.Builder without(UserInformationItem... items) {
        RiskFile.Builder file = CompleteInformation.builder();
        if (Arrays.asList(items).contains(UI_D01)) {
            file.replaceUpdateProcedure(List.of());
        }
        return file.replaceUserInformation(file.build().content().userInformation().stream()
                .filter(it -> Arrays.stream(items).noneMatch(it.items()::contains))
                .toList());
    }

    private static RiskFile.Builder facts(RiskFile.Builder file, DeviceFacts facts) {
        RiskFile built = file.build();
        RiskFile.Builder changed = RiskFile.builder(new DeviceRelease(
                        SampleFile.RELEASE,
                        built.device().toBuilder().facts(facts).build(),
                        "2.0",
                        java.util.Optional.empty()))
                .asOf(SampleFile.AS_OF)
                .revision("1");
        return changed.replaceThreat(built.content().threats())
                .replaceVulnerability(built.content().vulnerabilities())
                .replaceStep(built.content().steps())
                .replaceScenario(built.content().scenarios())
                .replaceHazardousSituation(built.content().hazardousSituations())
                .replaceRisk(built.content().risks())
                .replaceOptionAnalysis(built.content().optionAnalyses())
                .replaceControl(built.content().controls())
                .replaceEvidence(built.content().evidence())
                .replaceCapability(built.content().capabilities())
                .replaceUserInformation(built.content().userInformation())
                .replaceInformationExclusion(built.content().informationExclusions())
                .replaceUpdateProcedure(built.content().updateProcedures());
    }

    private static List<String> gaps(RiskFile.Builder file) {
        return review(file).findings().stream()
                .map(it -> it.code().code() + ": " + it.arguments().get(0))
                .toList();
    }

    @Test
    void completeFile_hasNoGap() {
        assertEquals(List.of(), gaps(CompleteInformation.builder()));
        assertTrue(review(CompleteInformation.builder()).clauseEvidence().stream()
                .allMatch(it -> it.bearing() == Bearing.IN_FORCE));
    }

    @Test
    @DisplayName("INV-68 nothing is present by default")
    void emptyFile_hasNothingPresent() {
        UserInformationReview review = UserInformationReview.of(CompleteInformation.assess(SampleFile.file()));
        assertEquals(UserInformationItem.values().length, review.rows().size());
        for (InformationRow row : review.rows()) {
            assertTrue(row.isGap(), row.toString());
        }
        assertTrue(DocumentationReview.of(SampleFile.file()).rows().stream().allMatch(DocumentationRow::isGap));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("INV-68 an item without its statement is missing, and it alone")
    void item_isMissingWithoutItsStatement(UserInformationItem item) {
        boolean isProcedure = item == UI_D01 || item == UI_D02 || item == UI_D05;
        UserInformationReview review = review(without(isProcedure ? UI_D01 : item));
        List<UserInformationItem> missing = review.rows().stream()
                .filter(InformationRow::isGap)
                .map(InformationRow::item)
                .toList();
        assertEquals(isProcedure ? List.of(UI_D01, UI_D02, UI_D05) : List.of(item), missing);
        Finding finding = review.findings().get(0);
        assertEquals(
                isProcedure ? "There is no update procedure to this release" : "Nobody says where it stands",
                finding.arguments().get(0));
    }

    private static List<String> gapsOf(Document document) {
        List<String> gaps = new ArrayList<>();
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Gap gap) {
                    gaps.add(section.heading() + " | " + gap.what().render(Language.EN) + " | " + gap.clauses());
                } else if (block instanceof Block.Table table) {
                    table.rows().stream()
                            .filter(Block.Row::isGap)
                            .forEach(row ->
                                    gaps.add(row.cells().get(1).texts().get(0).render(Language.EN) + " | "
                                            + row.cells().get(5)));
                }
            }
        }
        return gaps;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("INV-68 a gap stands once, below its item, with the clauses that ask for it")
    void gap_standsOnceInItsPlace(UserInformationItem item) {
        if (item == UI_D02 || item == UI_D05) {
            return; // missing together with UI-D01
        }
        DossierDocuments documents =
                DossierDocuments.of(CompleteInformation.assess(without(item).build()));
        int expected = item == UI_D01 ? 3 : 1;
        List<String> told = new ArrayList<>(gapsOf(documents.instructionsForUse()));
        told.addAll(gapsOf(documents.securityManual()));
        assertEquals(expected, told.size(), told.toString());
        assertTrue(told.get(0).startsWith(item.english() + " | "), told.get(0));
        assertTrue(told.get(0).endsWith(" | " + item.clauses(org.tutela.core.clause.Instrument.MDR)), told.get(0));
        List<String> listed = gapsOf(documents.userInformationReview());
        assertEquals(expected, listed.size(), listed.toString());
        assertTrue(listed.get(0).startsWith(item.english() + " | "), listed.get(0));
        for (Audience audience : List.of(Audience.AUTHORITY, Audience.OPERATOR, Audience.PUBLIC)) {
            assertEquals(
                    List.of(),
                    gapsOf(documents.forAudience(documents.instructionsForUse(), audience)),
                    "not for users");
        }
    }

    @Test
    void form_isChecked() {
        assertEquals(
                List.of("UI-J03: UIF-J03 is for OPERATOR and does not reach PUBLIC"),
                gaps(with(UI_J03, it -> it.audience(Audience.OPERATOR))));
        assertEquals(
                List.of(
                        "UI-A02: UIF-A02 stands in TECHNICAL_DOCUMENTATION, which is none of INSTRUCTIONS_FOR_USE, PORTAL"),
                gaps(with(UI_A02, it -> it.vehicle(InformationVehicle.TECHNICAL_DOCUMENTATION))));
        assertEquals(
                List.of("UI-A02: UIF-A02 was reviewed for release REL-1, not for REL-2"),
                gaps(with(
                        UI_A02,
                        it -> it.review(
                                new InformationReview("Quality", SampleFile.AS_OF, ReleaseId.parse("REL-1"))))));
        UserInformation bare = UserInformation.builder(CompleteInformation.id(UI_A06), Audience.OPERATOR)
                .statement("Words")
                .location("Somewhere")
                .items(UI_A06)
                .build();
        assertEquals(
                List.of("UI-A06: UIF-A06 does not say what it stands in; Nobody has reviewed UIF-A06 for this release"),
                gaps(without(UI_A06).userInformation(bare)));
    }

    @Test
    void content_isChecked() {
        assertEquals(List.of("UI-C02: There are no steps"), gaps(with(UI_C02, it -> it.content(List.of()))));
        assertEquals(
                List.of("UI-C02: Nobody has walked through UIF-C02 on this release with success"),
                gaps(with(UI_C02, it -> it.walkThroughs(List.of()))));
        assertEquals(
                List.of("UI-J03: Link is not an absolute address with https, http or mailto: security.html"),
                gaps(with(UI_J03, it -> it.content(new InformationContent.Link("security.html")))));
        assertEquals(List.of("UI-J03: There is no link"), gaps(with(UI_J03, it -> it.content(List.of()))));
        assertEquals(List.of("UI-K01: There is no date"), gaps(with(UI_K01, it -> it.content(List.of()))));
        assertEquals(List.of("UI-I01: There is no file"), gaps(with(UI_I01, it -> it.content(List.of()))));
        assertEquals(
                List.of("UI-I01: The file is in format XLS, which is none of CycloneDX, SPDX"),
                gaps(with(
                        UI_I01,
                        it -> it.content(new InformationContent.File("bom", "XLS", java.util.Optional.empty())))));
        assertEquals(
                List.of("UI-B03: There is no table, and nothing in the risk file that fills one"),
                gaps(with(UI_B03, it -> it.content(List.of()))));
        assertEquals(List.of(), gaps(with(UI_G01, it -> it.content(List.of()))), "the model fills it");
    }

    @Test
    void references_areComplete() {
        assertEquals(
                List.of("UI-A02: Users are not told of RSK-1, RSK-2"), gaps(with(UI_A02, it -> it.risks(List.of()))));
        assertEquals(
                List.of("UI-A03: Users are not told of ASM-1"), gaps(with(UI_A03, it -> it.assumptions(List.of()))));
        assertEquals(List.of("UI-A05: Users are not told of MIS-1"), gaps(with(UI_A05, it -> it.misuses(List.of()))));
    }

    @Test
    void walkThrough_belongsToItsRelease() {
        List<UserInformationItem> steps = Stream.of(UserInformationItem.values())
                .filter(item -> item.checks().contains(org.tutela.risk.information.CheckKind.STEPS))
                .toList();
        for (EvidenceResult result : List.of(EvidenceResult.FAILED, EvidenceResult.INCONCLUSIVE)) {
            assertEquals(steps, walkedThrough(CompleteInformation.walk(SampleFile.RELEASE, result)));
        }
        assertEquals(steps, walkedThrough(CompleteInformation.walk(ReleaseId.parse("REL-1"), EvidenceResult.PASSED)));
        assertEquals(
                steps,
                walkedThrough(CompleteInformation.walk(SampleFile.RELEASE, EvidenceResult.PASSED).toBuilder()
                        .method("read through at a desk")
                        .build()));
    }

    private static List<UserInformationItem> walkedThrough(org.tutela.risk.control.Evidence evidence) {
        RiskFile.Builder file = CompleteInformation.builder();
        file.replaceEvidence(file.build().content().evidence().stream()
                .map(it -> it.id().equals(evidence.id()) ? evidence : it)
                .toList());
        return review(file).rows().stream()
                .filter(InformationRow::isGap)
                .map(InformationRow::item)
                .toList();
    }

    /** A walk-through may be named as the result of a verification by that method, and of no other. */
    @Test
    void walkThrough_mayBeTheResultOfAVerification() {
        for (VerificationMethod method : VerificationMethod.values()) {
            RiskFile.Builder file = CompleteInformation.builder();
            file.replaceEvidence(file.build().content().evidence().stream()
                    .map(it -> it.id().equals(CompleteInformation.WALK)
                            ? it.toBuilder().method("at the bedside").build()
                            : it)
                    .toList());
            file.verification(Verification.builder(VerificationId.parse("VRF-W"), "Walk-through", method)
                    .evidence(CompleteInformation.WALK)
                    .build());
            assertEquals(
                    method == VerificationMethod.DOCUMENT_WALK_THROUGH,
                    !review(file).row(UserInformationItem.UI_D01).isGap(),
                    method.code());
        }
    }

    /** Users of another release take another procedure: one that is whole does not stand for one that is not. */
    @Test
    void everyProcedureToTheReleaseIsJudged() {
        UpdateProcedure good = CompleteInformation.procedure();
        UpdateProcedure other = good.toBuilder()
                .id(UpdateProcedureId.parse("UPD-2"))
                .from(ReleaseId.parse("REL-0"))
                .walkThroughs(List.of())
                .build();
        assertEquals(
                List.of(
                        "UI-D01: Nobody has walked through UPD-2 on this release with success",
                        "UI-D02: Nobody has walked through UPD-2 on this release with success",
                        "UI-D05: Nobody has walked through UPD-2 on this release with success"),
                gaps(CompleteInformation.builder().replaceUpdateProcedure(List.of(good, other))));
        assertEquals(
                List.of(),
                gaps(CompleteInformation.builder()
                        .replaceUpdateProcedure(List.of(
                                good,
                                other.toBuilder().to(ReleaseId.parse("REL-9")).build()))));
    }

    @Test
    void precautions_areAskedForInUI_D05() {
        RiskFile.Builder file = CompleteInformation.builder()
                .replaceUpdateProcedure(List.of(CompleteInformation.procedure().toBuilder()
                        .steps(Stream.of(UpdateStage.values())
                                .filter(stage -> stage != UpdateStage.THERAPY_STATE)
                                .map(CompleteInformation::step)
                                .toList())
                        .build()));
        assertEquals(List.of("UI-D05: UPD-1 says nothing of the state of therapy before the update"), gaps(file));
    }

    @Test
    void exclusion_needsNoFactAgainstIt() {
        assertFalse(review(without(UI_A06)
                        .informationExclusion(new InformationExclusion(UI_A06, "No patient is awake", "Quality")))
                .row(UI_A06)
                .isGap());
        assertEquals(
                List.of("UI-G01: It was said not to apply, but the risk file has something to tell: IFC-1"),
                gaps(without(UI_G01).informationExclusion(new InformationExclusion(UI_G01, "No ports", "Quality"))));
        assertEquals(
                List.of(
                        "UI-A07: It was said not to apply, but the law asks for it where (SOFTWARE or ELECTRONIC_PROGRAMMABLE_SYSTEM) and (LAY_USER or SELF_TESTING or NEAR_PATIENT_TESTING)"),
                gaps(without(UI_A07).informationExclusion(new InformationExclusion(UI_A07, "No need", "Quality"))));
        assertFalse(review(without(UI_B03)
                        .itRequirementExclusion(
                                new ItRequirementExclusion(ItRequirementKind.NETWORK, "Any network will do")))
                .row(UI_B03)
                .isGap());
    }

    @Test
    void unknownFact_isNeverNotApplicable() {
        RiskFile.Builder file = facts(
                without(UI_A07, UI_B03).informationExclusion(new InformationExclusion(UI_B03, "No network", "Quality")),
                DeviceFacts.present(DeviceFact.SOFTWARE));
        UserInformationReview review = review(file);
        assertEquals(
                "Whether it applies depends on facts of the device that are not known: LAY_USER, SELF_TESTING, NEAR_PATIENT_TESTING; Nobody says where it stands",
                UserInformationReview.joined(
                        (ChecklistState.Missing) review.row(UI_A07).state()));
        assertTrue(review.row(UI_B03).isGap(), "an exclusion does not stand for a fact");
    }

    @Test
    void clauseEvidence_speaksAgainstWhatIsMissing() {
        RiskAssessment assessment = CompleteInformation.assess(without(UI_B03).build());
        assertEquals(
                List.of("MDR-I-17.4 CONTRADICTING_FINDING UI-B03"),
                UserInformationReview.of(assessment).clauseEvidence().stream()
                        .filter(it -> it.bearing() != Bearing.IN_FORCE)
                        .map(it -> it.clause() + " " + it.bearing() + ' ' + it.subject())
                        .toList());
    }

    @Test
    void document_ofAnotherReleaseDoesNotCount() {
        RiskFile.Builder file = CompleteInformation.builder();
        file.replaceDocument(file.build().content().documents().stream()
                .map(it -> it.part().code().equals("TD-02")
                        ? new org.tutela.risk.information.DocumentStatement.Filed(
                                it.part(), "Model", "Vault", "1", ReleaseId.parse("REL-1"))
                        : it)
                .toList());
        assertEquals(
                List.of(
                        "TD-02 documents[TD-02]: Missing in the technical documentation: Threat model: method, assumptions, from supply chain to decommissioning; Model was made for release REL-1"),
                DocumentationReview.of(file.build()).findings().stream()
                        .map(Finding::toString)
                        .toList());
    }
}
