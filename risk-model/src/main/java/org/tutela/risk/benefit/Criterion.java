package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A factor as the weighting sees it: how its values are worth more or less, and what the swing from its worst to its best value
 * is worth.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param factor the factor
 * @param value the worth of its values, from the worst to the best
 * @param swing the points of the swing from worst to best; the most valuable swing of all criteria has 100 by custom
 * @param weightRange the range of its weight, where that was elicited
 * @param rationale why the ends and the swing are these
 */
public record Criterion(
        FactorId factor,
        ValueFunction value,

        @DecimalMin(value = "0", inclusive = false, message = "must be above 0") BigDecimal swing,

        Optional<WeightRange> weightRange,
        @NotBlank @Size(max = 4000) String rationale) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Criterion {
        requireNonNull(factor, "factor");
        requireNonNull(value, "value");
        requireNonNull(swing, "swing");
        requireNonNull(weightRange, "weightRange");
        requireNonNull(rationale, "rationale");
    }
}
