package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an update procedure has no step of a stage. It does not help for stages that every update has.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param stage the stage
 * @param reason why no step is needed
 */
public record UpdateStageExclusion(
        UpdateStage stage, @NotBlank @Size(max = 4000) String reason) {

    /** Rejects nulls; constraints are checked where the whole is built. */
    public UpdateStageExclusion {
        requireNonNull(stage, "stage");
        requireNonNull(reason, "reason");
    }
}
