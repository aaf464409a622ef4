package org.tutela.interchange.json.located;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the root of a file to a place in it. This class is immutable and thread-safe. */
public final class JsonPath {

    /** The whole. */
    public static final JsonPath ROOT = new JsonPath(null, "", -1);

    private final @Nullable JsonPath parent;
    private final String name;
    private final int index;

    private JsonPath(@Nullable JsonPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * Returns the path of a field.
     *
     * @param child the name of the field
     * @return the path
     */
    public JsonPath field(String child) {
        return new JsonPath(this, child, -1);
    }

    /**
     * Returns the path of an element.
     *
     * @param child its place in the list, from 0
     * @return the path
     */
    public JsonPath item(int child) {
        return new JsonPath(this, "", child);
    }

    /**
     * Returns the path by fields and numbers.
     *
     * @return such as {@code risks[3].title}; {@code $} for the whole
     */
    @Override
    public String toString() {
        return text(null);
    }

    /**
     * Returns the path by fields, and by ids where an element has one.
     *
     * @param root the tree that ids are looked up in; null for none
     * @return such as {@code risks[RSK-004].title}; {@code $} for the whole
     */
    public String idForm(@Nullable Node root) {
        return text(root);
    }

    private String text(@Nullable Node root) {
        Deque<JsonPath> steps = new ArrayDeque<>();
        for (JsonPath at = this; at.parent != null; at = at.parent) {
            steps.addFirst(at);
        }
        StringBuilder out = new StringBuilder();
        Node node = root;
        for (JsonPath step : steps) {
            node = node == null ? null : step.index < 0 ? node.field(step.name) : node.item(step.index);
            if (step.index < 0) {
                appendName(step.name, out);
            } else {
                out.append('[')
                        .append(node == null ? step.index : node.id().orElse(Integer.toString(step.index)))
                        .append(']');
            }
        }
        return out.length() == 0 ? "$" : out.toString();
    }

    private static void appendName(String name, StringBuilder out) {
        boolean isPlain = !name.isEmpty() && name.length() <= 60;
        for (int i = 0; i < name.length() && isPlain; i++) {
            char c = name.charAt(i);
            isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
        }
        if (isPlain) {
            out.append(out.length() == 0 ? "" : ".").append(name);
        } else {
            out.append("['").append(LocatedText.shown(name)).append("']");
        }
    }
}
