package org.tutela.risk.information;

import org.tutela.core.identity.EntityId;

/**
 * The id of an update procedure, such as {@code UPD-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record UpdateProcedureId(String text) implements EntityId, Comparable<UpdateProcedureId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "UPD";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public UpdateProcedureId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static UpdateProcedureId parse(String text) {
        return new UpdateProcedureId(text);
    }

    @Override
    public int compareTo(UpdateProcedureId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
