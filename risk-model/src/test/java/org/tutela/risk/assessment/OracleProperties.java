package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.ImpactDimension;

/** The engine against {@link NaiveOracle}, file by file. */
class OracleProperties {

    @Property(tries = 4000)
    @Domain(RiskFileDomain.class)
    void engine_agreesWithTheOracle(@ForAll RiskFileDomain.Sample sample) {
        compare(sample);
    }

    @Property(tries = 100_000)
    @Tag("exhaustive")
    @Domain(RiskFileDomain.class)
    void engine_agreesWithTheOracleOnManyMoreFiles(@ForAll RiskFileDomain.Sample sample) {
        compare(sample);
    }

    private static void compare(RiskFileDomain.Sample sample) {
        RiskAssessment assessment = sample.assess();
        NaiveOracle oracle = new NaiveOracle(sample.file().content(), sample.policy());
        for (RiskResult risk : assessment.risks()) {
            compare(oracle, risk.initial(), Stage.INITIAL, true);
            compare(oracle, risk.current(), Stage.CURRENT, true);
            compare(oracle, risk.projected(), Stage.PROJECTED, true);
            compare(oracle, risk.currentWithoutEnvironment(), Stage.CURRENT, false);
            compare(oracle, risk.projectedWithoutEnvironment(), Stage.PROJECTED, false);
            assertEquals(
                    oracle.isAcceptable(risk.id()),
                    risk.acceptability().isAcceptable(),
                    () -> risk.id() + " " + risk.acceptability());
        }
        assertEquals(oracle.overall(), assessment.overallResidualRisk().conclusion());
    }

    private static void compare(NaiveOracle oracle, RiskEvaluation actual, Stage stage, boolean isEnvironmentCounted) {
        Map<ImpactDimension, String> severities = new EnumMap<>(ImpactDimension.class);
        Map<ImpactDimension, String> levels = new EnumMap<>(ImpactDimension.class);
        Map<ImpactDimension, Boolean> controlled = new EnumMap<>(ImpactDimension.class);
        for (DimensionOutcome outcome : actual.outcomes()) {
            severities.put(outcome.dimension(), outcome.severity().code());
            levels.put(outcome.dimension(), outcome.level().code());
            controlled.put(outcome.dimension(), outcome.isControlled());
        }
        NaiveOracle.Outcome outcome = new NaiveOracle.Outcome(
                actual.exploitability().code(),
                new LinkedHashMap<>(severities),
                new LinkedHashMap<>(levels),
                new LinkedHashMap<>(controlled),
                actual.level().code());

        assertEquals(oracle.evaluate(actual.risk(), stage, isEnvironmentCounted), outcome, actual::toString);
        assertEquals(outcome.isControlled(), actual.isControlled());
        assertEquals(stage, actual.stage());
        assertEquals(isEnvironmentCounted, actual.isEnvironmentCounted());
    }
}
