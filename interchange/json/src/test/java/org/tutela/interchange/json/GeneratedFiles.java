package org.tutela.interchange.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.*;
import org.tutela.core.text.Audience;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.control.*;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.environment.EnvironmentReliance;
import org.tutela.risk.environment.ItRequirementExclusion;
import org.tutela.risk.environment.ItRequirementId;
import org.tutela.risk.environment.ItRequirementKind;
import org.tutela.risk.environment.ItRequirementTarget;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.information.ConfidentialityLabel;
import org.tutela.risk.information.DocumentStatement;
import org.tutela.risk.information.DocumentationPart;
import org.tutela.risk.information.InformationContent;
import org.tutela.risk.information.InformationExclusion;
import org.tutela.risk.information.InformationReview;
import org.tutela.risk.information.InformationVehicle;
import org.tutela.risk.information.UpdateProcedure;
import org.tutela.risk.information.UpdateProcedureId;
import org.tutela.risk.information.UpdateStage;
import org.tutela.risk.information.UpdateStageExclusion;
import org.tutela.risk.information.UpdateStep;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.lifecycle.ActivityStatement;
import org.tutela.risk.lifecycle.LifecyclePhase;
import org.tutela.risk.lifecycle.LifecycleTable;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.lifecycle.SecurityPlan;
import org.tutela.risk.scenario.*;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.RiskLevel;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;
import org.tutela.risk.threat.*;
import org.tutela.risk.threat.MisuseDismissal;
import org.tutela.risk.verification.TesterIndependence;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationExclusion;
import org.tutela.risk.verification.VerificationId;
import org.tutela.risk.verification.VerificationMethod;

/** Makes connected risk files: every reference leads somewhere, every kind of value occurs. */
final class GeneratedFiles {

    private static final String[] WORDS = {
        "pump",
        "\"quoted\"",
        "back\\slash",
        "tab\there",
        "line\nbreak",
        "\r",
        "\u0001\u007F",
        "Zürich",
        "\uD83D\uDC89",
        "\u2028",
        "\uFEFF",
        "ß",
        "ﬁ",
        "{",
        "}",
        "</script>",
        "0",
        "null",
        "e\u0301"
    };
    private static final UserInformationItem[] SERVED = {UserInformationItem.UI_A02, UserInformationItem.UI_G01};
    private static final UserInformationItem[] EXCLUDED = {UserInformationItem.UI_A06, UserInformationItem.UI_F04};
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private final Random random;

    private GeneratedFiles(Random random) {
        this.random = random;
    }

