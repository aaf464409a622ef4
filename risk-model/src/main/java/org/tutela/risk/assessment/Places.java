package org.tutela.risk.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.Lens;
import org.tutela.risk.policy.ProbabilityLens;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.signal.ExploitationSignals;
import org.tutela.risk.signal.SignalFloors;

/**
 * The tables of a policy in arrays, and what the codes of one file mean in them: levels as places in their scales, from 0 for the
 * lowest; factor values as places in their factors, from 0 for the easiest.
 */
final class Places {

    private final Scale exploitabilityScale;

    final int[] exploitability;
    final int[] severity;
    final int easiest;
    final int worst;

    /** Per basic step: the level that intelligence makes it have at least, 0 where it raises nothing. */
    final byte[] floor;

    /** Per basic step: the vulnerability that the floor comes from, of several the first, or {@link RiskFileIndex#NONE}. */
    final int[] floorVulnerability;

    /** Per exploitability and severity: the level. */
    final byte[][] level;

    /** Per dimension, exploitability and severity: whether every lens that decides there calls it controlled. */
    final boolean[][][] isControlled;

    /** Per step that is rated by factors: the scheme and the place of each value; null for others. */
    final FactorScheme[] scheme;

    final byte[][] values;

    /** Per cap on a factor: the place of the factor in its scheme, and of the value in the factor. */
    final int[] capFactor;

    final byte[] capValue;

    /** The levels by probability, or empty where the policy does not judge by it. */
    final byte[][] probabilityLevel;

    final boolean[][] isProbabilityControlled;

