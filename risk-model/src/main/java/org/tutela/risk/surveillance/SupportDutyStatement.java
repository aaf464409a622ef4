package org.tutela.risk.surveillance;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That a duty of a stage of support is done.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param duty the duty
 * @param doneOn when
 * @param reference where it stands
 */
public record SupportDutyStatement(
        SupportDuty duty,
        LocalDate doneOn,
        @NotBlank @Size(max = 4000) String reference) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public SupportDutyStatement {
        requireNonNull(duty, "duty");
        requireNonNull(doneOn, "doneOn");
        requireNonNull(reference, "reference");
    }
}
