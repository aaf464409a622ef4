package org.tutela.core.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;

/**
 * What a check has to say about the manufacturer's data. Code, place and parameters are data; prose is made by
 * {@link #message(Language)}.
 *
 * <p>Findings order by severity, code, path and parameters. This class is immutable and thread-safe.
 *
 * @param code the code
 * @param path where: ids and component names, such as {@code controls[CTL-002].effects}
 * @param arguments the parameters of the message, immutable
 * @param messages those of the parameters that are messages themselves, by place, immutable
 */
public record Finding(FindingCode code, String path, List<String> arguments, Map<Integer, Message> messages)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.code().severity())
            .thenComparing(finding -> finding.code().code())
            .thenComparing(Finding::path)
            .thenComparing(finding -> finding.arguments().toString());

    /** Copies the arguments. */
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        arguments = ImmutableList.copyOf(arguments);
        messages = ImmutableMap.copyOf(messages);
    }

    /**
     * Returns a finding.
     *
     * @param code the code
     * @param path where it is
     * @param arguments the parameters of the message, each written with {@code toString}; a {@link Message} keeps its languages
     * @return the finding
     */
    public static Finding of(FindingCode code, String path, Object... arguments) {
        Message message = Message.of(code, arguments);
        return new Finding(code, path, message.arguments(), message.messages());
    }

    /**
     * Returns what is found, in all languages.
     *
     * @return the message
     */
    public Message text() {
        return new Message(code, arguments, messages);
    }

    /**
     * Returns how grave it is.
     *
     * @return the severity of its code
     */
    public FindingSeverity severity() {
        return code.severity();
    }

    /**
     * Renders what is wrong.
     *
     * @param language the language
     * @return the text
     */
    public String message(Language language) {
        return text().render(language);
    }

    /**
     * Renders what to do about it.
     *
     * @param language the language
     * @return the text
     */
    public String hint(Language language) {
        return new Message(code.hint(), arguments, messages).render(language);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns code, place and English message on one line.
     *
     * @return such as {@code RSK-011 controls[CTL-002]: Control CTL-002 has no verification, so its effect is not counted}
     */
    @Override
    public String toString() {
        return code.code() + ' ' + path + ": " + message(Language.EN);
    }
}
