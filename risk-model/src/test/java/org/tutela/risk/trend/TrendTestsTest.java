package org.tutela.risk.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked numbers of METHOD 4.5, and Apache Commons Statistics as an independent oracle. */
class TrendTestsTest {

    private static final BigDecimal ALPHA = new BigDecimal("0.01");

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static BigDecimal rounded(PValue value, int digits) {
        return value.value().round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static void assertClose(double expected, PValue actual, String what) {
        double allowed = Math.max(Math.abs(expected) * 1e-10, 1e-300);
        assertEquals(expected, actual.value().doubleValue(), allowed, what);
    }

    @ParameterizedTest(name = "METHOD 4.5 of {0} expected and {1} observed p is {2}, signal {3}")
    @CsvSource({"4,11,0.00284,true", "4,10,0.00813,true", "4,9,0.0214,false"})
    void poisson_givesTheWorkedNumbers(String expected, int observed, String p, boolean isSignal) {
        PValue value = TrendTests.poisson(number(expected), observed);

        assertEquals(number(p), rounded(value, 3));
        assertEquals(isSignal, value.isAtMost(ALPHA));
    }

    @ParameterizedTest(name = "METHOD 4.5 at level {0} and {1} expected the limit is {2}")
    @CsvSource({
        "0.01,0.5,4", "0.01,2,7", "0.01,4,10", "0.01,6,13", "0.01,12,22", "0.01,24,37",
        "0.00135,0.5,5", "0.00135,2,8", "0.00135,4,12", "0.00135,6,16", "0.00135,12,25", "0.00135,24,41"
    })
    void controlLimit_givesTheWorkedNumbers(String alpha, String expected, int limit) {
        assertEquals(limit, TrendTests.poissonControlLimit(number(expected), number(alpha)));
    }

    @ParameterizedTest(name = "METHOD 4.5 {0}/{1} against {2}/{3} gives p {4}")
    @CsvSource({"24,60000,11,10000,0.00765", "0,60000,2,10000,0.0204"})
    void binomial_givesTheWorkedNumbers(int earlier, String before, int observed, String exposure, String p) {
        if (earlier > 0) {
            assertEquals(
                    number("2.75"),
                    number(exposure)
                            .pow(-1, new java.math.MathContext(20))
                            .multiply(BigDecimal.valueOf(observed))
                            .divide(BigDecimal.valueOf(earlier).divide(number(before)), new java.math.MathContext(10))
                            .stripTrailingZeros(),
                    "the ratio of the rates");
        }
        assertEquals(
                number(p),
                rounded(TrendTests.conditionalBinomial(earlier, number(before), observed, number(exposure)), 3));
    }

    @Test
    @DisplayName("METHOD 4.5 u-chart, row 5")
    void chart_givesTheWorkedNumbers() {
        assertEquals(11, new UChart(number("4")).firstAbove());
        assertEquals(23, new UChart(number("12")).firstAbove());
        assertEquals(number("22.392305"), new UChart(number("12")).upperLimit());
        assertFalse(new UChart(number("9.99")).isUsable());
        assertTrue(new UChart(number("10")).isUsable());
        assertEquals(11, new UChart(number("4.0")).firstAbove());
        assertEquals(1, new UChart(BigDecimal.ZERO).firstAbove());
    }

    @Test
    @DisplayName("METHOD 4.5 CUSUM, row 6")
    void cusum_givesTheWorkedNumbers() {
        PoissonCusum cusum = new PoissonCusum(number("2"), number("8"));
        List<BigDecimal> sums = cusum.sums(List.of(3, 5, 4, 6, 8, 9), Collections.nCopies(6, number("4")));

        assertEquals(number("5.7708"), cusum.reference(number("4")).setScale(4, RoundingMode.HALF_EVEN));
        assertEquals(
                List.of("0.000", "0.000", "0.000", "0.229", "2.458", "5.688"),
                sums.stream()
                        .map(sum -> sum.setScale(3, RoundingMode.HALF_EVEN).toPlainString())
                        .toList());
        assertEquals(OptionalInt.empty(), cusum.alarm(sums));
        assertEquals(OptionalInt.of(5), new PoissonCusum(number("2"), number("5.6")).alarm(sums));
    }

    /** The reference value for a ratio of e is the expected count times (e - 1). */
    @Test
    void logarithm_isThatOfTheLibraryOfJava() {
        for (String x : List.of("1.0001", "1.5", "2", "2.718281828459045", "10", "1000000", "0.001", "0.5")) {
            assertEquals(
                    StrictMath.log(Double.parseDouble(x)),
                    Decimals.ln(number(x)).doubleValue(),
                    1e-14,
                    x);
        }
        assertEquals(0, Decimals.ln(BigDecimal.ONE).signum());
        for (String x : List.of("0", "0.3", "1", "7.25", "40")) {
            double expected = StrictMath.exp(Double.parseDouble(x));
            assertEquals(expected, Decimals.exp(number(x)).doubleValue(), expected * 1e-14, x);
        }
    }

    @Test
    void poisson_agreesWithTheOracle() {
        int compared = 0;
        for (String expected : List.of("0.001", "0.3", "1", "4", "9.7", "25", "140.5", "1000")) {
            PoissonDistribution oracle = PoissonDistribution.of(Double.parseDouble(expected));
            int mean = (int) Double.parseDouble(expected);
            for (int observed = Math.max(0, mean - 30); observed < mean + 60; observed++) {
                assertClose(
                        oracle.survivalProbability(observed - 1),
                        TrendTests.poisson(number(expected), observed),
                        expected + " " + observed);
                compared++;
            }
        }
        assertTrue(compared > 500);
    }

    @Test
    void binomial_agreesWithTheOracle() {
        for (int earlier : new int[] {0, 1, 5, 24, 300}) {
            for (int observed : new int[] {0, 1, 2, 11, 40, 200}) {
                for (String share : List.of("0.5", "0.125", "0.75")) {
                    BigDecimal exposure = number(share);
                    assertClose(
                            BinomialDistribution.of(earlier + observed, exposure.doubleValue())
                                    .survivalProbability(observed - 1),
                            TrendTests.conditionalBinomial(
                                    earlier, BigDecimal.ONE.subtract(exposure), observed, exposure),
                            earlier + " " + observed + " " + share);
                }
            }
        }
    }

    /** With a whole number of successes r the mean is r (d - 1) for dispersion d. */
    @Test
    void negativeBinomial_agreesWithTheOracle() {
        int compared = 0;
        for (int successes : new int[] {1, 2, 5, 20}) {
            for (String dispersion : List.of("1.25", "1.5", "2", "4", "10")) {
                double d = Double.parseDouble(dispersion);
                PascalDistribution oracle = PascalDistribution.of(successes, 1 / d);
                BigDecimal mean = BigDecimal.valueOf(successes)
                        .multiply(number(dispersion).subtract(BigDecimal.ONE));
                for (int observed = 0; observed < 3 * successes * d + 10; observed++) {
                    assertClose(
                            oracle.survivalProbability(observed - 1),
                            TrendTests.negativeBinomial(mean, number(dispersion), observed),
                            successes + " " + dispersion + " " + observed);
                    compared++;
                }
            }
        }
        assertTrue(compared > 500, Integer.toString(compared));
    }

    /** The number of successes need not be whole: the regularised incomplete beta function. */
    @Test
    void negativeBinomial_ofAnyMean_agreesWithTheBetaFunction() {
        for (String expected : List.of("0.3", "1", "4", "9.7", "25")) {
            for (String dispersion : List.of("1.1", "1.7", "3.3")) {
                double d = Double.parseDouble(dispersion);
                double successes = Double.parseDouble(expected) / (d - 1);
                for (int observed = 1; observed < 60; observed += 3) {
                    assertClose(
                            RegularizedBeta.value((d - 1) / d, observed, successes),
                            TrendTests.negativeBinomial(number(expected), number(dispersion), observed),
                            expected + " " + dispersion + " " + observed);
                }
            }
        }
    }

    @Test
    void negativeBinomial_hasItsEnds() {
        assertEquals(TrendTests.poisson(number("4"), 11), TrendTests.negativeBinomial(number("4"), BigDecimal.ONE, 11));
        assertEquals(PValue.ONE, TrendTests.negativeBinomial(number("4"), number("2"), 0));
        assertEquals(PValue.parse("0"), TrendTests.negativeBinomial(BigDecimal.ZERO, number("2"), 1));
        for (String wrong : List.of("0.999", "1000.1")) {
            assertEquals(
                    "Dispersion must be from 1 to 1000, but was " + wrong,
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> TrendTests.negativeBinomial(BigDecimal.ONE, number(wrong), 1))
                            .getMessage());
        }
        assertTrue(TrendTests.negativeBinomial(number("100000"), number("1000"), 100_000)
                .isAtMost(BigDecimal.ONE));
    }

