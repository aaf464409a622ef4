package org.tutela.interchange.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.coverage.CoverageAnalyzer;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.Asset;
import org.tutela.core.device.AssetId;
import org.tutela.core.device.AssetKind;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.BenefitId;
import org.tutela.core.device.ClinicalBenefit;
import org.tutela.core.device.Component;
import org.tutela.core.device.ComponentId;
import org.tutela.core.device.DataCategory;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;
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
import org.tutela.core.device.UserGroup;
import org.tutela.core.text.Audience;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.control.CapKind;
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
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.AlternativeCare;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Compromise;
import org.tutela.risk.scenario.CvssRating;
import org.tutela.risk.scenario.ExploitStatus;
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
import org.tutela.risk.threat.Dismissal;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.threat.ThreatSource;

/** A fictional infusion pump, rich enough that each part of a dossier has something to show. */
final class SamplePump {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final ReleaseId RELEASE = ReleaseId.parse("REL-PUMP-4.2");
    private static final ReleaseId EARLIER = ReleaseId.parse("REL-PUMP-4.1");
    private static final UseEnvironmentId WARD = UseEnvironmentId.parse("ENV-WARD");

    private SamplePump() {}

    static Dossier dossier() {
        return dossier(file().build());
    }

    static Dossier dossier(RiskFile file) {
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
        return Dossier.of(
                assessment, CoverageAnalyzer.of(AnnexI.mdr()).analyze(file.device(), assessment.clauseEvidence()));
    }

    static RiskFile.Builder file() {
        RiskFile.Builder file = RiskFile.builder(
                        new DeviceRelease(RELEASE, device(), "release 4.2.0", Optional.of("(01)04012345678901")))
                .asOf(AS_OF)
                .revision("Revision 7, fictional: clinical data, risks and controls are invented")
                .edition("MDR-I@2026-01-01");
        threats(file);
        vulnerabilities(file);
        steps(file);
        risks(file);
        controls(file);
        return file;
    }

    private static Device device() {
        return Device.builder(
                        DeviceId.parse("DEV-PUMP"),
                        "Example large-volume infusion pump (fictional)",
                        "Example Medical GmbH")
                .regulation(Instrument.MDR)
                .riskClass(RiskClass.IIB)
                .classificationRule("rule 12")
                .intendedPurpose(IntendedPurpose.builder("Delivers fluids and medicines into a vein at a set rate.")
                        .indications("Infusion therapy in hospitals")
                        .patientGroups("Adults", "Children above 5 kg")
                        .userGroups(UserGroup.HEALTHCARE_PROFESSIONAL, UserGroup.SERVICE_PERSONNEL)
                        .clinicalBenefits(new ClinicalBenefit(
                                BenefitId.parse("BNF-001"),
                                "Accurate delivery over long times",
                                "Dose error below 5 %"))
                        .essentialPerformance("Flow rate within 5 % of the set rate", "Alarm on occlusion within 30 s")
                        .build())
                .facts(DeviceFacts.present(
                        DeviceFact.SOFTWARE,
                        DeviceFact.ELECTRONIC_PROGRAMMABLE_SYSTEM,
                        DeviceFact.NETWORK_CONNECTED,
                        DeviceFact.ACTIVE,
                        DeviceFact.ENERGY_OR_SUBSTANCE_DELIVERY))
                .useEnvironments(
                        new UseEnvironment(
                                WARD,
                                EnvironmentKind.WARD,
                                "General ward, pump on a stand",
                                NetworkTrust.MANAGED,
                                "Hospital IT"),
                        new UseEnvironment(
                                UseEnvironmentId.parse("ENV-ICU"),
                                EnvironmentKind.INTENSIVE_CARE,
                                "Intensive care",
                                NetworkTrust.MANAGED,
                                "Hospital IT"))
                .assets(
                        new Asset(
                                AssetId.parse("AST-RATE"),
                                "Control of the infusion rate",
                                AssetKind.FUNCTION,
                                Set.of(SecurityObjective.INTEGRITY),
                                DataCategory.THERAPY),
                        new Asset(
                                AssetId.parse("AST-LOG"),
                                "Infusion history",
                                AssetKind.DATA,
                                Set.of(SecurityObjective.CONFIDENTIALITY),
                                DataCategory.PERSONAL_HEALTH))
                .components(new Component(
                        ComponentId.parse("CMP-COMM"),
                        "Communication module",
                        "012U000061",
                        "Example Medical GmbH",
                        Optional.empty()))
                .interfaces(
                        new DeviceInterface(
                                InterfaceId.parse("IFC-WIFI"),
                                "Hospital wireless network",
                                "TCP",
                                FlowDirection.BOTH,
                                Optional.of(1500)),
                        new DeviceInterface(
                                InterfaceId.parse("IFC-SERVICE"),
                                "Service port",
                                "USB",
                                FlowDirection.BOTH,
                                Optional.empty()))
                .assumptions(
                        new EnvironmentAssumption(
                                AssumptionId.parse("ASM-001"),
                                "The pumps stand in a network of their own that only the gateway can reach.",
                                "Hospital networks are segmented in the markets served.",
                                Optional.of("Security guide, 3.2")),
                        new EnvironmentAssumption(
                                AssumptionId.parse("ASM-002"),
                                "Pumps are kept in rooms that visitors do not enter alone.",
                                "Usual on intensive care wards.",
                                Optional.empty()))
                .build();
    }

