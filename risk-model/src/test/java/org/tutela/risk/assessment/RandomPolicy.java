package org.tutela.risk.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tutela.risk.policy.CompositeFloor;
import org.tutela.risk.policy.ExploitFloor;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.FactorSchemes;
import org.tutela.risk.policy.InformationCredit;
import org.tutela.risk.policy.Lens;
import org.tutela.risk.policy.ProbabilityLens;
import org.tutela.risk.policy.Profile;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * Makes policies on the scales of the presets: every third is a preset, the others have one or two lenses over dimensions of their own,
 * tables, bands of probability, points of factors and switches of their own.
 */
final class RandomPolicy {

    private static final RiskPolicy PRESET = RiskPolicies.euMdr();
    private static final List<RiskPolicy> PRESETS =
            List.of(RiskPolicies.euMdr(), RiskPolicies.usFda(), RiskPolicies.dual());
    private static final Scale DECISION = RiskPolicies.usFda().matrix().levels();

    private RandomPolicy() {}

    static RiskPolicy of(long seed) {
        Random random = new Random(seed * 31);
        if (random.nextInt(3) == 0) {
            return PRESETS.get(random.nextInt(PRESETS.size()));
        }
        List<Lens> lenses = new ArrayList<>();
        lenses.add(new Lens("first", matrix(random), dimensions(random)));
        if (random.nextBoolean()) {
            lenses.add(
                    new Lens("second", matrix(random, PRESET.matrix().exploitability(), DECISION), dimensions(random)));
        }
        Profile profile = Profile.values()[random.nextInt(Profile.values().length)];
        RiskPolicy.Builder policy = RiskPolicy.builder("own", "7", profile, lenses.toArray(new Lens[0]))
                .schemes(FactorSchemes.all().stream()
                        .map(scheme -> scheme(random, scheme))
                        .toList())
                .exploitFloors(floors(random))
                .informationCredit(random.nextBoolean() ? InformationCredit.EVIDENCED : InformationCredit.NONE)
                .reductionAsFarAsPossible(random.nextBoolean());
        if (profile != Profile.US_FDA && random.nextInt(4) > 0) {
            policy.probability(probability(random));
        }
        policy.compositeFloors(compositeFloors(random)).maxSampleAgeDays(random.nextInt(400));
        return policy.build();
    }

    /** A policy of one lens that decides everywhere, on scales that may be a host's own, so without schemes. */
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

    private static Set<ImpactDimension> dimensions(Random random) {
        Set<ImpactDimension> result = EnumSet.of(ImpactDimension.values()[random.nextInt(4)]);
        for (ImpactDimension dimension : ImpactDimension.values()) {
            if (random.nextInt(3) > 0) {
                result.add(dimension);
            }
        }
        return result;
    }

    /** The factors and values of a preset, with points and bands of its own that rise as well. */
    private static FactorScheme scheme(Random random, FactorScheme preset) {
        if (random.nextInt(3) == 0) {
            return preset;
        }
        List<FactorScheme.Factor> factors = new ArrayList<>();
        for (FactorScheme.Factor factor : preset.factors()) {
            List<FactorScheme.Value> values = new ArrayList<>();
            int points = random.nextInt(2);
            for (FactorScheme.Value value : factor.values()) {
                values.add(new FactorScheme.Value(value.code(), points));
                points += random.nextInt(6);
            }
            factors.add(new FactorScheme.Factor(factor.code(), factor.name(), factor.kind(), values));
        }
        List<FactorScheme.Band> bands = new ArrayList<>();
        int from = 0;
        for (int level = 5; level >= 1; level--) {
            if (random.nextInt(4) > 0) {
                bands.add(new FactorScheme.Band(from, new ExploitabilityLevel("E" + level)));
                from += 1 + random.nextInt(7);
            }
        }
        return new FactorScheme(preset.id(), factors, bands.isEmpty() ? preset.bands() : bands, preset.source());
    }

    private static ProbabilityLens probability(Random random) {
        Scale scale = PRESET.probability().orElseThrow().matrix().exploitability();
        List<ProbabilityLens.Band> bands = new ArrayList<>();
        int power = 12;
        for (String code : scale.codes()) {
            bands.add(new ProbabilityLens.Band(
                    code, bands.isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(power)));
            power -= 1 + random.nextInt(3);
        }
        return new ProbabilityLens(bands, matrix(random, scale, PRESET.matrix().levels()));
    }

    /** A table that rises along both axes, with a controlled region of its own, each cell decided by itself. */
    static RiskMatrix matrix(Random random) {
        return matrix(random, PRESET.matrix().exploitability(), PRESET.matrix().levels());
    }

    static RiskMatrix matrix(Random random, Scale exploitability, Scale levels) {
        Scale severity = PRESET.matrix().severity();
        int highest = levels.levels().size() - 1;
        while (true) {
            int[][] level = new int[5][5];
            boolean[][] isControlled = new boolean[5][5];
            List<RiskMatrix.Row> rows = new ArrayList<>();
            for (int e = 0; e < 5; e++) {
                List<RiskMatrix.Cell> cells = new ArrayList<>();
                for (int s = 0; s < 5; s++) {
                    int floor = Math.max(e == 0 ? 0 : level[e - 1][s], s == 0 ? 0 : level[e][s - 1]);
                    level[e][s] = Math.min(highest, floor + (random.nextInt(4) == 0 ? 1 : 0));
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

    /** Rising values with rising levels, in any order. */
    private static List<CompositeFloor> compositeFloors(Random random) {
        List<CompositeFloor> floors = new ArrayList<>();
        int place = 0;
        for (String from : List.of("0.02", "0.1", "0.25", "0.5", "1")) {
            place = Math.min(4, place + random.nextInt(3));
            if (random.nextBoolean()) {
                floors.add(new CompositeFloor(new BigDecimal(from), new ExploitabilityLevel("E" + (place + 1))));
            }
        }
        Collections.shuffle(floors, random);
        return floors;
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
