package org.tutela.risk.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RubricAnswersProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.randomValue(random -> {
            StringBuilder text = new StringBuilder("MDR-X:1");
            int percent = random.nextInt(101);
            for (RubricQuestion<?> question : RubricQuestion.all()) {
                if (random.nextInt(100) < percent) {
                    RubricAnswer answer = question.answers()
                            .get(random.nextInt(question.answers().size()));
                    text.append('/').append(question.id()).append(':').append(answer.code());
                }
            }
            return text.toString();
        });
    }

    @Property
    void parse_isTheInverseOfToString(@ForAll("texts") String text) {
        RubricAnswers answers = RubricAnswers.parse(text);

        assertEquals(text, answers.toString());
        assertEquals(answers, RubricAnswers.parse(answers.toString()));
        assertEquals(answers, answers.toBuilder().build());
        assertEquals(answers.hashCode(), answers.toBuilder().build().hashCode());
    }
}
