package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of an use environment, such as {@code ENV-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record UseEnvironmentId(String text) implements EntityId, Comparable<UseEnvironmentId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "ENV";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public UseEnvironmentId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static UseEnvironmentId parse(String text) {
        return new UseEnvironmentId(text);
    }

    @Override
    public int compareTo(UseEnvironmentId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
