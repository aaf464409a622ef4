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

    private static final List<RiskPolicy> POLICIES =
            List.of(RiskPolicies.euMdr(), RiskPolicies.usFda(), RiskPolicies.dual());

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

    private static RiskFile scored(RiskFile file, String source, String epss, CvssVector... vectors) {
        List<CvssRating> ratings = new ArrayList<>();
        for (CvssVector vector : vectors) {
            ratings.add(new CvssRating(vector, source, SampleFile.AS_OF));
        }
        return Edits.vulnerabilities(
                file,
                it -> it.toBuilder()
                        .cvss(ratings.toArray(CvssRating[]::new))
                        .epss(new EpssSample(SampleFile.AS_OF, new BigDecimal(epss), "v4"))
                        .build());
    }

    private static CvssVector vector(String text, String published) {
        CvssVector vector = CvssVector.parse(text);
        assertEquals(published, vector.score().toString());
        return vector;
    }

    /** A score and a low EPSS leave every evaluation where it is, and that is not controlled. */
    private static void assertScoreDecidesNothing(RiskFile bare, RiskFile scored) {
        for (RiskPolicy policy : POLICIES) {
            assertFalse(assess(policy, scored).current().isControlled(), policy.id());
            assertEquals(assess(policy, bare).current(), assess(policy, scored).current(), policy.id());
        }
    }

    /** MiniMed remote; FDA made it a class I recall. */
    @Test
    @DisplayName("VC-6 CVE-2018-14781 is CVSS 5.3 Medium: neither that nor a low EPSS makes a risk controlled")
    void cvssMedium_isNotControlledByItself() {
        RiskFile bare = FdaCase.read("FDA-U1").file();
        CvssVector vector = vector("CVSS:3.0/AV:A/AC:H/PR:N/UI:N/S:U/C:N/I:H/A:N", "5.3");
        assertScoreDecidesNothing(bare, scored(bare, "CISA, ICSMA-18-219-02", "0.0008", vector));
    }

    /** MiniMed 508 and Paradigm: no patch is possible; the pumps were recalled and replaced. */
    @Test
    @DisplayName("VC-6 CVE-2019-10964 cannot be patched and may kill: uncontrolled unless the device is another one")
    void deviceThatCannotBePatched_isUncontrolledUntilItIsReplaced() {
        FdaCase unpatched = FdaCase.read("FDA-U2").with(new FdaCase.Change("impact.SAFETY", "S5", "UNCONTROLLED"));
        CvssVector vector = vector("CVSS:3.0/AV:A/AC:H/PR:N/UI:N/S:U/C:L/I:H/A:H", "7.1");
        RiskFile file = scored(unpatched.file(), "CISA, ICSMA-19-178-01", "0.0008", vector);
        assertScoreDecidesNothing(unpatched.file(), file);
        FdaCase hardToReach = unpatched.with(new FdaCase.Change("control.ACCESS.DEVICE", "E1", "UNCONTROLLED"));
        FdaCase replaced = unpatched.with(new FdaCase.Change("impact.SAFETY", "S1", "CONTROLLED"));
        for (RiskPolicy policy : POLICIES) {
            assertFalse(assess(policy, hardToReach.file()).current().isControlled(), policy.id());
        }
        assertTrue(assess(RiskPolicies.usFda(), replaced.file()).current().isControlled());
    }

    /** Contec CMS8000: the regulators asked to take it off the network. */
    @Test
    @DisplayName("VC-6 CVE-2025-0626 had an EPSS of .0008: that lowers nothing, taking it off the network does")
    void lowEpss_lowersNothing() {
        FdaCase monitor = FdaCase.read("FDA-U3");
        RiskFile bare = monitor.file();
        CvssVector three = vector("CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:H/I:H/A:H", "7.5");
        CvssVector four = vector("CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "7.7");
        assertScoreDecidesNothing(bare, scored(bare, "CISA, ICSMA-25-030-01", "0.0008", three, four));
        RiskResult off = assess(
                RiskPolicies.usFda(),
                scored(FdaCase.read("FDA-D2").file(), "CISA, ICSMA-25-030-01", "0.0008", three, four));
        assertTrue(off.current().isControlled());
        assertTrue(off.isRelyingOnEnvironment());
    }
}
