package org.tutela.risk.fair;

import java.util.Arrays;

/** Spearman's rank correlation; equal values share the mean of their ranks. */
final class RankCorrelation {

    private RankCorrelation() {}

    /** The correlation; 0 where one side does not vary. */
    static double of(double[] left, double[] right) {
        double[] x = ranks(left);
        double[] y = ranks(right);
        double mean = (x.length - 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mean) * (y[i] - mean);
            xx += (x[i] - mean) * (x[i] - mean);
            yy += (y[i] - mean) * (y[i] - mean);
        }
        return xx == 0 || yy == 0 ? 0 : xy / (StrictMath.sqrt(xx) * StrictMath.sqrt(yy));
    }

    private static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = (firstNotBelow(sorted, values[i]) + firstNotBelow(sorted, Math.nextUp(values[i])) - 1) / 2.0;
        }
        return result;
    }

    private static int firstNotBelow(double[] sorted, double value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
