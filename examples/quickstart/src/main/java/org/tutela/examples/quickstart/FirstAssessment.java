package org.tutela.examples.quickstart;

import static org.tutela.risk.testing.RiskAssertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.annexi.coverage.Coverage;
import org.tutela.annexi.coverage.CoverageAnalyzer;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.Asset;
import org.tutela.core.device.AssetId;
import org.tutela.core.device.AssetKind;
import org.tutela.core.device.DataCategory;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.EnvironmentKind;
import org.tutela.core.device.IntendedPurpose;
import org.tutela.core.device.NetworkTrust;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.RiskClass;
import org.tutela.core.device.SecurityObjective;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.device.UseEnvironmentId;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Compromise;
import org.tutela.risk.scenario.ExposedPerson;
import org.tutela.risk.scenario.HazardousSituation;
import org.tutela.risk.scenario.HazardousSituationId;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.ScenarioId;
import org.tutela.risk.scenario.SecuritySafetyRelation;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.threat.ThreatSource;

/** A first assessment with the three library modules alone: one risk of a fictional pump, one control, one question. */
public final class FirstAssessment {

    private static final ReleaseId RELEASE = ReleaseId.parse("REL-2.1");
    private static final StepId COMMAND = StepId.parse("STP-01");

    private FirstAssessment() {}

    /**
     * Runs the example.
     *
     * @param arguments none are read
     */
    public static void main(String... arguments) {
        System.out.print(run());
    }

    static String run() {
        // README: first program
        RiskFile file = RiskFile.builder(release())
                .asOf(LocalDate.of(2026, 11, 24))
                .revision("1")
                .threat(spoofedServer())
                .step(sendCommands())
                .scenario(changedSettings())
                .hazardousSituation(wrongRate())
                .risk(wrongDose())
                .control(mutualAuthentication())
                .evidence(codeReview(), penetrationTest())
                .build(); // throws once, with every problem
        RiskAssessment result = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
        Coverage coverage = CoverageAnalyzer.of(AnnexI.mdr()).analyze(file.device(), result.clauseEvidence());

        assertThat(result).risk("RSK-001").currentLevelAtMost("3"); // a failure prints the explanation
        // README: end

        StringBuilder out = new StringBuilder();
        result.risks()
                .forEach(risk -> out.append(risk.id())
                        .append(": ")
                        .append(risk.initial().level())
                        .append(" before controls, ")
                        .append(risk.current().level())
                        .append(" now\n"));
        out.append(MdrAnnexI.CLAUSE_18_8)
                .append(": ")
                .append(coverage.get(MdrAnnexI.CLAUSE_18_8).status().kind())
                .append('\n');
        return out.toString();
    }

    private static DeviceRelease release() {
        Device device = Device.builder(DeviceId.parse("DEV-PUMP"), "Aqueduct 4 (fictional)", "Example Infusion GmbH")
                .regulation(Instrument.MDR)
                .riskClass(RiskClass.IIB)
                .classificationRule("Annex VIII, Rule 12")
                .intendedPurpose(IntendedPurpose.builder("Delivery of medicines through an intravenous line")
                        .build())
                .facts(DeviceFacts.present(
                        DeviceFact.SOFTWARE,
                        DeviceFact.ACTIVE,
                        DeviceFact.NETWORK_CONNECTED,
                        DeviceFact.ENERGY_OR_SUBSTANCE_DELIVERY))
                .useEnvironments(new UseEnvironment(
                        UseEnvironmentId.parse("ENV-ICU"),
                        EnvironmentKind.INTENSIVE_CARE,
                        "Beds with a wired network",
                        NetworkTrust.HOSTILE,
                        "Hospital IT"))
                .assets(new Asset(
                        AssetId.parse("AST-DOSE"),
                        "Delivery of the programmed dose",
                        AssetKind.FUNCTION,
                        EnumSet.of(SecurityObjective.INTEGRITY),
                        DataCategory.THERAPY))
                .build();
        return new DeviceRelease(RELEASE, device, "4.0.3", Optional.empty());
    }

    private static Threat spoofedServer() {
        return Threat.builder(ThreatId.parse("THR-001"), "Somebody poses as the server", StrideCategory.SPOOFING)
                .sources(ThreatSource.CRIMINAL, ThreatSource.INSIDER)
                .assets(AssetId.parse("AST-DOSE"))
                .build();
    }

    private static AttackStep sendCommands() {
        return new AttackStep.Basic(
                COMMAND,
                "Send configuration commands",
                new ExploitabilityRating.Direct(ExploitabilityLevel.E4, "No authentication stands in the way"),
                List.of(),
                List.of());
    }

    private static AttackScenario changedSettings() {
        return AttackScenario.builder(ScenarioId.parse("SCN-001"), "Settings changed from the network", COMMAND)
                .threats(ThreatId.parse("THR-001"))
                .compromises(new Compromise(AssetId.parse("AST-DOSE"), EnumSet.of(SecurityObjective.INTEGRITY)))
                .environments(UseEnvironmentId.parse("ENV-ICU"))
                .build();
    }

    private static HazardousSituation wrongRate() {
        return HazardousSituation.builder(
                        HazardousSituationId.parse("HAZ-001"), "The pump runs at another rate than ordered", "Overdose")
                .sequenceOfEvents("A setting is changed", "The rate goes unnoticed")
                .exposed(ExposedPerson.PATIENT)
                .build();
    }

    private static Risk wrongDose() {
        return Risk.builder(
                        RiskId.parse("RSK-001"),
                        "Wrong dose after a change of settings",
                        SecuritySafetyRelation.SECURITY_RISK_WITH_SAFETY_IMPACT)
                .scenarios(ScenarioId.parse("SCN-001"))
                .hazardousSituation(HazardousSituationId.parse("HAZ-001"))
                .impacts(new Impact(
                        ImpactDimension.SAFETY,
                        new SeverityRating.Rated(SeverityLevel.S5, "A tenfold rate of a potent medicine can kill")))
                .build();
    }

    private static Control mutualAuthentication() {
        return Control.builder(
                        ControlId.parse("CTL-001"),
                        "Pump and server authenticate each other",
                        ControlPriority.PROTECTIVE_MEASURE,
                        ControlLocus.DEVICE,
                        ControlState.EFF_VERIFIED)
                .effects(new ControlEffect.ExploitabilityCap(COMMAND, CapKind.ACCESS, ExploitabilityLevel.E1))
                .evidence(EvidenceId.parse("EVD-001"), EvidenceId.parse("EVD-002"))
                .introducedRisks(new IntroducedRisks.None("The keypad works without any network"))
                .clauses(MdrAnnexI.CLAUSE_18_8)
                .build();
    }

    private static Evidence codeReview() {
        return evidence("EVD-001", EvidenceKind.IMPLEMENTATION, "code review", "VER-2101");
    }

    private static Evidence penetrationTest() {
        return evidence("EVD-002", EvidenceKind.EFFECTIVENESS, "penetration test", "PEN-2026-03");
    }

    private static Evidence evidence(String id, EvidenceKind kind, String method, String location) {
        return Evidence.builder(EvidenceId.parse(id), kind, "Authentication of the server")
                .method(method)
                .result(EvidenceResult.PASSED)
                .release(RELEASE)
                .date(LocalDate.of(2026, 7, 20))
                .author("Verification team")
                .location(location)
                .build();
    }
}
