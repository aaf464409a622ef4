package org.tutela.risk.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.tutela.risk.policy.ProbabilityLens;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.Probability;

/**
 * The evaluation of all steps and risks of a file under one choice of controls: levels as places in the scales of the policy.
 *
 * <p>Of a basic step: the rating, capped by controls of difficulty, raised to the floor that intelligence sets, capped by controls of
 * access; where it is rated by factors, caps work on factors and intelligence makes every difficulty the easiest. Of a combined step:
 * the easiest part for OR, the hardest for AND and SAND. Of a risk: the easiest of its scenarios; and, where its probability was
 * estimated, the worse of that level and the one by exploitability.
 */
final class Evaluation {

    private static final int SAFETY = ImpactDimension.SAFETY.ordinal();

    private final byte[] step;
    private final byte[] risk;
    private final byte[] severity;

    /** Per risk: the place of the band of its probability, or {@link RiskFileIndex#NONE}. */
    private final byte[] band;

    private Evaluation(byte[] step, byte[] risk, byte[] severity, byte[] band) {
        this.step = step;
        this.risk = risk;
        this.severity = severity;
        this.band = band;
    }

    static Evaluation evaluate(RiskFileIndex index, Places places, RiskPolicy policy, IntPredicate counts) {
        byte[] step = steps(index, places, counts);
        byte[] risk = new byte[index.risks.length];
        for (int i = 0; i < risk.length; i++) {
            byte easiest = 0;
            for (int scenario : index.riskScenarios[i]) {
                easiest = (byte) Math.max(easiest, step[index.scenarioGoal[scenario]]);
            }
            risk[i] = easiest;
        }
        return new Evaluation(step, risk, severities(index, places, counts), bands(index, policy, counts));
    }

    private static byte[] steps(RiskFileIndex index, Places places, IntPredicate counts) {
        int size = index.steps.length;
        byte[] difficulty = new byte[size];
        byte[] access = new byte[size];
        Arrays.fill(difficulty, (byte) places.easiest);
        Arrays.fill(access, (byte) places.easiest);
        for (int i = 0; i < index.capControl.length; i++) {
            if (counts.test(index.capControl[i])) {
                byte[] caps = index.isAccessCap[i] ? access : difficulty;
                int at = index.capStep[i];
                caps[at] = (byte) Math.min(caps[at], places.exploitability[index.capCode[i]]);
            }
        }
        byte[][] values = factorValues(index, places, counts);
        byte[] result = new byte[size];
        for (int at : index.stepOrder) {
            int[] parts = index.stepParts[at];
            if (parts.length == 0) {
                int floor = places.floor[at];
                int rating = rating(index, places, at, values[at]);
                int left = places.scheme[at] != null && floor > 0
                        ? rating
                        : Math.max(Math.min(rating, difficulty[at]), places.scheme[at] == null ? floor : 0);
                result[at] = (byte) Math.min(left, access[at]);
            } else {
                byte value = result[parts[0]];
                for (int part : parts) {
                    value = (byte)
                            (index.isAnyPartEnough[at] ? Math.max(value, result[part]) : Math.min(value, result[part]));
                }
                result[at] = value;
            }
        }
        return result;
    }

    /** The values of the steps that are rated by factors, capped; the arrays of uncapped steps are those of the rating itself. */
    private static byte[][] factorValues(RiskFileIndex index, Places places, IntPredicate counts) {
        byte[][] values = places.values.clone();
        boolean[] isOwn = new boolean[values.length];
        for (int i = 0; i < index.factorCapStep.length; i++) {
            int at = index.factorCapStep[i];
            if (counts.test(index.factorCapControl[i])) {
                if (!isOwn[at]) {
                    values[at] = places.values[at].clone();
                    isOwn[at] = true;
                }
                int factor = places.capFactor[i];
                values[at][factor] = (byte) Math.max(values[at][factor], places.capValue[i]);
            }
        }
        return values;
    }

    private static int rating(RiskFileIndex index, Places places, int step, byte[] values) {
        int code = index.stepRating[step];
        if (code == RiskFileIndex.FACTORED) {
            return places.level(step, values, places.floor[step] > 0);
        }
        return code == RiskFileIndex.UNKNOWN ? places.easiest : places.exploitability[code];
    }

    /** The rating of a basic step before any control, with intelligence where it is rated by factors. */
    static int rating(RiskFileIndex index, Places places, int step) {
        return rating(index, places, step, places.values[step]);
    }

