package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.device.DataFlow;
import org.tutela.core.device.Device;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.TrustBoundary;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.control.PreservationAnalysis;
import org.tutela.risk.control.PreservationGoal;
import org.tutela.risk.control.RefusalReason;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.policy.InformationCredit;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.SecuritySafetyRelation;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.RiskLevel;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatSource;
import org.tutela.risk.threat.ThreatSourceProfile;

/** What a valid file lacks or where it contradicts itself: checked over the whole of it, together with the results. */
final class AssessmentChecks {

    private final RiskAssessment assessment;
    private final RiskFileContent content;
    private final RiskFileIndex index;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<EntityId> taken = new HashSet<>();

    private AssessmentChecks(RiskAssessment assessment) {
        this.assessment = assessment;
        this.content = assessment.file().content();
        this.index = assessment.index();
        for (OptionAnalysis analysis : content.optionAnalyses()) {
            for (ControlOption option : analysis.options()) {
                if (option instanceof ControlOption.Taken it) {
                    taken.add(it.control());
                }
            }
        }
    }

    static List<Finding> check(RiskAssessment assessment) {
        AssessmentChecks checks = new AssessmentChecks(assessment);
        checks.traces();
        checks.places();
        checks.sources();
        checks.relations();
        checks.flows();
        checks.capabilities();
        checks.unknowns();
        checks.samples();
        for (int i = 0; i < checks.index.controls.length; i++) {
            checks.control(i);
        }
        checks.options();
        checks.decisions();
        checks.information();
        new LinkChecks(checks.content, checks.findings).check();
        new ItRequirementChecks(assessment, checks.findings).check();
        SecurityPlanRows.check(checks.content, checks.findings);
        VerificationMatrix.check(checks.content, checks.findings);
        InformationChecks.warn(assessment, checks.findings);
        checks.findings.sort(null);
        return ImmutableList.copyOf(checks.findings);
    }

    private void add(RiskFindingCode code, String collection, EntityId id, Object... arguments) {
        findings.add(Finding.of(code, collection + '[' + id + ']', arguments));
    }

    private void traces() {
        if (index.risks.length == 0) {
            findings.add(Finding.of(RiskFindingCode.NO_RISK, "risks"));
        }
        Set<EntityId> usedScenarios = new HashSet<>();
        content.risks().forEach(risk -> usedScenarios.addAll(risk.scenarios()));
        Set<EntityId> endedThreats = new HashSet<>();
        boolean[] isUsedStep = new boolean[index.steps.length];
        // a link that is missing further on is the finding of what lacks it, and of nothing before it
        for (AttackScenario scenario : content.scenarios()) {
            endedThreats.addAll(scenario.threats());
            if (!usedScenarios.contains(scenario.id())) {
                add(RiskFindingCode.SCENARIO_WITHOUT_RISK, "scenarios", scenario.id(), scenario.id());
            }
            isUsedStep[index.numberOf(scenario.goal())] = true;
        }
        for (int at = index.stepOrder.length - 1; at >= 0; at--) {
            int step = index.stepOrder[at];
            if (isUsedStep[step]) {
                for (int part : index.stepParts[step]) {
                    isUsedStep[part] = true;
                }
            } else {
                EntityId id = index.steps[step].id();
                add(RiskFindingCode.STEP_UNUSED, "steps", id, id);
            }
        }
        for (Threat threat : content.threats()) {
            if (!endedThreats.contains(threat.id()) && threat.dismissal().isEmpty()) {
                add(RiskFindingCode.THREAT_WITHOUT_END, "threats", threat.id(), threat.id());
            }
        }
        Set<EntityId> exploited = new HashSet<>();
        for (AttackStep step : index.steps) {
            if (step instanceof AttackStep.Basic basic) {
                exploited.addAll(basic.vulnerabilities());
            }
        }
        for (Vulnerability vulnerability : content.vulnerabilities()) {
            boolean isAbsent = vulnerability.status() == VulnerabilityStatus.NOT_AFFECTED
                    || vulnerability.status() == VulnerabilityStatus.FIXED;
            boolean isLinked = exploited.contains(vulnerability.id())
                    || !vulnerability.misuses().isEmpty();
            if (!isAbsent && !isLinked) {
                add(
                        RiskFindingCode.VULNERABILITY_WITHOUT_END,
                        "vulnerabilities",
                        vulnerability.id(),
                        vulnerability.id());
            }
            if (vulnerability.status() == VulnerabilityStatus.NOT_AFFECTED
                    && vulnerability.justification().isBlank()) {
                add(
                        RiskFindingCode.NOT_AFFECTED_WITHOUT_JUSTIFICATION,
                        "vulnerabilities",
                        vulnerability.id(),
                        vulnerability.id());
            }
        }
    }

