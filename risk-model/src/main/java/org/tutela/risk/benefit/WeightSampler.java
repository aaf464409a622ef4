package org.tutela.risk.benefit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tutela.risk.random.Xoshiro256;

/** Draws weights that sum to 1, uniformly among those that the preference information admits. */
@FunctionalInterface
interface WeightSampler {

    double[] next();

    static WeightSampler of(
            PreferenceInformation preference, List<Criterion> criteria, double[] weights, Xoshiro256 stream) {
        int n = criteria.size();
        return switch (preference) {
            case EXACT -> () -> weights;
            case NONE -> () -> simplex(n, stream);
            case ORDINAL -> ordinal(criteria, stream);
            case RANGES -> ranges(criteria, stream);
        };
    }

    /** Uniform on the simplex: exponential numbers over their sum. */
    private static double[] simplex(int n, Xoshiro256 stream) {
        double[] drawn = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            drawn[i] = -StrictMath.log(stream.nextUniform());
            sum += drawn[i];
        }
        for (int i = 0; i < n; i++) {
            drawn[i] /= sum;
        }
        return drawn;
    }

    /** Sorted, the greatest for the greatest swing; criteria of the same swing share their places in random order. */
    private static WeightSampler ordinal(List<Criterion> criteria, Xoshiro256 stream) {
        int n = criteria.size();
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparing((Integer i) -> criteria.get(i).swing()).reversed());
        return () -> {
            double[] sorted = simplex(n, stream);
            Arrays.sort(sorted);
            double[] drawn = new double[n];
            int from = 0;
            while (from < n) {
                int to = from + 1;
                while (to < n
                        && criteria.get(order[to])
                                        .swing()
                                        .compareTo(criteria.get(order[from]).swing())
                                == 0) {
                    to++;
                }
                for (int i = to - 1; i > from; i--) {
                    int k = from + (int) (stream.nextUniform() * (i - from + 1));
                    double swapped = sorted[n - 1 - i];
                    sorted[n - 1 - i] = sorted[n - 1 - k];
                    sorted[n - 1 - k] = swapped;
                }
                for (int i = from; i < to; i++) {
                    drawn[order[i]] = sorted[n - 1 - i];
                }
                from = to;
            }
            return drawn;
        };
    }

    /** What is left above the lower ends is uniform on a smaller simplex; what breaks an upper end is drawn again. */
    private static WeightSampler ranges(List<Criterion> criteria, Xoshiro256 stream) {
        int n = criteria.size();
        double[] lower = new double[n];
        double[] upper = new double[n];
        double rest = 1;
        for (int i = 0; i < n; i++) {
            WeightRange range = WeightRange.of(criteria.get(i));
            lower[i] = range.lower().doubleValue();
            upper[i] = range.upper().doubleValue();
            rest -= lower[i];
        }
        double left = rest;
        return () -> {
            while (true) {
                double[] drawn = simplex(n, stream);
                boolean isIn = true;
                for (int i = 0; i < n; i++) {
                    drawn[i] = lower[i] + left * drawn[i];
                    isIn &= drawn[i] <= upper[i];
                }
                if (isIn) {
                    return drawn;
                }
            }
        };
    }
}
