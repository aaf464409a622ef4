package org.tutela.risk.verification;

import org.tutela.core.identity.EntityId;

/**
 * The id of a verification, such as {@code VRF-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record VerificationId(String text) implements EntityId, Comparable<VerificationId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "VRF";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public VerificationId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static VerificationId parse(String text) {
        return new VerificationId(text);
    }

    @Override
    public int compareTo(VerificationId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
