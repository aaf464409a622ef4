package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The tests of trend reporting. MDR, Article 88, and IVDR, Article 83, ask for statistical significance and prescribe no test.
 *
 * <p>All are one-sided: they ask whether there is more, or graver. Poisson and binomial tails are sums of finitely many terms that
 * matter, in decimals of 60 digits. Counts are up to {@value #MAX_COUNT}, which bounds the work.
 */
public final class TrendTests {

    /** The greatest count and the greatest expected count. */
    public static final int MAX_COUNT = 100_000;

    /** The greatest dispersion of the negative binomial test. */
    public static final int MAX_DISPERSION = 1_000;

    /** A smaller level would ask for more digits than are computed. */
    private static final BigDecimal LEAST_ALPHA = new BigDecimal("1E-20");

    private TrendTests() {}

    /**
     * Returns how likely a count at least as large is where the expected count is specified: the exact Poisson test.
     *
     * @param expected the expected count, rate times exposure, from 0 to {@value #MAX_COUNT}
     * @param observed the observed count, from 0 to {@value #MAX_COUNT}
     * @return the p-value, falling as the observed count rises
     * @throws IllegalArgumentException if a count is out of range
     */
    public static PValue poisson(BigDecimal expected, int observed) {
        return new PValue(poissonUpperTail(expected, observed));
    }

    private static BigDecimal poissonUpperTail(BigDecimal expected, int observed) {
        checkExpected(expected);
        checkCount("Observed count", observed);
        if (observed == 0) {
            return BigDecimal.ONE;
        }
        if (expected.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal none = BigDecimal.ONE.divide(Decimals.exp(expected), Decimals.WORKING);
        BigDecimal term = none;
        BigDecimal below = none;
        for (int k = 1; k < observed; k++) {
            term = next(term, expected, k);
            below = below.add(term, Decimals.WORKING);
        }
        if (expected.compareTo(BigDecimal.valueOf(observed)) >= 0) {
            return BigDecimal.ONE.subtract(below);
        }
        term = next(term, expected, observed);
        BigDecimal sum = term;
        for (int k = observed + 1; Decimals.isSeen(term, sum, Decimals.WORKING); k++) {
            term = next(term, expected, k);
            sum = sum.add(term, Decimals.WORKING);
        }
        return sum.min(BigDecimal.ONE);
    }

    private static BigDecimal next(BigDecimal term, BigDecimal expected, int k) {
        return term.multiply(expected, Decimals.WORKING).divide(BigDecimal.valueOf(k), Decimals.WORKING);
    }

    /**
     * Returns the smallest count that is a signal: the control limit form of the exact Poisson test.
     *
     * @param expected the expected count, from 0 to {@value #MAX_COUNT}
     * @param alpha the level, from 1E-20 to below 1
     * @return the smallest count with a p-value of at most the level, at least 1
     * @throws IllegalArgumentException if the count or the level is out of range
     */
    public static int poissonControlLimit(BigDecimal expected, BigDecimal alpha) {
        checkExpected(expected);
        checkAlpha(alpha);
        if (expected.signum() == 0) {
            return 1;
        }
        BigDecimal term = BigDecimal.ONE.divide(Decimals.exp(expected), Decimals.WORKING);
        BigDecimal below = BigDecimal.ZERO;
        for (int k = 0; ; k++) {
            if (BigDecimal.ONE.subtract(below).compareTo(alpha) <= 0) {
                return k;
            }
            below = below.add(term, Decimals.WORKING);
            term = next(term, expected, k + 1);
        }
    }

    /**
     * Returns how likely a count at least as large is where the expected count is specified and events do not come singly: the negative
     * binomial distribution with that mean and with a variance of so many times the mean.
     *
     * @param expected the expected count, rate times exposure, from 0 to {@value #MAX_COUNT}
     * @param dispersion variance over mean, from 1, where it is the Poisson test, to {@value #MAX_DISPERSION}
     * @param observed the observed count, from 0 to {@value #MAX_COUNT}
     * @return the p-value, falling as the observed count rises
     * @throws IllegalArgumentException if a count or the dispersion is out of range
     */
    public static PValue negativeBinomial(BigDecimal expected, BigDecimal dispersion, int observed) {
        if (dispersion.compareTo(BigDecimal.ONE) < 0 || dispersion.compareTo(BigDecimal.valueOf(MAX_DISPERSION)) > 0) {
            throw new IllegalArgumentException(
                    "Dispersion must be from 1 to " + MAX_DISPERSION + ", but was " + dispersion);
        }
        if (dispersion.compareTo(BigDecimal.ONE) == 0) {
            return poisson(expected, observed);
        }
        checkExpected(expected);
        checkCount("Observed count", observed);
        if (observed == 0) {
            return PValue.ONE;
        }
        if (expected.signum() == 0) {
            return new PValue(BigDecimal.ZERO);
        }
        BigDecimal excess = dispersion.subtract(BigDecimal.ONE);
        BigDecimal exponent = expected.multiply(Decimals.ln(dispersion)).divide(excess, Decimals.WORKING);
        BigDecimal term = BigDecimal.ONE.divide(Decimals.exp(exponent), Decimals.WORKING);
        BigDecimal below = term;
        for (int k = 1; k < observed; k++) {
            term = nextNegative(term, expected, excess, dispersion, k);
            below = below.add(term, Decimals.WORKING);
        }
        if (expected.compareTo(BigDecimal.valueOf(observed)) >= 0) {
            return new PValue(BigDecimal.ONE.subtract(below).max(BigDecimal.ZERO));
        }
        term = nextNegative(term, expected, excess, dispersion, observed);
        BigDecimal sum = term;
        for (int k = observed + 1; Decimals.isSeen(term, sum, Decimals.WORKING); k++) {
            term = nextNegative(term, expected, excess, dispersion, k);
            sum = sum.add(term, Decimals.WORKING);
        }
        return new PValue(sum.min(BigDecimal.ONE));
    }

    /** From one count to the next: {@code (m + (k - 1) (d - 1)) / (k d)} for mean m and dispersion d. */
    private static BigDecimal nextNegative(
            BigDecimal term, BigDecimal expected, BigDecimal excess, BigDecimal dispersion, int k) {
        return term.multiply(expected.add(excess.multiply(BigDecimal.valueOf(k - 1L))), Decimals.WORKING)
                .divide(dispersion.multiply(BigDecimal.valueOf(k)), Decimals.WORKING);
    }

    /**
     * Returns how likely a count at least as large is where the rate is known from an earlier period only: the exact binomial test,
     * given the sum of both counts.
     *
     * @param earlier the count of the earlier period
     * @param earlierExposure its exposure, above 0
     * @param observed the count of the observed period
     * @param exposure its exposure, above 0
     * @return the p-value, falling as the observed count rises
     * @throws IllegalArgumentException if a count or exposure is out of range
     */
    public static PValue conditionalBinomial(
            int earlier, BigDecimal earlierExposure, int observed, BigDecimal exposure) {
        checkCount("Earlier count", earlier);
        checkCount("Observed count", observed);
        checkExposure(earlierExposure);
        checkExposure(exposure);
        if (observed == 0) {
            return PValue.ONE;
        }
        BigDecimal all = earlierExposure.add(exposure);
        BigDecimal share = exposure.divide(all, Decimals.WORKING);
        BigDecimal odds = exposure.divide(earlierExposure, Decimals.WORKING);
        BigDecimal term = earlierExposure.divide(all, Decimals.WORKING).pow(earlier, Decimals.WORKING);
        for (int i = 1; i <= observed; i++) {
            term = term.multiply(share, Decimals.WORKING)
                    .multiply(BigDecimal.valueOf((long) earlier + i), Decimals.WORKING)
                    .divide(BigDecimal.valueOf(i), Decimals.WORKING);
        }
        BigDecimal sum = term;
        int n = earlier + observed;
        for (int k = observed; k < n; k++) {
            term = term.multiply(odds, Decimals.WORKING)
                    .multiply(BigDecimal.valueOf((long) n - k), Decimals.WORKING)
                    .divide(BigDecimal.valueOf((long) k + 1), Decimals.WORKING);
            sum = sum.add(term, Decimals.WORKING);
        }
        return new PValue(sum.min(BigDecimal.ONE));
    }

    /**
     * Returns how unevenly events come: Pearson's statistic over its degrees of freedom, which for equal exposures is the variance of
     * the counts over their mean. About 1 where events are independent; attacks come in campaigns and make it larger.
     *
     * @param counts the counts of the periods
     * @param exposures the exposure of each, above 0
     * @return the quotient to 20 digits, or empty where there are fewer than 2 periods or no event
     * @throws IllegalArgumentException if the lists differ in size or a value is out of range
     */
    public static Optional<BigDecimal> dispersion(List<Integer> counts, List<BigDecimal> exposures) {
        if (counts.size() != exposures.size()) {
            throw new IllegalArgumentException(
                    "Counts must have " + exposures.size() + " entries, but had " + counts.size());
        }
        long events = 0;
        BigDecimal exposure = BigDecimal.ZERO;
        for (int i = 0; i < counts.size(); i++) {
            checkCount("Count", counts.get(i));
            checkExposure(exposures.get(i));
            events += counts.get(i);
            exposure = exposure.add(exposures.get(i));
        }
        if (counts.size() < 2 || events == 0) {
            return Optional.empty();
        }
        BigDecimal rate = BigDecimal.valueOf(events).divide(exposure, Decimals.WORKING);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < counts.size(); i++) {
            BigDecimal mean = rate.multiply(exposures.get(i), Decimals.WORKING);
            BigDecimal difference = BigDecimal.valueOf(counts.get(i)).subtract(mean);
            sum = sum.add(
                    difference.multiply(difference, Decimals.WORKING).divide(mean, Decimals.WORKING), Decimals.WORKING);
        }
        return Optional.of(sum.divide(BigDecimal.valueOf(counts.size() - 1L), Decimals.WORKING)
                .round(Decimals.RESULT)
                .stripTrailingZeros());
    }

    /**
     * Returns how likely a shift to graver severities at least as large is.
     *
     * @param earlier how many events of each severity there were before, from the least severe on
     * @param observed how many there are now, of the same severities
     * @param scores what the severities count
     * @return the p-value, exact for up to {@value SeverityShift#EXACT_EVENTS} events in all and by the normal approximation beyond; or
     *     empty where one of the periods has no event
     * @throws IllegalArgumentException if the lists differ in size, have fewer than 2 severities, or a count is out of range
     */
    public static Optional<PValue> severityShift(List<Integer> earlier, List<Integer> observed, SeverityScores scores) {
        requireNonNull(scores, "scores");
        if (earlier.size() != observed.size() || earlier.size() < 2) {
            throw new IllegalArgumentException("Severities must be the same 2 or more in both periods, but were "
                    + earlier.size() + " and " + observed.size());
        }
        earlier.forEach(count -> checkCount("Earlier count", count));
        observed.forEach(count -> checkCount("Observed count", count));
        return SeverityShift.test(ImmutableList.copyOf(earlier), ImmutableList.copyOf(observed), scores);
    }

    static void checkAlpha(BigDecimal alpha) {
        if (alpha.compareTo(LEAST_ALPHA) < 0 || alpha.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "Level must be at least " + LEAST_ALPHA + " and below 1, but was " + alpha);
        }
    }

    private static void checkExpected(BigDecimal expected) {
        if (expected.signum() < 0 || expected.compareTo(BigDecimal.valueOf(MAX_COUNT)) > 0) {
            throw new IllegalArgumentException(
                    "Expected count must be from 0 to " + MAX_COUNT + ", but was " + expected);
        }
    }

    private static void checkExposure(BigDecimal exposure) {
        if (exposure.signum() <= 0) {
            throw new IllegalArgumentException("Exposure must be above 0, but was " + exposure);
        }
    }

    private static void checkCount(String what, int count) {
        if (count < 0 || count > MAX_COUNT) {
            throw new IllegalArgumentException(what + " must be from 0 to " + MAX_COUNT + ", but was " + count);
        }
    }
}
