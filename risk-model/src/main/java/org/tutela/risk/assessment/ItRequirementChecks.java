package org.tutela.risk.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.environment.EnvironmentReliance;
import org.tutela.risk.environment.ItRequirementExclusion;
import org.tutela.risk.environment.ItRequirementKind;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * Minimum IT requirements: each kind is set out or excluded, and each requirement keeps to the four basic principles of MDCG 2019-16
 * rev.1, 3.6. Whether the device relies on its environment, and whether the environment makes up for a vulnerability, is taken from
 * the results and the model; what the file says of it must agree.
 */
final class ItRequirementChecks {

    private static final String REQUIREMENTS = "itRequirements";

    private final RiskAssessment assessment;
    private final RiskFileContent content;
    private final RiskFileIndex index;
    private final List<Finding> findings;

    ItRequirementChecks(RiskAssessment assessment, List<Finding> findings) {
        this.assessment = assessment;
        this.content = assessment.file().content();
        this.index = assessment.index();
        this.findings = findings;
    }

    void check() {
        kinds();
        content.itRequirements().forEach(this::requirement);
        compensations();
    }

    private void add(RiskFindingCode code, String collection, EntityId id, Object... arguments) {
        findings.add(Finding.of(code, collection + '[' + id + ']', arguments));
    }

    /** Annex I, 17 is about software and electronic programmable systems; only where both are known to be absent nothing is asked. */
    private void kinds() {
        DeviceFacts facts = assessment.file().device().facts();
        if (facts.absent().contains(DeviceFact.SOFTWARE)
                && facts.absent().contains(DeviceFact.ELECTRONIC_PROGRAMMABLE_SYSTEM)) {
            return;
        }
        Set<ItRequirementKind> stated = new HashSet<>();
        content.itRequirements().stream().map(MinimumItRequirement::kind).forEach(stated::add);
        content.itRequirementExclusions().stream()
                .map(ItRequirementExclusion::kind)
                .forEach(stated::add);
        for (ItRequirementKind kind : ItRequirementKind.values()) {
            if (!stated.contains(kind)) {
                findings.add(Finding.of(
                        RiskFindingCode.IT_REQUIREMENT_KIND_NOT_STATED, REQUIREMENTS + '[' + kind + ']', kind));
            }
        }
    }

    private void requirement(MinimumItRequirement it) {
        if (it.risks().isEmpty()) {
            add(RiskFindingCode.IT_REQUIREMENT_WITHOUT_RISK, REQUIREMENTS, it.id(), it.id());
        }
        if (it.designRationale().isBlank()) {
            add(RiskFindingCode.IT_REQUIREMENT_NOT_SHOWN_NECESSARY, REQUIREMENTS, it.id(), it.id());
        }
        if (it.reliance() == EnvironmentReliance.SOLE) {
            if (it.relianceJustification().isBlank()) {
                add(RiskFindingCode.SOLE_RELIANCE_NOT_JUSTIFIED, REQUIREMENTS, it.id(), it.id());
            }
        } else {
            for (RiskId risk : it.risks()) {
                if (assessment.risk(risk).isRelyingOnEnvironment()) {
                    add(RiskFindingCode.RELIANCE_CONTRADICTS, REQUIREMENTS, it.id(), it.id(), risk);
                }
            }
        }
        if (it.userInformation().filter(text -> !text.isBlank()).isEmpty()) {
            add(RiskFindingCode.IT_REQUIREMENT_NOT_TOLD, REQUIREMENTS, it.id(), it.id());
        }
        if (it.compensationJustification().isBlank()) {
            for (VulnerabilityId vulnerability : it.compensates()) {
                add(RiskFindingCode.COMPENSATION_NOT_JUSTIFIED, REQUIREMENTS, it.id(), it.id(), vulnerability);
            }
        }
    }

    /** A control in the environment caps a step that a present vulnerability makes possible, and no control of the device does. */
    private void compensations() {
        Set<EntityId> present = new HashSet<>();
        for (Vulnerability vulnerability : content.vulnerabilities()) {
            if (vulnerability.status() == VulnerabilityStatus.AFFECTED
                    || vulnerability.status() == VulnerabilityStatus.UNDER_INVESTIGATION) {
                present.add(vulnerability.id());
            }
        }
        if (present.isEmpty()) {
            return;
        }
        Set<EntityId> stated = new HashSet<>();
        content.itRequirements().forEach(it -> stated.addAll(it.compensates()));
        Map<Integer, Set<EntityId>> compensatedBy = new HashMap<>();
        for (int step = 0; step < index.steps.length; step++) {
            if (!(index.steps[step] instanceof AttackStep.Basic basic)
                    || basic.vulnerabilities().stream().noneMatch(present::contains)) {
                continue;
            }
            Set<Integer> environment = new HashSet<>();
            boolean isCountered = false;
            for (int cap : index.stepCaps[step]) {
                isCountered |= sort(index.capControl[cap], environment);
            }
            for (int cap : index.stepFactorCaps[step]) {
                isCountered |= sort(index.factorCapControl[cap], environment);
            }
            if (!isCountered) {
                for (int control : environment) {
                    basic.vulnerabilities().stream()
                            .filter(present::contains)
                            .filter(vulnerability -> !stated.contains(vulnerability))
                            .forEach(compensatedBy.computeIfAbsent(
                                    control, it -> new TreeSet<>(EntityId.CANONICAL_ORDER))::add);
                }
            }
        }
        compensatedBy.forEach((control, vulnerabilities) -> vulnerabilities.forEach(vulnerability -> {
            EntityId id = index.controls[control].id();
            add(RiskFindingCode.COMPENSATION_NOT_STATED, "controls", id, id, vulnerability);
        }));
    }

    /** Collects a control in the environment; returns true for one in the device that counts now. */
    private boolean sort(int control, Set<Integer> environment) {
        if (AssessmentChecks.isOut(index.controls[control].state())) {
            return false;
        }
        if (index.isInEnvironment[control]) {
            environment.add(control);
            return false;
        }
        return assessment.isCounted(index.controls[control].id());
    }
}