    Places(RiskFileIndex index, RiskPolicy policy, LocalDate asOf) {
        RiskMatrix matrix = policy.matrix();
        List<String> problems = new ArrayList<>();
        exploitabilityScale = matrix.exploitability();
        exploitability = places("exploitability", matrix.exploitability(), index.exploitabilityCodes, problems);
        severity = places("severity", matrix.severity(), index.severityCodes, problems);
        easiest = matrix.exploitability().levels().size() - 1;
        worst = matrix.severity().levels().size() - 1;
        floor = new byte[index.steps.length];
        floorVulnerability = new int[index.steps.length];
        floors(index, SignalFloors.from(policy), asOf);
        level = levels(matrix);
        isControlled = new boolean[RiskFileIndex.DIMENSIONS][easiest + 1][worst + 1];
        for (ImpactDimension dimension : ImpactDimension.values()) {
            for (boolean[] row : isControlled[dimension.ordinal()]) {
                Arrays.fill(row, true);
            }
        }
        for (Lens lens : policy.lenses()) {
            for (ImpactDimension dimension : lens.dimensions()) {
                and(isControlled[dimension.ordinal()], lens.matrix());
            }
        }
        scheme = new FactorScheme[index.steps.length];
        values = new byte[index.steps.length][];
        factors(index, policy, problems);
        capFactor = new int[index.factorCapStep.length];
        capValue = new byte[index.factorCapStep.length];
        factorCaps(index, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "Risk file must fit policy '" + policy.id() + "', but " + String.join("; ", problems));
        }
        probabilityLevel =
                policy.probability().map(lens -> levels(lens.matrix())).orElse(new byte[0][]);
        isProbabilityControlled = policy.probability().map(Places::controlled).orElse(new boolean[0][]);
    }

    private void floors(RiskFileIndex index, SignalFloors floors, LocalDate asOf) {
        byte[] own = new byte[index.vulnerabilities.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = floors.floor(signals(index.vulnerabilities[i], asOf))
                    .map(level -> (byte) exploitabilityScale.indexOf(level.code()))
                    .orElse((byte) 0);
        }
        Arrays.fill(floorVulnerability, RiskFileIndex.NONE);
        for (int step = 0; step < floor.length; step++) {
            for (int vulnerability : index.stepVulnerabilities[step]) {
                if (own[vulnerability] > floor[step]) {
                    floor[step] = own[vulnerability];
                    floorVulnerability[step] = vulnerability;
                }
            }
        }
    }

    /** What is known of the exploitation of a vulnerability on a day, or on the last day that its first sample reaches. */
    static ExploitationSignals signals(Vulnerability vulnerability, LocalDate asOf) {
        LocalDate day = asOf;
        for (EpssSample sample : vulnerability.epss()) {
            LocalDate last = sample.date().plusDays(ExploitationSignals.MAX_DAYS);
            day = last.isBefore(day) ? last : day;
        }
        return ExploitationSignals.from(vulnerability, day);
    }

    private static byte[][] levels(RiskMatrix matrix) {
        byte[][] result =
                new byte[matrix.rows().size()][matrix.severity().levels().size()];
        for (int e = 0; e < result.length; e++) {
            for (int s = 0; s < result[e].length; s++) {
                result[e][s] = (byte) matrix.levels()
                        .indexOf(matrix.rows().get(e).cells().get(s).level());
            }
        }
        return result;
    }

    private static boolean[][] controlled(ProbabilityLens lens) {
        boolean[][] result = new boolean[lens.bands().size()]
                [lens.matrix().severity().levels().size()];
        for (boolean[] row : result) {
            Arrays.fill(row, true);
        }
        and(result, lens.matrix());
        return result;
    }

    private static void and(boolean[][] controlled, RiskMatrix matrix) {
        for (int e = 0; e < controlled.length; e++) {
            for (int s = 0; s < controlled[e].length; s++) {
                controlled[e][s] &= matrix.rows().get(e).cells().get(s).isControlled();
            }
        }
    }

    private static int[] places(String axis, Scale scale, List<?> codes, List<String> problems) {
        int[] result = new int[codes.size()];
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < result.length; i++) {
            String code = codes.get(i).toString();
            if (scale.contains(code)) {
                result[i] = scale.indexOf(code);
            } else {
                unknown.add(code);
            }
        }
        if (!unknown.isEmpty()) {
            problems.add(axis + " levels " + unknown + " are not of scale '" + scale.id() + "' " + scale.codes());
        }
        return result;
    }

    private void factors(RiskFileIndex index, RiskPolicy policy, List<String> problems) {
        for (int step = 0; step < index.steps.length; step++) {
            if (!(index.steps[step] instanceof AttackStep.Basic basic)
                    || !(basic.exploitability() instanceof ExploitabilityRating.Factored rating)) {
                continue;
            }
            FactorScheme found = policy.schemes().stream()
                    .filter(it -> it.id().equals(rating.scheme()))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                problems.add("scheme '" + rating.scheme() + "' of " + basic.id() + " is not one of "
                        + policy.schemes().stream().map(FactorScheme::id).toList());
                continue;
            }
            scheme[step] = found;
            values[step] = new byte[found.factors().size()];
            for (FactorValue value : rating.values()) {
                int factor = found.indexOf(value.factor());
                int place = factor < 0 ? -1 : found.factors().get(factor).indexOf(value.value());
                if (place < 0) {
                    problems.add(unknownValue(value, basic.id().text(), found));
                } else {
                    values[step][factor] = (byte) place;
                }
            }
        }
    }

    private void factorCaps(RiskFileIndex index, List<String> problems) {
        for (int i = 0; i < capFactor.length; i++) {
            FactorScheme found = scheme[index.factorCapStep[i]];
            if (found == null) {
                continue; // named among the problems already
            }
            FactorValue value = index.factorCapValue[i];
            int factor = found.indexOf(value.factor());
            int place = factor < 0 ? -1 : found.factors().get(factor).indexOf(value.value());
            if (place < 0) {
                problems.add(unknownValue(
                        value, index.controls[index.factorCapControl[i]].id().text(), found));
            } else {
                capFactor[i] = factor;
                capValue[i] = (byte) place;
            }
        }
    }

    private static String unknownValue(FactorValue value, String owner, FactorScheme scheme) {
        return "value '" + value.factor() + ':' + value.value() + "' of " + owner + " is not one of scheme '"
                + scheme.id() + "'";
    }

    /** The level that the values of a step rated by factors give; known exploitation makes every difficulty the easiest. */
    int level(int step, byte[] placesOfValues, boolean isExploited) {
        FactorScheme it = scheme[step];
        int points = 0;
        for (int f = 0; f < placesOfValues.length; f++) {
            FactorScheme.Factor factor = it.factors().get(f);
            int place = isExploited && factor.kind() == CapKind.DIFFICULTY ? 0 : placesOfValues[f];
            points += factor.values().get(place).points();
        }
        return exploitabilityScale.indexOf(it.level(points).code());
    }
}
