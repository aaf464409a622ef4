package org.tutela.risk.signal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * A signal about the likelihood of exploitation: a number from 0 to 1 with the name of its scale.
 *
 * <p>By METHOD 2.0 it may raise the exploitability of an attack step, through {@link SignalFloors}, and nothing else. It is not a level
 * of anything, is not compared with one, and no decision about acceptability takes it. A value of 0 says that there is no signal, not
 * that there is no danger. This class is immutable and thread-safe.
 *
 * @param kind what is measured
 * @param value the value, from 0 to 1, without trailing zeros
 */
public record LikelihoodSignal(SignalKind kind, BigDecimal value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is not from 0 to 1, or has more than 20 decimals
     */
    public LikelihoodSignal {
        requireNonNull(kind, "kind");
        value = SignalMath.check("Likelihood signal", value);
    }

    /**
     * Returns an EPSS probability as a signal.
     *
     * @param probability the probability, from 0 to 1
     * @return the signal
     * @throws IllegalArgumentException if the probability is not from 0 to 1, or has more than 20 decimals
     */
    public static LikelihoodSignal epss(BigDecimal probability) {
        return new LikelihoodSignal(SignalKind.EPSS, probability);
    }

    /**
     * Returns the screening value of an EPSS probability over a year: {@code 1 - (1 - p)^(365/30)}.
     *
     * <p>It assumes that the probability stays as it is and that windows of 30 days are independent of each other; neither is
     * known. The value is computed in whole numbers and rounded up at the tenth decimal.
     *
     * @param probability the EPSS probability, from 0 to 1
     * @return the signal
     * @throws IllegalArgumentException if the probability is not from 0 to 1, or has more than 20 decimals
     */
    public static LikelihoodSignal annualised(BigDecimal probability) {
        return new LikelihoodSignal(
                SignalKind.EPSS_ANNUALISED, SignalMath.annualised(SignalMath.check("EPSS probability", probability)));
    }

    /**
     * Returns LEV after NIST CSWP 41: {@code 1 - Π(1 - p·w)}, over windows of 30 days of which the part {@code w} is covered.
     *
     * <p>The product is exact; the result is rounded up at the tenth decimal.
     *
     * @param windows the windows, in any order; none gives 0
     * @return the signal, a lower bound of the probability that exploitation was seen
     */
    public static LikelihoodSignal lev(List<LevWindow> windows) {
        return new LikelihoodSignal(SignalKind.LEV, SignalMath.lev(windows));
    }

    /**
     * Returns the scale and the value.
     *
     * @return a text such as {@code LEV 0.317279}
     */
    @Override
    public String toString() {
        return kind + " " + value.toPlainString();
    }
}
