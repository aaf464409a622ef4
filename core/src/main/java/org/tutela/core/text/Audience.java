package org.tutela.core.text;

/**
 * Whom a text may reach, from the most restricted to the least. A document for an audience contains nothing that is more
 * restricted than that audience.
 */
public enum Audience {
    /** The manufacturer alone: attack steps, unpatched detail. */
    INTERNAL,
    /** Competent authorities and notified bodies. */
    AUTHORITY,
    /** Healthcare institutions and others who operate the device. */
    OPERATOR,
    /** Everyone, patients included. */
    PUBLIC;

    /**
     * Says whether a text for this audience may be shown to a reader.
     *
     * @param reader the audience that reads
     * @return true if the reader is at most as public as this audience
     */
    public boolean mayBeReadBy(Audience reader) {
        return reader.ordinal() <= ordinal();
    }
}
