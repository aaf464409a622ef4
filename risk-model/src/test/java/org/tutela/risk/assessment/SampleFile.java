package org.tutela.risk.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.canonical.Digest;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.Asset;
import org.tutela.core.device.AssetId;
import org.tutela.core.device.AssetKind;
import org.tutela.core.device.AssumptionCheck;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.AssumptionOutcome;
import org.tutela.core.device.BenefitId;
import org.tutela.core.device.ClinicalBenefit;
import org.tutela.core.device.Component;
import org.tutela.core.device.ComponentId;
import org.tutela.core.device.DataCategory;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.DeviceInterface;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.EnvironmentKind;
import org.tutela.core.device.FlowDirection;
import org.tutela.core.device.ForeseeableMisuse;
import org.tutela.core.device.IntendedPurpose;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.device.MisuseId;
import org.tutela.core.device.NetworkTrust;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.Responsibility;
import org.tutela.core.device.ResponsibilityId;
import org.tutela.core.device.ResponsibleParty;
import org.tutela.core.device.RiskClass;
import org.tutela.core.device.SecurityObjective;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.device.UseEnvironmentId;
import org.tutela.core.text.Audience;
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
import org.tutela.risk.environment.EnvironmentReliance;
import org.tutela.risk.environment.ItRequirementExclusion;
import org.tutela.risk.environment.ItRequirementId;
import org.tutela.risk.environment.ItRequirementKind;
import org.tutela.risk.environment.ItRequirementTarget;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.lifecycle.LifecyclePhase;
import org.tutela.risk.scenario.AlternativeCare;
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
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;
import org.tutela.risk.threat.AdversaryLevel;
import org.tutela.risk.threat.Dismissal;
import org.tutela.risk.threat.MisuseDismissal;
import org.tutela.risk.threat.SourceAccess;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.threat.ThreatSource;
import org.tutela.risk.threat.ThreatSourceProfile;

/**
 * A small risk file that is complete and acceptable, without any finding: a pump whose settings can be changed over the network
 * (RSK-1), an authentication against it (CTL-1) that can lock a clinician out (RSK-2), and a network of its own (CTL-2). Tests change
 * one thing in it; the builders make parts with the texts that do not matter filled in.
 */
public final class SampleFile {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    public static final ReleaseId RELEASE = ReleaseId.parse("REL-2");

    /** The intended purpose that everything is judged for. */
    public static final Digest PURPOSE =
            IntendedPurpose.builder("To infuse").build().digest();

    private SampleFile() {}

    public static RiskFile file() {
        return builder().build();
    }

    public static RiskFile.Builder builder() {
        return empty().edition("MDR-I@2026-01-01")
                .replaceCapability(capabilities())
                .threat(threat("THR-1"), threat("THR-2"))
                .threatSourceProfile(ThreatSourceProfile.of(
                        ThreatSource.CRIMINAL,
                        AdversaryLevel.MODERATE,
                        AdversaryLevel.HIGH,
                        Set.of(SourceAccess.REMOTE),
                        "Attacks on hospitals in the last three years"))
                .vulnerability(Vulnerability.builder(
                                VulnerabilityId.parse("VUL-1"), "Old library", VulnerabilityStatus.AFFECTED)
                        .component(ComponentId.parse("CMP-1"))
                        .build())
                .step(
                        new AttackStep.Basic(
                                StepId.parse("STP-1"),
                                "Log in",
                                rating("E5"),
                                List.of(VulnerabilityId.parse("VUL-1")),
                                List.of(InterfaceId.parse("IFC-1"))),
                        basic("STP-2", "E4"),
                        combined("STP-3", Gate.AND, "STP-1", "STP-2"),
                        basic("STP-4", "E2"))
                .scenario(
                        scenario("SCN-1", "STP-3", "THR-1").toBuilder()
                                .misuses(MisuseId.parse("MIS-1"))
                                .build(),
                        scenario("SCN-2", "STP-4", "THR-2"))
                .replaceMisuseDismissal(List.of())
                .itRequirement(requirement().build())
                .replaceItRequirementExclusion(exclusions(ItRequirementKind.NETWORK))
                .hazardousSituation(situation("HAZ-1"), situation("HAZ-2"))
                .risk(
                        risk("RSK-1", "S4", "SCN-1").toBuilder()
                                .acceptance(acceptance())
                                .build(),
                        risk("RSK-2", "S3", "SCN-2").toBuilder()
                                .hazardousSituation(HazardousSituationId.parse("HAZ-2"))
                                .acceptance(acceptance())
                                .build())
                .control(
                        control("CTL-1", cap("STP-1", CapKind.DIFFICULTY, "E1")).toBuilder()
                                .introducedRisks(new IntroducedRisks.Introduced(List.of(RiskId.parse("RSK-2"))))
                                .build(),
                        Control.builder(
                                        ControlId.parse("CTL-2"),
                                        "Network of its own",
                                        ControlPriority.PROTECTIVE_MEASURE,
                                        ControlLocus.OPERATING_ENVIRONMENT,
                                        ControlState.EFF_VERIFIED)
                                .effects(cap("STP-2", CapKind.ACCESS, "E3"))
                                .evidence(EvidenceId.parse("EVD-21"), EvidenceId.parse("EVD-22"))
                                .introducedRisks(new IntroducedRisks.None("it only separates"))
                                .preservation(preserved())
                                .higherPriorityRationale("The hospital owns the network")
                                .assumption(AssumptionId.parse("ASM-1"))
                                .clauses(ClauseId.parse("MDR-I-17.4"))
                                .requirements("SEC-2")
                                .build())
                .evidence(evidence("CTL-1"))
                .evidence(evidence("CTL-2"))
                .optionAnalysis(options("RSK-1", "CTL-1", "CTL-2"), options("RSK-2"))
                .userInformation(UserInformation.builder(UserInformationId.parse("UIF-1"), Audience.OPERATOR)
                        .statement("Settings can be changed over the network")
                        .location("IFU 7.1")
                        .risks(RiskId.parse("RSK-1"), RiskId.parse("RSK-2"))
                        .assumptions(AssumptionId.parse("ASM-1"))
                        .build());
    }

