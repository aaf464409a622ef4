package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of an interface, such as {@code IFC-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record InterfaceId(String text) implements EntityId, Comparable<InterfaceId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "IFC";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public InterfaceId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static InterfaceId parse(String text) {
        return new InterfaceId(text);
    }

    @Override
    public int compareTo(InterfaceId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
