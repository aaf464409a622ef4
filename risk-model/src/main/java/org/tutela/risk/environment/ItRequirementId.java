package org.tutela.risk.environment;

import org.tutela.core.identity.EntityId;

/**
 * The id of a minimum IT requirement, such as {@code ITR-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record ItRequirementId(String text) implements EntityId, Comparable<ItRequirementId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "ITR";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public ItRequirementId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static ItRequirementId parse(String text) {
        return new ItRequirementId(text);
    }

    @Override
    public int compareTo(ItRequirementId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
