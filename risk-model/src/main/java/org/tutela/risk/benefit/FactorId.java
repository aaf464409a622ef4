package org.tutela.risk.benefit;

import org.tutela.core.identity.EntityId;

/**
 * The id of a factor of the benefit-risk analysis, such as {@code FCT-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record FactorId(String text) implements EntityId, Comparable<FactorId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "FCT";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public FactorId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static FactorId parse(String text) {
        return new FactorId(text);
    }

    @Override
    public int compareTo(FactorId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
