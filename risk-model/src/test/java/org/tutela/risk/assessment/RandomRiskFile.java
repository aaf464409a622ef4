package org.tutela.risk.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.tutela.core.device.DataFlow;
import org.tutela.core.device.DataFlowId;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.DeviceInterface;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.Element;
import org.tutela.core.device.ElementId;
import org.tutela.core.device.ElementKind;
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
import org.tutela.core.device.TrustBoundary;
import org.tutela.core.device.TrustBoundaryId;
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
import org.tutela.risk.control.EvidenceCarryOver;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.control.PreservationAnalysis;
import org.tutela.risk.control.PreservationGoal;
import org.tutela.risk.control.RefusalReason;
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
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.lifecycle.SecurityPlan;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.FactorSchemes;
import org.tutela.risk.scenario.AlternativeCare;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Compromise;
import org.tutela.risk.scenario.CvssRating;
import org.tutela.risk.scenario.EpssSample;
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
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.scoring.Probability;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;
import org.tutela.risk.threat.AdversaryLevel;
import org.tutela.risk.threat.Dismissal;
import org.tutela.risk.threat.MisuseDismissal;
import org.tutela.risk.threat.SourceAccess;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.StrideExclusion;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.threat.ThreatSource;
import org.tutela.risk.threat.ThreatSourceKind;
import org.tutela.risk.threat.ThreatSourceProfile;
import org.tutela.risk.verification.TesterIndependence;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationExclusion;
import org.tutela.risk.verification.VerificationId;
import org.tutela.risk.verification.VerificationMethod;

/**
 * Makes whole, connected risk files from a seed and a size: entities of every kind, linked, steps shared between combined steps and
 * scenarios, controls in every state with evidence of this and another release, introduced risks, option analyses, unknown ratings.
 * Nothing dangles and nothing is cyclic, so every file can be built. The same seed and size give the same file.
 */
public final class RandomRiskFile {

    public static final ReleaseId RELEASE = ReleaseId.parse("REL-2");
    static final ReleaseId OTHER_RELEASE = ReleaseId.parse("REL-1");
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private static final int MODULUS = 997;
    private static final List<String> DECIMALS = List.of(
            "0", "1", "1.0", "0.5", "0.05", "0.050", "0.003", "0.001", "0.0001", "0.00001", "1E-6", "0.0000002");

    /** Around the floors of the presets, and low enough to pass them only in many windows. */
    private static final List<String> EPSS =
            List.of("0.0008", "0.02", "0.0999999", "0.1", "0.1000", "0.3", "0.4999", "0.5", "0.97", "1");

    private final Random random;
    private final int size;
    private final int stride;
    private final int offset;
    private final RiskFile.Builder file;
    private final Device device;
    private final List<Evidence> evidence = new ArrayList<>();

    private RandomRiskFile(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
        this.stride = 1 + random.nextInt(MODULUS - 1);
        this.offset = random.nextInt(MODULUS);
        this.device = device();
        this.file = RiskFile.builder(new DeviceRelease(RELEASE, device, "2.0", Optional.of("04012345000015")))
                .asOf(AS_OF)
                .revision("r" + seed)
                .edition("MDR-I@2026-01-01");
    }

    public static RiskFile of(long seed, int size) {
        RandomRiskFile maker = new RandomRiskFile(seed, size);
        maker.fill();
        return maker.file.build();
    }

