package org.tutela.risk.scoring;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The probability that an attack leads to harm, as far as safety goes; ISO 14971, 5.5: of the hazardous situation, and of harm once it
 * is there. Independent barriers are effects of controls.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param hazardousSituation P1, from 0 to 1; empty where it cannot be estimated, then 1 counts
 * @param unit what P1 is counted per, such as {@code device-year}
 * @param harm P2, from 0 to 1
 * @param rationale why
 */
public record Probability(
        Optional<
                        @DecimalMin(value = "0", message = "must be at least 0") @DecimalMax(value = "1", message = "must be at most 1") @Digits(integer = 1, fraction = 40, message = "must have at most 40 decimals") BigDecimal>
                hazardousSituation,
        @NotBlank @Size(max = 100) String unit,

        @DecimalMin(value = "0", message = "must be at least 0") @DecimalMax(value = "1", message = "must be at most 1") @Digits(integer = 1, fraction = 40, message = "must have at most 40 decimals") BigDecimal harm,

        @NotBlank @Size(max = 4000) String rationale) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Probability {
        requireNonNull(hazardousSituation, "hazardousSituation");
        requireNonNull(unit, "unit");
        requireNonNull(harm, "harm");
        requireNonNull(rationale, "rationale");
    }
}
