package org.tutela.interchange.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text with the offset where it begins. */
final class Node {

    /** The types of JSON. */
    enum Kind {
        OBJECT("an object"),
        LIST("a list"),
        TEXT("a text"),
        NUMBER("a number"),
        TRUTH("true or false"),
        NULL("null");

        private final String english;

        Kind(String english) {
            this.english = english;
        }

        @Override
        public String toString() {
            return english;
        }
    }

    /** A field of an object: where its name begins, and its value. */
    record Field(int offset, Node value) {}

    private final Kind kind;
    private final int offset;
    private final String text;
    private final Map<String, Field> fields;
    private final List<Node> items;

    private Node(Kind kind, int offset, String text, Map<String, Field> fields, List<Node> items) {
        this.kind = kind;
        this.offset = offset;
        this.text = text;
        this.fields = fields;
        this.items = items;
    }

    static Node object(int offset) {
        return new Node(Kind.OBJECT, offset, "", new LinkedHashMap<>(), List.of());
    }

    static Node list(int offset) {
        return new Node(Kind.LIST, offset, "", Map.of(), new ArrayList<>());
    }

    static Node leaf(Kind kind, int offset, String text) {
        return new Node(kind, offset, text, Map.of(), List.of());
    }

    Kind kind() {
        return kind;
    }

    int offset() {
        return offset;
    }

    /** The text, the number as it stands, or the word. */
    String text() {
        return text;
    }

    /** In the order of the text; mutable while it is read. */
    Map<String, Field> fields() {
        return fields;
    }

    /** In the order of the text; mutable while it is read. */
    List<Node> items() {
        return items;
    }

    @Nullable Node field(String name) {
        Field field = fields.get(name);
        return field == null ? null : field.value();
    }

    @Nullable Node item(int index) {
        return index < items.size() ? items.get(index) : null;
    }

    /** The id of an element; an option analysis goes by its risk. */
    Optional<String> id() {
        Node id = field("id");
        if (id == null && fields.containsKey("options")) {
            id = field("risk");
        }
        return id != null && id.kind == Kind.TEXT ? Optional.of(LocatedText.shown(id.text)) : Optional.empty();
    }
}
