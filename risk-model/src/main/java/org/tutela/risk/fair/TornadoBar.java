package org.tutela.risk.fair;

import static java.util.Objects.requireNonNull;

/**
 * How strongly a variable drives the simulated loss. It says where better knowledge pays; it decides nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param variable the variable
 * @param rankCorrelation Spearman's rank correlation of the variable with the loss, from -1 to 1
 */
public record TornadoBar(FairVariable variable, double rankCorrelation) {

    /** Rejects nulls. */
    public TornadoBar {
        requireNonNull(variable, "variable");
    }
}
