package org.tutela.risk.residual;

import static java.util.Objects.requireNonNull;

import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.RiskLevel;
import org.tutela.risk.scoring.SeverityLevel;

/**
 * What a risk is in one dimension.
 *
 * @param dimension the dimension
 * @param severity the severity there
 * @param level the level that the matrix gives
 * @param isControlled whether the matrix calls it controlled
 */
public record DimensionOutcome(
        ImpactDimension dimension, SeverityLevel severity, RiskLevel level, boolean isControlled) {

    /** Rejects nulls. */
    public DimensionOutcome {
        requireNonNull(dimension, "dimension");
        requireNonNull(severity, "severity");
        requireNonNull(level, "level");
    }
}
