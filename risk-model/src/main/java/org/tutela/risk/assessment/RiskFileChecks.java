package org.tutela.risk.assessment;

import static org.tutela.risk.finding.RiskFindingCode.BARRIER_WITHOUT_PROBABILITY;
import static org.tutela.risk.finding.RiskFindingCode.CAP_ON_COMBINED_STEP;
import static org.tutela.risk.finding.RiskFindingCode.CONSTRAINT;
import static org.tutela.risk.finding.RiskFindingCode.DANGLING_REFERENCE;
import static org.tutela.risk.finding.RiskFindingCode.DATE_AFTER_AS_OF;
import static org.tutela.risk.finding.RiskFindingCode.DUPLICATE_DIMENSION;
import static org.tutela.risk.finding.RiskFindingCode.DUPLICATE_FACTOR;
import static org.tutela.risk.finding.RiskFindingCode.DUPLICATE_ID;
import static org.tutela.risk.finding.RiskFindingCode.FACTOR_CAP_WITHOUT_FACTORS;
import static org.tutela.risk.finding.RiskFindingCode.INTENT_OF_NOBODY;
import static org.tutela.risk.finding.RiskFindingCode.INTRODUCED_CYCLE;
import static org.tutela.risk.finding.RiskFindingCode.IT_REQUIREMENT_EXCLUDED;
import static org.tutela.risk.finding.RiskFindingCode.RELATION_CONTRADICTS;
import static org.tutela.risk.finding.RiskFindingCode.SAMPLE_TOO_OLD;
import static org.tutela.risk.finding.RiskFindingCode.SEVERITY_CAP_NOT_ALLOWED;
import static org.tutela.risk.finding.RiskFindingCode.STEP_CYCLE;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.device.AssumptionCheck;
import org.tutela.core.device.DataFlow;
import org.tutela.core.device.Device;
import org.tutela.core.device.Element;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.Responsibility;
import org.tutela.core.device.TrustBoundary;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.core.validation.ConstraintChecker;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.environment.ItRequirementExclusion;
import org.tutela.risk.environment.ItRequirementKind;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.lifecycle.ActivityStatement;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Compromise;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.SecuritySafetyRelation;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.signal.ExploitationSignals;
import org.tutela.risk.threat.MisuseDismissal;
import org.tutela.risk.threat.StrideExclusion;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatSource;
import org.tutela.risk.threat.ThreatSourceKind;
import org.tutela.risk.threat.ThreatSourceProfile;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationExclusion;

/** The gate: constraints, ids, references and structure of a content, all in one pass. */
final class RiskFileChecks {

    private final RiskFileContent content;
    private final List<Finding> findings;
    private final Map<EntityId, Identified> known;

    private RiskFileChecks(RiskFileContent content, List<Finding> findings) {
        this.content = content;
        this.findings = findings;
        this.known = Maps.newHashMapWithExpectedSize(content.steps().size()
                + content.scenarios().size()
                + content.hazardousSituations().size()
                + content.risks().size()
                + content.controls().size()
                + content.evidence().size());
    }

    /**
     * Adds all findings and returns the index, which is meaningful only if none of them is an error. Constraints are not looked at again
     * for what a content checked before has in the same place.
     */
    static RiskFileIndex check(RiskFileContent content, @Nullable RiskFileContent checked, List<Finding> findings) {
        RiskFileChecks checks = new RiskFileChecks(content, findings);
        checks.constraints(checked);
        checks.ids();
        checks.references();
        checks.structure();
        checks.dates();
        checks.misusesAndEnvironment();
        checks.verificationAndPlan();
        InformationChecks.check(content, checks.known, findings);
        RiskFileIndex index = new RiskFileIndex(content, checks.known);
        for (EntityId step : index.stepsInCycle()) {
            checks.add(Finding.of(STEP_CYCLE, path("steps", step), step));
        }
        checks.introducedCycles();
        return index;
    }

    private void add(Finding finding) {
        findings.add(finding);
    }

    private static String path(String collection, EntityId id) {
        return collection + '[' + id + ']';
    }

