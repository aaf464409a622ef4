package org.tutela.risk.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tutela.core.text.Language;
import org.tutela.risk.benefit.WeightingResult.SwitchWeight;

/** The worked examples of the method, 3.4 and 3.5, and the fixtures of 3.6, through the public interface. */
class WorkedExampleTest {

    private static final int DRAWS = 200_000;
    private static final BenefitRiskConclusion A =
            Pump.analyze(Pump.exampleA(DRAWS).build());
    private static final WeightingResult WEIGHTING = A.weighting().orElseThrow();

    private static String rounded(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<String> rounded(List<BigDecimal> values) {
        return values.stream().map(WorkedExampleTest::rounded).toList();
    }

    @Test
    @DisplayName("METHOD 3.4 example A: weights from swings")
    void exampleA_weights() {
        assertEquals(Pump.FACTORS, WEIGHTING.criteria());
        assertEquals(List.of("0.3333", "0.3000", "0.2667", "0.1000"), rounded(WEIGHTING.weights()));
    }

    @Test
    void exampleA_comparesWhatPassesItsGates() {
        assertEquals(
                List.of(Pump.A2, Pump.A3),
                WEIGHTING.scores().stream()
                        .map(WeightingResult.Score::alternative)
                        .toList());
        Map<AlternativeId, String> reasons = new java.util.TreeMap<>();
        A.alternatives()
                .forEach(it ->
                        reasons.put(it.alternative().id(), it.reasons().get(0).toString()));
        assertEquals("ALT-0 fails gate G1: Risk RSK-1 is not controlled", reasons.get(Pump.A0));
        assertEquals("ALT-1 fails gate G3: FCT-B2 under ALT-1 is 45 unit, beyond its limit 30", reasons.get(Pump.A1));
        assertEquals("ALT-2 is the release under assessment", reasons.get(Pump.A2));
        assertEquals("ALT-3 is compared", reasons.get(Pump.A3));
    }

    /** The table gives the scores of all four, so they are looked at without their gates as well. */
    @Test
    @DisplayName("METHOD 3.4 example A: scores, additive and multiplicative")
    void exampleA_scoresInBothModels() {
        BenefitRiskInputs inputs = Pump.exampleA(1000).build();
        WeightingResult all =
                WeightingCalculation.of(inputs, Pump.weighting(1000), List.of(Pump.A0, Pump.A1, Pump.A2, Pump.A3));
        Map<AlternativeId, List<String>> expected = Map.of(
                Pump.A0, List.of("0.6544", "0.5903"),
                Pump.A1, List.of("0.6400", "0.5747"),
                Pump.A2, List.of("0.7867", "0.7833"),
                Pump.A3, List.of("0.7694", "0.7384"));
        all.scores()
                .forEach(score -> assertEquals(
                        expected.get(score.alternative()),
                        List.of(rounded(score.linear()), rounded(BigDecimal.valueOf(score.product())))));
        assertEquals(List.of(Pump.A2), WEIGHTING.linearFirst());
        assertEquals(List.of(Pump.A2), WEIGHTING.productFirst());
        assertEquals(
                List.of("0.2600", "0.2400", "0.2267", "0.0600"),
                rounded(WEIGHTING.score(Pump.A2).contributions()));
    }

    @Test
    @DisplayName("METHOD 3.4 example A: weights at which the order turns")
    void exampleA_switchWeights() {
        List<String> found = WEIGHTING.switchWeights().stream()
                .map(it -> it.criterion() + " " + it.at().setScale(3, RoundingMode.HALF_UP))
                .toList();
        assertEquals(List.of("FCT-R1 0.417", "FCT-B1 0.262", "FCT-B2 0.417", "FCT-R2 0.158"), found);
        for (SwitchWeight it : WEIGHTING.switchWeights()) {
            assertEquals(Pump.A3, it.rival());
        }
    }

    @Test
    @DisplayName("METHOD 3.4 example A: weights at which the order turns, multiplicative")
    void exampleA_productSwitchWeights() {
        assertEquals(
                List.of("FCT-R1 0.528", "FCT-B1 0.214", "FCT-B2 0.588", "FCT-R2 0.230"),
                WEIGHTING.productSwitchWeights().stream()
                        .map(it -> it.criterion() + " " + it.at().setScale(3, RoundingMode.HALF_UP))
                        .toList());
    }

    @Test
    @DisplayName("METHOD 3.4 example A: first-rank acceptability")
    void exampleA_acceptability() {
        AcceptabilityAnalysis none =
                WEIGHTING.simulation(PreferenceInformation.NONE).orElseThrow();
        AcceptabilityAnalysis ordinal =
                WEIGHTING.simulation(PreferenceInformation.ORDINAL).orElseThrow();
        assertEquals(0.352, none.standing(Pump.A2).firstRankAcceptability(), 0.004);
        assertEquals(0.648, none.standing(Pump.A3).firstRankAcceptability(), 0.004);
        assertEquals(0.538, ordinal.standing(Pump.A2).firstRankAcceptability(), 0.004);
        assertEquals(0.462, ordinal.standing(Pump.A3).firstRankAcceptability(), 0.004);
        assertTrue(WEIGHTING.simulation(PreferenceInformation.EXACT).isEmpty());
        assertTrue(WEIGHTING.simulation(PreferenceInformation.RANGES).isEmpty());
    }

    @Test
    @DisplayName("METHOD 3.4 example A: the conclusion depends on preferences")
    void exampleA_dependsOnPreferences() {
        assertEquals(BenefitRiskOutcome.FAVOURABLE_PREFERENCE_SENSITIVE, A.outcome());
        assertEquals(
                "The conclusion depends on preferences, and C. Linic has decided",
                A.rule().render(Language.EN));
        A.gates().forEach(gate -> assertEquals(GateStatus.PASS, gate.status(), gate.toString()));
        assertTrue(
                A.reasons().stream()
                        .anyMatch(it -> it.toString()
                                .equals("If the weight of FCT-B1 went from 0.300 to 0.262, ALT-3 would come first")),
                A.reasons().toString());
        BenefitRiskInputs undecided =
                Pump.effects(Pump.frame()).weighting(Pump.weighting(1000)).build();
        assertEquals(
                BenefitRiskOutcome.NOT_DEMONSTRATED, Pump.analyze(undecided).outcome());
    }

    @Test
    void exampleA_releaseIsAcceptable() {
        assertEquals(
                ReleaseDecision.Status.ACCEPTABLE,
                ReleaseDecision.of(Pump.assess(Pump.file()), A).status());
    }

    @ParameterizedTest
    @CsvSource({"0.00161, 748.65", "0.00023, 106.95", "0.00003, 13.95"})
    @DisplayName("VC-7 METHOD 3.5 example B: pacemaker firmware update, 465,000 devices, FDA 2017")
    void exampleB_expectedFailures(BigDecimal rate, BigDecimal expected) {
        UpdateTradeOff update = new UpdateTradeOff(new BigDecimal("465000"), rate, BigDecimal.ONE);
        assertEquals(0, expected.compareTo(update.expectedFailures()));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.00003", "0.5, 0.00006", "0.1, 0.0003", "0.01, 0.003"})
    @DisplayName("VC-7 METHOD 3.5 example B: break-even probability of harmful exploitation over the remaining life")
    void exampleB_breakEven(BigDecimal harmGivenExploitation, BigDecimal expected) {
        UpdateTradeOff update = new UpdateTradeOff(new BigDecimal("465000"), new BigDecimal("0.00003"), BigDecimal.ONE);
        assertEquals(0, expected.compareTo(update.breakEven(harmGivenExploitation)));
        UpdateTradeOff supervised =
                new UpdateTradeOff(new BigDecimal("465000"), new BigDecimal("0.00003"), new BigDecimal("0.1"));
        assertTrue(supervised.breakEven(harmGivenExploitation).compareTo(expected) < 0);
    }

    /** From the R package smaa. */
    @ParameterizedTest
    @DisplayName("VC-10 METHOD 3.6 piecewise value function")
    @CsvSource({"50, 1", "90, 0.5", "100, 0", "10, 1", "40, 1", "101, 0", "120, 0"})
    void pieceWiseValues_areThoseOfTheFixture(BigDecimal at, BigDecimal worth) {
        List<ValuePoint> points = List.of(
                new ValuePoint(new BigDecimal("100"), BigDecimal.ZERO),
                new ValuePoint(new BigDecimal("90"), new BigDecimal("0.5")),
                new ValuePoint(new BigDecimal("75"), new BigDecimal("0.8")),
                new ValuePoint(new BigDecimal("50"), BigDecimal.ONE));
        ValueFunction clipped = new ValueFunction(points, true);
        assertEquals(0, worth.compareTo(clipped.of(at)));
        assertEquals(worth.doubleValue(), clipped.of(at.doubleValue()));
        assertEquals(at.intValue() >= 50 && at.intValue() <= 100, new ValueFunction(points, false).covers(at));
    }

    /** From a unit test of drugis/mcda-elicitation-web. */
    @Test
    @DisplayName("VC-10 METHOD 3.6 two linear criteria give 1 and 0")
    void twoLinearCriteria_giveTheTotalsOfTheFixture() {
        BenefitRiskInputs.Builder builder = Pump.frame();
        for (AlternativeId id : List.of(Pump.A0, Pump.A1, Pump.A2, Pump.A3)) {
            boolean isBest = id.equals(Pump.A2);
            builder.effect(
                    new Effect(id, Pump.R1, Pump.known(isBest ? "0.5" : "1.5")),
                    new Effect(id, Pump.B1, Pump.known(isBest ? "1" : "0.75")),
                    new Effect(id, Pump.B2, Pump.known("1")),
                    new Effect(id, Pump.R2, Pump.known("1")));
        }
        Weighting weighting = Weighting.builder("clinicians", Pump.RANGES, 1, 1000)
                .criteria(Pump.criterion(Pump.R1, "1.5", "0.5", "0.1"), Pump.criterion(Pump.B1, "0.75", "1", "0.9"))
                .doubleCounting("none")
                .conditionalValue("none")
                .build();
        WeightingResult result =
                WeightingCalculation.of(builder.weighting(weighting).build(), weighting, List.of(Pump.A2, Pump.A3));
        assertEquals(0, BigDecimal.ONE.compareTo(result.score(Pump.A2).linear()));
        assertEquals(0, BigDecimal.ZERO.compareTo(result.score(Pump.A3).linear()));
        assertFalse(result.linearFirst().contains(Pump.A3));
    }
}
