package org.tutela.risk.residual;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.text.Message;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.RiskLevel;
import org.tutela.risk.scoring.SeverityLevel;

/**
 * What is left of all risks together; ISO 14971, 8; Annex I, 4: the worst level in each dimension, how many risks stand in each cell of
 * the matrix, what several risks have in common, what rests on the operating environment, what is not known, where the reduction as far
 * as possible is not shown, and a conclusion with its reasons.
 *
 * <p>Get one from an assessment. What several risks have in common, probabilities of harm and the explanation are made when asked for.
 * This class is immutable and thread-safe; two are equal when they say the same of the same risks.
 */
public final class OverallResidualRisk {

    private static final int SHARE_DECIMALS = 4;

    private final Conclusion conclusion;
    private final int riskCount;
    private final ImmutableList<WorstLevel> worst;
    private final ImmutableList<RiskCount> counts;
    private final ImmutableList<RiskId> notAcceptable;
    private final ImmutableList<RiskId> relyingOnEnvironment;
    private final ImmutableList<Message> unknowns;
    private final ImmutableList<VulnerabilityId> underInvestigation;
    private final ImmutableList<ReductionGap> reductionGaps;
    private final ImmutableList<Message> reasons;
    private final Details details;

    /**
     * Creates an overall residual risk. Assessments do this.
     *
     * @param conclusion the conclusion
     * @param riskCount how many risks were judged, from 0
     * @param worst the worst current level in each dimension concerned
     * @param counts how many risks stand in each cell of the matrix
     * @param notAcceptable the risks that are not acceptable
     * @param relyingOnEnvironment the risks that are controlled only thanks to controls in the operating environment
     * @param unknowns what may decide but is not known
     * @param underInvestigation the vulnerabilities of which it is not known whether the release has them
     * @param reductionGaps where the reduction as far as possible is not shown
     * @param reasons what led to the conclusion
     * @param details makes what is made on demand
     */
    public OverallResidualRisk(
            Conclusion conclusion,
            int riskCount,
            List<WorstLevel> worst,
            List<RiskCount> counts,
            List<RiskId> notAcceptable,
            List<RiskId> relyingOnEnvironment,
            List<Message> unknowns,
            List<VulnerabilityId> underInvestigation,
            List<ReductionGap> reductionGaps,
            List<Message> reasons,
            Details details) {
        this.conclusion = requireNonNull(conclusion, "conclusion");
        this.riskCount = riskCount;
        this.worst = ImmutableList.copyOf(worst);
        this.counts = ImmutableList.copyOf(counts);
        this.notAcceptable = ImmutableList.copyOf(notAcceptable);
        this.relyingOnEnvironment = ImmutableList.copyOf(relyingOnEnvironment);
        this.unknowns = ImmutableList.copyOf(unknowns);
        this.underInvestigation = ImmutableList.copyOf(underInvestigation);
        this.reductionGaps = ImmutableList.copyOf(reductionGaps);
        this.reasons = ImmutableList.copyOf(reasons);
        this.details = requireNonNull(details, "details");
    }

    /**
     * Returns the conclusion.
     *
     * @return the conclusion
     */
    public Conclusion conclusion() {
        return conclusion;
    }

    /**
     * Returns how many risks were judged.
     *
     * @return the number of risks of the file, those that controls bring included, from 0
     */
    public int riskCount() {
        return riskCount;
    }

    /**
     * Returns the worst current level in each dimension.
     *
     * @return one for each dimension that a risk concerns, in the order of the dimensions, immutable
     */
    public List<WorstLevel> worst() {
        return worst;
    }

    /**
     * Returns how many risks stand in each cell of the matrix now, dimension by dimension.
     *
     * @return the cells that are not empty, by dimension, then from the hardest and least severe on, immutable
     */
    public List<RiskCount> counts() {
        return counts;
    }

    /**
     * Returns the risks that are not acceptable.
     *
     * @return their ids, in canonical order, immutable
     */
    public List<RiskId> notAcceptable() {
        return notAcceptable;
    }

    /**
     * Returns the risks that are controlled only thanks to controls in the operating environment.
     *
     * @return their ids, in canonical order, immutable
     */
    public List<RiskId> relyingOnEnvironment() {
        return relyingOnEnvironment;
    }

