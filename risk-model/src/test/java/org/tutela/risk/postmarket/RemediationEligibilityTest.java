package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.risk.assessment.Edits;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.policy.Profile;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.postmarket.RemediationEligibility.Verdict;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;

/** The pump of {@link SampleFile}: CTL-1 is taken against RSK-1 and brings RSK-2. */
class RemediationEligibilityTest {

    private static final ControlId REMEDY = ControlId.parse("CTL-1");
    private static final RiskId ORIGINAL = RiskId.parse("RSK-1");
    private static final RiskId BROUGHT = RiskId.parse("RSK-2");

    private static RiskFile file(ImpactDimension dimension, String original, String brought, String exploitability) {
        RiskFile file = Edits.risks(SampleFile.file(), it -> {
            String severity = it.id().equals(ORIGINAL) ? original : brought;
            return it.toBuilder()
                    .impacts(new Impact(dimension, new SeverityRating.Rated(new SeverityLevel(severity), "judged")))
                    .build();
        });
        return Edits.steps(
                file,
                it -> it instanceof AttackStep.Basic basic && basic.id().text().equals("STP-4")
                        ? new AttackStep.Basic(
                                basic.id(),
                                basic.title(),
                                SampleFile.rating(exploitability),
                                basic.vulnerabilities(),
                                basic.interfaces())
                        : it);
    }

    private static int level(RiskPolicy policy, RiskEvaluation evaluation, ImpactDimension dimension) {
        return evaluation
                .outcome(dimension)
                .map(it -> policy.matrix().levels().indexOf(it.level().code()))
                .orElse(-1);
    }

    @Test
    @DisplayName(
            "INV-26 a remedy that brings greater risk is not eligible under FDA; one that brings as much needs a reason")
    void remedy_isJudgedByWhatItBrings() {
        int[] seen = new int[3];
        for (RiskPolicy policy : List.of(RiskPolicies.usFda(), RiskPolicies.dual(), RiskPolicies.euMdr())) {
            for (ImpactDimension dimension : List.of(ImpactDimension.SAFETY, ImpactDimension.EFFECTIVENESS)) {
                for (String original : List.of("S1", "S3", "S4", "S5")) {
                    for (String brought : List.of("S1", "S2", "S3", "S5")) {
                        for (String exploitability : List.of("E1", "E3", "E5")) {
                            RiskFile file = file(dimension, original, brought, exploitability);
                            RiskAssessment with = RiskAssessor.of(policy).assess(file);
                            RiskFile bare = file.toBuilder()
                                    .replaceControl(file.content().controls().stream()
                                            .filter(it -> !it.id().equals(REMEDY))
                                            .toList())
                                    .replaceOptionAnalysis(List.of())
                                    .replaceCapability(List.of())
                                    .build();
                            int was = level(
                                    policy,
                                    RiskAssessor.of(policy)
                                            .assess(bare)
                                            .risk(ORIGINAL)
                                            .current(),
                                    dimension);
                            int is = level(policy, with.risk(BROUGHT).projected(), dimension);
                            boolean isBarring = policy.profile() != Profile.EU_MDR;
                            seen[Integer.signum(is - was) + 1]++;
                            for (String rationale : List.of("", "the dose is worse")) {
                                Verdict expected = Verdict.ELIGIBLE;
                                if (is > was && isBarring) {
                                    expected = Verdict.NOT_ELIGIBLE;
                                } else if (is >= was && rationale.isEmpty()) {
                                    expected = Verdict.NEEDS_RATIONALE;
                                }
                                assertEquals(
                                        expected,
                                        RemediationEligibility.of(with, REMEDY, ORIGINAL, rationale)
                                                .verdict(),
                                        policy.id() + " " + original + " " + brought + " " + exploitability);
                            }
                        }
                    }
                }
            }
        }
        for (int count : seen) {
            assertEquals(true, count > 5, "less, as much and more all occur: " + count);
        }
    }

    @Test
    @DisplayName("INV-26 a remedy whose risks nobody has analysed is not eligible")
    void remedyNotAnalysed_isNotEligible() {
        RiskFile file = Edits.controls(
                SampleFile.file(),
                it -> it.toBuilder()
                        .introducedRisks(new IntroducedRisks.NotAnalysed())
                        .build());
        RemediationEligibility result = RemediationEligibility.of(
                RiskAssessor.of(RiskPolicies.euMdr()).assess(file), REMEDY, ORIGINAL, "there is no other");

        assertEquals(Verdict.NOT_ELIGIBLE, result.verdict());
        assertEquals(
                List.of("Nobody has analysed which risks control CTL-1 brings"),
                result.reasons().stream().map(Object::toString).toList());
    }

    @Test
    void remedyWithoutNewRisk_isEligible() {
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.dual()).assess(SampleFile.file());
        RemediationEligibility result = RemediationEligibility.of(assessment, ControlId.parse("CTL-2"), ORIGINAL, "");

        assertEquals(Verdict.ELIGIBLE, result.verdict());
        assertEquals(
                "Unknown control 'CTL-9', known controls are [CTL-1, CTL-2]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RemediationEligibility.of(assessment, ControlId.parse("CTL-9"), ORIGINAL, ""))
                        .getMessage());
    }
}
