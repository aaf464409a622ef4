package org.tutela.risk.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.device.MisuseId;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.risk.assessment.Edits;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.ScenarioId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.threat.Dismissal;
import org.tutela.risk.threat.MisuseDismissal;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationId;
import org.tutela.risk.verification.VerificationMethod;

class TraceabilityTest {

    private static List<String> gaps(RiskFile file) {
        return Traceability.of(CompleteInformation.assess(file)).gaps().stream()
                .map(gap -> gap.render(Language.EN))
                .toList();
    }

    private static RiskFile control(String id, java.util.function.UnaryOperator<Control.Builder> change) {
        return Edits.controls(
                CompleteInformation.file(),
                it -> it.id().text().equals(id) ? change.apply(it.toBuilder()).build() : it);
    }

    private static RiskFile information(
            UserInformationItem item, java.util.function.UnaryOperator<UserInformation.Builder> change) {
        RiskFile file = CompleteInformation.file();
        return file.toBuilder()
                .replaceUserInformation(Edits.map(
                        file.content().userInformation(),
                        it -> it.items().contains(item)
                                ? change.apply(it.toBuilder()).build()
                                : it))
                .build();
    }

    private static RiskFile notTaken(RiskFile file, String control) {
        return file.toBuilder()
                .replaceOptionAnalysis(Edits.map(
                        file.content().optionAnalyses(),
                        analysis -> new OptionAnalysis(
                                analysis.risk(),
                                analysis.options().stream()
                                        .filter(option -> !(option instanceof ControlOption.Taken taken)
                                                || !taken.control().equals(ControlId.parse(control)))
                                        .toList())))
                .build();
    }

    static Stream<Arguments> links() {
        RiskFile whole = CompleteInformation.file();
        return Stream.of(
                Arguments.of(
                        "threat to scenario",
                        whole.toBuilder()
                                .replaceScenario(Edits.map(
                                        whole.content().scenarios(),
                                        it -> it.toBuilder()
                                                .threats(ThreatId.parse("THR-2"))
                                                .build()))
                                .build(),
                        List.of("Threat THR-1 leads to no risk and is not dismissed")),
                Arguments.of(
                        "scenario to risk",
                        Edits.risks(
                                whole,
                                it -> it.toBuilder()
                                        .scenarios(ScenarioId.parse("SCN-1"))
                                        .build()),
                        List.of("Threat THR-2 leads to no risk and is not dismissed")),
                Arguments.of(
                        "control to risk",
                        notTaken(control("CTL-1", it -> it.effects()), "CTL-1"),
                        List.of("Control CTL-1 is taken against no risk")),
                Arguments.of(
                        "risk to options",
                        whole.toBuilder()
                                .replaceOptionAnalysis(whole.content().optionAnalyses().stream()
                                        .filter(it -> !it.risk().equals(RiskId.parse("RSK-2")))
                                        .toList())
                                .build(),
                        List.of("Risk RSK-2 has no control")),
                Arguments.of(
                        "test to control and clause",
                        Edits.evidence(
                                control("CTL-2", it -> it.evidence(EvidenceId.parse("EVD-21"))),
                                it -> it.id().text().equals("EVD-22")
                                        ? it.toBuilder().clauses().build()
                                        : it),
                        List.of("Evidence EVD-22 belongs to no control, verification, plan or clause")),
                Arguments.of(
                        "test to release",
                        Edits.evidence(
                                whole,
                                it -> it.id().text().startsWith("EVD-1")
                                        ? it.toBuilder()
                                                .release(ReleaseId.parse("REL-1"))
                                                .build()
                                        : it),
                        List.of("Control CTL-1 has no passed test on this release")),
                Arguments.of(
                        "test that failed",
                        Edits.evidence(
                                whole,
                                it -> it.id().text().startsWith("EVD-1")
                                        ? it.toBuilder()
                                                .result(EvidenceResult.FAILED)
                                                .build()
                                        : it),
                        List.of("Control CTL-1 has no passed test on this release")),
                Arguments.of(
                        "control to clause",
                        control("CTL-2", it -> it.clauses()),
                        List.of("Control CTL-2 serves no clause")),
                Arguments.of(
                        "risk to user information",
                        information(UserInformationItem.UI_A02, it -> it.risks(RiskId.parse("RSK-2"))),
                        List.of("Users are not told of what is left of risk RSK-1")),
                Arguments.of(
                        "user information that reaches no operator",
                        information(UserInformationItem.UI_A02, it -> it.audience(Audience.AUTHORITY)),
                        List.of(
                                "Users are not told of what is left of risk RSK-1",
                                "Users are not told of what is left of risk RSK-2")),
                Arguments.of(
                        "user information to item",
                        information(UserInformationItem.UI_C05, it -> it.items()),
                        List.of("User information UIF-C05 serves no risk, assumption, misuse or item")));
    }

