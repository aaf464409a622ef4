package org.tutela.core.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as data: a key and its arguments. It becomes prose only in a renderer, in a language that the caller names. An argument may be
 * a message itself, which is then rendered in the same language.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param key the key of the text
 * @param arguments the arguments, in the order of the parameters, those that are messages in English, immutable
 * @param messages the arguments that are messages, by their index, immutable
 */
public record Message(MessageKey key, List<String> arguments, Map<Integer, Message> messages) {

    /**
     * Copies the arguments.
     *
     * @throws IllegalArgumentException if a message has the index of no argument
     */
    public Message {
        requireNonNull(key, "key");
        arguments = ImmutableList.copyOf(arguments);
        messages = ImmutableMap.copyOf(messages);
        for (int index : messages.keySet()) {
            if (index < 0 || index >= arguments.size()) {
                throw new IllegalArgumentException("Message must stand at an argument from 0 to "
                        + (arguments.size() - 1) + ", but stood at " + index);
            }
        }
    }

    /**
     * Makes a message none of whose arguments is a message.
     *
     * @param key the key of the text
     * @param arguments the arguments, in the order of the parameters
     */
    public Message(MessageKey key, List<String> arguments) {
        this(key, arguments, ImmutableMap.of());
    }

    /**
     * Returns a message.
     *
     * @param key the key of the text
     * @param arguments the arguments, in the order of the parameters; a message stays one, everything else is written with
     *     {@code toString}
     * @return the message
     */
    public static Message of(MessageKey key, Object... arguments) {
        ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(arguments.length);
        ImmutableMap.Builder<Integer, Message> messages = ImmutableMap.builder();
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            texts.add(argument.toString());
            if (argument instanceof Message message) {
                messages.put(i, message);
            }
        }
        return new Message(key, texts.build(), messages.buildOrThrow());
    }

    /**
     * Renders the message. Where the text does not exist in the language, the English text is used and marked with
     * {@code [EN]} at its end.
     *
     * @param language the language
     * @return the text
     */
    public String render(Language language) {
        requireNonNull(language, "language");
        return key.template(language)
                .map(template -> fill(template, language))
                .orElseGet(() -> fill(key.english(), Language.EN) + " [EN]");
    }

    private String argument(int index, Language language) {
        if (index >= arguments.size()) {
            return "?";
        }
        @Nullable Message message = messages.get(index);
        return message == null ? arguments.get(index) : message.render(language);
    }

    private String fill(String template, Language language) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        while (true) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return out.append(template, from, template.length()).toString();
            }
            int index = Integer.parseInt(template, open + 1, close, 10);
            out.append(template, from, open).append(argument(index, language));
            from = close + 1;
        }
    }

    /**
     * Returns the English text.
     *
     * @return the English text
     */
    @Override
    public String toString() {
        return render(Language.EN);
    }
}
