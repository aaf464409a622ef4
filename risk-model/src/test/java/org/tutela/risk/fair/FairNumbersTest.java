package org.tutela.risk.fair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tutela.risk.fair.Distribution.Constant;
import org.tutela.risk.fair.Distribution.LogNormal;
import org.tutela.risk.fair.Distribution.Pert;
import org.tutela.risk.fair.Distribution.Uniform;
import org.tutela.risk.random.Xoshiro256;
import org.tutela.risk.random.Xoshiro256.SplitMix64;

/** The generator and the inverses against published values and other implementations. */
class FairNumbersTest {

    /** METHOD 2.5. */
    @Test
    @DisplayName("METHOD 2.5: SplitMix64 from seed 0")
    void splitMix64_givesThePublishedValues() {
        SplitMix64 generator = new SplitMix64(0);

        assertEquals(0xe220a8397b1dcdafL, generator.next());
        assertEquals(0x6e789e6aa1b965f4L, generator.next());
        assertEquals(0x06c45d188009454fL, generator.next());
    }

    /** The reference output of the authors' C code for the state 1, 2, 3, 4, as other libraries print it. */
    @Test
    void xoshiro256_givesThePublishedValues() {
        Xoshiro256 generator = new Xoshiro256(1, 2, 3, 4);
        String[] expected = {
            "11520",
            "0",
            "1509978240",
            "1215971899390074240",
            "1216172134540287360",
            "607988272756665600",
            "16172922978634559625",
            "8476171486693032832",
            "10595114339597558777",
            "2904607092377533576"
        };
        for (String value : expected) {
            assertEquals(value, Long.toUnsignedString(generator.next()));
        }
    }

    /** Computed by a program of its own from the specification in the package comment. */
    @Test
    void streams_areThoseOfTheSpecification() {
        assertEquals(
                STREAM_0,
                Double.toHexString(FairSimulation.stream(42, "RSK-001", "loss_magnitude", 0)
                        .nextUniform()));
        assertEquals(
                STREAM_1,
                Double.toHexString(FairSimulation.stream(42, "RSK-001", "loss_magnitude", 1)
                        .nextUniform()));
    }

    private static final String STREAM_0 = "0x1.69809f1933904p-3";
    private static final String STREAM_1 = "0x1.23b05b497b697p-1";

    /** Values of the normal distribution's tables. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.95, 1.6448536269514722",
        "0.975, 1.959963984540054",
        "0.99, 2.3263478740408408",
        "0.001, -3.090232306167813",
        "0.07, -1.4757910281791706",
        "0.08, -1.4050715603096329",
        "1e-9, -5.9978070150076865",
        "1e-14, -7.650628092935268"
    })
    void normalInverse_isAccurate(double p, double expected) {
        assertEquals(expected, NormalInverse.of(p), 4e-15 * Math.max(1, Math.abs(expected)));
    }

    /** Values of SciPy 1.17.1, scipy.stats.beta.ppf. */
    @ParameterizedTest
    @CsvSource({
        "0.01, 0.05, 0.4, 0.05, 0.021947163970302615",
        "0.01, 0.05, 0.4, 0.1, 0.030159930802544706",
        "0.01, 0.05, 0.4, 0.5, 0.08977675525720206",
        "0.01, 0.05, 0.4, 0.9, 0.19118242372979505",
        "0.01, 0.05, 0.4, 0.95, 0.22225256763561044",
        "0.01, 0.05, 0.4, 0.99, 0.27671836345309664",
        "0.01, 0.05, 0.4, 1e-9, 0.010000039636947863",
        "20, 100, 900, 0.05, 44.458262586129386",
        "20, 100, 900, 0.5, 192.44877334847118",
        "20, 100, 900, 0.99, 614.3467744248501",
        "0, 0, 1, 0.01, 0.0020080483385741996",
        "0, 0, 1, 0.999, 0.748811356849042",
        "0, 1, 1, 0.01, 0.39810717055349726",
        "0, 1, 1, 0.999, 0.9997999199519664"
    })
    void pertQuantile_isAccurate(double lowest, double mode, double highest, double p, double expected) {
        assertEquals(expected, new Pert(lowest, mode, highest).quantile(p), 1e-12 * highest);
    }

