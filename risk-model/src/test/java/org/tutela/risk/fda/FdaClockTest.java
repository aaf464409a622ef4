package org.tutela.risk.fda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.postmarket.CaseAction;
import org.tutela.risk.postmarket.CaseActionKind;
import org.tutela.risk.postmarket.CaseState;
import org.tutela.risk.postmarket.FdaFacts;
import org.tutela.risk.postmarket.FdaReporting;
import org.tutela.risk.postmarket.FdaReporting.Conclusion;
import org.tutela.risk.postmarket.PostMarketReview;
import org.tutela.risk.postmarket.PostMarketSample;
import org.tutela.risk.postmarket.SeriousHarm;
import org.tutela.risk.postmarket.VerificationStatus;
import org.tutela.risk.postmarket.VulnerabilityCase;
import org.tutela.risk.scenario.RiskId;

/** VC-3: what FDA's guidance on postmarket management, 2016, VII, says of reporting its examples under 21 CFR part 806. */
class FdaClockTest {

    private static final LocalDate LEARNED = PostMarketSample.LEARNED;

    private static CaseAction done(CaseActionKind kind, int days) {
        return CaseAction.builder(kind, "as the example says")
                .done(LEARNED.plusDays(days))
                .verification(VerificationStatus.PASSED)
                .evidence(EvidenceId.parse("EVD-11"))
                .build();
    }

    private static List<CaseAction> within30Days() {
        return List.of(
                done(CaseActionKind.CUSTOMER_COMMUNICATION, 30),
                done(CaseActionKind.INTERIM_CONTROL, 30),
                done(CaseActionKind.REMEDIATION_PLAN, 30),
                done(CaseActionKind.INFORMATION_SHARING, 30));
    }

    private static VulnerabilityCase vulnerabilityCase(CaseState state, SeriousHarm harm, List<CaseAction> actions) {
        return PostMarketSample.caseIn("CASE-1", state)
                .risks(RiskId.parse("RSK-1"))
                .seriousHarm(harm)
                .actions(actions)
                .build();
    }

    private static RiskAssessment assess(String example) {
        return RiskAssessor.of(RiskPolicies.usFda())
                .assess(FdaCase.read(example).file());
    }

    private static Conclusion conclude(
            VulnerabilityCase it, RiskAssessment assessment, boolean isIsaoMember, int days) {
        PostMarketReview review = PostMarketReview.of(PostMarketSample.file(it), assessment, 30);
        return FdaReporting.of(FdaFacts.from(it, review, isIsaoMember), LEARNED.plusDays(days))
                .conclusion();
    }

    @ParameterizedTest(name = "VC-3 {0} is controlled: no report under part 806")
    @ValueSource(strings = {"FDA-C1", "FDA-C2", "FDA-C3", "FDA-C4"})
    void controlledExample_isNotReported(String example) {
        VulnerabilityCase it = vulnerabilityCase(CaseState.CONTROLLED, SeriousHarm.NONE_KNOWN, List.of());

        assertEquals(Conclusion.CONTROLLED, conclude(it, assess(example), false, 90));
    }

    @Test
    @DisplayName("VC-3 U1: told in 30 days, fixed in 60, member of an ISAO: reporting is not enforced")
    void u1_isNotEnforced() {
        List<CaseAction> actions = new ArrayList<>(within30Days());
        VulnerabilityCase early = vulnerabilityCase(CaseState.UNCONTROLLED, SeriousHarm.NONE_KNOWN, actions);
        assertEquals(Conclusion.OPEN, conclude(early, assess("FDA-U1"), true, 45));
        assertEquals(Conclusion.REPORT, conclude(early, assess("FDA-U1"), true, 61));

        actions.add(done(CaseActionKind.DEVICE_UPDATE, 50));
        VulnerabilityCase fixed = early.toBuilder()
                .history(PostMarketSample.history(
                        CaseState.RECEIVED,
                        CaseState.TRIAGED,
                        CaseState.UNDER_INVESTIGATION,
                        CaseState.AFFECTED,
                        CaseState.UNCONTROLLED,
                        CaseState.FIX_PLANNED,
                        CaseState.FIX_VALIDATED,
                        CaseState.FIX_AVAILABLE))
                .actions(actions)
                .build();
        // C3 is U1 with the control of the device that the fix brings
        assertEquals(Conclusion.NOT_ENFORCED, conclude(fixed, assess("FDA-C3"), true, 54));
        assertEquals(Conclusion.REPORT, conclude(fixed, assess("FDA-U1"), true, 54));
    }

    @Test
    @DisplayName("VC-3 U2 and U1 differ in membership of an ISAO, and reporting flips")
    void u2_isReported() {
        VulnerabilityCase it = vulnerabilityCase(CaseState.UNCONTROLLED, SeriousHarm.NONE_KNOWN, within30Days());

        assertEquals(Conclusion.REPORT, conclude(it, assess("FDA-U2"), false, 45));
        assertEquals(Conclusion.OPEN, conclude(it, assess("FDA-U2"), true, 45));
    }

    @Test
    @DisplayName(
            "VC-3 INV-65 U3: the interim control controls the risk, does not stop the clock and does not close the case")
    void u3_isOpenUntilItIsFixed() {
        VulnerabilityCase it = vulnerabilityCase(CaseState.INTERIM_CONTROLLED, SeriousHarm.NONE_KNOWN, within30Days());
        RiskAssessment interim = assess("FDA-D2");

        assertTrue(interim.risk("RSK-1").current().isControlled());
        assertFalse(it.state().next().contains(CaseState.CLOSED));
        assertEquals(Conclusion.OPEN, conclude(it, interim, true, 60));
        assertEquals(Conclusion.REPORT, conclude(it, interim, true, 61));
    }

    @Test
    @DisplayName("VC-3 U4: known serious harm removes the discretion")
    void u4_isReported() {
        VulnerabilityCase it = vulnerabilityCase(CaseState.UNCONTROLLED, SeriousHarm.OCCURRED, within30Days());

        assertEquals(Conclusion.REPORT, conclude(it, assess("FDA-U4"), true, 1));
    }
}
