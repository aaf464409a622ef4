package org.tutela.risk.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Section;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.risk.assessment.CompleteFile;
import org.tutela.risk.assessment.Edits;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.information.UpdateProcedure;
import org.tutela.risk.information.UpdateStage;
import org.tutela.risk.information.UpdateStep;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.lifecycle.ActivityDemand;
import org.tutela.risk.lifecycle.LifecyclePhase;
import org.tutela.risk.lifecycle.LifecycleTable;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.lifecycle.SecurityPlan;

class DossierDocumentsTest {

    private static DossierDocuments documents(RiskFile file) {
        return DossierDocuments.of(CompleteInformation.assess(file));
    }

    private static Section section(Document document, DossierText heading) {
        return document.sections().stream()
                .filter(section -> section.heading().key() == heading)
                .findFirst()
                .orElseThrow();
    }

    private static List<Block.Row> rows(Section section) {
        return section.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .toList();
    }

    private static List<String> open(Section section) {
        return rows(section).stream()
                .filter(Block.Row::isGap)
                .map(row -> row.cells().get(0).texts().get(0).render(Language.EN)
                        + ' '
                        + row.cells().get(1).texts().get(0).render(Language.EN))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void plan_showsAtEveryPhaseWhatIsOpenAndNoMore(LifecyclePhase phase) {
        RiskFile concept = SampleFile.withoutPlan()
                .securityPlan(SecurityPlan.of(phase, List.of()))
                .build();
        Section plan = section(documents(concept).riskManagementPlan(), DossierText.ACTIVITIES);
        List<String> due = Arrays.stream(SecurityActivity.values())
                .filter(it -> LifecycleTable.standard().demand(it, phase) != ActivityDemand.NOTHING)
                .map(it -> it.clause() + ' ' + it.english())
                .toList();
        assertEquals(due, open(plan));
        rows(plan)
                .forEach(row -> assertEquals(
                        "[MDR-I-17.2]",
                        row.cells().get(5).texts().stream()
                                .map(text -> text.render(Language.EN))
                                .toList()
                                .toString()));
        RiskFile planned = SampleFile.empty()
                .evidence(SampleFile.evidence(CompleteFile.ACTIVITY.text(), EvidenceKind.CONFORMITY))
                .securityPlan(CompleteFile.plan(phase))
                .build();
        assertEquals(List.of(), open(section(documents(planned).riskManagementPlan(), DossierText.ACTIVITIES)));
    }

    @Test
    void plan_saysThatItIsMissing() {
        Section plan =
                section(documents(SampleFile.withoutPlan().build()).riskManagementPlan(), DossierText.ACTIVITIES);
        assertEquals(
                "[[MDR-I-17.2]]",
                plan.blocks().stream()
                        .filter(Block.Gap.class::isInstance)
                        .map(block -> ((Block.Gap) block).clauses().toString())
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @EnumSource
    void report_holdsVerificationOpenOnlyOnceItIsDue(LifecyclePhase phase) {
        RiskFile file = SampleFile.builder()
                .securityPlan(SecurityPlan.of(phase, List.of()))
                .build();
        Section verification = section(documents(file).riskManagementReport(), DossierText.VERIFICATION);
        boolean isDue = phase.isAtLeast(LifecyclePhase.VERIFICATION);
        assertEquals(
                isDue,
                open(verification).contains("THR-1 effectiveness"),
                open(verification).toString());
        assertEquals(
                isDue,
                open(verification).contains("REL-2 known issues"),
                open(verification).toString());
        assertTrue(!open(verification).contains("CTL-1 effectiveness"), "it is verified");
    }

    @Test
    void report_showsEveryRowOfACompleteFileAsDone() {
        Document report = documents(CompleteFile.builder().build()).riskManagementReport();
        assertEquals(List.of(), open(section(report, DossierText.VERIFICATION)));
        RiskFile failed = Edits.evidence(
                CompleteFile.builder().build(),
                it -> it.id().text().equals("EVD-94")
                        ? it.toBuilder().result(EvidenceResult.FAILED).build()
                        : it);
        assertEquals(
                List.of("REL-2 known issues"),
                open(section(documents(failed).riskManagementReport(), DossierText.VERIFICATION)));
        RiskFile old = Edits.evidence(
                CompleteFile.builder().build(),
                it -> it.id().text().equals("EVD-92")
                        ? it.toBuilder().release(ReleaseId.parse("REL-1")).build()
                        : it);
        assertEquals(
                List.of("IFC-1 effectiveness"),
                open(section(documents(old).riskManagementReport(), DossierText.VERIFICATION)));
    }

    @Test
    void documents_areTheSameInAnyOrderOfTheFile() {
        RiskFile file = CompleteInformation.file();
        RiskFile other = Edits.permuted(new Random(7), file);
        List<Document> expected = documents(file).all();
        assertEquals(expected, documents(other).all());
        assertEquals(8, new HashSet<>(expected.stream().map(Document::title).toList()).size());
    }

    @Test
    void instructions_showEachStatementOnceAndTheStepsOfTheUpdateOnce() {
        RiskFile file = CompleteInformation.file();
        List<String> lines = new ArrayList<>();
        for (Document document :
                List.of(documents(file).instructionsForUse(), documents(file).securityManual())) {
            lines.addAll(
                    documents(file).forAudience(document, Audience.OPERATOR).lines(Language.EN));
        }
        file.content()
                .userInformation()
                .forEach(it -> assertEquals(
                        it.audience().mayBeReadBy(Audience.OPERATOR) ? 1 : 0,
                        lines.stream().filter(it.statement()::equals).count(),
                        it.toString()));
        UpdateProcedure procedure = file.content().updateProcedures().get(0);
        procedure
                .steps()
                .forEach(step -> assertEquals(
                        1, lines.stream().filter(step.action()::equals).count(), step.action()));
        assertEquals(
                List.of(
                        "See UPD-1, steps "
                                + numbers(procedure, step -> step.stage() == UpdateStage.AUTHENTICITY_CHECK),
                        "See UPD-1, steps "
                                + numbers(
                                        procedure,
                                        step -> step.stage() == UpdateStage.THERAPY_STATE
                                                || step.rollback().isPresent())),
                lines.stream().filter(line -> line.startsWith("See UPD-1")).toList(),
                "from UI-D02 and UI-D05");
    }

    private static String numbers(UpdateProcedure procedure, Predicate<UpdateStep> isMeant) {
        return IntStream.range(0, procedure.steps().size())
                .filter(i -> isMeant.test(procedure.steps().get(i)))
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
    }

    @Test
    void statementForTwoItems_isSaidOnceAndReferredToFromTheOther() {
        RiskFile file = CompleteInformation.file();
        RiskFile twice = file.toBuilder()
                .replaceUserInformation(file.content().userInformation().stream()
                        .filter(it -> !it.id().text().equals("UIF-E09"))
                        .map(it -> it.id().text().equals("UIF-E04")
                                ? it.toBuilder()
                                        .items(UserInformationItem.UI_E04, UserInformationItem.UI_E09)
                                        .build()
                                : it)
                        .toList())
                .build();
        List<String> lines =
                new ArrayList<>(documents(twice).instructionsForUse().lines(Language.EN));
        lines.addAll(documents(twice).securityManual().lines(Language.EN));
        assertEquals(1, lines.stream().filter("Words on UI-E04"::equals).count());
        int from = lines.indexOf(UserInformationItem.UI_E09.english());
        assertEquals("Said above, below this heading:", lines.get(from + 1));
        assertEquals(UserInformationItem.UI_E04.english(), lines.get(from + 2));
    }
}
