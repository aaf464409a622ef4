package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.ScenarioId;
import org.tutela.risk.scenario.StepId;

/** Which risks an attack step leads to, and which risks a control is taken against. */
final class RiskLinks {

    /** By the text of a step or risk: the risks it belongs to. */
    private final SetMultimap<String, RiskId> risks = TreeMultimap.create();

    private final SetMultimap<ControlId, RiskId> taken = TreeMultimap.create();

    private RiskLinks() {}

    static RiskLinks of(RiskFileContent content) {
        RiskLinks links = new RiskLinks();
        Map<StepId, List<StepId>> parts = new HashMap<>();
        for (AttackStep step : content.steps()) {
            parts.put(step.id(), step instanceof AttackStep.Combined combined ? combined.parts() : ImmutableList.of());
        }
        Map<ScenarioId, StepId> goals = new HashMap<>();
        for (AttackScenario scenario : content.scenarios()) {
            goals.put(scenario.id(), scenario.goal());
        }
        for (Risk risk : content.risks()) {
            links.risks.put(risk.id().text(), risk.id());
            Deque<StepId> open = new ArrayDeque<>();
            Set<StepId> seen = new HashSet<>();
            risk.scenarios().forEach(scenario -> open.push(requireNonNull(goals.get(scenario))));
            while (!open.isEmpty()) {
                StepId step = open.pop();
                if (seen.add(step)) {
                    links.risks.put(step.text(), risk.id());
                    requireNonNull(parts.get(step)).forEach(open::push);
                }
            }
        }
        for (OptionAnalysis analysis : content.optionAnalyses()) {
            for (ControlOption option : analysis.options()) {
                if (option instanceof ControlOption.Taken it) {
                    links.taken.put(it.control(), analysis.risk());
                }
            }
        }
        return links;
    }

    /** The risks that steps or risks of these names belong to. */
    Set<RiskId> risksOf(Collection<String> names) {
        Set<RiskId> result = new TreeSet<>();
        names.forEach(name -> result.addAll(risks.get(name)));
        return result;
    }

    /** The risks that a control is taken against or has an effect on. */
    Set<RiskId> risksAgainst(Control control) {
        Set<RiskId> result = new TreeSet<>(taken.get(control.id()));
        for (ControlEffect effect : control.effects()) {
            result.addAll(risks.get(target(effect).text()));
        }
        return result;
    }

    private static EntityId target(ControlEffect effect) {
        return effect.match(new ControlEffect.Cases<EntityId>() {
            @Override
            public EntityId exploitabilityCap(ControlEffect.ExploitabilityCap cap) {
                return cap.step();
            }

            @Override
            public EntityId factorCap(ControlEffect.FactorCap cap) {
                return cap.step();
            }

            @Override
            public EntityId barrier(ControlEffect.Barrier barrier) {
                return barrier.risk();
            }

            @Override
            public EntityId severityCap(ControlEffect.SeverityCap cap) {
                return cap.risk();
            }
        });
    }
}
