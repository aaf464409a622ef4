package org.tutela.risk.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.tutela.risk.scenario.ImpactDimension;

/**
 * One way to look at a risk: a matrix, and the dimensions in which it decides.
 *
 * @param id the id, such as {@code five-by-five}
 * @param matrix the matrix
 * @param dimensions the dimensions in which an uncontrolled cell makes a risk uncontrolled, immutable, never empty
 */
public record Lens(String id, RiskMatrix matrix, Set<ImpactDimension> dimensions) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is blank or no dimension decides
     */
    public Lens {
        requireNonNull(matrix, "matrix");
        dimensions = ImmutableSet.copyOf(dimensions);
        if (id.isBlank()) {
            throw new IllegalArgumentException("Lens id must not be blank");
        }
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("Lens '" + id + "' must decide in a dimension, but had none");
        }
    }
}
