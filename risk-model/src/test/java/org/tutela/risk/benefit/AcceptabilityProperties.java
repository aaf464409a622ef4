package org.tutela.risk.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tutela.risk.benefit.AcceptabilityAnalysis.Standing;
import org.tutela.risk.benefit.AcceptabilitySimulation.Spread;

/** Simulations against closed forms, exact volumes and a second, brute-force implementation. */
class AcceptabilityProperties {

    private static final int DRAWS = 20_000;

    private static Criterion criterion(int number, int swing, Optional<WeightRange> range) {
        return new Criterion(
                FactorId.parse("FCT-" + number),
                ValueFunction.linear(BigDecimal.ZERO, BigDecimal.ONE),
                BigDecimal.valueOf(swing),
                range,
                "given");
    }

    private static List<Criterion> criteria(int... swings) {
        return IntStream.range(0, swings.length)
                .mapToObj(i -> criterion(i, swings[i], Optional.empty()))
                .toList();
    }

    private static AcceptabilitySimulation simulation(
            double[][] worths, List<Criterion> criteria, PreferenceInformation preference, int draws) {
        Spread[][] effects = new Spread[worths.length][];
        for (int i = 0; i < worths.length; i++) {
            effects[i] = Arrays.stream(worths[i])
                    .mapToObj(worth -> new Spread(worth, worth, worth))
                    .toArray(Spread[]::new);
        }
        return spread(effects, criteria, preference, draws);
    }

    private static AcceptabilitySimulation spread(
            Spread[][] effects, List<Criterion> criteria, PreferenceInformation preference, int draws) {
        List<AlternativeId> alternatives = IntStream.range(0, effects.length)
                .mapToObj(i -> AlternativeId.parse("ALT-" + i))
                .toList();
        BigDecimal sum = criteria.stream().map(Criterion::swing).reduce(BigDecimal.ZERO, BigDecimal::add);
        double[] weights = criteria.stream()
                .mapToDouble(it -> it.swing().doubleValue() / sum.doubleValue())
                .toArray();
        return new AcceptabilitySimulation(alternatives, criteria, effects, weights, preference, 42, draws);
    }

    private static double error(double share, int draws) {
        return 4.5 * Math.sqrt(Math.max(share * (1 - share), 1.0 / draws) / draws);
    }

    /**
     * The volume of the part of the simplex where the weighted sum of differences is positive, as a share: the upper tail at 0 of a
     * linear form in a flat Dirichlet distribution, by divided differences. Needs differences that are not too close.
     */
    private static double positiveShare(double... differences) {
        double share = 0;
        for (int i = 0; i < differences.length; i++) {
            if (differences[i] > 0) {
                double term = 1;
                for (int j = 0; j < differences.length; j++) {
                    term *= j == i ? 1 : differences[i] / (differences[i] - differences[j]);
                }
                share += term;
            }
        }
        return share;
    }

    /** Sorted weights are a mixture of (1), (1/2, 1/2), (1/3, 1/3, 1/3) and so on, itself uniform on a simplex. */
    private static double[] cumulatedMeans(double... differences) {
        double[] means = new double[differences.length];
        double sum = 0;
        for (int i = 0; i < differences.length; i++) {
            sum += differences[i];
            means[i] = sum / (i + 1);
        }
        return means;
    }

    private static boolean areApart(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return IntStream.range(1, sorted.length).allMatch(i -> sorted[i] - sorted[i - 1] > 0.02);
    }

    @Provide
    Arbitrary<double[]> worths() {
        return Arbitraries.integers()
                .between(0, 100)
                .array(Integer[].class)
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(all -> Arrays.stream(all).mapToDouble(it -> it / 100.0).toArray());
    }

