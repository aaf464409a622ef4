package org.tutela.risk.environment;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The decision that a release asks nothing of one kind of its operating environment. There is no default: a kind with neither a
 * requirement nor this decision is a finding.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind
 * @param reason why nothing is asked
 */
public record ItRequirementExclusion(
        ItRequirementKind kind, @NotBlank @Size(max = 4000) String reason) {

    /** Rejects nulls; constraints are checked where the whole is built. */
    public ItRequirementExclusion {
        requireNonNull(kind, "kind");
        requireNonNull(reason, "reason");
    }
}
