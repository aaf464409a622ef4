package org.tutela.risk.assessment;

import static java.util.Objects.requireNonNull;

import org.tutela.risk.residual.Acceptability;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;

/**
 * What an assessment says of one risk.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param risk the risk
 * @param initial without any control
 * @param current with the controls that count now
 * @param projected with the controls that will count
 * @param currentWithoutEnvironment as {@code current}, without the controls that live in the operating environment
 * @param projectedWithoutEnvironment as {@code projected}, without the controls that live in the operating environment
 * @param acceptability whether what is left now is acceptable, and what stands against it
 */
public record RiskResult(
        Risk risk,
        RiskEvaluation initial,
        RiskEvaluation current,
        RiskEvaluation projected,
        RiskEvaluation currentWithoutEnvironment,
        RiskEvaluation projectedWithoutEnvironment,
        Acceptability acceptability) {

    /** Rejects nulls. */
    public RiskResult {
        requireNonNull(risk, "risk");
        requireNonNull(initial, "initial");
        requireNonNull(current, "current");
        requireNonNull(projected, "projected");
        requireNonNull(currentWithoutEnvironment, "currentWithoutEnvironment");
        requireNonNull(projectedWithoutEnvironment, "projectedWithoutEnvironment");
        requireNonNull(acceptability, "acceptability");
    }

    /**
     * Returns the id of the risk.
     *
     * @return the id
     */
    public RiskId id() {
        return risk.id();
    }

    /**
     * Says whether the risk is controlled now only thanks to controls in the operating environment.
     *
     * @return true if it is
     */
    public boolean isRelyingOnEnvironment() {
        return current.isControlled() && !currentWithoutEnvironment.isControlled();
    }
}
