package org.tutela.risk.threat;

import org.tutela.core.identity.EntityId;

/**
 * The id of a threat, such as {@code THR-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record ThreatId(String text) implements EntityId, Comparable<ThreatId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "THR";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public ThreatId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static ThreatId parse(String text) {
        return new ThreatId(text);
    }

    @Override
    public int compareTo(ThreatId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
