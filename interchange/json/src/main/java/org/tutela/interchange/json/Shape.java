package org.tutela.interchange.json;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;
import org.tutela.interchange.json.located.Suggestion;

/** How values of one type of the model stand in JSON. */
interface Shape {

    /**
     * Reads a value.
     *
     * @return the value, or null where that is not possible, which is a problem of the reading then
     */
    @Nullable Object read(Node node, JsonPath path, Reading reading);

    /** Returns the tree that {@link JsonText} writes: texts, numbers, truth values, maps and collections. */
    Object write(Object value);

    /** Says in English what is expected, such as "a date such as 2026-11-24". */
    String expected();

    /** The value of an absent field, if it may be absent. */
    default Optional<Object> whenAbsent() {
        return Optional.empty();
    }

    /** Reports a value of another JSON type. */
    default @Nullable Object refuse(Node node, JsonPath path, Reading reading) {
        String found = node.kind() == Node.Kind.NUMBER || node.kind() == Node.Kind.TRUTH
                ? LocatedText.shown(node.text())
                : node.kind().toString();
        reading.problem(FileProblemCode.WRONG_TYPE, path, node.offset(), expected(), found);
        return null;
    }

    /** Reports a word that is none of those known. */
    default @Nullable Object unknown(String word, Collection<String> known, Node node, JsonPath path, Reading reading) {
        Optional<String> near = Suggestion.of(word, known);
        if (near.isPresent()) {
            reading.problem(
                    FileProblemCode.MISSPELT_CONSTANT, path, node.offset(), LocatedText.shown(word), known, near.get());
        } else {
            reading.problem(FileProblemCode.UNKNOWN_CONSTANT, path, node.offset(), LocatedText.shown(word), known);
        }
        return null;
    }
}
