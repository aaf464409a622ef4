package org.tutela.risk.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.assessment.Edits;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.comparison.RiskMovement.Direction;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskAcceptance;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.VulnerabilityId;

class AssessmentComparisonTest {

    private static final RiskAssessor ASSESSOR = RiskAssessor.of(RiskPolicies.euMdr());

    private static RiskAssessment sample() {
        return ASSESSOR.assess(SampleFile.file());
    }

    private static List<String> movements(AssessmentComparison comparison) {
        List<String> result = new ArrayList<>();
        for (RiskMovement movement : comparison.movements()) {
            result.add(movement.risk() + " " + movement.direction() + " by " + movement.causes()
                    + (movement.isDecisionStale() ? ", decision stale" : ""));
        }
        return result;
    }

    private static void assertMovements(RiskFile after, String... expected) {
        RiskAssessment assessment = ASSESSOR.assess(after);
        assertEquals(List.of(expected), movements(AssessmentComparison.of(sample(), assessment)));
    }

    private static RiskFile control(String id, UnaryOperator<Control> change) {
        return Edits.controls(SampleFile.file(), it -> it.id().text().equals(id) ? change.apply(it) : it);
    }

    private static RiskFile risk(String id, UnaryOperator<Risk> change) {
        return Edits.risks(SampleFile.file(), it -> it.id().text().equals(id) ? change.apply(it) : it);
    }

    @Test
    void itself_movesNothing() {
        AssessmentComparison comparison = AssessmentComparison.of(sample(), sample());

        assertEquals(List.of(), comparison.movements());
        assertEquals(List.of(), comparison.worsened());
        assertEquals(List.of(), comparison.staleDecisions());
    }

    @Test
    void policy_isACause() {
        RiskAssessment after = RiskAssessor.of(RiskPolicies.euMdr().toBuilder("own", "2")
                        .reductionAsFarAsPossible(false)
                        .lenses(RiskPolicies.dual().lenses().get(1))
                        .withoutProbability()
                        .build())
                .assess(SampleFile.file());

        assertEquals(
                List.of(
                        "RSK-1 CHANGED by [POLICY policy], decision stale",
                        "RSK-2 CHANGED by [POLICY policy], decision stale"),
                movements(AssessmentComparison.of(sample(), after)));
    }

    @Test
    void release_isACause() {
        RiskFile.Builder next = SampleFile.file().toBuilder(
                        new DeviceRelease(ReleaseId.parse("REL-3"), SampleFile.device(), "3.0", Optional.empty()))
                .revision("2");

        assertMovements(
                next.build(),
                "RSK-1 WORSE by [RELEASE REL-3], decision stale",
                "RSK-2 CHANGED by [RELEASE REL-3], decision stale");
    }

    @Test
    void date_isACauseWhereADecisionExpires() {
        LocalDate reviewBy = SampleFile.AS_OF.plusDays(30);
        RiskFile file = risk(
                "RSK-2",
                it -> it.toBuilder()
                        .acceptance(new RiskAcceptance(
                                "head of development",
                                "weighed",
                                SampleFile.AS_OF,
                                SampleFile.RELEASE,
                                Optional.of(reviewBy)))
                        .build());

        assertEquals(
                List.of(), movements(AssessmentComparison.of(ASSESSOR.assess(file), ASSESSOR.assess(file, reviewBy))));
        assertEquals(
                List.of("RSK-2 CHANGED by [DATE " + reviewBy.plusDays(1) + "], decision stale"),
                movements(AssessmentComparison.of(ASSESSOR.assess(file), ASSESSOR.assess(file, reviewBy.plusDays(1)))));
    }