    /** A file about the concept of the pump, without any risk. */
    public static RiskFile.Builder empty() {
        return withoutPlan().securityPlan(CompleteFile.plan(LifecyclePhase.CONCEPT));
    }

    /** A file about the pump that does not say in which phase it is. */
    public static RiskFile.Builder withoutPlan() {
        return RiskFile.builder(new DeviceRelease(RELEASE, device(), "2.0", Optional.empty()))
                .asOf(AS_OF)
                .revision("1")
                .replaceCapability(notApplicable())
                .misuseDismissal(new MisuseDismissal(
                        MisuseId.parse("MIS-1"), new Dismissal("To be described", "risk manager", AS_OF)))
                .replaceItRequirementExclusion(exclusions());
    }

    /** The sample file as it was before files could say anything of purpose, misuse, environment, activities and verification. */
    public static RiskFile.Builder archived() {
        Device device = device().toBuilder()
                .intendedPurpose(IntendedPurpose.builder("To infuse")
                        .clinicalBenefits(new ClinicalBenefit(BenefitId.parse("BNF-1"), "Steady dose", "percent"))
                        .build())
                .foreseeableMisuses()
                .assumptions(new EnvironmentAssumption(
                        AssumptionId.parse("ASM-1"), "A network of its own", "No room", Optional.of("IFU 7.2")))
                .responsibilities()
                .build();
        RiskFileContent now = file().content();
        return RiskFile.builder(new DeviceRelease(RELEASE, device, "2.0", Optional.empty()))
                .asOf(AS_OF)
                .revision(now.revision())
                .edition(now.editions().toArray(String[]::new))
                .replaceThreat(now.threats())
                .replaceVulnerability(now.vulnerabilities())
                .replaceStep(now.steps())
                .replaceScenario(Edits.map(
                        now.scenarios(), it -> it.toBuilder().misuses().build()))
                .replaceHazardousSituation(now.hazardousSituations())
                .replaceRisk(Edits.map(
                        now.risks(),
                        it -> Risk.builder(it.id(), it.title(), it.relation())
                                .scenarios(it.scenarios())
                                .hazardousSituation(it.hazardousSituation().orElseThrow())
                                .impacts(it.impacts())
                                .acceptance(it.acceptance().orElseThrow())
                                .build()))
                .replaceOptionAnalysis(now.optionAnalyses())
                .replaceControl(Edits.map(
                        now.controls(), it -> it.toBuilder().requirements().build()))
                .replaceCapability(now.capabilities())
                .replaceEvidence(now.evidence())
                .replaceUserInformation(now.userInformation());
    }

    private static List<ItRequirementExclusion> exclusions(ItRequirementKind... setOut) {
        List<ItRequirementExclusion> result = new ArrayList<>();
        for (ItRequirementKind kind : ItRequirementKind.values()) {
            if (!List.of(setOut).contains(kind)) {
                result.add(new ItRequirementExclusion(kind, "None is needed"));
            }
        }
        return result;
    }

