package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of a responsibility of somebody other than the manufacturer, such as {@code RSP-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record ResponsibilityId(String text) implements EntityId, Comparable<ResponsibilityId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "RSP";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public ResponsibilityId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static ResponsibilityId parse(String text) {
        return new ResponsibilityId(text);
    }

    @Override
    public int compareTo(ResponsibilityId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
