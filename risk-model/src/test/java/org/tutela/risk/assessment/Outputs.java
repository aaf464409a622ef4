package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.RiskEvaluation;

/** What comes out of an assessment, each output under its name as a place from good to bad, so that two can be compared. */
final class Outputs {

    private Outputs() {}

    /** Every evaluation of every risk. */
    static Map<String, Integer> evaluations(RiskAssessment assessment) {
        Map<String, Integer> result = new TreeMap<>();
        for (RiskResult risk : assessment.risks()) {
            for (RiskEvaluation evaluation : all(risk)) {
                put(result, assessment.policy().matrix(), evaluation);
            }
        }
        return result;
    }

    /** Every evaluation, whether each risk is acceptable, and the overall residual risk. */
    static Map<String, Integer> everything(RiskAssessment assessment) {
        Map<String, Integer> result = evaluations(assessment);
        for (RiskResult risk : assessment.risks()) {
            result.put(risk.id() + " is not acceptable", risk.acceptability().isAcceptable() ? 0 : 1);
        }
        OverallResidualRisk overall = assessment.overallResidualRisk();
        result.put("overall", badness(overall.conclusion()));
        for (OverallResidualRisk.WorstLevel worst : overall.worst()) {
            result.put(
                    "overall " + worst.dimension(),
                    assessment.policy().matrix().levels().indexOf(worst.level().code()));
        }
        return result;
    }

    static int badness(OverallResidualRisk.Conclusion conclusion) {
        return switch (conclusion) {
            case ACCEPTABLE -> 0;
            case NOT_EVALUABLE -> 1;
            case NOT_ACCEPTABLE -> 2;
        };
    }

    static List<RiskEvaluation> all(RiskResult risk) {
        return List.of(
                risk.initial(),
                risk.current(),
                risk.projected(),
                risk.currentWithoutEnvironment(),
                risk.projectedWithoutEnvironment());
    }

    private static void put(Map<String, Integer> out, RiskMatrix matrix, RiskEvaluation evaluation) {
        String name = evaluation.risk() + " " + evaluation.stage()
                + (evaluation.isEnvironmentCounted() ? "" : " without environment");
        out.putAll(places(matrix, evaluation, name));
    }

    /** The places of one evaluation, each under its own name with a name before it. */
    static Map<String, Integer> places(RiskMatrix matrix, RiskEvaluation evaluation, String name) {
        Map<String, Integer> out = new TreeMap<>();
        out.put(
                name + " exploitability",
                matrix.exploitability().indexOf(evaluation.exploitability().code()));
        out.put(name + " level", matrix.levels().indexOf(evaluation.level().code()));
        out.put(name + " is not controlled", evaluation.isControlled() ? 0 : 1);
        for (DimensionOutcome outcome : evaluation.outcomes()) {
            String at = name + ' ' + outcome.dimension();
            out.put(
                    at + " severity",
                    matrix.severity().indexOf(outcome.severity().code()));
            out.put(at + " level", matrix.levels().indexOf(outcome.level().code()));
            out.put(at + " is not controlled", outcome.isControlled() ? 0 : 1);
        }
        return out;
    }

    /** Fails if an output that stands in both is higher after than before. */
    static void assertNowhereHigher(Map<String, Integer> before, Map<String, Integer> after) {
        Map<String, String> higher = new TreeMap<>();
        before.forEach((name, place) -> {
            if (after.getOrDefault(name, place) > place) {
                higher.put(name, place + " to " + after.get(name));
            }
        });
        assertEquals(Map.of(), higher);
    }
}
