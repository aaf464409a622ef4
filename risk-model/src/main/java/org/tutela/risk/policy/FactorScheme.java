package org.tutela.risk.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tutela.core.reference.Citation;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * How factors of exploitability become a level: each value costs the attacker points, and bands of their sum give the level.
 *
 * <p>A scheme exists only if it is monotone: within a factor an easier value never costs more, and fewer points never give a harder
 * level. So a cap on a factor never raises a level. {@link FactorSchemes} has presets. This class is immutable and thread-safe.
 *
 * @param id the id, such as {@code attack-potential}
 * @param factors the factors, immutable, from 1 to 16
 * @param bands the bands, from the fewest points on, immutable; the last is open
 * @param source where factors, points and bands come from
 */
public record FactorScheme(String id, List<Factor> factors, List<Band> bands, Citation source) {

    private static final int MAX_FACTORS = 16;
    private static final int MAX_VALUES = 100;
    private static final int MAX_POINTS = 1_000_000;

    /**
     * Admits the scheme.
     *
     * @throws IllegalArgumentException if it is empty, names something twice, or is not monotone
     */
    public FactorScheme {
        requireNonNull(source, "source");
        factors = ImmutableList.copyOf(factors);
        bands = ImmutableList.copyOf(bands);
        if (id.isBlank()) {
            throw new IllegalArgumentException("Scheme id must not be blank");
        }
        if (factors.isEmpty() || factors.size() > MAX_FACTORS) {
            throw new IllegalArgumentException(
                    "Scheme '" + id + "' must have from 1 to 16 factors, but had " + factors.size());
        }
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("Scheme '" + id + "' must have a band, but had none");
        }
        Set<String> seen = new HashSet<>();
        for (Factor factor : factors) {
            if (!seen.add(factor.code())) {
                throw new IllegalArgumentException(
                        "Scheme '" + id + "' must name each factor once, but has '" + factor.code() + "' twice");
            }
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).fromPoints() <= bands.get(i - 1).fromPoints()) {
                throw new IllegalArgumentException("Scheme '" + id + "' must have bands of rising points, but had "
                        + bands.get(i - 1).fromPoints() + " before "
                        + bands.get(i).fromPoints());
            }
        }
        if (bands.get(0).fromPoints() != 0) {
            throw new IllegalArgumentException("Scheme '" + id + "' must have a first band from 0 points, but had "
                    + bands.get(0).fromPoints());
        }
    }

    /**
     * Returns the place of a factor.
     *
     * @param code the code of the factor
     * @return its place, from 0, or -1 if the scheme has no such factor
     */
    public int indexOf(String code) {
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the level that a sum of points gives.
     *
     * @param points the sum, 0 or more
     * @return the level
     */
    public ExploitabilityLevel level(int points) {
        ExploitabilityLevel result = bands.get(0).level();
        for (Band band : bands) {
            if (band.fromPoints() <= points) {
                result = band.level();
            }
        }
        return result;
    }

    /** Checks that fewer points never give a harder level on the scale of a policy. */
    void checkAgainst(Scale exploitability) {
        for (int i = 0; i < bands.size(); i++) {
            int place = exploitability.indexOf(bands.get(i).level().code());
            if (i > 0 && place > exploitability.indexOf(bands.get(i - 1).level().code())) {
                throw new IllegalArgumentException("Scheme '" + id
                        + "' must not become easier with more points, but had "
                        + bands.get(i - 1).level() + " before " + bands.get(i).level());
            }
        }
    }

    /**
     * A factor.
     *
     * @param code the code, such as {@code AV}
     * @param name the name, such as {@code attack vector}
     * @param kind whether it is of access, which stays with the architecture, or of difficulty, which intelligence undoes
     * @param values the values, from the easiest to the hardest, immutable, from 1 to 100
     */
    public record Factor(String code, String name, CapKind kind, List<Value> values) {

        /**
         * Admits the factor.
         *
         * @throws IllegalArgumentException if the code is blank, it has no value or more than 100, names one twice, or an easier value costs more
         */
        public Factor {
            requireNonNull(name, "name");
            requireNonNull(kind, "kind");
            values = ImmutableList.copyOf(values);
            if (code.isBlank()) {
                throw new IllegalArgumentException("Factor code must not be blank");
            }
            if (values.size() > MAX_VALUES) {
                throw new IllegalArgumentException(
                        "Factor '" + code + "' must have at most 100 values, but had " + values.size());
            }
            if (values.isEmpty()) {
                throw new IllegalArgumentException("Factor '" + code + "' must have a value, but had none");
            }
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < values.size(); i++) {
                if (!seen.add(values.get(i).code())) {
                    throw new IllegalArgumentException("Factor '" + code + "' must name each value once, but has '"
                            + values.get(i).code() + "' twice");
                }
                if (i > 0 && values.get(i).points() < values.get(i - 1).points()) {
                    throw new IllegalArgumentException("Factor '" + code + "' must not cost less for '"
                            + values.get(i).code()
                            + "' than for the easier '" + values.get(i - 1).code() + "', but had "
                            + values.get(i).points()
                            + " and " + values.get(i - 1).points());
                }
            }
        }

        /**
         * Returns the place of a value.
         *
         * @param valueCode the code of the value
         * @return its place, from 0 for the easiest, or -1 if the factor has no such value
         */
        public int indexOf(String valueCode) {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).code().equals(valueCode)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * A value of a factor.
     *
     * @param code the code, such as {@code N}
     * @param points what it costs the attacker, from 0 to 1,000,000
     */
    public record Value(String code, int points) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the code is blank or the points are out of range
         */
        public Value {
            if (code.isBlank()) {
                throw new IllegalArgumentException("Factor value code must not be blank");
            }
            if (points < 0 || points > MAX_POINTS) {
                throw new IllegalArgumentException(
                        "Factor value '" + code + "' must cost from 0 to 1000000 points, but cost " + points);
            }
        }
    }

    /**
     * A band of points.
     *
     * @param fromPoints the fewest points of the band, closed
     * @param level the level that it gives
     */
    public record Band(int fromPoints, ExploitabilityLevel level) {

        /** Rejects nulls. */
        public Band {
            requireNonNull(level, "level");
        }
    }
}
