package org.tutela.risk.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.scenario.RiskId;

/**
 * Which risks controls are taken against, as the option analyses say, and which they bring: to find a control that is taken, directly
 * or through further controls, against a risk it brings itself.
 */
final class IntroducedRiskGraph {

    private final Map<RiskId, List<ControlId>> taken = new HashMap<>();
    private final Map<ControlId, List<RiskId>> brought = new LinkedHashMap<>();

    IntroducedRiskGraph(RiskFileContent content) {
        for (Control control : content.controls()) {
            if (!control.introducedRisks().risks().isEmpty()) {
                brought.put(control.id(), control.introducedRisks().risks());
            }
        }
        for (OptionAnalysis analysis : content.optionAnalyses()) {
            for (ControlOption option : analysis.options()) {
                if (option instanceof ControlOption.Taken it && brought.containsKey(it.control())) {
                    taken.computeIfAbsent(analysis.risk(), id -> new ArrayList<>())
                            .add(it.control());
                }
            }
        }
    }

    /** Each control that leads back to itself, with the risk it brings on the way. */
    Map<ControlId, RiskId> cycles() {
        Map<ControlId, RiskId> result = new LinkedHashMap<>();
        brought.forEach((control, risks) -> risks.stream()
                .filter(risk -> leadsBack(control, risk))
                .findFirst()
                .ifPresent(risk -> result.put(control, risk)));
        return result;
    }

    private boolean leadsBack(ControlId start, RiskId first) {
        Set<RiskId> seen = new HashSet<>();
        Deque<RiskId> open = new ArrayDeque<>();
        open.push(first);
        while (!open.isEmpty()) {
            RiskId risk = open.pop();
            if (!seen.add(risk)) {
                continue;
            }
            for (ControlId control : taken.getOrDefault(risk, List.of())) {
                if (control.equals(start)) {
                    return true;
                }
                brought.getOrDefault(control, List.of()).forEach(open::push);
            }
        }
        return false;
    }
}
