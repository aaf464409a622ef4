package org.tutela.risk.trend;

import org.tutela.core.identity.EntityId;

/**
 * The id of a plan for trend reporting, such as {@code TPL-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record TrendPlanId(String text) implements EntityId, Comparable<TrendPlanId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "TPL";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public TrendPlanId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static TrendPlanId parse(String text) {
        return new TrendPlanId(text);
    }

    @Override
    public int compareTo(TrendPlanId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
