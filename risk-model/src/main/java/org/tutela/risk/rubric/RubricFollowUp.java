package org.tutela.risk.rubric;

import static java.util.Objects.requireNonNull;

/**
 * The answers that CVSS v4.0 needs beside those of the rubric. The rubric was written for v3; these questions are ours.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param obstacle what hinders the attacker; read where {@link FactQuestion#XACL} is answered by no
 * @param subsequentSystem the questions on data, asked again for the systems beyond the weak one; read unless
 *     {@link FactQuestion#XS} is answered by no
 */
public record RubricFollowUp(RubricObstacle obstacle, RubricAnswers subsequentSystem) {

    /**
     * Checks the answers.
     *
     * @throws IllegalArgumentException if the answers on the systems beyond answer anything but a question on data
     */
    public RubricFollowUp {
        requireNonNull(obstacle, "obstacle");
        requireNonNull(subsequentSystem, "subsequentSystem");
        for (RubricQuestion<?> question : subsequentSystem.answers().keySet()) {
            if (question instanceof FactQuestion && question != FactQuestion.XCP && question != FactQuestion.XCPM) {
                throw new IllegalArgumentException(
                        "Question on the subsequent system must be one on data, but was " + question.id());
            }
        }
    }

    /**
     * Returns the follow-up in which nothing is known. It is rated no better than any other.
     *
     * @return the follow-up
     */
    public static RubricFollowUp unknown() {
        return new RubricFollowUp(
                RubricObstacle.UNKNOWN, RubricAnswers.builder().build());
    }
}