    /** Worked example A: the exact values, .3501 and .5391, lie within three standard errors of the printed .352 and .538. */
    @Test
    void exampleA_exactVolumes() {
        double[] d = {0.78 - 0.9, 0.8 - 7.0 / 15, 0.85 - 55.0 / 60, 0.6 - 0.85};
        double none = positiveShare(d);
        double ordinal = positiveShare(cumulatedMeans(d));
        assertEquals(0.352, none, 0.0033);
        assertEquals(0.538, ordinal, 0.0033);
        assertEquals(0.35014, none, 0.00001);
        assertEquals(0.53914, ordinal, 0.00001);
    }

    @Property(tries = 100)
    void twoAlternatives_haveTheExactShare(@ForAll("worths") double[] ours, @ForAll("worths") double[] theirs) {
        int n = Math.min(ours.length, theirs.length);
        double[] differences = new double[n];
        Arrays.setAll(differences, i -> ours[i] - theirs[i]);
        double[] means = cumulatedMeans(differences);
        Assume.that(areApart(differences) && areApart(means));
        double[][] worths = {Arrays.copyOf(ours, n), Arrays.copyOf(theirs, n)};
        int[] swings = IntStream.range(0, n).map(i -> 100 - i).toArray();

        double none = positiveShare(differences);
        double ordinal = positiveShare(means);

        assertEquals(
                none,
                simulation(worths, criteria(swings), PreferenceInformation.NONE, DRAWS)
                        .run()
                        .standings()
                        .get(0)
                        .firstRankAcceptability(),
                error(none, DRAWS));
        assertEquals(
                ordinal,
                simulation(worths, criteria(swings), PreferenceInformation.ORDINAL, DRAWS)
                        .run()
                        .standings()
                        .get(0)
                        .firstRankAcceptability(),
                error(ordinal, DRAWS));
    }

    /** With a share p of weights of the first criterion, central weights are the middles of both intervals. */
    @Test
    void twoCriteria_haveCentralWeightsInTheMiddle() {
        AcceptabilityAnalysis result = simulation(
                        new double[][] {{1, 0}, {0.25, 1}}, criteria(1, 1), PreferenceInformation.NONE, DRAWS)
                .run();
        double tie = 1 / 1.75;
        Standing first = result.standings().get(0);
        assertEquals(1 - tie, first.firstRankAcceptability(), error(tie, DRAWS));
        assertEquals((1 + tie) / 2, first.centralWeights().get(0), 0.01);
        assertEquals(tie / 2, result.standings().get(1).centralWeights().get(0), 0.01);
        assertEquals(1, first.confidenceFactor());
        assertEquals(first.firstRankAcceptability(), first.pairwiseWinning().get(1), 1e-9);
        assertEquals(0.5, first.pairwiseWinning().get(0));
        double p = first.firstRankAcceptability();
        double entropy = -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
        assertEquals(entropy, result.rankingEntropyBits(), 1e-9);
    }

    /** Each alternative is best in one of three criteria: a third each; the greatest of three flat weights has mean 11/18. */
    @Test
    void threeCriteria_byVolume() {
        AcceptabilityAnalysis result = simulation(
                        new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
                        criteria(3, 2, 1),
                        PreferenceInformation.NONE,
                        DRAWS)
                .run();
        for (int i = 0; i < 3; i++) {
            Standing standing = result.standings().get(i);
            for (double share : standing.rankAcceptabilities()) {
                assertEquals(1.0 / 3, share, error(1.0 / 3, DRAWS));
            }
            for (int j = 0; j < 3; j++) {
                assertEquals(
                        i == j ? 11.0 / 18 : 7.0 / 36, standing.centralWeights().get(j), 0.01);
            }
        }
        assertEquals(Math.log(6) / Math.log(2), result.rankingEntropyBits(), 0.01);
        AcceptabilityAnalysis ordinal = simulation(
                        new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
                        criteria(3, 2, 1),
                        PreferenceInformation.ORDINAL,
                        DRAWS)
                .run();
        assertEquals(1, ordinal.standings().get(0).firstRankAcceptability());
        assertEquals(1, ordinal.standings().get(2).rankAcceptabilities().get(2));
        assertEquals(0, ordinal.rankingEntropyBits());
        assertEquals(11.0 / 18, ordinal.standings().get(0).centralWeights().get(0), 0.01);
        assertEquals(5.0 / 18, ordinal.standings().get(0).centralWeights().get(1), 0.01);
        assertEquals(List.of(), ordinal.standings().get(1).centralWeights());
        assertEquals(0, ordinal.standings().get(1).confidenceFactor());
    }

