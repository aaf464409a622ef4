package org.tutela.risk.trend;

import org.tutela.core.identity.EntityId;

/**
 * The id of a series of counts, such as {@code TRD-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record TrendSeriesId(String text) implements EntityId, Comparable<TrendSeriesId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "TRD";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public TrendSeriesId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static TrendSeriesId parse(String text) {
        return new TrendSeriesId(text);
    }

    @Override
    public int compareTo(TrendSeriesId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
