package org.tutela.risk.urgency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * A question of a decision table with its ordered answers. It orders work and decides no acceptability.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name, such as {@code Exploitation}
 * @param version the version of the published definition, such as {@code 1.1.0}
 * @param values the answers, from the least urgent to the most, at least two, immutable
 */
public record DecisionPoint(String name, String version, List<String> values) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name or version is blank, there are fewer than two answers, or one is given twice
     */
    public DecisionPoint {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Decision point name must not be blank");
        }
        if (version.isBlank()) {
            throw new IllegalArgumentException("Decision point version must not be blank");
        }
        values = ImmutableList.copyOf(values);
        if (values.size() < 2 || ImmutableSet.copyOf(values).size() < values.size()) {
            throw new IllegalArgumentException(
                    "Decision point " + name + " must have at least 2 different values, but had " + values);
        }
    }

    /**
     * Returns a decision point.
     *
     * @param name the name
     * @param version the version of the published definition
     * @param values the answers, from the least urgent to the most
     * @return the decision point
     * @throws IllegalArgumentException if the name or version is blank, there are fewer than two answers, or one is given twice
     */
    public static DecisionPoint of(String name, String version, String... values) {
        return new DecisionPoint(name, version, ImmutableList.copyOf(values));
    }

    /**
     * Returns the place of an answer.
     *
     * @param value the answer
     * @return the place, from 0
     * @throws IllegalArgumentException if there is no such answer
     */
    public int indexOf(String value) {
        int index = values.indexOf(value);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "Unknown value '" + value + "' of " + name + ", known values are " + values);
        }
        return index;
    }
}