    /** Two of three swings are the same: which of the two is greater is open. */
    @Test
    void equalSwings_haveNoOrder() {
        AcceptabilityAnalysis result = simulation(
                        new double[][] {{0, 1, 0}, {0, 0, 1}}, criteria(3, 1, 1), PreferenceInformation.ORDINAL, DRAWS)
                .run();
        assertEquals(0.5, result.standings().get(0).firstRankAcceptability(), error(0.5, DRAWS));
    }

    /** A weight from .3 to .6 of two: uniform in there, so the share where it is above one half is a third. */
    @Test
    void rangesOfTwoWeights_areUniformInside() {
        WeightRange range = new WeightRange(new BigDecimal("0.3"), new BigDecimal("0.6"));
        AcceptabilityAnalysis result = simulation(
                        new double[][] {{1, 0}, {0, 1}},
                        List.of(criterion(0, 1, Optional.of(range)), criterion(1, 1, Optional.empty())),
                        PreferenceInformation.RANGES,
                        DRAWS)
                .run();
        double share = result.standings().get(0).firstRankAcceptability();
        assertEquals(1.0 / 3, share, error(1.0 / 3, DRAWS));
        assertEquals(0.55, result.standings().get(0).centralWeights().get(0), 0.005);
    }

    @Property(tries = 60)
    void shareInRanges_isThatOfDraws(@ForAll @IntRange(min = 2, max = 5) int n, @ForAll long seed) {
        java.util.Random random = new java.util.Random(seed);
        List<WeightRange> ranges = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            BigDecimal lower = BigDecimal.valueOf(random.nextInt(100 / n), 3);
            ranges.add(new WeightRange(lower, lower.add(BigDecimal.valueOf(300L + random.nextInt(300), 3))));
        }
        double exact = AcceptabilitySimulation.shareInRanges(ranges).doubleValue();
        double rest =
                1 - ranges.stream().mapToDouble(it -> it.lower().doubleValue()).sum();
        int in = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] exponentials = random.doubles(n).map(u -> -Math.log(1 - u)).toArray();
            double sum = Arrays.stream(exponentials).sum();
            in += IntStream.range(0, n)
                            .allMatch(i -> exponentials[i] / sum * rest
                                    <= ranges.get(i)
                                            .upper()
                                            .subtract(ranges.get(i).lower())
                                            .doubleValue())
                    ? 1
                    : 0;
        }
        assertEquals(exact, (double) in / DRAWS, error(exact, DRAWS));
    }

    /** A triangle from 0 over 0 to 1 is above a fixed 1/2 in a quarter of draws; symmetric triangles win half each. */
    @Test
    void intervals_areTriangles() {
        Spread falling = new Spread(0, 0, 1);
        Spread half = new Spread(0.5, 0.5, 0.5);
        AcceptabilityAnalysis result = spread(
                        new Spread[][] {{falling, falling}, {half, half}},
                        criteria(1, 0),
                        PreferenceInformation.EXACT,
                        DRAWS)
                .run();
        assertEquals(0.25, result.standings().get(0).firstRankAcceptability(), error(0.25, DRAWS));
        assertEquals(0.25, result.standings().get(0).confidenceFactor(), error(0.25, DRAWS));
        Spread even = new Spread(0.2, 0.5, 0.8);
        assertEquals(
                0.5,
                spread(new Spread[][] {{even, half}, {half, half}}, criteria(1, 1), PreferenceInformation.NONE, DRAWS)
                        .run()
                        .standings()
                        .get(0)
                        .firstRankAcceptability(),
                error(0.5, DRAWS));
        assertEquals(0.5, falling.at(0.75), 1e-12);
        assertEquals(0.5, even.at(0.5), 1e-12);
        assertEquals(0.2, even.at(0), 1e-12);
        assertEquals(0.8, even.at(1), 1e-12);
    }

    @Provide
    Arbitrary<double[][]> tables() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(n -> Arbitraries.integers()
                        .between(0, 20)
                        .map(it -> it / 20.0)
                        .array(Double[].class)
                        .ofSize(n)
                        .array(Double[][].class)
                        .ofMinSize(2)
                        .ofMaxSize(4)
                        .map(rows -> Arrays.stream(rows)
                                .map(row ->
                                        Arrays.stream(row).mapToDouble(it -> it).toArray())
                                .toArray(double[][]::new)));
    }

    /**
     * A second implementation: weights as the gaps between sorted random cuts, an order of weights by drawing until it holds, ranks by
     * counting. The share in which each alternative has each rank.
     */
    private static double[][] bruteForce(double[][] worths, boolean isOrdinal, long seed) {
        java.util.Random random = new java.util.Random(seed);
        int n = worths[0].length;
        double[][] ranks = new double[worths.length][worths.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] weights;
            do {
                double[] cuts = random.doubles(n - 1L).sorted().toArray();
                weights = new double[n];
                for (int j = 0; j < n; j++) {
                    weights[j] = (j == n - 1 ? 1 : cuts[j]) - (j == 0 ? 0 : cuts[j - 1]);
                }
            } while (isOrdinal && !isFalling(weights));
            double[] utilities = new double[worths.length];
            for (int i = 0; i < worths.length; i++) {
                for (int j = 0; j < n; j++) {
                    utilities[i] += weights[j] * worths[i][j];
                }
            }
            for (int i = 0; i < worths.length; i++) {
                double own = utilities[i];
                int better = (int)
                        Arrays.stream(utilities).filter(it -> it > own + 1e-9).count();
                int equal = (int) Arrays.stream(utilities)
                        .filter(it -> Math.abs(it - own) <= 1e-9)
                        .count();
                for (int rank = better; rank < better + equal; rank++) {
                    ranks[i][rank] += 1.0 / equal / DRAWS;
                }
            }
        }
        return ranks;
    }

    private static boolean isFalling(double[] weights) {
        return IntStream.range(1, weights.length).allMatch(i -> weights[i - 1] >= weights[i]);
    }

    @Property(tries = 60)
    void simulation_agreesWithBruteForce(@ForAll("tables") double[][] worths, @ForAll long seed) {
        int[] swings = IntStream.range(0, worths[0].length).map(i -> 10 - i).toArray();
        for (PreferenceInformation preference : List.of(PreferenceInformation.NONE, PreferenceInformation.ORDINAL)) {
            double[][] expected = bruteForce(worths, preference == PreferenceInformation.ORDINAL, seed);
            AcceptabilityAnalysis result =
                    simulation(worths, criteria(swings), preference, DRAWS).run();
            for (int i = 0; i < worths.length; i++) {
                for (int rank = 0; rank < worths.length; rank++) {
                    double share =
                            result.standings().get(i).rankAcceptabilities().get(rank);
                    // Both shares are drawn: the error of their difference is that of the pooled share, times the root
                    // of two.
                    assertEquals(
                            expected[i][rank],
                            share,
                            1.5 * error((expected[i][rank] + share) / 2, DRAWS),
                            preference + " " + Arrays.deepToString(worths));
                }
            }
        }
    }

    @Property(tries = 60)
    @Label("INV-58 first-rank acceptabilities sum to 1, and so do central weights and the ranks of each alternative")
    void shares_sumToOne(@ForAll("tables") double[][] worths, @ForAll PreferenceInformation preference) {
        int[] swings = IntStream.range(0, worths[0].length).map(i -> 10 - i).toArray();
        AcceptabilityAnalysis result =
                simulation(worths, criteria(swings), preference, 3000).run();
        double first = 0;
        for (Standing standing : result.standings()) {
            first += standing.firstRankAcceptability();
            assertEquals(
                    1,
                    standing.rankAcceptabilities().stream()
                            .mapToDouble(it -> it)
                            .sum(),
                    1e-9);
            if (!standing.centralWeights().isEmpty()) {
                assertEquals(
                        1,
                        standing.centralWeights().stream().mapToDouble(it -> it).sum(),
                        1e-9);
            }
            assertEquals(
                    standing.centralWeights().isEmpty(), standing.firstRankAcceptability() == 0, standing.toString());
            assertTrue(standing.confidenceFactor() >= 0 && standing.confidenceFactor() <= 1);
        }
        assertEquals(1, first, 1e-9);
        for (int i = 0; i < worths.length; i++) {
            for (int k = 0; k < worths.length; k++) {
                double both = result.standings().get(i).pairwiseWinning().get(k)
                        + result.standings().get(k).pairwiseWinning().get(i);
                assertEquals(1, both, 1e-9);
            }
        }
    }

    @Property(tries = 60)
    @Label("INV-57 a dominated option is never better under any weights and comes first only where it ties")
    void dominated_neverComesFirstAlone(@ForAll("tables") double[][] worths, @ForAll PreferenceInformation preference) {
        double[][] table = Arrays.copyOf(worths, worths.length + 1);
        double[] dominated = worths[0].clone();
        for (int j = 0; j < dominated.length; j++) {
            dominated[j] -= j == 0 ? 0.01 : 0;
        }
        table[worths.length] = dominated;
        for (double[] row : table) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (row[j] + 0.01) / 1.01;
            }
        }
        int[] swings = IntStream.range(0, dominated.length).map(i -> 10 - i).toArray();
        AcceptabilityAnalysis result =
                simulation(table, criteria(swings), preference, 3000).run();
        Standing standing = result.standings().get(worths.length);
        assertEquals(0, standing.firstRankAcceptability(), 1e-9);
        assertEquals(0, standing.pairwiseWinning().get(0), 1e-9);
    }

    /** The same bits on every machine: figures of one run, written down. */
    @Test
    void simulation_isBitIdentical() {
        AcceptabilityAnalysis result = spread(
                        new Spread[][] {
                            {new Spread(0.2, 0.5, 0.7), new Spread(0.1, 0.2, 0.9), new Spread(0.3, 0.3, 0.3)},
                            {new Spread(0.4, 0.4, 0.4), new Spread(0.3, 0.5, 0.6), new Spread(0, 0.1, 1)}
                        },
                        criteria(3, 2, 2),
                        PreferenceInformation.ORDINAL,
                        5000)
                .run();
        assertEquals(
                "[0.5744, 0.4256] [0.6272520186369778, 0.18623884046059633, 0.18650914090242618] 0.5876 0.9839688595721823",
                result.standings().get(0).rankAcceptabilities()
                        + " "
                        + result.standings().get(0).centralWeights()
                        + " "
                        + result.standings().get(0).confidenceFactor()
                        + " "
                        + result.rankingEntropyBits());
    }

    @Test
    void chunks_areIndependentOfOrderAndThread() {
        AcceptabilitySimulation simulation = spread(
                new Spread[][] {
                    {new Spread(0.2, 0.5, 0.7), new Spread(0.1, 0.2, 0.9)},
                    {new Spread(0.4, 0.4, 0.4), new Spread(0.3, 0.5, 0.6)}
                },
                criteria(3, 2),
                PreferenceInformation.NONE,
                10_000);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, simulation.chunks()).boxed().toList());
        Collections.reverse(order);
        AcceptabilitySimulation.Tally[] tallies = new AcceptabilitySimulation.Tally[simulation.chunks()];
        order.parallelStream().forEach(chunk -> tallies[chunk] = simulation.tally(chunk));
        AcceptabilitySimulation.Tally total = AcceptabilitySimulation.Tally.of(2, 2);
        for (AcceptabilitySimulation.Tally tally : tallies) {
            total.add(tally);
        }
        assertEquals(simulation.run(), simulation.summarize(total));
    }
}
