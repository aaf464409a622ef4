package org.tutela.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.Asset;
import org.tutela.core.device.AssetId;
import org.tutela.core.device.AssetKind;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.Component;
import org.tutela.core.device.DataCategory;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.DeviceInterface;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.EnvironmentKind;
import org.tutela.core.device.FlowDirection;
import org.tutela.core.device.IntendedPurpose;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.device.NetworkTrust;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.RiskClass;
import org.tutela.core.device.SecurityObjective;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.device.UseEnvironmentId;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.control.PreservationAnalysis;
import org.tutela.risk.control.PreservationGoal;
import org.tutela.risk.control.RefusalReason;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Compromise;
import org.tutela.risk.scenario.ExposedPerson;
import org.tutela.risk.scenario.Gate;
import org.tutela.risk.scenario.HazardousSituation;
import org.tutela.risk.scenario.HazardousSituationId;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskAcceptance;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.ScenarioId;
import org.tutela.risk.scenario.SecuritySafetyRelation;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.Probability;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;
import org.tutela.risk.threat.AdversaryLevel;
import org.tutela.risk.threat.SourceAccess;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.threat.ThreatSource;
import org.tutela.risk.threat.ThreatSourceProfile;

/**
 * A risk file of any size, the same for the same size. Each risk has three scenarios, the last of them of two steps, five controls
 * with two pieces of evidence each, and the options considered. One control in ten only informs, one in seven lives in the operating
 * environment, one in eleven is not verified, one in thirteen limits severity or is a barrier.
 */
final class LargeRiskFile {

    private static final InterfaceId INTERFACE = InterfaceId.parse("IFC-1");
    private static final int SCENARIOS = 3;
    private static final int CONTROLS = 5;
    private static final int THREATS = 500;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final AssetId ASSET = AssetId.parse("AST-1");
    private static final AssumptionId ASSUMPTION = AssumptionId.parse("ASM-1");
    private static final UseEnvironmentId WARD = UseEnvironmentId.parse("ENV-1");
    private static final ClauseId CLAUSE = ClauseId.parse("MDR-I-17.2");

    private final List<Threat> threats = new ArrayList<>();
    private final List<AttackStep> steps = new ArrayList<>();
    private final List<AttackScenario> scenarios = new ArrayList<>();
    private final List<HazardousSituation> situations = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<OptionAnalysis> analyses = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    private final ReleaseId release;
    private final List<Component> components;
    private final List<Vulnerability> vulnerabilities;

    private LargeRiskFile(ReleaseId release, List<Component> components, List<Vulnerability> vulnerabilities) {
        this.release = release;
        this.components = components;
        this.vulnerabilities = vulnerabilities;
    }

    static RiskFileContent content(int size) {
        return content(ReleaseId.parse("REL-1"), size, List.of(), List.of());
    }

    /**
     * The file of a release that is made of components. The risks take turns: the first control of each is made of the next component,
     * the first step of each exploits the next vulnerability.
     */
    static RiskFileContent content(
            ReleaseId release, int size, List<Component> components, List<Vulnerability> vulnerabilities) {
        LargeRiskFile file = new LargeRiskFile(release, components, vulnerabilities);
        for (int i = 0; i < Math.min(THREATS, size); i++) {
            file.threats.add(Threat.builder(ThreatId.parse("THR-" + i), "Threat " + i, StrideCategory.TAMPERING)
                    .sources(ThreatSource.CRIMINAL)
                    .assets(ASSET)
                    .build());
        }
        for (int i = 0; i < size; i++) {
            file.risk(i);
        }
        List<CapabilityStatement> capabilities = new ArrayList<>();
        for (SecurityCapability capability : SecurityCapability.values()) {
            capabilities.add(new CapabilityStatement.NotApplicable(capability, "The device has nothing of that kind"));
        }
        return RiskFile.builder(file.device())
                .asOf(AS_OF)
                .revision("1")
                .edition("MDR-I@2026-01-01")
                .replaceThreat(file.threats)
                .threatSourceProfile(ThreatSourceProfile.of(
                        ThreatSource.CRIMINAL,
                        AdversaryLevel.MODERATE,
                        AdversaryLevel.HIGH,
                        Set.of(SourceAccess.REMOTE),
                        "Attacks on hospitals"))
                .replaceVulnerability(vulnerabilities)
                .replaceStep(file.steps)
                .replaceScenario(file.scenarios)
                .replaceHazardousSituation(file.situations)
                .replaceRisk(file.risks)
                .replaceOptionAnalysis(file.analyses)
                .replaceControl(file.controls)
                .replaceCapability(capabilities)
                .replaceEvidence(file.evidence)
                .content();
    }

