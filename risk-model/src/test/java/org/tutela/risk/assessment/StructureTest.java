package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.DataFlowId;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.ElementId;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Audience;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Gate;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskAcceptance;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.ScenarioId;
import org.tutela.risk.scenario.SecuritySafetyRelation;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.RiskLevel;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;
import org.tutela.risk.threat.AdversaryLevel;
import org.tutela.risk.threat.Dismissal;
import org.tutela.risk.threat.SourceAccess;
import org.tutela.risk.threat.ThreatSource;
import org.tutela.risk.threat.ThreatSourceProfile;

/** Structure and traceability: what cannot be built, and what is found when a link is taken out of a complete file. */
class StructureTest {

    private static List<String> findings(RiskFile.Builder builder) {
        List<String> codes = builder.check().stream().map(Finding::toString).toList();
        return codes.isEmpty()
                ? RiskAssessor.of(RiskPolicies.euMdr()).assess(builder.build()).findings().stream()
                        .map(Finding::toString)
                        .toList()
                : codes;
    }

    private static RiskFile.Builder risk(Risk changed) {
        return SampleFile.builder()
                .replaceRisk(Edits.map(
                        SampleFile.file().content().risks(), risk -> risk.id().equals(changed.id()) ? changed : risk));
    }

    private static Risk sampleRisk(String id) {
        return SampleFile.file().content().risks().stream()
                .filter(risk -> risk.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RiskFile.Builder control(String id, UnaryOperator<Control> change) {
        return SampleFile.builder()
                .replaceControl(Edits.map(
                        SampleFile.file().content().controls(),
                        control -> control.id().text().equals(id) ? change.apply(control) : control));
    }

    @Test
    @DisplayName("INV-01 a risk without scenario, impact or asset cannot be built")
    void risk_mustReachScenarioImpactAndAsset() {
        assertEquals(
                List.of("RISK-001 risks[RSK-1].scenarios: risks[RSK-1].scenarios must not be empty"),
                findings(risk(sampleRisk("RSK-1").toBuilder().scenarios().build())));
        assertEquals(
                List.of("RISK-001 risks[RSK-1].impacts: risks[RSK-1].impacts must not be empty"),
                findings(risk(sampleRisk("RSK-1").toBuilder().impacts().build())));
        AttackScenario harmless = SampleFile.scenario("SCN-1", "STP-3", "THR-1").toBuilder()
                .compromises()
                .build();
        assertEquals(
                List.of("RISK-001 scenarios[SCN-1].compromises: scenarios[SCN-1].compromises must not be empty"),
                findings(SampleFile.builder()
                        .replaceScenario(List.of(harmless, SampleFile.scenario("SCN-2", "STP-4", "THR-2")))));
    }

    @Test
    @DisplayName("INV-01 a risk has exactly one hazardous situation or is marked as security only")
    void risk_hasAHazardousSituationOrIsSecurityOnly() {
        for (SecuritySafetyRelation relation : SecuritySafetyRelation.values()) {
            for (boolean hasSituation : new boolean[] {true, false}) {
                for (boolean hasSafety : new boolean[] {true, false}) {
                    Risk.Builder builder = Risk.builder(RiskId.parse("RSK-1"), "Risk", relation)
                            .scenarios(sampleRisk("RSK-1").scenarios())
                            .impacts(
                                    hasSafety
                                            ? SampleFile.safety("S4")
                                            : new Impact(
                                                    ImpactDimension.PRIVACY,
                                                    SampleFile.safety("S2").severity()));
                    if (hasSituation) {
                        builder.hazardousSituation(
                                sampleRisk("RSK-1").hazardousSituation().orElseThrow());
                    }
                    List<String> expected = new ArrayList<>();
                    String start = "RISK-007 risks[RSK-1].relation: Risk RSK-1 is " + relation + ", but it ";
                    if (relation == SecuritySafetyRelation.SECURITY_ONLY) {
                        if (hasSafety) {
                            expected.add(start + "has an impact on safety");
                        }
                        if (hasSituation) {
                            expected.add(start + "names a hazardous situation");
                        }
                    } else if (!hasSituation) {
                        expected.add(start + "names no hazardous situation");
                    }

                    assertEquals(
                            expected,
                            risk(builder.build()).check().stream()
                                    .map(Finding::toString)
                                    .toList());
                }
            }
        }
    }

    @Test
    @DisplayName("INV-02 a step that refers to a missing interface cannot be built")
    void step_withADanglingInterfaceCannotBeBuilt() {
        AttackStep dangling = new AttackStep.Basic(
                StepId.parse("STP-4"), "Do", SampleFile.rating("E2"), List.of(), List.of(InterfaceId.parse("IFC-9")));
        RiskFile.Builder builder = SampleFile.builder()
                .replaceStep(Edits.map(
                        SampleFile.file().content().steps(),
                        step -> step.id().text().equals("STP-4") ? dangling : step));

        assertEquals(
                "Risk file must have no error, but had 1:\n  RISK-003 steps[STP-4].interfaces: STP-4 refers to IFC-9, which the "
                        + "risk file does not contain",
                assertThrows(InvalidRiskFileException.class, builder::build).getMessage());
    }

    @Test
    @DisplayName("INV-02 a step that refers to a missing data flow or element cannot be built")
    void step_withADanglingPlaceCannotBeBuilt() {
        AttackStep dangling = new AttackStep.Basic(
                StepId.parse("STP-4"),
                "Do",
                SampleFile.rating("E2"),
                List.of(),
                List.of(),
                List.of(DataFlowId.parse("FLW-9")),
                List.of(ElementId.parse("ELM-9")));
        RiskFile.Builder builder = SampleFile.builder()
                .replaceStep(Edits.map(
                        SampleFile.file().content().steps(),
                        step -> step.id().text().equals("STP-4") ? dangling : step));

        assertEquals(
                List.of(
                        "RISK-003 steps[STP-4].dataFlows: STP-4 refers to FLW-9, which the risk file does not contain",
                        "RISK-003 steps[STP-4].elements: STP-4 refers to ELM-9, which the risk file does not contain"),
                builder.check().stream().map(Finding::toString).toList());
    }

    @Test
    @DisplayName("INV-02 a step that is done nowhere is found")
    void step_withoutAPlaceIsFound() {
        AttackStep nowhere =
                new AttackStep.Basic(StepId.parse("STP-4"), "Do", SampleFile.rating("E2"), List.of(), List.of());

        assertEquals(
                List.of(
                        "RISK-037 steps[STP-4]: Attack step STP-4 names no interface, data flow or element of the device"),
                findings(SampleFile.builder()
                        .replaceStep(Edits.map(
                                SampleFile.file().content().steps(),
                                step -> step.id().text().equals("STP-4") ? nowhere : step))));
    }

    @Test
    @DisplayName("INV-06 a control without a requirement is found, one that is out of use is not")
    void control_mustTraceToARequirement() {
        assertEquals(
                List.of("RISK-038 controls[CTL-1]: Control CTL-1 traces to no requirement"),
                findings(control("CTL-1", it -> it.toBuilder().requirements().build())));
        assertEquals(
                List.of("RISK-001 controls[CTL-1].requirements[0]: controls[CTL-1].requirements[0] must not be blank"),
                control("CTL-1", it -> it.toBuilder().requirements(" ").build()).check().stream()
                        .map(Finding::toString)
                        .toList());
        assertFalse(findings(control(
                        "CTL-1",
                        it -> it.toBuilder()
                                .requirements()
                                .state(ControlState.RETIRED)
                                .build()))
                .toString()
                .contains("RISK-038"));
    }

    @Test
    @DisplayName("INV-12 a security risk with safety impact is the same risk in both lists")
    void securityAndSafetyLists_referToTheSameRisk() {
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.euMdr())
                .assess(SampleFile.builder()
                        .replaceRisk(List.of(
                                SampleFile.risk("RSK-1", "S4", "SCN-1"),
                                SampleFile.risk("RSK-2", "S3", "SCN-2").toBuilder()
                                        .relation(SecuritySafetyRelation.SECURITY_CONTROL_WITH_SAFETY_IMPACT)
                                        .build(),
                                SampleFile.risk("RSK-3", "S3", "SCN-2").toBuilder()
                                        .relation(SecuritySafetyRelation.SAFETY_CONTROL_WITH_SECURITY_IMPACT)
                                        .build(),
                                Risk.builder(RiskId.parse("RSK-4"), "Risk", SecuritySafetyRelation.SECURITY_ONLY)
                                        .scenarios(ScenarioId.parse("SCN-2"))
                                        .impacts(new Impact(
                                                ImpactDimension.PRIVACY,
                                                new SeverityRating.Rated(new SeverityLevel("S2"), "judged")))
                                        .build()))
                        .build());

        assertEquals(List.of("RSK-1", "RSK-3", "RSK-4"), ids(assessment.securityRisks()));
        assertEquals(List.of("RSK-1", "RSK-2", "RSK-3"), ids(assessment.safetyRisks()));
        assertSame(
                assessment.securityRisks().get(0).risk(),
                assessment.safetyRisks().get(0).risk());
        assertSame(
                assessment.risk("RSK-3").risk(), assessment.safetyRisks().get(2).risk());
    }

    private static List<String> ids(List<RiskResult> results) {
        return results.stream().map(it -> it.id().text()).toList();
    }

    @Test
    void relation_toAControlThatDoesNotBringTheRiskIsFound() {
        assertEquals(
                List.of(
                        "RISK-042 risks[RSK-1]: Risk RSK-1 is SECURITY_CONTROL_WITH_SAFETY_IMPACT, but no control brings it"),
                findings(SampleFile.builder()
                        .replaceRisk(Edits.map(
                                SampleFile.file().content().risks(),
                                it -> it.toBuilder()
                                        .relation(SecuritySafetyRelation.SECURITY_CONTROL_WITH_SAFETY_IMPACT)
                                        .build()))));
    }

    @Test
    void acceptance_onALowerLevelThanTheDerivedIsFound() {
        String derived = RiskAssessor.of(RiskPolicies.euMdr())
                .assess(SampleFile.file())
                .risk("RSK-1")
                .current()
                .level()
                .code();

        assertEquals("2", derived);
        assertEquals(
                List.of("RISK-055 risks[RSK-1]: Risk RSK-1 was accepted at level 1, but level 2 is derived"),
                findings(acceptedAt("1")));
        assertEquals(List.of(), findings(acceptedAt("2")));
        assertEquals(List.of(), findings(acceptedAt("3")));
        assertEquals(
                List.of(
                        "RISK-056 risks[RSK-1]: Risk RSK-1 was accepted at level low, which policy tutela-eu-mdr does not have"),
                findings(acceptedAt("low")));
    }

    private static RiskFile.Builder acceptedAt(String level) {
        RiskAcceptance acceptance = SampleFile.acceptance();
        RiskAcceptance at = new RiskAcceptance(
                acceptance.role(),
                acceptance.rationale(),
                acceptance.decidedOn(),
                acceptance.release(),
                Optional.empty(),
                Optional.of(new RiskLevel(level)));
        return SampleFile.builder()
                .replaceRisk(Edits.map(
                        SampleFile.file().content().risks(),
                        risk -> risk.id().text().equals("RSK-1")
                                ? risk.toBuilder().acceptance(at).build()
                                : risk));
    }

    @Test
    void threatSource_thatIsNotDescribedIsFound() {
        List<String> open = List.of("RISK-039 threatSourceProfiles[CRIMINAL]: A threat names source CRIMINAL, of which "
                + "capability, intent or access is not described");

        assertEquals(open, findings(SampleFile.builder().replaceThreatSourceProfile(List.of())));
        for (ThreatSourceProfile partial : List.of(
                criminal(Optional.empty(), Optional.of(AdversaryLevel.LOW), Set.of(SourceAccess.REMOTE)),
                criminal(Optional.of(AdversaryLevel.LOW), Optional.empty(), Set.of(SourceAccess.REMOTE)),
                criminal(Optional.of(AdversaryLevel.LOW), Optional.of(AdversaryLevel.LOW), Set.of()))) {
            assertEquals(open, findings(SampleFile.builder().replaceThreatSourceProfile(List.of(partial))));
        }
    }

    private static ThreatSourceProfile criminal(
            Optional<AdversaryLevel> capability, Optional<AdversaryLevel> intent, Set<SourceAccess> access) {
        return new ThreatSourceProfile(ThreatSource.CRIMINAL, capability, intent, access, "known");
    }

    @Test
    void threatSource_thatContradictsItselfCannotBeBuilt() {
        ThreatSourceProfile profile =
                SampleFile.file().content().threatSourceProfiles().get(0);
        ThreatSourceProfile intending = new ThreatSourceProfile(
                ThreatSource.ACCIDENT, Optional.empty(), Optional.of(AdversaryLevel.LOW), Set.of(), " ");

        assertEquals(
                List.of(
                        "RISK-001 threatSourceProfiles[ACCIDENT].rationale: threatSourceProfiles[ACCIDENT].rationale must not "
                                + "be blank",
                        "RISK-002 threatSourceProfiles[CRIMINAL]: CRIMINAL stands more than once",
                        "RISK-016 threatSourceProfiles[ACCIDENT].intent: Threat source ACCIDENT is ACCIDENTAL, but has an intent"),
                SampleFile.builder().threatSourceProfile(profile, intending).check().stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    @DisplayName("INV-04 a threat without risk and without dismissal is found")
    void threat_mustEndInARiskOrADismissal() {
        assertEquals(
                List.of("RISK-030 threats[THR-3]: Threat THR-3 leads to no risk and is not dismissed"),
                findings(SampleFile.builder().threat(SampleFile.threat("THR-3"))));
        assertEquals(
                List.of(),
                findings(SampleFile.builder()
                        .threat(SampleFile.threat("THR-3").toBuilder()
                                .dismissal(new Dismissal("Cannot happen", "the security officer", SampleFile.AS_OF))
                                .build())));
        assertEquals(
                List.of(
                        "RISK-001 threats[THR-3].dismissal.reason: threats[THR-3].dismissal.reason must not be blank",
                        "RISK-001 threats[THR-3].dismissal.reviewer: threats[THR-3].dismissal.reviewer must not be blank"),
                findings(SampleFile.builder()
                        .threat(SampleFile.threat("THR-3").toBuilder()
                                .dismissal(new Dismissal("", " ", SampleFile.AS_OF))
                                .build())));
    }

    @Test
    @DisplayName("INV-06 a control without effect or without one of its two verifications is found")
    void control_mustTraceToRiskAndEvidence() {
        assertEquals(
                List.of(
                        "RISK-021 controls[CTL-1]: Control CTL-1 has no passed verification that it works, so its effect is not "
                                + "counted",
                        "RISK-050 risks[RSK-1]: Risk RSK-1 was accepted by head of development, but it is not acceptable under "
                                + "the policy",
                        "RISK-071 capabilities[PAUT]: Security capability PAUT is said to be implemented, but none of its "
                                + "controls counts"),
                findings(control(
                        "CTL-1",
                        it -> it.toBuilder()
                                .evidence(EvidenceId.parse("EVD-11"))
                                .build())));
        assertEquals(
                List.of(
                        "RISK-020 controls[CTL-1]: Control CTL-1 has no passed verification that it is there, so its effect is "
                                + "not counted",
                        "RISK-050 risks[RSK-1]: Risk RSK-1 was accepted by head of development, but it is not acceptable under "
                                + "the policy",
                        "RISK-071 capabilities[PAUT]: Security capability PAUT is said to be implemented, but none of its "
                                + "controls counts"),
                findings(control(
                        "CTL-1",
                        it -> it.toBuilder()
                                .evidence(EvidenceId.parse("EVD-12"))
                                .build())));
        assertTrue(findings(control("CTL-2", it -> it.toBuilder().effects().build()))
                .contains("RISK-029 controls[CTL-2]: Control CTL-2 has no effect on any risk"));
    }

    @Test
    @DisplayName("INV-23 a control of lower priority without a reason is found")
    void lowerPriority_needsAReason() {
        Control reasonless = Control.builder(
                        ControlId.parse("CTL-3"),
                        "Alarm",
                        ControlPriority.PROTECTIVE_MEASURE,
                        ControlLocus.DEVICE,
                        ControlState.WAIVED)
                .effects(SampleFile.cap("STP-4", CapKind.ACCESS, "E1"))
                .build();

        List<String> expected = List.of(
                "RISK-026 controls[CTL-3]: Control CTL-3 is not of the highest priority and has no reason "
                        + "why none is practicable",
                "RISK-036 controls[CTL-3]: Control CTL-3 is taken as an option against no risk");
        assertEquals(expected, findings(SampleFile.builder().control(reasonless)));
        assertEquals(
                expected,
                findings(SampleFile.builder()
                        .control(reasonless.toBuilder()
                                .higherPriorityRationale(" ")
                                .build())));
    }

    @Test
    @DisplayName("INV-11 a control that is taken against a risk it brings, directly or through others, cannot be built")
    void introducedRisks_mustNotFormACircle() {
        assertEquals(
                List.of(
                        "RISK-009 controls[CTL-1].introducedRisks: Control CTL-1 brings risk RSK-2, which it is itself taken "
                                + "against"),
                findings(SampleFile.builder()
                        .replaceOptionAnalysis(
                                List.of(SampleFile.options("RSK-1", "CTL-1"), SampleFile.options("RSK-2", "CTL-1")))));
        RiskFile.Builder through = control(
                        "CTL-2",
                        it -> it.toBuilder()
                                .introducedRisks(new IntroducedRisks.Introduced(List.of(RiskId.parse("RSK-1"))))
                                .build())
                .replaceOptionAnalysis(
                        List.of(SampleFile.options("RSK-1", "CTL-1"), SampleFile.options("RSK-2", "CTL-2")));
        assertEquals(
                List.of(
                        "RISK-009 controls[CTL-1].introducedRisks: Control CTL-1 brings risk RSK-2, which it is itself taken "
                                + "against",
                        "RISK-009 controls[CTL-2].introducedRisks: Control CTL-2 brings risk RSK-1, which it is itself taken "
                                + "against"),
                findings(through));
    }

    @Test
    @DisplayName("INV-20 the risks that a control brings stay open, in every state of it, until it is retired")
    void introducedRisks_stayOpenUntilTheControlIsRetired() {
        for (ControlState state : ControlState.values()) {
            RiskFile.Builder builder = risk(sampleRisk("RSK-2").toBuilder()
                            .impacts(SampleFile.safety("S5"))
                            .build())
                    .replaceControl(Edits.map(
                            SampleFile.file().content().controls(),
                            it -> it.id().text().equals("CTL-1") ? inState(it, state) : it));
            RiskResult parent = RiskAssessor.of(RiskPolicies.euMdr())
                    .assess(builder.build())
                    .risk("RSK-1");

            assertEquals(
                    state != ControlState.RETIRED,
                    parent.acceptability().obstacles().stream()
                            .anyMatch(obstacle -> obstacle.key() == ResidualText.INTRODUCED_NOT_ACCEPTABLE
                                    && obstacle.toString()
                                            .equals("Control CTL-1 brings risk RSK-2, which is not controlled")),
                    state.toString());
        }
    }

    private static Control inState(Control control, ControlState state) {
        return Control.builder(control.id(), control.title(), control.priority(), control.locus(), state)
                .effects(control.effects())
                .evidence(control.evidence())
                .introducedRisks(control.introducedRisks())
                .build();
    }

    @Test
    @DisplayName("INV-25 a control answers for what it brings even where no option analysis names it")
    void introducedRisk_blocksEveryRiskItsControlCountsFor() {
        RiskFile.Builder builder = risk(sampleRisk("RSK-2").toBuilder()
                        .impacts(SampleFile.safety("S5"))
                        .build())
                .replaceOptionAnalysis(List.of(SampleFile.options("RSK-1"), SampleFile.options("RSK-2")));
        RiskResult parent =
                RiskAssessor.of(RiskPolicies.euMdr()).assess(builder.build()).risk("RSK-1");

        assertTrue(parent.current().isControlled());
        assertEquals(
                List.of("Control CTL-1 brings risk RSK-2, which is not controlled"),
                parent.acceptability().obstacles().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    @DisplayName("INV-22 a severity cap in the environment counts as reliance and must be told")
    void severityCapInTheEnvironment_mustBeTold() {
        Control limiter = Control.builder(
                        ControlId.parse("CTL-3"),
                        "Limiter at the bedside",
                        ControlPriority.PROTECTIVE_MEASURE,
                        ControlLocus.USER_ORGANISATION,
                        ControlState.EFF_VERIFIED)
                .effects(SampleFile.severityCap("RSK-2", "S1"))
                .evidence(EvidenceId.parse("EVD-11"), EvidenceId.parse("EVD-12"))
                .introducedRisks(new IntroducedRisks.None("none"))
                .build();
        RiskFile.Builder builder = risk(
                sampleRisk("RSK-2").toBuilder().impacts(SampleFile.safety("S5")).build());
        RiskResult untold = RiskAssessor.of(RiskPolicies.euMdr())
                .assess(builder.control(limiter).build())
                .risk("RSK-2");
        RiskResult told = RiskAssessor.of(RiskPolicies.euMdr())
                .assess(risk(sampleRisk("RSK-2").toBuilder()
                                .impacts(SampleFile.safety("S5"))
                                .build())
                        .control(limiter.toBuilder()
                                .assumption(AssumptionId.parse("ASM-1"))
                                .build())
                        .build())
                .risk("RSK-2");

        assertTrue(untold.isRelyingOnEnvironment());
        assertEquals(
                List.of("It is controlled only thanks to CTL-3, which users are not told of"),
                untold.acceptability().obstacles().stream()
                        .map(Object::toString)
                        .toList());
        assertTrue(told.isRelyingOnEnvironment());
        assertTrue(told.acceptability().isAcceptable());
    }

    @Test
    @DisplayName("INV-22 only what users may read tells them of an assumption and of a risk")
    void statement_tellsUsersOnlyIfTheyMayReadIt() {
        Device device = SampleFile.device();
        Device untold = device.toBuilder()
                .assumptions(device.assumptions().stream()
                        .map(it -> new EnvironmentAssumption(
                                it.id(), it.statement(), it.justification(), Optional.of(" "), it.checks()))
                        .toList())
                .build();
        RiskFileContent content = SampleFile.file().content();
        for (Audience audience : Audience.values()) {
            boolean isTold = audience == Audience.OPERATOR || audience == Audience.PUBLIC;
            RiskFile.Builder file = SampleFile.file().toBuilder(
                            new DeviceRelease(SampleFile.RELEASE, untold, "2.0", Optional.empty()))
                    .replaceControl(List.of(
                            content.controls().get(0).toBuilder()
                                    .effects()
                                    .introducedRisks(new IntroducedRisks.None("none"))
                                    .build(),
                            content.controls().get(1).toBuilder()
                                    .effects(SampleFile.cap("STP-2", CapKind.ACCESS, "E1"))
                                    .build()))
                    .replaceUserInformation(List.of(UserInformation.builder(UserInformationId.parse("UIF-1"), audience)
                            .statement("Keep it on a network of its own")
                            .location("7.1")
                            .risks(RiskId.parse("RSK-1"), RiskId.parse("RSK-2"))
                            .assumptions(AssumptionId.parse("ASM-1"))
                            .build()));
            RiskResult risk =
                    RiskAssessor.of(RiskPolicies.euMdr()).assess(file.build()).risk("RSK-1");

            assertTrue(risk.isRelyingOnEnvironment());
            assertEquals(
                    !isTold,
                    risk.acceptability().obstacles().stream()
                            .anyMatch(it -> it.key() == ResidualText.ENVIRONMENT_NOT_JUSTIFIED),
                    audience.toString());
            assertEquals(
                    isTold
                            ? List.of()
                            : List.of(
                                    "RISK-060 release.device.assumptions[ASM-1]: Users are not told of assumption ASM-1 on their "
                                            + "environment",
                                    "RISK-062 risks[RSK-1]: Users are not told of what is left of risk RSK-1",
                                    "RISK-062 risks[RSK-2]: Users are not told of what is left of risk RSK-2"),
                    findings(file).stream()
                            .filter(it -> it.startsWith("RISK-06"))
                            .toList());
        }
    }

    @Test
    @DisplayName("INV-27 a severity cap needs evidence of independence, and information may not have one")
    void severityCap_needsIndependence() {
        ControlEffect dependent = new ControlEffect.SeverityCap(
                RiskId.parse("RSK-1"), ImpactDimension.SAFETY, new SeverityLevel("S1"), " ");
        assertEquals(
                List.of(
                        "RISK-001 controls[CTL-1].effects[0].independence: controls[CTL-1].effects[0].independence must not be "
                                + "blank"),
                findings(
                        control("CTL-1", it -> it.toBuilder().effects(dependent).build())));
        assertEquals(
                List.of("RISK-008 controls[CTL-3].effects: Control CTL-3 caps severity, but only informs"),
                findings(SampleFile.builder()
                        .control(Control.builder(
                                        ControlId.parse("CTL-3"),
                                        "Sticker",
                                        ControlPriority.INFORMATION,
                                        ControlLocus.DEVICE,
                                        ControlState.PROPOSED)
                                .effects(SampleFile.severityCap("RSK-1", "S1"))
                                .build())));
    }

    private record Removal(String link, RiskFile.Builder file, String finding) {}

    private static AttackStep step(String id) {
        return SampleFile.file().content().steps().stream()
                .filter(it -> it.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RiskFile.Builder steps(AttackStep changed) {
        return SampleFile.builder()
                .replaceStep(Edits.map(
                        SampleFile.file().content().steps(), it -> it.id().equals(changed.id()) ? changed : it));
    }

    private static List<Removal> removals() {
        RiskFileContent content = SampleFile.file().content();
        AttackStep.Basic first = (AttackStep.Basic) step("STP-1");
        AttackScenario scenario = SampleFile.scenario("SCN-1", "STP-3", "THR-1");
        AttackScenario other = SampleFile.scenario("SCN-2", "STP-4", "THR-2");
        return List.of(
                new Removal(
                        "scenario to threat",
                        SampleFile.builder()
                                .replaceScenario(
                                        List.of(scenario.toBuilder().threats().build(), other)),
                        "RISK-001 scenarios[SCN-1].threats"),
                new Removal(
                        "threat",
                        SampleFile.builder().replaceThreat(List.of(SampleFile.threat("THR-2"))),
                        "RISK-003 scenarios[SCN-1].threats: SCN-1 refers to THR-1"),
                new Removal(
                        "scenario to asset",
                        SampleFile.builder()
                                .replaceScenario(List.of(
                                        scenario.toBuilder().compromises().build(), other)),
                        "RISK-001 scenarios[SCN-1].compromises"),
                new Removal(
                        "scenario to environment",
                        SampleFile.builder()
                                .replaceScenario(List.of(
                                        scenario.toBuilder().environments().build(), other)),
                        "RISK-001 scenarios[SCN-1].environments"),
                new Removal(
                        "scenario",
                        SampleFile.builder().replaceScenario(List.of(other)),
                        "RISK-003 risks[RSK-1].scenarios: RSK-1 refers to SCN-1"),
                new Removal(
                        "risk to scenario",
                        risk(sampleRisk("RSK-1").toBuilder()
                                .scenarios(other.id())
                                .build()),
                        "RISK-032 scenarios[SCN-1]"),
                new Removal(
                        "risk to hazardous situation",
                        risk(Risk.builder(
                                        RiskId.parse("RSK-1"),
                                        "Risk",
                                        sampleRisk("RSK-1").relation())
                                .scenarios(sampleRisk("RSK-1").scenarios())
                                .impacts(sampleRisk("RSK-1").impacts())
                                .acceptance(sampleRisk("RSK-1").acceptance().orElseThrow())
                                .build()),
                        "RISK-007 risks[RSK-1].relation"),
                new Removal(
                        "risk to impact",
                        risk(sampleRisk("RSK-1").toBuilder().impacts().build()),
                        "RISK-001 risks[RSK-1].impacts"),
                new Removal(
                        "step to vulnerability",
                        steps(new AttackStep.Basic(
                                first.id(), first.title(), first.exploitability(), List.of(), first.interfaces())),
                        "RISK-031 vulnerabilities[VUL-1]"),
                new Removal(
                        "step to part",
                        steps(SampleFile.combined("STP-3", Gate.AND, "STP-2")),
                        "RISK-033 steps[STP-1]"),
                new Removal(
                        "step rating",
                        steps(new AttackStep.Basic(
                                first.id(),
                                first.title(),
                                new ExploitabilityRating.Unknown("lost"),
                                first.vulnerabilities(),
                                first.interfaces())),
                        "RISK-040 steps[STP-1]"),
                new Removal(
                        "control to effect",
                        control("CTL-1", it -> it.toBuilder().effects().build()),
                        "RISK-029 controls[CTL-1]"),
                new Removal(
                        "control to evidence of implementation",
                        control(
                                "CTL-1",
                                it -> it.toBuilder()
                                        .evidence(EvidenceId.parse("EVD-12"))
                                        .build()),
                        "RISK-020 controls[CTL-1]"),
                new Removal(
                        "control to evidence of effectiveness",
                        control(
                                "CTL-1",
                                it -> it.toBuilder()
                                        .evidence(EvidenceId.parse("EVD-11"))
                                        .build()),
                        "RISK-021 controls[CTL-1]"),
                new Removal(
                        "control to introduced risks",
                        control(
                                "CTL-1",
                                it -> it.toBuilder()
                                        .introducedRisks(new IntroducedRisks.NotAnalysed())
                                        .build()),
                        "RISK-024 controls[CTL-1]"),
                new Removal(
                        "control to preservation analyses",
                        control("CTL-1", it -> it.toBuilder().preservation().build()),
                        "RISK-027 controls[CTL-1]"),
                new Removal(
                        "control to assumption",
                        SampleFile.builder()
                                .replaceControl(List.of(
                                        content.controls().get(0),
                                        inState(content.controls().get(1), ControlState.EFF_VERIFIED))),
                        "RISK-061 controls[CTL-2]"),
                new Removal(
                        "control to reason for its priority",
                        SampleFile.builder()
                                .replaceControl(List.of(
                                        content.controls().get(0),
                                        inState(content.controls().get(1), ControlState.EFF_VERIFIED))),
                        "RISK-026 controls[CTL-2]"),
                new Removal(
                        "refusal to evidence",
                        SampleFile.builder()
                                .replaceOptionAnalysis(List.of(
                                        SampleFile.options("RSK-1", "CTL-1"),
                                        new OptionAnalysis(
                                                RiskId.parse("RSK-2"),
                                                Edits.map(
                                                        SampleFile.options("RSK-2")
                                                                .options(),
                                                        StructureTest::groundless)))),
                        "RISK-054 optionAnalyses[RSK-2]"),
                new Removal(
                        "option analysis",
                        SampleFile.builder().replaceOptionAnalysis(List.of(SampleFile.options("RSK-1", "CTL-1"))),
                        "RISK-050 risks[RSK-2]"),
                new Removal(
                        "information to risks",
                        SampleFile.builder()
                                .replaceUserInformation(List.of(content.userInformation().get(0).toBuilder()
                                        .risks()
                                        .build())),
                        "RISK-062 risks[RSK-1]"),
                new Removal(
                        "evidence",
                        SampleFile.builder()
                                .replaceEvidence(content.evidence()
                                        .subList(1, content.evidence().size())),
                        "RISK-003 controls[CTL-1].evidence: CTL-1 refers to EVD-11"));
    }

    private static ControlOption groundless(ControlOption option) {
        ControlOption.Refused refused = (ControlOption.Refused) option;
        return new ControlOption.Refused(
                refused.priority(), refused.description(), refused.reason(), refused.rationale(), List.of());
    }

    @Test
    @DisplayName("INV-09 taking a link out of a complete file gives a finding that names it")
    void missingLink_isNamed() {
        assertEquals(List.of(), findings(SampleFile.builder()));
        for (Removal removal : removals()) {
            List<String> findings = findings(removal.file());
            assertTrue(
                    findings.stream().anyMatch(finding -> finding.startsWith(removal.finding())),
                    () -> "without " + removal.link() + ": " + findings);
        }
    }

    @Test
    @DisplayName("INV-10 renaming texts changes no id, no score and no digest of conclusions")
    void renaming_changesNoScore() {
        for (long seed = 0; seed < 150; seed++) {
            RiskFile file = RandomRiskFile.of(seed, 4);
            RiskAssessment before = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
            RiskAssessment after = RiskAssessor.of(RiskPolicies.euMdr()).assess(renamed(file));

            assertEquals(Outputs.everything(before), Outputs.everything(after));
            assertEquals(before.digest(), after.digest());
        }
    }

    static RiskFile renamed(RiskFile file) {
        return file.toBuilder()
                .replaceRisk(Edits.map(
                        file.content().risks(),
                        it -> it.toBuilder().title("Renamed").build()))
                .replaceThreat(Edits.map(
                        file.content().threats(),
                        it -> it.toBuilder()
                                .title("Renamed")
                                .precondition("new")
                                .build()))
                .replaceControl(Edits.map(
                        file.content().controls(),
                        it -> it.toBuilder().title("Renamed").build()))
                .replaceEvidence(Edits.map(
                        file.content().evidence(),
                        it -> it.toBuilder()
                                .method("new")
                                .author("new")
                                .location("new")
                                .build()))
                .revision("renamed")
                .build();
    }

    @Test
    @DisplayName("INV-10 an id stands once, and every duplicate is found in one pass")
    void duplicateIds_areAllFound() {
        List<Finding> findings = SampleFile.builder()
                .threat(SampleFile.threat("THR-1"))
                .risk(SampleFile.risk("RSK-2", "S1", "SCN-1"))
                .control(SampleFile.control("CTL-1"))
                .evidence(SampleFile.evidence("CTL-1"))
                .optionAnalysis(SampleFile.options("RSK-1"))
                .vulnerability(Vulnerability.builder(VulnerabilityId.parse("VUL-1"), "Again", VulnerabilityStatus.FIXED)
                        .build())
                .check();

        assertEquals(
                List.of(
                        "RISK-002 controls[CTL-1]: CTL-1 stands more than once",
                        "RISK-002 evidence[EVD-11]: EVD-11 stands more than once",
                        "RISK-002 evidence[EVD-12]: EVD-12 stands more than once",
                        "RISK-002 optionAnalyses[RSK-1]: RSK-1 stands more than once",
                        "RISK-002 risks[RSK-2]: RSK-2 stands more than once",
                        "RISK-002 threats[THR-1]: THR-1 stands more than once",
                        "RISK-002 vulnerabilities[VUL-1]: VUL-1 stands more than once"),
                findings.stream().map(Finding::toString).toList());
    }

    @Test
    @DisplayName("findings about evidence name the release and the result")
    void findings_aboutEvidence() {
        RiskFile file = SampleFile.builder()
                .replaceEvidence(Edits.map(
                        SampleFile.file().content().evidence(),
                        it -> it.id().text().equals("EVD-11")
                                ? it.toBuilder().result(EvidenceResult.FAILED).build()
                                : it.toBuilder()
                                        .release(ReleaseId.parse("REL-1"))
                                        .build()))
                .build();

        List<String> findings = findings(file.toBuilder());

        assertTrue(
                findings.contains(
                        "RISK-023 controls[CTL-1]: Evidence EVD-11 of control CTL-1 did not pass, so its effect is not counted"));
        assertTrue(findings.contains(
                "RISK-022 controls[CTL-2]: Evidence EVD-22 of control CTL-2 was made for another release than REL-2"));
        assertEquals(Set.of(), Set.copyOf(file.toBuilder().check()));
    }
}
