package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;

/**
 * How large a factor is under an alternative: one cell of the effects table.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param alternative the alternative
 * @param factor the factor
 * @param estimate the value, or why it is not known
 */
public record Effect(
        AlternativeId alternative, FactorId factor, @Valid Estimate estimate) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Effect {
        requireNonNull(alternative, "alternative");
        requireNonNull(factor, "factor");
        requireNonNull(estimate, "estimate");
    }
}
