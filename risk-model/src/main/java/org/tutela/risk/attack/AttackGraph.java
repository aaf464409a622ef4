package org.tutela.risk.attack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.identity.EntityId;

/**
 * The ways to one goal of an attacker, as a graph without circles of steps and gates.
 *
 * <p>It describes; it decides nothing. A graph exists only if every child is one of its nodes, every node leads to the goal, and no gate
 * leads to itself. It has at most {@value #MAX_NODES} nodes, {@value #MAX_STEPS} of them steps. This class is immutable and
 * thread-safe.
 *
 * @param goal the id of the node that stands for the goal
 * @param nodes the nodes, in the order given, immutable
 */
public record AttackGraph(EntityId goal, List<AttackNode> nodes) {

    /** The greatest number of nodes. */
    public static final int MAX_NODES = 10_000;

    /** The greatest number of distinct steps. */
    public static final int MAX_STEPS = 200;

    /**
     * Checks the graph.
     *
     * @throws IllegalArgumentException if an id is given twice or unknown, a gate leads to itself, a node does not lead to the goal, or
     *     there are too many nodes
     */
    public AttackGraph {
        requireNonNull(goal, "goal");
        nodes = ImmutableList.copyOf(nodes);
        AttackGraphOrder.of(goal, nodes);
    }

    /**
     * Returns the graph of some nodes.
     *
     * @param goal the id of the node that stands for the goal
     * @param nodes the nodes
     * @return the graph
     * @throws IllegalArgumentException if an id is given twice or unknown, a gate leads to itself, a node does not lead to the goal, or
     *     there are too many nodes
     */
    public static AttackGraph of(EntityId goal, AttackNode... nodes) {
        return new AttackGraph(goal, ImmutableList.copyOf(nodes));
    }

    /**
     * Returns the distinct steps.
     *
     * @return the steps, in the order of the nodes, immutable
     */
    public List<AttackNode.Step> steps() {
        return nodes.stream()
                .filter(AttackNode.Step.class::isInstance)
                .map(AttackNode.Step.class::cast)
                .collect(ImmutableList.toImmutableList());
    }
}
