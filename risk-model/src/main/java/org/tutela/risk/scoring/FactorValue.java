package org.tutela.risk.scoring;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The value of one factor of exploitability, such as {@code AV} and {@code N}. What it is worth is said by a scheme of the policy.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param factor the code of the factor
 * @param value the code of the value
 */
public record FactorValue(
        @NotBlank @Size(max = 40) String factor,
        @NotBlank @Size(max = 40) String value) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public FactorValue {
        requireNonNull(factor, "factor");
        requireNonNull(value, "value");
    }
}
