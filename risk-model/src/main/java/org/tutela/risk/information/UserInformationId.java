package org.tutela.risk.information;

import org.tutela.core.identity.EntityId;

/**
 * The id of a piece of user information, such as {@code UIF-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record UserInformationId(String text) implements EntityId, Comparable<UserInformationId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "UIF";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public UserInformationId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static UserInformationId parse(String text) {
        return new UserInformationId(text);
    }

    @Override
    public int compareTo(UserInformationId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
