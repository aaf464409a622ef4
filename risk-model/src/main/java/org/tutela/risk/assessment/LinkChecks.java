package org.tutela.risk.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.canonical.Digest;
import org.tutela.core.device.AssumptionCheck;
import org.tutela.core.device.AssumptionOutcome;
import org.tutela.core.device.ClinicalBenefit;
import org.tutela.core.device.Device;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.ForeseeableMisuse;
import org.tutela.core.device.NetworkTrust;
import org.tutela.core.device.ResponsibleParty;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.device.UseEnvironmentId;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.Control;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * The links between intended purpose, foreseeable misuse, operating environment and those who share responsibility; MDCG 2019-16
 * rev.1, 2.3 to 2.6. A link that is missing is one finding.
 */
final class LinkChecks {

    private static final String ASSUMPTIONS = "release.device.assumptions";
    private static final String ENVIRONMENTS = "release.device.useEnvironments";

    private final RiskFileContent content;
    private final Device device;
    private final List<Finding> findings;

    LinkChecks(RiskFileContent content, List<Finding> findings) {
        this.content = content;
        this.device = content.release().device();
        this.findings = findings;
    }

    void check() {
        misuses();
        fixedVulnerabilities();
        environments();
        assumptions();
        responsibilities();
        purpose();
    }

    private void add(RiskFindingCode code, String collection, EntityId id, Object... arguments) {
        findings.add(Finding.of(code, collection + '[' + id + ']', arguments));
    }

    private void misuses() {
        if (device.foreseeableMisuses().isEmpty()) {
            findings.add(Finding.of(RiskFindingCode.NO_MISUSE, "release.device.foreseeableMisuses"));
        }
        Set<EntityId> ended = new HashSet<>();
        content.misuseDismissals().forEach(it -> ended.add(it.misuse()));
        // MDCG 2019-16, 2.4: what a vulnerability makes possible cannot be dismissed while the release has it
        for (Vulnerability vulnerability : content.vulnerabilities()) {
            if (vulnerability.status() == VulnerabilityStatus.AFFECTED
                    || vulnerability.status() == VulnerabilityStatus.UNDER_INVESTIGATION) {
                vulnerability.misuses().forEach(ended::remove);
            }
        }
        // that a scenario leads to no risk is a finding of its own
        content.scenarios().forEach(scenario -> ended.addAll(scenario.misuses()));
        for (ForeseeableMisuse misuse : device.foreseeableMisuses()) {
            if (!ended.contains(misuse.id())) {
                add(RiskFindingCode.MISUSE_WITHOUT_END, "release.device.foreseeableMisuses", misuse.id(), misuse.id());
            }
        }
    }

    private void fixedVulnerabilities() {
        Set<EntityId> exploited = new HashSet<>();
        for (AttackStep step : content.steps()) {
            if (step instanceof AttackStep.Basic basic) {
                exploited.addAll(basic.vulnerabilities());
            }
        }
        for (Vulnerability vulnerability : content.vulnerabilities()) {
            if (vulnerability.status() == VulnerabilityStatus.FIXED
                    && vulnerability.misuses().isEmpty()
                    && !exploited.contains(vulnerability.id())) {
                add(
                        RiskFindingCode.FIXED_VULNERABILITY_WITHOUT_END,
                        "vulnerabilities",
                        vulnerability.id(),
                        vulnerability.id());
            }
        }
    }

    private void environments() {
        Set<EntityId> looked = new HashSet<>();
        content.scenarios().forEach(scenario -> looked.addAll(scenario.environments()));
        for (UseEnvironment environment : device.useEnvironments()) {
            if (!content.scenarios().isEmpty() && !looked.contains(environment.id())) {
                add(RiskFindingCode.ENVIRONMENT_WITHOUT_SCENARIO, ENVIRONMENTS, environment.id(), environment.id());
            }
            boolean isTrusted =
                    environment.network() == NetworkTrust.MANAGED || environment.network() == NetworkTrust.ISOLATED;
            // What is not checked yet may hold, and is a finding of its own.
            boolean isSettled = device.assumptions().stream()
                    .map(assumption -> outcome(assumption, environment.id()))
                    .allMatch(outcome -> outcome.isPresent() && outcome.get() != AssumptionOutcome.HOLDS);
            if (isTrusted && isSettled) {
                add(
                        RiskFindingCode.NETWORK_TRUSTED_WITHOUT_ASSUMPTION,
                        ENVIRONMENTS,
                        environment.id(),
                        environment.id(),
                        environment.network());
            }
        }
    }