    /** With two severities both tests are that of Fisher. */
    @Test
    void severityShift_withTwoSeverities_isHypergeometric() {
        for (SeverityScores scores : SeverityScores.values()) {
            for (int light = 0; light <= 6; light++) {
                for (int grave = 0; grave <= 5; grave++) {
                    for (int nowGrave = 0; nowGrave <= 5; nowGrave++) {
                        int now = nowGrave + 4;
                        int all = light + grave + now;
                        if (light + grave == 0 || grave + nowGrave == 0) {
                            continue;
                        }
                        assertClose(
                                HypergeometricDistribution.of(all, grave + nowGrave, now)
                                        .survivalProbability(nowGrave - 1),
                                TrendTests.severityShift(List.of(light, grave), List.of(4, nowGrave), scores)
                                        .orElseThrow(),
                                light + " " + grave + " " + nowGrave);
                    }
                }
            }
        }
    }

    /** One event of each severity is a sample without ties, for which the oracle is exact. */
    @Test
    void severityShift_withoutTies_isTheExactTestOfMannAndWhitney() {
        for (int bits = 1; bits < (1 << 7) - 1; bits++) {
            List<Integer> earlier = new ArrayList<>();
            List<Integer> observed = new ArrayList<>();
            List<Double> x = new ArrayList<>();
            List<Double> y = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                boolean isNow = (bits >> i & 1) == 1;
                observed.add(isNow ? 1 : 0);
                earlier.add(isNow ? 0 : 1);
                (isNow ? x : y).add((double) i);
            }
            double oracle = MannWhitneyUTest.withDefaults()
                    .with(AlternativeHypothesis.GREATER_THAN)
                    .with(PValueMethod.EXACT)
                    .test(
                            x.stream().mapToDouble(Double::doubleValue).toArray(),
                            y.stream().mapToDouble(Double::doubleValue).toArray())
                    .getPValue();
            assertClose(
                    oracle,
                    TrendTests.severityShift(earlier, observed, SeverityScores.MIDRANK)
                            .orElseThrow(),
                    x + " " + y);
        }
    }

    /** Every choice of the observed events, one by one. */
    @Test
    void severityShift_withTies_isWhatCountingGives() {
        for (SeverityScores scores : SeverityScores.values()) {
            for (List<Integer> observed :
                    List.of(List.of(2, 1, 2), List.of(0, 1, 4), List.of(3, 2, 0), List.of(1, 3, 1))) {
                List<Integer> earlier = List.of(4, 2, 1);
                List<Integer> severities = new ArrayList<>();
                for (int level = 0; level < 3; level++) {
                    severities.addAll(Collections.nCopies(earlier.get(level) + observed.get(level), level));
                }
                double[] score = new double[3];
                for (int level = 0; level < 3; level++) {
                    int at = level;
                    double below = severities.stream().filter(each -> each < at).count();
                    double same = severities.stream().filter(each -> each == at).count();
                    score[level] = scores == SeverityScores.MIDRANK ? below + (same + 1) / 2 : level;
                }
                double statistic = 0;
                for (int level = 0; level < 3; level++) {
                    statistic += observed.get(level) * score[level];
                }
                int all = 0;
                int extreme = 0;
                for (int bits = 0; bits < 1 << severities.size(); bits++) {
                    if (Integer.bitCount(bits) != 5) {
                        continue;
                    }
                    double sum = 0;
                    for (int i = 0; i < severities.size(); i++) {
                        sum += (bits >> i & 1) * score[severities.get(i)];
                    }
                    all++;
                    extreme += sum >= statistic - 1e-9 ? 1 : 0;
                }
                assertClose(
                        (double) extreme / all,
                        TrendTests.severityShift(earlier, observed, scores).orElseThrow(),
                        scores + " " + observed);
            }
        }
    }

    @Test
    void severityShift_ofManyEvents_isTheNormalApproximation() {
        List<Integer> earlier = List.of(300, 200, 100);
        List<Integer> observed = List.of(80, 80, 60);
        double n1 = 220;
        double n0 = 600;
        double n = n0 + n1;
        double[] totals = {380, 280, 160};
        double[] score = {(380 + 1) / 2.0, 380 + (280 + 1) / 2.0, 660 + (160 + 1) / 2.0};
        double sum = 0;
        double squares = 0;
        double statistic = 0;
        for (int i = 0; i < 3; i++) {
            sum += totals[i] * score[i];
            squares += totals[i] * score[i] * score[i];
            statistic += observed.get(i) * score[i];
        }
        double z = (statistic - n1 * sum / n) / StrictMath.sqrt(n0 * n1 / (n * (n - 1)) * (squares - sum * sum / n));

        double p = TrendTests.severityShift(earlier, observed, SeverityScores.MIDRANK)
                .orElseThrow()
                .value()
                .doubleValue();

        assertEquals(NormalDistribution.of(0, 1).survivalProbability(z), p, p * 1e-9);
        assertTrue(p < 0.001, Double.toString(p));
    }

    @Test
    void normalTail_agreesWithTheOracle() {
        for (double z = -8; z <= 11.5; z += 0.25) {
            double expected = NormalDistribution.of(0, 1).survivalProbability(z);
            assertEquals(
                    expected,
                    Decimals.normalUpperTail(BigDecimal.valueOf(z)).doubleValue(),
                    expected * 1e-11,
                    Double.toString(z));
        }
        assertTrue(Decimals.normalUpperTail(number("50")).signum() > 0);
    }

    @Test
    void severityShift_withoutEventsSaysNothing() {
        assertEquals(Optional.empty(), TrendTests.severityShift(List.of(0, 0), List.of(1, 1), SeverityScores.MIDRANK));
        assertEquals(Optional.empty(), TrendTests.severityShift(List.of(1, 1), List.of(0, 0), SeverityScores.MIDRANK));
        assertEquals(
                Optional.of(PValue.ONE),
                TrendTests.severityShift(List.of(5, 0), List.of(5, 0), SeverityScores.MIDRANK));
        assertEquals(
                Optional.of(PValue.ONE),
                TrendTests.severityShift(List.of(500, 0), List.of(500, 0), SeverityScores.MIDRANK));
    }

    @Test
    void dispersion_isVarianceOverMean() {
        List<Integer> counts = List.of(2, 0, 9, 1, 0, 12);
        double mean = 4;
        double variance =
                counts.stream().mapToDouble(c -> (c - mean) * (c - mean)).sum() / 5;

        assertEquals(
                variance / mean,
                TrendTests.dispersion(counts, Collections.nCopies(6, number("100")))
                        .orElseThrow()
                        .doubleValue(),
                1e-12);
        assertEquals(Optional.empty(), TrendTests.dispersion(List.of(3), List.of(BigDecimal.ONE)));
        assertEquals(Optional.empty(), TrendTests.dispersion(List.of(0, 0), List.of(BigDecimal.ONE, BigDecimal.ONE)));
        assertEquals(
                0,
                TrendTests.dispersion(List.of(10, 20), List.of(number("1"), number("2")))
                        .orElseThrow()
                        .signum());
    }

    /** Worked by hand. */
    @Test
    void multiplicity_adjusts() {
        List<PValue> values =
                List.of(PValue.parse("0.01"), PValue.parse("0.04"), PValue.parse("0.03"), PValue.parse("0.005"));

        assertEquals(values, Multiplicity.NONE.adjust(values));
        assertEquals(
                List.of("0.03", "0.06", "0.06", "0.02"),
                Multiplicity.HOLM.adjust(values).stream().map(PValue::toString).toList());
        assertEquals(
                List.of("0.02", "0.04", "0.04", "0.02"),
                Multiplicity.BENJAMINI_HOCHBERG.adjust(values).stream()
                        .map(PValue::toString)
                        .toList());
        assertEquals(List.of(), Multiplicity.HOLM.adjust(List.of()));
    }

    @Test
    void extremes_areComputed() {
        assertEquals(PValue.ONE, TrendTests.poisson(BigDecimal.ZERO, 0));
        assertEquals(new PValue(BigDecimal.ZERO), TrendTests.poisson(BigDecimal.ZERO, 1));
        assertEquals(1, TrendTests.poissonControlLimit(BigDecimal.ZERO, ALPHA));
        assertTrue(TrendTests.poisson(number("100000"), 100_000).value().compareTo(number("0.5")) > 0);
        assertTrue(TrendTests.poisson(number("0.5"), 5000).value().signum() > 0);
        assertEquals(PValue.ONE, TrendTests.conditionalBinomial(3, BigDecimal.ONE, 0, BigDecimal.ONE));
    }

    @Test
    void tests_sayWhatTheyReject() {
        assertRejected(
                "Expected count must be from 0 to 100000, but was -1", () -> TrendTests.poisson(number("-1"), 1));
        assertRejected("Observed count must be from 0 to 100000, but was -1", () -> TrendTests.poisson(ALPHA, -1));
        assertRejected(
                "Level must be at least 1E-20 and below 1, but was 1",
                () -> TrendTests.poissonControlLimit(ALPHA, BigDecimal.ONE));
        assertRejected(
                "Exposure must be above 0, but was 0",
                () -> TrendTests.conditionalBinomial(1, BigDecimal.ZERO, 1, BigDecimal.ONE));
        assertRejected("Counts must have 1 entries, but had 0", () -> TrendTests.dispersion(List.of(), List.of(ALPHA)));
        assertRejected(
                "Severities must be the same 2 or more in both periods, but were 1 and 1",
                () -> TrendTests.severityShift(List.of(1), List.of(1), SeverityScores.MIDRANK));
        assertRejected(
                "Ratio of a cumulative sum must be above 1, but was 1",
                () -> new PoissonCusum(BigDecimal.ONE, BigDecimal.ONE));
        assertRejected(
                "Limit of a cumulative sum must be above 0, but was 0",
                () -> new PoissonCusum(number("2"), BigDecimal.ZERO));
        assertRejected("P-value must be from 0 to 1, but was 2", () -> PValue.parse("2"));
        assertRejected("Unable to parse p-value from 'x': expected a decimal number", () -> PValue.parse("x"));
    }

    private static void assertRejected(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