    private static byte[] severities(RiskFileIndex index, Places places, IntPredicate counts) {
        byte[] result = new byte[index.riskSeverity.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) ratedSeverity(index, places, i);
        }
        for (int i = 0; i < index.limitControl.length; i++) {
            int at = index.limitTarget[i];
            if (result[at] != RiskFileIndex.NONE && counts.test(index.limitControl[i])) {
                result[at] = (byte) Math.min(result[at], places.severity[index.limitCode[i]]);
            }
        }
        return result;
    }

    /** The place of the rated severity of a risk in a dimension, or {@link RiskFileIndex#NONE}. */
    static int ratedSeverity(RiskFileIndex index, Places places, int target) {
        int code = index.riskSeverity[target];
        if (code == RiskFileIndex.NONE) {
            return RiskFileIndex.NONE;
        }
        return code == RiskFileIndex.UNKNOWN ? places.worst : places.severity[code];
    }

    private static byte[] bands(RiskFileIndex index, RiskPolicy policy, IntPredicate counts) {
        byte[] result = new byte[index.risks.length];
        Arrays.fill(result, (byte) RiskFileIndex.NONE);
        Optional<ProbabilityLens> lens = policy.probability();
        if (lens.isEmpty()) {
            return result;
        }
        for (int i = 0; i < result.length; i++) {
            if (index.risks[i].probability().isPresent()) {
                result[i] = (byte) lens.get().indexOf(probability(index, i, counts));
            }
        }
        return result;
    }

    /** P1 times P2, times the best barrier of each independence group. */
    static BigDecimal probability(RiskFileIndex index, int risk, IntPredicate counts) {
        Probability given = index.risks[risk].probability().orElseThrow(IllegalStateException::new);
        Map<String, BigDecimal> best = new HashMap<>();
        for (int i : index.riskBarriers[risk]) {
            if (counts.test(index.barrierControl[i])) {
                best.merge(index.barrier[i].group(), index.barrier[i].failure(), BigDecimal::min);
            }
        }
        BigDecimal result = given.hazardousSituation().orElse(BigDecimal.ONE).multiply(given.harm());
        for (BigDecimal failure : best.values()) {
            result = result.multiply(failure);
        }
        return result;
    }

    int step(int number) {
        return step[number];
    }

    int exploitability(int riskNumber) {
        return risk[riskNumber];
    }

    /** The place of the severity, or {@link RiskFileIndex#NONE}. */
    int severity(int riskNumber, int dimension) {
        return severity[riskNumber * RiskFileIndex.DIMENSIONS + dimension];
    }

    /** The place of the band of the probability, or {@link RiskFileIndex#NONE}. */
    int band(int riskNumber) {
        return band[riskNumber];
    }

    boolean isControlled(Places places, int riskNumber) {
        for (int d = 0; d < RiskFileIndex.DIMENSIONS; d++) {
            if (severity(riskNumber, d) != RiskFileIndex.NONE && !isControlled(places, riskNumber, d)) {
                return false;
            }
        }
        return true;
    }

    boolean isControlled(Places places, int riskNumber, int dimension) {
        int s = severity(riskNumber, dimension);
        return places.isControlled[dimension][risk[riskNumber]][s]
                && !isUncontrolledByProbability(places, riskNumber, dimension);
    }

    boolean isUncontrolledByProbability(Places places, int riskNumber, int dimension) {
        return dimension == SAFETY
                && band[riskNumber] != RiskFileIndex.NONE
                && !places.isProbabilityControlled[band[riskNumber]][severity(riskNumber, SAFETY)];
    }

    /** The level in a dimension that is concerned. */
    int level(Places places, int riskNumber, int dimension) {
        int s = severity(riskNumber, dimension);
        int byExploitability = places.level[risk[riskNumber]][s];
        return dimension == SAFETY && band[riskNumber] != RiskFileIndex.NONE
                ? Math.max(byExploitability, places.probabilityLevel[band[riskNumber]][s])
                : byExploitability;
    }

    int level(Places places, int riskNumber) {
        int worst = 0;
        for (int d = 0; d < RiskFileIndex.DIMENSIONS; d++) {
            if (severity(riskNumber, d) != RiskFileIndex.NONE) {
                worst = Math.max(worst, level(places, riskNumber, d));
            }
        }
        return worst;
    }
}
