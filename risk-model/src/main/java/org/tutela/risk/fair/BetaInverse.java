package org.tutela.risk.fair;

/**
 * The inverse of the regularised incomplete beta function for shapes of at least 1.
 *
 * <p>The function is computed by its continued fraction (modified Lentz), at most {@value #MAX_TERMS} terms. The inverse is found in the
 * bracket from 0 to 1 by Newton's step, or by halving where that step leaves the bracket, at most {@value #MAX_STEPS} times; it ends
 * early when the next point is the last one. All of it is plain and {@link StrictMath} arithmetic in one fixed order, so the result is
 * the same everywhere.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the published constants, digit for digit
final class BetaInverse {

    static final int MAX_STEPS = 80;

    private static final int MAX_TERMS = 300;
    private static final double TINY = 1e-300;
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private final double alpha;
    private final double beta;
    private final double logBeta;

    BetaInverse(double alpha, double beta) {
        this.alpha = alpha;
        this.beta = beta;
        this.logBeta = logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
    }

    /** The value below which a share {@code p} lies, with 0 < p < 1. */
    double of(double p) {
        double lower = 0;
        double upper = 1;
        double x = alpha / (alpha + beta);
        for (int step = 0; step < MAX_STEPS; step++) {
            double excess = distribution(x) - p;
            if (excess < 0) {
                lower = x;
            } else {
                upper = x;
            }
            double next = x - excess / density(x);
            if (!(next > lower && next < upper)) {
                next = lower + (upper - lower) / 2;
            }
            if (next == x || excess == 0) {
                return x;
            }
            x = next;
        }
        return x;
    }

    /** The share below {@code x}, with 0 < x < 1. */
    double distribution(double x) {
        double front = StrictMath.exp(alpha * StrictMath.log(x) + beta * StrictMath.log1p(-x) - logBeta);
        return x < (alpha + 1) / (alpha + beta + 2)
                ? front * fraction(alpha, beta, x) / alpha
                : 1 - front * fraction(beta, alpha, 1 - x) / beta;
    }

    private double density(double x) {
        return StrictMath.exp((alpha - 1) * StrictMath.log(x) + (beta - 1) * StrictMath.log1p(-x) - logBeta);
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / guard(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m <= MAX_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / guard(1 + even * d);
            c = guard(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / guard(1 + odd * d);
            c = guard(1 + odd / c);
            double factor = d * c;
            result *= factor;
            if (Math.abs(factor - 1) <= 0x1p-52) {
                break;
            }
        }
        return result;
    }

    private static double guard(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** The logarithm of the gamma function for arguments of at least 1, by Lanczos' approximation with g = 7. */
    static double logGamma(double argument) {
        double x = argument - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x + i);
        }
        double t = x + 7.5;
        return 0.5 * StrictMath.log(2 * Math.PI) + (x + 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }
}
