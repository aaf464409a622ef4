package org.tutela.risk.cvss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Explains the scores of v4.0, after section 8 of the specification document.
 *
 * <p>The specification finds the severity distance by a search for a most severe vector that is no lower in any metric.
 * All most severe vectors of a level are equally far from the top, and one of them always fits, so the distance is the sum
 * of the steps of the single metrics less a constant of the level. A test holds both equal on the whole score space.
 */
final class Cvss4Explainer {
    private static final int[] DEPTH_1 = {1, 4, 5};
    private static final int[] NEAREST_1 = {0, 1, 3};
    private static final int[] DEPTH_2 = {1, 2};
    private static final int[] NEAREST_2 = {0, 1};
    private static final int[][] DEPTH_3_6 = {{7, 6}, {8, 8}, {0, 10}};
    private static final int[][] NEAREST_3_6 = {{0, 3}, {1, 3}, {0, 3}};
    private static final int[] DEPTH_4 = {6, 5, 4};
    private static final int[] NEAREST_4 = {-2, 0, 3};

    private Cvss4Explainer() {}

    static CvssExplanation explain(CvssVector vector) {
        CvssMacroVector macro = vector.macroVector();
        CvssScore score = vector.score();
        List<CvssExplanation.Step> steps = new ArrayList<>();
        if (score.tenths() > 0) {
            add(
                    steps,
                    CvssExplanation.EquivalenceSet.EQ1,
                    macro.lower(1, 0, 0, 0, 0, 0),
                    reach(vector) - NEAREST_1[macro.eq1()],
                    DEPTH_1[macro.eq1()]);
            add(
                    steps,
                    CvssExplanation.EquivalenceSet.EQ2,
                    macro.lower(0, 1, 0, 0, 0, 0),
                    complexity(vector) - NEAREST_2[macro.eq2()],
                    DEPTH_2[macro.eq2()]);
            add(
                    steps,
                    CvssExplanation.EquivalenceSet.EQ3_EQ6,
                    lower3(macro),
                    vulnerable(vector) - NEAREST_3_6[macro.eq3()][macro.eq6()],
                    DEPTH_3_6[macro.eq3()][macro.eq6()]);
            add(
                    steps,
                    CvssExplanation.EquivalenceSet.EQ4,
                    macro.lower(0, 0, 0, 1, 0, 0),
                    subsequent(vector) - NEAREST_4[macro.eq4()],
                    DEPTH_4[macro.eq4()]);
            add(steps, CvssExplanation.EquivalenceSet.EQ5, macro.lower(0, 0, 0, 0, 1, 0), 0, 1);
        }
        return new CvssExplanation.Version4(macro, macro.score(), steps, score);
    }

    private static void add(
            List<CvssExplanation.Step> steps,
            CvssExplanation.EquivalenceSet set,
            Optional<CvssMacroVector> lower,
            int distance,
            int depth) {
        lower.ifPresent(macro -> steps.add(new CvssExplanation.Step(set, macro, macro.score(), distance, depth)));
    }

    /** Returns the next lower MacroVector of the joint set; where two are next, the higher-scored one. */
    private static Optional<CvssMacroVector> lower3(CvssMacroVector macro) {
        Optional<CvssMacroVector> lessImpact = macro.lower(0, 0, 1, 0, 0, 0);
        Optional<CvssMacroVector> lessRequired = macro.lower(0, 0, 0, 0, 0, 1);
        if (lessImpact.isPresent() && lessRequired.isPresent() && macro.eq3() == 0) {
            return lessImpact.get().score().compareTo(lessRequired.get().score()) > 0 ? lessImpact : lessRequired;
        }
        return macro.eq6() == 0 ? lessRequired : lessImpact;
    }

    private static int reach(CvssVector vector) {
        return vector.effective(Cvss4Metrics.ATTACK_VECTOR).ordinal()
                + vector.effective(Cvss4Metrics.PRIVILEGES_REQUIRED).ordinal()
                + vector.effective(Cvss4Metrics.USER_INTERACTION).ordinal();
    }

    private static int complexity(CvssVector vector) {
        return vector.effective(Cvss4Metrics.ATTACK_COMPLEXITY).ordinal()
                + vector.effective(Cvss4Metrics.ATTACK_REQUIREMENTS).ordinal();
    }

    private static int vulnerable(CvssVector vector) {
        return loss(vector, Cvss4Metrics.VULNERABLE_SYSTEM_CONFIDENTIALITY)
                + loss(vector, Cvss4Metrics.VULNERABLE_SYSTEM_INTEGRITY)
                + loss(vector, Cvss4Metrics.VULNERABLE_SYSTEM_AVAILABILITY)
                + vector.effective(Cvss4Metrics.CONFIDENTIALITY_REQUIREMENT).ordinal()
                + vector.effective(Cvss4Metrics.INTEGRITY_REQUIREMENT).ordinal()
                + vector.effective(Cvss4Metrics.AVAILABILITY_REQUIREMENT).ordinal();
    }

    private static int subsequent(CvssVector vector) {
        return loss(vector, Cvss4Metrics.SUBSEQUENT_SYSTEM_CONFIDENTIALITY)
                + loss(vector, Cvss4Metrics.SUBSEQUENT_SYSTEM_INTEGRITY)
                + loss(vector, Cvss4Metrics.SUBSEQUENT_SYSTEM_AVAILABILITY);
    }

    /** Returns the steps below a high loss; injury is one step above it. */
    private static int loss(CvssVector vector, CvssMetric<ImpactLevel> metric) {
        ImpactLevel level = vector.effective(metric);
        return level == ImpactLevel.SAFETY ? -1 : level.ordinal();
    }
}