    private void fill() {
        List<Vulnerability> vulnerabilities = make(random.nextInt(size + 1), this::vulnerability);
        List<AttackStep> basics = make(1 + random.nextInt(2 * size), number -> basicStep(number, vulnerabilities));
        List<AttackStep> steps = new ArrayList<>(basics);
        int combined = random.nextInt(size + 1);
        for (int i = 0; i < combined; i++) {
            steps.add(combinedStep(500 + i, steps));
        }
        List<Threat> threats = make(size, this::threat);
        List<AttackScenario> scenarios = make(1 + random.nextInt(size + 1), number -> scenario(number, threats, steps));
        List<HazardousSituation> situations = make(size, this::situation);
        List<Risk> risks = make(size, number -> risk(number, scenarios, situations));
        List<Control> controls = make(random.nextInt(2 * size + 1), number -> control(number, basics, risks));
        List<OptionAnalysis> analyses = new ArrayList<>();
        for (int i = 0; i < risks.size(); i++) {
            if (chance(80)) {
                analyses.add(analysis(i, risks, controls));
            }
        }
        List<EvidenceId> results = make(size, number -> {
            EvidenceId id = EvidenceId.parse(id("EVD", 900 + number));
            evidence.add(evidence(id, one(EvidenceKind.class)));
            return id;
        });
        shuffled(vulnerabilities).forEach(file::vulnerability);
        shuffled(steps).forEach(file::step);
        shuffled(threats).forEach(file::threat);
        shuffled(scenarios).forEach(file::scenario);
        shuffled(situations).forEach(file::hazardousSituation);
        shuffled(risks).forEach(file::risk);
        shuffled(controls).forEach(file::control);
        shuffled(analyses).forEach(file::optionAnalysis);
        shuffled(evidence).forEach(file::evidence);
        List<UserInformation> told = make(random.nextInt(size + 1), number -> information(number, risks));
        for (SecurityCapability capability : SecurityCapability.values()) {
            if (chance(90)) {
                file.capability(statement(capability, controls, risks));
            }
        }
        List<MinimumItRequirement> requirements =
                make(random.nextInt(size + 1), number -> requirement(number, risks, vulnerabilities));
        requirements.forEach(file::itRequirement);
        for (ForeseeableMisuse misuse : device.foreseeableMisuses()) {
            if (chance(50)) {
                file.misuseDismissal(new MisuseDismissal(misuse.id(), new Dismissal("No gain", "a reviewer", date())));
            }
        }
        make(2 * size, number -> verification(number, controls, threats, results))
                .forEach(file::verification);
        make(random.nextInt(3), number -> exclusion(controls, threats)).forEach(file::verificationExclusion);
        if (chance(80)) {
            file.securityPlan(plan(results));
        }
        for (ThreatSource source : some(ThreatSource.class)) {
            file.threatSourceProfile(new ThreatSourceProfile(
                    source,
                    chance(80) ? Optional.of(one(AdversaryLevel.class)) : Optional.empty(),
                    source.kind() == ThreatSourceKind.ADVERSARIAL && chance(80)
                            ? Optional.of(one(AdversaryLevel.class))
                            : Optional.empty(),
                    some(SourceAccess.class),
                    "As in the register of threats"));
        }
        for (DataFlow flow : device.dataFlows()) {
            file.strideExclusion(new StrideExclusion(flow.id(), one(StrideCategory.class), "Nothing to gain there"));
        }
        information(told, results, requirements);
    }