    /** A requirement on the network that keeps to every principle. */
    public static MinimumItRequirement.Builder requirement() {
        return MinimumItRequirement.builder(
                        ItRequirementId.parse("ITR-1"),
                        ItRequirementKind.NETWORK,
                        ItRequirementTarget.NETWORK,
                        "A segment of its own")
                .risks(RiskId.parse("RSK-1"))
                .assumption(AssumptionId.parse("ASM-1"))
                .reliance(EnvironmentReliance.ON_TOP)
                .designRationale("The hospital owns the network")
                .userInformation("IFU 7.2");
    }

    private static List<CapabilityStatement> notApplicable() {
        List<CapabilityStatement> result = new ArrayList<>();
        for (SecurityCapability capability : SecurityCapability.values()) {
            result.add(new CapabilityStatement.NotApplicable(capability, "The pump has nothing of that kind"));
        }
        return result;
    }

    /** One statement for each capability: person authentication is there, a node is told apart by its network, emergency access lacks. */
    public static List<CapabilityStatement> capabilities() {
        List<CapabilityStatement> result = notApplicable();
        result.set(
                SecurityCapability.PAUT.ordinal(),
                new CapabilityStatement.Implemented(SecurityCapability.PAUT, List.of(ControlId.parse("CTL-1"))));
        result.set(
                SecurityCapability.NAUT.ordinal(),
                new CapabilityStatement.DelegatedToEnvironment(
                        SecurityCapability.NAUT, AssumptionId.parse("ASM-1"), "The hospital owns the network"));
        result.set(
                SecurityCapability.EMRG.ordinal(),
                new CapabilityStatement.Absent(SecurityCapability.EMRG, List.of(RiskId.parse("RSK-2"))));
        return result;
    }

    public static Device device() {
        return Device.builder(DeviceId.parse("DEV-1"), "Pump", "Maker")
                .regulation(Instrument.MDR)
                .riskClass(RiskClass.IIB)
                .classificationRule("Rule 12")
                .intendedPurpose(IntendedPurpose.builder("To infuse")
                        .clinicalBenefits(new ClinicalBenefit(BenefitId.parse("BNF-1"), "Steady dose", "percent")
                                .withJudgedFor(PURPOSE))
                        .build())
                .foreseeableMisuses(new ForeseeableMisuse(
                        MisuseId.parse("MIS-1"), "On a network for guests", "staff", "Sockets look alike"))
                .responsibilities(
                        new Responsibility(
                                ResponsibilityId.parse("RSP-1"),
                                ResponsibleParty.OPERATOR,
                                "Keep the network apart",
                                List.of(AssumptionId.parse("ASM-1"))),
                        new Responsibility(
                                ResponsibilityId.parse("RSP-2"),
                                ResponsibleParty.INTEGRATOR,
                                "Nothing: the pump is not integrated",
                                List.of()),
                        new Responsibility(
                                ResponsibilityId.parse("RSP-3"),
                                ResponsibleParty.USER,
                                "Report what looks wrong",
                                List.of()))
                .useEnvironments(new UseEnvironment(
                        UseEnvironmentId.parse("ENV-1"),
                        EnvironmentKind.WARD,
                        "A ward",
                        NetworkTrust.HOSTILE,
                        "the hospital"))
                .assets(new Asset(
                        AssetId.parse("AST-1"),
                        "Settings",
                        AssetKind.DATA,
                        Set.of(SecurityObjective.INTEGRITY),
                        DataCategory.THERAPY))
                .components(new Component(ComponentId.parse("CMP-1"), "lib", "1.0", "Supplier", Optional.empty()))
                .interfaces(new DeviceInterface(
                        InterfaceId.parse("IFC-1"), "LAN", "HTTPS", FlowDirection.BOTH, Optional.of(443)))
                .assumptions(new EnvironmentAssumption(
                                AssumptionId.parse("ASM-1"), "A network of its own", "No room", Optional.of("IFU 7.2"))
                        .withChecks(List.of(new AssumptionCheck(
                                UseEnvironmentId.parse("ENV-1"), AssumptionOutcome.HOLDS, "asked on the ward"))))
                .build();
    }

    public static Threat threat(String id) {
        return Threat.builder(ThreatId.parse(id), "Tampering", StrideCategory.TAMPERING)
                .sources(ThreatSource.CRIMINAL)
                .assets(AssetId.parse("AST-1"))
                .interfaces(InterfaceId.parse("IFC-1"))
                .build();
    }

    public static ExploitabilityRating rating(String level) {
        return new ExploitabilityRating.Direct(new ExploitabilityLevel(level), "judged");
    }

    public static AttackStep basic(String id, String level) {
        return new AttackStep.Basic(
                StepId.parse(id), "Do " + id, rating(level), List.of(), List.of(InterfaceId.parse("IFC-1")));
    }

    public static AttackStep combined(String id, Gate gate, String... parts) {
        return new AttackStep.Combined(
                StepId.parse(id),
                "Do " + id,
                gate,
                List.of(parts).stream().map(StepId::parse).toList());
    }

