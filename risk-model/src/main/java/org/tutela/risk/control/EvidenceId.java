package org.tutela.risk.control;

import org.tutela.core.identity.EntityId;

/**
 * The id of a piece of evidence, such as {@code EVD-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record EvidenceId(String text) implements EntityId, Comparable<EvidenceId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "EVD";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public EvidenceId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static EvidenceId parse(String text) {
        return new EvidenceId(text);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
