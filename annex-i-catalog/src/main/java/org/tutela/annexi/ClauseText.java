package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tutela.core.text.Language;

/**
 * Our own words about a clause in one language. It is never the legal text.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param language the language
 * @param title a short title, not blank
 * @param summary what the clause asks, true to its modality and conditions, not blank; empty where only a title exists in this
 *     language
 */
public record ClauseText(Language language, String title, Optional<String> summary) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if title or summary is blank
     */
    public ClauseText {
        requireNonNull(language, "language");
        if (title.isBlank()) {
            throw new IllegalArgumentException("Clause title must not be blank");
        }
        if (summary.isPresent() && summary.get().isBlank()) {
            throw new IllegalArgumentException("Clause summary must not be blank");
        }
    }

    /**
     * Returns an English text.
     *
     * @param title a short title
     * @param summary what the clause asks
     * @return the text
     * @throws IllegalArgumentException if title or summary is blank
     */
    public static ClauseText english(String title, String summary) {
        return new ClauseText(Language.EN, title, Optional.of(summary));
    }

    /**
     * Returns a text that is a title alone.
     *
     * @param language the language
     * @param title a short title
     * @return the text
     * @throws IllegalArgumentException if the title is blank
     */
    public static ClauseText title(Language language, String title) {
        return new ClauseText(language, title, Optional.empty());
    }
}
