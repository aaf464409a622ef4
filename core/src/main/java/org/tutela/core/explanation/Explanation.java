package org.tutela.core.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tutela.core.reference.Citation;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;

/**
 * How a value came about: what it is, the value, the rule, its source, the inputs, and which input was binding.
 *
 * <p>Explanations are trees. A leaf is an input of the risk file or the policy; applying the rules from the leaves on gives the
 * value at the root again. They are made on demand and cost nothing when nobody asks.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param what what is explained
 * @param value the value, as its scale writes it
 * @param rule the rule that gave the value
 * @param source where the rule comes from
 * @param inputs what the rule was applied to, in its order, immutable
 * @param binding the index of the input that decided, where one did
 */
public record Explanation(
        Message what,
        String value,
        Message rule,
        Optional<Citation> source,
        List<Explanation> inputs,
        OptionalInt binding) {

    private static final int INDENT = 2;
    private static final int MAX_INDENTED_DEPTH = 40;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the binding index is not one of an input
     */
    public Explanation {
        requireNonNull(what, "what");
        requireNonNull(value, "value");
        requireNonNull(rule, "rule");
        requireNonNull(source, "source");
        inputs = ImmutableList.copyOf(inputs);
        requireNonNull(binding, "binding");
        if (binding.isPresent() && (binding.getAsInt() < 0 || binding.getAsInt() >= inputs.size())) {
            throw new IllegalArgumentException("Binding input must be the index of one of " + inputs.size()
                    + " inputs, but was " + binding.getAsInt());
        }
    }

    /**
     * Returns a leaf: a value that is given.
     *
     * @param what what it is
     * @param value the value
     * @param rule why it is this value
     * @return the explanation
     */
    public static Explanation given(Message what, String value, Message rule) {
        return new Explanation(what, value, rule, Optional.empty(), ImmutableList.of(), OptionalInt.empty());
    }

    /**
     * Returns the input that decided, followed down to its leaf.
     *
     * @return this explanation, then binding inputs from the nearest on, immutable, never empty
     */
    public List<Explanation> bindingPath() {
        ImmutableList.Builder<Explanation> path = ImmutableList.builder();
        Explanation node = this;
        path.add(node);
        while (node.binding.isPresent()) {
            node = node.inputs.get(node.binding.getAsInt());
            path.add(node);
        }
        return path.build();
    }

    /**
     * Renders the tree, one line per node, children indented, the binding input marked with {@code *}. From depth 41 on the
     * indentation stays and the depth stands before the node.
     *
     * @param language the language
     * @return the lines, each ended by a line feed
     */
    public String render(Language language) {
        requireNonNull(language, "language");
        StringBuilder out = new StringBuilder();
        Deque<Line> open = new ArrayDeque<>();
        open.push(new Line(this, 0, false));
        while (!open.isEmpty()) {
            Line line = open.pop();
            Explanation node = line.node();
            out.append(" ".repeat(Math.min(line.depth(), MAX_INDENTED_DEPTH) * INDENT));
            if (line.depth() > MAX_INDENTED_DEPTH) {
                out.append('[').append(line.depth()).append("] ");
            }
            out.append(line.isBinding() ? "* " : "- ");
            out.append(node.what.render(language)).append(": ").append(node.value);
            out.append(" (").append(node.rule.render(language));
            node.source.ifPresent(citation -> out.append("; ").append(citation));
            out.append(")\n");
            for (int i = node.inputs.size() - 1; i >= 0; i--) {
                boolean isBinding = node.binding.isPresent() && node.binding.getAsInt() == i;
                open.push(new Line(node.inputs.get(i), line.depth() + 1, isBinding));
            }
        }
        return out.toString();
    }

    private record Line(Explanation node, int depth, boolean isBinding) {}
}