    public static AttackScenario scenario(String id, String goal, String... threats) {
        return AttackScenario.builder(ScenarioId.parse(id), "Scenario", StepId.parse(goal))
                .threats(List.of(threats).stream().map(ThreatId::parse).toList())
                .compromises(new Compromise(AssetId.parse("AST-1"), Set.of(SecurityObjective.INTEGRITY)))
                .environments(UseEnvironmentId.parse("ENV-1"))
                .build();
    }

    public static HazardousSituation situation(String id) {
        return HazardousSituation.builder(HazardousSituationId.parse(id), "Wrong dose", "Injury")
                .sequenceOfEvents("The dose changes")
                .exposed(ExposedPerson.PATIENT)
                .alternativeCare(AlternativeCare.NOT_ASSURED)
                .build();
    }

    public static Impact safety(String severity) {
        return new Impact(ImpactDimension.SAFETY, new SeverityRating.Rated(new SeverityLevel(severity), "judged"));
    }

    public static Risk risk(String id, String severity, String... scenarios) {
        return Risk.builder(RiskId.parse(id), "Risk", SecuritySafetyRelation.SECURITY_RISK_WITH_SAFETY_IMPACT)
                .scenarios(List.of(scenarios).stream().map(ScenarioId::parse).toList())
                .hazardousSituation(HazardousSituationId.parse("HAZ-1"))
                .impacts(safety(severity))
                .judgedFor(PURPOSE)
                .build();
    }

    public static RiskAcceptance acceptance() {
        return new RiskAcceptance("head of development", "weighed", AS_OF, RELEASE, Optional.empty());
    }

    public static ControlEffect cap(String step, CapKind kind, String atMost) {
        return new ControlEffect.ExploitabilityCap(StepId.parse(step), kind, new ExploitabilityLevel(atMost));
    }

    public static ControlEffect severityCap(String risk, String atMost) {
        return new ControlEffect.SeverityCap(
                RiskId.parse(risk), ImpactDimension.SAFETY, new SeverityLevel(atMost), "a mechanical limiter");
    }

    /** A control in the device, of the highest priority, in force with the evidence of {@link #evidence(String)}. */
    public static Control control(String id, ControlEffect... effects) {
        String number = id.substring(4);
        return Control.builder(
                        ControlId.parse(id),
                        "Control",
                        ControlPriority.INHERENT_DESIGN,
                        ControlLocus.DEVICE,
                        ControlState.EFF_VERIFIED)
                .effects(effects)
                .evidence(EvidenceId.parse("EVD-" + number + '1'), EvidenceId.parse("EVD-" + number + '2'))
                .introducedRisks(new IntroducedRisks.None("it is passive"))
                .preservation(preserved())
                .clauses(ClauseId.parse("MDR-I-17.2"))
                .requirements("SEC-" + number)
                .build();
    }

    /** Evidence for a control: that it is there, and that it works. */
    public static Evidence[] evidence(String control) {
        String number = control.substring(4);
        return new Evidence[] {
            evidence("EVD-" + number + '1', EvidenceKind.IMPLEMENTATION),
            evidence("EVD-" + number + '2', EvidenceKind.EFFECTIVENESS)
        };
    }

    public static Evidence evidence(String id, EvidenceKind kind) {
        return Evidence.builder(EvidenceId.parse(id), kind, "Test")
                .method("penetration test")
                .result(EvidenceResult.PASSED)
                .release(RELEASE)
                .date(AS_OF)
                .author("the laboratory")
                .location("report 7")
                .build();
    }

    private static List<PreservationAnalysis> preserved() {
        return List.of(PreservationGoal.values()).stream()
                .map(goal -> new PreservationAnalysis(goal, true, "tested"))
                .toList();
    }

    /** Every priority considered: controls taken, of the highest priority but for CTL-2, and the rest refused with evidence. */
    public static OptionAnalysis options(String risk, String... taken) {
        List<ControlOption> options = new ArrayList<>();
        for (String control : taken) {
            boolean isInDesign = !control.equals("CTL-2");
            options.add(new ControlOption.Taken(
                    isInDesign ? ControlPriority.INHERENT_DESIGN : ControlPriority.PROTECTIVE_MEASURE,
                    ControlId.parse(control)));
        }
        for (ControlPriority priority : ControlPriority.values()) {
            options.add(new ControlOption.Refused(
                    priority,
                    "A second channel",
                    RefusalReason.NOT_TECHNICALLY_PRACTICABLE,
                    "There is no room",
                    List.of(EvidenceId.parse("EVD-11"))));
        }
        return new OptionAnalysis(RiskId.parse(risk), options);
    }
}
