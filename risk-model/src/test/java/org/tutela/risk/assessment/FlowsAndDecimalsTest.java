package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.device.DataFlow;
import org.tutela.core.device.DataFlowId;
import org.tutela.core.device.Device;
import org.tutela.core.device.Element;
import org.tutela.core.device.ElementId;
import org.tutela.core.device.ElementKind;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.device.TrustBoundary;
import org.tutela.core.device.TrustBoundaryId;
import org.tutela.core.finding.Finding;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.scoring.Probability;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.StrideExclusion;
import org.tutela.risk.threat.ThreatId;

/** Data flows, capability statements, factors and probabilities: what is refused, and what is found. */
class FlowsAndDecimalsTest {

    private static final DataFlowId FLOW = DataFlowId.parse("FLW-1");

    private static RiskFile.Builder withFlow(String inside) {
        Device device = SampleFile.device().toBuilder()
                .elements(
                        new Element(ElementId.parse("ELM-1"), "Pump", ElementKind.PROCESS, List.of()),
                        new Element(ElementId.parse("ELM-2"), "Server", ElementKind.PROCESS, List.of()))
                .dataFlows(new DataFlow(
                        FLOW,
                        "Settings",
                        ElementId.parse("ELM-2"),
                        ElementId.parse("ELM-1"),
                        "HTTPS",
                        Optional.of(InterfaceId.parse("IFC-1"))))
                .trustBoundaries(new TrustBoundary(
                        TrustBoundaryId.parse("TBD-1"),
                        "Housing",
                        inside.isEmpty()
                                ? List.of(ElementId.parse("ELM-1"), ElementId.parse("ELM-2"))
                                : List.of(ElementId.parse(inside))))
                .build();
        RiskFile file = SampleFile.file();
        return CompleteFile.with(file, device)
                .replaceThreat(Edits.map(
                        file.content().threats(),
                        it -> it.id().equals(ThreatId.parse("THR-1"))
                                ? it.toBuilder().dataFlows(FLOW).build()
                                : it));
    }

    private static List<String> findings(RiskFile.Builder builder) {
        List<Finding> errors = builder.check();
        List<Finding> findings = errors.isEmpty()
                ? RiskAssessor.of(RiskPolicies.euMdr()).assess(builder.build()).findings()
                : errors;
        return findings.stream().map(Finding::toString).toList();
    }

    @Test
    @DisplayName(
            "INV-03 a flow across a trust boundary is looked at for each STRIDE category or excluded with a reason")
    void crossingFlow_isLookedAtForEveryCategory() {
        List<String> expected = new ArrayList<>();
        for (StrideCategory category : StrideCategory.values()) {
            if (category != StrideCategory.TAMPERING) {
                expected.add(
                        "RISK-035 release.device.dataFlows[FLW-1]: Data flow FLW-1 crosses trust boundary TBD-1 and "
                                + "was not looked at for " + category);
            }
        }
        List<String> open = new ArrayList<>(findings(withFlow("ELM-1")));
        open.sort(null);
        expected.sort(null);
        assertEquals(expected, open);

        RiskFile.Builder closed = withFlow("ELM-2");
        for (StrideCategory category : StrideCategory.values()) {
            closed.strideExclusion(new StrideExclusion(FLOW, category, "Nothing to gain there"));
        }
        assertEquals(List.of(), findings(closed));
        assertEquals(List.of(), findings(withFlow("")), "a flow inside a boundary crosses nothing");
    }

    @Test
    @DisplayName("INV-03 an exclusion without a reason, or of a flow that is not there, is refused once")
    void exclusion_needsAReasonAndAFlow() {
        assertEquals(
                List.of(
                        "RISK-001 strideExclusions[FLW-1 SPOOFING].rationale: strideExclusions[FLW-1 SPOOFING].rationale "
                                + "must not be blank"),
                findings(withFlow("ELM-1").strideExclusion(new StrideExclusion(FLOW, StrideCategory.SPOOFING, " "))));
        assertEquals(
                List.of("RISK-003 strideExclusions[FLW-9].flow: FLW-9 refers to FLW-9, which the risk file does not "
                        + "contain"),
                findings(withFlow("ELM-1")
                        .strideExclusion(
                                new StrideExclusion(DataFlowId.parse("FLW-9"), StrideCategory.SPOOFING, "no reason"))));
    }

    @Test
    void capabilityStatement_isRefusedOnceWhereItSaysNothing() {
        List<CapabilityStatement> statements = SampleFile.capabilities();
        statements.set(0, new CapabilityStatement.NotApplicable(SecurityCapability.ALOF, ""));
        assertEquals(
                List.of("RISK-001 capabilities[ALOF].reason: capabilities[ALOF].reason must not be blank"),
                findings(SampleFile.builder().replaceCapability(statements)));
        assertEquals(
                List.of("RISK-002 capabilities[PAUT]: PAUT stands more than once"),
                findings(SampleFile.builder()
                        .capability(new CapabilityStatement.NotApplicable(SecurityCapability.PAUT, "none"))));
        assertEquals(
                List.of("RISK-070 capabilities[TXIG]: The file does not say how the release stands to security "
                        + "capability TXIG"),
                findings(SampleFile.builder()
                        .replaceCapability(SampleFile.capabilities().subList(0, 18))));
    }

