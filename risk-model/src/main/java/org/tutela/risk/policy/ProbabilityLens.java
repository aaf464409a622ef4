package org.tutela.risk.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a probability of harm is judged: bands give its level, and a matrix of these levels against severity gives the level of risk. It
 * is used only where a risk has an estimated probability; the worse of this level and that by exploitability counts.
 *
 * @param bands the bands, from the least probable on, immutable; each from its bound, closed below
 * @param matrix the matrix; its rows are the bands
 */
public record ProbabilityLens(List<Band> bands, RiskMatrix matrix) {

    /**
     * Admits the lens.
     *
     * @throws IllegalArgumentException if the bands do not start at 0, do not rise, go beyond 1, or are not the rows of the matrix
     */
    public ProbabilityLens {
        requireNonNull(matrix, "matrix");
        bands = ImmutableList.copyOf(bands);
        List<String> codes = bands.stream().map(Band::code).toList();
        if (!codes.equals(matrix.exploitability().codes())) {
            throw new IllegalArgumentException("Probability bands must be the rows "
                    + matrix.exploitability().codes() + " of the matrix, but were " + codes);
        }
        if (bands.get(0).from().signum() != 0) {
            throw new IllegalArgumentException("Probability bands must start at 0, but started at "
                    + bands.get(0).from().toPlainString());
        }
        BigDecimal last = bands.get(bands.size() - 1).from();
        if (last.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "Probability bands must start at 1 at the latest, but had " + last.toPlainString());
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("Probability bands must rise, but had "
                        + bands.get(i - 1).from().toPlainString() + " before "
                        + bands.get(i).from().toPlainString());
            }
        }
    }

    /**
     * Returns the band of a probability.
     *
     * @param probability the probability, from 0 to 1
     * @return the place of the band, from 0 for the least probable
     */
    public int indexOf(BigDecimal probability) {
        int result = 0;
        for (int i = 0; i < bands.size(); i++) {
            if (probability.compareTo(bands.get(i).from()) >= 0) {
                result = i;
            }
        }
        return result;
    }

    /**
     * A band.
     *
     * @param code the code of the level
     * @param from the lowest probability of the band, closed
     */
    public record Band(String code, BigDecimal from) {

        /** Rejects nulls. */
        public Band {
            requireNonNull(code, "code");
            requireNonNull(from, "from");
        }
    }
}
