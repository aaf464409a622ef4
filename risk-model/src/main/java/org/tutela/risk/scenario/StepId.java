package org.tutela.risk.scenario;

import org.tutela.core.identity.EntityId;

/**
 * The id of an attack step, such as {@code STP-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record StepId(String text) implements EntityId, Comparable<StepId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "STP";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public StepId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static StepId parse(String text) {
        return new StepId(text);
    }

    @Override
    public int compareTo(StepId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
