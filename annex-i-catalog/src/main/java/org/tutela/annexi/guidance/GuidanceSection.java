package org.tutela.annexi.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A section of the guidance: its number, its heading as printed and what it asks.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number the number as printed, such as {@code 3.6}
 * @param heading the heading as printed
 * @param items what it asks and lists, in its order, immutable; empty for a section that only heads others
 */
public record GuidanceSection(String number, String heading, List<GuidanceItem> items) {

    /** Copies the items. */
    public GuidanceSection {
        requireNonNull(number, "number");
        requireNonNull(heading, "heading");
        items = ImmutableList.copyOf(items);
    }

    /**
     * Returns the number of the section this one is a part of.
     *
     * @return the number without its last segment, or empty for a chapter
     */
    public Optional<String> parent() {
        int dot = number.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(number.substring(0, dot));
    }
}
