package org.tutela.risk.rubric;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tutela.core.canonical.CanonicalText;

/**
 * The answers given to the questions of the rubric, as a record that outlives the session in which they were given.
 *
 * <p>Obtained from {@link #builder()}, or from {@link #parse(String)} with a text such as
 * {@code MDR-X:1/XAVN:Y/XAVT:N/XAVW:Y/XAVR:N/XACL:Y}. A question without an answer is kept apart from one that was answered by
 * unknown, and is rated like it. Answers to questions that need not have been asked are kept and have no effect.
 *
 * <p>Answers say how severe a vulnerability is and how hard it is to exploit. They are not a level of risk and decide nothing about
 * acceptability. This class is immutable and thread-safe.
 */
public final class RubricAnswers implements CanonicalText {

    /** What every text begins with: the name and the edition of the form. */
    private static final String PREFIX = "MDR-X:1";

    private final ImmutableMap<RubricQuestion<?>, RubricAnswer> answers;

    private RubricAnswers(Map<FactQuestion, YesNoAnswer> facts, Map<LossQuestion, LossAnswer> losses) {
        answers = ImmutableMap.<RubricQuestion<?>, RubricAnswer>builder()
                .putAll(facts)
                .putAll(losses)
                .buildOrThrow();
    }

    /**
     * Parses answers from their text: the prefix {@code MDR-X:1}, then {@code /}, id, {@code :} and letter of each answer.
     *
     * <p>Each question stands at most once and in the order of the workbook; letters are in upper case; nothing else is in the text.
     *
     * @param text the text
     * @return the answers
     * @throws RubricParseException if the text breaks a rule; it says which and where
     */
    public static RubricAnswers parse(String text) {
        requireNonNull(text, "text");
        if (!text.startsWith(PREFIX)) {
            throw new RubricParseException(text, "expected '" + PREFIX + "'", 0);
        }
        Builder builder = builder();
        List<RubricQuestion<?>> order = RubricQuestion.all();
        int last = -1;
        int index = PREFIX.length();
        while (index < text.length()) {
            if (text.charAt(index) != '/') {
                throw new RubricParseException(text, "expected '/' or the end", index);
            }
            int start = index + 1;
            int colon = text.indexOf(':', start);
            int id = colon < 0 ? -1 : indexOf(order, text.substring(start, colon));
            if (id < 0) {
                throw new RubricParseException(text, "expected the id of a question and ':'", start);
            }
            RubricQuestion<?> question = order.get(id);
            if (id == last) {
                throw new RubricParseException(text, "expected question " + question.id() + " only once", start);
            }
            if (id < last) {
                throw new RubricParseException(
                        text,
                        "expected question " + question.id() + " before "
                                + order.get(last).id(),
                        start);
            }
            last = id;
            int slash = text.indexOf('/', colon);
            int end = slash < 0 ? text.length() : slash;
            if (!builder.put(question, text.substring(colon + 1, end))) {
                throw new RubricParseException(
                        text, "expected one of " + codes(question) + " for question " + question.id(), colon + 1);
            }
            index = end;
        }
        return builder.build();
    }

    private static int indexOf(List<RubricQuestion<?>> order, String id) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> codes(RubricQuestion<?> question) {
        List<String> codes = new ArrayList<>();
        question.answers().forEach(answer -> codes.add(answer.code()));
        return codes;
    }

    /**
     * Returns a builder without answers.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that begins with these answers.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        answers.forEach((question, answer) -> builder.put(question, answer.code()));
        return builder;
    }

    /**
     * Returns the answers given.
     *
     * @return the answers by question, in the order of the workbook, immutable
     */
    public Map<RubricQuestion<?>, RubricAnswer> answers() {
        return answers;
    }

    /**
     * Returns the answer to a question about a fact.
     *
     * @param question the question
     * @return the answer; empty where none was given
     */
    public Optional<YesNoAnswer> find(FactQuestion question) {
        return Optional.ofNullable((YesNoAnswer) answers.get(requireNonNull(question, "question")));
    }

    /**
     * Returns the answer to a question about a loss.
     *
     * @param question the question
     * @return the answer; empty where none was given
     */
    public Optional<LossAnswer> find(LossQuestion question) {
        return Optional.ofNullable((LossAnswer) answers.get(requireNonNull(question, "question")));
    }

    /**
     * Rates the answers as the standard mode does, which is the more pessimistic one: {@link XcpmMode#WORKBOOK}.
     *
     * @return the rating
     */
    public RubricRating rate() {
        return rate(XcpmMode.WORKBOOK);
    }

    /**
     * Rates the answers.
     *
     * @param mode whether the number of exposed persons counts
     * @return the rating
     */
    public RubricRating rate(XcpmMode mode) {
        return new RubricRating(this, mode);
    }

    YesNoAnswer answer(FactQuestion question) {
        return find(question).orElse(YesNoAnswer.UNKNOWN);
    }

    LossAnswer answer(LossQuestion question) {
        return find(question).orElse(LossAnswer.UNKNOWN);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RubricAnswers other && answers.equals(other.answers);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * Returns the canonical text.
     *
     * @return the text, which {@link #parse(String)} turns into equal answers
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(PREFIX);
        answers.forEach((question, answer) ->
                text.append('/').append(question.id()).append(':').append(answer.code()));
        return text.toString();
    }

    /**
     * A builder of answers, obtained from {@link RubricAnswers#builder()}. A question takes only answers of its own type.
     *
     * <p>This class is mutable and not thread-safe.
     */
    public static final class Builder {
        private final Map<FactQuestion, YesNoAnswer> facts = new EnumMap<>(FactQuestion.class);
        private final Map<LossQuestion, LossAnswer> losses = new EnumMap<>(LossQuestion.class);

        private Builder() {}

        /**
         * Answers a question about a fact; a later answer replaces an earlier one.
         *
         * @param question the question
         * @param answer the answer
         * @return this builder
         */
        public Builder answer(FactQuestion question, YesNoAnswer answer) {
            facts.put(requireNonNull(question, "question"), requireNonNull(answer, "answer"));
            return this;
        }

        /**
         * Answers a question about a loss; a later answer replaces an earlier one.
         *
         * @param question the question
         * @param answer the answer
         * @return this builder
         */
        public Builder answer(LossQuestion question, LossAnswer answer) {
            losses.put(requireNonNull(question, "question"), requireNonNull(answer, "answer"));
            return this;
        }

        /**
         * Gives the same answer to every question about a loss.
         *
         * @param answer the answer
         * @return this builder
         */
        public Builder answerAllLosses(LossAnswer answer) {
            for (LossQuestion question : LossQuestion.values()) {
                answer(question, answer);
            }
            return this;
        }

        /** Takes the answer with a letter; says whether the question has such an answer. */
        private boolean put(RubricQuestion<?> question, String code) {
            for (RubricAnswer answer : question.answers()) {
                if (answer.code().equals(code)) {
                    if (question instanceof FactQuestion fact) {
                        answer(fact, (YesNoAnswer) answer);
                    } else {
                        answer((LossQuestion) question, (LossAnswer) answer);
                    }
                    return true;
                }
            }
            return false;
        }

        /**
         * Returns the answers.
         *
         * @return the answers
         */
        public RubricAnswers build() {
            return new RubricAnswers(facts, losses);
        }
    }
}