    private static void threats(RiskFile.Builder file) {
        file.threat(
                threat("THR-001", "Commands from the network change the rate", StrideCategory.TAMPERING),
                threat("THR-002", "Credentials are read from the wire", StrideCategory.INFORMATION_DISCLOSURE),
                threat("THR-003", "The communication module is flooded", StrideCategory.DENIAL_OF_SERVICE),
                threat(
                        "THR-004",
                        "Firmware is replaced through the service port",
                        StrideCategory.ELEVATION_OF_PRIVILEGE),
                Threat.builder(
                                ThreatId.parse("THR-005"),
                                "Radio jamming of the whole ward",
                                StrideCategory.DENIAL_OF_SERVICE)
                        .sources(ThreatSource.CRIMINAL)
                        .dismissal(new Dismissal(
                                "The pump goes on infusing without a network.",
                                "Lead of security",
                                LocalDate.of(2026, 9, 1)))
                        .build(),
                threat("THR-006", "A stolen pump gives away its network key", StrideCategory.SPOOFING));
    }

    private static Threat threat(String id, String title, StrideCategory category) {
        return Threat.builder(ThreatId.parse(id), title, category)
                .sources(ThreatSource.CRIMINAL, ThreatSource.INSIDER)
                .assets(AssetId.parse("AST-RATE"))
                .interfaces(InterfaceId.parse("IFC-WIFI"))
                .precondition("The attacker is in the hospital network")
                .build();
    }