    private void places() {
        for (AttackStep step : content.steps()) {
            if (step instanceof AttackStep.Basic basic && !basic.hasPlace()) {
                add(RiskFindingCode.STEP_WITHOUT_PLACE, "steps", basic.id(), basic.id());
            }
        }
    }

    private void sources() {
        Set<ThreatSource> described = EnumSet.noneOf(ThreatSource.class);
        content.threatSourceProfiles().stream()
                .filter(ThreatSourceProfile::isComplete)
                .forEach(profile -> described.add(profile.source()));
        Set<ThreatSource> named = EnumSet.noneOf(ThreatSource.class);
        content.threats().forEach(threat -> named.addAll(threat.sources()));
        for (ThreatSource source : named) {
            if (!described.contains(source)) {
                findings.add(Finding.of(
                        RiskFindingCode.SOURCE_NOT_DESCRIBED, "threatSourceProfiles[" + source + ']', source));
            }
        }
    }

    private void relations() {
        Set<EntityId> brought = new HashSet<>();
        content.controls()
                .forEach(control -> brought.addAll(control.introducedRisks().risks()));
        for (Risk risk : content.risks()) {
            if (risk.relation() == SecuritySafetyRelation.SECURITY_CONTROL_WITH_SAFETY_IMPACT
                    && !brought.contains(risk.id())) {
                add(RiskFindingCode.RELATION_WITHOUT_CONTROL, "risks", risk.id(), risk.id(), risk.relation());
            }
        }
    }

    private void flows() {
        Set<String> looked = new HashSet<>();
        for (Threat threat : content.threats()) {
            threat.dataFlows().forEach(flow -> looked.add(flow.text() + ' ' + threat.category()));
        }
        content.strideExclusions()
                .forEach(exclusion -> looked.add(exclusion.flow().text() + ' ' + exclusion.category()));
        Device device = assessment.file().device();
        for (DataFlow flow : device.dataFlows()) {
            device.trustBoundaries().stream()
                    .filter(boundary -> boundary.isCrossedBy(flow))
                    .min(Comparator.comparing(TrustBoundary::id))
                    .ifPresent(boundary -> {
                        for (StrideCategory category : StrideCategory.values()) {
                            if (!looked.contains(flow.id().text() + ' ' + category)) {
                                add(
                                        RiskFindingCode.FLOW_NOT_LOOKED_AT,
                                        "release.device.dataFlows",
                                        flow.id(),
                                        flow.id(),
                                        boundary.id(),
                                        category);
                            }
                        }
                    });
        }
    }

    private void capabilities() {
        Map<SecurityCapability, CapabilityStatement> stated = new EnumMap<>(SecurityCapability.class);
        content.capabilities().forEach(statement -> stated.put(statement.capability(), statement));
        for (SecurityCapability capability : SecurityCapability.values()) {
            CapabilityStatement statement = stated.get(capability);
            String at = "capabilities[" + capability + ']';
            if (statement == null) {
                findings.add(Finding.of(RiskFindingCode.CAPABILITY_NOT_STATED, at, capability));
            } else if (statement instanceof CapabilityStatement.Implemented implemented
                    && implemented.controls().stream().noneMatch(assessment::isCounted)) {
                findings.add(Finding.of(RiskFindingCode.CAPABILITY_NOT_VERIFIED, at, capability));
            }
        }
        for (Threat threat : content.threats()) {
            boolean isCountered = threat.counteredBy().isEmpty()
                    || threat.counteredBy().stream()
                            .anyMatch(capability -> !(stated.get(capability) instanceof CapabilityStatement.Absent));
            if (!isCountered) {
                add(
                        RiskFindingCode.THREAT_NOT_COUNTERED,
                        "threats",
                        threat.id(),
                        threat.id(),
                        threat.counteredBy().stream().sorted().toList());
            }
        }
    }