    /** What users are told, how they update, where documents are, and how pages are labelled. */
    private void information(
            List<UserInformation> told, List<EvidenceId> results, List<MinimumItRequirement> requirements) {
        Set<UserInformationItem> served = EnumSet.noneOf(UserInformationItem.class);
        for (UserInformation it : told) {
            Set<UserInformationItem> items = chance(20) ? Set.of() : some(UserInformationItem.class);
            served.addAll(items);
            UserInformation.Builder builder = it.toBuilder()
                    .items(items)
                    .content(make(random.nextInt(3), number -> content()))
                    .misuses(some(device.foreseeableMisuses(), 0).stream()
                            .map(ForeseeableMisuse::id)
                            .toList())
                    .walkThroughs(some(results, 0));
            if (chance(80)) {
                builder.vehicle(one(InformationVehicle.class));
            }
            if (chance(80)) {
                builder.review(review());
            }
            file.userInformation(builder.build());
        }
        for (UserInformationItem item : UserInformationItem.values()) {
            if (!served.contains(item) && chance(10)) {
                file.informationExclusion(new InformationExclusion(item, "Nothing to tell", "head of quality"));
            }
        }
        make(random.nextInt(3), number -> procedure(number, results)).forEach(file::updateProcedure);
        for (DocumentationPart part : DocumentationPart.values()) {
            switch (random.nextInt(3)) {
                case 0 ->
                    file.document(new DocumentStatement.Filed(
                            part, "File", "Vault", "1", chance(80) ? RELEASE : OTHER_RELEASE));
                case 1 -> file.document(new DocumentStatement.NotApplicable(part, "No such part", "head of quality"));
                default -> {
                    // nobody says where it is
                }
            }
        }
        for (Audience audience : Audience.values()) {
            if (chance(60)) {
                file.confidentialityLabel(new ConfidentialityLabel(audience, "For " + audience));
            }
        }
        for (ItRequirementKind kind : ItRequirementKind.values()) {
            boolean isSetOut = requirements.stream().anyMatch(it -> it.kind() == kind);
            if (!isSetOut && chance(20)) {
                file.itRequirementExclusion(new ItRequirementExclusion(kind, "Any will do"));
            }
        }
    }

    private InformationContent content() {
        return switch (random.nextInt(5)) {
            case 0 -> new InformationContent.Steps(List.of("Do this", "Then that"));
            case 1 ->
                new InformationContent.Table(
                        List.of("What", "How"), List.of(new InformationContent.Row(List.of("This", "So"))));
            case 2 -> new InformationContent.Link("https://example.org/security");
            case 3 -> new InformationContent.Date("End of support", date());
            default -> new InformationContent.File("list", "CycloneDX", Optional.empty());
        };
    }

    private InformationReview review() {
        return new InformationReview("head of quality", date(), chance(80) ? RELEASE : OTHER_RELEASE);
    }

    private UpdateProcedure procedure(int number, List<EvidenceId> results) {
        List<UpdateStep> steps = new ArrayList<>();
        for (UpdateStage stage : UpdateStage.values()) {
            if (stage.isRequired() || chance(70)) {
                steps.add(new UpdateStep(
                        stage,
                        "Do it",
                        "A green light",
                        "Call us",
                        stage.needsRollback() || chance(20) ? Optional.of("Go back") : Optional.empty()));
            }
        }
        UpdateProcedure.Builder builder = UpdateProcedure.builder(
                        UpdateProcedureId.parse(id("UPD", number)), "Update", one(Audience.class))
                .vehicle(one(InformationVehicle.class))
                .location("IFU 9")
                .from(OTHER_RELEASE)
                .to(chance(80) ? RELEASE : ReleaseId.parse("REL-3"))
                .steps(steps)
                .walkThroughs(some(results, 0));
        for (UpdateStage stage : UpdateStage.values()) {
            boolean isStated = steps.stream().anyMatch(step -> step.stage() == stage);
            if (!isStated && chance(50)) {
                builder.exclusions(new UpdateStageExclusion(stage, "Nothing to save"));
            }
        }
        if (chance(80)) {
            builder.review(review());
        }
        return builder.build();
    }

    private CapabilityStatement statement(SecurityCapability capability, List<Control> controls, List<Risk> risks) {
        int kind = random.nextInt(4);
        if (kind == 0 && !controls.isEmpty()) {
            return new CapabilityStatement.Implemented(
                    capability, List.of(one(controls).id()));
        }
        if (kind == 1) {
            return new CapabilityStatement.DelegatedToEnvironment(
                    capability, one(device.assumptions()).id(), "No room in the device");
        }
        return kind == 2
                ? new CapabilityStatement.Absent(capability, List.of(one(risks).id()))
                : new CapabilityStatement.NotApplicable(capability, "The pump has nothing of that kind");
    }

