package org.tutela.core.report;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;

/**
 * A text of a document and whom it may reach: a sentence of this library or a value of a vocabulary, which exist in several
 * languages, or words and ids of the manufacturer, which stand as they are.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Text {

    /**
     * Returns whom the text may reach.
     *
     * @return the audience
     */
    Audience audience();

    /**
     * Returns the text in a language.
     *
     * @param language the language
     * @return the text, marked {@code [EN]} where a sentence does not exist in the language
     */
    String render(Language language);

    /**
     * Returns a sentence of this library.
     *
     * @param audience whom it may reach; the most restricted of what its arguments say
     * @param key the key of the sentence
     * @param arguments the arguments, each written with {@code toString}
     * @return the text
     */
    static Text of(Audience audience, MessageKey key, Object... arguments) {
        return new Generated(audience, Message.of(key, arguments));
    }

    /**
     * Returns a sentence of this library.
     *
     * @param audience whom it may reach; the most restricted of what its arguments say
     * @param message the sentence
     * @return the text
     */
    static Text of(Audience audience, Message message) {
        return new Generated(audience, message);
    }

    /**
     * Returns what the manufacturer states: words of the risk file, an id, a number, a date.
     *
     * @param audience whom it may reach
     * @param words the words
     * @return the text
     */
    static Text stated(Audience audience, String words) {
        return new Stated(audience, words);
    }

    /**
     * Returns a value of a closed vocabulary, such as the state of a control. A writer knows what it is called in each language.
     *
     * @param audience whom it may reach
     * @param value the value
     * @return the text
     */
    static Text term(Audience audience, Enum<?> value) {
        return new Term(audience, value);
    }

    /**
     * A sentence of this library.
     *
     * @param audience whom it may reach
     * @param message the sentence
     */
    record Generated(Audience audience, Message message) implements Text {

        /** Rejects nulls. */
        public Generated {
            requireNonNull(audience, "audience");
            requireNonNull(message, "message");
        }

        @Override
        public String render(Language language) {
            return message.render(language);
        }
    }

    /**
     * Words of the manufacturer.
     *
     * @param audience whom they may reach
     * @param words the words, never blank
     */
    record Stated(Audience audience, String words) implements Text {

        /**
         * Checks the words.
         *
         * @throws IllegalArgumentException if the words are blank
         */
        public Stated {
            requireNonNull(audience, "audience");
            if (words.isBlank()) {
                throw new IllegalArgumentException("Stated words must not be blank");
            }
        }

        @Override
        public String render(Language language) {
            requireNonNull(language, "language");
            return words;
        }
    }

    /**
     * A value of a closed vocabulary.
     *
     * @param audience whom it may reach
     * @param value the value
     */
    record Term(Audience audience, Enum<?> value) implements Text {

        /** Rejects nulls. */
        public Term {
            requireNonNull(audience, "audience");
            requireNonNull(value, "value");
        }

        /** Returns the name of the value in lower case; only a writer has words for it. */
        @Override
        public String render(Language language) {
            requireNonNull(language, "language");
            return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
