package org.tutela.risk.assessment;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.tutela.risk.policy.ExploitFloor;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.scenario.ExploitStatus;

/**
 * The evaluation of all steps and risks of a file under one choice of controls: levels as places in the scales of the policy.
 *
 * <p>Of a basic step: the rating, capped by controls of difficulty, raised to the floor that intelligence sets, capped by controls of
 * access. Of a combined step: the easiest part for OR, the hardest for AND and SAND. Of a risk: the easiest of its scenarios.
 */
final class Evaluation {

    private final byte[] step;
    private final byte[] risk;
    private final byte[] severity;

    private Evaluation(byte[] step, byte[] risk, byte[] severity) {
        this.step = step;
        this.risk = risk;
        this.severity = severity;
    }

    /** Level codes and tables of a policy, as places, for the distinct codes of one file. */
    static final class Places {

        final int[] exploitability;
        final int[] severity;
        final int easiest;
        final int worst;
        final int[] floor;
        final byte[][] level;
        final boolean[][] isControlled;

        Places(RiskFileIndex index, RiskPolicy policy) {
            RiskMatrix matrix = policy.matrix();
            exploitability = places(
                    "exploitability",
                    matrix.exploitability(),
                    index.exploitabilityCodes.stream().map(Object::toString).toArray(String[]::new));
            severity = places(
                    "severity",
                    matrix.severity(),
                    index.severityCodes.stream().map(Object::toString).toArray(String[]::new));
            easiest = matrix.exploitability().levels().size() - 1;
            worst = matrix.severity().levels().size() - 1;
            floor = new int[ExploitStatus.values().length];
            for (ExploitFloor it : policy.exploitFloors()) {
                int place = matrix.exploitability().indexOf(it.atLeast().code());
                for (int status = it.status().ordinal(); status < floor.length; status++) {
                    floor[status] = Math.max(floor[status], place);
                }
            }
            level = new byte[easiest + 1][worst + 1];
            isControlled = new boolean[easiest + 1][worst + 1];
            for (int e = 0; e <= easiest; e++) {
                for (int s = 0; s <= worst; s++) {
                    level[e][s] =
                            (byte) matrix.levels().indexOf(matrix.cell(e, s).level());
                    isControlled[e][s] = matrix.cell(e, s).isControlled();
                }
            }
        }

        private static int[] places(String axis, Scale scale, String[] codes) {
            String[] unknown =
                    Arrays.stream(codes).filter(code -> !scale.contains(code)).toArray(String[]::new);
            if (unknown.length > 0) {
                throw new IllegalArgumentException("Risk file must use " + axis + " levels of scale '" + scale.id()
                        + "' " + scale.codes() + ", but used " + Arrays.toString(unknown));
            }
            return Arrays.stream(codes).mapToInt(scale::indexOf).toArray();
        }
    }

    static Evaluation evaluate(RiskFileIndex index, Places places, IntPredicate counts) {
        byte[] step = steps(index, places, counts);
        byte[] risk = new byte[index.risks.length];
        for (int i = 0; i < risk.length; i++) {
            byte easiest = 0;
            for (int scenario : index.riskScenarios[i]) {
                easiest = (byte) Math.max(easiest, step[index.scenarioGoal[scenario]]);
            }
            risk[i] = easiest;
        }
        return new Evaluation(step, risk, severities(index, places, counts));
    }

    private static byte[] steps(RiskFileIndex index, Places places, IntPredicate counts) {
        int size = index.steps.length;
        byte[] difficulty = new byte[size];
        byte[] access = new byte[size];
        Arrays.fill(difficulty, (byte) places.easiest);
        Arrays.fill(access, (byte) places.easiest);
        for (int i = 0; i < index.capControl.length; i++) {
            if (counts.test(index.capControl[i])) {
                byte[] caps = index.isAccessCap[i] ? access : difficulty;
                int at = index.capStep[i];
                caps[at] = (byte) Math.min(caps[at], places.exploitability[index.capCode[i]]);
            }
        }
        byte[] result = new byte[size];
        for (int at : index.stepOrder) {
            int[] parts = index.stepParts[at];
            if (parts.length == 0) {
                int rating = rating(index, places, at);
                int floor = places.floor[index.stepExploitStatus[at].ordinal()];
                result[at] = (byte) Math.min(Math.max(Math.min(rating, difficulty[at]), floor), access[at]);
            } else {
                byte value = result[parts[0]];
                for (int part : parts) {
                    value = (byte)
                            (index.isAnyPartEnough[at] ? Math.max(value, result[part]) : Math.min(value, result[part]));
                }
                result[at] = value;
            }
        }
        return result;
    }

    static int rating(RiskFileIndex index, Places places, int step) {
        int code = index.stepRating[step];
        return code == RiskFileIndex.UNKNOWN ? places.easiest : places.exploitability[code];
    }

    private static byte[] severities(RiskFileIndex index, Places places, IntPredicate counts) {
        byte[] result = new byte[index.riskSeverity.length];
        for (int i = 0; i < result.length; i++) {
            int code = index.riskSeverity[i];
            result[i] = (byte)
                    (code == RiskFileIndex.NONE
                            ? RiskFileIndex.NONE
                            : code == RiskFileIndex.UNKNOWN ? places.worst : places.severity[code]);
        }
        for (int i = 0; i < index.limitControl.length; i++) {
            int at = index.limitTarget[i];
            if (result[at] != RiskFileIndex.NONE && counts.test(index.limitControl[i])) {
                result[at] = (byte) Math.min(result[at], places.severity[index.limitCode[i]]);
            }
        }
        return result;
    }

    int step(int number) {
        return step[number];
    }

    int exploitability(int riskNumber) {
        return risk[riskNumber];
    }

    /** The place of the severity, or {@link RiskFileIndex#NONE}. */
    int severity(int riskNumber, int dimension) {
        return severity[riskNumber * RiskFileIndex.DIMENSIONS + dimension];
    }

    boolean isControlled(Places places, int riskNumber) {
        for (int d = 0; d < RiskFileIndex.DIMENSIONS; d++) {
            int s = severity(riskNumber, d);
            if (s != RiskFileIndex.NONE && !places.isControlled[risk[riskNumber]][s]) {
                return false;
            }
        }
        return true;
    }

    int level(Places places, int riskNumber) {
        int worst = 0;
        for (int d = 0; d < RiskFileIndex.DIMENSIONS; d++) {
            int s = severity(riskNumber, d);
            if (s != RiskFileIndex.NONE) {
                worst = Math.max(worst, places.level[risk[riskNumber]][s]);
            }
        }
        return worst;
    }
}