    private DeviceRelease device() {
        Device device = Device.builder(DeviceId.parse("DEV-1"), "Pump", "Maker")
                .regulation(Instrument.MDR)
                .riskClass(RiskClass.IIB)
                .classificationRule("Annex VIII, Rule 12")
                .intendedPurpose(IntendedPurpose.builder("To infuse").build())
                .useEnvironments(
                        new UseEnvironment(WARD, EnvironmentKind.WARD, "A ward", NetworkTrust.HOSTILE, "Hospital IT"))
                .assets(new Asset(
                        ASSET, "Settings", AssetKind.DATA, Set.of(SecurityObjective.INTEGRITY), DataCategory.THERAPY))
                .assumptions(new EnvironmentAssumption(
                        ASSUMPTION, "A network of its own", "No room", Optional.of("Instructions for use, 7.2")))
                .components(components)
                .interfaces(new DeviceInterface(INTERFACE, "LAN", "HTTPS", FlowDirection.BOTH, Optional.of(443)))
                .build();
        return new DeviceRelease(release, device, "1.0", Optional.empty());
    }

    private void risk(int number) {
        RiskId id = RiskId.parse("RSK-" + number);
        HazardousSituationId situation = HazardousSituationId.parse("HAZ-" + number);
        List<ScenarioId> ways = new ArrayList<>();
        for (int s = 0; s < SCENARIOS; s++) {
            ways.add(scenario(number, s));
        }
        List<ControlOption> options = new ArrayList<>();
        for (int c = 0; c < CONTROLS; c++) {
            Control control = control(number, c);
            options.add(new ControlOption.Taken(control.priority(), control.id()));
        }
        options.add(new ControlOption.Refused(
                ControlPriority.INHERENT_DESIGN,
                "A second channel",
                RefusalReason.NOT_TECHNICALLY_PRACTICABLE,
                "There is no room",
                List.of(EvidenceId.parse("EVD-" + number + "-0-0"))));
        analyses.add(new OptionAnalysis(id, options));
        situations.add(HazardousSituation.builder(situation, "Wrong rate " + number, "Overdose")
                .sequenceOfEvents("A setting is changed", "Nobody notices")
                .exposed(ExposedPerson.PATIENT)
                .build());
        Risk.Builder risk = Risk.builder(
                        id, "Wrong dose " + number, SecuritySafetyRelation.SECURITY_RISK_WITH_SAFETY_IMPACT)
                .scenarios(ways)
                .hazardousSituation(situation)
                .impacts(
                        impact(ImpactDimension.SAFETY, 1 + number % 5),
                        impact(ImpactDimension.PRIVACY, 1 + number % 3));
        if (number % 4 == 0) {
            risk.probability(new Probability(
                    Optional.of(new BigDecimal("0.001")), "device-year", new BigDecimal("0.1"), "Field data"));
        }
        if (number % 3 == 0) {
            risk.acceptance(new RiskAcceptance("Head of development", "Weighed", AS_OF, release, Optional.empty()));
        }
        risks.add(risk.build());
    }

    private static Impact impact(ImpactDimension dimension, int severity) {
        return new Impact(
                dimension,
                new SeverityRating.Rated(new SeverityLevel("S" + severity), "The dose changes by that much"));
    }

