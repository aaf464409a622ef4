package org.tutela.core.identity;

import org.jspecify.annotations.Nullable;

/** The one check that builders share. */
public final class Builders {

    private Builders() {}

    /**
     * Returns a required part of a builder.
     *
     * @param <T> the type of the part
     * @param part the part, or null where it was not set
     * @param owner what is being built
     * @param name the name of the part
     * @return the part
     * @throws IllegalStateException if the part was not set
     */
    public static <T> T require(@Nullable T part, String owner, String name) {
        if (part == null) {
            throw new IllegalStateException(owner + ' ' + name + " must be set before build");
        }
        return part;
    }
}
