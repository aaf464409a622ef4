package org.tutela.risk.fair;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A simulated quantity in figures: decision support only.
 *
 * <p>A summary is not a risk level, not an exploitability and not a severity, and no decision about the acceptability of a risk takes
 * one; see {@link #use()}. This class is immutable and thread-safe.
 *
 * @param unit what is counted, such as {@code patient harmed at S4 or worse per device-year}
 * @param simulations how many values were simulated
 * @param mean the arithmetic mean
 * @param standardDeviation the standard deviation of the sample
 * @param percentiles the percentiles 5, 10, 50, 90, 95 and 99 by linear interpolation (type 7), in this order, immutable
 * @param exceedances the probability that each threshold is exceeded, in the order of the thresholds, immutable
 */
public record DistributionSummary(
        String unit,
        int simulations,
        double mean,
        double standardDeviation,
        Map<Integer, Double> percentiles,
        List<Exceedance> exceedances) {

    private static final ImmutableList<Integer> PERCENTS = ImmutableList.of(5, 10, 50, 90, 95, 99);

    /** Copies the collections. */
    public DistributionSummary {
        requireNonNull(unit, "unit");
        percentiles = ImmutableSortedMap.copyOf(percentiles);
        exceedances = ImmutableList.copyOf(exceedances);
    }

    static DistributionSummary of(String unit, double[] values, List<Double> thresholds) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double mean = sum(values, 0, 1) / values.length;
        double variance = sum(values, mean, 2) / (values.length - 1);
        if (!Double.isFinite(variance)) {
            throw new IllegalArgumentException("Simulated values must stay finite, but the greatest of '" + unit
                    + "' was " + sorted[sorted.length - 1]);
        }
        ImmutableSortedMap.Builder<Integer, Double> percentiles = ImmutableSortedMap.naturalOrder();
        for (int percent : PERCENTS) {
            percentiles.put(percent, percentile(sorted, percent));
        }
        ImmutableList.Builder<Exceedance> exceedances = ImmutableList.builder();
        for (double threshold : thresholds) {
            long count =
                    Arrays.stream(values).filter(value -> value > threshold).count();
            exceedances.add(new Exceedance(threshold, (double) count / values.length));
        }
        return new DistributionSummary(
                unit, values.length, mean, StrictMath.sqrt(variance), percentiles.build(), exceedances.build());
    }

    /** The sum of the powers of the distances from a centre: within each chunk first, then over the chunks in their order. */
    private static double sum(double[] values, double centre, int power) {
        double total = 0;
        for (int from = 0; from < values.length; from += FairSimulator.CHUNK) {
            double part = 0;
            for (int i = from; i < Math.min(from + FairSimulator.CHUNK, values.length); i++) {
                double distance = values[i] - centre;
                part += power == 1 ? distance : distance * distance;
            }
            total += part;
        }
        return total;
    }

    /** Type 7 of Hyndman and Fan (1996); the place is computed in whole numbers. */
    static double percentile(double[] sorted, int percent) {
        long place = (sorted.length - 1L) * percent;
        int below = (int) (place / 100);
        double rest = place % 100 / 100.0;
        return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
    }

    /**
     * Returns a percentile, in the unit of the summary.
     *
     * @param percent the share of values below it, in percent: 5, 10, 50, 90, 95 or 99
     * @return the percentile
     * @throws IllegalArgumentException if the percentile is not one of those
     */
    public double percentile(int percent) {
        Double value = percentiles.get(percent);
        if (value == null) {
            throw new IllegalArgumentException(
                    "Percentile must be one of " + percentiles.keySet() + ", but was " + percent);
        }
        return value;
    }

    /**
     * Returns what the summary may be used for.
     *
     * @return always {@link DecisionUse#DECISION_SUPPORT_ONLY}
     */
    public DecisionUse use() {
        return DecisionUse.DECISION_SUPPORT_ONLY;
    }

    /**
     * Returns the Monte Carlo standard error of the mean.
     *
     * @return standard deviation over the square root of the number of simulations
     */
    public double standardError() {
        return standardDeviation / StrictMath.sqrt(simulations);
    }

    /**
     * The probability that a threshold is exceeded, as simulated. Decision support only, as the summary it is part of.
     *
     * @param threshold the threshold
     * @param probability the share of values above it, from 0 to 1
     */
    public record Exceedance(double threshold, double probability) {}
}
