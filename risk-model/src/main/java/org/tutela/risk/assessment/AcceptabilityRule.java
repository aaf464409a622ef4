package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tutela.core.identity.EntityId;
import org.tutela.core.text.Message;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.RefusalReason;
import org.tutela.risk.residual.Acceptability;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;

/**
 * When what is left of a risk is acceptable: it is controlled, so are the risks that its controls bring, it is reduced as far as
 * possible where the policy asks for that, reliance on the environment is told to users, and somebody has accepted it for this
 * release; Annex I, 2 and 4.
 */
final class AcceptabilityRule {

    private final RiskAssessment assessment;
    private final RiskFileIndex index;
    private final int number;
    private final Risk risk;
    private final ImmutableList.Builder<Message> obstacles = ImmutableList.builder();

    private AcceptabilityRule(RiskAssessment assessment, int number) {
        this.assessment = assessment;
        this.index = assessment.index();
        this.number = number;
        this.risk = index.risks[number];
    }

    static Acceptability judge(RiskAssessment assessment, int number) {
        AcceptabilityRule rule = new AcceptabilityRule(assessment, number);
        rule.control();
        rule.introducedRisks();
        rule.environment();
        if (assessment.policy().isReductionAsFarAsPossible()) {
            rule.asFarAsPossible();
        }
        rule.decision();
        return new Acceptability(rule.obstacles.build());
    }

    private void control() {
        Evaluation current = assessment.evaluation(Stage.CURRENT, true);
        Places places = assessment.places();
        int worst = RiskFileIndex.NONE;
        for (int d = 0; d < RiskFileIndex.DIMENSIONS; d++) {
            if (current.severity(number, d) != RiskFileIndex.NONE
                    && !current.isControlled(places, number, d)
                    && (worst == RiskFileIndex.NONE
                            || current.level(places, number, d) > current.level(places, number, worst))) {
                worst = d;
            }
        }
        if (worst == RiskFileIndex.NONE) {
            return;
        }
        ImpactDimension dimension = ImpactDimension.values()[worst];
        if (current.isUncontrolledByProbability(places, number, worst)) {
            obstacles.add(Message.of(
                    ResidualText.UNCONTROLLED_BY_PROBABILITY,
                    assessment.riskLevel(current.level(places, number, worst)),
                    dimension,
                    assessment.band(current.band(number))));
        }
        int e = current.exploitability(number);
        if (!places.isControlled[worst][e][current.severity(number, worst)]) {
            bindingStep(current, dimension);
        }
    }

    private void bindingStep(Evaluation current, ImpactDimension dimension) {
        int step = bindingStep(current);
        obstacles.add(Message.of(
                ResidualText.UNCONTROLLED,
                assessment.riskLevel(current.level(assessment.places(), number, dimension.ordinal())),
                dimension,
                index.steps[step].id(),
                assessment.exploitabilityLevel(current.step(step))));
        boolean hasControl = false;
        for (Map.Entry<Integer, EntityId> entry : controlsOfRisk().entrySet()) {
            int control = entry.getKey();
            if (!assessment.standing().countsNow(control)) {
                hasControl = true;
                for (Message reason : assessment.standing().obstacles(control)) {
                    obstacles.add(Message.of(
                            ResidualText.CONTROL_NOT_COUNTED, index.controls[control].id(), entry.getValue(), reason));
                }
            } else if (entry.getValue().equals(index.steps[step].id())) {
                hasControl = true;
                obstacles.add(Message.of(
                        ResidualText.CONTROL_NOT_ENOUGH,
                        index.controls[control].id(),
                        index.steps[step].id(),
                        assessment.exploitabilityLevel(current.step(step))));
            }
        }
        if (!hasControl) {
            obstacles.add(Message.of(ResidualText.NO_CONTROL, index.steps[step].id()));
        }
    }

    /** The basic step that keeps the risk where it is: from the easiest scenario down through the parts that decide. */
    private int bindingStep(Evaluation evaluation) {
        int step = -1;
        for (int scenario : index.riskScenarios[number]) {
            int goal = index.scenarioGoal[scenario];
            if (step < 0 || evaluation.step(goal) > evaluation.step(step)) {
                step = goal;
            }
        }
        Deque<Integer> path = new ArrayDeque<>();
        path.push(step);
        while (index.stepParts[path.peek()].length > 0) {
            path.push(bindingPart(index, evaluation, path.peek()));
        }
        return path.peek();
    }

    /** The part of a combined step that has its value, the first where several have. */
    static int bindingPart(RiskFileIndex index, Evaluation evaluation, int step) {
        for (int part : index.stepParts[step]) {
            if (evaluation.step(part) == evaluation.step(step)) {
                return part;
            }
        }
        throw new IllegalStateException(
                "Combined step must have the value of a part, but was " + index.steps[step].id());
    }

    private List<ControlOption> options() {
        return index.riskOptions.get(number);
    }

