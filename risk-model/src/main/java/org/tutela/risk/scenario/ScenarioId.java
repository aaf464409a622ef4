package org.tutela.risk.scenario;

import org.tutela.core.identity.EntityId;

/**
 * The id of an attack scenario, such as {@code SCN-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record ScenarioId(String text) implements EntityId, Comparable<ScenarioId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "SCN";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public ScenarioId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static ScenarioId parse(String text) {
        return new ScenarioId(text);
    }

    @Override
    public int compareTo(ScenarioId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
