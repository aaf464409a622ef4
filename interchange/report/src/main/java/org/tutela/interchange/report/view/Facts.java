package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tutela.annexi.coverage.ClauseCoverage;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.Device;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.interchange.report.Dossier;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;

/** A dossier with its cross-references looked up once, in canonical order. */
final class Facts {

    final Dossier dossier;
    final RiskAssessment assessment;
    final RiskFileContent content;
    final RiskPolicy policy;
    final Device device;
    final List<RiskResult> risks;
    final List<Control> controls;
    final List<Finding> findings;
    final List<ClauseCoverage> clauses;

    private final Map<EntityId, Identified> byId = new HashMap<>();
    private final Map<RiskId, List<ControlOption>> options = new HashMap<>();
    private final Set<EntityId> reached = new HashSet<>();
    private final Set<ClauseId> knownClauses = new HashSet<>();

    Facts(Dossier dossier) {
        this.dossier = dossier;
        this.assessment = dossier.assessment();
        this.content = assessment.file().content();
        this.policy = assessment.policy();
        this.device = content.release().device();
        this.risks = ImmutableList.copyOf(assessment.risks());
        this.controls = sorted(content.controls());
        List<Finding> all = new ArrayList<>(assessment.findings());
        all.addAll(dossier.coverage().findings());
        all.sort(null);
        this.findings = ImmutableList.copyOf(all);
        this.clauses = dossier.coverage().rows();
        for (List<? extends Identified> items : List.of(
                content.threats(),
                content.vulnerabilities(),
                content.steps(),
                content.scenarios(),
                content.hazardousSituations(),
                content.risks(),
                content.controls(),
                content.evidence(),
                content.userInformation(),
                device.useEnvironments(),
                device.assumptions(),
                device.assets(),
                device.interfaces(),
                device.components(),
                device.foreseeableMisuses(),
                device.intendedPurpose().clinicalBenefits())) {
            items.forEach(item -> byId.put(item.id(), item));
        }
        for (OptionAnalysis analysis : content.optionAnalyses()) {
            options.put(analysis.risk(), analysis.options());
        }
        for (Risk risk : content.risks()) {
            for (EntityId scenario : risk.scenarios()) {
                if (reached.add(scenario)) {
                    steps(get(scenario, AttackScenario.class)).forEach(step -> reached.add(step.id()));
                }
            }
            risk.hazardousSituation().ifPresent(reached::add);
        }
        clauses.forEach(row -> knownClauses.add(row.clause().id()));
    }

    static <T extends Identified> List<T> sorted(Collection<T> items) {
        return ImmutableList.sortedCopyOf((a, b) -> EntityId.CANONICAL_ORDER.compare(a.id(), b.id()), items);
    }

    <T extends Identified> T get(EntityId id, Class<T> type) {
        return type.cast(Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalStateException("Risk file must contain " + id + ", but did not")));
    }

    /**
     * Whether an attack scenario, step or hazardous situation belongs to a risk, and so has a place in the document.
     */
    boolean isReached(EntityId id) {
        return reached.contains(id);
    }

    boolean isKnown(ClauseId clause) {
        return knownClauses.contains(clause);
    }

    List<ControlOption> options(RiskId risk) {
        return options.getOrDefault(risk, ImmutableList.of());
    }

    /** The steps of a scenario, its goal first, each once and before its parts. */
    List<AttackStep> steps(AttackScenario scenario) {
        Set<StepId> seen = new LinkedHashSet<>();
        Deque<StepId> open = new ArrayDeque<>();
        open.push(scenario.goal());
        while (!open.isEmpty()) {
            StepId id = open.pop();
            if (seen.add(id) && get(id, AttackStep.class) instanceof AttackStep.Combined combined) {
                for (int i = combined.parts().size() - 1; i >= 0; i--) {
                    open.push(combined.parts().get(i));
                }
            }
        }
        return seen.stream().map(id -> get(id, AttackStep.class)).collect(ImmutableList.toImmutableList());
    }

    List<AttackScenario> scenarios(Risk risk) {
        return risk.scenarios().stream()
                .map(id -> get(id, AttackScenario.class))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The controls against a risk on the way of one scenario: they cap one of its steps or the severity, or were
     * taken as an option.
     */
    List<Control> controls(Risk risk, AttackScenario scenario) {
        Set<EntityId> steps = new HashSet<>();
        steps(scenario).forEach(step -> steps.add(step.id()));
        return controls.stream()
                .filter(control -> isAgainst(control, steps, risk))
                .collect(ImmutableList.toImmutableList());
    }

    List<Control> controls(Risk risk) {
        Set<EntityId> steps = new HashSet<>();
        scenarios(risk).forEach(scenario -> steps(scenario).forEach(step -> steps.add(step.id())));
        return controls.stream()
                .filter(control -> isAgainst(control, steps, risk))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isAgainst(Control control, Set<EntityId> steps, Risk risk) {
        for (ControlEffect effect : control.effects()) {
            if (effect instanceof ControlEffect.ExploitabilityCap cap && steps.contains(cap.step())
                    || effect instanceof ControlEffect.SeverityCap limit
                            && limit.risk().equals(risk.id())) {
                return true;
            }
        }
        return options(risk.id()).stream()
                .anyMatch(option -> option instanceof ControlOption.Taken taken
                        && taken.control().equals(control.id()));
    }

    /** Where users are told of an assumption; empty where they are not. */
    List<String> places(EnvironmentAssumption assumption) {
        List<String> places = new ArrayList<>();
        assumption.userInformation().filter(place -> !place.isBlank()).ifPresent(places::add);
        for (UserInformation information : sorted(content.userInformation())) {
            if (information.isForUsers() && information.assumptions().contains(assumption.id())) {
                places.add(information.location());
            }
        }
        return places;
    }

    List<UserInformation> told(RiskId risk, Collection<AssumptionId> assumptions) {
        return sorted(content.userInformation()).stream()
                .filter(UserInformation::isForUsers)
                .filter(told -> told.risks().contains(risk)
                        || told.assumptions().stream().anyMatch(assumptions::contains))
                .collect(ImmutableList.toImmutableList());
    }
}
