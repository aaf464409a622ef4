package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the weighting says of the alternatives that are compared: two models side by side, how far each weight could move, and simulations.
 * Sums and quotients are decimal with 34 digits; products and shares are binary.
 *
 * <p>The linear model lets a good value make up for a bad one; in the product model an alternative with the worst value in any criterion
 * is worth nothing (Saint-Hilary and others, 2018). This class is immutable and thread-safe.
 *
 * @param criteria the criteria, in the order given, immutable
 * @param weights the weight of each, swing over the sum of swings, immutable; their sum is 1 up to rounding
 * @param scores the scores of the alternatives, in the order given, immutable
 * @param switchWeights the weights at which another alternative would come first in the linear model, criterion by criterion, immutable;
 *     empty where two come first already
 * @param productSwitchWeights the same in the product model, rounded to 12 decimals; an alternative that is worth nothing in a criterion
 *     comes first at no weight, so it is no rival
 * @param simulations the simulations, immutable
 */
public record WeightingResult(
        List<FactorId> criteria,
        List<BigDecimal> weights,
        List<Score> scores,
        List<SwitchWeight> switchWeights,
        List<SwitchWeight> productSwitchWeights,
        List<AcceptabilityAnalysis> simulations) {

    /** Linear scores that differ by no more are equal: 34 digits are carried. */
    static final BigDecimal TIE = new BigDecimal("1e-25");

    /** Copies the collections. */
    public WeightingResult {
        criteria = ImmutableList.copyOf(criteria);
        weights = ImmutableList.copyOf(weights);
        scores = ImmutableList.copyOf(scores);
        switchWeights = ImmutableList.copyOf(switchWeights);
        productSwitchWeights = ImmutableList.copyOf(productSwitchWeights);
        simulations = ImmutableList.copyOf(simulations);
    }

    /**
     * Returns the score of an alternative.
     *
     * @param alternative the alternative
     * @return its score
     * @throws IllegalArgumentException if it was not compared
     */
    public Score score(AlternativeId alternative) {
        return scores.stream()
                .filter(it -> it.alternative().equals(alternative))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown alternative '" + alternative
                        + "', known alternatives are "
                        + scores.stream().map(Score::alternative).toList()));
    }

    /**
     * Returns the simulation that takes something as known of the weights.
     *
     * @param preference what is taken as known
     * @return the simulation, or empty if it was not made
     */
    public Optional<AcceptabilityAnalysis> simulation(PreferenceInformation preference) {
        return simulations.stream().filter(it -> it.preference() == preference).findFirst();
    }

    /**
     * Returns the alternatives that come first in the linear model.
     *
     * @return one, or several that tie, in the order of the scores, immutable
     */
    public List<AlternativeId> linearFirst() {
        BigDecimal best =
                scores.stream().map(Score::linear).reduce(BigDecimal::max).orElseThrow();
        return scores.stream()
                .filter(score -> best.subtract(score.linear()).compareTo(TIE) <= 0)
                .map(Score::alternative)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the alternatives that come first in the product model.
     *
     * @return one, or several that tie, in the order of the scores, immutable
     */
    public List<AlternativeId> productFirst() {
        double best = scores.stream().mapToDouble(Score::product).max().orElseThrow();
        return scores.stream()
                .filter(score -> best - score.product() <= AcceptabilitySimulation.TIE)
                .map(Score::alternative)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The score of an alternative.
     *
     * @param alternative the alternative
     * @param worths what its values are worth, one for each criterion, immutable
     * @param contributions weight times worth, one for each criterion, immutable
     * @param linear the sum of the contributions, from 0 to 1
     * @param product the product of the worths, each to the power of its weight, from 0 to 1
     */
    public record Score(
            AlternativeId alternative,
            List<BigDecimal> worths,
            List<BigDecimal> contributions,
            BigDecimal linear,
            double product) {

        /** Rejects nulls and copies collections. */
        public Score {
            requireNonNull(alternative, "alternative");
            worths = ImmutableList.copyOf(worths);
            contributions = ImmutableList.copyOf(contributions);
            requireNonNull(linear, "linear");
        }
    }

    /**
     * A weight at which another alternative would draw level, the other weights scaled in proportion.
     *
     * @param criterion the criterion
     * @param weight its elicited weight
     * @param rival the alternative that would draw level
     * @param at the weight at which it would, from 0 to 1
     */
    public record SwitchWeight(FactorId criterion, BigDecimal weight, AlternativeId rival, BigDecimal at) {

        /** Rejects nulls. */
        public SwitchWeight {
            requireNonNull(criterion, "criterion");
            requireNonNull(weight, "weight");
            requireNonNull(rival, "rival");
            requireNonNull(at, "at");
        }

        /**
         * Returns how far the weight would have to move, relative to itself.
         *
         * @return the distance over the weight, not negative
         */
        public BigDecimal relativeDistance() {
            return at.subtract(weight).abs().divide(weight, ValueFunction.PRECISION);
        }
    }
}
