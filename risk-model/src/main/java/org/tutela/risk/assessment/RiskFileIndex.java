package org.tutela.risk.assessment;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Gate;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;

/**
 * A risk file with its references resolved: entities by number, in canonical id order, and what the engine needs of them in arrays.
 * Level codes are numbered per file; a policy maps the few distinct ones once per assessment. References that lead nowhere are left
 * out, because a file with one is never assessed.
 */
final class RiskFileIndex {

    static final int UNKNOWN = -1;
    static final int NONE = -2;
    static final int FACTORED = -3;
    static final int DIMENSIONS = ImpactDimension.values().length;
    private static final int[] NO_NUMBERS = {};

    final Risk[] risks;
    final AttackScenario[] scenarios;
    final AttackStep[] steps;
    final Control[] controls;

    /** The vulnerabilities that the release has or may have. */
    final Vulnerability[] vulnerabilities;

    /** The controls that bring risks. */
    final int[] bringingControls;

    /** Per control: its evidence, in the order given. */
    final Evidence[][] controlEvidence;

    /** Per control: whether it lives in the operating environment. */
    final boolean[] isInEnvironment;

    /** What users are told of: risks and assumptions. */
    final Set<EntityId> told;

    /** Distinct level codes, in the order of their first use. */
    final List<ExploitabilityLevel> exploitabilityCodes = new ArrayList<>();

    final List<SeverityLevel> severityCodes = new ArrayList<>();

    /** Steps so that parts come before what they are parts of; steps in a cycle are missing. */
    final int[] stepOrder;

    final int[][] stepParts;
    final boolean[] isAnyPartEnough;

    /**
     * Per step: the number of its level code, {@link #UNKNOWN}, {@link #FACTORED}, or {@link #NONE} for a combined step.
     */
    final int[] stepRating;

    /** Per step: the numbers of the vulnerabilities it exploits, of those that the release has or may have. */
    final int[][] stepVulnerabilities;

    final int[] scenarioGoal;
    final int[][] riskScenarios;

    /** Per risk and dimension: the number of its level code, {@link #UNKNOWN} or {@link #NONE}. */
    final int[] riskSeverity;

    /** Caps on exploitability, side by side: control, step, whether of access, number of the level code. */
    final int[] capControl;

    final int[] capStep;
    final boolean[] isAccessCap;
    final int[] capCode;

    /** Caps on factors, side by side: control, step, factor and value. */
    final int[] factorCapControl;

    final int[] factorCapStep;
    final FactorValue[] factorCapValue;

    /** Barriers, side by side: control, risk, effect. */
    final int[] barrierControl;

    final int[] barrierRisk;
    final ControlEffect.Barrier[] barrier;

    /** Caps on severity, side by side: control, risk and dimension as in {@link #riskSeverity}, number of the level code. */
    final int[] limitControl;

    final int[] limitTarget;
    final int[] limitCode;

    /** Per step: the numbers of the caps on its exploitability, and of those on its factors. */
    final int[][] stepCaps;

    final int[][] stepFactorCaps;

    /** Per risk: the numbers of the barriers against it, of the caps on its severity, and the options considered. */
    final int[][] riskBarriers;

    final int[][] riskLimits;
    final List<List<ControlOption>> riskOptions;

    private final Map<EntityId, Integer> numbers;
    private final Map<ExploitabilityLevel, Integer> exploitabilityNumbers = new HashMap<>();
    private final Map<SeverityLevel, Integer> severityNumbers = new HashMap<>();

