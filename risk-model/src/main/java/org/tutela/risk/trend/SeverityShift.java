package org.tutela.risk.trend;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The permutation test for a shift of severity, given how many events of each severity there are in all: of all ways to choose the
 * events of the observed period, how many have scores at least as large.
 */
final class SeverityShift {

    /** Up to this number of events in all every way is counted. */
    static final int EXACT_EVENTS = 100;

    private SeverityShift() {}

    static Optional<PValue> test(List<Integer> earlier, List<Integer> observed, SeverityScores kind) {
        long before = earlier.stream().mapToLong(Integer::longValue).sum();
        long now = observed.stream().mapToLong(Integer::longValue).sum();
        if (before == 0 || now == 0) {
            return Optional.empty();
        }
        ImmutableList.Builder<Long> totals = ImmutableList.builder();
        for (int i = 0; i < earlier.size(); i++) {
            totals.add((long) earlier.get(i) + observed.get(i));
        }
        List<Long> all = totals.build();
        List<Long> scores = scores(all, kind);
        BigInteger statistic = BigInteger.ZERO;
        for (int i = 0; i < observed.size(); i++) {
            statistic = statistic.add(BigInteger.valueOf(scores.get(i)).multiply(BigInteger.valueOf(observed.get(i))));
        }
        BigDecimal p = before + now <= EXACT_EVENTS
                ? exact(all, scores, (int) now, statistic.longValueExact())
                : approximate(all, scores, before, now, statistic);
        return Optional.of(new PValue(p.max(BigDecimal.ZERO).min(BigDecimal.ONE)));
    }

    /** Twice the middle rank, so that scores are whole numbers. */
    private static List<Long> scores(List<Long> totals, SeverityScores kind) {
        ImmutableList.Builder<Long> scores = ImmutableList.builder();
        long below = 0;
        for (int i = 0; i < totals.size(); i++) {
            scores.add(kind == SeverityScores.EQUALLY_SPACED ? i : 2 * below + totals.get(i) + 1);
            below += totals.get(i);
        }
        return scores.build();
    }

    /** Ways by number of chosen events and by score, one severity after the other. */
    private static BigDecimal exact(List<Long> totals, List<Long> scores, int chosen, long statistic) {
        List<Map<Long, BigInteger>> ways = newWays(chosen);
        ways.get(0).put(0L, BigInteger.ONE);
        for (int severity = 0; severity < totals.size(); severity++) {
            List<Map<Long, BigInteger>> next = newWays(chosen);
            int total = (int) (long) totals.get(severity);
            for (int used = 0; used <= chosen; used++) {
                for (Map.Entry<Long, BigInteger> way : ways.get(used).entrySet()) {
                    for (int take = 0; take <= Math.min(total, chosen - used); take++) {
                        next.get(used + take)
                                .merge(
                                        way.getKey() + take * scores.get(severity),
                                        way.getValue().multiply(choose(total, take)),
                                        BigInteger::add);
                    }
                }
            }
            ways = next;
        }
        BigInteger extreme = BigInteger.ZERO;
        BigInteger all = BigInteger.ZERO;
        for (Map.Entry<Long, BigInteger> way : ways.get(chosen).entrySet()) {
            all = all.add(way.getValue());
            if (way.getKey() >= statistic) {
                extreme = extreme.add(way.getValue());
            }
        }
        return new BigDecimal(extreme).divide(new BigDecimal(all), Decimals.WORKING);
    }

    private static List<Map<Long, BigInteger>> newWays(int chosen) {
        ImmutableList.Builder<Map<Long, BigInteger>> ways = ImmutableList.builder();
        for (int used = 0; used <= chosen; used++) {
            ways.add(new TreeMap<>());
        }
        return ways.build();
    }

    private static BigInteger choose(int n, int k) {
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            result = result.multiply(BigInteger.valueOf(n - k + (long) i)).divide(BigInteger.valueOf(i));
        }
        return result;
    }

    /** Mean and variance of the statistic are exact; only the shape of its distribution is taken as normal. */
    private static BigDecimal approximate(
            List<Long> totals, List<Long> scores, long before, long now, BigInteger statistic) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (int i = 0; i < totals.size(); i++) {
            BigInteger score = BigInteger.valueOf(scores.get(i));
            BigInteger weighted = score.multiply(BigInteger.valueOf(totals.get(i)));
            sum = sum.add(weighted);
            squares = squares.add(weighted.multiply(score));
        }
        BigDecimal all = BigDecimal.valueOf(before + now);
        BigDecimal mean = new BigDecimal(sum).multiply(BigDecimal.valueOf(now)).divide(all, Decimals.WORKING);
        BigDecimal spread =
                new BigDecimal(squares).subtract(new BigDecimal(sum.multiply(sum)).divide(all, Decimals.WORKING));
        BigDecimal variance = spread.multiply(BigDecimal.valueOf(before))
                .multiply(BigDecimal.valueOf(now))
                .divide(all.multiply(all.subtract(BigDecimal.ONE)), Decimals.WORKING);
        if (variance.signum() <= 0) {
            return BigDecimal.ONE;
        }
        return Decimals.normalUpperTail(
                new BigDecimal(statistic).subtract(mean).divide(variance.sqrt(Decimals.WORKING), Decimals.WORKING));
    }
}
