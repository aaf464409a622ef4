package org.tutela.risk.control;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The analysis that a control leaves something intact.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param goal what is to be left intact
 * @param isMaintained whether it is
 * @param rationale why
 */
public record PreservationAnalysis(
        PreservationGoal goal,
        boolean isMaintained,
        @NotBlank @Size(max = 4000) String rationale) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public PreservationAnalysis {
        requireNonNull(goal, "goal");
        requireNonNull(rationale, "rationale");
    }
}
