package org.tutela.risk.assessment;

import java.math.BigDecimal;
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
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.ProbabilityLens;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.ResidualText;

/** Applies the rules of an explanation again, from its leaves on, knowing only the tables of the policy. */
final class ExplanationReplay {

    private static final List<String> PROBABILITIES = List.of("0", "0.000000000000001", "0.0001", "0.01", "0.5", "1");

    private final RiskPolicy policy;
    private final RiskMatrix matrix;
    private final Map<Message, Explanation> explained = new HashMap<>();
    private final List<Explanation> nodes = new ArrayList<>();

    ExplanationReplay(RiskPolicy policy, Explanation root) {
        this.policy = policy;
        this.matrix = policy.matrix();
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
        if (node.inputs().isEmpty() || changed.containsKey(node)) {
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
            return place(matrix, e, matrix.severity().indexOf(values.get(1)));
        }
        if (rule == ResidualText.EASIEST_SCENARIO || rule == ResidualText.ANY_PART) {
            return highest(matrix.exploitability(), values);
        }
        if (rule == ResidualText.ALL_PARTS) {
            return lowest(matrix.exploitability(), values);
        }
        if (rule == ResidualText.WORSE_MATRIX) {
            int s = matrix.severity().indexOf(values.get(1));
            String byExploitability = place(matrix, matrix.exploitability().indexOf(values.get(0)), s);
            RiskMatrix second = policy.probability().orElseThrow().matrix();
            String byProbability = place(second, second.exploitability().indexOf(values.get(2)), s);
            return highest(matrix.levels(), List.of(byExploitability, byProbability));
        }
        if (rule == ResidualText.BAND) {
            ProbabilityLens lens = policy.probability().orElseThrow();
            return lens.bands().get(lens.indexOf(new BigDecimal(values.get(0)))).code();
        }
        if (rule == ResidualText.PRODUCT) {
            return product(node, values);
        }
        if (rule == ResidualText.POINTS) {
            return points(node, values);
        }
        if (node.what().key() == ResidualText.FACTOR) {
            return factor(node, values);
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

    /** Whether both matrices give the level, so that neither axis alone moves it. */
    boolean isTie(Explanation node) {
        if (node.rule().key() != ResidualText.WORSE_MATRIX) {
            return false;
        }
        int s = matrix.severity().indexOf(node.inputs().get(1).value());
        int e = matrix.exploitability().indexOf(node.inputs().get(0).value());
        RiskMatrix second = policy.probability().orElseThrow().matrix();
        int band = second.exploitability().indexOf(node.inputs().get(2).value());
        return place(matrix, e, s).equals(place(second, band, s));
    }

    /** P1 times P2 times the least of each group, written as the node writes it where that is the same number. */
    private static String product(Explanation node, List<String> values) {
        BigDecimal product = BigDecimal.ONE;
        Map<Object, BigDecimal> groups = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Explanation input = node.inputs().get(i);
            BigDecimal value = new BigDecimal(values.get(i));
            if (input.rule().key() == ResidualText.GROUP) {
                groups.merge(input.rule().arguments().get(0), value, BigDecimal::min);
            } else {
                product = product.multiply(value);
            }
        }
        for (BigDecimal least : groups.values()) {
            product = product.multiply(least);
        }
        return product.compareTo(new BigDecimal(node.value())) == 0 ? node.value() : product.toPlainString();
    }

    private FactorScheme scheme(Explanation points) {
        Object id = points.rule().arguments().get(0);
        return policy.schemes().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String points(Explanation node, List<String> values) {
        FactorScheme scheme = scheme(node);
        int points = 0;
        for (int i = 0; i < values.size(); i++) {
            FactorScheme.Factor factor = scheme.factors().get(i);
            points += factor.values().get(factor.indexOf(values.get(i))).points();
        }
        if (values.equals(node.inputs().stream().map(Explanation::value).toList())
                && points != Integer.parseInt(node.rule().arguments().get(1))) {
            throw new AssertionError("points " + points + ", but the rule says " + node.rule());
        }
        return scheme.level(points).code();
    }

    /** The factor whose name the node gives, of the scheme that has these values. */
    private FactorScheme.Factor factorOf(Explanation node) {
        Object name = node.what().arguments().get(0);
        for (FactorScheme scheme : policy.schemes()) {
            for (FactorScheme.Factor factor : scheme.factors()) {
                if (factor.name().equals(name)
                        && node.inputs().stream().allMatch(input -> factor.indexOf(input.value()) >= 0)) {
                    return factor;
                }
            }
        }
        throw new AssertionError("no factor " + node.what());
    }

    private String factor(Explanation node, List<String> values) {
        FactorScheme.Factor factor = factorOf(node);
        if (node.rule().key() == ResidualText.EXPLOITED_FACTOR) {
            return factor.values().get(0).code();
        }
        int hardest = values.stream().mapToInt(factor::indexOf).max().orElseThrow();
        return factor.values().get(hardest).code();
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

    /** What an input of a node may say instead. */
    List<String> candidates(Explanation parent, int place) {
        MessageKey rule = parent.rule().key();
        if (rule == ResidualText.WORST_DIMENSION) {
            return matrix.levels().codes();
        }
        if (rule == ResidualText.PRODUCT || rule == ResidualText.BAND) {
            return PROBABILITIES;
        }
        if (rule == ResidualText.POINTS) {
            return scheme(parent).factors().get(place).values().stream()
                    .map(FactorScheme.Value::code)
                    .toList();
        }
        if (parent.what().key() == ResidualText.FACTOR) {
            return factorOf(parent).values().stream()
                    .map(FactorScheme.Value::code)
                    .toList();
        }
        boolean isMatrix = rule == ResidualText.MATRIX || rule == ResidualText.WORSE_MATRIX;
        if (isMatrix && place == 2) {
            return policy.probability().orElseThrow().matrix().exploitability().codes();
        }
        return rule == ResidualText.SEVERITY_CAPPED || isMatrix && place == 1
                ? matrix.severity().codes()
                : matrix.exploitability().codes();
    }

    /** What a node that stands at the end of a binding path may say instead. */
    List<String> candidates(Explanation leaf, boolean isSeverity) {
        if (leaf.what().key() == ResidualText.PROBABILITY_SITUATION
                || leaf.what().key() == ResidualText.PROBABILITY_HARM
                || leaf.what().key() == ResidualText.BARRIER) {
            return PROBABILITIES;
        }
        return isSeverity ? matrix.severity().codes() : matrix.exploitability().codes();
    }

    private static String place(RiskMatrix matrix, int row, int column) {
        return matrix.rows().get(row).cells().get(column).level();
    }

    private static String highest(Scale scale, List<String> values) {
        return scale.codes().get(values.stream().mapToInt(scale::indexOf).max().orElseThrow());
    }

    private static String lowest(Scale scale, List<String> values) {
        return scale.codes().get(values.stream().mapToInt(scale::indexOf).min().orElseThrow());
    }
}