    private ScenarioId scenario(int risk, int number) {
        StepId goal = basic(risk, number);
        if (number == SCENARIOS - 1) {
            StepId all = StepId.parse("STP-" + risk + "-all");
            steps.add(new AttackStep.Combined(all, "Both", Gate.AND, List.of(goal, basic(risk, SCENARIOS))));
            goal = all;
        }
        ScenarioId id = ScenarioId.parse("SCN-" + risk + '-' + number);
        scenarios.add(AttackScenario.builder(id, "Way " + number, goal)
                .threats(ThreatId.parse("THR-" + risk % THREATS))
                .compromises(new Compromise(ASSET, Set.of(SecurityObjective.INTEGRITY)))
                .environments(WARD)
                .build());
        return id;
    }

    private StepId basic(int risk, int number) {
        StepId id = StepId.parse("STP-" + risk + '-' + number);
        ExploitabilityLevel level = new ExploitabilityLevel("E" + (2 + (risk + number) % 4));
        steps.add(new AttackStep.Basic(
                id,
                "Step " + number,
                new ExploitabilityRating.Direct(level, "Judged by two people"),
                number == 0 && !vulnerabilities.isEmpty()
                        ? List.of(vulnerabilities
                                .get(risk % vulnerabilities.size())
                                .id())
                        : List.of(),
                List.of(INTERFACE)));
        return id;
    }

    private Control control(int risk, int number) {
        int n = risk * CONTROLS + number;
        List<EvidenceId> proof = List.of(
                evidence(risk, number, EvidenceKind.IMPLEMENTATION),
                evidence(risk, number, EvidenceKind.EFFECTIVENESS));
        List<PreservationAnalysis> preserved = new ArrayList<>();
        for (PreservationGoal goal : PreservationGoal.values()) {
            preserved.add(new PreservationAnalysis(goal, true, "Tested on the bench"));
        }
        Control.Builder control = Control.builder(
                        ControlId.parse("CTL-" + risk + '-' + number),
                        "Control " + number,
                        n % 10 == 0 ? ControlPriority.INFORMATION : ControlPriority.PROTECTIVE_MEASURE,
                        n % 7 == 0 ? ControlLocus.OPERATING_ENVIRONMENT : ControlLocus.DEVICE,
                        n % 11 == 0 ? ControlState.IMPLEMENTED : ControlState.EFF_VERIFIED)
                .effects(effect(risk, number, n))
                .requirements("SRS-" + n % 500)
                .evidence(proof)
                .introducedRisks(new IntroducedRisks.None("It is passive"))
                .preservation(preserved)
                .higherPriorityRationale("The design cannot do without the interface")
                .clauses(CLAUSE);
        if (n % 7 == 0) {
            control.assumption(ASSUMPTION);
        }
        if (number == 0 && !components.isEmpty()) {
            control.components(components.get(risk % components.size()).id());
        }
        Control result = control.build();
        controls.add(result);
        return result;
    }

    private static ControlEffect effect(int risk, int number, int n) {
        if (n % 13 == 0 && risk % 4 == 0) {
            return new ControlEffect.Barrier(
                    RiskId.parse("RSK-" + risk), "group " + number, new BigDecimal("0.1"), "Other hardware");
        }
        if (n % 13 == 0 && n % 10 != 0) {
            return new ControlEffect.SeverityCap(
                    RiskId.parse("RSK-" + risk), ImpactDimension.SAFETY, SeverityLevel.S3, "A mechanical limiter");
        }
        return new ControlEffect.ExploitabilityCap(
                StepId.parse("STP-" + risk + '-' + number % (SCENARIOS + 1)),
                n % 2 == 0 ? CapKind.ACCESS : CapKind.DIFFICULTY,
                n % 3 == 0 ? ExploitabilityLevel.E2 : ExploitabilityLevel.E1);
    }

    private EvidenceId evidence(int risk, int control, EvidenceKind kind) {
        EvidenceId id = EvidenceId.parse("EVD-" + risk + '-' + control + '-' + kind.ordinal());
        evidence.add(Evidence.builder(id, kind, "Test " + risk)
                .method("Penetration test")
                .result(EvidenceResult.PASSED)
                .release(release)
                .date(AS_OF)
                .author("The laboratory")
                .location("Report " + risk)
                .build());
        return id;
    }
}
