package org.tutela.risk.fda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tutela.risk.assessment.Edits;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.scenario.CvssRating;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.RiskId;

/** VC-3: the controlled and uncontrolled examples of FDA's guidance on postmarket management, 2016, VII.A and VII.B. */
class FdaExamplesTest {

    /** In these no fact that was added decides: what flips them is printed in the guidance. */
    private static final Set<String> DECIDED_BY_PRINTED_FACTS =
            Set.of("FDA-C1", "FDA-C2", "FDA-C4", "FDA-U4", "FDA-D4");

    private static RiskResult assess(RiskPolicy policy, RiskFile file) {
        return RiskAssessor.of(policy).assess(file).risk("RSK-1");
    }

    private static String outcome(FdaCase example) {
        return outcome(assess(RiskPolicies.usFda(), example.file()));
    }

    private static String outcome(RiskResult risk) {
        return risk.current().isControlled() ? "CONTROLLED" : "UNCONTROLLED";
    }

    @ParameterizedTest(name = "VC-3 {0} (FDA 2016, VII)")
    @ValueSource(
            strings = {
                "FDA-C1", "FDA-C2", "FDA-C3", "FDA-C4", "FDA-U1", "FDA-U2", "FDA-U3", "FDA-U4", "FDA-D1", "FDA-D2",
                "FDA-D3", "FDA-D4"
            })
    void example_hasTheOutcomePrintedAndFlipsWithOneFact(String id) {
        FdaCase example = FdaCase.read(id);

        assertEquals(example.expected(), outcome(example));
        assertFalse(example.flips().isEmpty());
        assertEquals(
                !DECIDED_BY_PRINTED_FACTS.contains(id),
                example.flips().stream()
                        .anyMatch(change -> example.added().containsKey(change.key())
                                || change.key().startsWith("control.")),
                "whether a single fact that was added decides");
        for (FdaCase.Change change : example.flips()) {
            assertFalse(change.outcome().equals(example.expected()), change::toString);
            assertEquals(change.outcome(), outcome(example.with(change)), change::toString);
        }
        for (FdaCase.Change change : example.holds()) {
            assertEquals(example.expected(), change.outcome(), change::toString);
            assertEquals(change.outcome(), outcome(example.with(change)), change::toString);
        }
        example.added().forEach((key, reason) -> assertFalse(reason.isBlank(), key));
    }

    @ParameterizedTest(name = "VC-3 {0} is no better under both profiles")
    @ValueSource(strings = {"FDA-U1", "FDA-U2", "FDA-U3", "FDA-U4", "FDA-D3"})
    void uncontrolledExample_isUncontrolledUnderDualAsWell(String id) {
        assertEquals(
                "UNCONTROLLED",
                outcome(assess(RiskPolicies.dual(), FdaCase.read(id).file())));
    }

    @Test
    @DisplayName("VC-3 C3 and U1 differ in one control of the device, and it decides")
    void c3AndU1_differInOneControl() {
        Map<String, String> controlled =
                new LinkedHashMap<>(FdaCase.read("FDA-C3").facts());
        assertEquals("E2", controlled.remove("control.ACCESS.DEVICE"));
        assertEquals(FdaCase.read("FDA-U1").facts(), controlled);
        assertEquals(FdaCase.read("FDA-C3").facts(), FdaCase.read("FDA-D1").facts());
    }

    @Test
    @DisplayName("VC-3 INV-22 an interim control in the environment controls U3 and does not close it")
    void interimControl_controlsAndDoesNotClose() {
        RiskFile file = FdaCase.read("FDA-D2").file();
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.usFda()).assess(file);
        RiskResult risk = assessment.risk("RSK-1");

        assertTrue(risk.current().isControlled());
        assertFalse(risk.currentWithoutEnvironment().isControlled());
        assertTrue(risk.isRelyingOnEnvironment());
        assertEquals(
                List.of(RiskId.parse("RSK-1")), assessment.overallResidualRisk().relyingOnEnvironment());
        Map<String, String> without = new LinkedHashMap<>(FdaCase.read("FDA-D2").facts());
        without.remove("control.ACCESS.OPERATING_ENVIRONMENT");
        assertEquals(FdaCase.read("FDA-U3").facts(), without);
    }

    @Test
    @DisplayName("VC-3 membership in an ISAO is no input of control: U2 and D3 are the same risk file")
    void isaoMembership_decidesNothingHere() {
        assertEquals(FdaCase.read("FDA-U2").facts(), FdaCase.read("FDA-D3").facts());
    }

    @Test
    @DisplayName("INV-47 every example is controlled or uncontrolled, and its level says the same")
    void everyExample_isBinary() {
        for (String id : List.of("FDA-C3", "FDA-U1", "FDA-U2", "FDA-U3", "FDA-U4")) {
            RiskResult risk = assess(RiskPolicies.usFda(), FdaCase.read(id).file());
            assertEquals(
                    risk.current().isControlled() ? "C" : "U",
                    risk.current().level().code());
        }
    }

    /** VC-6: CVE-2018-14781, MiniMed remote: CVSS 5.3, Medium; FDA made it a class I recall. */
    @Test
    @DisplayName("VC-6 CVE-2018-14781 is CVSS 5.3 Medium: neither that nor a low EPSS makes a risk controlled")
    void cvssMedium_isNotControlledByItself() {
        CvssVector vector = CvssVector.parse("CVSS:3.0/AV:A/AC:H/PR:N/UI:N/S:U/C:N/I:H/A:N");
        assertEquals("5.3", vector.baseScore().toBigDecimal().toPlainString());
        RiskFile bare = FdaCase.read("FDA-U1").file();
        RiskFile scored = Edits.vulnerabilities(
                bare,
                it -> it.toBuilder()
                        .cvss(new CvssRating(vector, "CISA, ICSMA-18-219-02", SampleFile.AS_OF))
                        .epss(new EpssSample(SampleFile.AS_OF, new BigDecimal("0.0008"), "v4"))
                        .build());

        List<RiskPolicy> policies =
                new ArrayList<>(List.of(RiskPolicies.euMdr(), RiskPolicies.usFda(), RiskPolicies.dual()));
        for (RiskPolicy policy : policies) {
            assertFalse(assess(policy, scored).current().isControlled());
            assertEquals(assess(policy, bare).current(), assess(policy, scored).current());
        }
    }
}