    @Test
    void completeFile_hasEveryLink() {
        assertEquals(List.of(), gaps(CompleteInformation.file()));
        List<TraceRow> rows = Traceability.of(CompleteInformation.assess(CompleteInformation.file()))
                .rows();
        assertEquals(
                "[TraceRow[risk=RSK-1, threats=[THR-1], scenarios=[SCN-1], controls=[CTL-1, CTL-2], "
                        + "tests=[EVD-11, EVD-12, EVD-21, EVD-22], clauses=[MDR-I-17.2, MDR-I-17.4], information=[UIF-A02]], "
                        + "TraceRow[risk=RSK-2, threats=[THR-2], scenarios=[SCN-2], controls=[], tests=[], clauses=[], "
                        + "information=[UIF-A02]]]",
                rows.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("links")
    @DisplayName("INV-09 a link that is taken away is named, and it alone")
    void link_isNamedWhenItIsTakenAway(String link, RiskFile file, List<String> expected) {
        assertEquals(expected, gaps(file));
        Document document =
                DossierDocuments.of(CompleteInformation.assess(file)).traceability();
        List<String> shown = document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Gap.class::isInstance)
                .map(block -> ((Block.Gap) block).what().render(Language.EN))
                .toList();
        assertEquals(expected, shown);
    }

    @Test
    void dismissedThreat_endsThere() {
        RiskFile file = CompleteInformation.file();
        RiskFile dismissed = file.toBuilder()
                .threat(SampleFile.threat("THR-3").toBuilder()
                        .dismissal(new Dismissal("No gain", "risk manager", SampleFile.AS_OF))
                        .build())
                .build();
        assertEquals(List.of(), gaps(dismissed));
        DossierDocuments documents = DossierDocuments.of(CompleteInformation.assess(dismissed));
        assertEquals(
                List.of("[[THR-3], [], [Dismissed: No gain], [], [], [], [], []]"),
                rows(documents.traceability(), "THR-3"));
        assertTrue(rows(documents.riskManagementReport(), "THR-3")
                .get(0)
                .endsWith("[Dismissed: No gain, Reviewed by risk manager, " + SampleFile.AS_OF + "]]"));
    }

    /** Each test leads back to the risks that it is about, whatever its result. */
    @Test
    void test_leadsBackToItsRisks() {
        RiskFile file = Edits.evidence(
                CompleteInformation.file(),
                it -> it.id().text().equals("EVD-12")
                        ? it.toBuilder()
                                .result(EvidenceResult.FAILED)
                                .release(ReleaseId.parse("REL-1"))
                                .build()
                        : it);
        RiskFile verified = file.toBuilder()
                .verification(Verification.builder(
                                VerificationId.parse("VRF-X"), "Abuse", VerificationMethod.THREAT_MITIGATION_TEST)
                        .threats(ThreatId.parse("THR-2"))
                        .interfaces(InterfaceId.parse("IFC-1"))
                        .evidence(EvidenceId.parse("EVD-11"))
                        .build())
                .build();
        Document trace =
                DossierDocuments.of(CompleteInformation.assess(verified)).traceability();
        assertEquals(
                List.of("[[EVD-11], [passed], [REL-2], [CTL-1], [THR-2], [IFC-1], [RSK-1, RSK-2]]"),
                rows(trace, "EVD-11"));
        assertEquals(List.of("[[EVD-12], [failed], [REL-1], [CTL-1], [], [], [RSK-1]]"), rows(trace, "EVD-12"));
        assertEquals(List.of(), rows(trace, CompleteInformation.WALK.text()), "it belongs to user information");
    }

    private static List<String> rows(Document document, String first) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell -> cell.texts().stream()
                                .map(text -> text.render(Language.EN))
                                .toList()
                                .toString())
                        .toList()
                        .toString())
                .filter(row -> row.startsWith("[[" + first + "]"))
                .toList();
    }

    @Test
    void report_saysWhereMisusesAndVulnerabilitiesEnd() {
        RiskFile file = CompleteInformation.file();
        List<AttackStep> steps = Edits.map(
                file.content().steps(),
                it -> it instanceof AttackStep.Basic basic && basic.id().text().equals("STP-2")
                        ? new AttackStep.Basic(
                                basic.id(),
                                basic.title(),
                                basic.exploitability(),
                                List.of(VulnerabilityId.parse("VUL-1")),
                                basic.interfaces())
                        : it);
        RiskFile whole = file.toBuilder()
                .replaceStep(steps)
                .replaceVulnerability(List.of(
                        Vulnerability.builder(VulnerabilityId.parse("VUL-1"), "Weak check", VulnerabilityStatus.FIXED)
                                .misuses(MisuseId.parse("MIS-1"))
                                .build(),
                        Vulnerability.builder(VulnerabilityId.parse("VUL-2"), "No check", VulnerabilityStatus.FIXED)
                                .build()))
                .build();
        Document report = DossierDocuments.of(CompleteInformation.assess(whole)).riskManagementReport();
        assertEquals(List.of("[[VUL-1], [Weak check], [], [fixed], [MIS-1], [RSK-1]]"), rows(report, "VUL-1"));
        assertEquals(List.of("[[VUL-2], [No check], [], [fixed], [], []]"), rows(report, "VUL-2"));
        String misuse = rows(report, "MIS-1").get(0);
        assertTrue(misuse.endsWith("[RSK-1]]"), misuse);
        RiskFile dismissed = file.toBuilder()
                .replaceScenario(Edits.map(
                        file.content().scenarios(),
                        it -> it.toBuilder().misuses().build()))
                .misuseDismissal(new MisuseDismissal(
                        MisuseId.parse("MIS-1"), new Dismissal("Cannot be done", "risk manager", SampleFile.AS_OF)))
                .build();
        String end = rows(
                        DossierDocuments.of(CompleteInformation.assess(dismissed))
                                .riskManagementReport(),
                        "MIS-1")
                .get(0);
        assertTrue(
                end.endsWith("[Dismissed: Cannot be done, Reviewed by risk manager, " + SampleFile.AS_OF + "]]"), end);
    }

    @Test
    void links_readTheSameFromTheOtherEnd() {
        Document document = DossierDocuments.of(CompleteInformation.assess(CompleteInformation.file()))
                .traceability();
        List<String> back = document.sections().stream()
                .filter(section -> section.heading().key() == DossierText.TRACE_FROM_CLAUSE
                        || section.heading().key() == DossierText.TRACE_FROM_INFORMATION)
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell -> cell.texts().stream()
                                .map(text -> text.render(Language.EN))
                                .toList()
                                .toString())
                        .toList()
                        .toString())
                .toList();
        assertTrue(back.contains("[[MDR-I-17.2], [], [], [CTL-1], [RSK-1]]"), back.toString());
        assertTrue(back.contains("[[MDR-I-23.4(g)], [UIF-A01, UIF-A02], [], [], [RSK-1, RSK-2]]"), back.toString());
        assertTrue(back.contains("[[UIF-A02], [UI-A02], [RSK-1, RSK-2], [], [], [EVD-WALK]]"), back.toString());
        assertTrue(back.contains("[[UIF-A05], [UI-A05], [], [], [MIS-1], [EVD-WALK]]"), back.toString());
    }
}