    @Test
    void betaInverse_invertsTheDistribution() {
        for (double mode = 0; mode <= 1; mode += 0.0625) {
            BetaInverse inverse = new BetaInverse(1 + 4 * mode, 5 - 4 * mode);
            double before = 0;
            for (double p = 0x1p-53; p < 1; p = p < 0.001 ? p * 2 : p + 0.00390625) {
                double x = inverse.of(p);
                assertTrue(x > 0 && x < 1 && x >= before, () -> "out of order");
                assertEquals(1, inverse.distribution(x) / p, 1e-11);
                before = x;
            }
            double last = inverse.of(1 - 0x1p-53);
            assertTrue(last >= before && last <= 1);
        }
    }

    /** METHOD 2.5. */
    @Test
    @DisplayName("METHOD 2.5: shapes and means of PERT estimates")
    void pert_hasTheShapesAndMeansOfTheMethod() {
        Pert pert = new Pert(0.01, 0.05, 0.4);

        assertEquals(1.41026, pert.alpha(), 5e-6);
        assertEquals(4.58974, pert.beta(), 5e-6);
        assertEquals(0.101667, pert.mean(), 5e-7);
        assertEquals(220, new Pert(20, 100, 900).mean());
    }

    @Test
    void logNormal_hasItsMedianAndPercentile() {
        LogNormal logNormal = new LogNormal(2, 9);

        assertEquals(2, logNormal.quantile(0.5));
        assertEquals(9, logNormal.quantile(0.95), 1e-14);
        assertEquals(2 * Math.exp(logNormal.sigma() * logNormal.sigma() / 2), logNormal.mean(), 1e-14);
    }

    @Test
    void poissonInverse_isTheInverse() {
        assertEquals(0, FairSimulation.poissonInverse(2, 0.135));
        assertEquals(1, FairSimulation.poissonInverse(2, 0.136));
        assertEquals(2, FairSimulation.poissonInverse(2, 0.5));
        assertEquals(5, FairSimulation.poissonInverse(2, 0.98));
        assertEquals(0, FairSimulation.poissonInverse(0, 0.999));
        assertTrue(FairSimulation.poissonInverse(500, 1 - 0x1p-53) < 800);
    }

    @Test
    void rankCorrelation_sharesTheRanksOfEqualValues() {
        assertEquals(1, RankCorrelation.of(new double[] {1, 2, 3}, new double[] {10, 20, 90}), 1e-15);
        assertEquals(-1, RankCorrelation.of(new double[] {1, 2, 3}, new double[] {3, 2, -7}), 1e-15);
        assertEquals(0, RankCorrelation.of(new double[] {1, 1, 1}, new double[] {3, 2, 1}));
        // scipy.stats.spearmanr([1, 2, 2, 3], [4, 1, 3, 3])
        assertEquals(-0.5, RankCorrelation.of(new double[] {1, 2, 2, 3}, new double[] {4, 1, 3, 3}), 1e-15);
    }

    @Test
    void percentile_interpolatesAsType7() {
        double[] sorted = {1, 2, 4, 8};

        assertEquals(3, DistributionSummary.percentile(sorted, 50));
        assertEquals(1.15, DistributionSummary.percentile(sorted, 5), 1e-15);
        assertEquals(6.8, DistributionSummary.percentile(sorted, 90), 1e-15);
        assertEquals(8, DistributionSummary.percentile(new double[] {8}, 99));
    }

    @Test
    void summary_givesItsPercentilesAndNoOthers() {
        DistributionSummary summary = DistributionSummary.of("harm", new double[] {8, 1, 4, 2}, List.of());

        assertEquals(3, summary.percentile(50));
        assertEquals(summary.percentiles().get(95), summary.percentile(95));
        assertEquals(
                "Percentile must be one of [5, 10, 50, 90, 95, 99], but was 75",
                assertThrows(IllegalArgumentException.class, () -> summary.percentile(75))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "constant|Constant must be from -1e30 to 1e30, but was Infinity",
                "uniform|Uniform lowest must be below highest, but was 2.0 with highest 2.0",
                "median|Lognormal median must be above 0, but was 0.0",
                "lognormal|Lognormal median must be below 95th percentile, but was 2.0 with 95th percentile 1.0",
                "pert|PERT most likely value must be from 0.0 to 1.0, but was 2.0",
                "share|Share must be above 0 and below 1, but was 1.0"
            })
    void distributions_sayWhatIsWrong(String what, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> {
                            switch (what) {
                                case "constant" -> new Constant(Double.POSITIVE_INFINITY);
                                case "uniform" -> new Uniform(2, 2);
                                case "median" -> new LogNormal(0, 1);
                                case "lognormal" -> new LogNormal(2, 1);
                                case "pert" -> new Pert(0, 2, 1);
                                default -> new Uniform(0, 1).quantile(1);
                            }
                        })
                        .getMessage());
    }
}
