package org.tutela.core.identity;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.tutela.core.canonical.CanonicalText;

/**
 * The id of an entity: a prefix of its type, a hyphen and a text of the caller's choice, such as {@code RSK-004}.
 *
 * <p>Ids belong to the caller. They are unique in a risk file within their type, they survive renaming and re-ordering, and results,
 * comparisons and decisions are keyed by them. Each kind of entity has its own id type, so that one cannot be passed for another.
 *
 * <p>Implementations are records around the text; they check it with {@link #check(String, String)}.
 */
public interface EntityId extends CanonicalText {

    /** The greatest length of an id's text. */
    int MAX_LENGTH = 80;

    /**
     * The canonical order of ids: runs of digits compare as numbers and everything else by character, so that {@code THR-9} comes
     * before {@code THR-10}. Consistent with equality of the texts.
     */
    Comparator<EntityId> CANONICAL_ORDER = (a, b) -> NaturalOrder.compare(a.text(), b.text());

    /**
     * Returns the whole id, prefix included.
     *
     * @return the text, such as {@code RSK-004}
     */
    String text();

    /**
     * Checks the text of an id.
     *
     * @param prefix the prefix of the type, such as {@code RSK}
     * @param text the text to check
     * @return the text
     * @throws IllegalArgumentException if the text is not the prefix, a hyphen and 1 or more letters, digits, dots, underscores or
     *     hyphens, the first of them a letter or digit, or is longer than {@value #MAX_LENGTH} characters
     */
    static String check(String prefix, String text) {
        requireNonNull(prefix, "prefix");
        requireNonNull(text, "text");
        int start = prefix.length() + 1;
        if (!text.startsWith(prefix) || text.length() < start || text.charAt(start - 1) != '-') {
            throw new IllegalArgumentException("Unable to parse id from '" + abbreviate(text)
                    + "': expected the prefix '" + prefix + "-' at index 0");
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "Id must have at most " + MAX_LENGTH + " characters, but had " + text.length());
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!word && (i == start || c != '-' && c != '_' && c != '.')) {
                throw new IllegalArgumentException(
                        "Unable to parse id from '" + text + "': expected a letter or digit at index " + i);
            }
        }
        if (text.length() == start) {
            throw new IllegalArgumentException(
                    "Unable to parse id from '" + text + "': expected a letter or digit at index " + start);
        }
        return text;
    }

    private static String abbreviate(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...";
    }
}
