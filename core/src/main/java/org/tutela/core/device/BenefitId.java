package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of a clinical benefit, such as {@code BNF-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record BenefitId(String text) implements EntityId, Comparable<BenefitId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "BNF";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public BenefitId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static BenefitId parse(String text) {
        return new BenefitId(text);
    }

    @Override
    public int compareTo(BenefitId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