    /**
     * A control answers for what it brings in each risk it is taken against, and in each risk it counts for; until it is retired, when
     * it brings nothing any more.
     */
    private void introducedRisks() {
        if (index.bringingControls.length == 0) {
            return;
        }
        Set<Integer> answering = new TreeSet<>();
        controlsOfRisk().keySet().stream()
                .filter(control -> assessment.standing().countsNow(control))
                .forEach(answering::add);
        for (ControlOption option : options()) {
            if (option instanceof ControlOption.Taken taken) {
                answering.add(index.numberOf(taken.control()));
            }
        }
        Evaluation current = assessment.evaluation(Stage.CURRENT, true);
        answering.removeIf(control -> index.controls[control].state() == ControlState.RETIRED);
        for (int control : answering) {
            for (RiskId introduced : index.controls[control].introducedRisks().risks()) {
                if (!current.isControlled(assessment.places(), index.numberOf(introduced))) {
                    obstacles.add(Message.of(
                            ResidualText.INTRODUCED_NOT_ACCEPTABLE, index.controls[control].id(), introduced));
                }
            }
        }
    }

    private void environment() {
        Evaluation with = assessment.evaluation(Stage.CURRENT, true);
        Evaluation without = assessment.evaluation(Stage.CURRENT, false);
        if (!with.isControlled(assessment.places(), number) || without.isControlled(assessment.places(), number)) {
            return;
        }
        for (int control : controlsOfRisk().keySet()) {
            if (index.isInEnvironment[control]
                    && assessment.standing().countsNow(control)
                    && !isTold(index.controls[control])) {
                obstacles.add(Message.of(ResidualText.ENVIRONMENT_NOT_JUSTIFIED, index.controls[control].id()));
            }
        }
    }

    /** Every control with an effect on the risk, in canonical order, with the step or risk that it acts on. */
    private Map<Integer, EntityId> controlsOfRisk() {
        Map<Integer, EntityId> controls = new TreeMap<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int scenario : index.riskScenarios[number]) {
            open.push(index.scenarioGoal[scenario]);
        }
        while (!open.isEmpty()) {
            int step = open.pop();
            if (seen.add(step)) {
                for (int part : index.stepParts[step]) {
                    open.push(part);
                }
                for (int cap : index.stepCaps[step]) {
                    controls.put(index.capControl[cap], index.steps[step].id());
                }
                for (int cap : index.stepFactorCaps[step]) {
                    controls.put(index.factorCapControl[cap], index.steps[step].id());
                }
            }
        }
        for (int barrier : index.riskBarriers[number]) {
            controls.putIfAbsent(index.barrierControl[barrier], risk.id());
        }
        for (int limit : index.riskLimits[number]) {
            controls.putIfAbsent(index.limitControl[limit], risk.id());
        }
        return controls;
    }

    private boolean isTold(Control control) {
        return control.assumption().filter(index.told::contains).isPresent();
    }

    private void asFarAsPossible() {
        List<ControlOption> options = options();
        for (ControlPriority priority : ControlPriority.values()) {
            boolean isConsidered = false;
            for (ControlOption option : options) {
                if (option.priority() == priority) {
                    isConsidered = true;
                    consider(option);
                }
            }
            if (!isConsidered) {
                obstacles.add(Message.of(ResidualText.OPTIONS_NOT_ANALYSED, priority));
            }
        }
    }

    private void consider(ControlOption option) {
        if (option instanceof ControlOption.Taken taken) {
            int control = index.numberOf(taken.control());
            boolean isOnlyInforming = index.controls[control].priority() == ControlPriority.INFORMATION;
            if (!assessment.standing().countsNow(control) && !(isOnlyInforming && isInForce(control))) {
                obstacles.add(Message.of(ResidualText.OPTION_NOT_IN_FORCE, taken.control()));
            }
        } else if (option instanceof ControlOption.Refused refused
                && (refused.reason() == RefusalReason.COST || refused.evidence().isEmpty())) {
            obstacles.add(Message.of(ResidualText.OPTION_REFUSED_WITHOUT_GROUND, refused.priority()));
        }
    }

    /** Information need not be credited to have been given. */
    private boolean isInForce(int control) {
        return switch (index.controls[control].state()) {
            case IMPLEMENTED, IMPL_VERIFIED, EFF_VERIFIED -> true;
            case PROPOSED, SPECIFIED, SUSPENDED, RETIRED, WAIVED -> false;
        };
    }

    private void decision() {
        boolean isDecided = risk.acceptance()
                .filter(acceptance ->
                        acceptance.release().equals(assessment.file().release().id()))
                .filter(acceptance -> acceptance
                        .reviewBy()
                        .map(date -> !date.isBefore(assessment.asOf()))
                        .orElse(true))
                .isPresent();
        if (!isDecided) {
            obstacles.add(Message.of(ResidualText.NOT_DECIDED));
        }
    }
}
