package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.policy.InformationCredit;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.scenario.Gate;

/** A host's own tables, of other sizes and with level names of its own, from the risk file to the explanation. */
class OwnMatrixTest {

    private static RiskPolicy policy(RiskMatrix matrix) {
        return RandomPolicy.withMatrix(matrix, List.of(), InformationCredit.NONE, false);
    }

    /** A risk of two ways at the last levels of both scales, with a cap to the first on one way and a limit to the first severity. */
    private static RiskFile file(Scale exploitability, Scale severity, String first, String second, String harm) {
        return SampleFile.empty()
                .threat(SampleFile.threat("THR-1"))
                .step(
                        SampleFile.basic("STP-1", first),
                        SampleFile.basic("STP-2", second),
                        SampleFile.combined("STP-3", Gate.OR, "STP-1", "STP-2"))
                .scenario(SampleFile.scenario("SCN-1", "STP-3", "THR-1"))
                .hazardousSituation(SampleFile.situation("HAZ-1"))
                .risk(SampleFile.risk("RSK-1", harm, "SCN-1").toBuilder()
                        .acceptance(SampleFile.acceptance())
                        .build())
                .control(SampleFile.control(
                        "CTL-1",
                        SampleFile.cap(
                                "STP-1",
                                CapKind.DIFFICULTY,
                                exploitability.codes().get(0)),
                        SampleFile.severityCap(
                                "RSK-1", severity.codes().get(severity.codes().size() - 2))))
                .evidence(SampleFile.evidence("CTL-1"))
                .build();
    }

    private static void assertEveryCell(RiskMatrix matrix) {
        int height = matrix.exploitability().levels().size();
        int width = matrix.severity().levels().size();
        for (int a = 0; a < height; a++) {
            for (int b = 0; b < height; b++) {
                for (int s = 0; s < width; s++) {
                    RiskFile file = file(
                            matrix.exploitability(),
                            matrix.severity(),
                            matrix.exploitability().codes().get(a),
                            matrix.exploitability().codes().get(b),
                            matrix.severity().codes().get(s));
                    RiskResult risk =
                            RiskAssessor.of(policy(matrix)).assess(file).risk("RSK-1");
                    int initial = Math.max(a, b);
                    int current = b;
                    int limited = Math.min(s, width - 2);

                    assertEquals(
                            matrix.rows().get(initial).cells().get(s).level(),
                            risk.initial().level().code());
                    assertEquals(
                            matrix.rows().get(initial).cells().get(s).isControlled(),
                            risk.initial().isControlled());
                    assertEquals(
                            matrix.rows().get(current).cells().get(limited).level(),
                            risk.current().level().code());
                    assertEquals(
                            matrix.rows().get(current).cells().get(limited).isControlled(),
                            risk.current().isControlled());
                    assertEquals(
                            matrix.rows().get(current).cells().get(limited).isControlled(),
                            risk.acceptability().isAcceptable());
                    assertEquals(
                            risk.current().level().code(),
                            risk.current().explanation().value());
                }
            }
        }
    }

    @Test
    void threeByThree_worksEndToEnd() {
        assertEveryCell(RiskMatrix.ofLevels(
                Scale.of("effort", "hard", "hard", "some", "some", "none", "none"),
                Scale.of("harm", "light", "light", "grave", "grave", "fatal", "fatal"),
                Scale.of("colour", "green", "low", "amber", "middle", "red", "high"),
                "amber",
                "green green amber",
                "green amber red",
                "amber red red"));
    }

    @Test
    void fourByFive_worksEndToEnd() {
        assertEveryCell(RiskMatrix.ofLevels(
                Scale.of("effort", "A", "most", "B", "more", "C", "some", "D", "none"),
                Scale.of("harm", "0", "none", "1", "minor", "2", "moderate", "3", "major", "4", "death"),
                Scale.of("level", "I", "broadly acceptable", "II", "tolerable", "III", "not tolerable"),
                "I",
                "I I I II II",
                "I I II II III",
                "I II II III III",
                "I II III III III"));
    }

    @Test
    void fiveBySix_acceptsCellByCellAndNotByLevel() {
        Scale exploitability = Scale.of("effort", "p", "1", "q", "2", "r", "3", "s", "4", "t", "5");
        Scale severity = Scale.of("harm", "u", "1", "v", "2", "w", "3", "x", "4", "y", "5", "z", "6");
        Scale levels = Scale.of("level", "low", "low", "high", "high");
        List<RiskMatrix.Row> rows = new ArrayList<>();
        for (int e = 0; e < 5; e++) {
            List<RiskMatrix.Cell> cells = new ArrayList<>();
            for (int s = 0; s < 6; s++) {
                cells.add(new RiskMatrix.Cell(e + s >= 4 ? "high" : "low", e + s <= 5 && s < 5));
            }
            rows.add(new RiskMatrix.Row(cells));
        }
        RiskMatrix matrix = new RiskMatrix(exploitability, severity, levels, rows);

        assertEquals("high", matrix.rows().get(0).cells().get(4).level());
        assertEquals(true, matrix.rows().get(0).cells().get(4).isControlled());
        assertEquals("high", matrix.rows().get(4).cells().get(4).level());
        assertEquals(false, matrix.rows().get(4).cells().get(4).isControlled());
        assertEveryCell(matrix);
    }
}
