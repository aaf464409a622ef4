package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of a device release, such as {@code REL-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record ReleaseId(String text) implements EntityId, Comparable<ReleaseId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "REL";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public ReleaseId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static ReleaseId parse(String text) {
        return new ReleaseId(text);
    }

    @Override
    public int compareTo(ReleaseId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
