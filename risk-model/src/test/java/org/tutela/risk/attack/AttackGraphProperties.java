package org.tutela.risk.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.attack.AttackNode.And;
import org.tutela.risk.attack.AttackNode.Or;
import org.tutela.risk.attack.AttackNode.Sand;
import org.tutela.risk.attack.AttackNode.Step;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityLevel;

/** Random graphs against the definition: every set of steps that may succeed, one after the other. */
class AttackGraphProperties {

    private static final Scale SCALE =
            RiskPolicies.dual().lenses().get(0).matrix().exploitability();
    private static final AttackGraphAnalyzer ANALYZER = AttackGraphAnalyzer.of(SCALE);

    @Provide
    Arbitrary<AttackGraph> graphs() {
        return Arbitraries.randomValue(AttackGraphProperties::randomGraph);
    }

    private static AttackGraph randomGraph(Random random) {
        int gates = 1 + random.nextInt(7);
        int steps = 1 + random.nextInt(7);
        Map<EntityId, AttackNode> nodes = new LinkedHashMap<>();
        for (int g = gates; g >= 1; g--) {
            Set<EntityId> children = new LinkedHashSet<>();
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                int pick = random.nextInt(gates - g + steps);
                children.add(
                        pick < gates - g
                                ? GateId.parse("GAT-" + (g + 1 + pick))
                                : StepId.parse("STP-" + (1 + pick - (gates - g))));
            }
            GateId id = GateId.parse("GAT-" + g);
            nodes.put(id, gate(random.nextInt(3), id, List.copyOf(children)));
        }
        for (int s = 1; s <= steps; s++) {
            StepId id = StepId.parse("STP-" + s);
            nodes.put(
                    id,
                    Step.of(id)
                            .withProbability(BigDecimal.valueOf(random.nextInt(101), 2))
                            .withCost(BigDecimal.valueOf(random.nextInt(200), 1))
                            .withFeasibility(
                                    new ExploitabilityLevel(SCALE.codes().get(random.nextInt(5)))));
        }
        return reachable(GateId.parse("GAT-1"), nodes);
    }

    private static AttackNode gate(int kind, GateId id, List<EntityId> children) {
        return kind == 0 ? new Or(id, children) : kind == 1 ? new And(id, children) : new Sand(id, children);
    }

    private static AttackGraph reachable(EntityId goal, Map<EntityId, AttackNode> nodes) {
        Set<EntityId> seen = new LinkedHashSet<>(List.of(goal));
        List<EntityId> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            for (EntityId child : nodes.get(open.remove(0)).children()) {
                if (seen.add(child)) {
                    open.add(child);
                }
            }
        }
        return new AttackGraph(goal, seen.stream().map(nodes::get).toList());
    }

    private static boolean succeeds(Map<EntityId, AttackNode> nodes, EntityId id, Set<EntityId> succeeding) {
        AttackNode node = nodes.get(id);
        return node.<Boolean>match(
                step -> succeeding.contains(step.id()),
                or -> or.children().stream().anyMatch(child -> succeeds(nodes, child, succeeding)),
                and -> and.children().stream().allMatch(child -> succeeds(nodes, child, succeeding)),
                sand -> sand.children().stream().allMatch(child -> succeeds(nodes, child, succeeding)));
    }

    private static AttackGraphAnalysis bruteForce(AttackGraph graph, Set<StepId> disabled) {
        Map<EntityId, AttackNode> nodes = new LinkedHashMap<>();
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
        List<Step> steps = graph.steps();
        BigDecimal probability = BigDecimal.ZERO;
        List<Set<StepId>> ways = new ArrayList<>();
        Optional<BigDecimal> minimalCost = Optional.empty();
        int feasibility = -1;
        for (int bits = 0; bits < 1 << steps.size(); bits++) {
            Set<EntityId> succeeding = new LinkedHashSet<>();
            Set<StepId> way = new TreeSet<>();
            BigDecimal weight = BigDecimal.ONE;
            BigDecimal cost = BigDecimal.ZERO;
            int hardest = 4;
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                BigDecimal p = disabled.contains(step.id())
                        ? BigDecimal.ZERO
                        : step.probability().orElseThrow();
                if ((bits >> i & 1) == 1) {
                    succeeding.add(step.id());
                    way.add(step.id());
                    weight = weight.multiply(p);
                    cost = cost.add(step.cost().orElseThrow());
                    hardest = Math.min(
                            hardest,
                            SCALE.indexOf(step.feasibility().orElseThrow().code()));
                } else {
                    weight = weight.multiply(BigDecimal.ONE.subtract(p));
                }
            }
            if (succeeds(nodes, graph.goal(), succeeding)) {
                probability = probability.add(weight);
                ways.add(way);
                feasibility = Math.max(feasibility, hardest);
                if (minimalCost.isEmpty() || cost.compareTo(minimalCost.get()) < 0) {
                    minimalCost = Optional.of(cost);
                }
            }
        }
        List<CutSet> minimal = ways.stream()
                .filter(way -> ways.stream().noneMatch(other -> way != other && way.containsAll(other)))
                .map(CutSet::new)
                .sorted()
                .toList();
        return new AttackGraphAnalysis(
                Optional.of(new AttackProbability(probability)),
                Optional.of(new ExploitabilityLevel(SCALE.codes().get(feasibility))),
                minimalCost.map(Numbers::canonical),
                minimal,
                List.of());
    }

    private static AttackProbability probability(AttackGraph graph) {
        return ANALYZER.analyze(graph, List.of()).successProbability().orElseThrow();
    }

    @Property(tries = 500)
    @Label("INV-40 probability, feasibility, cost and cut sets equal those of all sets of steps, one event per step")
    void analysis_equalsBruteForce(@ForAll("graphs") AttackGraph graph) {
        assertEquals(bruteForce(graph, Set.of()), ANALYZER.analyze(graph, List.of()));
    }

    @Property(tries = 200)
    @Label("INV-40 a control leaves the probability without its steps, and its cut sets part into killed and remaining")
    void controlCut_equalsBruteForce(@ForAll("graphs") AttackGraph graph, @ForAll Random random) {
        List<StepId> steps =
                new ArrayList<>(graph.steps().stream().map(Step::id).toList());
        Collections.shuffle(steps, random);
        Set<StepId> disabled = new TreeSet<>(steps.subList(0, 1 + random.nextInt(steps.size())));

        AttackGraphAnalysis analysis =
                ANALYZER.analyze(graph, List.of(new AttackControl(ControlId.parse("CTL-1"), disabled)));
        ControlCut cut = analysis.controls().get(0);

        assertEquals(bruteForce(graph, disabled).successProbability(), cut.successProbability());
        for (CutSet set : analysis.cutSets()) {
            boolean isKilled = !Collections.disjoint(set.steps(), disabled);
            assertEquals(isKilled, cut.killed().contains(set));
            assertEquals(!isKilled, cut.remaining().contains(set));
        }
        assertEquals(
                analysis.cutSets().size(), cut.killed().size() + cut.remaining().size());
    }

    @Property(tries = 200)
    @Label("INV-40 the order of children and nodes has no meaning")
    void permutation_changesNothing(@ForAll("graphs") AttackGraph graph, @ForAll Random random) {
        List<AttackNode> nodes = new ArrayList<>();
        for (AttackNode node : graph.nodes()) {
            List<EntityId> children = new ArrayList<>(node.children());
            Collections.shuffle(children, random);
            nodes.add(node.match(
                    step -> step,
                    or -> new Or(or.id(), children),
                    and -> new And(and.id(), children),
                    sand -> new Sand(sand.id(), children)));
        }
        Collections.shuffle(nodes, random);

        assertEquals(
                ANALYZER.analyze(graph, List.of()), ANALYZER.analyze(new AttackGraph(graph.goal(), nodes), List.of()));
    }

    @Property(tries = 200)
    @Label("INV-40 a further child of an OR never lowers success, one of an AND never raises it")
    void addedChild_movesSuccessOneWay(@ForAll("graphs") AttackGraph graph, @ForAll Random random) {
        List<AttackNode> nodes = new ArrayList<>(graph.nodes());
        List<Integer> gates = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (!nodes.get(i).children().isEmpty()) {
                gates.add(i);
            }
        }
        int at = gates.get(random.nextInt(gates.size()));
        AttackNode gate = nodes.get(at);
        boolean isNew = random.nextBoolean();
        StepId child = isNew
                ? StepId.parse("STP-new")
                : graph.steps().get(random.nextInt(graph.steps().size())).id();
        if (isNew) {
            nodes.add(Step.of(child).withProbability(BigDecimal.valueOf(random.nextInt(11), 1)));
        }
        List<EntityId> children = new ArrayList<>(gate.children());
        children.add(child);
        boolean isOr = gate instanceof Or;
        nodes.set(at, isOr ? new Or((GateId) gate.id(), children) : new And((GateId) gate.id(), children));

        int change = probability(new AttackGraph(graph.goal(), nodes)).compareTo(probability(graph));

        assertTrue(isOr ? change >= 0 : change <= 0, () -> graph + " with " + child + " at " + gate.id());
    }
}
