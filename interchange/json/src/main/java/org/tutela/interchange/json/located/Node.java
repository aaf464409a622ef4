package org.tutela.interchange.json.located;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a text with the offset where it begins. It is mutable while it is read. */
public final class Node {

    /** The types of JSON; XML is read into the same. */
    public enum Kind {
        /** Fields with names. */
        OBJECT("an object"),
        /** Elements in order. */
        LIST("a list"),
        /** A text. */
        TEXT("a text"),
        /** A number, as it stands. */
        NUMBER("a number"),
        /** True or false. */
        TRUTH("true or false"),
        /** The word null. */
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

    /**
     * A field of an object.
     *
     * @param offset where its name begins
     * @param value its value
     */
    public record Field(int offset, Node value) {}

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

    /**
     * Returns an object without fields.
     *
     * @param offset where it begins
     * @return a new node
     */
    public static Node object(int offset) {
        return new Node(Kind.OBJECT, offset, "", new LinkedHashMap<>(), List.of());
    }

    /**
     * Returns a list without elements.
     *
     * @param offset where it begins
     * @return a new node
     */
    public static Node list(int offset) {
        return new Node(Kind.LIST, offset, "", Map.of(), new ArrayList<>());
    }

    /**
     * Returns a value without parts.
     *
     * @param kind its type
     * @param offset where it begins
     * @param text the text, the number as it stands, or the word
     * @return a new node
     */
    public static Node leaf(Kind kind, int offset, String text) {
        return new Node(kind, offset, text, Map.of(), List.of());
    }

    /**
     * Returns the type.
     *
     * @return the type
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns where the value begins.
     *
     * @return the offset, from 0
     */
    public int offset() {
        return offset;
    }

    /**
     * Returns the value of what has no parts.
     *
     * @return the text, the number as it stands, or the word; empty for an object or a list
     */
    public String text() {
        return text;
    }

    /**
     * Returns the fields of an object.
     *
     * @return the fields by name, in the order of the text; mutable while it is read
     */
    public Map<String, Field> fields() {
        return fields;
    }

    /**
     * Returns the elements of a list.
     *
     * @return the elements, in the order of the text; mutable while it is read
     */
    public List<Node> items() {
        return items;
    }

    /**
     * Returns the value of a field.
     *
     * @param name the name of the field
     * @return the value; null where there is none
     */
    public @Nullable Node field(String name) {
        Field field = fields.get(name);
        return field == null ? null : field.value();
    }

    /**
     * Returns an element.
     *
     * @param index its place, from 0
     * @return the element; null where there is none
     */
    public @Nullable Node item(int index) {
        return index < items.size() ? items.get(index) : null;
    }

    /**
     * Returns the id of an element; an option analysis goes by its risk.
     *
     * @return the id, as it can stand in a message; empty where there is none
     */
    public Optional<String> id() {
        Node id = field("id");
        if (id == null && (fields.containsKey("options") || fields.containsKey("isOutweighed"))) {
            id = field("risk");
        }
        return id != null && id.kind == Kind.TEXT ? Optional.of(LocatedText.shown(id.text)) : Optional.empty();
    }
}
