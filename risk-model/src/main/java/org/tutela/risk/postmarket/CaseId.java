package org.tutela.risk.postmarket;

import org.tutela.core.identity.EntityId;

/**
 * The id of a vulnerability case, such as {@code CASE-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record CaseId(String text) implements EntityId, Comparable<CaseId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "CASE";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public CaseId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static CaseId parse(String text) {
        return new CaseId(text);
    }

    @Override
    public int compareTo(CaseId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
