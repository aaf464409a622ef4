package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of an element of the architecture, such as {@code ELM-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record ElementId(String text) implements EntityId, Comparable<ElementId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "ELM";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public ElementId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static ElementId parse(String text) {
        return new ElementId(text);
    }

    @Override
    public int compareTo(ElementId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