    /**
     * Returns which share of all risks is controlled only thanks to controls in the operating environment; MDCG 2019-16, 3.6.
     *
     * @return the share, from 0 to 1, rounded half up to four decimals; 0 where there is no risk
     */
    public BigDecimal environmentShare() {
        return riskCount == 0
                ? BigDecimal.ZERO.setScale(SHARE_DECIMALS)
                : BigDecimal.valueOf(relyingOnEnvironment.size())
                        .divide(BigDecimal.valueOf(riskCount), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Returns what may decide but is not known.
     *
     * @return a sentence for each input, steps first, in canonical order, immutable
     */
    public List<Message> unknowns() {
        return unknowns;
    }

    /**
     * Returns the vulnerabilities of which it is not known yet whether the release has them. They count as if it had.
     *
     * @return their ids, in canonical order, immutable
     */
    public List<VulnerabilityId> underInvestigation() {
        return underInvestigation;
    }

    /**
     * Returns where the reduction as far as possible is not shown; Annex I, 2.
     *
     * @return the gaps, by risk in canonical order, immutable; empty where the policy does not ask for it
     */
    public List<ReductionGap> reductionGaps() {
        return reductionGaps;
    }

    /**
     * Returns what led to the conclusion.
     *
     * @return the reasons, immutable, never empty
     */
    public List<Message> reasons() {
        return reasons;
    }

    /**
     * Returns the basic attack steps that several risks share: who can take one is on the way to all of them.
     *
     * @param atLeast how many risks a step must serve, from 1
     * @return the steps, those that serve most risks first, then in canonical order, immutable; computed on each call
     * @throws IllegalArgumentException if the number is below 1
     */
    public List<CommonStep> commonSteps(int atLeast) {
        return details.commonSteps(requireAtLeastOne(atLeast));
    }

    /**
     * Returns the controls whose failure alone makes several risks worse: the current level rises in a dimension, or a risk is no
     * longer controlled there.
     *
     * @param atLeast how many risks must move, from 1
     * @return the controls, those that move most risks first, then in canonical order, immutable; computed on each call, by one
     *     evaluation of the file for each group of controls with no risk in common
     * @throws IllegalArgumentException if the number is below 1
     */
    public List<CommonControl> commonControls(int atLeast) {
        return details.commonControls(requireAtLeastOne(atLeast));
    }

    private static int requireAtLeastOne(int atLeast) {
        if (atLeast < 1) {
            throw new IllegalArgumentException("Number of risks in common must be at least 1, but was " + atLeast);
        }
        return atLeast;
    }

    /**
     * Returns the probability of at least one harm, as far as the file gives probabilities. It explains and never decides.
     *
     * @return one for each severity that a risk has and each unit that a probability is counted per, the worst severity first, then by
     *     unit, immutable; empty where the file gives no probability; computed on each call
     */
    public List<HarmProbability> harmProbabilities() {
        return details.harmProbabilities();
    }

    /**
     * Returns where the conclusion comes from: the risks that are not acceptable with what stands in the way, what is not known, and
     * how many risks there are.
     *
     * @return the explanation, made on each call
     */
    public Explanation explanation() {
        return details.explanation();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OverallResidualRisk that
                && conclusion == that.conclusion
                && riskCount == that.riskCount
                && worst.equals(that.worst)
                && counts.equals(that.counts)
                && notAcceptable.equals(that.notAcceptable)
                && relyingOnEnvironment.equals(that.relyingOnEnvironment)
                && unknowns.equals(that.unknowns)
                && underInvestigation.equals(that.underInvestigation)
                && reductionGaps.equals(that.reductionGaps)
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return 31 * conclusion.ordinal() + notAcceptable.hashCode();
    }

    @Override
    public String toString() {
        return "OverallResidualRisk[" + conclusion + ", " + notAcceptable.size() + " of " + riskCount
                + " not acceptable]";
    }

    /** The conclusion over all risks. */
    public enum Conclusion {
        /** Every risk is acceptable. */
        ACCEPTABLE,
        /** A risk is not acceptable. */
        NOT_ACCEPTABLE,
        /** Something that decides is not known. */
        NOT_EVALUABLE
    }

    /** Makes what is made on demand. Assessments implement it. */
    public interface Details {

        /**
         * Returns the basic attack steps that serve several risks.
         *
         * @param atLeast how many risks, from 1
         * @return the steps, as {@link OverallResidualRisk#commonSteps(int)} returns them
         */
        List<CommonStep> commonSteps(int atLeast);

        /**
         * Returns the controls whose failure alone makes several risks worse.
         *
         * @param atLeast how many risks, from 1
         * @return the controls, as {@link OverallResidualRisk#commonControls(int)} returns them
         */
        List<CommonControl> commonControls(int atLeast);

        /**
         * Returns the probability of at least one harm.
         *
         * @return the probabilities, as {@link OverallResidualRisk#harmProbabilities()} returns them
         */
        List<HarmProbability> harmProbabilities();

        /**
         * Returns where the conclusion comes from.
         *
         * @return the explanation
         */
        Explanation explanation();
    }

    /**
     * The worst level in a dimension.
     *
     * @param dimension the dimension
     * @param level the level
     * @param risk the first risk, in canonical order, that has this level
     */
    public record WorstLevel(ImpactDimension dimension, RiskLevel level, RiskId risk) {

        /** Rejects nulls. */
        public WorstLevel {
            requireNonNull(dimension, "dimension");
            requireNonNull(level, "level");
            requireNonNull(risk, "risk");
        }
    }

    /**
     * How many risks stand in a cell of the matrix.
     *
     * @param dimension the dimension in which the severity is meant
     * @param exploitability how easy the risks are to reach
     * @param severity how severe they are
     * @param risks how many, from 1
     */
    public record RiskCount(
            ImpactDimension dimension, ExploitabilityLevel exploitability, SeverityLevel severity, int risks) {

        /** Rejects nulls. */
        public RiskCount {
            requireNonNull(dimension, "dimension");
            requireNonNull(exploitability, "exploitability");
            requireNonNull(severity, "severity");
        }
    }

    /**
     * A place where the reduction as far as possible is not shown.
     *
     * @param risk the risk
     * @param reason what is missing
     */
    public record ReductionGap(RiskId risk, Message reason) {

        /** Rejects nulls. */
        public ReductionGap {
            requireNonNull(risk, "risk");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * An attack step that several risks share.
     *
     * @param step the step
     * @param risks the risks that it serves, in canonical order, immutable
     */
    public record CommonStep(StepId step, List<RiskId> risks) {

        /** Rejects nulls and copies the risks. */
        public CommonStep {
            requireNonNull(step, "step");
            risks = ImmutableList.copyOf(risks);
        }
    }

    /**
     * A control that several risks rest on.
     *
     * @param control the control
     * @param worse the risks that become worse if it alone fails, in canonical order, immutable
     * @param uncontrolled those of them that are controlled now and then no longer are, in canonical order, immutable
     */
    public record CommonControl(ControlId control, List<RiskId> worse, List<RiskId> uncontrolled) {

        /** Rejects nulls and copies the risks. */
        public CommonControl {
            requireNonNull(control, "control");
            worse = ImmutableList.copyOf(worse);
            uncontrolled = ImmutableList.copyOf(uncontrolled);
        }
    }

    /**
     * The probability of at least one harm to safety that is at least so severe. Whatever the risks have to do with each other, it is
     * not below the greatest of their probabilities and not above their sum. A risk whose probability is not known, is counted per
     * another unit, or whose severity is only bounded adds nothing to the lower bound and the most it can be to the upper one.
     *
     * @param atLeast the severity
     * @param unit what the probabilities are counted per, such as {@code device-year}
     * @param risks how many risks have that severity or more, from 1
     * @param notEstimated how many of them have no probability of their own per that unit, or one that is only bounded
     * @param lower the lower bound, from 0 to 1, exact
     * @param upper the upper bound, from the lower one to 1, exact
     * @param ifIndependent what it is at most if the risks are independent of each other, which is an assumption; from 0 to 1, exact
     *     to 400 decimals and rounded up from there
     */
    public record HarmProbability(
            SeverityLevel atLeast,
            String unit,
            int risks,
            int notEstimated,
            BigDecimal lower,
            BigDecimal upper,
            BigDecimal ifIndependent) {

        /** Rejects nulls. */
        public HarmProbability {
            requireNonNull(atLeast, "atLeast");
            requireNonNull(unit, "unit");
            requireNonNull(lower, "lower");
            requireNonNull(upper, "upper");
            requireNonNull(ifIndependent, "ifIndependent");
        }
    }
}
