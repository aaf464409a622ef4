package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.risk.assessment.RiskFileDomain.Sample;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.lifecycle.ActivityRow;
import org.tutela.risk.lifecycle.ActivityState;
import org.tutela.risk.lifecycle.ActivityStatement;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.lifecycle.SecurityPlan;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.verification.VerificationRow;
import org.tutela.risk.verification.VerificationState;

/** What holds for the activities and the verification of every file. */
@Domain(RiskFileDomain.class)
class ReleaseProperties {

    private static final int TRIES = 150;

    private static RiskAssessment assess(RiskFile file) {
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
    }

    @Property(tries = TRIES)
    @Label("INV-68 a row is done only by evidence that passed on this release, and by none that failed")
    void done_needsEvidenceOfThisRelease(@ForAll Sample sample) {
        RiskFile file = sample.file();
        Map<EvidenceId, Evidence> known = new HashMap<>();
        file.content().evidence().forEach(item -> known.put(item.id(), item));
        Set<String> seen = new HashSet<>();
        for (VerificationRow row : assess(file).verification()) {
            assertTrue(seen.add(row.subject() + " " + row.aim()), row.toString());
            Set<EvidenceResult> results = new HashSet<>();
            row.evidence().forEach(id -> results.add(known.get(id).result()));
            boolean isOfRelease = row.evidence().stream()
                    .allMatch(id -> known.get(id).isFor(file.release().id()));
            boolean isStated = row.state() == VerificationState.NOT_APPLICABLE;
            assertEquals(isStated, !row.reason().isBlank(), row.toString());
            if (row.state() == VerificationState.PASSED) {
                assertTrue(isOfRelease && results.contains(EvidenceResult.PASSED), row.toString());
                assertFalse(results.contains(EvidenceResult.FAILED), row.toString());
            }
            if (row.state() == VerificationState.MISSING) {
                assertTrue(row.verifications().isEmpty() && row.evidence().isEmpty(), row.toString());
            }
        }
        for (ActivityRow row : assess(file).securityPlan()) {
            boolean hasFailed = row.statement().stream()
                    .filter(ActivityStatement.Done.class::isInstance)
                    .flatMap(it -> ((ActivityStatement.Done) it).evidence().stream())
                    .map(known::get)
                    .anyMatch(it -> it.result() == EvidenceResult.FAILED
                            && it.isFor(file.release().id()));
            assertEquals(row.state() == ActivityState.DONE, !row.evidence().isEmpty() && !hasFailed, row.toString());
            assertEquals(row.state() == ActivityState.MISSING, row.statement().isEmpty(), row.toString());
            row.evidence()
                    .forEach(id -> assertTrue(known.get(id).isFor(file.release().id())
                            && known.get(id).result() == EvidenceResult.PASSED));
        }
    }

    @Property(tries = TRIES)
    void evidence_agesWithItsRelease(@ForAll Sample sample) {
        RiskFile file = sample.file();
        DeviceRelease release = file.release();
        RiskFile next = file.toBuilder(
                        new DeviceRelease(ReleaseId.parse("REL-NEXT"), release.device(), "next", release.udiDi()))
                .build();
        for (VerificationRow row : assess(next).verification()) {
            assertNotEquals(VerificationState.PASSED, row.state(), row.toString());
            assertNotEquals(VerificationState.FAILED, row.state(), row.toString());
        }
        assess(next).securityPlan().forEach(row -> assertNotEquals(ActivityState.DONE, row.state(), row.toString()));
    }

    @Property(tries = TRIES)
    void order_changesNoRowAndNoFinding(@ForAll Sample sample) {
        RiskFile file = sample.file();
        Random random = sample.random();
        RiskFile.Builder builder = Edits.permuted(random, file).toBuilder();
        file.content()
                .securityPlan()
                .ifPresent(plan -> builder.securityPlan(
                        new SecurityPlan(plan.phase(), Edits.shuffled(random, plan.activities()), plan.table())));
        RiskFile other = builder.build();
        assertEquals(file, other);
        assertEquals(assess(file).securityPlan(), assess(other).securityPlan());
        assertEquals(assess(file).verification(), assess(other).verification());
        assertEquals(assess(file).findings(), assess(other).findings());
        assertEquals(assess(file).clauseEvidence(), assess(other).clauseEvidence());
    }

    /** A gap of the plan is a row and a finding, one each. */
    @Property(tries = TRIES)
    void gapsOfThePlan_areFindingsOneByOne(@ForAll Sample sample) {
        RiskFile file = sample.file();
        RiskAssessment assessment = assess(file);
        List<String> rows = assessment.securityPlan().stream()
                .filter(ActivityRow::isGap)
                .map(row -> "securityPlan.activities[" + row.activity() + ']')
                .sorted()
                .toList();
        List<String> findings = assessment.findings().stream()
                .filter(it -> it.code() != RiskFindingCode.ACTIVITY_OVERDUE)
                .map(Finding::path)
                .filter(path -> path.startsWith("securityPlan.activities"))
                .sorted()
                .toList();
        assertEquals(rows, findings);
        assertTrue(assessment.findings().stream().noneMatch(it -> it.severity() == FindingSeverity.ERROR));
        assertTrue(assessment.securityPlan().isEmpty()
                || assessment.securityPlan().size() == SecurityActivity.values().length);
    }

    /** Stating more never opens a gap. */
    @Property(tries = TRIES)
    void excludingWhatIsMissing_leavesNoGapBehind(@ForAll Sample sample) {
        RiskFile file = sample.file();
        if (file.content().securityPlan().isEmpty()) {
            return;
        }
        SecurityPlan plan = file.content().securityPlan().get();
        List<ActivityStatement> statements = new ArrayList<>(plan.activities());
        assess(file).securityPlan().stream()
                .filter(row -> row.state() == ActivityState.MISSING)
                .forEach(row ->
                        statements.add(new ActivityStatement.NotApplicable(row.activity(), "no use", "somebody")));
        RiskFile stated = file.toBuilder()
                .securityPlan(new SecurityPlan(plan.phase(), statements, plan.table()))
                .build();
        assertTrue(assess(stated).securityPlan().stream().noneMatch(row -> row.state() == ActivityState.MISSING));
    }
}