    private static Optional<AssumptionOutcome> outcome(EnvironmentAssumption assumption, UseEnvironmentId environment) {
        return assumption.checks().stream()
                .filter(check -> check.environment().equals(environment))
                .map(AssumptionCheck::outcome)
                .findFirst();
    }

    private void assumptions() {
        for (EnvironmentAssumption assumption : device.assumptions()) {
            for (UseEnvironment environment : device.useEnvironments()) {
                Optional<AssumptionOutcome> outcome = outcome(assumption, environment.id());
                if (outcome.isEmpty()) {
                    add(
                            RiskFindingCode.ASSUMPTION_NOT_CHECKED,
                            ASSUMPTIONS,
                            assumption.id(),
                            assumption.id(),
                            environment.id());
                } else if (outcome.get() == AssumptionOutcome.DOES_NOT_HOLD) {
                    doesNotHold(assumption.id(), environment.id());
                }
            }
        }
    }

    private void doesNotHold(EntityId assumption, UseEnvironmentId environment) {
        for (Control control : content.controls()) {
            boolean isResting = control.assumption().filter(assumption::equals).isPresent();
            if (isResting && !AssessmentChecks.isOut(control.state())) {
                add(
                        RiskFindingCode.ASSUMPTION_DOES_NOT_HOLD,
                        "controls",
                        control.id(),
                        "Control " + control.id(),
                        assumption,
                        environment);
            }
        }
        for (CapabilityStatement statement : content.capabilities()) {
            if (statement instanceof CapabilityStatement.DelegatedToEnvironment it
                    && it.assumption().equals(assumption)) {
                findings.add(Finding.of(
                        RiskFindingCode.ASSUMPTION_DOES_NOT_HOLD,
                        "capabilities[" + it.capability() + ']',
                        "Security capability " + it.capability(),
                        assumption,
                        environment));
            }
        }
        for (MinimumItRequirement requirement : content.itRequirements()) {
            if (requirement.assumption().filter(assumption::equals).isPresent()) {
                add(
                        RiskFindingCode.ASSUMPTION_DOES_NOT_HOLD,
                        "itRequirements",
                        requirement.id(),
                        "Minimum IT requirement " + requirement.id(),
                        assumption,
                        environment);
            }
        }
    }

    private void responsibilities() {
        Set<EntityId> made = new HashSet<>();
        device.responsibilities().forEach(it -> made.addAll(it.assumptions()));
        for (ResponsibleParty party : ResponsibleParty.values()) {
            if (device.responsibilities().stream().noneMatch(it -> it.party() == party)) {
                findings.add(Finding.of(
                        RiskFindingCode.RESPONSIBILITY_NOT_STATED,
                        "release.device.responsibilities[" + party + ']',
                        party));
            }
        }
        for (EnvironmentAssumption assumption : device.assumptions()) {
            if (!made.contains(assumption.id())) {
                add(RiskFindingCode.ASSUMPTION_OF_NOBODY, ASSUMPTIONS, assumption.id(), assumption.id());
            }
        }
    }

    private void purpose() {
        Digest present = device.intendedPurpose().digest();
        for (Risk risk : content.risks()) {
            if (risk.judgedFor().isEmpty()) {
                add(RiskFindingCode.SEVERITY_WITHOUT_PURPOSE, "risks", risk.id(), risk.id());
            } else if (!risk.judgedFor().get().equals(present)) {
                add(RiskFindingCode.SEVERITY_STALE, "risks", risk.id(), risk.id());
            }
        }
        String benefits = "release.device.intendedPurpose.clinicalBenefits";
        for (ClinicalBenefit benefit : device.intendedPurpose().clinicalBenefits()) {
            if (benefit.judgedFor().isEmpty()) {
                add(RiskFindingCode.BENEFIT_WITHOUT_PURPOSE, benefits, benefit.id(), benefit.id());
            } else if (!benefit.judgedFor().get().equals(present)) {
                add(RiskFindingCode.BENEFIT_STALE, benefits, benefit.id(), benefit.id());
            }
        }
    }
}
