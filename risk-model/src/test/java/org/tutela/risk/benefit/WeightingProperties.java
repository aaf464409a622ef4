package org.tutela.risk.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Weights, scores and switch weights of the two models. */
class WeightingProperties {

    private static final List<AlternativeId> ALL = List.of(Pump.A0, Pump.A1, Pump.A2, Pump.A3);

    /** Values from 0 to 100 for four alternatives under four factors, the first of which the less the better. */
    @Provide
    Arbitrary<List<Integer>> cells() {
        return Arbitraries.integers().between(0, 100).list().ofSize(16);
    }

    @Provide
    Arbitrary<List<Integer>> swings() {
        return Arbitraries.integers().between(1, 100).list().ofSize(4);
    }

    private static BenefitRiskInputs inputs(List<Integer> cells, Weighting weighting) {
        BenefitRiskInputs.Builder builder = Pump.frame().weighting(weighting);
        for (int i = 0; i < 4; i++) {
            builder.effect(Pump.row(
                    ALL.get(i),
                    cells.subList(4 * i, 4 * i + 4).stream()
                            .map(Object::toString)
                            .toArray(String[]::new)));
        }
        return builder.build();
    }

    private static Weighting weighting(List<BigDecimal> swings) {
        List<Criterion> criteria = new ArrayList<>();
        for (int j = 0; j < 4; j++) {
            boolean isRising = Pump.FACTORS.get(j).equals(Pump.B1);
            criteria.add(new Criterion(
                    Pump.FACTORS.get(j),
                    ValueFunction.linear(
                            BigDecimal.valueOf(isRising ? 0 : 100), BigDecimal.valueOf(isRising ? 100 : 0)),
                    swings.get(j),
                    Optional.empty(),
                    "given"));
        }
        return Weighting.builder("clinicians", Pump.RANGES, 3, 1000)
                .criteria(criteria.toArray(new Criterion[0]))
                .doubleCounting("none")
                .conditionalValue("none")
                .build();
    }

    private static WeightingResult weigh(List<Integer> cells, List<BigDecimal> swings) {
        Weighting weighting = weighting(swings);
        return WeightingCalculation.of(inputs(cells, weighting), weighting, ALL);
    }

    private static List<BigDecimal> decimals(List<Integer> numbers) {
        return numbers.stream().map(BigDecimal::valueOf).toList();
    }

    @Property(tries = 100)
    @Label(
            "INV-56 rescaling all swings leaves weights, scores, switch weights and rankings as they are, digit for digit")
    void rescaledSwings_changeNothing(
            @ForAll("cells") List<Integer> cells,
            @ForAll("swings") List<Integer> swings,
            @ForAll @IntRange(min = 1, max = 1_000_000) int factor,
            @ForAll @IntRange(min = 0, max = 9) int scale) {
        BigDecimal by = BigDecimal.valueOf(factor, scale);
        List<BigDecimal> rescaled =
                decimals(swings).stream().map(it -> it.multiply(by)).toList();
        assertEquals(weigh(cells, decimals(swings)), weigh(cells, rescaled));
    }

