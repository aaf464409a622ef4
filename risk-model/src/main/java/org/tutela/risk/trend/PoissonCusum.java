package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

/**
 * A cumulative sum that finds slow drift: what each count exceeds its reference value by adds up, never below zero, until it reaches the
 * decision limit. The reference value is {@code (m1 - m0) / (ln m1 - ln m0)} for expected counts m0 in order and m1 out of order.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param ratio how many times the expected rate is to be found, m1 over m0, above 1
 * @param limit the decision limit, above 0
 */
public record PoissonCusum(BigDecimal ratio, BigDecimal limit) {

    private static final int PLACES = 6;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the ratio is not above 1 or the limit not above 0
     */
    public PoissonCusum {
        requireNonNull(ratio, "ratio");
        requireNonNull(limit, "limit");
        if (ratio.compareTo(BigDecimal.ONE) <= 0) {
            throw new IllegalArgumentException("Ratio of a cumulative sum must be above 1, but was " + ratio);
        }
        if (limit.signum() <= 0) {
            throw new IllegalArgumentException("Limit of a cumulative sum must be above 0, but was " + limit);
        }
    }

    /**
     * Returns the reference value of a period.
     *
     * @param expected the expected count, 0 or more
     * @return the reference value, to six places
     */
    public BigDecimal reference(BigDecimal expected) {
        return exactReference(expected).setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    private BigDecimal exactReference(BigDecimal expected) {
        return expected.multiply(ratio.subtract(BigDecimal.ONE)).divide(Decimals.ln(ratio), Decimals.WORKING);
    }

    /**
     * Returns the sum after each period.
     *
     * @param counts the counts, in the order of time
     * @param expected the expected count of each
     * @return the sums, to six places, immutable
     * @throws IllegalArgumentException if the lists differ in size
     */
    public List<BigDecimal> sums(List<Integer> counts, List<BigDecimal> expected) {
        if (counts.size() != expected.size()) {
            throw new IllegalArgumentException(
                    "Counts must have " + expected.size() + " entries, but had " + counts.size());
        }
        ImmutableList.Builder<BigDecimal> sums = ImmutableList.builder();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < counts.size(); i++) {
            sum = sum.add(BigDecimal.valueOf(counts.get(i)))
                    .subtract(exactReference(expected.get(i)))
                    .max(BigDecimal.ZERO);
            sums.add(sum.setScale(PLACES, RoundingMode.HALF_EVEN));
        }
        return sums.build();
    }

    /**
     * Returns the first period in which the limit is reached.
     *
     * @param sums the sums
     * @return its index, or empty where there is no alarm
     */
    public OptionalInt alarm(List<BigDecimal> sums) {
        for (int i = 0; i < sums.size(); i++) {
            if (sums.get(i).compareTo(limit) >= 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