    private static String effects(Control control) {
        return path("controls", control.id()) + ".effects";
    }

    private void constraints(@Nullable RiskFileContent checked) {
        findings.addAll(ConstraintChecker.check(content, "file", CONSTRAINT));
        check("threats", checked, RiskFileContent::threats);
        check("vulnerabilities", checked, RiskFileContent::vulnerabilities);
        check("steps", checked, RiskFileContent::steps);
        check("scenarios", checked, RiskFileContent::scenarios);
        check("hazardousSituations", checked, RiskFileContent::hazardousSituations);
        check("risks", checked, RiskFileContent::risks);
        check("optionAnalyses", checked, RiskFileContent::optionAnalyses);
        check("controls", checked, RiskFileContent::controls);
        check("evidence", checked, RiskFileContent::evidence);
        check("userInformation", checked, RiskFileContent::userInformation);
        check("itRequirements", checked, RiskFileContent::itRequirements);
        check("verifications", checked, RiskFileContent::verifications);
        check("updateProcedures", checked, RiskFileContent::updateProcedures);
    }

    /** Looks at what is not the very object that was looked at before: comparing values would cost more than looking. */
    @SuppressWarnings("ReferenceEquality")
    private void check(
            String collection,
            @Nullable RiskFileContent checked,
            Function<RiskFileContent, List<? extends Identified>> part) {
        List<? extends Identified> items = part.apply(content);
        List<? extends Identified> before = checked == null ? List.of() : part.apply(checked);
        List<Identified> fresh = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i >= before.size() || items.get(i) != before.get(i)) {
                fresh.add(items.get(i));
            }
        }
        findings.addAll(ConstraintChecker.checkAll(fresh, collection, CONSTRAINT));
    }

    private void ids() {
        Device device = content.release().device();
        register("release.device.useEnvironments", device.useEnvironments());
        register("release.device.foreseeableMisuses", device.foreseeableMisuses());
        register("release.device.assets", device.assets());
        register("release.device.components", device.components());
        register("release.device.interfaces", device.interfaces());
        register("release.device.elements", device.elements());
        register("release.device.dataFlows", device.dataFlows());
        register("release.device.trustBoundaries", device.trustBoundaries());
        register("release.device.assumptions", device.assumptions());
        register("release.device.responsibilities", device.responsibilities());
        register(
                "release.device.intendedPurpose.clinicalBenefits",
                device.intendedPurpose().clinicalBenefits());
        register("threats", content.threats());
        register("vulnerabilities", content.vulnerabilities());
        register("steps", content.steps());
        register("scenarios", content.scenarios());
        register("hazardousSituations", content.hazardousSituations());
        register("risks", content.risks());
        register("controls", content.controls());
        register("evidence", content.evidence());
        register("userInformation", content.userInformation());
        register("itRequirements", content.itRequirements());
        register("verifications", content.verifications());
        register("updateProcedures", content.updateProcedures());
        Set<EntityId> analysed = new HashSet<>();
        for (OptionAnalysis analysis : content.optionAnalyses()) {
            if (!analysed.add(analysis.id())) {
                add(Finding.of(DUPLICATE_ID, path("optionAnalyses", analysis.id()), analysis.id()));
            }
        }
    }

    private void register(String collection, List<? extends Identified> items) {
        for (Identified item : items) {
            if (known.putIfAbsent(item.id(), item) != null) {
                add(Finding.of(DUPLICATE_ID, path(collection, item.id()), item.id()));
            }
        }
    }

    private void refer(String collection, EntityId from, String component, Iterable<? extends EntityId> targets) {
        for (EntityId target : targets) {
            if (!known.containsKey(target)) {
                add(Finding.of(DANGLING_REFERENCE, path(collection, from) + '.' + component, from, target));
            }
        }
    }

    private void references() {
        deviceReferences();
        for (StrideExclusion exclusion : content.strideExclusions()) {
            refer("strideExclusions", exclusion.flow(), "flow", List.of(exclusion.flow()));
        }
        for (CapabilityStatement statement : content.capabilities()) {
            capabilityReferences(statement);
        }
        for (Threat threat : content.threats()) {
            refer("threats", threat.id(), "assets", threat.assets());
            refer("threats", threat.id(), "interfaces", threat.interfaces());
            refer("threats", threat.id(), "dataFlows", threat.dataFlows());
        }
        for (Vulnerability vulnerability : content.vulnerabilities()) {
            vulnerability
                    .component()
                    .ifPresent(
                            component -> refer("vulnerabilities", vulnerability.id(), "component", List.of(component)));
        }
        for (AttackStep step : content.steps()) {
            if (step instanceof AttackStep.Basic basic) {
                refer("steps", basic.id(), "vulnerabilities", basic.vulnerabilities());
                refer("steps", basic.id(), "interfaces", basic.interfaces());
                refer("steps", basic.id(), "dataFlows", basic.dataFlows());
                refer("steps", basic.id(), "elements", basic.elements());
            } else if (step instanceof AttackStep.Combined combined) {
                refer("steps", combined.id(), "parts", combined.parts());
            }
        }
        for (AttackScenario scenario : content.scenarios()) {
            refer("scenarios", scenario.id(), "threats", scenario.threats());
            refer("scenarios", scenario.id(), "goal", List.of(scenario.goal()));
            refer("scenarios", scenario.id(), "environments", scenario.environments());
            for (Compromise compromise : scenario.compromises()) {
                refer("scenarios", scenario.id(), "compromises", List.of(compromise.asset()));
            }
        }
        for (Risk risk : content.risks()) {
            refer("risks", risk.id(), "scenarios", risk.scenarios());
            risk.hazardousSituation()
                    .ifPresent(situation -> refer("risks", risk.id(), "hazardousSituation", List.of(situation)));
        }
        for (OptionAnalysis analysis : content.optionAnalyses()) {
            refer("optionAnalyses", analysis.risk(), "risk", List.of(analysis.risk()));
            for (ControlOption option : analysis.options()) {
                if (option instanceof ControlOption.Taken taken) {
                    refer("optionAnalyses", analysis.risk(), "options", List.of(taken.control()));
                } else if (option instanceof ControlOption.Refused refused) {
                    refer("optionAnalyses", analysis.risk(), "options", refused.evidence());
                }
            }
        }
        for (Control control : content.controls()) {
            for (ControlEffect effect : control.effects()) {
                refer("controls", control.id(), "effects", List.of(effect.match(TARGET)));
            }
            refer("controls", control.id(), "evidence", control.evidence());
            refer("controls", control.id(), "components", control.components());
            refer(
                    "controls",
                    control.id(),
                    "introducedRisks",
                    control.introducedRisks().risks());
            control.assumption()
                    .ifPresent(assumption -> refer("controls", control.id(), "assumption", List.of(assumption)));
        }
        for (UserInformation information : content.userInformation()) {
            refer("userInformation", information.id(), "risks", information.risks());
            refer("userInformation", information.id(), "assumptions", information.assumptions());
        }
    }

    private static final ControlEffect.Cases<EntityId> TARGET = new ControlEffect.Cases<>() {
        @Override
        public EntityId exploitabilityCap(ControlEffect.ExploitabilityCap effect) {
            return effect.step();
        }

        @Override
        public EntityId factorCap(ControlEffect.FactorCap effect) {
            return effect.step();
        }

        @Override
        public EntityId barrier(ControlEffect.Barrier effect) {
            return effect.risk();
        }

        @Override
        public EntityId severityCap(ControlEffect.SeverityCap effect) {
            return effect.risk();
        }
    };

    private void deviceReferences() {
        Device device = content.release().device();
        for (Element element : device.elements()) {
            refer("release.device.elements", element.id(), "components", element.components());
        }
        for (DataFlow flow : device.dataFlows()) {
            refer("release.device.dataFlows", flow.id(), "from", List.of(flow.from()));
            refer("release.device.dataFlows", flow.id(), "to", List.of(flow.to()));
            flow.deviceInterface()
                    .ifPresent(it -> refer("release.device.dataFlows", flow.id(), "deviceInterface", List.of(it)));
        }
        for (TrustBoundary boundary : device.trustBoundaries()) {
            refer("release.device.trustBoundaries", boundary.id(), "inside", boundary.inside());
        }
    }

    private void capabilityReferences(CapabilityStatement statement) {
        String at = "capabilities[" + statement.capability() + ']';
        List<? extends EntityId> targets = statement.match(new CapabilityStatement.Cases<List<? extends EntityId>>() {
            @Override
            public List<? extends EntityId> implemented(CapabilityStatement.Implemented it) {
                return it.controls();
            }

            @Override
            public List<? extends EntityId> notApplicable(CapabilityStatement.NotApplicable it) {
                return List.of();
            }

            @Override
            public List<? extends EntityId> delegatedToEnvironment(CapabilityStatement.DelegatedToEnvironment it) {
                return List.of(it.assumption());
            }

            @Override
            public List<? extends EntityId> absent(CapabilityStatement.Absent it) {
                return it.risks();
            }
        });
        for (EntityId target : targets) {
            if (!known.containsKey(target)) {
                add(Finding.of(DANGLING_REFERENCE, at, statement.capability(), target));
            }
        }
    }

    private void structure() {
        for (StrideExclusion exclusion : content.strideExclusions()) {
            String at = "strideExclusions[" + exclusion.flow() + ' ' + exclusion.category() + ']';
            findings.addAll(ConstraintChecker.check(exclusion, at, CONSTRAINT));
        }
        Set<ThreatSource> described = EnumSet.noneOf(ThreatSource.class);
        for (ThreatSourceProfile profile : content.threatSourceProfiles()) {
            String at = "threatSourceProfiles[" + profile.source() + ']';
            findings.addAll(ConstraintChecker.check(profile, at, CONSTRAINT));
            if (!described.add(profile.source())) {
                add(Finding.of(DUPLICATE_ID, at, profile.source()));
            }
            if (profile.source().kind() != ThreatSourceKind.ADVERSARIAL
                    && profile.intent().isPresent()) {
                add(Finding.of(
                        INTENT_OF_NOBODY,
                        at + ".intent",
                        profile.source(),
                        profile.source().kind()));
            }
        }
        Set<SecurityCapability> stated = EnumSet.noneOf(SecurityCapability.class);
        for (CapabilityStatement statement : content.capabilities()) {
            findings.addAll(
                    ConstraintChecker.check(statement, "capabilities[" + statement.capability() + ']', CONSTRAINT));
            if (!stated.add(statement.capability())) {
                add(Finding.of(DUPLICATE_ID, "capabilities[" + statement.capability() + ']', statement.capability()));
            }
        }
        for (AttackStep step : content.steps()) {
            if (step instanceof AttackStep.Basic basic
                    && basic.exploitability() instanceof ExploitabilityRating.Factored rating) {
                Set<String> factors = new HashSet<>();
                for (FactorValue value : rating.values()) {
                    if (!factors.add(value.factor())) {
                        add(Finding.of(
                                DUPLICATE_FACTOR,
                                path("steps", step.id()) + ".exploitability",
                                step.id(),
                                value.factor()));
                    }
                }
            }
        }
        for (Risk risk : content.risks()) {
            Set<ImpactDimension> seen = EnumSet.noneOf(ImpactDimension.class);
            for (Impact impact : risk.impacts()) {
                if (!seen.add(impact.dimension())) {
                    add(Finding.of(
                            DUPLICATE_DIMENSION, path("risks", risk.id()) + ".impacts", risk.id(), impact.dimension()));
                }
            }
            boolean isSecurityOnly = risk.relation() == SecuritySafetyRelation.SECURITY_ONLY;
            if (isSecurityOnly == risk.hazardousSituation().isPresent()) {
                String but = isSecurityOnly ? "it names a hazardous situation" : "it names no hazardous situation";
                add(Finding.of(
                        RELATION_CONTRADICTS, path("risks", risk.id()) + ".relation", risk.id(), risk.relation(), but));
            }
            if (isSecurityOnly && seen.contains(ImpactDimension.SAFETY)) {
                add(Finding.of(
                        RELATION_CONTRADICTS,
                        path("risks", risk.id()) + ".relation",
                        risk.id(),
                        risk.relation(),
                        "it has an impact on safety"));
            }
        }
        for (Control control : content.controls()) {
            for (ControlEffect effect : control.effects()) {
                if (effect instanceof ControlEffect.ExploitabilityCap cap
                        && known.get(cap.step()) instanceof AttackStep.Combined) {
                    add(Finding.of(CAP_ON_COMBINED_STEP, effects(control), control.id(), cap.step()));
                }
                if (effect instanceof ControlEffect.FactorCap cap
                        && known.get(cap.step()) instanceof AttackStep step
                        && !(step instanceof AttackStep.Basic basic
                                && basic.exploitability() instanceof ExploitabilityRating.Factored)) {
                    add(Finding.of(FACTOR_CAP_WITHOUT_FACTORS, effects(control), control.id(), cap.step()));
                }
                if (effect instanceof ControlEffect.Barrier barrier
                        && known.get(barrier.risk()) instanceof Risk risk
                        && risk.probability().isEmpty()) {
                    add(Finding.of(BARRIER_WITHOUT_PROBABILITY, effects(control), control.id(), barrier.risk()));
                }
                if (effect instanceof ControlEffect.SeverityCap && control.priority() == ControlPriority.INFORMATION) {
                    add(Finding.of(SEVERITY_CAP_NOT_ALLOWED, effects(control), control.id()));
                }
            }
        }
    }

    private void dates() {
        for (Evidence evidence : content.evidence()) {
            notAfter("evidence", evidence.id(), evidence.date());
        }
        for (Threat threat : content.threats()) {
            threat.dismissal().ifPresent(dismissal -> notAfter("threats", threat.id(), dismissal.date()));
        }
        for (Risk risk : content.risks()) {
            risk.acceptance().ifPresent(acceptance -> notAfter("risks", risk.id(), acceptance.decidedOn()));
        }
        for (Vulnerability vulnerability : content.vulnerabilities()) {
            vulnerability.cvss().forEach(rating -> notAfter("vulnerabilities", vulnerability.id(), rating.date()));
            for (EpssSample sample : vulnerability.epss()) {
                String at = path("vulnerabilities", vulnerability.id()) + ".epss";
                if (sample.date().isAfter(content.asOf())) {
                    add(Finding.of(DATE_AFTER_AS_OF, at, vulnerability.id(), sample.date(), content.asOf()));
                } else if (ChronoUnit.DAYS.between(sample.date(), content.asOf()) > ExploitationSignals.MAX_DAYS) {
                    add(Finding.of(
                            SAMPLE_TOO_OLD, at, vulnerability.id(), sample.date(), ExploitationSignals.MAX_DAYS));
                }
            }
        }
    }

    private void notAfter(String collection, EntityId id, LocalDate date) {
        if (date.isAfter(content.asOf())) {
            add(Finding.of(DATE_AFTER_AS_OF, path(collection, id), id, date, content.asOf()));
        }
    }

    private void misusesAndEnvironment() {
        Device device = content.release().device();
        for (EnvironmentAssumption assumption : device.assumptions()) {
            Set<EntityId> checked = new HashSet<>();
            String at = path("release.device.assumptions", assumption.id()) + ".checks";
            for (AssumptionCheck check : assumption.checks()) {
                refer("release.device.assumptions", assumption.id(), "checks", List.of(check.environment()));
                if (!checked.add(check.environment())) {
                    add(Finding.of(DUPLICATE_ID, at, check.environment()));
                }
            }
        }
        for (Responsibility responsibility : device.responsibilities()) {
            refer("release.device.responsibilities", responsibility.id(), "assumptions", responsibility.assumptions());
        }
        for (Vulnerability vulnerability : content.vulnerabilities()) {
            refer("vulnerabilities", vulnerability.id(), "misuses", vulnerability.misuses());
        }
        for (AttackScenario scenario : content.scenarios()) {
            refer("scenarios", scenario.id(), "misuses", scenario.misuses());
        }
        Set<EntityId> dismissed = new HashSet<>();
        for (MisuseDismissal it : content.misuseDismissals()) {
            String at = path("misuseDismissals", it.misuse());
            findings.addAll(ConstraintChecker.check(it, at, CONSTRAINT));
            refer("misuseDismissals", it.misuse(), "misuse", List.of(it.misuse()));
            notAfter("misuseDismissals", it.misuse(), it.dismissal().date());
            if (!dismissed.add(it.misuse())) {
                add(Finding.of(DUPLICATE_ID, at, it.misuse()));
            }
        }
        Set<ItRequirementKind> asked = EnumSet.noneOf(ItRequirementKind.class);
        for (MinimumItRequirement requirement : content.itRequirements()) {
            asked.add(requirement.kind());
            refer("itRequirements", requirement.id(), "risks", requirement.risks());
            refer("itRequirements", requirement.id(), "compensates", requirement.compensates());
            requirement
                    .assumption()
                    .ifPresent(it -> refer("itRequirements", requirement.id(), "assumption", List.of(it)));
        }
        Set<ItRequirementKind> excluded = EnumSet.noneOf(ItRequirementKind.class);
        for (ItRequirementExclusion exclusion : content.itRequirementExclusions()) {
            String at = "itRequirementExclusions[" + exclusion.kind() + ']';
            findings.addAll(ConstraintChecker.check(exclusion, at, CONSTRAINT));
            if (!excluded.add(exclusion.kind())) {
                add(Finding.of(DUPLICATE_ID, at, exclusion.kind()));
            }
            if (asked.contains(exclusion.kind())) {
                add(Finding.of(IT_REQUIREMENT_EXCLUDED, at, exclusion.kind()));
            }
        }
    }

    private void verificationAndPlan() {
        for (Verification verification : content.verifications()) {
            refer("verifications", verification.id(), "controls", verification.controls());
            refer("verifications", verification.id(), "threats", verification.threats());
            refer("verifications", verification.id(), "interfaces", verification.interfaces());
            refer("verifications", verification.id(), "evidence", verification.evidence());
        }
        for (int i = 0; i < content.verificationExclusions().size(); i++) {
            VerificationExclusion exclusion = content.verificationExclusions().get(i);
            String at = "verificationExclusions[" + i + ']';
            findings.addAll(ConstraintChecker.check(exclusion, at, CONSTRAINT));
            refer(at + ".controls", exclusion.method(), exclusion.controls());
            refer(at + ".threats", exclusion.method(), exclusion.threats());
            refer(at + ".interfaces", exclusion.method(), exclusion.interfaces());
        }
        Set<SecurityActivity> stated = EnumSet.noneOf(SecurityActivity.class);
        content.securityPlan().stream()
                .flatMap(plan -> plan.activities().stream())
                .forEach(statement -> {
                    String at = "securityPlan.activities[" + statement.activity() + ']';
                    if (!stated.add(statement.activity())) {
                        add(Finding.of(DUPLICATE_ID, at, statement.activity()));
                    }
                    if (statement instanceof ActivityStatement.Done done) {
                        refer(at + ".evidence", statement.activity(), done.evidence());
                    }
                });
    }

    private void refer(String at, Object from, Iterable<? extends EntityId> targets) {
        for (EntityId target : targets) {
            if (!known.containsKey(target)) {
                add(Finding.of(DANGLING_REFERENCE, at, from, target));
            }
        }
    }

    /** Control, the risks it brings, the controls taken against those: walked without recursion, each control once. */
    private void introducedCycles() {
        IntroducedRiskGraph graph = new IntroducedRiskGraph(content);
        graph.cycles()
                .forEach((control, risk) -> add(
                        Finding.of(INTRODUCED_CYCLE, path("controls", control) + ".introducedRisks", control, risk)));
    }
}