    @Property(tries = 100)
    void weights_sumToOneAndContributionsToTheScore(
            @ForAll("cells") List<Integer> cells, @ForAll("swings") List<Integer> swings) {
        WeightingResult result = weigh(cells, decimals(swings));
        BigDecimal sum = result.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(sum.subtract(BigDecimal.ONE).abs().compareTo(WeightingResult.TIE) < 0);
        for (WeightingResult.Score score : result.scores()) {
            assertEquals(
                    0,
                    score.linear().compareTo(score.contributions().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            boolean hasWorst = score.worths().stream().anyMatch(it -> it.signum() == 0);
            assertEquals(hasWorst, score.product() == 0);
            assertTrue(score.product() <= score.linear().doubleValue() + 1e-12, "weighted means");
        }
    }

    /** At a switch weight, the two alternatives have the same score under the weights that it means. */
    @Property(tries = 100)
    void switchWeights_areWhereScoresMeet(
            @ForAll("cells") List<Integer> cells, @ForAll("swings") List<Integer> swings) {
        WeightingResult result = weigh(cells, decimals(swings));
        for (WeightingResult.SwitchWeight it : result.switchWeights()) {
            int j = result.criteria().indexOf(it.criterion());
            double others = 1 - result.weights().get(j).doubleValue();
            double first = 0;
            double rival = 0;
            for (int k = 0; k < 4; k++) {
                double weight = k == j
                        ? it.at().doubleValue()
                        : result.weights().get(k).doubleValue()
                                / others
                                * (1 - it.at().doubleValue());
                first += weight
                        * result.score(result.linearFirst().get(0))
                                .worths()
                                .get(k)
                                .doubleValue();
                rival += weight * result.score(it.rival()).worths().get(k).doubleValue();
            }
            assertEquals(first, rival, 1e-9);
        }
    }

    /** The same in the product model; and no rival is missed. */
    @Property(tries = 300)
    void productSwitchWeights_areWhereProductsMeet(
            @ForAll("cells") List<Integer> cells, @ForAll("swings") List<Integer> swings) {
        WeightingResult result = weigh(cells, decimals(swings));
        WeightingResult.Score first = result.score(result.productFirst().get(0));
        for (WeightingResult.SwitchWeight it : result.productSwitchWeights()) {
            int j = result.criteria().indexOf(it.criterion());
            double at = it.at().doubleValue();
            assertEquals(product(result, first, j, at), product(result, result.score(it.rival()), j, at), 1e-9);
        }
        for (int j = 0; j < 4; j++) {
            for (WeightingResult.Score rival : result.scores()) {
                boolean isOvertaken = false;
                for (double at = 0.01; at < 1; at += 0.01) {
                    isOvertaken |= product(result, rival, j, at) > product(result, first, j, at) + 1e-9;
                }
                FactorId criterion = result.criteria().get(j);
                boolean isTold = result.productFirst().size() > 1
                        || result.productSwitchWeights().stream()
                                .anyMatch(it -> it.criterion().equals(criterion)
                                        && it.rival().equals(rival.alternative()));
                assertTrue(isTold || !isOvertaken, () -> criterion + " " + rival);
            }
        }
    }

    private static double product(WeightingResult result, WeightingResult.Score score, int j, double at) {
        double others = 1 - result.weights().get(j).doubleValue();
        double product = 1;
        for (int k = 0; k < 4; k++) {
            double weight = k == j ? at : result.weights().get(k).doubleValue() / others * (1 - at);
            product *= StrictMath.pow(score.worths().get(k).doubleValue(), weight);
        }
        return product;
    }

    @Property(tries = 100)
    @Label("INV-57 a dominated option never scores higher in either model")
    void dominated_neverScoresHigher(@ForAll("cells") List<Integer> cells, @ForAll("swings") List<Integer> swings) {
        List<Integer> table = new ArrayList<>(cells);
        for (int j = 0; j < 4; j++) {
            int worse = Pump.FACTORS.get(j).equals(Pump.B1) ? -1 : 1;
            int value = table.get(j) + worse * (j % 2 == 0 ? 7 : 0);
            table.set(4 + j, Math.max(0, Math.min(100, value)));
        }
        WeightingResult result = weigh(table, decimals(swings));
        WeightingResult.Score better = result.score(Pump.A0);
        WeightingResult.Score dominated = result.score(Pump.A1);
        assertTrue(better.linear().compareTo(dominated.linear()) >= 0);
        assertTrue(better.product() >= dominated.product() - 1e-12);
        if (better.linear().compareTo(dominated.linear()) > 0) {
            assertTrue(!result.linearFirst().contains(Pump.A1));
        }
    }

    @Property(tries = 200)
    @Label("INV-59 a value function rises from 0 at the worst to 1 at the best, and clips only if that is declared")
    void valueFunction_isMonotone(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = -50, max = 50) Integer> places,
            @ForAll boolean isRising,
            @ForAll @IntRange(min = 1, max = 5) int bend) {
        List<Integer> ends = new ArrayList<>(new TreeSet<>(places));
        net.jqwik.api.Assume.that(ends.size() >= 2);
        if (!isRising) {
            java.util.Collections.reverse(ends);
        }
        int last = ends.size() - 1;
        List<ValuePoint> points = IntStream.rangeClosed(0, last)
                .mapToObj(i -> new ValuePoint(
                        BigDecimal.valueOf(ends.get(i)),
                        BigDecimal.valueOf(i)
                                .pow(bend)
                                .divide(BigDecimal.valueOf(last).pow(bend), ValueFunction.PRECISION)))
                .toList();
        ValueFunction clipped = new ValueFunction(points, true);
        ValueFunction strict = new ValueFunction(points, false);
        BigDecimal before = BigDecimal.valueOf(-1);
        for (int tenth = -600; tenth <= 600; tenth++) {
            BigDecimal at = BigDecimal.valueOf(isRising ? tenth : -tenth, 1);
            BigDecimal worth = clipped.of(at);
            assertTrue(worth.compareTo(before) >= 0, at.toString());
            assertTrue(worth.signum() >= 0 && worth.compareTo(BigDecimal.ONE) <= 0);
            assertEquals(worth.doubleValue(), clipped.of(at.doubleValue()), 1e-12);
            if (strict.covers(at)) {
                assertEquals(worth, strict.of(at));
            } else {
                org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, () -> strict.of(at));
                assertTrue(worth.signum() == 0 || worth.compareTo(BigDecimal.ONE) == 0);
            }
            before = worth;
        }
        assertEquals(0, clipped.of(clipped.worst()).signum());
        assertEquals(0, clipped.of(clipped.best()).compareTo(BigDecimal.ONE));
    }
}
