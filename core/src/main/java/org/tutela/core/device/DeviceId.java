package org.tutela.core.device;

import org.tutela.core.identity.EntityId;

/**
 * The id of a device, such as {@code DEV-001}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the whole id, prefix included
 */
public record DeviceId(String text) implements EntityId, Comparable<DeviceId> {

    /** The prefix of these ids. */
    public static final String PREFIX = "DEV";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public DeviceId {
        EntityId.check(PREFIX, text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text the whole id, prefix included
     * @return the id
     * @throws IllegalArgumentException if the text is no id with this prefix
     */
    public static DeviceId parse(String text) {
        return new DeviceId(text);
    }

    @Override
    public int compareTo(DeviceId other) {
        return CANONICAL_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
