package org.tutela.interchange.json.located;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a tree of maps, collections, texts, numbers, truth values and nodes: UTF-8, LF, two spaces a level, LF at the end. */
public final class JsonText {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out = new StringBuilder(1 << 12);

    private JsonText() {}

    /**
     * Returns the text of a tree.
     *
     * @param tree maps, collections, texts, whole and decimal numbers, truth values and nodes as they were read; other values are
     *     written with {@code toString}
     * @return the text in UTF-8, a new array
     * @throws IllegalArgumentException if a text has half of a character
     */
    public static byte[] bytes(Object tree) {
        JsonText text = new JsonText();
        text.value(tree, 0);
        return text.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Object value, int level) {
        if (value instanceof Map<?, ?> fields) {
            object(fields, level);
        } else if (value instanceof Collection<?> items) {
            list(items, level);
        } else if (value instanceof Node node) {
            node(node, level);
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else if (value instanceof BigDecimal decimal) {
            out.append(decimal.toPlainString());
        } else {
            text(value.toString());
        }
    }

    /** A node as it was read: numbers keep their digits, fields their order. */
    private void node(Node node, int level) {
        switch (node.kind()) {
            case OBJECT -> {
                Map<String, Node> fields = new LinkedHashMap<>();
                node.fields().forEach((name, field) -> fields.put(name, field.value()));
                object(fields, level);
            }
            case LIST -> list(node.items(), level);
            case TEXT -> text(node.text());
            case NUMBER, TRUTH, NULL -> out.append(node.text());
        }
    }

    private void object(Map<?, ?> fields, int level) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            out.append(separator);
            line(level + 1);
            text(field.getKey().toString());
            out.append(": ");
            value(field.getValue(), level + 1);
            separator = ",";
        }
        close(fields.isEmpty(), '}', level);
    }

    private void list(Collection<?> items, int level) {
        out.append('[');
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            line(level + 1);
            value(item, level + 1);
            separator = ",";
        }
        close(items.isEmpty(), ']', level);
    }

    private void close(boolean isEmpty, char mark, int level) {
        if (!isEmpty) {
            line(level);
        }
        out.append(mark);
    }

    private void line(int level) {
        out.append('\n').append("  ".repeat(level));
    }

    private void text(String text) {
        int half = LocatedText.loneSurrogate(text);
        if (half >= 0) {
            throw new IllegalArgumentException("Text must be whole characters, but had half of one at index " + half);
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7F) {
                        out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 0xF]);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
