package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.text.Language;

/**
 * Official texts of clauses in one language, supplied by the host, for documents that print them. This library ships none: its own
 * titles and summaries are not the legal text.
 *
 * <p>A host that keeps the digest of texts it has checked once passes it to {@link #checked}, so that a changed file is found.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OfficialTexts {

    private final CatalogueEdition edition;
    private final Language language;
    private final ImmutableMap<ClauseId, String> texts;

    private OfficialTexts(CatalogueEdition edition, Language language, ImmutableMap<ClauseId, String> texts) {
        this.edition = edition;
        this.language = language;
        this.texts = texts;
    }

    /**
     * Returns official texts.
     *
     * @param edition the edition that they are of
     * @param language their language
     * @param texts the text of each clause that the host has one for
     * @return the texts
     * @throws IllegalArgumentException if a clause is not of the edition, or a text is blank
     */
    public static OfficialTexts of(CatalogueEdition edition, Language language, Map<ClauseId, String> texts) {
        requireNonNull(edition, "edition");
        requireNonNull(language, "language");
        ImmutableMap<ClauseId, String> copy = ImmutableMap.copyOf(texts);
        copy.forEach((clause, text) -> {
            if (!edition.covers(clause)) {
                throw new IllegalArgumentException("Official texts of " + edition.name()
                        + " must be of its own clauses, but were given " + clause);
            }
            if (text.isBlank()) {
                throw new IllegalArgumentException("Official text of " + clause + " must not be blank");
            }
        });
        return new OfficialTexts(edition, language, copy);
    }

    /**
     * Returns official texts that have been checked before.
     *
     * @param edition the edition that they are of
     * @param language their language
     * @param texts the text of each clause that the host has one for
     * @param expected the digest that they had when they were checked
     * @return the texts
     * @throws IllegalArgumentException if the digest is another, a clause is not of the edition, or a text is blank
     */
    public static OfficialTexts checked(
            CatalogueEdition edition, Language language, Map<ClauseId, String> texts, Digest expected) {
        requireNonNull(expected, "expected");
        OfficialTexts result = of(edition, language, texts);
        if (!result.digest().equals(expected)) {
            throw new IllegalArgumentException(
                    "Digest of the official texts must be " + expected + ", but was " + result.digest());
        }
        return result;
    }

    /**
     * Returns the edition.
     *
     * @return the edition that the texts are of
     */
    public CatalogueEdition edition() {
        return edition;
    }

    /**
     * Returns the language.
     *
     * @return the language of the texts
     */
    public Language language() {
        return language;
    }

    /**
     * Finds the official text of a clause.
     *
     * @param clause the clause
     * @return the text, or empty where the host has none
     */
    public Optional<String> find(ClauseId clause) {
        return Optional.ofNullable(texts.get(clause));
    }

    /**
     * Returns the digest over edition, language and texts in the order of the clause ids.
     *
     * @return the digest
     */
    public Digest digest() {
        CanonicalEncoder encoder = new CanonicalEncoder().put(edition).put(language);
        texts.keySet().stream().sorted().forEach(clause -> encoder.put(clause).put(requireNonNull(texts.get(clause))));
        return encoder.digest();
    }
}
