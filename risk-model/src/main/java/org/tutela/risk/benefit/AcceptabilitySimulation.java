package org.tutela.risk.benefit;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tutela.risk.random.Xoshiro256;

/**
 * One simulation: chunks of draws, each with random streams of its own, tallied alone and added up in their order, so that neither the
 * order of computing nor the number of threads changes a bit.
 *
 * <p>The streams of a chunk are named {@code tutela-smaa-1}, seed, preference, {@code weights} or {@code values}, and chunk.
 */
final class AcceptabilitySimulation {

    static final int CHUNK = 1024;

    /** Two utilities that differ by no more count as equal: the rounding of a sum of twelve products is far below. */
    static final double TIE = 1e-12;

    /** A triangular distribution over the interval of an effect, its mode the stated value; a number without interval is itself. */
    record Spread(double lower, double mode, double upper) {

        double at(double uniform) {
            if (lower == upper) {
                return mode;
            }
            double width = upper - lower;
            double rise = mode - lower;
            return uniform * width < rise
                    ? lower + Math.sqrt(uniform * width * rise)
                    : upper - Math.sqrt((1 - uniform) * width * (upper - mode));
        }
    }

    /** What was counted in one chunk. */
    @SuppressWarnings("ArrayRecordComponent") // a tally lives for one simulation and is never compared
    record Tally(double[][] ranks, double[] first, double[][] weights, double[][] wins, Map<Long, Integer> rankings) {

        static Tally of(int alternatives, int criteria) {
            return new Tally(
                    new double[alternatives][alternatives],
                    new double[alternatives],
                    new double[alternatives][criteria],
                    new double[alternatives][alternatives],
                    new TreeMap<>());
        }

        void add(Tally other) {
            for (int i = 0; i < first.length; i++) {
                first[i] += other.first[i];
                addTo(ranks[i], other.ranks[i]);
                addTo(weights[i], other.weights[i]);
                addTo(wins[i], other.wins[i]);
            }
            other.rankings.forEach((ranking, count) -> rankings.merge(ranking, count, Integer::sum));
        }

