package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A step of an update procedure, with its ways out.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param stage the stage it belongs to
 * @param action what to do
 * @param expected what must then be seen
 * @param onFailure what to do where it is not seen
 * @param rollback how to go back to the release before; needed where {@link UpdateStage#needsRollback()}
 */
public record UpdateStep(
        UpdateStage stage,
        @NotBlank @Size(max = 4000) String action,
        @NotBlank @Size(max = 4000) String expected,
        @NotBlank @Size(max = 4000) String onFailure,
        Optional<@Size(max = 4000) String> rollback) {

    /** Rejects nulls; constraints are checked where the whole is built. */
    public UpdateStep {
        requireNonNull(stage, "stage");
        requireNonNull(action, "action");
        requireNonNull(expected, "expected");
        requireNonNull(onFailure, "onFailure");
        requireNonNull(rollback, "rollback");
    }
}