    private static void vulnerabilities(RiskFile.Builder file) {
        file.vulnerability(
                vulnerability(
                        "VUL-001",
                        "Format string in the daemon",
                        "CVE-2021-33886",
                        "CWE-134",
                        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:H/A:N"),
                vulnerability(
                        "VUL-002",
                        "Data taken without a check of origin",
                        "CVE-2021-33885",
                        "CWE-345",
                        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:H/A:N"),
                vulnerability(
                        "VUL-003",
                        "Critical function without authentication",
                        "CVE-2021-33882",
                        "CWE-306",
                        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:H/A:N"),
                vulnerability(
                        "VUL-004",
                        "Sensitive data in clear text",
                        "CVE-2021-33883",
                        "CWE-319",
                        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"),
                vulnerability(
                        "VUL-005",
                        "Any file may be uploaded",
                        "CVE-2021-33884",
                        "CWE-434",
                        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:L/A:N"),
                Vulnerability.builder(
                                VulnerabilityId.parse("VUL-006"),
                                "Old parser, not linked",
                                VulnerabilityStatus.NOT_AFFECTED)
                        .justification("The code is not part of this build.")
                        .source("Component list")
                        .build());
    }

    private static Vulnerability vulnerability(String id, String title, String cve, String cwe, String vector) {
        return Vulnerability.builder(VulnerabilityId.parse(id), title, VulnerabilityStatus.AFFECTED)
                .cve(cve)
                .cwes(cwe)
                .component(ComponentId.parse("CMP-COMM"))
                .exploitStatus(ExploitStatus.PROOF_OF_CONCEPT)
                .cvss(new CvssRating(CvssVector.parse(vector), "CISA, ICSMA-21-294-01", LocalDate.of(2021, 10, 21)))
                .source("CISA advisory ICSMA-21-294-01")
                .build();
    }

    private static AttackStep basic(
            String id, String title, String level, String rationale, String... vulnerabilities) {
        return new AttackStep.Basic(
                StepId.parse(id),
                title,
                new ExploitabilityRating.Direct(ExploitabilityLevel.parse(level), rationale),
                List.of(vulnerabilities).stream().map(VulnerabilityId::parse).toList(),
                List.of(InterfaceId.parse("IFC-WIFI")));
    }

    private static AttackStep combined(String id, String title, Gate gate, String... parts) {
        return new AttackStep.Combined(
                StepId.parse(id),
                title,
                gate,
                List.of(parts).stream().map(StepId::parse).toList());
    }

    private static void steps(RiskFile.Builder file) {
        file.step(
                basic(
                        "STP-001",
                        "Join the network of the pumps",
                        "E4",
                        "Ward networks are reachable from common rooms."),
                basic(
                        "STP-002",
                        "Send a crafted command to the daemon",
                        "E4",
                        "No privileges needed, published write-up.",
                        "VUL-001",
                        "VUL-003"),
                basic(
                        "STP-003",
                        "Upload a changed drug library",
                        "E4",
                        "Origin and type are not checked.",
                        "VUL-002",
                        "VUL-005"),
                combined("STP-004", "Change the pump configuration", Gate.OR, "STP-002", "STP-003"),
                combined("STP-005", "Make the pump infuse at another rate", Gate.SAND, "STP-001", "STP-004"),
                basic("STP-006", "Read credentials from the wire", "E5", "Clear text, any sniffer.", "VUL-004"),
                basic("STP-007", "Flood the communication module", "E5", "Any laptop."),
                new AttackStep.Basic(
                        StepId.parse("STP-008"),
                        "Replace the firmware through the service port",
                        new ExploitabilityRating.Unknown("The signature check has not been tested yet."),
                        List.of(),
                        List.of(InterfaceId.parse("IFC-SERVICE"))),
                basic("STP-009", "Take the network key from a stolen pump", "E2", "Needs chip-level work."));
        file.scenario(
                scenario(
                        "SCN-001",
                        "Rate changed from the ward network",
                        "THR-001",
                        "STP-005",
                        "AST-RATE",
                        SecurityObjective.INTEGRITY),
                scenario(
                        "SCN-002",
                        "Infusion history read",
                        "THR-002",
                        "STP-006",
                        "AST-LOG",
                        SecurityObjective.CONFIDENTIALITY),
                scenario(
                        "SCN-003",
                        "Alarms do not reach the station",
                        "THR-003",
                        "STP-007",
                        "AST-RATE",
                        SecurityObjective.AVAILABILITY),
                scenario("SCN-004", "Changed firmware", "THR-004", "STP-008", "AST-RATE", SecurityObjective.INTEGRITY),
                scenario(
                        "SCN-005",
                        "Key of the network",
                        "THR-006",
                        "STP-009",
                        "AST-LOG",
                        SecurityObjective.CONFIDENTIALITY));
    }

    private static AttackScenario scenario(
            String id, String title, String threat, String goal, String asset, SecurityObjective objective) {
        return AttackScenario.builder(ScenarioId.parse(id), title, StepId.parse(goal))
                .threats(ThreatId.parse(threat))
                .compromises(new Compromise(AssetId.parse(asset), Set.of(objective)))
                .environments(WARD)
                .build();
    }

    private static HazardousSituation situation(
            String id, String description, String harm, AlternativeCare care, String... events) {
        return HazardousSituation.builder(HazardousSituationId.parse(id), description, harm)
                .sequenceOfEvents(events)
                .exposed(ExposedPerson.PATIENT)
                .alternativeCare(care)
                .build();
    }

    private static Impact impact(ImpactDimension dimension, SeverityLevel level) {
        return new Impact(dimension, new SeverityRating.Rated(level, "Judged with two intensive-care physicians."));
    }

    private static void risks(RiskFile.Builder file) {
        file.hazardousSituation(
                situation(
                        "HAZ-001",
                        "The pump delivers far more of a potent medicine than was ordered.",
                        "Respiratory arrest, death",
                        AlternativeCare.NOT_ASSURED,
                        "The configuration is changed",
                        "The pump is started with it",
                        "The rate is too high, the display shows the ordered one"),
                situation(
                        "HAZ-002",
                        "An occlusion alarm does not reach the nurses' station.",
                        "Therapy is interrupted, circulatory instability",
                        AlternativeCare.ASSURED_IN_TIME,
                        "The module is flooded",
                        "The line is occluded",
                        "Nobody hears the pump"),
                situation(
                        "HAZ-003",
                        "The pump runs firmware that nobody has validated.",
                        "Wrong dose, death",
                        AlternativeCare.UNKNOWN,
                        "Somebody has the pump alone",
                        "Firmware is replaced"),
                situation(
                        "HAZ-004",
                        "The pump refuses an urgent change of rate because a nurse cannot log in.",
                        "Delay of therapy",
                        AlternativeCare.ASSURED_IN_TIME,
                        "Login fails",
                        "The rate cannot be changed"));
        SecuritySafetyRelation safety = SecuritySafetyRelation.SECURITY_RISK_WITH_SAFETY_IMPACT;
        file.risk(
                Risk.builder(RiskId.parse("RSK-001"), "Overdose by a changed configuration", safety)
                        .scenarios(ScenarioId.parse("SCN-001"))
                        .hazardousSituation(HazardousSituationId.parse("HAZ-001"))
                        .impacts(
                                impact(ImpactDimension.SAFETY, SeverityLevel.S5),
                                impact(ImpactDimension.EFFECTIVENESS, SeverityLevel.S4))
                        .build(),
                Risk.builder(
                                RiskId.parse("RSK-002"),
                                "Infusion histories of patients are read",
                                SecuritySafetyRelation.SECURITY_ONLY)
                        .scenarios(ScenarioId.parse("SCN-002"))
                        .impacts(impact(ImpactDimension.PRIVACY, SeverityLevel.S3))
                        .build(),
                Risk.builder(RiskId.parse("RSK-003"), "Alarms are lost", safety)
                        .scenarios(ScenarioId.parse("SCN-003"))
                        .hazardousSituation(HazardousSituationId.parse("HAZ-002"))
                        .impacts(
                                impact(ImpactDimension.SAFETY, SeverityLevel.S3),
                                impact(ImpactDimension.CARE_OPERATIONS, SeverityLevel.S3))
                        .acceptance(new RiskAcceptance(
                                "Medical director",
                                "Nurses look at each pump every hour.",
                                LocalDate.of(2026, 10, 2),
                                RELEASE,
                                Optional.of(LocalDate.of(2027, 10, 1))))
                        .build(),
                Risk.builder(RiskId.parse("RSK-004"), "Firmware of unknown origin", safety)
                        .scenarios(ScenarioId.parse("SCN-004"))
                        .hazardousSituation(HazardousSituationId.parse("HAZ-003"))
                        .impacts(new Impact(
                                ImpactDimension.SAFETY,
                                new SeverityRating.Unknown("No analysis of what changed firmware could do.")))
                        .build(),
                Risk.builder(
                                RiskId.parse("RSK-005"),
                                "Nurses locked out in an emergency",
                                SecuritySafetyRelation.SECURITY_CONTROL_WITH_SAFETY_IMPACT)
                        .scenarios(ScenarioId.parse("SCN-003"))
                        .hazardousSituation(HazardousSituationId.parse("HAZ-004"))
                        .impacts(impact(ImpactDimension.SAFETY, SeverityLevel.S2))
                        .acceptance(new RiskAcceptance(
                                "Medical director",
                                "Emergency access exists.",
                                LocalDate.of(2026, 10, 2),
                                RELEASE,
                                Optional.empty()))
                        .build(),
                Risk.builder(
                                RiskId.parse("RSK-006"),
                                "The network key becomes known",
                                SecuritySafetyRelation.SECURITY_ONLY)
                        .scenarios(ScenarioId.parse("SCN-005"))
                        .impacts(impact(ImpactDimension.PRIVACY, SeverityLevel.S2))
                        .acceptance(new RiskAcceptance(
                                "Head of security",
                                "Hard, and of little gain.",
                                LocalDate.of(2026, 10, 2),
                                RELEASE,
                                Optional.empty()))
                        .build());
        file.optionAnalysis(
                new OptionAnalysis(
                        RiskId.parse("RSK-001"),
                        List.of(
                                new ControlOption.Refused(
                                        ControlPriority.INHERENT_DESIGN,
                                        "Leave the network interface out",
                                        RefusalReason.WOULD_HARM_BENEFIT_RISK,
                                        "Drug libraries would be kept by hand.",
                                        List.of(EvidenceId.parse("EVD-009"))),
                                new ControlOption.Taken(ControlPriority.PROTECTIVE_MEASURE, ControlId.parse("CTL-001")),
                                new ControlOption.Taken(ControlPriority.INFORMATION, ControlId.parse("CTL-006")))),
                new OptionAnalysis(
                        RiskId.parse("RSK-003"),
                        List.of(
                                new ControlOption.Taken(ControlPriority.INHERENT_DESIGN, ControlId.parse("CTL-004")),
                                new ControlOption.Taken(ControlPriority.PROTECTIVE_MEASURE, ControlId.parse("CTL-005")),
                                new ControlOption.Refused(
                                        ControlPriority.INFORMATION,
                                        "A poster on the ward",
                                        RefusalReason.COST,
                                        "Too dear.",
                                        List.of()))));
    }

    private static Control.Builder control(
            String id, String title, ControlPriority priority, ControlLocus locus, ControlState state) {
        Control.Builder builder = Control.builder(ControlId.parse(id), title, priority, locus, state)
                .introducedRisks(new IntroducedRisks.None("Looked at with clinical engineering."));
        return priority == ControlPriority.INHERENT_DESIGN
                ? builder
                : builder.higherPriorityRationale("The interface is needed for the purpose.");
    }

    private static ControlEffect cap(String step, CapKind kind, String level) {
        return new ControlEffect.ExploitabilityCap(StepId.parse(step), kind, ExploitabilityLevel.parse(level));
    }

    private static EvidenceId[] evidence(String... ids) {
        return List.of(ids).stream().map(EvidenceId::parse).toArray(EvidenceId[]::new);
    }

    private static Evidence evidence(
            String id, EvidenceKind kind, String title, EvidenceResult result, ReleaseId release) {
        return Evidence.builder(EvidenceId.parse(id), kind, title)
                .method("Test on the device")
                .result(result)
                .release(release)
                .date(LocalDate.of(2026, 9, 12))
                .author("Test house")
                .location("TR-" + id + ", section 4")
                .build();
    }

    private static void controls(RiskFile.Builder file) {
        file.control(
                control(
                                "CTL-001",
                                "Commands are authenticated by device certificates",
                                ControlPriority.PROTECTIVE_MEASURE,
                                ControlLocus.DEVICE,
                                ControlState.EFF_VERIFIED)
                        .capabilities(SecurityCapability.NAUT, SecurityCapability.TXIG)
                        .effects(cap("STP-002", CapKind.DIFFICULTY, "E1"))
                        .evidence(evidence("EVD-001", "EVD-002"))
                        .introducedRisks(new IntroducedRisks.Introduced(List.of(RiskId.parse("RSK-005"))))
                        .preservation(
                                new PreservationAnalysis(
                                        PreservationGoal.SAFETY_AND_EFFECTIVENESS, true, "Emergency access stays."),
                                new PreservationAnalysis(PreservationGoal.PERFORMANCE, true, "Below 20 ms."),
                                new PreservationAnalysis(PreservationGoal.EXISTING_CONTROLS, true, "None touched."))
                        .clauses(ClauseId.parse("MDR-I-17.2"), ClauseId.parse("MDR-I-18.8"))
                        .build(),
                control(
                                "CTL-002",
                                "The drug library is signed",
                                ControlPriority.PROTECTIVE_MEASURE,
                                ControlLocus.BACKEND,
                                ControlState.IMPLEMENTED)
                        .capabilities(SecurityCapability.IGAU)
                        .effects(cap("STP-003", CapKind.DIFFICULTY, "E1"))
                        .clauses(ClauseId.parse("MDR-I-17.2"))
                        .build(),
                control(
                                "CTL-003",
                                "Traffic is encrypted",
                                ControlPriority.PROTECTIVE_MEASURE,
                                ControlLocus.DEVICE,
                                ControlState.EFF_VERIFIED)
                        .capabilities(SecurityCapability.TXCF)
                        .effects(cap("STP-006", CapKind.DIFFICULTY, "E1"))
                        .evidence(evidence("EVD-003", "EVD-004"))
                        .clauses(ClauseId.parse("MDR-I-18.8"))
                        .build(),
                control(
                                "CTL-004",
                                "The pump alarms by itself, with or without a network",
                                ControlPriority.INHERENT_DESIGN,
                                ControlLocus.DEVICE,
                                ControlState.EFF_VERIFIED)
                        .capabilities(SecurityCapability.EMRG)
                        .effects(new ControlEffect.SeverityCap(
                                RiskId.parse("RSK-003"),
                                ImpactDimension.SAFETY,
                                SeverityLevel.S2,
                                "Own loudspeaker, own processor."))
                        .evidence(evidence("EVD-005", "EVD-006"))
                        .clauses(ClauseId.parse("MDR-I-18.4"))
                        .build(),
                control(
                                "CTL-005",
                                "Pumps stand in a network of their own",
                                ControlPriority.PROTECTIVE_MEASURE,
                                ControlLocus.OPERATING_ENVIRONMENT,
                                ControlState.EFF_VERIFIED)
                        .effects(cap("STP-007", CapKind.ACCESS, "E2"), cap("STP-001", CapKind.ACCESS, "E3"))
                        .evidence(evidence("EVD-007", "EVD-008"))
                        .assumption(AssumptionId.parse("ASM-001"))
                        .clauses(ClauseId.parse("MDR-I-17.4"))
                        .build(),
                control(
                                "CTL-006",
                                "Nurses are told to compare pump and order",
                                ControlPriority.INFORMATION,
                                ControlLocus.USER_ORGANISATION,
                                ControlState.IMPLEMENTED)
                        .effects(cap("STP-003", CapKind.ACCESS, "E3"))
                        .build(),
                control(
                                "CTL-007",
                                "The service port is sealed",
                                ControlPriority.PROTECTIVE_MEASURE,
                                ControlLocus.DEVICE,
                                ControlState.PROPOSED)
                        .capabilities(SecurityCapability.PLOK)
                        .effects(cap("STP-008", CapKind.ACCESS, "E2"))
                        .introducedRisks(new IntroducedRisks.NotAnalysed())
                        .build(),
                control(
                                "CTL-008",
                                "Antivirus of the gateway",
                                ControlPriority.PROTECTIVE_MEASURE,
                                ControlLocus.BACKEND,
                                ControlState.RETIRED)
                        .clauses(ClauseId.parse("MDR-I-17.2"))
                        .build());
        file.evidence(
                evidence(
                        "EVD-001",
                        EvidenceKind.IMPLEMENTATION,
                        "Certificates are checked",
                        EvidenceResult.PASSED,
                        RELEASE),
                evidence(
                        "EVD-002",
                        EvidenceKind.EFFECTIVENESS,
                        "Penetration test of the command channel",
                        EvidenceResult.PASSED,
                        RELEASE),
                evidence("EVD-003", EvidenceKind.IMPLEMENTATION, "TLS is switched on", EvidenceResult.PASSED, RELEASE),
                evidence("EVD-004", EvidenceKind.EFFECTIVENESS, "Sniffing test", EvidenceResult.PASSED, EARLIER),
                evidence(
                        "EVD-005",
                        EvidenceKind.IMPLEMENTATION,
                        "Loudspeaker inspection",
                        EvidenceResult.PASSED,
                        RELEASE),
                evidence(
                        "EVD-006", EvidenceKind.EFFECTIVENESS, "Alarm without network", EvidenceResult.PASSED, RELEASE),
                evidence(
                        "EVD-007",
                        EvidenceKind.IMPLEMENTATION,
                        "Installation checklist",
                        EvidenceResult.PASSED,
                        RELEASE),
                evidence(
                        "EVD-008",
                        EvidenceKind.EFFECTIVENESS,
                        "Scan from the visitors' network",
                        EvidenceResult.PASSED,
                        RELEASE),
                evidence(
                        "EVD-009",
                        EvidenceKind.CONFORMITY,
                        "Study of drug libraries kept by hand",
                        EvidenceResult.PASSED,
                        RELEASE));
        file.userInformation(
                UserInformation.builder(UserInformationId.parse("UIF-001"), Audience.OPERATOR)
                        .statement("Put the pumps into a network of their own; let only the gateway reach them.")
                        .location("Security guide, 3.2")
                        .risks(RiskId.parse("RSK-001"), RiskId.parse("RSK-003"))
                        .assumptions(AssumptionId.parse("ASM-001"))
                        .build(),
                UserInformation.builder(UserInformationId.parse("UIF-002"), Audience.OPERATOR)
                        .statement("Compare the rate on the pump with the order each time it is started.")
                        .location("Instructions for use, 5.1")
                        .risks(RiskId.parse("RSK-001"))
                        .build());
    }
}