    private void samples() {
        for (Vulnerability vulnerability : index.vulnerabilities) {
            Places.signals(vulnerability, assessment.asOf())
                    .findStale(vulnerability.id(), assessment.policy().maxSampleAgeDays())
                    .ifPresent(findings::add);
        }
    }

    private void unknowns() {
        for (int i = 0; i < index.steps.length; i++) {
            if (isUnknown(assessment, i)) {
                EntityId id = index.steps[i].id();
                add(RiskFindingCode.UNKNOWN_EXPLOITABILITY, "steps", id, id);
            }
        }
        for (int i = 0; i < index.risks.length; i++) {
            for (ImpactDimension dimension : ImpactDimension.values()) {
                if (index.riskSeverity[i * RiskFileIndex.DIMENSIONS + dimension.ordinal()] == RiskFileIndex.UNKNOWN) {
                    EntityId id = index.risks[i].id();
                    add(RiskFindingCode.UNKNOWN_SEVERITY, "risks", id, id, dimension);
                }
            }
        }
    }

    /** Whether a basic step has no rating, or one by factors that lacks a factor. */
    static boolean isUnknown(RiskAssessment assessment, int step) {
        RiskFileIndex index = assessment.index();
        return index.stepRating[step] == RiskFileIndex.UNKNOWN
                || index.steps[step] instanceof AttackStep.Basic basic
                        && basic.exploitability() instanceof ExploitabilityRating.Factored rating
                        && rating.values().size() < assessment.places().values[step].length;
    }

    private void control(int number) {
        Control control = index.controls[number];
        EntityId id = control.id();
        if (control.effects().isEmpty()) {
            add(RiskFindingCode.CONTROL_WITHOUT_EFFECT, "controls", id, id);
        }
        if (control.priority() != ControlPriority.INHERENT_DESIGN
                && control.higherPriorityRationale().map(String::isBlank).orElse(true)) {
            add(RiskFindingCode.NO_HIGHER_PRIORITY_RATIONALE, "controls", id, id);
        }
        if (!taken.contains(id)) {
            add(RiskFindingCode.CONTROL_WITHOUT_OPTION, "controls", id, id);
        }
        if (isOut(control.state())) {
            return;
        }
        if (!control.introducedRisks().isAnalysed()) {
            add(RiskFindingCode.INTRODUCED_RISKS_NOT_ANALYSED, "controls", id, id);
        }
        if (control.requirements().isEmpty()) {
            add(RiskFindingCode.CONTROL_WITHOUT_REQUIREMENT, "controls", id, id);
        }
        evidence(number);
        preservation(control);
        if (control.priority() == ControlPriority.INFORMATION
                && !control.effects().isEmpty()
                && assessment.policy().informationCredit() == InformationCredit.NONE) {
            add(
                    RiskFindingCode.INFORMATION_NOT_CREDITED,
                    "controls",
                    id,
                    id,
                    assessment.policy().id());
        }
        if (index.isInEnvironment[number] && control.assumption().isEmpty()) {
            add(RiskFindingCode.ENVIRONMENT_CONTROL_WITHOUT_ASSUMPTION, "controls", id, id);
        }
    }

    /** Whether a control is no longer, or was never, to be in force. */
    static boolean isOut(ControlState state) {
        return state == ControlState.SUSPENDED || state == ControlState.RETIRED || state == ControlState.WAIVED;
    }

    private void evidence(int number) {
        Control control = index.controls[number];
        ControlStanding standing = assessment.standing();
        EntityId id = control.id();
        EntityId release = content.release().id();
        for (Evidence item : index.controlEvidence[number]) {
            if (!standing.isForRelease(item)) {
                add(RiskFindingCode.EVIDENCE_OF_OTHER_RELEASE, "controls", id, item.id(), id, release);
            } else if (item.result() == EvidenceResult.FAILED) {
                add(RiskFindingCode.FAILED_EVIDENCE, "controls", id, item.id(), id);
            }
        }
        boolean isSaidToBeThere =
                control.state() == ControlState.IMPL_VERIFIED || control.state() == ControlState.EFF_VERIFIED;
        if (isSaidToBeThere && !standing.hasPassed(number, EvidenceKind.IMPLEMENTATION)) {
            add(RiskFindingCode.NO_IMPLEMENTATION_EVIDENCE, "controls", id, id, release);
        }
        if (control.state() == ControlState.EFF_VERIFIED && !standing.hasPassed(number, EvidenceKind.EFFECTIVENESS)) {
            add(RiskFindingCode.NO_EFFECTIVENESS_EVIDENCE, "controls", id, id, release);
        }
    }