        private static void addTo(double[] sum, double[] more) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }
    }

    private final List<AlternativeId> alternatives;
    private final List<Criterion> criteria;
    private final Spread[][] effects;
    private final double[] weights;
    private final PreferenceInformation preference;
    private final long seed;
    private final int draws;
    private final boolean isSpread;

    AcceptabilitySimulation(
            List<AlternativeId> alternatives,
            List<Criterion> criteria,
            Spread[][] effects,
            double[] weights,
            PreferenceInformation preference,
            long seed,
            int draws) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.effects = effects;
        this.weights = weights;
        this.preference = preference;
        this.seed = seed;
        this.draws = draws;
        boolean spread = false;
        for (Spread[] row : effects) {
            for (Spread cell : row) {
                spread |= cell.lower() != cell.upper();
            }
        }
        this.isSpread = spread;
    }

    int chunks() {
        return (draws + CHUNK - 1) / CHUNK;
    }

    private int size(int chunk) {
        return Math.min(CHUNK, draws - chunk * CHUNK);
    }

    private Xoshiro256 stream(String purpose, int chunk) {
        return Xoshiro256.stream("tutela-smaa-1", seed, preference, purpose, chunk);
    }

    AcceptabilityAnalysis run() {
        Tally total = Tally.of(alternatives.size(), criteria.size());
        for (int chunk = 0; chunk < chunks(); chunk++) {
            total.add(tally(chunk));
        }
        return summarize(total);
    }

    /** Counts the draws of a chunk; chunks are independent of each other. */
    Tally tally(int chunk) {
        Tally tally = Tally.of(alternatives.size(), criteria.size());
        WeightSampler sampler = WeightSampler.of(preference, criteria, weights, stream("weights", chunk));
        Xoshiro256 values = stream("values", chunk);
        double[][] worth = worth(values);
        for (int i = 0; i < size(chunk); i++) {
            if (isSpread && i > 0) {
                worth = worth(values);
            }
            double[] drawn = sampler.next();
            count(utilities(worth, drawn), drawn, tally);
        }
        return tally;
    }

    private double[][] worth(Xoshiro256 values) {
        double[][] worth = new double[effects.length][criteria.size()];
        for (int i = 0; i < effects.length; i++) {
            for (int j = 0; j < worth[i].length; j++) {
                Spread cell = effects[i][j];
                double value = cell.lower() == cell.upper() ? cell.mode() : cell.at(values.nextUniform());
                worth[i][j] = criteria.get(j).value().of(value);
            }
        }
        return worth;
    }

    private static double[] utilities(double[][] worth, double[] drawn) {
        double[] utilities = new double[worth.length];
        for (int i = 0; i < worth.length; i++) {
            double sum = 0;
            for (int j = 0; j < drawn.length; j++) {
                sum += drawn[j] * worth[i][j];
            }
            utilities[i] = sum;
        }
        return utilities;
    }

    private static void count(double[] utilities, double[] drawn, Tally tally) {
        int n = utilities.length;
        long ranking = 0;
        for (int i = 0; i < n; i++) {
            int better = 0;
            int equal = 0;
            for (int k = 0; k < n; k++) {
                double ahead = utilities[k] - utilities[i];
                better += ahead > TIE ? 1 : 0;
                equal += Math.abs(ahead) <= TIE ? 1 : 0;
                tally.wins()[i][k] += ahead > TIE ? 0 : ahead < -TIE ? 1 : 0.5;
            }
            for (int rank = better; rank < better + equal; rank++) {
                tally.ranks()[i][rank] += 1.0 / equal;
            }
            if (better == 0) {
                tally.first()[i] += 1.0 / equal;
                for (int j = 0; j < drawn.length; j++) {
                    tally.weights()[i][j] += drawn[j] / equal;
                }
            }
            ranking = ranking * n + better;
        }
        tally.rankings().merge(ranking, 1, Integer::sum);
    }

    AcceptabilityAnalysis summarize(Tally total) {
        ImmutableList.Builder<AcceptabilityAnalysis.Standing> standings = ImmutableList.builder();
        for (int i = 0; i < alternatives.size(); i++) {
            double[] central = total.first()[i] > 0 ? scaled(total.weights()[i], total.first()[i]) : new double[0];
            standings.add(new AcceptabilityAnalysis.Standing(
                    alternatives.get(i),
                    Doubles.asList(scaled(total.ranks()[i], draws)),
                    Doubles.asList(central),
                    central.length == 0 ? 0 : confidence(i, central),
                    Doubles.asList(scaled(total.wins()[i], draws))));
        }
        double entropy = 0;
        for (int count : total.rankings().values()) {
            double share = (double) count / draws;
            entropy -= share * StrictMath.log(share) / StrictMath.log(2);
        }
        return new AcceptabilityAnalysis(
                preference,
                seed,
                draws,
                criteria.stream().map(Criterion::factor).toList(),
                standings.build(),
                entropy == 0 ? 0 : entropy);
    }

    private static double[] scaled(double[] sums, double by) {
        double[] result = new double[sums.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = sums[i] / by;
        }
        return result;
    }

    /** The same values again, under fixed weights. */
    private double confidence(int alternative, double[] central) {
        if (!isSpread) {
            return share(alternative, utilities(worth(stream("values", 0)), central));
        }
        double first = 0;
        for (int chunk = 0; chunk < chunks(); chunk++) {
            Xoshiro256 values = stream("values", chunk);
            double within = 0;
            for (int i = 0; i < size(chunk); i++) {
                within += share(alternative, utilities(worth(values), central));
            }
            first += within;
        }
        return first / draws;
    }

    private static double share(int alternative, double[] utilities) {
        int equal = 0;
        for (double other : utilities) {
            double ahead = other - utilities[alternative];
            if (ahead > TIE) {
                return 0;
            }
            equal += Math.abs(ahead) <= TIE ? 1 : 0;
        }
        return 1.0 / equal;
    }

    /** The share of all weightings with the lower ends of the ranges that keep the upper ends as well, exactly; 0 if there is none. */
    static BigDecimal shareInRanges(List<WeightRange> ranges) {
        BigDecimal rest = BigDecimal.ONE;
        for (WeightRange range : ranges) {
            rest = rest.subtract(range.lower());
        }
        if (rest.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        List<BigDecimal> widths = new ArrayList<>();
        for (WeightRange range : ranges) {
            widths.add(range.upper().subtract(range.lower()));
        }
        BigDecimal volume = BigDecimal.ZERO;
        int power = ranges.size() - 1;
        for (int subset = 0; subset < 1 << ranges.size(); subset++) {
            BigDecimal left = rest;
            for (int j = 0; j < widths.size(); j++) {
                left = (subset & 1 << j) == 0 ? left : left.subtract(widths.get(j));
            }
            if (left.signum() > 0) {
                BigDecimal part = left.pow(power);
                volume = Integer.bitCount(subset) % 2 == 0 ? volume.add(part) : volume.subtract(part);
            }
        }
        return volume.divide(rest.pow(power), ValueFunction.PRECISION);
    }
}