    @Test
    void input_isACauseInEitherDirection() {
        RiskFile worse = Edits.steps(
                SampleFile.file(), it -> it.id().text().equals("STP-4") ? SampleFile.basic("STP-4", "E5") : it);
        RiskFile better = Edits.steps(
                SampleFile.file(), it -> it.id().text().equals("STP-4") ? SampleFile.basic("STP-4", "E1") : it);

        assertMovements(
                worse,
                "RSK-1 CHANGED by [INPUT STP-4], decision stale",
                "RSK-2 WORSE by [INPUT STP-4], decision stale");
        assertMovements(better, "RSK-2 BETTER by [INPUT STP-4], decision stale");
        assertEquals(
                List.of("RSK-2"),
                AssessmentComparison.of(sample(), ASSESSOR.assess(worse)).worsened().stream()
                        .map(it -> it.risk().text())
                        .toList());
        assertEquals(
                List.of(RiskId.parse("RSK-1"), RiskId.parse("RSK-2")),
                AssessmentComparison.of(sample(), ASSESSOR.assess(worse)).staleDecisions());
    }

    @Test
    void controlItsStateAndItsEvidence_areCausesOfTheirOwn() {
        assertMovements(
                control(
                        "CTL-1",
                        it -> it.toBuilder()
                                .effects(SampleFile.cap("STP-1", CapKind.DIFFICULTY, "E4"))
                                .build()),
                "RSK-1 WORSE by [CONTROL CTL-1], decision stale");
        assertMovements(
                control(
                        "CTL-1",
                        it -> it.toBuilder().state(ControlState.IMPL_VERIFIED).build()),
                "RSK-1 WORSE by [CONTROL_STATE CTL-1], decision stale");
        assertMovements(
                Edits.evidence(
                        SampleFile.file(),
                        it -> it.id().text().equals("EVD-12")
                                ? it.toBuilder().result(EvidenceResult.FAILED).build()
                                : it),
                "RSK-1 WORSE by [EVIDENCE EVD-12], decision stale");
    }

    @Test
    void decision_isACauseAndNotStaleWhenItIsMadeAgain() {
        assertMovements(
                risk(
                        "RSK-2",
                        it -> it.toBuilder()
                                .acceptance(new RiskAcceptance(
                                        "head of development",
                                        "weighed",
                                        SampleFile.AS_OF,
                                        ReleaseId.parse("REL-1"),
                                        Optional.empty()))
                                .build()),
                "RSK-2 CHANGED by [DECISION RSK-2]");
        assertMovements(
                SampleFile.builder()
                        .replaceOptionAnalysis(List.of(SampleFile.options("RSK-1", "CTL-1", "CTL-2")))
                        .build(),
                "RSK-2 CHANGED by [DECISION RSK-2], decision stale");
    }

    @Test
    void information_isACauseWhereARiskReliesOnTheEnvironment() {
        RiskFile relying = Edits.controls(
                SampleFile.file(),
                it -> it.id().text().equals("CTL-2")
                        ? it.toBuilder()
                                .effects(SampleFile.cap("STP-2", CapKind.ACCESS, "E1"))
                                .build()
                        : it.toBuilder().effects().build());
        RiskFile untold = withAssumption(
                relying.toBuilder().replaceUserInformation(List.of()).build(),
                new EnvironmentAssumption(
                        AssumptionId.parse("ASM-1"), "A network of its own", "No room", Optional.empty()));
        AssessmentComparison comparison = AssessmentComparison.of(ASSESSOR.assess(relying), ASSESSOR.assess(untold));

        assertEquals(
                List.of("RSK-1 CHANGED by [INFORMATION ASM-1, INFORMATION UIF-1], decision stale"),
                movements(comparison));
    }

    private static RiskFile withAssumption(RiskFile file, EnvironmentAssumption assumption) {
        DeviceRelease release = new DeviceRelease(
                file.release().id(),
                SampleFile.device().toBuilder().assumptions(assumption).build(),
                "2.0",
                Optional.empty());
        return file.toBuilder(release).build();
    }

