package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of a trust boundary, such as {@code TBD-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record TrustBoundaryId(String text) implements EntityId, Comparable<TrustBoundaryId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "TBD";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public TrustBoundaryId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static TrustBoundaryId parse(String text) {
        return new TrustBoundaryId(text);
    }

    @Override
    public int compareTo(TrustBoundaryId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
