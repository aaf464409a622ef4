package org.tutela.risk.signal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** The formulas of the signals, in whole numbers: what comes out is the true value, rounded up at the tenth decimal. */
final class SignalMath {

    /** How many decimals an input may have; EPSS is published with nine at most. */
    private static final int MAX_DECIMALS = 20;

    private static final int RESULT_DECIMALS = 10;

    /** The exponent 365/30 in lowest terms is 73/6. */
    private static final int POWER = 73;

    private static final int ROOT = 6;

    private SignalMath() {}

    /** Returns a probability without trailing zeros. */
    static BigDecimal check(String what, BigDecimal value) {
        requireNonNull(value, "value");
        if (value.scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException(what + " must have at most 20 decimals, but had " + value.scale());
        }
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(what + " must be from 0 to 1, but was " + value);
        }
        return value.stripTrailingZeros();
    }

    static BigDecimal annualised(BigDecimal probability) {
        BigDecimal power = BigDecimal.ONE.subtract(probability).pow(POWER);
        BigInteger scaled = power.movePointRight(RESULT_DECIMALS * ROOT).toBigInteger();
        // the root is rounded down, so what is left of 1 is rounded up
        return BigDecimal.ONE.subtract(new BigDecimal(sixthRoot(scaled), RESULT_DECIMALS));
    }

    /** Returns the greatest whole number whose sixth power is not above a number; by Newton's method from above. */
    private static BigInteger sixthRoot(BigInteger number) {
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        BigInteger five = BigInteger.valueOf(ROOT - 1);
        BigInteger six = BigInteger.valueOf(ROOT);
        BigInteger root = BigInteger.ONE.shiftLeft(number.bitLength() / ROOT + 1);
        while (true) {
            BigInteger next =
                    root.multiply(five).add(number.divide(root.pow(ROOT - 1))).divide(six);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }

    /** Multiplies (30 - p·d) over all windows and divides once, by 30 to the number of windows. */
    static BigDecimal lev(List<LevWindow> windows) {
        BigDecimal thirty = BigDecimal.valueOf(LevWindow.DAYS);
        BigDecimal whole = BigDecimal.ONE;
        BigDecimal unseen = BigDecimal.ONE;
        for (LevWindow window : windows) {
            whole = whole.multiply(thirty);
            unseen = unseen.multiply(
                    thirty.subtract(window.probability().multiply(BigDecimal.valueOf(window.coveredDays()))));
        }
        return whole.subtract(unseen).divide(whole, RESULT_DECIMALS, RoundingMode.CEILING);
    }
}
