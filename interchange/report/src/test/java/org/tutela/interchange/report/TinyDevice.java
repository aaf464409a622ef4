package org.tutela.interchange.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.annexi.Clause;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.annexi.Obligation;
import org.tutela.annexi.Wording;
import org.tutela.annexi.coverage.CoverageAnalyzer;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.Asset;
import org.tutela.core.device.AssetId;
import org.tutela.core.device.AssetKind;
import org.tutela.core.device.DataCategory;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.Element;
import org.tutela.core.device.ElementId;
import org.tutela.core.device.ElementKind;
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
import org.tutela.risk.policy.RiskPolicies;
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
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.ScenarioId;
import org.tutela.risk.scenario.SecuritySafetyRelation;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;
import org.tutela.risk.threat.AdversaryLevel;
import org.tutela.risk.threat.SourceAccess;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.threat.ThreatSource;
import org.tutela.risk.threat.ThreatSourceProfile;

/** A device with one threat, judged by a catalogue of six hand-made clauses: small enough to read its whole dossier. */
final class TinyDevice {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final CatalogueEdition EDITION = new CatalogueEdition(
            Instrument.MDR, "I", DAY, DAY, "made for a test", CatalogueEdition.Confidence.SINGLE_SOURCE);

    private TinyDevice() {}

    static Dossier dossier(RiskFile file) {
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
        List<Clause> clauses = new ArrayList<>();
        for (String number : List.of("1", "2", "4", "8", "17", "17.2")) {
            clauses.add(Clause.builder(
                            ClauseId.of(Instrument.MDR, "I", number),
                            "Title of " + number,
                            "Summary of " + number + ".")
                    .obligations(List.of(Obligation.of(
                            Obligation.Subject.MANUFACTURER,
                            Obligation.Modality.SHALL,
                            Obligation.Duty.CONTROL,
                            "risks",
                            "-")))
                    .wording(new Wording(
                            "Example act",
                            "http://example.org/act",
                            "http://example.org/text",
                            DAY,
                            DAY,
                            EDITION.confidence()))
                    .build());
        }
        return Dossier.of(
                assessment,
                CoverageAnalyzer.of(ClauseCatalog.of(EDITION, clauses))
                        .analyze(file.device(), assessment.clauseEvidence()));
    }

    /** A file in which the given text stands wherever a manufacturer may write one. */
    static RiskFile file(String text) {
        return builder(text, 1, 1).build();
    }

    static RiskFile.Builder builder(String text, int risks, int depth) {
        Device device = Device.builder(DeviceId.parse("DEV-TINY"), text, "Maker")
                .regulation(Instrument.MDR)
                .riskClass(RiskClass.IIA)
                .classificationRule("rule 11")
                .intendedPurpose(IntendedPurpose.builder(text).build())
                .useEnvironments(new UseEnvironment(
                        UseEnvironmentId.parse("ENV-HOME"),
                        EnvironmentKind.HOME,
                        text,
                        NetworkTrust.HOSTILE,
                        "The patient"))
                .assets(new Asset(
                        AssetId.parse("AST-DOSE"),
                        text,
                        AssetKind.FUNCTION,
                        Set.of(SecurityObjective.INTEGRITY),
                        DataCategory.THERAPY))
                .elements(new Element(ElementId.parse("ELM-APP"), text, ElementKind.PROCESS, List.of()))
                .build();
        RiskFile.Builder file = RiskFile.builder(
                        new DeviceRelease(ReleaseId.parse("REL-TINY-1"), device, "1.0", Optional.empty()))
                .asOf(DAY)
                .revision(text)
                .threat(Threat.builder(ThreatId.parse("THR-001"), text, StrideCategory.TAMPERING)
                        .sources(ThreatSource.CRIMINAL)
                        .assets(AssetId.parse("AST-DOSE"))
                        .precondition(text)
                        .build())
                .threatSourceProfile(ThreatSourceProfile.of(
                        ThreatSource.CRIMINAL,
                        AdversaryLevel.MODERATE,
                        AdversaryLevel.LOW,
                        Set.of(SourceAccess.REMOTE),
                        text))
                .scenario(AttackScenario.builder(ScenarioId.parse("SCN-001"), text, StepId.parse("STP-" + depth))
                        .threats(ThreatId.parse("THR-001"))
                        .compromises(new Compromise(AssetId.parse("AST-DOSE"), Set.of(SecurityObjective.INTEGRITY)))
                        .environments(UseEnvironmentId.parse("ENV-HOME"))
                        .build())
                .step(new AttackStep.Basic(
                        StepId.parse("STP-1"),
                        text,
                        new ExploitabilityRating.Direct(ExploitabilityLevel.E4, text),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(ElementId.parse("ELM-APP"))))
                .hazardousSituation(HazardousSituation.builder(HazardousSituationId.parse("HAZ-001"), text, text)
                        .sequenceOfEvents(text)
                        .exposed(ExposedPerson.PATIENT)
                        .build());
        for (int i = 2; i <= depth; i++) {
            file.step(new AttackStep.Combined(
                    StepId.parse("STP-" + i), text, Gate.AND, List.of(StepId.parse("STP-" + (i - 1)))));
        }
        for (int i = 1; i <= risks; i++) {
            file.risk(Risk.builder(
                            RiskId.parse("RSK-" + i), text, SecuritySafetyRelation.SECURITY_RISK_WITH_SAFETY_IMPACT)
                    .scenarios(ScenarioId.parse("SCN-001"))
                    .hazardousSituation(HazardousSituationId.parse("HAZ-001"))
                    .impacts(new Impact(ImpactDimension.SAFETY, new SeverityRating.Rated(SeverityLevel.S4, text)))
                    .build());
        }
        return file;
    }
}
