package org.tutela.risk.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.attack.AttackNode.And;
import org.tutela.risk.attack.AttackNode.Or;
import org.tutela.risk.attack.AttackNode.Sand;
import org.tutela.risk.attack.AttackNode.Step;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityLevel;

class AttackGraphAnalyzerTest {

    private static final AttackGraphAnalyzer ANALYZER =
            AttackGraphAnalyzer.of(RiskPolicies.dual().lenses().get(0).matrix().exploitability());
    private static final StepId A = StepId.parse("STP-a");
    private static final StepId B = StepId.parse("STP-b");
    private static final StepId C = StepId.parse("STP-c");

    private static GateId gate(int number) {
        return GateId.parse("GAT-" + number);
    }

    private static StepId stepId(int number) {
        return StepId.parse("STP-" + number);
    }

    private static Step step(StepId id, String probability, String cost) {
        return Step.of(id).withProbability(new BigDecimal(probability)).withCost(new BigDecimal(cost));
    }

    /** METHOD 2.8: goal = (a and b) or (a and c). */
    private static AttackGraph worked() {
        return AttackGraph.of(
                gate(1),
                new Or(gate(1), List.of(gate(2), gate(3))),
                new And(gate(2), List.of(A, B)),
                new Sand(gate(3), List.of(A, C)),
                step(A, "0.3", "10").withFeasibility(ExploitabilityLevel.E4),
                step(B, "0.5", "4").withFeasibility(ExploitabilityLevel.E2),
                step(C, "0.4", "7").withFeasibility(ExploitabilityLevel.E3));
    }

    private static String message(AttackNode... nodes) {
        return assertThrows(IllegalArgumentException.class, () -> AttackGraph.of(gate(1), nodes))
                .getMessage();
    }

    @Test
    @DisplayName("INV-40 METHOD 2.8, VC-11: a shared step is one event, so the probability is .21 and not .252")
    void workedExample_isExact() {
        AttackGraphAnalysis analysis = ANALYZER.analyze(worked(), List.of());

        assertEquals("0.21", analysis.successProbability().orElseThrow().value().toPlainString());
        assertEquals(new BigDecimal("14"), analysis.minimalCost().orElseThrow());
        assertEquals(Optional.of(ExploitabilityLevel.E3), analysis.feasibility());
        assertEquals(List.of(new CutSet(Set.of(A, B)), new CutSet(Set.of(A, C))), analysis.cutSets());
    }

    @Test
    void minimalCost_paysASharedStepOnce() {
        AttackGraph graph = AttackGraph.of(
                gate(1),
                new And(gate(1), List.of(gate(2), gate(3))),
                new And(gate(2), List.of(A, B)),
                new And(gate(3), List.of(A, C)),
                step(A, "0.3", "10"),
                step(B, "0.5", "4"),
                step(C, "0.4", "7"));

        AttackGraphAnalysis analysis = ANALYZER.analyze(graph, List.of());

        assertEquals(new BigDecimal("21"), analysis.minimalCost().orElseThrow());
        assertEquals(
                new BigDecimal("0.06"),
                analysis.successProbability().orElseThrow().value());
    }

    @Test
    void control_killsTheCutSetsThatNeedItsSteps() {
        ControlId onB = ControlId.parse("CTL-001");
        ControlId onA = ControlId.parse("CTL-002");

        List<ControlCut> cuts = ANALYZER.analyze(
                        worked(), List.of(new AttackControl(onB, Set.of(B)), new AttackControl(onA, Set.of(A))))
                .controls();

        assertEquals(onB, cuts.get(0).control());
        assertEquals(List.of(new CutSet(Set.of(A, B))), cuts.get(0).killed());
        assertEquals(List.of(new CutSet(Set.of(A, C))), cuts.get(0).remaining());
        assertEquals("0.12", cuts.get(0).successProbability().orElseThrow().toString());
        assertFalse(cuts.get(0).isComplete());
        assertTrue(cuts.get(1).isComplete());
        assertEquals("0", cuts.get(1).successProbability().orElseThrow().toString());
    }

    @Test
    void missingEstimates_leaveTheirResultsEmpty() {
        AttackGraphAnalysis analysis = ANALYZER.analyze(
                AttackGraph.of(A, Step.of(A)), List.of(new AttackControl(ControlId.parse("CTL-1"), Set.of(A))));

        assertEquals(Optional.empty(), analysis.successProbability());
        assertEquals(Optional.empty(), analysis.minimalCost());
        assertEquals(Optional.empty(), analysis.feasibility());
        assertEquals(Optional.empty(), analysis.controls().get(0).successProbability());
        assertEquals(List.of(new CutSet(Set.of(A))), analysis.cutSets());
    }

    @Test
    void graph_saysWhatIsWrong() {
        assertEquals("Unknown node 'GAT-1', known nodes are [STP-a]", message(Step.of(A)));
        assertEquals("Unknown node 'STP-a', known nodes are [GAT-1]", message(new Or(gate(1), List.of(A))));
        assertEquals(
                "Node STP-a must be given once, but was given twice",
                message(new Or(gate(1), List.of(A)), Step.of(A), Step.of(A)));
        assertEquals(
                "Node STP-b must lead to goal GAT-1, but does not",
                message(new Or(gate(1), List.of(A)), Step.of(A), Step.of(B)));
        assertEquals(
                "Gate GAT-1 must not lead to itself, but does over gate GAT-2",
                message(new Or(gate(1), List.of(gate(2), A)), new And(gate(2), List.of(gate(1))), Step.of(A)));
        assertEquals(
                "Gate GAT-1 must have at least 1 child, but had none",
                assertThrows(IllegalArgumentException.class, () -> new Or(gate(1), List.of()))
                        .getMessage());
    }

