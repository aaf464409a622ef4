package org.tutela.risk.attack;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tutela.core.identity.EntityId;

/** Checks a graph and orders its nodes, children before parents; the order of children has no influence on it. */
final class AttackGraphOrder {

    private final Map<EntityId, AttackNode> nodes = new LinkedHashMap<>();
    private final Set<EntityId> open = new LinkedHashSet<>();
    private final Map<EntityId, AttackNode> done = new LinkedHashMap<>();

    private AttackGraphOrder() {}

    static ImmutableList<AttackNode> of(EntityId goal, List<AttackNode> nodes) {
        checkSize("nodes", nodes.size(), AttackGraph.MAX_NODES);
        checkSize(
                "steps",
                nodes.stream().filter(AttackNode.Step.class::isInstance).count(),
                AttackGraph.MAX_STEPS);
        AttackGraphOrder order = new AttackGraphOrder();
        for (AttackNode node : nodes) {
            if (order.nodes.put(node.id(), node) != null) {
                throw new IllegalArgumentException("Node " + node.id() + " must be given once, but was given twice");
            }
        }
        order.visit(goal);
        for (EntityId id : order.nodes.keySet()) {
            if (!order.done.containsKey(id)) {
                throw new IllegalArgumentException("Node " + id + " must lead to goal " + goal + ", but does not");
            }
        }
        return ImmutableList.copyOf(order.done.values());
    }

    private static void checkSize(String what, long size, int limit) {
        if (size > limit) {
            throw new IllegalArgumentException(
                    "Attack graph must have at most " + limit + ' ' + what + ", but had " + size);
        }
    }

    /** A stack of its own: a chain of gates may be longer than the thread's stack is deep. */
    private void visit(EntityId goal) {
        Deque<Frame> stack = new ArrayDeque<>();
        stack.push(enter(goal));
        while (!stack.isEmpty()) {
            Frame frame = stack.element();
            if (!frame.rest().hasNext()) {
                stack.pop();
                open.remove(frame.node().id());
                done.put(frame.node().id(), frame.node());
                continue;
            }
            EntityId child = frame.rest().next();
            if (open.contains(child)) {
                throw new IllegalArgumentException("Gate " + child + " must not lead to itself, but does over gate "
                        + frame.node().id());
            }
            if (!done.containsKey(child)) {
                stack.push(enter(child));
            }
        }
    }

    private Frame enter(EntityId id) {
        AttackNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("Unknown node '" + id + "', known nodes are "
                    + nodes.keySet().stream().sorted(EntityId.CANONICAL_ORDER).toList());
        }
        open.add(id);
        return new Frame(
                node, node.children().stream().sorted(EntityId.CANONICAL_ORDER).iterator());
    }

    private record Frame(AttackNode node, Iterator<EntityId> rest) {}
}
