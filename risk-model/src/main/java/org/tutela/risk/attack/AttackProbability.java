package org.tutela.risk.attack;

import java.math.BigDecimal;

/**
 * The probability that an attack along a graph succeeds, given the probabilities of its steps.
 *
 * <p>It may inform exploitability and the estimate of P1 in the safety lens, with a rationale; it never sets a severity and decides no
 * acceptability. This class is immutable and thread-safe.
 *
 * @param value the probability, from 0 to 1, exact and without trailing zeros
 */
public record AttackProbability(BigDecimal value) implements Comparable<AttackProbability> {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the value is not from 0 to 1
     */
    public AttackProbability {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Attack probability must be from 0 to 1, but was " + value);
        }
        value = Numbers.canonical(value);
    }

    @Override
    public int compareTo(AttackProbability other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
