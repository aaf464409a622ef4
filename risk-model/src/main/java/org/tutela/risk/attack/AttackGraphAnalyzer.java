package org.tutela.risk.attack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.attack.AttackNode.Step;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * Analyzes attack graphs: exact probability, feasibility, cheapest way, minimal cut sets, and what controls cut.
 *
 * <p>A step is one event wherever it is named, so probabilities are not multiplied along the branches of a tree: the graph becomes a
 * decision diagram over its distinct steps and is expanded step by step, in exact decimal arithmetic. The result does not depend on the
 * order of nodes, children or steps. Get one from {@link #of(Scale)}. This class is immutable and thread-safe.
 */
public final class AttackGraphAnalyzer {

    /** The greatest number of minimal cut sets that are listed. */
    public static final int MAX_CUT_SETS = 10_000;

    private final Scale exploitability;

    private AttackGraphAnalyzer(Scale exploitability) {
        this.exploitability = exploitability;
    }

    /**
     * Returns an analyzer.
     *
     * @param exploitability the scale that the feasibility of steps is rated on
     * @return the analyzer
     */
    public static AttackGraphAnalyzer of(Scale exploitability) {
        return new AttackGraphAnalyzer(requireNonNull(exploitability, "exploitability"));
    }

    /**
     * Analyzes a graph.
     *
     * @param graph the graph
     * @param controls the controls to look at, each alone
     * @return what the graph says
     * @throws IllegalArgumentException if a control disables a step that the graph does not have, a feasibility is not on the scale, or
     *     the graph has more than {@value #MAX_CUT_SETS} minimal cut sets or needs too much work
     */
    public AttackGraphAnalysis analyze(AttackGraph graph, List<AttackControl> controls) {
        Expansion expansion = new Expansion(graph);
        List<CutSet> cutSets = expansion.cutSets();
        ImmutableList.Builder<ControlCut> cuts = ImmutableList.builder();
        for (AttackControl control : controls) {
            cuts.add(cut(expansion, cutSets, control));
        }
        return new AttackGraphAnalysis(
                expansion.probability(ImmutableSet.of()),
                expansion.feasibility(exploitability),
                expansion.minimalCost(),
                cutSets,
                cuts.build());
    }

    private static ControlCut cut(Expansion expansion, List<CutSet> cutSets, AttackControl control) {
        ImmutableList.Builder<CutSet> killed = ImmutableList.builder();
        ImmutableList.Builder<CutSet> remaining = ImmutableList.builder();
        expansion.checkKnown(control.disables());
        for (CutSet cutSet : cutSets) {
            boolean isKilled = cutSet.steps().stream().anyMatch(control.disables()::contains);
            (isKilled ? killed : remaining).add(cutSet);
        }
        return new ControlCut(
                control.control(), killed.build(), remaining.build(), expansion.probability(control.disables()));
    }

    /** One graph, expanded. */
    private static final class Expansion {

        private final DecisionDiagram diagram = new DecisionDiagram();
        private final List<Step> steps = new ArrayList<>();
        private final int goal;

        Expansion(AttackGraph graph) {
            Map<EntityId, Integer> functions = new LinkedHashMap<>();
            for (AttackNode node : AttackGraphOrder.of(graph.goal(), graph.nodes())) {
                int function = node.match(
                        this::literal,
                        or -> fold(functions, or, DecisionDiagram.FALSE, diagram::or),
                        and -> fold(functions, and, DecisionDiagram.TRUE, diagram::and),
                        sand -> fold(functions, sand, DecisionDiagram.TRUE, diagram::and));
                functions.put(node.id(), function);
            }
            goal = requireNonNull(functions.get(graph.goal()));
        }

        private int literal(Step step) {
            steps.add(step);
            return diagram.literal(steps.size() - 1);
        }

        private static int fold(
                Map<EntityId, Integer> functions, AttackNode gate, int start, IntBinaryOperator operator) {
            int result = start;
            List<EntityId> children =
                    gate.children().stream().sorted(EntityId.CANONICAL_ORDER).toList();
            for (EntityId child : children) {
                result = operator.applyAsInt(result, requireNonNull(functions.get(child)));
            }
            return result;
        }

        void checkKnown(Set<StepId> disabled) {
            List<StepId> known = steps.stream().map(Step::id).sorted().toList();
            for (StepId step : disabled) {
                if (!known.contains(step)) {
                    throw new IllegalArgumentException("Unknown step '" + step + "', known steps are " + known);
                }
            }
        }

        Optional<AttackProbability> probability(Set<StepId> disabled) {
            if (steps.stream().anyMatch(step -> step.probability().isEmpty())) {
                return Optional.empty();
            }
            BigDecimal[] values = new BigDecimal[goal + 2];
            values[DecisionDiagram.FALSE] = BigDecimal.ZERO;
            values[DecisionDiagram.TRUE] = BigDecimal.ONE;
            for (int node = 2; node <= goal; node++) {
                Step step = steps.get(diagram.variable(node));
                BigDecimal p = disabled.contains(step.id())
                        ? BigDecimal.ZERO
                        : step.probability().orElseThrow();
                values[node] = Numbers.canonical(p.multiply(values[diagram.high(node)])
                        .add(BigDecimal.ONE.subtract(p).multiply(values[diagram.low(node)])));
            }
            return Optional.of(new AttackProbability(values[goal]));
        }

        Optional<ExploitabilityLevel> feasibility(Scale scale) {
            if (steps.stream().anyMatch(step -> step.feasibility().isEmpty())) {
                return Optional.empty();
            }
            int[] values = new int[goal + 2];
            values[DecisionDiagram.FALSE] = -1;
            values[DecisionDiagram.TRUE] = scale.levels().size() - 1;
            for (int node = 2; node <= goal; node++) {
                int level = scale.indexOf(steps.get(diagram.variable(node))
                        .feasibility()
                        .orElseThrow()
                        .code());
                values[node] = Math.max(values[diagram.low(node)], Math.min(level, values[diagram.high(node)]));
            }
            return Optional.of(new ExploitabilityLevel(scale.codes().get(values[goal])));
        }

        Optional<BigDecimal> minimalCost() {
            if (steps.stream().anyMatch(step -> step.cost().isEmpty())) {
                return Optional.empty();
            }
            List<Optional<BigDecimal>> values =
                    new ArrayList<>(List.of(Optional.empty(), Optional.of(BigDecimal.ZERO)));
            for (int node = 2; node <= goal; node++) {
                BigDecimal cost = steps.get(diagram.variable(node)).cost().orElseThrow();
                Optional<BigDecimal> with = values.get(diagram.high(node)).map(cost::add);
                Optional<BigDecimal> without = values.get(diagram.low(node));
                values.add(
                        without.isEmpty() || with.isPresent() && with.get().compareTo(without.get()) < 0
                                ? with
                                : without);
            }
            return values.get(goal).map(Numbers::canonical);
        }

        List<CutSet> cutSets() {
            int sets = diagram.minimalSets(goal);
            checkCount(sets);
            List<CutSet> result = new ArrayList<>();
            Deque<Branch> branches = new ArrayDeque<>();
            branches.push(new Branch(sets, ImmutableList.of()));
            while (!branches.isEmpty()) {
                Branch branch = branches.pop();
                if (branch.node() == DecisionDiagram.TRUE) {
                    result.add(new CutSet(ImmutableSet.copyOf(branch.steps())));
                } else if (branch.node() != DecisionDiagram.FALSE) {
                    StepId step = steps.get(diagram.variable(branch.node())).id();
                    branches.push(new Branch(diagram.low(branch.node()), branch.steps()));
                    branches.push(new Branch(
                            diagram.high(branch.node()),
                            ImmutableList.<StepId>builder()
                                    .addAll(branch.steps())
                                    .add(step)
                                    .build()));
                }
            }
            return ImmutableList.sortedCopyOf(result);
        }

        private void checkCount(int sets) {
            long[] counts = new long[diagram.size()];
            counts[DecisionDiagram.TRUE] = 1;
            for (int node = 2; node <= sets; node++) {
                // More than the limit is all that matters, and the sum of two such numbers fits.
                counts[node] = Math.min(Integer.MAX_VALUE, counts[diagram.low(node)] + counts[diagram.high(node)]);
            }
            if (counts[sets] > MAX_CUT_SETS) {
                throw new IllegalArgumentException("Attack graph must have at most " + MAX_CUT_SETS
                        + " minimal cut sets, but had "
                        + (counts[sets] == Integer.MAX_VALUE ? "more than " + (counts[sets] - 1) : counts[sets]));
            }
        }

        private record Branch(int node, List<StepId> steps) {}
    }
}
