package org.tutela.risk.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.ResidualText;

/** Applies the rules of an explanation again, from its leaves on, knowing only the tables of the policy. */
final class ExplanationReplay {

    private final RiskMatrix matrix;
    private final Map<Message, Explanation> explained = new HashMap<>();
    private final List<Explanation> nodes = new ArrayList<>();

    ExplanationReplay(RiskMatrix matrix, Explanation root) {
        this.matrix = matrix;
        Deque<Explanation> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Explanation node = open.pop();
            if (!isReference(node)) {
                nodes.add(node);
                explained.put(node.what(), node);
            }
            node.inputs().forEach(open::push);
        }
    }

    /** Every node that is not a reference to another. */
    List<Explanation> nodes() {
        return nodes;
    }

    private static boolean isReference(Explanation node) {
        return node.rule().key() == ResidualText.SEEN_ABOVE;
    }

    /** The node a reference means, or the node itself. */
    Explanation resolved(Explanation node) {
        return isReference(node) ? explained.get(node.what()) : node;
    }

    /** The binding inputs from a node down to a leaf, references followed. */
    List<Explanation> bindingPath(Explanation start) {
        List<Explanation> path = new ArrayList<>();
        Explanation node = resolved(start);
        path.add(node);
        while (node.binding().isPresent()) {
            node = resolved(node.inputs().get(node.binding().getAsInt()));
            path.add(node);
        }
        return path;
    }

    /** The value of a node from its leaves, some of which have other values. */
    String refold(Explanation start, IdentityHashMap<Explanation, String> changed) {
        Explanation node = resolved(start);
        if (node.inputs().isEmpty()) {
            return changed.getOrDefault(node, node.value());
        }
        return apply(
                node,
                node.inputs().stream().map(input -> refold(input, changed)).toList());
    }

    /** The rule of a node, applied to values. */
    String apply(Explanation node, List<String> values) {
        MessageKey rule = node.rule().key();
        if (rule == ResidualText.WORST_DIMENSION) {
            return highest(matrix.levels(), values);
        }
        if (rule == ResidualText.MATRIX) {
            int e = matrix.exploitability().indexOf(values.get(0));
            return matrix.cell(e, matrix.severity().indexOf(values.get(1))).level();
        }
        if (rule == ResidualText.EASIEST_SCENARIO || rule == ResidualText.ANY_PART) {
            return highest(matrix.exploitability(), values);
        }
        if (rule == ResidualText.ALL_PARTS) {
            return lowest(matrix.exploitability(), values);
        }
        if (rule == ResidualText.SEVERITY_CAPPED) {
            return lowest(matrix.severity(), values);
        }
        if (rule == ResidualText.GOAL) {
            return values.get(0);
        }
        if (rule == ResidualText.CAPPED) {
            return capped(node, values);
        }
        throw new AssertionError("no rule " + node.rule());
    }

    private String capped(Explanation node, List<String> values) {
        Scale scale = matrix.exploitability();
        List<String> difficulty = new ArrayList<>();
        List<String> access = new ArrayList<>();
        String floor = scale.codes().get(0);
        for (int i = 0; i < values.size(); i++) {
            Explanation input = node.inputs().get(i);
            if (input.what().key() == ResidualText.FLOOR) {
                floor = values.get(i);
            } else if (input.rule().key() == ResidualText.CAP_ACCESS) {
                access.add(values.get(i));
            } else {
                difficulty.add(values.get(i));
            }
        }
        access.add(highest(scale, List.of(lowest(scale, difficulty), floor)));
        return lowest(scale, access);
    }

    /** The scale that an input of a node is written in. */
    Scale scaleOfInput(Explanation parent, int place) {
        MessageKey rule = parent.rule().key();
        if (rule == ResidualText.WORST_DIMENSION) {
            return matrix.levels();
        }
        boolean isSeverity = rule == ResidualText.SEVERITY_CAPPED || rule == ResidualText.MATRIX && place == 1;
        return isSeverity ? matrix.severity() : matrix.exploitability();
    }

    private static String highest(Scale scale, List<String> values) {
        return scale.codes().get(values.stream().mapToInt(scale::indexOf).max().orElseThrow());
    }

    private static String lowest(Scale scale, List<String> values) {
        return scale.codes().get(values.stream().mapToInt(scale::indexOf).min().orElseThrow());
    }
}
