package org.tutela.risk.scenario;

import org.tutela.core.identity.EntityId;

/**
 * The id of a hazardous situation, such as {@code HAZ-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record HazardousSituationId(String text) implements EntityId, Comparable<HazardousSituationId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "HAZ";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public HazardousSituationId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static HazardousSituationId parse(String text) {
        return new HazardousSituationId(text);
    }

    @Override
    public int compareTo(HazardousSituationId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
