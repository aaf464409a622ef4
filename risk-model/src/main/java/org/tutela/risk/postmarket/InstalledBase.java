package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;

/**
 * How many devices run a release.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param countedOn when they were counted
 * @param devices how many there were, 0 or more
 */
public record InstalledBase(
        LocalDate countedOn, @PositiveOrZero int devices) {

    /** Rejects nulls; constraints are checked where the whole is built. */
    public InstalledBase {
        requireNonNull(countedOn, "countedOn");
    }
}
