package org.tutela.risk.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The probability that a vulnerability is exploited in the next 30 days, as EPSS saw it on a day. Its absence, or a low value, never
 * lowers anything.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param date the day
 * @param probability the probability, from 0 to 1, with at most 20 decimals
 * @param modelVersion the version of the model
 */
public record EpssSample(
        LocalDate date,

        @DecimalMin(value = "0", message = "must be at least 0") @DecimalMax(value = "1", message = "must be at most 1") @Digits(integer = 1, fraction = 20, message = "must have at most {fraction} decimals") BigDecimal probability,

        @NotBlank @Size(max = 100) String modelVersion) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public EpssSample {
        requireNonNull(date, "date");
        requireNonNull(probability, "probability");
        requireNonNull(modelVersion, "modelVersion");
    }
}
