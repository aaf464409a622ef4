package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The check of an assumption against one use environment.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param environment the use environment
 * @param outcome what came of it
 * @param rationale why
 */
public record AssumptionCheck(
        UseEnvironmentId environment,
        AssumptionOutcome outcome,
        @NotBlank @Size(max = 4000) String rationale) {

    /** Rejects nulls; constraints are checked where the whole is built. */
    public AssumptionCheck {
        requireNonNull(environment, "environment");
        requireNonNull(outcome, "outcome");
        requireNonNull(rationale, "rationale");
    }
}
