package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of an assumption on the operating environment, such as {@code ASM-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record AssumptionId(String text) implements EntityId, Comparable<AssumptionId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "ASM";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public AssumptionId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static AssumptionId parse(String text) {
        return new AssumptionId(text);
    }

    @Override
    public int compareTo(AssumptionId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
