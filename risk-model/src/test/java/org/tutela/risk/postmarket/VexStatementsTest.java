package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tutela.risk.postmarket.PostMarketSample.AS_OF;
import static org.tutela.risk.postmarket.PostMarketSample.CVE;
import static org.tutela.risk.postmarket.PostMarketSample.caseIn;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.advisory.VexProduct;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.assessment.Edits;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.urgency.TechnicalImpact;
import org.tutela.risk.urgency.Urgency;
import org.tutela.risk.urgency.UrgencyAssessor;
import org.tutela.risk.urgency.Utility;

class VexStatementsTest {

    private static RiskAssessment assess(RiskFile file) {
        return RiskAssessor.of(RiskPolicies.dual()).assess(file);
    }

    @Test
    @DisplayName("INV-62 every statement derived from a case says what it must")
    void derivedStatements_lackNothing() {
        for (CaseState state : CaseState.values()) {
            List<VexStatement> statements = VexStatements.from(
                    PostMarketSample.file(caseIn("CASE-1", state).build()), List.of());
            for (VexStatement it : statements) {
                assertEquals(List.of(), it.check("vex"), state.toString());
                assertEquals(CVE, it.cve().orElseThrow());
                assertEquals(1, it.products().size());
            }
            boolean isFixAvailable = caseIn("CASE-1", state).build().isFixAvailable();
            assertEquals(isFixAvailable ? 2 : 1, statements.size(), state.toString());
            assertEquals("2.0", statements.get(0).products().get(0).version());
            if (isFixAvailable) {
                assertEquals(VulnerabilityStatus.FIXED, statements.get(1).status());
                assertEquals("2.1", statements.get(1).products().get(0).version());
            }
        }
    }

    @Test
    @DisplayName("INV-62 a mitigation is stated only while its control is verified to be effective and counted")
    void mitigation_needsAnEffectiveControl() {
        VulnerabilityCase it = caseIn("CASE-1", CaseState.NOT_AFFECTED)
                .justification(VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST)
                .controls(ControlId.parse("CTL-1"))
                .build();
        PostMarketFile file = PostMarketSample.file(it);
        assertEquals(
                VulnerabilityStatus.UNDER_INVESTIGATION,
                VexStatements.from(file, List.of()).get(0).status());
        for (ControlState state : ControlState.values()) {
            RiskFile risks = Edits.controls(
                    SampleFile.file(), each -> each.toBuilder().state(state).build());
            boolean isEffective = state == ControlState.EFF_VERIFIED;
            RiskAssessment assessment = assess(risks);

            assertEquals(
                    isEffective ? VulnerabilityStatus.NOT_AFFECTED : VulnerabilityStatus.UNDER_INVESTIGATION,
                    VexStatements.from(file, List.of(assessment)).get(0).status(),
                    state.toString());
            assertEquals(
                    !isEffective,
                    PostMarketReview.of(file, assessment, 30).findings().stream()
                            .anyMatch(finding -> List.of("RISK-255", "RISK-276")
                                    .contains(finding.code().code())),
                    state.toString());
        }
        RiskFile withoutEvidence = SampleFile.file().toBuilder()
                .replaceControl(Edits.map(
                        SampleFile.file().content().controls(),
                        each -> each.toBuilder().evidence().build()))
                .build();
        assertEquals(
                VulnerabilityStatus.UNDER_INVESTIGATION,
                VexStatements.from(file, List.of(assess(withoutEvidence)))
                        .get(0)
                        .status());
    }

    @Test
    void sameWordOnSeveralReleases_isOneStatement() {
        FieldedRelease second = PostMarketSample.release().toBuilder()
                .id(ReleaseId.parse("REL-3"))
                .version("3.0")
                .build();
        VulnerabilityCase first = caseIn("CASE-1", CaseState.FIX_AVAILABLE).build();
        VulnerabilityCase other =
                caseIn("CASE-2", CaseState.FIX_AVAILABLE).release(second.id()).build();
        List<VexStatement> statements = VexStatements.from(
                PostMarketFile.of(PostMarketSample.content()
                        .releases(PostMarketSample.release(), second)
                        .cases(first, other)
                        .build()),
                List.of());

        assertEquals(2, statements.size());
        assertEquals(
                List.of("2.0", "3.0"),
                statements.get(0).products().stream().map(VexProduct::version).toList());
        assertEquals(
                List.of("2.1"),
                new ArrayList<>(statements.get(1).products().stream()
                        .map(VexProduct::version)
                        .distinct()
                        .toList()));
    }

    /** VC-8: the supplier's table; what nobody has judged counts as the gravest. */
    @Test
    @DisplayName("urgency stands beside the risk decision: it moves no risk, and the unknown is urgent")
    void urgency_isBesideTheRisk() {
        VulnerabilityCase unjudged = caseIn("CASE-1", CaseState.AFFECTED)
                .kev(PostMarketSample.kev(CVE))
                .risks(RiskId.parse("RSK-1"))
                .build();
        VulnerabilityCase judged = caseIn("CASE-1", CaseState.AFFECTED)
                .utility(Utility.LABORIOUS)
                .technicalImpact(TechnicalImpact.PARTIAL)
                .build();
        RiskAssessment assessment = assess(SampleFile.file());
        PostMarketReview review = PostMarketReview.of(PostMarketSample.file(unjudged), assessment, 30);

        assertEquals(
                Urgency.IMMEDIATE,
                review.urgencyOf(unjudged, UrgencyAssessor.standard()).urgency());
        assertEquals(
                List.of("none", "laborious", "partial", "significant"),
                review.urgencyOf(judged, UrgencyAssessor.standard()).row().values());
        RiskReassessor reassessor = RiskReassessor.of(RiskPolicies.dual());
        assertEquals(
                reassessor
                        .reassess(SampleFile.file(), PostMarketSample.file(judged), AS_OF, "2")
                        .comparison()
                        .after()
                        .digest(),
                reassessor
                        .reassess(
                                SampleFile.file(),
                                PostMarketSample.file(judged.toBuilder()
                                        .utility(Utility.SUPER_EFFECTIVE)
                                        .technicalImpact(TechnicalImpact.TOTAL)
                                        .build()),
                                AS_OF,
                                "2")
                        .comparison()
                        .after()
                        .digest());
    }
}
