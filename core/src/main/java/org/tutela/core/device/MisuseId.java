package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of a foreseeable misuse, such as {@code MIS-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record MisuseId(String text) implements EntityId, Comparable<MisuseId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "MIS";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public MisuseId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static MisuseId parse(String text) {
        return new MisuseId(text);
    }

    @Override
    public int compareTo(MisuseId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
