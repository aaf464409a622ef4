package org.tutela.core.text;

import java.util.Optional;

/**
 * The key of a text with parameters. Implementations are enum constants, so that keys are closed and their codes are never reused.
 */
public interface MessageKey {

    /**
     * Returns the stable code.
     *
     * @return the code, unique among all keys and never reused
     */
    String code();

    /**
     * Returns the English text, with parameters written as <code>{0}</code>, <code>{1}</code> and so on.
     *
     * @return the English template, never blank
     */
    String english();

    /**
     * Returns the template in a language.
     *
     * @param language the language
     * @return the template, or empty where this text does not exist in that language
     */
    default Optional<String> template(Language language) {
        return language == Language.EN ? Optional.of(english()) : Optional.empty();
    }
}
