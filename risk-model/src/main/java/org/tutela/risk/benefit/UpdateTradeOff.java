package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An update that can fail, against not updating: how many failures to expect, and how likely harmful exploitation must be for the update
 * to be safer. It gives the number at which the balance tips, never a verdict: how likely exploitation is remains a judgement.
 *
 * <p>Both harms count as equally severe. Arithmetic is decimal. This class is immutable and thread-safe.
 *
 * @param devices how many devices would be updated, not negative
 * @param failureRate the share of updates that fail in this way, from 0 to 1
 * @param harmGivenFailure the probability that such a failure harms, from 0 to 1: 1 unless it was shown that failures happen under
 *     supervision
 */
public record UpdateTradeOff(BigDecimal devices, BigDecimal failureRate, BigDecimal harmGivenFailure) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is negative, or a share or probability is not from 0 to 1
     */
    public UpdateTradeOff {
        requireNonNull(devices, "devices");
        requireNonNull(failureRate, "failureRate");
        requireNonNull(harmGivenFailure, "harmGivenFailure");
        if (devices.signum() < 0) {
            throw new IllegalArgumentException(
                    "Number of devices must not be negative, but was " + devices.toPlainString());
        }
        requireShare("Failure rate", failureRate);
        requireShare("Probability of harm given failure", harmGivenFailure);
    }

    private static void requireShare(String what, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(what + " must be from 0 to 1, but was " + value.toPlainString());
        }
    }

    /**
     * Returns how many failures are expected if all devices are updated.
     *
     * @return devices times rate, exact
     */
    public BigDecimal expectedFailures() {
        return devices.multiply(failureRate);
    }

    /**
     * Returns how likely exploitation over the remaining life must be for the update to be the safer course.
     *
     * @param harmGivenExploitation the probability that exploitation harms, above 0 and at most 1
     * @return the probability of exploitation above which updating is safer, rounded to 34 digits; above 1 no exploitation justifies
     *     the update
     * @throws IllegalArgumentException if the probability is not above 0 and at most 1
     */
    public BigDecimal breakEven(BigDecimal harmGivenExploitation) {
        requireShare("Probability of harm given exploitation", harmGivenExploitation);
        if (harmGivenExploitation.signum() == 0) {
            throw new IllegalArgumentException("Probability of harm given exploitation must be above 0, but was 0");
        }
        return failureRate.multiply(harmGivenFailure).divide(harmGivenExploitation, ValueFunction.PRECISION);
    }
}
