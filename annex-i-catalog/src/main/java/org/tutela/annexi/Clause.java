package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.Applicability;
import org.tutela.core.identity.Builders;
import org.tutela.core.text.Language;

/**
 * A clause of Annex I, or of a catalogue of the host: its official number and heading, and in our own words what it asks.
 *
 * <p>Get one from {@link ClauseCatalog#get(String)}. Title, summary and obligations are never the legal text; {@link #wording()}
 * says where that stands.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param chapter the number of the chapter as printed, such as {@code II}; empty where the document has none
 * @param heading the official heading, where there is one
 * @param texts title and summary per language, the English one first, immutable
 * @param applicability to which devices it applies
 * @param obligations what it lays down, in its order, immutable; empty for a clause that is only a heading
 * @param themes what it is about, in the order of the table, immutable
 * @param references the other provisions it refers to, in its order, immutable
 * @param notes what a reader must know about this encoding of it, immutable
 * @param wording which wording of the law it renders
 * @param counterparts what the other regulation has in its place, immutable
 * @param children the clauses below it, in the order of the law, immutable
 */
public record Clause(
        ClauseId id,
        String chapter,
        Optional<String> heading,
        List<ClauseText> texts,
        Applicability applicability,
        List<Obligation> obligations,
        Set<Theme> themes,
        List<String> references,
        List<String> notes,
        Wording wording,
        List<Counterpart> counterparts,
        List<ClauseId> children) {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the first text is not English with a summary, or a language stands twice
     */
    public Clause {
        requireNonNull(id, "id");
        requireNonNull(chapter, "chapter");
        requireNonNull(heading, "heading");
        texts = List.copyOf(texts);
        requireNonNull(applicability, "applicability");
        obligations = List.copyOf(obligations);
        themes = ThemeSet.copyOf(themes);
        references = List.copyOf(references);
        notes = List.copyOf(notes);
        requireNonNull(wording, "wording");
        counterparts = List.copyOf(counterparts);
        children = List.copyOf(children);
        if (texts.isEmpty()
                || texts.get(0).language() != Language.EN
                || texts.get(0).summary().isEmpty()) {
            throw new IllegalArgumentException(
                    "Clause texts must begin with an English one with a summary, but were " + texts.size());
        }
        for (int i = 1; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (texts.get(i).language() == texts.get(j).language()) {
                    throw new IllegalArgumentException("Clause texts must be one for each language, but two were "
                            + texts.get(i).language());
                }
            }
        }
    }

    /**
     * Returns a builder for a clause of the host's own catalogue.
     *
     * @param id the id
     * @param title a short title, in English
     * @param summary what it asks, in English
     * @return a new builder
     */
    public static Builder builder(ClauseId id, String title, String summary) {
        return new Builder(id, ImmutableList.of(ClauseText.english(title, summary)));
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, texts);
        builder.chapter = chapter;
        builder.heading = heading;
        builder.applicability = applicability;
        builder.obligations = obligations;
        builder.themes = themes;
        builder.references = references;
        builder.notes = notes;
        builder.wording = wording;
        builder.counterparts = counterparts;
        builder.children = children;
        return builder;
    }

    /**
     * Returns our title.
     *
     * @return the English title
     */
    public String title() {
        return texts.get(0).title();
    }

    /**
     * Returns our summary, which is not the legal text.
     *
     * @return the English summary
     */
    public String summary() {
        return texts.get(0).summary().orElseThrow();
    }

    /**
     * Returns title and summary in a language.
     *
     * @param language the language
     * @return the text, or empty where this clause has none in that language
     */
    public Optional<ClauseText> text(Language language) {
        requireNonNull(language, "language");
        for (ClauseText text : texts) {
            if (text.language() == language) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the clause this one is a point of.
     *
     * @return the parent's id, or empty for a section
     */
    public Optional<ClauseId> parent() {
        return id.parent();
    }

    /**
     * Returns the address of the act that gave this clause its wording.
     *
     * @return the European Legislation Identifier
     */
    public String eli() {
        return wording.eli();
    }

    /**
     * Says whether this clause lays down a duty of the manufacturer, of the device or of what is supplied with it. Headings,
     * definitions, permissions and tasks of authorities do not.
     *
     * @return true if one obligation is binding
     */
    public boolean isBinding() {
        for (Obligation obligation : obligations) {
            if (obligation.isBinding()) {
                return true;
            }
        }
        return false;
    }

    /** Builds a Clause. Not thread-safe. */
    public static final class Builder {

        private final ClauseId id;
        private final List<ClauseText> texts;
        private String chapter = "";
        private Optional<String> heading = Optional.empty();
        private Applicability applicability = Applicability.always();
        private List<Obligation> obligations = ImmutableList.of();
        private Set<Theme> themes = ImmutableSet.of();
        private List<String> references = ImmutableList.of();
        private List<String> notes = ImmutableList.of();
        private @Nullable Wording wording;
        private List<Counterpart> counterparts = ImmutableList.of();
        private List<ClauseId> children = ImmutableList.of();

        private Builder(ClauseId id, List<ClauseText> texts) {
            this.id = requireNonNull(id, "id");
            this.texts = texts;
        }

        /**
         * Sets the chapter.
         *
         * @param chapter the number as printed
         * @return this builder
         */
        public Builder chapter(String chapter) {
            this.chapter = requireNonNull(chapter, "chapter");
            return this;
        }

        /**
         * Sets the official heading.
         *
         * @param heading the heading
         * @return this builder
         */
        public Builder heading(String heading) {
            this.heading = Optional.of(heading);
            return this;
        }

        /**
         * Sets to which devices the clause applies; otherwise it applies always.
         *
         * @param applicability the condition
         * @return this builder
         */
        public Builder applicability(Applicability applicability) {
            this.applicability = requireNonNull(applicability, "applicability");
            return this;
        }

        /**
         * Sets what the clause lays down.
         *
         * @param obligations the obligations, in their order
         * @return this builder
         */
        public Builder obligations(Collection<Obligation> obligations) {
            this.obligations = ImmutableList.copyOf(obligations);
            return this;
        }

        /**
         * Sets what the clause is about.
         *
         * @param themes the themes
         * @return this builder
         */
        public Builder themes(Collection<Theme> themes) {
            this.themes = ImmutableSet.copyOf(themes);
            return this;
        }

        /**
         * Sets the provisions that the clause refers to.
         *
         * @param references the references, in their order
         * @return this builder
         */
        public Builder references(Collection<String> references) {
            this.references = ImmutableList.copyOf(references);
            return this;
        }

        /**
         * Sets what a reader must know about this encoding.
         *
         * @param notes the notes, in their order
         * @return this builder
         */
        public Builder notes(Collection<String> notes) {
            this.notes = ImmutableList.copyOf(notes);
            return this;
        }

        /**
         * Sets which wording the clause renders.
         *
         * @param wording the wording
         * @return this builder
         */
        public Builder wording(Wording wording) {
            this.wording = requireNonNull(wording, "wording");
            return this;
        }

        /**
         * Sets what another instrument has in the place of this clause.
         *
         * @param counterparts the counterparts
         * @return this builder
         */
        public Builder counterparts(Collection<Counterpart> counterparts) {
            this.counterparts = ImmutableList.copyOf(counterparts);
            return this;
        }

        Builder children(List<ClauseId> children) {
            this.children = children;
            return this;
        }

        /**
         * Builds the value. The clauses below it are found by the catalogue that takes it.
         *
         * @return the value
         * @throws IllegalStateException if the wording is not set
         */
        public Clause build() {
            return new Clause(
                    id,
                    chapter,
                    heading,
                    texts,
                    applicability,
                    obligations,
                    themes,
                    references,
                    notes,
                    Builders.require(wording, "Clause", "wording"),
                    counterparts,
                    children);
        }
    }
}
