package org.tutela.risk.vigilance;

import org.tutela.core.identity.EntityId;

/**
 * The id of an incident, such as {@code INC-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record IncidentId(String text) implements EntityId, Comparable<IncidentId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "INC";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public IncidentId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static IncidentId parse(String text) {
        return new IncidentId(text);
    }

    @Override
    public int compareTo(IncidentId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
