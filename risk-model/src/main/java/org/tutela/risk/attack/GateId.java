package org.tutela.risk.attack;

import org.tutela.core.identity.EntityId;

/**
 * The id of a gate of an attack graph, such as {@code GAT-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record GateId(String text) implements EntityId, Comparable<GateId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "GAT";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public GateId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static GateId parse(String text) {
        return new GateId(text);
    }

    @Override
    public int compareTo(GateId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
