package org.tutela.risk.cvss;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a CVSS score comes about, in the terms of the specification of its version.
 *
 * <p>Obtained from {@link CvssVector#explanation()}. It explains a score of severity and holds no level of risk. The
 * implementations are immutable and thread-safe.
 */
public sealed interface CvssExplanation permits CvssExplanation.Version3, CvssExplanation.Version4 {
    /**
     * Returns the score that is explained.
     *
     * @return the score of the vector
     */
    CvssScore score();

    /**
     * Returns the result of the function that fits the version.
     *
     * @param <R> the type of the result
     * @param version3 called for v3.0 and v3.1
     * @param version4 called for v4.0
     * @return what the called function returns
     */
    <R> R match(Function<? super Version3, ? extends R> version3, Function<? super Version4, ? extends R> version4);

    /**
     * How a score of v3.0 or v3.1 comes about.
     *
     * @param base the sub-scores of the base metrics
     * @param baseScore the base score
     * @param temporalFactor the product of the values of E, RL and RC; 1 where all are X
     * @param temporalScore the temporal score
     * @param environmental the sub-scores of the effective metrics, if an environmental metric is given
     * @param environmentalScore the environmental score
     * @param score the score: the last of the three that has a metric of its own
     */
    record Version3(
            SubScores base,
            CvssScore baseScore,
            BigDecimal temporalFactor,
            CvssScore temporalScore,
            Optional<SubScores> environmental,
            CvssScore environmentalScore,
            CvssScore score)
            implements CvssExplanation {
        /**
         * Creates an explanation.
         *
         * @param base the sub-scores of the base metrics
         * @param baseScore the base score
         * @param temporalFactor the product of E, RL and RC
         * @param temporalScore the temporal score
         * @param environmental the sub-scores of the effective metrics, if any
         * @param environmentalScore the environmental score
         * @param score the score
         * @throws NullPointerException if an argument is null
         */
        public Version3 {
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(baseScore, "baseScore");
            Objects.requireNonNull(temporalFactor, "temporalFactor");
            Objects.requireNonNull(temporalScore, "temporalScore");
            Objects.requireNonNull(environmental, "environmental");
            Objects.requireNonNull(environmentalScore, "environmentalScore");
            Objects.requireNonNull(score, "score");
        }

        @Override
        public <R> R match(
                Function<? super Version3, ? extends R> version3, Function<? super Version4, ? extends R> version4) {
            return version3.apply(this);
        }
    }

    /**
     * The sub-scores of v3.x, as exact decimals without rounding.
     *
     * @param impactSubScore ISS, or MISS of the effective metrics: the joint loss, from 0 to 0.915
     * @param impact the impact; zero or less where nothing is lost
     * @param exploitability the exploitability
     */
    record SubScores(BigDecimal impactSubScore, BigDecimal impact, BigDecimal exploitability) {
        /**
         * Creates sub-scores.
         *
         * @param impactSubScore the joint loss
         * @param impact the impact
         * @param exploitability the exploitability
         * @throws NullPointerException if an argument is null
         */
        public SubScores {
            Objects.requireNonNull(impactSubScore, "impactSubScore");
            Objects.requireNonNull(impact, "impact");
            Objects.requireNonNull(exploitability, "exploitability");
        }
    }

    /**
     * How a score of v4.0 comes about.
     *
     * <p>The score is that of the MacroVector, less the mean over the steps of (the score of the MacroVector less that of
     * the next lower one) times distance by depth, rounded half up. It is 0.0 where nothing is lost.
     *
     * @param macroVector the MacroVector
     * @param macroVectorScore the score of the MacroVector
     * @param steps one step for each set of equivalence classes that has a next lower MacroVector, in the order of
     *     {@link EquivalenceSet}; empty where nothing is lost
     * @param score the score
     */
    record Version4(CvssMacroVector macroVector, CvssScore macroVectorScore, List<Step> steps, CvssScore score)
            implements CvssExplanation {
        /**
         * Creates an explanation.
         *
         * @param macroVector the MacroVector
         * @param macroVectorScore its score
         * @param steps the steps
         * @param score the score
         * @throws NullPointerException if an argument is null
         */
        public Version4 {
            Objects.requireNonNull(macroVector, "macroVector");
            Objects.requireNonNull(macroVectorScore, "macroVectorScore");
            steps = List.copyOf(steps);
            Objects.requireNonNull(score, "score");
        }

        @Override
        public <R> R match(
                Function<? super Version3, ? extends R> version3, Function<? super Version4, ? extends R> version4) {
            return version4.apply(this);
        }
    }

    /** A set of equivalence classes that moves as one: the third and the sixth depend on each other. */
    enum EquivalenceSet {
        /** How the vulnerable system is reached. */
        EQ1,

        /** How complex the attack is. */
        EQ2,

        /** The impact on the vulnerable system, and whether it meets a high requirement. */
        EQ3_EQ6,

        /** The impact on subsequent systems. */
        EQ4,

        /** The maturity of the exploit. */
        EQ5
    }

    /**
     * How far a v4.0 vector lies on the way to the next lower MacroVector of one set.
     *
     * @param set the set
     * @param nextLower the next lower MacroVector
     * @param nextLowerScore the score of the next lower MacroVector
     * @param distance the severity distance in single steps from the most severe vector of the set's level, from 0
     * @param depth the number of single steps that the level has, at least 1
     */
    record Step(EquivalenceSet set, CvssMacroVector nextLower, CvssScore nextLowerScore, int distance, int depth) {
        /**
         * Creates a step.
         *
         * @param set the set
         * @param nextLower the next lower MacroVector
         * @param nextLowerScore its score
         * @param distance the severity distance
         * @param depth the depth
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the distance is not from 0 to below the depth
         */
        public Step {
            Objects.requireNonNull(set, "set");
            Objects.requireNonNull(nextLower, "nextLower");
            Objects.requireNonNull(nextLowerScore, "nextLowerScore");
            if (distance < 0 || distance >= depth) {
                throw new IllegalArgumentException(
                        "Severity distance must be from 0 to below the depth " + depth + ", but was " + distance);
            }
        }
    }
}
