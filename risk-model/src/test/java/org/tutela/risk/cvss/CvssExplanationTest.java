package org.tutela.risk.cvss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CvssExplanationTest {
    /** Computes the score anew from what the explanation says. */
    static BigDecimal refold(CvssVector vector, CvssExplanation explanation) {
        return explanation.match(
                version3 -> {
                    CvssExplanation.SubScores scores = version3.environmental().orElse(version3.base());
                    BigDecimal score = up(vector, BigDecimal.ZERO);
                    if (scores.impact().signum() > 0) {
                        boolean changed = (version3.environmental().isPresent()
                                        ? vector.effective(Cvss3Metrics.SCOPE)
                                        : vector.metric(Cvss3Metrics.SCOPE))
                                == Scope.CHANGED;
                        BigDecimal sum = scores.impact().add(scores.exploitability());
                        score = up(vector, (changed ? sum.multiply(new BigDecimal("1.08")) : sum).min(BigDecimal.TEN));
                    }
                    return up(vector, score.multiply(version3.temporalFactor()));
                },
                version4 -> {
                    if (version4.steps().isEmpty()) {
                        return version4.score().toBigDecimal();
                    }
                    BigDecimal sum = BigDecimal.ZERO;
                    for (CvssExplanation.Step step : version4.steps()) {
                        int difference = version4.macroVectorScore().tenths()
                                - step.nextLowerScore().tenths();
                        sum = sum.add(
                                BigDecimal.valueOf((long) difference * step.distance() * (2520 / step.depth()), 1));
                    }
                    BigDecimal divisor =
                            BigDecimal.valueOf(2520L * version4.steps().size());
                    return version4.macroVectorScore()
                            .toBigDecimal()
                            .multiply(divisor)
                            .subtract(sum)
                            .divide(divisor, 1, RoundingMode.HALF_UP);
                });
    }

    private static BigDecimal up(CvssVector vector, BigDecimal value) {
        return (vector.version() == CvssVersion.V3_0 ? value : value.setScale(5, RoundingMode.HALF_UP))
                .setScale(1, RoundingMode.CEILING);
    }

    @Test
    void explanation_givesSubScoresOfVersion3() {
        CvssExplanation.Version3 explanation =
                (CvssExplanation.Version3) CvssVector.parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/MPR:H")
                        .explanation();

        // ISS = 1 - 0.44^3; impact = 6.42 ISS; exploitability = 8.22 x 0.85 x 0.77 x 0.85 x 0.85
        assertEquals(0, new BigDecimal("0.914816").compareTo(explanation.base().impactSubScore()));
        assertEquals(
                0, new BigDecimal("5.87311872").compareTo(explanation.base().impact()));
        assertEquals(
                0, new BigDecimal("3.887042775").compareTo(explanation.base().exploitability()));
        assertEquals("9.8", explanation.baseScore().toString());
        assertEquals(0, new BigDecimal("0.94").compareTo(explanation.temporalFactor()));
        assertTrue(explanation.environmental().isPresent());
        assertEquals(explanation.environmentalScore(), explanation.score());
    }

    @Test
    void explanation_givesStepsOfVersion4() {
        CvssVector vector = CvssVector.parse("CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N");
        CvssExplanation.Version4 explanation = (CvssExplanation.Version4) vector.explanation();

        assertEquals("102201", explanation.macroVector().toString());
        assertEquals(
                "[Step[set=EQ1, nextLower=202201, nextLowerScore=2.4, distance=2, depth=4], "
                        + "Step[set=EQ2, nextLower=112201, nextLowerScore=2.3, distance=0, depth=1], "
                        + "Step[set=EQ5, nextLower=102211, nextLowerScore=2.1, distance=0, depth=1]]",
                explanation.steps().toString());
        assertEquals("5.3", explanation.macroVectorScore().toString());
        assertEquals("4.8", explanation.score().toString());
    }

    @Test
    void explanation_ofNoLossHasNoSteps() {
        CvssVector vector = CvssVector.parse("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N");
        CvssExplanation.Version4 explanation = (CvssExplanation.Version4) vector.explanation();

        assertEquals("002201", explanation.macroVector().toString());
        assertTrue(explanation.steps().isEmpty());
        assertEquals("0.0", explanation.score().toString());
    }

    @Test
    void explanation_givesTheDistancesThatTheSpecificationSearchesFor() {
        for (String text : CvssSpace.vectors(
                "4.0", "AV:NP", "AC:LH", "AT:NP", "PR:NH", "UI:NA", "VC:HL", "VI:HLN", "VA:HLN", "SC:LN", "SI:HN",
                "SA:N")) {
            CvssVector vector = CvssVector.parse(text);
            Map<String, String> metrics = CvssReference.metrics(text);
            CvssExplanation.Version4 explanation = (CvssExplanation.Version4) vector.explanation();
            String macro = CvssReference.macroVector(metrics);
            assertEquals(macro, explanation.macroVector().toString(), text);
            for (CvssExplanation.Step step : explanation.steps()) {
                String level = Map.of(
                                CvssExplanation.EquivalenceSet.EQ1, "1:" + macro.charAt(0),
                                CvssExplanation.EquivalenceSet.EQ2, "2:" + macro.charAt(1),
                                CvssExplanation.EquivalenceSet.EQ3_EQ6, "36:" + macro.charAt(2) + macro.charAt(5),
                                CvssExplanation.EquivalenceSet.EQ4, "4:" + macro.charAt(3),
                                CvssExplanation.EquivalenceSet.EQ5, "")
                        .get(step.set());
                if (!level.isEmpty()) {
                    assertEquals(CvssReference.distance(metrics, level), step.distance(), text + " " + step);
                }
            }
        }
    }

    @Test
    void macroVector_refusesLevelsThatDoNotExist() {
        assertEquals(
                "MacroVector must be one of the 270 of CVSS 4.0, but was '002000'",
                assertThrows(IllegalArgumentException.class, () -> new CvssMacroVector(0, 0, 2, 0, 0, 0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new CvssMacroVector(3, 0, 0, 0, 0, 0));
        assertEquals("10.0", new CvssMacroVector(0, 0, 0, 0, 0, 0).score().toString());
        assertEquals("0.1", new CvssMacroVector(2, 1, 2, 2, 2, 1).score().toString());
    }
}
