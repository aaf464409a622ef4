package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of a component, such as {@code CMP-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record ComponentId(String text) implements EntityId, Comparable<ComponentId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "CMP";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public ComponentId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static ComponentId parse(String text) {
        return new ComponentId(text);
    }

    @Override
    public int compareTo(ComponentId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
