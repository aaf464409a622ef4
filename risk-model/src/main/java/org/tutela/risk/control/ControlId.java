package org.tutela.risk.control;

import org.tutela.core.identity.EntityId;

/**
 * The id of a control, such as {@code CTL-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record ControlId(String text) implements EntityId, Comparable<ControlId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "CTL";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public ControlId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static ControlId parse(String text) {
        return new ControlId(text);
    }

    @Override
    public int compareTo(ControlId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
