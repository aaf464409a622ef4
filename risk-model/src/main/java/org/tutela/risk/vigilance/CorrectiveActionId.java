package org.tutela.risk.vigilance;

import org.tutela.core.identity.EntityId;

/**
 * The id of a field safety corrective action, such as {@code FSCA-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record CorrectiveActionId(String text) implements EntityId, Comparable<CorrectiveActionId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "FSCA";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public CorrectiveActionId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static CorrectiveActionId parse(String text) {
        return new CorrectiveActionId(text);
    }

    @Override
    public int compareTo(CorrectiveActionId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
