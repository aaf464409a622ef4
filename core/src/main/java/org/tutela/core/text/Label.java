package org.tutela.core.text;

import java.util.Optional;

/**
 * The key of a text that exists in every language: a title, a heading, the name of a column. A key that is no label exists in
 * English, and elsewhere where somebody translated it.
 *
 * <p>Implementations are enum constants whose constructor takes one text for each language, so that none can be forgotten.
 */
public interface Label extends MessageKey {

    /**
     * Returns the German text, with the parameters of the English one.
     *
     * @return the German template, never blank
     */
    String german();

    /**
     * Returns the French text, with the parameters of the English one.
     *
     * @return the French template, never blank
     */
    String french();

    @Override
    default Optional<String> template(Language language) {
        return Optional.of(
                switch (language) {
                    case EN -> english();
                    case DE -> german();
                    case FR -> french();
                });
    }
}
