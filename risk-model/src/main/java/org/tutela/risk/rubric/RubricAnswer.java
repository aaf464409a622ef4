package org.tutela.risk.rubric;

/** An answer to a question of the rubric: yes or no, or how much is lost, or that it is not known. */
public sealed interface RubricAnswer permits YesNoAnswer, LossAnswer {

    /**
     * Returns the letter of the answer in the text of a record of answers.
     *
     * @return one upper-case letter
     */
    String code();

    /**
     * Says whether this is the answer that it is not known. An unknown answer is never better than any other.
     *
     * @return true for {@link YesNoAnswer#UNKNOWN} and {@link LossAnswer#UNKNOWN} alone
     */
    boolean isUnknown();
}