    /**
     * Creates an index.
     *
     * @param content the content
     * @param known every entity by its id
     */
    RiskFileIndex(RiskFileContent content, Map<EntityId, Identified> known) {
        numbers = Maps.newHashMapWithExpectedSize(content.risks().size()
                + content.scenarios().size()
                + content.steps().size()
                + content.controls().size());
        risks = number(content.risks(), new Risk[0]);
        scenarios = number(content.scenarios(), new AttackScenario[0]);
        steps = number(content.steps(), new AttackStep[0]);
        controls = number(content.controls(), new Control[0]);
        vulnerabilities = number(
                content.vulnerabilities().stream()
                        .filter(it -> it.status() == VulnerabilityStatus.AFFECTED
                                || it.status() == VulnerabilityStatus.UNDER_INVESTIGATION)
                        .toList(),
                new Vulnerability[0]);
        bringingControls = IntStream.range(0, controls.length)
                .filter(control -> !controls[control].introducedRisks().risks().isEmpty())
                .toArray();
        controlEvidence = new Evidence[controls.length][];
        isInEnvironment = new boolean[controls.length];
        for (int i = 0; i < controls.length; i++) {
            controlEvidence[i] = evidence(controls[i], known);
            isInEnvironment[i] = controls[i].locus() == ControlLocus.OPERATING_ENVIRONMENT
                    || controls[i].locus() == ControlLocus.USER_ORGANISATION;
        }

        told = told(content);

        stepParts = new int[steps.length][];
        isAnyPartEnough = new boolean[steps.length];
        stepRating = new int[steps.length];
        stepVulnerabilities = new int[steps.length][];
        for (int i = 0; i < steps.length; i++) {
            stepVulnerabilities[i] = NO_NUMBERS;
            if (steps[i] instanceof AttackStep.Combined combined) {
                stepParts[i] = numbersOf(combined.parts());
                isAnyPartEnough[i] = combined.gate() == Gate.OR;
                stepRating[i] = NONE;
            } else if (steps[i] instanceof AttackStep.Basic basic) {
                stepParts[i] = NO_NUMBERS;
                stepRating[i] = rating(basic.exploitability());
                stepVulnerabilities[i] = numbersOf(basic.vulnerabilities());
            }
        }
        stepOrder = order(stepParts);
        scenarioGoal = new int[scenarios.length];
        for (int i = 0; i < scenarios.length; i++) {
            scenarioGoal[i] = numbers.getOrDefault(scenarios[i].goal(), UNKNOWN);
        }
        riskScenarios = new int[risks.length][];
        riskSeverity = new int[risks.length * DIMENSIONS];
        Arrays.fill(riskSeverity, NONE);
        for (int i = 0; i < risks.length; i++) {
            riskScenarios[i] = numbersOf(risks[i].scenarios());
            for (Impact impact : risks[i].impacts()) {
                riskSeverity[i * DIMENSIONS + impact.dimension().ordinal()] = numberOf(impact.severity());
            }
        }
        List<ControlEffect> effects = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int c = 0; c < controls.length; c++) {
            for (ControlEffect effect : controls[c].effects()) {
                effects.add(effect);
                owners.add(c);
            }
        }
        int[] caps = select(effects, ControlEffect.ExploitabilityCap.class);
        capControl = new int[caps.length];
        capStep = new int[caps.length];
        isAccessCap = new boolean[caps.length];
        capCode = new int[caps.length];
        for (int i = 0; i < caps.length; i++) {
            ControlEffect.ExploitabilityCap cap = (ControlEffect.ExploitabilityCap) effects.get(caps[i]);
            capControl[i] = owners.get(caps[i]);
            capStep[i] = numberOf(cap.step());
            isAccessCap[i] = cap.capKind() == CapKind.ACCESS;
            capCode[i] = numberOf(cap.atMost());
        }
        int[] factorCaps = select(effects, ControlEffect.FactorCap.class);
        factorCapControl = new int[factorCaps.length];
        factorCapStep = new int[factorCaps.length];
        factorCapValue = new FactorValue[factorCaps.length];
        for (int i = 0; i < factorCaps.length; i++) {
            ControlEffect.FactorCap cap = (ControlEffect.FactorCap) effects.get(factorCaps[i]);
            factorCapControl[i] = owners.get(factorCaps[i]);
            factorCapStep[i] = numberOf(cap.step());
            factorCapValue[i] = cap.atMost();
        }
        int[] barriers = select(effects, ControlEffect.Barrier.class);
        barrierControl = new int[barriers.length];
        barrierRisk = new int[barriers.length];
        barrier = new ControlEffect.Barrier[barriers.length];
        for (int i = 0; i < barriers.length; i++) {
            barrier[i] = (ControlEffect.Barrier) effects.get(barriers[i]);
            barrierControl[i] = owners.get(barriers[i]);
            barrierRisk[i] = numberOf(barrier[i].risk());
        }
        int[] limits = select(effects, ControlEffect.SeverityCap.class);
        limitControl = new int[limits.length];
        limitTarget = new int[limits.length];
        limitCode = new int[limits.length];
        for (int i = 0; i < limits.length; i++) {
            ControlEffect.SeverityCap cap = (ControlEffect.SeverityCap) effects.get(limits[i]);
            int risk = numberOf(cap.risk());
            limitControl[i] = owners.get(limits[i]);
            limitTarget[i] =
                    risk < 0 ? UNKNOWN : risk * DIMENSIONS + cap.dimension().ordinal();
            limitCode[i] = numberOf(cap.atMost());
        }
        stepCaps = group(capStep, steps.length);
        stepFactorCaps = group(factorCapStep, steps.length);
        riskBarriers = group(barrierRisk, risks.length);
        riskLimits = group(
                Arrays.stream(limitTarget)
                        .map(target -> target < 0 ? UNKNOWN : target / DIMENSIONS)
                        .toArray(),
                risks.length);
        riskOptions = new ArrayList<>(Collections.nCopies(risks.length, List.of()));
        for (OptionAnalysis analysis : content.optionAnalyses()) {
            int risk = numberOf(analysis.risk());
            if (risk >= 0) {
                riskOptions.set(risk, analysis.options());
            }
        }
    }

    /** An assumption is told where the device says so, and both by user information that reaches users. */
    private static Set<EntityId> told(RiskFileContent content) {
        Set<EntityId> told = new HashSet<>();
        for (EnvironmentAssumption assumption : content.release().device().assumptions()) {
            if (assumption.userInformation().filter(place -> !place.isBlank()).isPresent()) {
                told.add(assumption.id());
            }
        }
        for (UserInformation information : content.userInformation()) {
            if (information.isForUsers()) {
                told.addAll(information.risks());
                told.addAll(information.assumptions());
            }
        }
        return told;
    }

    private static Evidence[] evidence(Control control, Map<EntityId, Identified> known) {
        List<EvidenceId> ids = control.evidence();
        Evidence[] result = new Evidence[ids.size()];
        int size = 0;
        for (EvidenceId id : ids) {
            if (known.get(id) instanceof Evidence item) {
                result[size++] = item;
            }
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    /** The numbers of the items of each target, in order. */
    private static int[][] group(int[] targets, int size) {
        int[] counts = new int[size];
        for (int target : targets) {
            if (target >= 0) {
                counts[target]++;
            }
        }
        int[][] result = new int[size][];
        for (int i = 0; i < size; i++) {
            result[i] = counts[i] == 0 ? NO_NUMBERS : new int[counts[i]];
        }
        for (int item = targets.length - 1; item >= 0; item--) {
            if (targets[item] >= 0) {
                result[targets[item]][--counts[targets[item]]] = item;
            }
        }
        return result;
    }

    private static int[] select(List<ControlEffect> effects, Class<? extends ControlEffect> kind) {
        return IntStream.range(0, effects.size())
                .filter(i -> kind.isInstance(effects.get(i)))
                .toArray();
    }

    private int rating(ExploitabilityRating rating) {
        if (rating instanceof ExploitabilityRating.Direct direct) {
            return numberOf(direct.level());
        }
        return rating instanceof ExploitabilityRating.Factored ? FACTORED : UNKNOWN;
    }

    private <T extends Identified> T[] number(List<T> items, T[] type) {
        T[] sorted = items.toArray(type);
        Arrays.sort(sorted, Comparator.comparing(Identified::id, EntityId.CANONICAL_ORDER));
        for (int i = 0; i < sorted.length; i++) {
            numbers.put(sorted[i].id(), i);
        }
        return sorted;
    }

    /** The number of an entity among its kind, or {@link #UNKNOWN}. */
    int numberOf(EntityId id) {
        return numbers.getOrDefault(id, UNKNOWN);
    }

    private int[] numbersOf(List<? extends EntityId> ids) {
        int[] result = new int[ids.size()];
        int size = 0;
        for (EntityId id : ids) {
            Integer number = numbers.get(id);
            if (number != null) {
                result[size++] = number;
            }
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    private int numberOf(ExploitabilityLevel level) {
        return exploitabilityNumbers.computeIfAbsent(level, it -> {
            exploitabilityCodes.add(it);
            return exploitabilityCodes.size() - 1;
        });
    }

    private int numberOf(SeverityLevel level) {
        return severityNumbers.computeIfAbsent(level, it -> {
            severityCodes.add(it);
            return severityCodes.size() - 1;
        });
    }

    private int numberOf(SeverityRating rating) {
        if (rating instanceof SeverityRating.Rated rated) {
            return numberOf(rated.level());
        }
        return rating instanceof SeverityRating.Bounded bounded ? numberOf(bounded.atMost()) : UNKNOWN;
    }

    /** Kahn's algorithm, from the basic steps upwards; what is in a cycle, or above one, never comes up. */
    private static int[] order(int[][] parts) {
        int[] missing = new int[parts.length];
        int[] users = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            missing[i] = parts[i].length;
            for (int part : parts[i]) {
                users[part]++;
            }
        }
        int[][] usedBy = new int[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            usedBy[i] = users[i] == 0 ? NO_NUMBERS : new int[users[i]];
        }
        for (int i = 0; i < parts.length; i++) {
            for (int part : parts[i]) {
                usedBy[part][--users[part]] = i;
            }
        }
        int[] order = new int[parts.length];
        int size = 0;
        for (int i = 0; i < parts.length; i++) {
            if (missing[i] == 0) {
                order[size++] = i;
            }
        }
        for (int at = 0; at < size; at++) {
            for (int user : usedBy[order[at]]) {
                if (--missing[user] == 0) {
                    order[size++] = user;
                }
            }
        }
        return Arrays.copyOf(order, size);
    }

    /**
     * The steps that are parts of themselves, directly or through others: those that stand in a strongly connected component of more than
     * one step, or among their own parts. Tarjan's algorithm with a stack of its own, over what never came up.
     */
    List<StepId> stepsInCycle() {
        if (stepOrder.length == steps.length) {
            return List.of();
        }
        int[] number = new int[steps.length]; // 0 while not visited
        for (int step : stepOrder) {
            number[step] = steps.length + 1; // in no cycle
        }
        int[] lowest = new int[steps.length];
        int[] nextPart = new int[steps.length];
        boolean[] isOpen = new boolean[steps.length];
        boolean[] isInCycle = new boolean[steps.length];
        int[] path = new int[steps.length];
        int[] component = new int[steps.length];
        int componentSize = 0;
        int visited = 0;
        for (int start = 0; start < steps.length; start++) {
            if (number[start] != 0) {
                continue;
            }
            int depth = 0;
            path[depth++] = start;
            while (depth > 0) {
                int step = path[depth - 1];
                if (number[step] == 0) {
                    number[step] = ++visited;
                    lowest[step] = number[step];
                    component[componentSize++] = step;
                    isOpen[step] = true;
                }
                if (nextPart[step] < stepParts[step].length) {
                    int part = stepParts[step][nextPart[step]++];
                    isInCycle[step] |= part == step;
                    if (number[part] == 0) {
                        path[depth++] = part;
                    } else if (isOpen[part]) {
                        lowest[step] = Math.min(lowest[step], number[part]);
                    }
                    continue;
                }
                depth--;
                if (depth > 0) {
                    int user = path[depth - 1];
                    lowest[user] = Math.min(lowest[user], lowest[step]);
                }
                if (lowest[step] == number[step]) {
                    boolean isAlone = component[componentSize - 1] == step;
                    int member;
                    do {
                        member = component[--componentSize];
                        isOpen[member] = false;
                        isInCycle[member] |= !isAlone;
                    } while (member != step);
                }
            }
        }
        List<StepId> result = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            if (isInCycle[i]) {
                result.add(steps[i].id());
            }
        }
        return result;
    }
}