    @Test
    void numbers_areBounded() {
        assertEquals(
                "Step probability must be from 0 to 1, but was 1.01",
                assertThrows(IllegalArgumentException.class, () -> step(A, "1.01", "0"))
                        .getMessage());
        assertEquals(
                "Step cost must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> step(A, "1", "-1"))
                        .getMessage());
        assertEquals(
                "Step cost must have at most 20 digits before and after the decimal point, but was 1E+1000000000",
                assertThrows(IllegalArgumentException.class, () -> step(A, "1", "1E+1000000000"))
                        .getMessage());
    }

    @Test
    void unknownSteps_areNamed() {
        AttackControl control = new AttackControl(ControlId.parse("CTL-1"), Set.of(StepId.parse("STP-x")));

        assertEquals(
                "Unknown step 'STP-x', known steps are [STP-a, STP-b, STP-c]",
                assertThrows(IllegalArgumentException.class, () -> ANALYZER.analyze(worked(), List.of(control)))
                        .getMessage());
        assertEquals(
                "Control CTL-1 must disable at least 1 step, but disables none",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new AttackControl(ControlId.parse("CTL-1"), Set.of()))
                        .getMessage());
    }

    @Test
    void deepGraph_needsNoDeepStack() {
        List<AttackNode> nodes = new ArrayList<>();
        int depth = AttackGraph.MAX_NODES - 1;
        for (int i = 1; i <= depth; i++) {
            nodes.add(new And(gate(i), List.of(i < depth ? gate(i + 1) : A)));
        }
        nodes.add(step(A, "0.5", "1"));

        AttackGraphAnalysis analysis = ANALYZER.analyze(new AttackGraph(gate(1), nodes), List.of());

        assertEquals("0.5", analysis.successProbability().orElseThrow().toString());
        nodes.add(Step.of(B));
        assertEquals(
                "Attack graph must have at most 10000 nodes, but had 10001",
                assertThrows(IllegalArgumentException.class, () -> new AttackGraph(gate(1), nodes))
                        .getMessage());
    }

    /** All pairs of 2 x n steps: 2 to the power of n cut sets. */
    private static AttackGraph pairs(int n) {
        List<AttackNode> nodes = new ArrayList<>();
        List<EntityId> children = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            children.add(gate(i + 1));
            nodes.add(new Or(gate(i + 1), List.of(stepId(2 * i), stepId(2 * i + 1))));
            nodes.add(step(stepId(2 * i), "0.5", "1"));
            nodes.add(step(stepId(2 * i + 1), "0.5", "1"));
        }
        nodes.add(new And(gate(1), children));
        return new AttackGraph(gate(1), nodes);
    }

    @Test
    void manyCutSets_areCountedBeforeTheyAreListed() {
        assertEquals(8192, ANALYZER.analyze(pairs(13), List.of()).cutSets().size());
        assertEquals(
                "Attack graph must have at most 10000 minimal cut sets, but had 16384",
                assertThrows(IllegalArgumentException.class, () -> ANALYZER.analyze(pairs(14), List.of()))
                        .getMessage());
        assertEquals(
                "Attack graph must have at most 10000 minimal cut sets, but had more than 2147483646",
                assertThrows(IllegalArgumentException.class, () -> ANALYZER.analyze(pairs(100), List.of()))
                        .getMessage());
    }

    @Test
    void greatestGraph_isExact() {
        List<AttackNode> nodes = new ArrayList<>();
        List<StepId> steps = IntStream.rangeClosed(1, AttackGraph.MAX_STEPS)
                .mapToObj(AttackGraphAnalyzerTest::stepId)
                .toList();
        steps.forEach(id -> nodes.add(step(id, "0.10000000000000000001", "1")));
        nodes.add(new Or(gate(1), List.copyOf(steps)));

        BigDecimal expected = BigDecimal.ONE.subtract(new BigDecimal("0.89999999999999999999").pow(200));
        assertEquals(
                expected,
                ANALYZER.analyze(new AttackGraph(gate(1), nodes), List.of())
                        .successProbability()
                        .orElseThrow()
                        .value());
        nodes.add(Step.of(A));
        assertEquals(
                "Attack graph must have at most 200 steps, but had 201",
                assertThrows(IllegalArgumentException.class, () -> new AttackGraph(gate(1), nodes))
                        .getMessage());
    }

    /** Pairs that connect everything with everything have no small diagram. */
    @Test
    void hardGraph_isRefusedAndNotWaitedFor() {
        int n = 190;
        List<AttackNode> nodes = new ArrayList<>();
        List<EntityId> pairs = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            for (int k = 1; k <= 3; k++) {
                int left = i;
                int right = 1 + (i * (k * k + 6) * 7 + 53 * k) % n;
                if (left != right) {
                    GateId id = gate(100 * i + k);
                    pairs.add(id);
                    nodes.add(new Or(id, List.of(stepId(left), stepId(right))));
                }
            }
            nodes.add(step(stepId(i), "0.5", "1"));
        }
        nodes.add(new And(gate(1), pairs));
        AttackGraph graph = new AttackGraph(gate(1), nodes);

        String message = assertThrows(IllegalArgumentException.class, () -> ANALYZER.analyze(graph, List.of()))
                .getMessage();
        assertEquals(
                "Attack graph must be solved with at most 1000000 intermediate results, but needed more;"
                        + " split it into smaller graphs",
                message);
    }
}
