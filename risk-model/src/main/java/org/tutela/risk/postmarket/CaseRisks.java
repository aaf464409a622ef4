package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.device.ComponentId;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.control.Control;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;

/** Where the cases of a release lead in its risk file: to vulnerabilities, steps, risks and controls. */
final class CaseRisks {

    private final RiskFileContent content;
    private final Map<VulnerabilityId, Vulnerability> vulnerabilities = new HashMap<>();
    private final Map<String, VulnerabilityId> byCve = new HashMap<>();
    private final Map<VulnerabilityId, Set<StepId>> exploitedBy = new HashMap<>();
    private final Map<StepId, Set<RiskId>> risksOf = new HashMap<>();
    private final Map<ComponentId, Set<Control>> controlsOf = new HashMap<>();
    private final Set<EntityId> known = new HashSet<>();

    CaseRisks(RiskFileContent content) {
        this.content = content;
        for (Vulnerability it : content.vulnerabilities()) {
            vulnerabilities.put(it.id(), it);
            it.cve().ifPresent(cve -> byCve.putIfAbsent(cve, it.id()));
            known.add(it.id());
        }
        Map<StepId, AttackStep> steps = new HashMap<>();
        for (AttackStep step : content.steps()) {
            steps.put(step.id(), step);
            known.add(step.id());
            if (step instanceof AttackStep.Basic basic) {
                basic.vulnerabilities()
                        .forEach(it -> exploitedBy
                                .computeIfAbsent(it, id -> new LinkedHashSet<>())
                                .add(basic.id()));
            }
        }
        Map<EntityId, StepId> goals = new HashMap<>();
        for (AttackScenario scenario : content.scenarios()) {
            goals.put(scenario.id(), scenario.goal());
        }
        for (Risk risk : content.risks()) {
            known.add(risk.id());
            Set<StepId> seen = new HashSet<>();
            Deque<StepId> open = new ArrayDeque<>();
            risk.scenarios().forEach(it -> open.push(requireNonNull(goals.get(it), "goal")));
            while (!open.isEmpty()) {
                StepId id = open.pop();
                if (seen.add(id)) {
                    risksOf.computeIfAbsent(id, it -> new LinkedHashSet<>()).add(risk.id());
                    if (steps.get(id) instanceof AttackStep.Combined combined) {
                        open.addAll(combined.parts());
                    }
                }
            }
        }
        for (Control control : content.controls()) {
            known.add(control.id());
            control.components()
                    .forEach(it -> controlsOf
                            .computeIfAbsent(it, id -> new LinkedHashSet<>())
                            .add(control));
        }
        content.evidence().forEach(it -> known.add(it.id()));
    }

    boolean isKnown(EntityId id) {
        return known.contains(id);
    }

    /** The id that the vulnerability of a case gets in a risk file that does not have it yet. */
    static VulnerabilityId derivedId(VulnerabilityCase it) {
        String text = VulnerabilityId.PREFIX + '-' + it.id();
        if (text.length() > EntityId.MAX_LENGTH) {
            text = VulnerabilityId.PREFIX
                    + '-'
                    + new CanonicalEncoder().put(it.id()).digest().text().substring(0, 32);
        }
        return VulnerabilityId.parse(text);
    }

    /** The vulnerability of the risk file that a case is about: named by the case, or with its CVE number, or made from it before. */
    Optional<Vulnerability> vulnerability(VulnerabilityCase it) {
        Optional<VulnerabilityId> id = it.riskFileVulnerability()
                .or(() -> it.cve().flatMap(cve -> Optional.ofNullable(byCve.get(cve.text()))))
                .or(() -> Optional.of(derivedId(it)));
        return id.flatMap(each -> Optional.ofNullable(vulnerabilities.get(each)));
    }

    /** The steps that a case makes possible: those it names, and those that exploit its vulnerability in the file. */
    Set<StepId> steps(VulnerabilityCase it) {
        Set<StepId> steps = new TreeSet<>(it.steps());
        vulnerability(it).ifPresent(each -> steps.addAll(exploitedBy.getOrDefault(each.id(), Set.of())));
        return steps;
    }

    /** The risks that a case concerns: those it names, and those its steps lead to. */
    Set<RiskId> risks(VulnerabilityCase it) {
        Set<RiskId> risks = new TreeSet<>(it.risks());
        steps(it).forEach(step -> risks.addAll(risksOf.getOrDefault(step, Set.of())));
        return risks;
    }

    /** The components of the device that the matched components belong to, and that of the vulnerability in the file. */
    Set<ComponentId> components(VulnerabilityCase it, FieldedRelease release) {
        Set<String> matched = new HashSet<>();
        it.matches().forEach(match -> matched.add(match.component()));
        Set<ComponentId> result = new TreeSet<>();
        release.sbom().ifPresent(sbom -> {
            for (SbomComponent component : sbom.components()) {
                if (matched.contains(component.reference())) {
                    component.deviceComponent().ifPresent(result::add);
                }
            }
        });
        vulnerability(it).flatMap(Vulnerability::component).ifPresent(result::add);
        return result;
    }

    /** The controls that are made of a component. */
    Set<Control> controls(ComponentId component) {
        return controlsOf.getOrDefault(component, ImmutableSet.of());
    }

    List<Control> allControls() {
        return content.controls();
    }
}
