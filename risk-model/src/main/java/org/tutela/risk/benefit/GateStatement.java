package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is known by other means of a gate under an alternative that is not the release under assessment.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param gate the gate
 * @param isPassed whether it passes
 * @param rationale why, with evidence
 */
public record GateStatement(
        BenefitRiskGate gate,
        boolean isPassed,
        @NotBlank @Size(max = 4000) String rationale) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public GateStatement {
        requireNonNull(gate, "gate");
        requireNonNull(rationale, "rationale");
    }
}
