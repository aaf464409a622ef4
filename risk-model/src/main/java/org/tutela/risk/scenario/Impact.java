package org.tutela.risk.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.tutela.risk.scoring.SeverityRating;

/**
 * How severe the outcome of a risk is in one dimension.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param dimension the dimension
 * @param severity the severity there
 */
public record Impact(ImpactDimension dimension, @Valid SeverityRating severity) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Impact {
        requireNonNull(dimension, "dimension");
        requireNonNull(severity, "severity");
    }
}
