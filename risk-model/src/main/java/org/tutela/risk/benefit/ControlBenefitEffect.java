package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.tutela.risk.control.ControlId;

/**
 * What a control does to a benefit, such as the delay of emergency access, a suppressed alarm, the downtime of an update, the
 * battery that cryptography takes, lost interoperability, or workload.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param control the control
 * @param factor the benefit factor
 * @param isWorsening whether it makes the benefit smaller
 * @param size by how much, in the unit of the factor, not negative; or why it is not known
 * @param tolerance how much worsening is tolerable, in the unit of the factor
 * @param rationale why that is tolerable
 */
public record ControlBenefitEffect(
        ControlId control,
        FactorId factor,
        boolean isWorsening,
        @Valid Estimate size,

        @DecimalMin(value = "0", message = "must be at least 0") BigDecimal tolerance,

        @NotBlank @Size(max = 4000) String rationale) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public ControlBenefitEffect {
        requireNonNull(control, "control");
        requireNonNull(factor, "factor");
        requireNonNull(size, "size");
        requireNonNull(tolerance, "tolerance");
        requireNonNull(rationale, "rationale");
    }
}
