package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.FactorSchemes;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;

/** Steps rated by attack potential, as an assessment judges them: one risk for each tuple of values, all in one file. */
class AttackPotentialTest {

    static List<FactorScheme> schemes() {
        return List.of(FactorSchemes.attackPotential(), FactorSchemes.attackPotentialOfSoldDevices());
    }

    private static List<int[]> tuples(FactorScheme scheme) {
        List<int[]> tuples = List.of(new int[0]);
        for (FactorScheme.Factor factor : scheme.factors()) {
            List<int[]> longer = new ArrayList<>();
            for (int[] tuple : tuples) {
                for (int value = 0; value < factor.values().size(); value++) {
                    int[] next = java.util.Arrays.copyOf(tuple, tuple.length + 1);
                    next[tuple.length] = value;
                    longer.add(next);
                }
            }
            tuples = longer;
        }
        return tuples;
    }

    private static int points(FactorScheme scheme, int[] tuple) {
        int points = 0;
        for (int f = 0; f < tuple.length; f++) {
            points += scheme.factors().get(f).values().get(tuple[f]).points();
        }
        return points;
    }

    private static Map<String, String> levels(FactorScheme scheme, List<int[]> tuples) {
        RiskFile.Builder file =
                SampleFile.empty().threat(SampleFile.threat("THR-1")).hazardousSituation(SampleFile.situation("HAZ-1"));
        for (int i = 0; i < tuples.size(); i++) {
            List<FactorValue> values = new ArrayList<>();
            for (int f = 0; f < scheme.factors().size(); f++) {
                FactorScheme.Factor factor = scheme.factors().get(f);
                values.add(new FactorValue(
                        factor.code(), factor.values().get(tuples.get(i)[f]).code()));
            }
            AttackStep.Basic direct = (AttackStep.Basic) SampleFile.basic("STP-" + i, "E1");
            file.step(new AttackStep.Basic(
                            StepId.parse("STP-" + i),
                            direct.title(),
                            new ExploitabilityRating.Factored(scheme.id(), values, "judged"),
                            direct.vulnerabilities(),
                            direct.interfaces()))
                    .scenario(SampleFile.scenario("SCN-" + i, "STP-" + i, "THR-1"))
                    .risk(SampleFile.risk("RSK-" + i, "S3", "SCN-" + i));
        }
        Map<String, String> levels = new TreeMap<>();
        for (RiskResult result :
                RiskAssessor.of(RiskPolicies.euMdr()).assess(file.build()).risks()) {
            levels.put(
                    result.id().text().substring("RSK-".length()),
                    result.current().exploitability().code());
        }
        return levels;
    }

    @ParameterizedTest
    @MethodSource("schemes")
    @DisplayName(
            "INV-37 feasibility depends on the sum of points alone and never rises with a difficulty, over all 1,280 tuples")
    void feasibility_dependsOnTheSumAloneAndNeverRisesWithADifficulty(FactorScheme scheme) {
        List<int[]> tuples = tuples(scheme);
        Map<String, String> levels = levels(scheme, tuples);
        Map<Integer, String> bySum = new TreeMap<>();
        for (int i = 0; i < tuples.size(); i++) {
            String level = levels.get(Integer.toString(i));
            assertEquals(level, bySum.computeIfAbsent(points(scheme, tuples.get(i)), sum -> level));
        }
        String before = "E9";
        for (String level : bySum.values()) {
            assertTrue(level.compareTo(before) <= 0, bySum::toString);
            before = level;
        }
        for (int i = 0; i < tuples.size(); i++) {
            for (int j = 0; j < tuples.size(); j++) {
                boolean isNowhereEasier = true;
                for (int f = 0; f < scheme.factors().size(); f++) {
                    isNowhereEasier &= tuples.get(j)[f] >= tuples.get(i)[f];
                }
                if (isNowhereEasier) {
                    assertTrue(levels.get(Integer.toString(j)).compareTo(levels.get(Integer.toString(i))) <= 0);
                }
            }
        }
        assertEquals(1280, tuples.size());
    }
}