    @Test
    void threat_counteredOnlyByAnAbsentCapabilityIsFound() {
        RiskFile.Builder builder = SampleFile.builder()
                .replaceThreat(Edits.map(
                        SampleFile.file().content().threats(),
                        it -> it.toBuilder()
                                .counteredBy(java.util.Set.of(SecurityCapability.EMRG))
                                .build()));
        assertEquals(
                List.of(
                        "RISK-072 threats[THR-1]: Threat THR-1 is countered only by capabilities that are absent: [EMRG]",
                        "RISK-072 threats[THR-2]: Threat THR-2 is countered only by capabilities that are absent: [EMRG]"),
                findings(builder));
    }

    private static RiskFile.Builder estimated(String p1, String p2) {
        return SampleFile.builder()
                .replaceRisk(Edits.map(
                        SampleFile.file().content().risks(),
                        risk -> risk.id().equals(RiskId.parse("RSK-2"))
                                ? risk.toBuilder()
                                        .probability(new Probability(
                                                Optional.of(new BigDecimal(p1)),
                                                "device-year",
                                                new BigDecimal(p2),
                                                "judged"))
                                        .build()
                                : risk));
    }

    @Test
    @DisplayName("INV-39 probabilities beyond 0 to 1, or with more decimals than anything measures, are refused")
    void probability_isFromZeroToOne() {
        String at = "risks[RSK-2].probability.";
        assertEquals(
                List.of(
                        "RISK-001 " + at + "harm: " + at + "harm must be at most 1",
                        "RISK-001 " + at + "hazardousSituation: " + at + "hazardousSituation must be at most 1"),
                findings(estimated("1.01", "1.5")));
        assertEquals(
                List.of(
                        "RISK-001 " + at + "harm: " + at + "harm must be at least 0",
                        "RISK-001 " + at + "hazardousSituation: " + at + "hazardousSituation must be at least 0"),
                findings(estimated("-0.1", "-1E-9")));
        assertEquals(
                List.of("RISK-001 " + at + "harm: " + at + "harm must have at most 40 decimals"),
                findings(estimated("1", "1E-999999999")));
        assertEquals(List.of(), findings(estimated("0", "1")));
    }

    @Test
    void barrier_isRefusedWithoutAnEstimateOrBeyondOne() {
        ControlEffect barrier =
                new ControlEffect.Barrier(RiskId.parse("RSK-2"), "one", new BigDecimal("1.1"), "another principle");
        assertEquals(
                List.of(
                        "RISK-001 controls[CTL-3].effects[0].failure: controls[CTL-3].effects[0].failure must be at most 1",
                        "RISK-013 controls[CTL-3].effects: Control CTL-3 is a barrier against risk RSK-2, of which no probability "
                                + "was estimated"),
                findings(SampleFile.builder()
                        .control(SampleFile.control("CTL-3", barrier))
                        .evidence(SampleFile.evidence("CTL-3"))));
    }

    private static AttackStep factored(String scheme, String... factorsAndValues) {
        List<FactorValue> values = new ArrayList<>();
        for (int i = 0; i < factorsAndValues.length; i += 2) {
            values.add(new FactorValue(factorsAndValues[i], factorsAndValues[i + 1]));
        }
        return new AttackStep.Basic(
                StepId.parse("STP-5"),
                "Do",
                new ExploitabilityRating.Factored(scheme, values, "judged"),
                List.of(),
                List.of(InterfaceId.parse("IFC-1")));
    }

    private static String unfit(RiskFile.Builder builder) {
        RiskFile file = builder.build();
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> RiskAssessor.of(RiskPolicies.euMdr()).assess(file))
                .getMessage();
    }

    @Test
    void factors_mustBeThoseOfASchemeOfThePolicy() {
        assertEquals(
                "Risk file must fit policy 'tutela-eu-mdr', but scheme 'own' of STP-5 is not one of [cvss-3, cvss-4, "
                        + "attack-potential, attack-potential-sold]",
                unfit(SampleFile.builder().step(factored("own", "AV", "N"))));
        assertEquals(
                "Risk file must fit policy 'tutela-eu-mdr', but value 'AV:X' of STP-5 is not one of scheme 'cvss-3'; "
                        + "value 'AT:P' of STP-5 is not one of scheme 'cvss-3'",
                unfit(SampleFile.builder().step(factored("cvss-3", "AV", "X", "AT", "P"))));
        assertEquals(
                "Risk file must fit policy 'tutela-eu-mdr', but value 'AV:X' of CTL-3 is not one of scheme 'cvss-3'",
                unfit(SampleFile.builder()
                        .step(factored("cvss-3", "AV", "N"))
                        .control(SampleFile.control(
                                "CTL-3",
                                new ControlEffect.FactorCap(StepId.parse("STP-5"), new FactorValue("AV", "X"))))
                        .evidence(SampleFile.evidence("CTL-3"))));
        assertEquals(
                List.of("RISK-014 steps[STP-5].exploitability: Step STP-5 has more than one value of factor AV"),
                findings(SampleFile.builder().step(factored("cvss-3", "AV", "N", "AV", "A"))));
        assertEquals(
                List.of(
                        "RISK-012 controls[CTL-3].effects: Control CTL-3 caps a factor of step STP-4, which is not rated by "
                                + "factors"),
                findings(SampleFile.builder()
                        .control(SampleFile.control(
                                "CTL-3",
                                SampleFile.cap("STP-4", CapKind.ACCESS, "E1"),
                                new ControlEffect.FactorCap(StepId.parse("STP-4"), new FactorValue("AV", "P"))))
                        .evidence(SampleFile.evidence("CTL-3"))));
    }
}
