package org.tutela.core.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.text.Message;

/**
 * A section of a document: a heading and what stands below it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param level how deep it stands, from 1 for a chapter to 4
 * @param heading the heading, a sentence of this library that reaches everyone
 * @param blocks what it holds in reading order, immutable, may be none
 */
public record Section(int level, Message heading, List<Block> blocks) {

    private static final int DEEPEST = 4;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the level is not from 1 to 4
     */
    public Section {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("Section level must be from 1 to " + DEEPEST + ", but was " + level);
        }
        requireNonNull(heading, "heading");
        blocks = ImmutableList.copyOf(blocks);
    }

    /**
     * Returns a chapter.
     *
     * @param heading the heading
     * @param blocks what it holds in reading order
     * @return the section, of level 1
     */
    public static Section of(Message heading, Block... blocks) {
        return new Section(1, heading, ImmutableList.copyOf(blocks));
    }
}
