package org.tutela.risk.benefit;

import org.tutela.core.identity.EntityId;

/**
 * The id of an alternative of the benefit-risk analysis, such as {@code ALT-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record AlternativeId(String text) implements EntityId, Comparable<AlternativeId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "ALT";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public AlternativeId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static AlternativeId parse(String text) {
        return new AlternativeId(text);
    }

    @Override
    public int compareTo(AlternativeId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
