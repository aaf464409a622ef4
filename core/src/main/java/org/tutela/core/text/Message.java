package org.tutela.core.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A text as data: a key and its arguments. It becomes prose only in a renderer, in a language that the caller names.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param key the key of the text
 * @param arguments the arguments, in the order of the parameters, immutable
 */
public record Message(MessageKey key, List<String> arguments) {

    /** Copies the arguments. */
    public Message {
        requireNonNull(key, "key");
        arguments = ImmutableList.copyOf(arguments);
    }

    /**
     * Returns a message.
     *
     * @param key the key of the text
     * @param arguments the arguments, in the order of the parameters; each is written with {@code toString}
     * @return the message
     */
    public static Message of(MessageKey key, Object... arguments) {
        ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(arguments.length);
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        return new Message(key, texts.build());
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
                .map(template -> fill(template, arguments))
                .orElseGet(() -> fill(key.english(), arguments) + " [EN]");
    }

    private static String fill(String template, List<String> arguments) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        while (true) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return out.append(template, from, template.length()).toString();
            }
            int index = Integer.parseInt(template, open + 1, close, 10);
            out.append(template, from, open).append(index < arguments.size() ? arguments.get(index) : "?");
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
