package org.tutela.risk.rubric;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.text.MessageKey;

/**
 * A question of the rubric. The id is that of the published workbook; {@link #english()} asks it in our own words.
 *
 * @param <A> the type of its answers
 */
public sealed interface RubricQuestion<A extends RubricAnswer> extends MessageKey permits FactQuestion, LossQuestion {

    /**
     * Returns all questions.
     *
     * @return the questions, in the order of the workbook, immutable
     */
    static List<RubricQuestion<?>> all() {
        return ImmutableList.<RubricQuestion<?>>builder()
                .add(FactQuestion.values())
                .add(LossQuestion.values())
                .build();
    }

    /**
     * Returns the question with an id.
     *
     * @param id the id, such as {@code XAVN}, in upper case
     * @return the question; empty where there is none with the id
     */
    static Optional<RubricQuestion<?>> find(String id) {
        for (RubricQuestion<?> question : all()) {
            if (question.id().equals(id)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the id of the question in the workbook.
     *
     * @return the id, such as {@code XAVN}
     */
    String id();

    /**
     * Returns the CVSS v3 metric that the question leads to.
     *
     * @return the code of the metric, such as {@code AV}
     */
    String metric();

    /**
     * Returns the answers that the question takes.
     *
     * @return the answers, unknown last, immutable
     */
    List<A> answers();

    /**
     * Returns the code of the text of the question.
     *
     * @return {@code RUBRIC-} and the id
     */
    @Override
    default String code() {
        return "RUBRIC-" + id();
    }
}
