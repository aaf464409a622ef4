package org.tutela.risk.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.tutela.risk.policy.ExploitFloor;
import org.tutela.risk.policy.InformationCredit;
import org.tutela.risk.policy.Lens;
import org.tutela.risk.policy.Profile;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.ExploitabilityLevel;

/** Makes policies on the scales of the preset: every third is the preset itself, the others have tables and switches of their own. */
final class RandomPolicy {

    private static final RiskPolicy PRESET = RiskPolicies.euMdr();

    private RandomPolicy() {}

    static RiskPolicy of(long seed) {
        Random random = new Random(seed * 31);
        if (random.nextInt(3) == 0) {
            return PRESET;
        }
        return withMatrix(
                matrix(random),
                floors(random),
                random.nextBoolean() ? InformationCredit.EVIDENCED : InformationCredit.NONE,
                random.nextBoolean());
    }

    static RiskPolicy withMatrix(
            RiskMatrix matrix,
            List<ExploitFloor> floors,
            InformationCredit credit,
            boolean isReductionAsFarAsPossible) {
        return RiskPolicy.builder(
                        "own", "7", Profile.EU_MDR, new Lens("own", matrix, EnumSet.allOf(ImpactDimension.class)))
                .exploitFloors(floors)
                .informationCredit(credit)
                .reductionAsFarAsPossible(isReductionAsFarAsPossible)
                .build();
    }

    /** A table that rises along both axes, with a controlled region of its own, each cell decided by itself. */
    static RiskMatrix matrix(Random random) {
        Scale exploitability = PRESET.matrix().exploitability();
        Scale severity = PRESET.matrix().severity();
        Scale levels = PRESET.matrix().levels();
        while (true) {
            int[][] level = new int[5][5];
            boolean[][] isControlled = new boolean[5][5];
            List<RiskMatrix.Row> rows = new ArrayList<>();
            for (int e = 0; e < 5; e++) {
                List<RiskMatrix.Cell> cells = new ArrayList<>();
                for (int s = 0; s < 5; s++) {
                    int floor = Math.max(e == 0 ? 0 : level[e - 1][s], s == 0 ? 0 : level[e][s - 1]);
                    level[e][s] = Math.min(3, floor + (random.nextInt(4) == 0 ? 1 : 0));
                    isControlled[e][s] = (e == 0 || isControlled[e - 1][s])
                            && (s == 0 || isControlled[e][s - 1])
                            && random.nextInt(6) > 0;
                    cells.add(new RiskMatrix.Cell(levels.codes().get(level[e][s]), isControlled[e][s]));
                }
                rows.add(new RiskMatrix.Row(cells));
            }
            boolean isDecidedByExploitability = false;
            boolean isDecidedBySeverity = false;
            for (int i = 0; i < 5; i++) {
                isDecidedByExploitability |= isControlled[0][i] != isControlled[4][i];
                isDecidedBySeverity |= isControlled[i][0] != isControlled[i][4];
            }
            if (isDecidedByExploitability && isDecidedBySeverity) {
                return new RiskMatrix(exploitability, severity, levels, rows);
            }
        }
    }

    private static List<ExploitFloor> floors(Random random) {
        List<ExploitFloor> floors = new ArrayList<>();
        int place = 0;
        for (ExploitStatus status : ExploitStatus.values()) {
            place = Math.min(4, place + random.nextInt(3));
            if (status != ExploitStatus.NONE_KNOWN && random.nextBoolean()) {
                floors.add(new ExploitFloor(status, new ExploitabilityLevel("E" + (place + 1))));
            }
        }
        return floors;
    }
}
