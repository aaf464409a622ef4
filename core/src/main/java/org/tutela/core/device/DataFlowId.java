package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of a data flow, such as {@code FLW-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record DataFlowId(String text) implements EntityId, Comparable<DataFlowId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "FLW";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public DataFlowId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static DataFlowId parse(String text) {
        return new DataFlowId(text);
    }

    @Override
    public int compareTo(DataFlowId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
