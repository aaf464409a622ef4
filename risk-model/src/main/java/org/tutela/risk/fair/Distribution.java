package org.tutela.risk.fair;

import java.util.function.Function;

/**
 * What is believed about a quantity before it is observed. Its numbers are real quantities in the unit of the variable they stand for.
 *
 * <p>Values are drawn by the inverse of the distribution function, with arithmetic that is the same on every machine. A distribution is
 * an input of an estimate; it decides nothing. Implementations are immutable and thread-safe.
 */
public sealed interface Distribution {

    /**
     * Returns the value below which a share lies.
     *
     * @param p the share, above 0 and below 1
     * @return the value
     * @throws IllegalArgumentException if the share is not above 0 and below 1
     */
    double quantile(double p);

    /**
     * Returns the expected value in closed form.
     *
     * @return the mean
     */
    double mean();

    /**
     * Returns the lowest value there can be.
     *
     * @return the bound
     */
    double lowest();

    /**
     * Returns the highest value there can be.
     *
     * @return the bound, positive infinity where there is none
     */
    double highest();

    /**
     * Applies the function of the case.
     *
     * @param <R> the type of the result
     * @param constant what to do with one value
     * @param uniform what to do with a uniform distribution
     * @param logNormal what to do with a lognormal distribution
     * @param pert what to do with a PERT distribution
     * @return what the function returned
     */
    <R> R match(
            Function<? super Constant, ? extends R> constant,
            Function<? super Uniform, ? extends R> uniform,
            Function<? super LogNormal, ? extends R> logNormal,
            Function<? super Pert, ? extends R> pert);

    /**
     * One value, without doubt.
     *
     * @param value the value, finite
     */
    record Constant(double value) implements Distribution {

        /**
         * Checks the value.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Constant {
            checkFinite("Constant", value);
        }

        @Override
        public double quantile(double p) {
            checkShare(p);
            return value;
        }

        @Override
        public double mean() {
            return value;
        }

        @Override
        public double lowest() {
            return value;
        }

        @Override
        public double highest() {
            return value;
        }

        @Override
        public <R> R match(
                Function<? super Constant, ? extends R> constant,
                Function<? super Uniform, ? extends R> uniform,
                Function<? super LogNormal, ? extends R> logNormal,
                Function<? super Pert, ? extends R> pert) {
            return constant.apply(this);
        }
    }

    /**
     * All values of a range alike.
     *
     * @param lowest the lower end, finite
     * @param highest the upper end, finite and above the lower
     */
    record Uniform(double lowest, double highest) implements Distribution {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if an end is not finite or the upper end is not above the lower
         */
        public Uniform {
            checkFinite("Uniform lowest", lowest);
            checkFinite("Uniform highest", highest);
            checkBelow("Uniform lowest", lowest, "highest", highest);
        }

        @Override
        public double quantile(double p) {
            checkShare(p);
            return lowest + (highest - lowest) * p;
        }

        @Override
        public double mean() {
            return lowest + (highest - lowest) / 2;
        }

        @Override
        public <R> R match(
                Function<? super Constant, ? extends R> constant,
                Function<? super Uniform, ? extends R> uniform,
                Function<? super LogNormal, ? extends R> logNormal,
                Function<? super Pert, ? extends R> pert) {
            return uniform.apply(this);
        }
    }

    /**
     * A quantity whose logarithm is normal: positive, with a long upper tail.
     *
     * @param median the value that half of all lie below, above 0
     * @param percentile95 the value that 95 of 100 lie below, above the median
     */
    record LogNormal(double median, double percentile95) implements Distribution {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if a value is not finite, the median is not above 0 or the percentile not above the median
         */
        public LogNormal {
            checkFinite("Lognormal median", median);
            checkFinite("Lognormal 95th percentile", percentile95);
            if (!(median > 0)) {
                throw new IllegalArgumentException("Lognormal median must be above 0, but was " + median);
            }
            checkBelow("Lognormal median", median, "95th percentile", percentile95);
        }

        /**
         * Returns the standard deviation of the logarithm.
         *
         * @return the standard deviation, above 0
         */
        public double sigma() {
            return StrictMath.log(percentile95 / median) / NormalInverse.Z95;
        }

        @Override
        public double quantile(double p) {
            checkShare(p);
            return median * StrictMath.exp(sigma() * NormalInverse.of(p));
        }

        @Override
        public double mean() {
            return median * StrictMath.exp(sigma() * sigma() / 2);
        }

        @Override
        public double lowest() {
            return 0;
        }

        @Override
        public double highest() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public <R> R match(
                Function<? super Constant, ? extends R> constant,
                Function<? super Uniform, ? extends R> uniform,
                Function<? super LogNormal, ? extends R> logNormal,
                Function<? super Pert, ? extends R> pert) {
            return logNormal.apply(this);
        }
    }

    /**
     * A three-point estimate: the PERT distribution with weight 4, a beta distribution stretched over the range.
     *
     * @param lowest the lowest value, finite
     * @param mostLikely the most likely value, from the lowest to the highest
     * @param highest the highest value, finite and above the lowest
     */
    record Pert(double lowest, double mostLikely, double highest) implements Distribution {

        /**
         * Checks the estimate.
         *
         * @throws IllegalArgumentException if a value is not finite, the highest is not above the lowest, or the most likely is outside
         */
        public Pert {
            checkFinite("PERT lowest", lowest);
            checkFinite("PERT most likely value", mostLikely);
            checkFinite("PERT highest", highest);
            checkBelow("PERT lowest", lowest, "highest", highest);
            if (mostLikely < lowest || mostLikely > highest) {
                throw new IllegalArgumentException(
                        "PERT most likely value must be from " + lowest + " to " + highest + ", but was " + mostLikely);
            }
        }

        /**
         * Returns the first shape of the beta distribution.
         *
         * @return the shape, from 1 to 5
         */
        public double alpha() {
            return 1 + 4 * ((mostLikely - lowest) / (highest - lowest));
        }

        /**
         * Returns the second shape of the beta distribution.
         *
         * @return the shape, from 1 to 5
         */
        public double beta() {
            return 1 + 4 * ((highest - mostLikely) / (highest - lowest));
        }

        @Override
        public double quantile(double p) {
            checkShare(p);
            return lowest + (highest - lowest) * new BetaInverse(alpha(), beta()).of(p);
        }

        @Override
        public double mean() {
            return (lowest + 4 * mostLikely + highest) / 6;
        }

        @Override
        public <R> R match(
                Function<? super Constant, ? extends R> constant,
                Function<? super Uniform, ? extends R> uniform,
                Function<? super LogNormal, ? extends R> logNormal,
                Function<? super Pert, ? extends R> pert) {
            return pert.apply(this);
        }
    }

    private static void checkFinite(String what, double value) {
        if (!Double.isFinite(value) || Math.abs(value) > 1e30) {
            throw new IllegalArgumentException(what + " must be from -1e30 to 1e30, but was " + value);
        }
    }

    private static void checkBelow(String what, double lower, String other, double upper) {
        if (!(lower < upper)) {
            throw new IllegalArgumentException(
                    what + " must be below " + other + ", but was " + lower + " with " + other + ' ' + upper);
        }
    }

    private static void checkShare(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("Share must be above 0 and below 1, but was " + p);
        }
    }
}
