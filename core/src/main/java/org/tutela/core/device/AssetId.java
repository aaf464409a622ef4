package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of an asset, such as {@code AST-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record AssetId(String text) implements EntityId, Comparable<AssetId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "AST";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public AssetId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static AssetId parse(String text) {
        return new AssetId(text);
    }

    @Override
    public int compareTo(AssetId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