    private MinimumItRequirement requirement(int number, List<Risk> risks, List<Vulnerability> vulnerabilities) {
        MinimumItRequirement.Builder builder = MinimumItRequirement.builder(
                        ItRequirementId.parse(id("ITR", number)),
                        one(ItRequirementKind.class),
                        one(ItRequirementTarget.class),
                        "A network of its own")
                .isRecommended(chance(20))
                .risks(some(risks, 0).stream().map(Risk::id).toList())
                .reliance(one(EnvironmentReliance.class))
                .designRationale(chance(80) ? "No room in the device" : "")
                .relianceJustification(chance(50) ? "The hospital owns it" : "")
                .compensates(
                        some(vulnerabilities, 0).stream().map(Vulnerability::id).toList())
                .compensationJustification(chance(50) ? "Until the next release" : "");
        if (chance(50)) {
            builder.assumption(one(device.assumptions()).id());
        }
        if (chance(80)) {
            builder.userInformation("IFU 7");
        }
        return builder.build();
    }

    private Verification verification(
            int number, List<Control> controls, List<Threat> threats, List<EvidenceId> results) {
        return Verification.builder(
                        VerificationId.parse(id("VRF", number)), "Verification", one(VerificationMethod.class))
                .controls(some(controls, 0).stream().map(Control::id).toList())
                .threats(some(threats, 0).stream().map(Threat::id).toList())
                .interfaces(some(device.interfaces(), 0).stream()
                        .map(DeviceInterface::id)
                        .toList())
                .independence(one(TesterIndependence.class))
                .evidence(some(results, 0))
                .build();
    }

    private VerificationExclusion exclusion(List<Control> controls, List<Threat> threats) {
        return new VerificationExclusion(
                one(VerificationMethod.class),
                some(controls, 0).stream().map(Control::id).toList(),
                some(threats, 0).stream().map(Threat::id).toList(),
                some(device.interfaces(), 0).stream().map(DeviceInterface::id).toList(),
                "Nothing to gain",
                "head of verification");
    }

    private SecurityPlan plan(List<EvidenceId> results) {
        List<ActivityStatement> statements = new ArrayList<>();
        for (SecurityActivity activity : shuffled(List.of(SecurityActivity.values()))) {
            switch (random.nextInt(4)) {
                case 0 -> statements.add(new ActivityStatement.Planned(activity, "somebody", Optional.of(date())));
                case 1 -> statements.add(new ActivityStatement.Done(activity, some(results, 1)));
                case 2 -> statements.add(new ActivityStatement.NotApplicable(activity, "No use", "somebody"));
                default -> {
                    // nothing is said of it
                }
            }
        }
        return SecurityPlan.of(one(LifecyclePhase.class), statements);
    }

    private interface Maker<T> {
        T make(int number);
    }

