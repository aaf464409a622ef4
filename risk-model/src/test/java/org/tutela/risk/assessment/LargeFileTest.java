package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;

/**
 * A file of ten thousand risks with three scenarios and five controls each: printed, not asserted, because a build machine is no
 * bench. What is asserted is that the result is right at that size.
 */
@Tag("exhaustive")
class LargeFileTest {

    private static final int RISKS = 10_000;
    private static final int SCENARIOS = 3;
    private static final int CONTROLS = 5;

    /** Each risk has scenarios of one step, every third rated by factors, and controls that cap them in turn. */
    static RiskFile.Builder builder(int risks) {
        RiskFile.Builder file = SampleFile.empty().threat(SampleFile.threat("THR-1"));
        file.hazardousSituation(SampleFile.situation("HAZ-1")).evidence(SampleFile.evidence("CTL-1"));
        List<AttackStep> steps = new ArrayList<>();
        List<AttackScenario> scenarios = new ArrayList<>();
        List<Risk> all = new ArrayList<>();
        List<Control> controls = new ArrayList<>();
        List<OptionAnalysis> options = new ArrayList<>();
        for (int r = 0; r < risks; r++) {
            String[] names = new String[SCENARIOS];
            for (int s = 0; s < SCENARIOS; s++) {
                int number = r * SCENARIOS + s;
                names[s] = "SCN-" + number;
                AttackStep.Basic direct = (AttackStep.Basic) SampleFile.basic("STP-" + number, "E" + (3 + s % 3));
                steps.add(
                        s > 0
                                ? direct
                                : new AttackStep.Basic(
                                        direct.id(),
                                        direct.title(),
                                        new ExploitabilityRating.Factored(
                                                "cvss-3",
                                                List.of(
                                                        new FactorValue("AV", "A"),
                                                        new FactorValue("AC", "L"),
                                                        new FactorValue("PR", "N"),
                                                        new FactorValue("UI", "N")),
                                                "judged"),
                                        direct.vulnerabilities(),
                                        direct.interfaces()));
                scenarios.add(SampleFile.scenario(names[s], "STP-" + number, "THR-1"));
            }
            all.add(SampleFile.risk("RSK-" + r, "S" + (1 + r % 5), names).toBuilder()
                    .acceptance(SampleFile.acceptance())
                    .build());
            String[] taken = new String[CONTROLS];
            for (int c = 0; c < CONTROLS; c++) {
                taken[c] = "CTL-" + (1 + r * CONTROLS + c);
                controls.add(SampleFile.control(
                                taken[c],
                                SampleFile.cap(
                                        "STP-" + (r * SCENARIOS + c % SCENARIOS),
                                        c % 2 == 0 ? CapKind.ACCESS : CapKind.DIFFICULTY,
                                        "E" + (1 + c % 2)))
                        .toBuilder()
                        .evidence(EvidenceId.parse("EVD-11"), EvidenceId.parse("EVD-12"))
                        .build());
            }
            options.add(SampleFile.options("RSK-" + r, taken[0], taken[2]));
        }
        return file.replaceStep(steps)
                .replaceScenario(scenarios)
                .replaceRisk(all)
                .replaceControl(controls)
                .replaceOptionAnalysis(options);
    }

    private static <T> T timed(String what, int rounds, Supplier<T> work) {
        T result = null;
        long best = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            result = null;
            long start = System.nanoTime();
            result = work.get();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("%-50s %8.1f ms%n", what, best / 1e6);
        return result;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void tenThousandRisks_areAssessed() {
        RiskFile.Builder builder = builder(RISKS);
        RiskAssessor assessor = RiskAssessor.of(RiskPolicies.euMdr());
        timed("check all constraints and references, cold", 1, builder::check);
        timed("check all constraints and references", 5, builder::check);
        RiskFile file = timed("build the risk file", 3, builder::build);
        timed("assess", 30, () -> assessor.assess(file));
        long before = used();
        RiskAssessment assessment = assessor.assess(file);
        long after = used();
        System.out.printf("%-50s %8d bytes%n", "live result per risk", (after - before) / RISKS);
        timed(
                "read every result",
                3,
                () -> assessment.risks().stream()
                        .filter(risk -> risk.acceptability().isAcceptable())
                        .count());
        timed("findings", 2, assessment::findings);
        timed("overall residual risk", 2, assessment::overallResidualRisk);
        timed("digest of the conclusions", 2, assessment::digest);
        timed("digest of the file", 2, file::digest);
        timed(
                "explain every current level",
                1,
                () -> assessment.risks().stream()
                        .mapToInt(risk -> risk.current().explanation().inputs().size())
                        .sum());

        assertEquals(RISKS, assessment.risks().size());
        assertTrue(assessment.isCounted(ControlId.parse("CTL-" + RISKS)));
        assertEquals("RSK-4 CURRENT 3 E1", assessment.risk("RSK-4").current().toString());
    }
}
