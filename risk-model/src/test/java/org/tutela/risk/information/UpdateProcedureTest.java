package org.tutela.risk.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Audience;
import org.tutela.risk.assessment.InvalidRiskFileException;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.dossier.CompleteInformation;
import org.tutela.risk.environment.ItRequirementId;
import org.tutela.risk.environment.ItRequirementKind;
import org.tutela.risk.environment.ItRequirementTarget;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;

class UpdateProcedureTest {

    private static UpdateProcedure procedure() {
        return CompleteInformation.builder()
                .build()
                .content()
                .updateProcedures()
                .get(0);
    }

    private static UpdateStep step(UpdateStage stage) {
        return procedure().steps().stream()
                .filter(it -> it.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static RiskFile.Builder file(UpdateProcedure procedure) {
        return CompleteInformation.builder().replaceUpdateProcedure(List.of(procedure));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(it -> it.code().code()).toList();
    }

    private static List<Finding> warnings(RiskFile.Builder file) {
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(file.build()).findings().stream()
                .filter(it -> it.code().code().compareTo("RISK-200") >= 0
                        && it.code().code().compareTo("RISK-210") < 0)
                .toList();
    }

    private static UpdateProcedure without(UpdateStage stage) {
        return procedure().toBuilder()
                .steps(procedure().steps().stream()
                        .filter(it -> it.stage() != stage)
                        .toList())
                .build();
    }

    @Test
    void completeProcedure_isTaken() {
        assertEquals(List.of(), warnings(file(procedure())));
        assertEquals(procedure(), procedure().toBuilder().build());
    }

    @ParameterizedTest
    @EnumSource
    void stage_isAskedFor(UpdateStage stage) {
        RiskFile.Builder file = file(without(stage));
        if (stage.isRequired()) {
            assertEquals(
                    List.of("RISK-200 updateProcedures[UPD-1].steps: Update procedure UPD-1 has no step of stage "
                            + stage),
                    file.check().stream().map(Finding::toString).toList());
            assertThrows(InvalidRiskFileException.class, file::build);
            // a reason does not help
            assertEquals(
                    List.of("RISK-200"),
                    codes(file(without(stage).toBuilder()
                                    .exclusions(new UpdateStageExclusion(stage, "We never do"))
                                    .build())
                            .check()));
        } else {
            assertEquals(List.of("RISK-203"), codes(warnings(file)));
            assertEquals(
                    List.of(),
                    warnings(file(without(stage).toBuilder()
                            .exclusions(new UpdateStageExclusion(stage, "There is nothing to save"))
                            .build())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void step_needsAWayBackOnceSomethingHasChanged(UpdateStage stage) {
        List<Optional<String>> none = List.of(Optional.empty(), Optional.of(" "));
        for (Optional<String> rollback : none) {
            List<UpdateStep> steps = new ArrayList<>(procedure().steps());
            UpdateStep it = step(stage);
            steps.set(stage.ordinal(), new UpdateStep(stage, it.action(), it.expected(), it.onFailure(), rollback));
            assertEquals(
                    stage.needsRollback() ? List.of("RISK-201") : List.of(),
                    codes(file(procedure().toBuilder().steps(steps).build()).check()));
        }
        assertEquals(stage == UpdateStage.INSTALLATION || stage == UpdateStage.POST_CHECK, stage.needsRollback());
    }

    @Test
    void step_needsAFailureBranch() {
        List<UpdateStep> steps = new ArrayList<>(procedure().steps());
        steps.set(0, new UpdateStep(UpdateStage.THERAPY_STATE, "Do", "See", " ", Optional.empty()));
        assertEquals(
                List.of(
                        "RISK-001 updateProcedures[UPD-1].steps[0].onFailure: updateProcedures[UPD-1].steps[0].onFailure must not be blank"),
                file(procedure().toBuilder().steps(steps).build()).check().stream()
                        .map(Finding::toString)
                        .toList());
    }

    /** Every order of the six stages: taken exactly where all that must come before the installation does, and so on. */
    @Test
    void order_mustProtectPatients() {
        List<List<UpdateStage>> orders = new ArrayList<>();
        permute(new ArrayList<>(Arrays.asList(UpdateStage.values())), 0, orders);
        assertEquals(720, orders.size());
        int taken = 0;
        for (List<UpdateStage> order : orders) {
            int installation = order.indexOf(UpdateStage.INSTALLATION);
            int check = order.indexOf(UpdateStage.POST_CHECK);
            boolean isRight = order.indexOf(UpdateStage.THERAPY_STATE) < installation
                    && order.indexOf(UpdateStage.BACKUP) < installation
                    && order.indexOf(UpdateStage.AUTHENTICITY_CHECK) < installation
                    && installation < check
                    && check < order.indexOf(UpdateStage.CLINICAL_RELEASE);
            UpdateProcedure procedure = procedure().toBuilder()
                    .steps(order.stream().map(UpdateProcedureTest::step).toList())
                    .build();
            List<Finding> findings = file(procedure).check();
            assertEquals(isRight, findings.isEmpty(), order + " " + findings);
            assertTrue(findings.stream().allMatch(it -> it.code() == RiskFindingCode.UPDATE_OUT_OF_ORDER));
            taken += isRight ? 1 : 0;
        }
        assertEquals(6, taken, "the three preparations may come in any order");
    }

    private static void permute(List<UpdateStage> stages, int from, List<List<UpdateStage>> orders) {
        if (from == stages.size()) {
            orders.add(List.copyOf(stages));
        }
        for (int i = from; i < stages.size(); i++) {
            Collections.swap(stages, from, i);
            permute(stages, from + 1, orders);
            Collections.swap(stages, from, i);
        }
    }

    @Test
    void procedure_isWalkedThroughOnItsRelease() {
        assertEquals(
                List.of("RISK-204"),
                codes(warnings(
                        file(procedure().toBuilder().walkThroughs(List.of()).build()))));
        assertEquals(
                List.of("RISK-205"),
                codes(warnings(file(
                        procedure().toBuilder().to(ReleaseId.parse("REL-3")).build()))));
    }

    @Test
    void textForUsers_mustNotRepeatAnAttackStep() {
        RiskFile.Builder file = CompleteInformation.builder();
        String title = "Send a forged configuration";
        file.replaceStep(file.build().content().steps().stream()
                .map(it -> it instanceof org.tutela.risk.scenario.AttackStep.Basic basic
                                && basic.id().text().equals("STP-4")
                        ? new org.tutela.risk.scenario.AttackStep.Basic(
                                basic.id(), title, basic.exploitability(), basic.vulnerabilities(), basic.interfaces())
                        : it)
                .toList());
        for (Audience audience : Audience.values()) {
            UserInformation telling = UserInformation.builder(UserInformationId.parse("UIF-X"), audience)
                    .statement("Attackers may SEND A FORGED configuration to the pump")
                    .location("Chapter 1")
                    .items(UserInformationItem.UI_A01)
                    .build();
            List<String> expected = audience.mayBeReadBy(Audience.OPERATOR)
                    ? List.of("RISK-206 userInformation[UIF-X]: UIF-X is for " + audience
                            + ", but repeats the title of STP-4")
                    : List.of();
            assertEquals(
                    expected,
                    warnings(file.build().toBuilder().userInformation(telling)).stream()
                            .map(Finding::toString)
                            .toList());
        }
    }

    /** What the model itself tells operators must not repeat it either. */
    @Test
    void modelTextForOperators_mustNotRepeatAnOpenVulnerability() {
        RiskFile.Builder file = CompleteInformation.builder();
        RiskFile plain = file.build();
        String title = "Take care of the open port 4711 of the service console";
        assertEquals(List.of(), warnings(plain.toBuilder()));
        RiskFile telling = plain.toBuilder()
                .vulnerability(Vulnerability.builder(
                                VulnerabilityId.parse("VUL-X"),
                                "Open port 4711 of the service",
                                VulnerabilityStatus.AFFECTED)
                        .build())
                .replaceControl(plain.content().controls().stream()
                        .map(it -> it.id().text().equals("CTL-1")
                                ? it.toBuilder().title(title).build()
                                : it)
                        .toList())
                .itRequirement(MinimumItRequirement.builder(
                                ItRequirementId.parse("ITR-X"),
                                ItRequirementKind.NETWORK,
                                ItRequirementTarget.NETWORK,
                                title)
                        .build())
                .build();
        assertEquals(
                List.of(
                        "RISK-206 controls[CTL-1]: CTL-1 is for OPERATOR, but repeats the title of VUL-X",
                        "RISK-206 itRequirements[ITR-X]: ITR-X is for OPERATOR, but repeats the title of VUL-X"),
                warnings(telling.toBuilder()).stream().map(Finding::toString).toList());
    }

    @Test
    void contradictions_areRefused() {
        RiskFile.Builder file = CompleteInformation.builder()
                .informationExclusion(new InformationExclusion(UserInformationItem.UI_A06, "No", "Quality"))
                .document(new DocumentStatement.NotApplicable(DocumentationPart.TD_03, "No", "Quality"));
        assertEquals(List.of("RISK-207", "RISK-208"), codes(file.check()));
        assertEquals(
                List.of("RISK-002", "RISK-002"),
                codes(CompleteInformation.builder()
                        .confidentialityLabel(new ConfidentialityLabel(Audience.OPERATOR, "Again"))
                        .document(CompleteInformation.builder()
                                .build()
                                .content()
                                .documents()
                                .get(0))
                        .check()));
    }
}