    private static <T> List<T> make(int count, Maker<T> maker) {
        List<T> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            result.add(maker.make(i));
        }
        return result;
    }

    private <T> List<T> shuffled(List<T> items) {
        List<T> result = new ArrayList<>(items);
        Collections.shuffle(result, random);
        return result;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(List<T> items, int atLeast) {
        int wanted = Math.min(items.size(), atLeast + random.nextInt(2));
        return shuffled(items).subList(0, wanted);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> result = EnumSet.of(one(type));
        result.add(one(type));
        return result;
    }

    /** Distinct for each kind and number below {@value #MODULUS}, so that the order of ids is not the order of making. */
    private String id(String prefix, int number) {
        return prefix + '-' + (number * stride + offset) % MODULUS;
    }

    private ExploitabilityLevel exploitability() {
        return new ExploitabilityLevel("E" + (1 + random.nextInt(5)));
    }

    private SeverityLevel severity() {
        return new SeverityLevel("S" + (1 + random.nextInt(5)));
    }

    private LocalDate date() {
        return AS_OF.minusDays(random.nextInt(700));
    }

    private Device device() {
        return Device.builder(DeviceId.parse(id("DEV", 0)), "Pump", "Maker")
                .regulation(chance(70) ? Instrument.MDR : Instrument.IVDR)
                .riskClass(RiskClass.IIB)
                .classificationRule("Rule 12")
                .intendedPurpose(IntendedPurpose.builder("To infuse")
                        .clinicalBenefits(new ClinicalBenefit(BenefitId.parse(id("BNF", 0)), "Control", "percent"))
                        .build())
                .useEnvironments(make(
                        1 + random.nextInt(2),
                        number -> new UseEnvironment(
                                UseEnvironmentId.parse(id("ENV", number)),
                                one(EnvironmentKind.class),
                                "A place",
                                one(NetworkTrust.class),
                                "the hospital")))
                .foreseeableMisuses(make(
                        random.nextInt(2),
                        number -> new ForeseeableMisuse(
                                MisuseId.parse(id("MIS", number)), "Sharing", "a nurse", "haste")))
                .assets(make(
                        size,
                        number -> new Asset(
                                AssetId.parse(id("AST", number)),
                                "Asset",
                                one(AssetKind.class),
                                some(SecurityObjective.class),
                                one(DataCategory.class))))
                .components(make(
                        size,
                        number -> new Component(
                                ComponentId.parse(id("CMP", number)), "part", "1", "Supplier", Optional.empty())))
                .interfaces(make(
                        size,
                        number -> new DeviceInterface(
                                InterfaceId.parse(id("IFC", number)),
                                "Port",
                                "HTTPS",
                                one(FlowDirection.class),
                                Optional.of(443))))
                .elements(make(
                        1 + size,
                        number -> new Element(
                                ElementId.parse(id("ELM", number)), "Element", one(ElementKind.class), List.of())))
                .dataFlows(make(
                        random.nextInt(size + 1),
                        number -> new DataFlow(
                                DataFlowId.parse(id("FLW", number)),
                                "Settings",
                                ElementId.parse(id("ELM", number)),
                                ElementId.parse(id("ELM", random.nextInt(size + 1))),
                                "HTTPS",
                                Optional.of(InterfaceId.parse(id("IFC", 0))))))
                .trustBoundaries(make(
                        random.nextInt(2),
                        number -> new TrustBoundary(
                                TrustBoundaryId.parse(id("TBD", number)),
                                "Housing",
                                List.of(ElementId.parse(id("ELM", number))))))
                .assumptions(make(
                        size,
                        number -> new EnvironmentAssumption(
                                AssumptionId.parse(id("ASM", number)),
                                "A managed network",
                                "No room in the device",
                                chance(50) ? Optional.of("IFU 7") : Optional.empty(),
                                chance(50)
                                        ? List.of(new AssumptionCheck(
                                                UseEnvironmentId.parse(id("ENV", 0)),
                                                one(AssumptionOutcome.class),
                                                "asked"))
                                        : List.of())))
                .responsibilities(make(
                        random.nextInt(3),
                        number -> new Responsibility(
                                ResponsibilityId.parse(id("RSP", number)),
                                one(ResponsibleParty.class),
                                "Keep it apart",
                                chance(50) ? List.of(AssumptionId.parse(id("ASM", 0))) : List.of())))
                .build();
    }

    private Vulnerability vulnerability(int number) {
        Vulnerability.Builder builder = Vulnerability.builder(
                        VulnerabilityId.parse(id("VUL", number)), "Weakness", one(VulnerabilityStatus.class))
                .exploitStatus(one(ExploitStatus.class))
                .component(one(device.components()).id())
                .misuses(some(device.foreseeableMisuses(), 0).stream()
                        .map(ForeseeableMisuse::id)
                        .toList())
                .justification(chance(50) ? "The code is not called" : "");
        if (chance(50)) {
            builder.cvss(new CvssRating(
                    CvssVector.parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"), "the supplier", date()));
        }
        return builder.epss(make(
                        chance(60) ? random.nextInt(4) : 0,
                        sample -> new EpssSample(date(), new BigDecimal(one(EPSS)), "v" + sample)))
                .build();
    }

    private AttackStep basicStep(int number, List<Vulnerability> vulnerabilities) {
        ExploitabilityRating rating = exploitabilityRating();
        List<VulnerabilityId> exploited = vulnerabilities.isEmpty() || chance(50)
                ? List.of()
                : some(vulnerabilities.stream().map(Vulnerability::id).toList(), 1);
        return new AttackStep.Basic(
                StepId.parse(id("STP", number)),
                "Do",
                rating,
                exploited,
                List.of(one(device.interfaces()).id()),
                some(device.dataFlows(), 0).stream().map(DataFlow::id).toList(),
                some(device.elements(), 0).stream().map(Element::id).toList());
    }

    private ExploitabilityRating exploitabilityRating() {
        if (chance(12)) {
            return new ExploitabilityRating.Unknown("not yet looked at");
        }
        if (chance(60)) {
            return new ExploitabilityRating.Direct(exploitability(), "judged");
        }
        FactorScheme scheme = one(FactorSchemes.all());
        List<FactorValue> values = new ArrayList<>();
        for (FactorScheme.Factor factor : scheme.factors()) {
            if (chance(85)) {
                values.add(value(factor));
            }
        }
        return new ExploitabilityRating.Factored(scheme.id(), shuffled(values), "judged factor by factor");
    }

    private FactorValue value(FactorScheme.Factor factor) {
        return new FactorValue(factor.code(), one(factor.values()).code());
    }

    private AttackStep combinedStep(int number, List<AttackStep> below) {
        List<StepId> parts =
                some(below, 1 + random.nextInt(2)).stream().map(AttackStep::id).toList();
        return new AttackStep.Combined(StepId.parse(id("STP", number)), "Do all", one(Gate.class), parts);
    }

    private Threat threat(int number) {
        Threat.Builder builder = Threat.builder(ThreatId.parse(id("THR", number)), "Threat", one(StrideCategory.class))
                .sources(some(ThreatSource.class))
                .assets(one(device.assets()).id())
                .interfaces(one(device.interfaces()).id());
        if (chance(40)) {
            builder.counteredBy(some(SecurityCapability.class));
        }
        if (!device.dataFlows().isEmpty() && chance(50)) {
            builder.dataFlows(one(device.dataFlows()).id());
        }
        if (chance(20)) {
            builder.dismissal(new Dismissal("Cannot happen", "the security officer", date()));
        }
        return builder.build();
    }

    private AttackScenario scenario(int number, List<Threat> threats, List<AttackStep> steps) {
        return AttackScenario.builder(
                        ScenarioId.parse(id("SCN", number)),
                        "Scenario",
                        one(steps).id())
                .threats(some(threats, 1).stream().map(Threat::id).toList())
                .compromises(new Compromise(one(device.assets()).id(), some(SecurityObjective.class)))
                .environments(one(device.useEnvironments()).id())
                .misuses(some(device.foreseeableMisuses(), 0).stream()
                        .map(ForeseeableMisuse::id)
                        .toList())
                .build();
    }

    private HazardousSituation situation(int number) {
        return HazardousSituation.builder(HazardousSituationId.parse(id("HAZ", number)), "Wrong dose", "Injury")
                .sequenceOfEvents("The dose changes", "Nobody sees it")
                .exposed(one(ExposedPerson.class))
                .alternativeCare(one(AlternativeCare.class))
                .build();
    }

    private Risk risk(int number, List<AttackScenario> scenarios, List<HazardousSituation> situations) {
        SecuritySafetyRelation relation = one(SecuritySafetyRelation.class);
        boolean isSecurityOnly = relation == SecuritySafetyRelation.SECURITY_ONLY;
        Set<ImpactDimension> dimensions = some(ImpactDimension.class);
        if (isSecurityOnly) {
            dimensions = new LinkedHashSet<>(dimensions);
            dimensions.remove(ImpactDimension.SAFETY);
            dimensions.add(ImpactDimension.PRIVACY);
        }
        Risk.Builder builder = Risk.builder(RiskId.parse(id("RSK", number)), "Risk", relation)
                .scenarios(some(scenarios, 1).stream().map(AttackScenario::id).toList())
                .impacts(dimensions.stream()
                        .map(dimension -> new Impact(dimension, severityRating()))
                        .toList());
        if (chance(50)) {
            builder.judgedFor(chance(70) ? device.intendedPurpose().digest() : SampleFile.PURPOSE);
        }
        if (chance(40)) {
            builder.probability(new Probability(
                    chance(30) ? Optional.empty() : Optional.of(decimal()), "device-year", decimal(), "field data"));
        }
        if (!isSecurityOnly) {
            builder.hazardousSituation(one(situations).id());
        }
        if (chance(60)) {
            builder.acceptance(new RiskAcceptance(
                    "head of development",
                    "weighed",
                    date(),
                    chance(80) ? RELEASE : OTHER_RELEASE,
                    chance(50) ? Optional.empty() : Optional.of(AS_OF.plusDays(random.nextInt(40) - 10L))));
        }
        return builder.build();
    }

    private BigDecimal decimal() {
        return new BigDecimal(one(DECIMALS));
    }

    private SeverityRating severityRating() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return new SeverityRating.Unknown("no data");
        }
        return kind == 1
                ? new SeverityRating.Bounded(severity(), "no worse was ever seen", "the clinician")
                : new SeverityRating.Rated(severity(), "judged");
    }

    private Control control(int number, List<AttackStep> basics, List<Risk> risks) {
        ControlPriority priority = chance(15) ? ControlPriority.INFORMATION : one(ControlPriority.class);
        ControlState state = chance(60) ? ControlState.EFF_VERIFIED : one(ControlState.class);
        Control.Builder builder = Control.builder(
                        ControlId.parse(id("CTL", number)), "Control", priority, one(ControlLocus.class), state)
                .capabilities(some(SecurityCapability.class))
                .effects(effects(priority, basics, risks))
                .evidence(evidenceFor(number))
                .introducedRisks(
                        chance(10) ? new IntroducedRisks.NotAnalysed() : new IntroducedRisks.None("it is passive"))
                .clauses(ClauseId.parse("MDR-I-17.2"))
                .requirements(chance(80) ? List.of("SEC-" + number) : List.of());
        if (chance(70)) {
            builder.preservation(List.of(PreservationGoal.values()).stream()
                    .map(goal -> new PreservationAnalysis(goal, chance(90), "tested"))
                    .toList());
        }
        if (chance(70)) {
            builder.higherPriorityRationale("The chip has no room");
        }
        if (chance(60)) {
            builder.assumption(one(device.assumptions()).id());
        }
        return builder.build();
    }

    private List<ControlEffect> effects(ControlPriority priority, List<AttackStep> basics, List<Risk> risks) {
        List<ControlEffect> effects = new ArrayList<>();
        int caps = random.nextInt(4);
        for (int i = 0; i < caps; i++) {
            AttackStep.Basic step = (AttackStep.Basic) one(basics);
            if (step.exploitability() instanceof ExploitabilityRating.Factored rating && chance(70)) {
                FactorScheme scheme = FactorSchemes.all().stream()
                        .filter(it -> it.id().equals(rating.scheme()))
                        .findFirst()
                        .orElseThrow();
                effects.add(new ControlEffect.FactorCap(step.id(), value(one(scheme.factors()))));
            } else {
                effects.add(new ControlEffect.ExploitabilityCap(step.id(), one(CapKind.class), exploitability()));
            }
        }
        List<Risk> estimated =
                risks.stream().filter(risk -> risk.probability().isPresent()).toList();
        int barriers = estimated.isEmpty() ? 0 : random.nextInt(3);
        for (int i = 0; i < barriers; i++) {
            effects.add(new ControlEffect.Barrier(
                    one(estimated).id(),
                    one(List.of("electronics", "mechanics", "people")),
                    decimal(),
                    "another principle"));
        }
        if (priority != ControlPriority.INFORMATION && chance(35)) {
            Risk risk = one(risks);
            effects.add(new ControlEffect.SeverityCap(
                    risk.id(), one(risk.impacts()).dimension(), severity(), "a mechanical limiter"));
        }
        return effects;
    }

    private List<EvidenceId> evidenceFor(int control) {
        List<EvidenceId> result = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            int count = chance(85) ? 1 : random.nextInt(3);
            for (int i = 0; i < count; i++) {
                EvidenceId id = EvidenceId.parse(id("EVD", 20 * control + 5 * kind.ordinal() + i));
                evidence.add(evidence(id, kind));
                result.add(id);
            }
        }
        return result;
    }

    private Evidence evidence(EvidenceId id, EvidenceKind kind) {
        Evidence.Builder builder = Evidence.builder(id, kind, "Test")
                .method("penetration test")
                .result(chance(85) ? EvidenceResult.PASSED : one(EvidenceResult.class))
                .release(chance(80) ? RELEASE : OTHER_RELEASE)
                .date(date())
                .author("the laboratory")
                .location("report 7");
        if (chance(20)) {
            builder.carryOver(new EvidenceCarryOver(
                    chance(70) ? RELEASE : OTHER_RELEASE, "The changes do not touch it", "the security officer"));
        }
        return builder.build();
    }

    /** Controls taken against a risk; what they bring are only risks of higher number, so that no circle closes. */
    private OptionAnalysis analysis(int number, List<Risk> risks, List<Control> controls) {
        List<ControlOption> options = new ArrayList<>();
        for (int i = 0; i < controls.size(); i++) {
            if (!chance(40)) {
                continue;
            }
            Control control = controls.get(i);
            options.add(new ControlOption.Taken(control.priority(), control.id()));
            List<RiskId> brought = new ArrayList<>();
            for (RiskId risk : control.introducedRisks().risks()) {
                if (risks.stream().map(Risk::id).toList().indexOf(risk) > number) {
                    brought.add(risk);
                }
            }
            boolean isBringing = brought.isEmpty()
                    && control.introducedRisks() instanceof IntroducedRisks.None
                    && number + 1 < risks.size()
                    && chance(30);
            if (isBringing) {
                brought.add(one(risks.subList(number + 1, risks.size())).id());
            }
            if (!brought.isEmpty()) {
                control = control.toBuilder()
                        .introducedRisks(new IntroducedRisks.Introduced(brought))
                        .build();
            } else if (control.introducedRisks() instanceof IntroducedRisks.Introduced) {
                control = control.toBuilder()
                        .introducedRisks(new IntroducedRisks.None("no longer"))
                        .build();
            }
            controls.set(i, control);
        }
        for (ControlPriority priority : ControlPriority.values()) {
            if (chance(85)) {
                options.add(new ControlOption.Refused(
                        priority,
                        "A second channel",
                        chance(90) ? RefusalReason.NOT_TECHNICALLY_PRACTICABLE : one(RefusalReason.class),
                        "There is no room",
                        evidence.isEmpty() || chance(10)
                                ? List.of()
                                : List.of(one(evidence).id())));
            }
        }
        if (options.isEmpty()) {
            options.add(new ControlOption.Refused(
                    ControlPriority.INFORMATION, "A sticker", RefusalReason.COST, "dear", List.of()));
        }
        return new OptionAnalysis(risks.get(number).id(), options);
    }

    private UserInformation information(int number, List<Risk> risks) {
        return UserInformation.builder(UserInformationId.parse(id("UIF", number)), one(Audience.class))
                .statement("Keep it on a network of its own")
                .location("IFU 7")
                .risks(one(risks).id())
                .assumptions(one(device.assumptions()).id())
                .build();
    }
}