    @Test
    void addedAndRemovedRisks_areNamed() {
        RiskFile more = SampleFile.builder()
                .risk(SampleFile.risk("RSK-3", "S5", "SCN-1"))
                .build();
        RiskFile less = SampleFile.builder()
                .risk(SampleFile.risk("RSK-3", "S1", "SCN-1"))
                .build();

        AssessmentComparison added = AssessmentComparison.of(sample(), ASSESSOR.assess(more));
        assertEquals(List.of("RSK-3 ADDED by [INPUT RSK-3]"), movements(added));
        assertEquals(1, added.worsened().size());
        AssessmentComparison harmless = AssessmentComparison.of(sample(), ASSESSOR.assess(less));
        assertEquals(List.of("RSK-3 ADDED by [INPUT RSK-3]"), movements(harmless));
        assertEquals(List.of(), harmless.worsened());
        AssessmentComparison removed = AssessmentComparison.of(ASSESSOR.assess(more), sample());
        assertEquals(List.of("RSK-3 REMOVED by [INPUT RSK-3]"), movements(removed));
        assertTrue(removed.movements().get(0).after().isEmpty());
        assertEquals(Direction.REMOVED, removed.movements().get(0).direction());
    }

    @Test
    @DisplayName("INV-25 what a control brings is a cause for the risk it is taken against")
    void introducedRisk_isACauseForItsParent() {
        assertMovements(
                risk(
                        "RSK-2",
                        it -> it.toBuilder().impacts(SampleFile.safety("S5")).build()),
                "RSK-1 CHANGED by [INPUT RSK-2], decision stale",
                "RSK-2 WORSE by [INPUT RSK-2], decision stale");
    }

    @Test
    void whatIf_asksForControlAssumptionAndVulnerability() {
        assertEquals(
                List.of("RSK-1 WORSE by [CONTROL_STATE CTL-1], decision stale"),
                movements(WhatIf.of(sample())
                        .controlFails(ControlId.parse("CTL-1"))
                        .compare()));
        assertEquals(
                List.of("RSK-1 CHANGED by [CONTROL_STATE CTL-2], decision stale"),
                movements(WhatIf.of(sample())
                        .assumptionFails(AssumptionId.parse("ASM-1"))
                        .compare()));
        assertEquals(
                List.of("RSK-1 WORSE by [INPUT VUL-1], decision stale"),
                movements(WhatIf.of(sample())
                        .vulnerabilityExploited(VulnerabilityId.parse("VUL-1"))
                        .compare()));
        assertEquals(List.of(), WhatIf.of(sample()).compare().movements());
        assertEquals(
                "RSK-1 CURRENT 4 E4",
                WhatIf.of(sample())
                        .controlFails(ControlId.parse("CTL-1"))
                        .controlFails(ControlId.parse("CTL-2"))
                        .compare()
                        .after()
                        .risk("RSK-1")
                        .current()
                        .toString());
    }

    @Test
    void whatIf_rejectsWhatTheFileDoesNotHave() {
        WhatIf question = WhatIf.of(sample());
        assertEquals(
                "Unknown control 'CTL-9', known controls are [CTL-1, CTL-2]",
                assertThrows(IllegalArgumentException.class, () -> question.controlFails(ControlId.parse("CTL-9")))
                        .getMessage());
        assertEquals(
                "Unknown assumption 'ASM-9', known assumptions are [ASM-1]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> question.assumptionFails(AssumptionId.parse("ASM-9")))
                        .getMessage());
        assertEquals(
                "Unknown vulnerability 'VUL-9', known vulnerabilities are [VUL-1]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> question.vulnerabilityExploited(VulnerabilityId.parse("VUL-9")))
                        .getMessage());
        assertFalse(question.compare().movements().stream().anyMatch(it -> true));
    }

    @Test
    void exploitedAndAbsentVulnerability_isSupposedToBeThere() {
        RiskFile fixed = Edits.vulnerabilities(
                SampleFile.file(),
                it -> it.toBuilder()
                        .status(org.tutela.risk.scenario.VulnerabilityStatus.FIXED)
                        .exploitStatus(ExploitStatus.NONE_KNOWN)
                        .build());
        AssessmentComparison comparison = WhatIf.of(ASSESSOR.assess(fixed))
                .vulnerabilityExploited(VulnerabilityId.parse("VUL-1"))
                .compare();

        assertEquals(List.of("RSK-1 WORSE by [INPUT VUL-1], decision stale"), movements(comparison));
        AttackStep step = comparison.after().file().content().steps().get(0);
        assertEquals("STP-1", step.id().text());
    }
}