    static RiskFile file(Random random) {
        return new GeneratedFiles(random).file();
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private String text() {
        return text(random);
    }

    /** A text of up to four words that are hard to write. */
    static String text(Random random) {
        StringBuilder out = new StringBuilder("x");
        for (int i = random.nextInt(5); i > 0; i--) {
            out.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return out.toString();
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all, int least) {
        List<T> result = new ArrayList<>(all);
        java.util.Collections.shuffle(result, random);
        return all.isEmpty() ? all : result.subList(0, Math.max(least, upTo(result.size())));
    }

    private <T> List<T> some(T[] all, int least) {
        return some(List.of(all), least);
    }

    private static <T> List<T> make(int count, IntFunction<T> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }

    private LocalDate date() {
        return AS_OF.minusDays(upTo(3000));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private RiskFile file() {
        List<AssetId> assets = make(1 + upTo(3), i -> AssetId.parse("AST-" + i));
        List<InterfaceId> interfaces = make(upTo(3), i -> InterfaceId.parse("IFC-" + i));
        List<ElementId> elements = make(1 + upTo(2), i -> ElementId.parse("ELM-" + i));
        List<DataFlowId> flows = make(upTo(2), i -> DataFlowId.parse("FLW-" + i));
        List<ComponentId> components = make(upTo(3), i -> ComponentId.parse("CMP-" + i));
        List<UseEnvironmentId> environments = make(1 + upTo(2), i -> UseEnvironmentId.parse("ENV-" + i));
        List<AssumptionId> assumptions = make(upTo(2), i -> AssumptionId.parse("ASM-" + i));
        List<MisuseId> misuses = make(upTo(2), i -> MisuseId.parse("MIS-" + i));
        List<DeviceFact> facts = some(DeviceFact.values(), 0);
        int present = facts.isEmpty() ? 0 : upTo(facts.size());
        Device device = Device.builder(DeviceId.parse("DEV-1"), text(), text())
                .regulation(random.nextBoolean() ? Instrument.MDR : Instrument.IVDR)
                .riskClass(one(RiskClass.values()))
                .classificationRule(text())
                .intendedPurpose(IntendedPurpose.builder(text())
                        .indications(make(upTo(2), i -> text()))
                        .patientGroups(make(upTo(2), i -> text()))
                        .userGroups(some(UserGroup.values(), 0))
                        .clinicalBenefits(make(
                                upTo(2),
                                i -> new ClinicalBenefit(BenefitId.parse("BNF-" + i), text(), text(), maybe(digest()))))
                        .essentialPerformance(make(upTo(2), i -> text()))
                        .build())
                .facts(new DeviceFacts(
                        new java.util.LinkedHashSet<>(facts.subList(0, present)),
                        new java.util.LinkedHashSet<>(facts.subList(present, facts.size()))))
                .useEnvironments(environments.stream()
                        .map(id -> new UseEnvironment(
                                id, one(EnvironmentKind.values()), text(), one(NetworkTrust.values()), text()))
                        .toList())
                .foreseeableMisuses(misuses.stream()
                        .map(id -> new ForeseeableMisuse(id, text(), text(), text()))
                        .toList())
                .assets(assets.stream()
                        .map(id -> new Asset(
                                id,
                                text(),
                                one(AssetKind.values()),
                                new java.util.LinkedHashSet<>(some(SecurityObjective.values(), 1)),
                                one(DataCategory.values())))
                        .toList())
                .components(components.stream()
                        .map(id -> new Component(id, text(), text(), text(), maybe(text())))
                        .toList())
                .interfaces(interfaces.stream()
                        .map(id -> new DeviceInterface(
                                id, text(), text(), one(FlowDirection.values()), maybe(upTo(65535))))
                        .toList())
                .elements(elements.stream()
                        .map(id -> new Element(id, text(), one(ElementKind.values()), some(components, 0)))
                        .toList())
                .dataFlows(flows.stream()
                        .map(id -> new DataFlow(
                                id,
                                text(),
                                one(elements),
                                one(elements),
                                text(),
                                interfaces.isEmpty() ? Optional.empty() : maybe(one(interfaces))))
                        .toList())
                .assumptions(assumptions.stream()
                        .map(id -> new EnvironmentAssumption(
                                id,
                                text(),
                                text(),
                                maybe(text()),
                                some(environments, 0).stream()
                                        .map(environment -> new AssumptionCheck(
                                                environment, one(AssumptionOutcome.values()), text()))
                                        .toList()))
                        .toList())
                .responsibilities(make(
                        upTo(2),
                        i -> new Responsibility(
                                ResponsibilityId.parse("RSP-" + i),
                                one(ResponsibleParty.values()),
                                text(),
                                some(assumptions, 0))))
                .build();
        ReleaseId release = ReleaseId.parse("REL-1");
        RiskFile.Builder file = RiskFile.builder(new DeviceRelease(release, device, text(), maybe(text())))
                .asOf(AS_OF)
                .revision(text())
                .edition(some(new String[] {"MDR-I@2026-01-01", "DE-X@2026-01-01"}, 0)
                        .toArray(String[]::new));
        List<ThreatId> threats = make(1 + upTo(3), i -> ThreatId.parse("THR-" + i));
        threats.forEach(id -> {
            Threat.Builder threat = Threat.builder(id, text(), one(StrideCategory.values()))
                    .sources(some(ThreatSource.values(), 1))
                    .assets(some(assets, 0))
                    .interfaces(some(interfaces, 0))
                    .precondition(random.nextBoolean() ? "" : text());
            maybe(new Dismissal(text(), text(), date())).ifPresent(threat::dismissal);
            file.threat(threat.build());
        });
        for (ThreatSource source : some(ThreatSource.values(), 0)) {
            file.threatSourceProfile(new ThreatSourceProfile(
                    source,
                    maybe(one(AdversaryLevel.values())),
                    source.kind() == ThreatSourceKind.ADVERSARIAL
                            ? maybe(one(AdversaryLevel.values()))
                            : Optional.empty(),
                    new java.util.LinkedHashSet<>(some(SourceAccess.values(), 0)),
                    text()));
        }
        List<VulnerabilityId> vulnerabilities = make(upTo(3), i -> VulnerabilityId.parse("VUL-" + i));
        vulnerabilities.forEach(id -> {
            Vulnerability.Builder vulnerability = Vulnerability.builder(id, text(), one(VulnerabilityStatus.values()))
                    .misuses(some(misuses, 0))
                    .cwes(make(upTo(2), i -> "CWE-" + i))
                    .exploitStatus(one(ExploitStatus.values()))
                    .cvss(make(
                            upTo(2),
                            i -> new CvssRating(
                                    CvssVector.parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"), text(), date())))
                    .source(random.nextBoolean() ? "" : text())
                    .justification(random.nextBoolean() ? "" : text());
            maybe("CVE-2026-000" + upTo(9)).ifPresent(vulnerability::cve);
            if (!components.isEmpty()) {
                maybe(one(components)).ifPresent(vulnerability::component);
            }
            file.vulnerability(vulnerability.build());
        });
        List<StepId> basic = make(1 + upTo(4), i -> StepId.parse("STP-" + i));
        basic.forEach(id -> file.step(new AttackStep.Basic(
                id,
                text(),
                random.nextBoolean()
                        ? new ExploitabilityRating.Direct(ExploitabilityLevel.parse("E" + (1 + upTo(3))), text())
                        : new ExploitabilityRating.Unknown(text()),
                some(vulnerabilities, 0),
                some(interfaces, 0),
                some(flows, 0),
                some(elements, 0))));
        List<StepId> steps = new ArrayList<>(basic);
        for (int i = upTo(3); i > 0; i--) {
            StepId id = StepId.parse("STP-C" + i);
            file.step(new AttackStep.Combined(id, text(), one(Gate.values()), some(steps, 1)));
            steps.add(id);
        }
        List<ScenarioId> scenarios = make(1 + upTo(3), i -> ScenarioId.parse("SCN-" + i));
        scenarios.forEach(id -> file.scenario(AttackScenario.builder(id, text(), one(steps))
                .threats(some(threats, 1))
                .compromises(make(
                        1 + upTo(1),
                        i -> new Compromise(
                                one(assets), new java.util.LinkedHashSet<>(some(SecurityObjective.values(), 1)))))
                .environments(some(environments, 1))
                .misuses(some(misuses, 0))
                .build()));
        List<HazardousSituationId> situations = make(1 + upTo(1), i -> HazardousSituationId.parse("HAZ-" + i));
        situations.forEach(id -> file.hazardousSituation(HazardousSituation.builder(id, text(), text())
                .sequenceOfEvents(make(1 + upTo(2), i -> text()))
                .exposed(some(ExposedPerson.values(), 1))
                .alternativeCare(one(AlternativeCare.values()))
                .build()));
        List<RiskId> risks = make(1 + upTo(3), i -> RiskId.parse("RSK-" + i));
        risks.forEach(id -> {
            SecuritySafetyRelation relation = one(SecuritySafetyRelation.values());
            boolean isSecurityOnly = relation == SecuritySafetyRelation.SECURITY_ONLY;
            Risk.Builder risk = Risk.builder(id, text(), relation)
                    .scenarios(some(scenarios, 1))
                    .impacts(some(ImpactDimension.values(), 2).stream()
                            .filter(dimension -> !isSecurityOnly || dimension != ImpactDimension.SAFETY)
                            .map(dimension -> new Impact(dimension, severity()))
                            .toList());
            if (!isSecurityOnly) {
                risk.hazardousSituation(one(situations));
            }
            maybe(digest()).ifPresent(risk::judgedFor);
            maybe(new RiskAcceptance(
                            text(),
                            text(),
                            date(),
                            release,
                            maybe(AS_OF.plusDays(upTo(400))),
                            maybe(RiskLevel.parse("L" + upTo(4)))))
                    .ifPresent(risk::acceptance);
            file.risk(risk.build());
        });
        List<EvidenceId> evidence = make(upTo(3), i -> EvidenceId.parse("EVD-" + i));
        ClauseId[] clauses = {ClauseId.parse("MDR-I-17.2"), ClauseId.parse("DE-X-1(a)[2]")};
        evidence.forEach(id -> {
            Evidence.Builder one = Evidence.builder(id, one(EvidenceKind.values()), text())
                    .method(text())
                    .result(one(EvidenceResult.values()))
                    .release(release)
                    .date(date())
                    .author(text())
                    .location(text())
                    .clauses(some(clauses, 0));
            maybe(new EvidenceCarryOver(release, text(), text())).ifPresent(one::carryOver);
            file.evidence(one.build());
        });
        List<ControlId> controls = make(upTo(4), i -> ControlId.parse("CTL-" + i));
        controls.forEach(id -> {
            ControlPriority priority = one(ControlPriority.values());
            List<ControlEffect> effects = new ArrayList<>(make(
                    upTo(2),
                    i -> new ControlEffect.ExploitabilityCap(
                            one(basic), one(CapKind.values()), ExploitabilityLevel.parse("E" + (1 + upTo(3))))));
            if (priority != ControlPriority.INFORMATION) {
                effects.addAll(make(
                        upTo(1),
                        i -> new ControlEffect.SeverityCap(
                                one(risks),
                                one(ImpactDimension.values()),
                                SeverityLevel.parse("S" + (1 + upTo(4))),
                                text())));
            }
            Control.Builder control = Control.builder(
                            id, text(), priority, one(ControlLocus.values()), one(ControlState.values()))
                    .capabilities(some(SecurityCapability.values(), 0))
                    .effects(effects)
                    .evidence(some(evidence, 0))
                    .introducedRisks(introduced())
                    .preservation(make(
                            upTo(2),
                            i -> new PreservationAnalysis(
                                    one(PreservationGoal.values()), random.nextBoolean(), text())))
                    .clauses(some(clauses, 0))
                    .requirements(make(upTo(2), i -> text()));
            maybe(text()).ifPresent(control::higherPriorityRationale);
            if (!assumptions.isEmpty()) {
                maybe(one(assumptions)).ifPresent(control::assumption);
            }
            file.control(control.build());
        });
        // The risk that controls bring is in no option analysis, so that no circle can arise.
        file.risk(Risk.builder(RiskId.parse("RSK-NEW"), text(), SecuritySafetyRelation.SECURITY_ONLY)
                .scenarios(scenarios)
                .impacts(new Impact(ImpactDimension.PRIVACY, severity()))
                .build());
        some(risks, 0)
                .forEach(risk -> file.optionAnalysis(
                        new OptionAnalysis(risk, make(1 + upTo(2), i -> option(controls, evidence)))));
        for (int i = upTo(2); i > 0; i--) {
            UserInformation.Builder information = UserInformation.builder(
                            UserInformationId.parse("UIF-" + i), one(Audience.values()))
                    .statement(text())
                    .location(text())
                    .risks(some(risks, 0))
                    .assumptions(some(assumptions, 0))
                    .items(some(SERVED, 0))
                    .content(content())
                    .misuses(some(misuses, 0))
                    .walkThroughs(some(evidence, 0));
            maybe(one(InformationVehicle.values())).ifPresent(information::vehicle);
            maybe(new InformationReview(text(), date(), release)).ifPresent(information::review);
            file.userInformation(information.build());
        }
        some(EXCLUDED, 0).forEach(item -> file.informationExclusion(new InformationExclusion(item, text(), text())));
        for (int i = upTo(2); i > 0; i--) {
            file.updateProcedure(procedure(i, release, evidence));
        }
        some(DocumentationPart.values(), 0)
                .forEach(part -> file.document(
                        random.nextBoolean()
                                ? new DocumentStatement.Filed(part, text(), text(), text(), release)
                                : new DocumentStatement.NotApplicable(part, text(), text())));
        some(Audience.values(), 0)
                .forEach(audience -> file.confidentialityLabel(new ConfidentialityLabel(audience, text())));
        for (int i = upTo(2); i > 0; i--) {
            file.itRequirement(requirement(i, risks, vulnerabilities, assumptions));
        }
        some(misuses, 0)
                .forEach(id -> file.misuseDismissal(new MisuseDismissal(id, new Dismissal(text(), text(), date()))));
        for (int i = upTo(2); i > 0; i--) {
            file.verification(
                    Verification.builder(VerificationId.parse("VRF-" + i), text(), one(VerificationMethod.values()))
                            .controls(some(controls, 0))
                            .threats(some(threats, 0))
                            .interfaces(some(interfaces, 0))
                            .criterion(random.nextBoolean() ? "" : text())
                            .independence(one(TesterIndependence.values()))
                            .evidence(some(evidence, 0))
                            .build());
        }
        for (int i = upTo(2); i > 0; i--) {
            file.verificationExclusion(new VerificationExclusion(
                    one(VerificationMethod.values()),
                    some(controls, 0),
                    some(threats, 0),
                    some(interfaces, 0),
                    text(),
                    text()));
        }
        if (random.nextBoolean()) {
            some(new ItRequirementKind[] {ItRequirementKind.HARDWARE, ItRequirementKind.PLATFORM}, 0)
                    .forEach(kind -> file.itRequirementExclusion(new ItRequirementExclusion(kind, text())));
            file.securityPlan(new SecurityPlan(
                    one(LifecyclePhase.values()),
                    some(SecurityActivity.values(), 0).stream()
                            .map(activity -> activity(activity, evidence))
                            .toList(),
                    maybe(new LifecycleTable(
                            "own", "2", LifecycleTable.standard().rows()))));
        }
        return file.build();
    }

    private MinimumItRequirement requirement(
            int number, List<RiskId> risks, List<VulnerabilityId> vulnerabilities, List<AssumptionId> assumptions) {
        MinimumItRequirement.Builder requirement = MinimumItRequirement.builder(
                        ItRequirementId.parse("ITR-" + number),
                        random.nextBoolean() ? ItRequirementKind.NETWORK : ItRequirementKind.SECURITY_MEASURE,
                        one(ItRequirementTarget.values()),
                        text())
                .isRecommended(random.nextBoolean())
                .risks(some(risks, 0))
                .capabilities(some(SecurityCapability.values(), 0))
                .reliance(one(EnvironmentReliance.values()))
                .designRationale(random.nextBoolean() ? "" : text())
                .relianceJustification(random.nextBoolean() ? "" : text())
                .compensates(some(vulnerabilities, 0))
                .compensationJustification(random.nextBoolean() ? "" : text());
        maybe(text()).ifPresent(requirement::userInformation);
        assumptions.stream().findFirst().ifPresent(requirement::assumption);
        return requirement.build();
    }

    private ActivityStatement activity(SecurityActivity activity, List<EvidenceId> evidence) {
        return switch (upTo(2)) {
            case 0 -> new ActivityStatement.Planned(activity, text(), maybe(date()));
            case 1 -> new ActivityStatement.NotApplicable(activity, text(), text());
            default ->
                evidence.isEmpty()
                        ? new ActivityStatement.NotApplicable(activity, text(), text())
                        : new ActivityStatement.Done(activity, some(evidence, 1));
        };
    }

    private List<InformationContent> content() {
        List<InformationContent> all = List.of(
                new InformationContent.Steps(make(1 + upTo(2), i -> text())),
                new InformationContent.Table(
                        List.of(text(), text()), List.of(new InformationContent.Row(List.of(text(), text())))),
                new InformationContent.Link("https://example.org/" + upTo(9)),
                new InformationContent.Date(text(), date()),
                new InformationContent.File(text(), text(), maybe(digest())));
        return some(all, 0);
    }

    private UpdateProcedure procedure(int number, ReleaseId release, List<EvidenceId> evidence) {
        List<UpdateStep> steps = make(
                UpdateStage.values().length,
                i -> new UpdateStep(
                        UpdateStage.values()[i],
                        text(),
                        text(),
                        text(),
                        UpdateStage.values()[i].needsRollback() ? Optional.of(text()) : maybe(text())));
        UpdateProcedure.Builder procedure = UpdateProcedure.builder(
                        UpdateProcedureId.parse("UPD-" + number), text(), one(Audience.values()))
                .vehicle(one(InformationVehicle.values()))
                .location(text())
                .from(ReleaseId.parse("REL-OLD"))
                .to(release)
                .steps(steps)
                .exclusions(make(upTo(1), i -> new UpdateStageExclusion(one(UpdateStage.values()), text())))
                .walkThroughs(some(evidence, 0));
        maybe(new InformationReview(text(), date(), release)).ifPresent(procedure::review);
        return procedure.build();
    }

    private Digest digest() {
        return new CanonicalEncoder().put(text()).digest();
    }

    private SeverityRating severity() {
        return switch (upTo(2)) {
            case 0 -> new SeverityRating.Rated(SeverityLevel.parse("S" + (1 + upTo(4))), text());
            case 1 -> new SeverityRating.Bounded(SeverityLevel.parse("S" + (1 + upTo(4))), text(), text());
            default -> new SeverityRating.Unknown(text());
        };
    }

    private IntroducedRisks introduced() {
        return switch (upTo(2)) {
            case 0 -> new IntroducedRisks.NotAnalysed();
            case 1 -> new IntroducedRisks.None(text());
            default -> new IntroducedRisks.Introduced(List.of(RiskId.parse("RSK-NEW")));
        };
    }

    private ControlOption option(List<ControlId> controls, List<EvidenceId> evidence) {
        return controls.isEmpty() || random.nextBoolean()
                ? new ControlOption.Refused(
                        one(ControlPriority.values()), text(), one(RefusalReason.values()), text(), some(evidence, 0))
                : new ControlOption.Taken(one(ControlPriority.values()), one(controls));
    }
}
