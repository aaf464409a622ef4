package org.tutela.risk.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Functions in decimals of a fixed number of digits: the same everywhere, unlike those of a floating-point unit. */
final class Decimals {

    /** The digits of intermediate results. */
    static final MathContext WORKING = new MathContext(60, RoundingMode.HALF_EVEN);

    /** The digits of results. */
    static final MathContext RESULT = new MathContext(20, RoundingMode.HALF_EVEN);

    /** The digits that a person is shown. */
    static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_EVEN);

    /** For the tail of the normal distribution, where up to half of the digits cancel. */
    private static final MathContext WIDE = new MathContext(160, RoundingMode.HALF_EVEN);

    /** From here on the tail of the normal distribution is smaller than any p-value that is told. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(12);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal PI = new BigDecimal(
            "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706"
                    + "79821480865132823066470938446095505822317253594081284811174502841027");

    private Decimals() {}

    /** The exponential of a number that is not negative. */
    static BigDecimal exp(BigDecimal x) {
        return exp(x, WORKING);
    }

    private static BigDecimal exp(BigDecimal x, MathContext context) {
        BigDecimal whole = x.setScale(0, RoundingMode.FLOOR);
        BigDecimal e = series(BigDecimal.ONE, context);
        return e.pow(whole.intValueExact(), context).multiply(series(x.subtract(whole), context), context);
    }

    /** The power series of the exponential; all terms are positive. */
    private static BigDecimal series(BigDecimal x, MathContext context) {
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; isSeen(term, sum, context); n++) {
            term = term.multiply(x, context).divide(BigDecimal.valueOf(n), context);
            sum = sum.add(term, context);
        }
        return sum;
    }

    /** The natural logarithm of a number above zero, by the series of the inverse hyperbolic tangent near one. */
    static BigDecimal ln(BigDecimal x) {
        BigDecimal near = x;
        int halvings = 0;
        while (near.compareTo(TWO) > 0) {
            near = near.divide(TWO, WORKING);
            halvings++;
        }
        while (near.compareTo(BigDecimal.ONE) < 0) {
            near = near.multiply(TWO, WORKING);
            halvings--;
        }
        return nearLn(near).add(BigDecimal.valueOf(halvings).multiply(nearLn(TWO), WORKING), WORKING);
    }

    private static BigDecimal nearLn(BigDecimal x) {
        BigDecimal z = x.subtract(BigDecimal.ONE).divide(x.add(BigDecimal.ONE), WORKING);
        BigDecimal square = z.multiply(z, WORKING);
        BigDecimal power = z;
        BigDecimal sum = z;
        for (int n = 3; power.signum() != 0 && isSeen(power, sum, WORKING); n += 2) {
            power = power.multiply(square, WORKING);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), WORKING), WORKING);
        }
        return sum.multiply(TWO, WORKING);
    }

    /** The upper tail of the standard normal distribution. */
    static BigDecimal normalUpperTail(BigDecimal z) {
        if (z.signum() < 0) {
            return BigDecimal.ONE.subtract(normalUpperTail(z.negate()), WORKING);
        }
        if (z.compareTo(FARTHEST) > 0) {
            return normalUpperTail(FARTHEST);
        }
        BigDecimal square = z.multiply(z, WIDE);
        BigDecimal density = BigDecimal.ONE.divide(
                exp(square.divide(TWO, WIDE), WIDE).multiply(TWO.multiply(PI).sqrt(WIDE), WIDE), WIDE);
        BigDecimal term = z;
        BigDecimal sum = z;
        for (int n = 3; term.signum() != 0 && isSeen(term, sum, WIDE); n += 2) {
            term = term.multiply(square, WIDE).divide(BigDecimal.valueOf(n), WIDE);
            sum = sum.add(term, WIDE);
        }
        return HALF.subtract(density.multiply(sum, WIDE), WIDE);
    }

    /** Says whether a term still changes the sum. */
    static boolean isSeen(BigDecimal term, BigDecimal sum, MathContext context) {
        return term.signum() != 0
                && (long) term.precision() - term.scale()
                        >= (long) sum.precision() - sum.scale() - context.getPrecision() - 1;
    }
}
