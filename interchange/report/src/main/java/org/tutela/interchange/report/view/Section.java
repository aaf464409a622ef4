package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A section of a document.
 *
 * @param anchor its anchor
 * @param level the level of its heading, from 2 to 5
 * @param title its heading
 * @param blocks what stands in it, immutable
 */
public record Section(String anchor, int level, Text title, List<Block> blocks) {

    /** Copies the blocks. */
    public Section {
        blocks = ImmutableList.copyOf(blocks);
    }
}
