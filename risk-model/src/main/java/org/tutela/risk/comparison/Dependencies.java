package org.tutela.risk.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Risk;

/** What the risks of one file depend on. */
final class Dependencies {

    final Map<EntityId, Identified> entities = new HashMap<>();
    final Map<EntityId, OptionAnalysis> options = new HashMap<>();
    private final Map<EntityId, List<EntityId>> statements = new HashMap<>();
    private final Map<EntityId, List<Control>> controlsOf = new HashMap<>();

    Dependencies(RiskFileContent content) {
        add(content.risks());
        add(content.scenarios());
        add(content.steps());
        add(content.vulnerabilities());
        add(content.hazardousSituations());
        add(content.controls());
        add(content.evidence());
        add(content.release().device().assumptions());
        add(content.userInformation());
        for (UserInformation information : content.userInformation()) {
            for (AssumptionId assumption : information.assumptions()) {
                statements.computeIfAbsent(assumption, id -> new ArrayList<>()).add(information.id());
            }
        }
        content.optionAnalyses().forEach(analysis -> options.put(analysis.risk(), analysis));
        for (Control control : content.controls()) {
            for (ControlEffect effect : control.effects()) {
                controlsOf
                        .computeIfAbsent(target(effect), id -> new ArrayList<>())
                        .add(control);
            }
        }
    }

    private void add(List<? extends Identified> items) {
        items.forEach(item -> entities.put(item.id(), item));
    }

    private static EntityId target(ControlEffect effect) {
        return effect.match(new ControlEffect.Cases<EntityId>() {
            @Override
            public EntityId exploitabilityCap(ControlEffect.ExploitabilityCap it) {
                return it.step();
            }

            @Override
            public EntityId factorCap(ControlEffect.FactorCap it) {
                return it.step();
            }

            @Override
            public EntityId barrier(ControlEffect.Barrier it) {
                return it.risk();
            }

            @Override
            public EntityId severityCap(ControlEffect.SeverityCap it) {
                return it.risk();
            }
        });
    }

    /** The ids of everything a risk depends on, itself included. */
    Set<EntityId> of(EntityId risk) {
        Set<EntityId> seen = new HashSet<>();
        Deque<EntityId> open = new ArrayDeque<>();
        open.push(risk);
        while (!open.isEmpty()) {
            EntityId id = open.pop();
            if (seen.add(id)) {
                open.addAll(next(id));
            }
        }
        return seen;
    }

    private List<EntityId> next(EntityId id) {
        List<EntityId> result = new ArrayList<>();
        controlsOf.getOrDefault(id, List.of()).forEach(control -> result.add(control.id()));
        Identified entity = entities.get(id);
        if (entity instanceof Risk risk) {
            result.addAll(risk.scenarios());
            risk.hazardousSituation().ifPresent(result::add);
            if (options.containsKey(id)) {
                for (ControlOption option : options.get(id).options()) {
                    if (option instanceof ControlOption.Taken taken) {
                        result.add(taken.control());
                    }
                }
            }
        } else if (entity instanceof AttackScenario scenario) {
            result.add(scenario.goal());
        } else if (entity instanceof AttackStep.Combined combined) {
            result.addAll(combined.parts());
        } else if (entity instanceof AttackStep.Basic basic) {
            result.addAll(basic.vulnerabilities());
        } else if (entity instanceof Control control) {
            result.addAll(control.evidence());
            control.assumption().ifPresent(assumption -> {
                result.add(assumption);
                result.addAll(statements.getOrDefault(assumption, List.of()));
            });
            result.addAll(control.introducedRisks().risks());
        }
        return result;
    }
}
