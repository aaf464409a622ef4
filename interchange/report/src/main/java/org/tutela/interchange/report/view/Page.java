package org.tutela.interchange.report.view;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.tutela.core.text.Language;

/**
 * What stands on a page, in the order in which it stands there.
 *
 * @param language the language of our texts
 * @param title the title
 * @param label for whom the page is; without words where nothing is said
 * @param lead what the page is; without words where nothing is said
 * @param contents the word for the table of contents
 * @param sections the sections in their order, immutable
 */
public record Page(Language language, Text title, Text label, Text lead, String contents, List<Section> sections) {

    /** Copies the sections. */
    public Page {
        requireNonNull(language, "language");
        sections = ImmutableList.copyOf(sections);
    }

    /**
     * Returns the tag of the language.
     *
     * @return the tag, such as {@code de}
     */
    public String tag() {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
