package org.tutela.interchange.advisories;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a CSAF document says of itself beside its statements.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param title the title, not blank
 * @param publisher what the publisher is to the products
 * @param namespace the address that the publisher's names belong to, such as {@code https://example.com}
 * @param summary what this revision is or changes, not blank
 * @param earlier the revisions before this one, from the first, without a gap, immutable
 */
public record CsafFrame(
        String title, CsafPublisher publisher, String namespace, String summary, List<CsafRevision> earlier) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank, or the earlier revisions are not numbered from 1 without a gap
     */
    public CsafFrame {
        requireNonNull(publisher, "publisher");
        check("title", title);
        check("namespace", namespace);
        check("summary", summary);
        earlier = ImmutableList.copyOf(earlier);
        for (int i = 0; i < earlier.size(); i++) {
            if (earlier.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "Earlier revisions must be numbered from 1 without a gap, but number "
                                + earlier.get(i).number() + " was at place " + (i + 1));
            }
        }
    }

    private static void check(String what, String text) {
        requireNonNull(text, what);
        if (text.isBlank()) {
            throw new IllegalArgumentException("CSAF " + what + " must not be blank");
        }
    }
}
