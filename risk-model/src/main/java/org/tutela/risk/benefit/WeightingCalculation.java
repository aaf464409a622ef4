package org.tutela.risk.benefit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tutela.risk.benefit.AcceptabilitySimulation.Spread;
import org.tutela.risk.benefit.WeightingResult.Score;
import org.tutela.risk.benefit.WeightingResult.SwitchWeight;

/** Weights, scores, switch weights and simulations of the alternatives that are compared, all of whose values are known. */
final class WeightingCalculation {

    private static final int PRODUCT_DECIMALS = 12;

    private final BenefitRiskInputs inputs;
    private final Weighting weighting;
    private final List<AlternativeId> alternatives;
    private final List<BigDecimal> weights = new ArrayList<>();

    private WeightingCalculation(BenefitRiskInputs inputs, Weighting weighting, List<AlternativeId> alternatives) {
        this.inputs = inputs;
        this.weighting = weighting;
        this.alternatives = alternatives;
        BigDecimal sum = BigDecimal.ZERO;
        for (Criterion criterion : weighting.criteria()) {
            sum = sum.add(criterion.swing());
        }
        for (Criterion criterion : weighting.criteria()) {
            weights.add(criterion.swing().divide(sum, ValueFunction.PRECISION));
        }
    }

    static WeightingResult of(BenefitRiskInputs inputs, Weighting weighting, List<AlternativeId> alternatives) {
        WeightingCalculation calculation = new WeightingCalculation(inputs, weighting, alternatives);
        List<Score> scores = new ArrayList<>();
        alternatives.forEach(alternative -> scores.add(calculation.score(alternative)));
        WeightingResult first = new WeightingResult(
                weighting.criteria().stream().map(Criterion::factor).toList(),
                calculation.weights,
                scores,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
        return new WeightingResult(
                first.criteria(),
                first.weights(),
                scores,
                calculation.switchWeights(first),
                calculation.productSwitchWeights(first),
                calculation.simulations());
    }

    private Estimate.Known known(AlternativeId alternative, Criterion criterion) {
        return inputs.estimate(alternative, criterion.factor())
                .flatMap(Estimate::asKnown)
                .orElseThrow();
    }

    private Score score(AlternativeId alternative) {
        List<BigDecimal> worths = new ArrayList<>();
        List<BigDecimal> contributions = new ArrayList<>();
        BigDecimal linear = BigDecimal.ZERO;
        double product = 1;
        for (int j = 0; j < weights.size(); j++) {
            Criterion criterion = weighting.criteria().get(j);
            BigDecimal worth =
                    criterion.value().of(known(alternative, criterion).value());
            BigDecimal contribution = worth.multiply(weights.get(j), ValueFunction.PRECISION);
            worths.add(worth);
            contributions.add(contribution);
            linear = linear.add(contribution);
            product *= StrictMath.pow(worth.doubleValue(), weights.get(j).doubleValue());
        }
        return new Score(alternative, worths, contributions, linear, product);
    }

    /** Where the line through the difference of two scores, as a function of one weight, crosses zero. */
    private List<SwitchWeight> switchWeights(WeightingResult result) {
        List<SwitchWeight> found = new ArrayList<>();
        if (result.linearFirst().size() > 1) {
            return found;
        }
        Score first = result.score(result.linearFirst().get(0));
        for (int j = 0; j < weights.size(); j++) {
            BigDecimal weight = weights.get(j);
            for (Score rival : result.scores()) {
                BigDecimal here = first.worths().get(j).subtract(rival.worths().get(j));
                BigDecimal elsewhere = first.linear()
                        .subtract(rival.linear())
                        .subtract(first.contributions().get(j))
                        .add(rival.contributions().get(j))
                        .divide(BigDecimal.ONE.subtract(weight), ValueFunction.PRECISION);
                BigDecimal slope = here.subtract(elsewhere);
                if (rival.equals(first) || slope.abs().compareTo(WeightingResult.TIE) <= 0) {
                    continue;
                }
                BigDecimal at = elsewhere.negate().divide(slope, ValueFunction.PRECISION);
                if (at.signum() >= 0 && at.compareTo(BigDecimal.ONE) <= 0) {
                    found.add(new SwitchWeight(weighting.criteria().get(j).factor(), weight, rival.alternative(), at));
                }
            }
        }
        return found;
    }

    /** In the product model it is the difference of the logarithms of two scores that is a line in one weight. */
    private List<SwitchWeight> productSwitchWeights(WeightingResult result) {
        List<SwitchWeight> found = new ArrayList<>();
        Score first = result.score(result.productFirst().get(0));
        if (result.productFirst().size() > 1 || first.product() == 0) {
            return found;
        }
        for (int j = 0; j < weights.size(); j++) {
            double weight = weights.get(j).doubleValue();
            for (Score rival : result.scores()) {
                if (rival.equals(first) || rival.product() == 0) {
                    continue;
                }
                double here = logRatio(first, rival, j);
                double elsewhere = 0;
                for (int k = 0; k < weights.size(); k++) {
                    elsewhere += k == j ? 0 : weights.get(k).doubleValue() * logRatio(first, rival, k);
                }
                elsewhere /= 1 - weight;
                double at = -elsewhere / (here - elsewhere);
                if (StrictMath.abs(here - elsewhere) > AcceptabilitySimulation.TIE && at >= 0 && at <= 1) {
                    found.add(new SwitchWeight(
                            weighting.criteria().get(j).factor(),
                            weights.get(j),
                            rival.alternative(),
                            new BigDecimal(at).setScale(PRODUCT_DECIMALS, RoundingMode.HALF_EVEN)));
                }
            }
        }
        return found;
    }

    private static double logRatio(Score first, Score rival, int j) {
        return StrictMath.log(first.worths().get(j).doubleValue())
                - StrictMath.log(rival.worths().get(j).doubleValue());
    }

    private List<AcceptabilityAnalysis> simulations() {
        List<Criterion> criteria = weighting.criteria();
        Spread[][] effects = new Spread[alternatives.size()][criteria.size()];
        boolean isSpread = false;
        for (int i = 0; i < effects.length; i++) {
            for (int j = 0; j < criteria.size(); j++) {
                Estimate.Known known = known(alternatives.get(i), criteria.get(j));
                effects[i][j] = new Spread(
                        known.lowest().doubleValue(),
                        known.value().doubleValue(),
                        known.highest().doubleValue());
                isSpread |= effects[i][j].lower() != effects[i][j].upper();
            }
        }
        List<PreferenceInformation> preferences = new ArrayList<>();
        if (isSpread) {
            preferences.add(PreferenceInformation.EXACT);
        }
        preferences.add(PreferenceInformation.NONE);
        preferences.add(PreferenceInformation.ORDINAL);
        if (criteria.stream().anyMatch(criterion -> criterion.weightRange().isPresent())) {
            preferences.add(PreferenceInformation.RANGES);
        }
        double[] exact = weights.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        List<AcceptabilityAnalysis> simulations = new ArrayList<>();
        for (PreferenceInformation preference : preferences) {
            simulations.add(new AcceptabilitySimulation(
                            alternatives, criteria, effects, exact, preference, weighting.seed(), weighting.draws())
                    .run());
        }
        return simulations;
    }
}
