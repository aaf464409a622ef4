package org.tutela.interchange.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.*;
import org.tutela.core.text.Audience;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.control.*;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.scenario.*;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;
import org.tutela.risk.threat.*;

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
        StringBuilder out = new StringBuilder("x");
        for (int i = upTo(4); i > 0; i--) {
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
        List<ComponentId> components = make(upTo(3), i -> ComponentId.parse("CMP-" + i));
        List<UseEnvironmentId> environments = make(1 + upTo(2), i -> UseEnvironmentId.parse("ENV-" + i));
        List<AssumptionId> assumptions = make(upTo(2), i -> AssumptionId.parse("ASM-" + i));
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
                        .clinicalBenefits(
                                make(upTo(2), i -> new ClinicalBenefit(BenefitId.parse("BNF-" + i), text(), text())))
                        .essentialPerformance(make(upTo(2), i -> text()))
                        .build())
                .facts(new DeviceFacts(
                        new java.util.LinkedHashSet<>(facts.subList(0, present)),
                        new java.util.LinkedHashSet<>(facts.subList(present, facts.size()))))
                .useEnvironments(environments.stream()
                        .map(id -> new UseEnvironment(
                                id, one(EnvironmentKind.values()), text(), one(NetworkTrust.values()), text()))
                        .toList())
                .foreseeableMisuses(
                        make(upTo(2), i -> new ForeseeableMisuse(MisuseId.parse("MIS-" + i), text(), text(), text())))
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
                .assumptions(assumptions.stream()
                        .map(id -> new EnvironmentAssumption(id, text(), text(), maybe(text())))
                        .toList())
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
        List<VulnerabilityId> vulnerabilities = make(upTo(3), i -> VulnerabilityId.parse("VUL-" + i));
        vulnerabilities.forEach(id -> {
            Vulnerability.Builder vulnerability = Vulnerability.builder(id, text(), one(VulnerabilityStatus.values()))
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
                some(interfaces, 0))));
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
            maybe(new RiskAcceptance(text(), text(), date(), release, maybe(AS_OF.plusDays(upTo(400)))))
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
                    .clauses(some(clauses, 0));
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
            file.userInformation(UserInformation.builder(UserInformationId.parse("UIF-" + i), one(Audience.values()))
                    .statement(text())
                    .location(text())
                    .risks(some(risks, 0))
                    .assumptions(some(assumptions, 0))
                    .build());
        }
        return file.build();
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
