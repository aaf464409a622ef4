package org.tutela.risk.scenario;

import org.tutela.core.identity.EntityId;

/**
 * The id of a risk, such as {@code RSK-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record RiskId(String text) implements EntityId, Comparable<RiskId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "RSK";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public RiskId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static RiskId parse(String text) {
        return new RiskId(text);
    }

    @Override
    public int compareTo(RiskId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
