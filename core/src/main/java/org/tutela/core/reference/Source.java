package org.tutela.core.reference;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A document that constants, rules and duties are taken from.
 *
 * <p>This class is immutable and thread-safe. The sources that this library uses are in {@link Sources}.
 *
 * @param key a short key, unique among sources, such as {@code MDCG-2019-16}
 * @param title the title with edition, such as {@code MDCG 2019-16 rev.1}
 * @param address where the document stands, where it is public
 */
public record Source(String key, String title, Optional<String> address) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if key or title is blank
     */
    public Source {
        requireNonNull(address, "address");
        if (key.isBlank()) {
            throw new IllegalArgumentException("Source key must not be blank");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("Source title must not be blank");
        }
    }
}