    private void preservation(Control control) {
        Set<PreservationGoal> analysed = EnumSet.noneOf(PreservationGoal.class);
        for (PreservationAnalysis analysis : control.preservation()) {
            analysed.add(analysis.goal());
            if (!analysis.isMaintained()) {
                add(RiskFindingCode.PRESERVATION_LOST, "controls", control.id(), control.id(), analysis.goal());
            }
        }
        for (PreservationGoal goal : PreservationGoal.values()) {
            if (!analysed.contains(goal)) {
                add(RiskFindingCode.PRESERVATION_NOT_ANALYSED, "controls", control.id(), control.id(), goal);
            }
        }
    }

    private void options() {
        for (OptionAnalysis analysis : content.optionAnalyses()) {
            for (ControlOption option : analysis.options()) {
                if (option instanceof ControlOption.Refused refused) {
                    if (refused.reason() == RefusalReason.COST) {
                        add(
                                RiskFindingCode.REFUSED_FOR_COST,
                                "optionAnalyses",
                                analysis.risk(),
                                analysis.risk(),
                                refused.description());
                    } else if (refused.evidence().isEmpty()) {
                        add(
                                RiskFindingCode.REFUSED_WITHOUT_EVIDENCE,
                                "optionAnalyses",
                                analysis.risk(),
                                analysis.risk(),
                                refused.description());
                    }
                }
            }
        }
    }

    private void decisions() {
        for (Risk risk : content.risks()) {
            risk.acceptance().ifPresent(acceptance -> {
                if (!acceptance.release().equals(content.release().id())) {
                    add(
                            RiskFindingCode.ACCEPTED_FOR_OTHER_RELEASE,
                            "risks",
                            risk.id(),
                            risk.id(),
                            acceptance.release());
                } else if (!AcceptabilityRule.judge(assessment, index.numberOf(risk.id()))
                        .isAcceptable()) {
                    add(
                            RiskFindingCode.ACCEPTED_THOUGH_NOT_ACCEPTABLE,
                            "risks",
                            risk.id(),
                            risk.id(),
                            acceptance.role());
                }
                acceptance.level().ifPresent(level -> acceptedLevel(risk, level));
                acceptance
                        .reviewBy()
                        .filter(date -> date.isBefore(assessment.asOf()))
                        .ifPresent(
                                date -> add(RiskFindingCode.ACCEPTANCE_EXPIRED, "risks", risk.id(), risk.id(), date));
            });
        }
    }

    private void acceptedLevel(Risk risk, RiskLevel level) {
        Scale scale = assessment.policy().matrix().levels();
        RiskLevel derived = assessment.risk(risk.id()).current().level();
        boolean isKnown = scale.levels().stream().anyMatch(it -> it.code().equals(level.code()));
        if (!isKnown) {
            add(
                    RiskFindingCode.ACCEPTED_AT_UNKNOWN_LEVEL,
                    "risks",
                    risk.id(),
                    risk.id(),
                    level.code(),
                    assessment.policy().id());
        } else if (scale.indexOf(level.code()) < scale.indexOf(derived.code())) {
            add(RiskFindingCode.ACCEPTED_AT_LOWER_LEVEL, "risks", risk.id(), risk.id(), level.code(), derived.code());
        }
    }

    private void information() {
        for (EnvironmentAssumption assumption : assessment.file().device().assumptions()) {
            if (!index.told.contains(assumption.id())) {
                add(
                        RiskFindingCode.ASSUMPTION_NOT_TOLD,
                        "release.device.assumptions",
                        assumption.id(),
                        assumption.id());
            }
        }
        Evaluation current = assessment.evaluation(Stage.CURRENT, true);
        for (int i = 0; i < index.risks.length; i++) {
            boolean isLeft = current.level(assessment.places(), i) > 0;
            if (isLeft && !index.told.contains(index.risks[i].id())) {
                add(RiskFindingCode.RESIDUAL_RISK_NOT_TOLD, "risks", index.risks[i].id(), index.risks[i].id());
            }
        }
    }
}
