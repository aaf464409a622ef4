package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * In which share of weightings and of values in their intervals each alternative comes first, second and so on: stochastic
 * multicriteria acceptability analysis (SMAA; Lahdelma and Salminen, 2001). It explains a trade-off; it decides nothing alone.
 *
 * <p>The same seed gives the same bits on every machine. This class is immutable and thread-safe.
 *
 * @param preference what is taken as known of the weights
 * @param seed the seed
 * @param draws how many draws were made; the standard error of a share p is the root of p(1-p)/draws
 * @param criteria the criteria, in the order of central weights, immutable
 * @param standings how each alternative stands, in the order given, immutable
 * @param rankingEntropyBits how undecided the ranking as a whole is, in bits: 0 where it is always the same
 */
public record AcceptabilityAnalysis(
        PreferenceInformation preference,
        long seed,
        int draws,
        List<FactorId> criteria,
        List<Standing> standings,
        double rankingEntropyBits) {

    /** Rejects nulls and copies collections. */
    public AcceptabilityAnalysis {
        requireNonNull(preference, "preference");
        criteria = ImmutableList.copyOf(criteria);
        standings = ImmutableList.copyOf(standings);
    }

    /**
     * Returns how an alternative stands.
     *
     * @param alternative the alternative
     * @return its standing
     * @throws IllegalArgumentException if it was not compared
     */
    public Standing standing(AlternativeId alternative) {
        return standings.stream()
                .filter(it -> it.alternative().equals(alternative))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown alternative '" + alternative
                        + "', known alternatives are "
                        + standings.stream().map(Standing::alternative).toList()));
    }

    /**
     * How an alternative stands.
     *
     * @param alternative the alternative
     * @param rankAcceptabilities the share of draws in which it has rank 1, 2 and so on; alternatives that tie share their ranks;
     *     immutable
     * @param centralWeights the mean of the weights in the draws in which it comes first, one for each criterion, immutable; empty if
     *     it never does
     * @param confidenceFactor the share of draws in which it comes first with its central weights, 0 if it has none
     * @param pairwiseWinning for each alternative, in the order of the standings, the share of draws in which this one is better, ties
     *     counted half; 0.5 against itself; immutable
     */
    public record Standing(
            AlternativeId alternative,
            List<Double> rankAcceptabilities,
            List<Double> centralWeights,
            double confidenceFactor,
            List<Double> pairwiseWinning) {

        /** Rejects nulls and copies collections. */
        public Standing {
            requireNonNull(alternative, "alternative");
            rankAcceptabilities = ImmutableList.copyOf(rankAcceptabilities);
            centralWeights = ImmutableList.copyOf(centralWeights);
            pairwiseWinning = ImmutableList.copyOf(pairwiseWinning);
        }

        /**
         * Returns the share of draws in which it comes first.
         *
         * @return from 0 to 1
         */
        public double firstRankAcceptability() {
            return rankAcceptabilities.get(0);
        }
    }
}
