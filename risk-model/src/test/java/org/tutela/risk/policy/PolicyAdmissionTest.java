package org.tutela.risk.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tutela.core.reference.Citation;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.ExploitabilityLevel;

/** What lenses, schemes of factors, bands of probability and whole policies must be, with each refusal in full. */
class PolicyAdmissionTest {

    private static final Citation SOURCE = Citation.method("own");
    private static final RiskPolicy PRESET = RiskPolicies.euMdr();
    private static final RiskMatrix MATRIX = PRESET.matrix();

    private static void assertRejected(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static FactorScheme.Factor factor(String code, Object... codesAndPoints) {
        List<FactorScheme.Value> values = new ArrayList<>();
        for (int i = 0; i < codesAndPoints.length; i += 2) {
            values.add(new FactorScheme.Value((String) codesAndPoints[i], (Integer) codesAndPoints[i + 1]));
        }
        return new FactorScheme.Factor(code, "factor " + code, CapKind.ACCESS, values);
    }

    private static FactorScheme.Band band(int from, String level) {
        return new FactorScheme.Band(from, new ExploitabilityLevel(level));
    }

    private static FactorScheme scheme(List<FactorScheme.Factor> factors, FactorScheme.Band... bands) {
        return new FactorScheme("own", factors, List.of(bands), SOURCE);
    }

    @Test
    @DisplayName("INV-29 a scheme of factors is refused unless it is complete and monotone")
    void scheme_saysWhatItRejects() {
        List<FactorScheme.Factor> one = List.of(factor("AV", "N", 0, "P", 3));
        assertRejected("Scheme id must not be blank", () -> new FactorScheme(" ", one, List.of(band(0, "E5")), SOURCE));
        assertRejected(
                "Scheme 'own' must have from 1 to 16 factors, but had 0", () -> scheme(List.of(), band(0, "E5")));
        assertRejected("Scheme 'own' must have from 1 to 16 factors, but had 17", () -> {
            List<FactorScheme.Factor> many = new ArrayList<>();
            for (int i = 0; i < 17; i++) {
                many.add(factor("F" + i, "N", 0));
            }
            scheme(many, band(0, "E5"));
        });
        assertRejected("Scheme 'own' must have a band, but had none", () -> scheme(one));
        assertRejected(
                "Scheme 'own' must name each factor once, but has 'AV' twice",
                () -> scheme(List.of(one.get(0), one.get(0)), band(0, "E5")));
        assertRejected(
                "Scheme 'own' must have bands of rising points, but had 4 before 4",
                () -> scheme(one, band(0, "E5"), band(4, "E4"), band(4, "E3")));
        assertRejected(
                "Scheme 'own' must have a first band from 0 points, but had 1", () -> scheme(one, band(1, "E5")));
        assertRejected("Factor 'AV' must have a value, but had none", () -> factor("AV"));
        assertRejected("Factor code must not be blank", () -> factor(" ", "N", 0));
        assertRejected("Factor 'AV' must have at most 100 values, but had 101", () -> {
            Object[] many = new Object[202];
            for (int i = 0; i < 101; i++) {
                many[2 * i] = "V" + i;
                many[2 * i + 1] = 0;
            }
            factor("AV", many);
        });
        assertRejected("Factor 'AV' must name each value once, but has 'N' twice", () -> factor("AV", "N", 0, "N", 1));
        assertRejected(
                "Factor 'AV' must not cost less for 'P' than for the easier 'N', but had 1 and 2",
                () -> factor("AV", "N", 2, "P", 1));
        assertRejected("Factor value code must not be blank", () -> factor("AV", " ", 0));
        assertRejected("Factor value 'N' must cost from 0 to 1000000 points, but cost -1", () -> factor("AV", "N", -1));
        assertRejected(
                "Factor value 'N' must cost from 0 to 1000000 points, but cost 1000001",
                () -> factor("AV", "N", 1_000_001));
        assertRejected(
                "Scheme 'own' must not become easier with more points, but had E3 before E4",
                () -> PRESET.toBuilder("own", "1")
                        .schemes(List.of(scheme(one, band(0, "E3"), band(1, "E4"))))
                        .build());
        assertRejected(
                "Unknown level 'E9' of scale 'exploitability-5', known levels are [E1, E2, E3, E4, E5]",
                () -> PRESET.toBuilder("own", "1")
                        .schemes(List.of(scheme(one, band(0, "E9"))))
                        .build());
        assertRejected(
                "Policy must name each scheme once, but has 'own' twice",
                () -> PRESET.toBuilder("own", "1")
                        .schemes(List.of(scheme(one, band(0, "E5")), scheme(one, band(0, "E5"))))
                        .build());
    }

    @Test
    @DisplayName("INV-29 a scheme is monotone: in every preset a harder value never gives an easier level")
    void presetSchemes_areMonotone() {
        Random random = new Random(7);
        for (FactorScheme scheme : FactorSchemes.all()) {
            for (int i = 0; i < 2000; i++) {
                int points = 0;
                int harder = 0;
                for (FactorScheme.Factor factor : scheme.factors()) {
                    int place = random.nextInt(factor.values().size());
                    points += factor.values().get(place).points();
                    int last = factor.values().size() - 1;
                    harder += factor.values()
                            .get(Math.min(last, place + random.nextInt(2)))
                            .points();
                }
                assertEquals(
                        true,
                        scheme.level(harder)
                                        .code()
                                        .compareTo(scheme.level(points).code())
                                <= 0);
            }
        }
    }

    private static ProbabilityLens lens(RiskMatrix matrix, String... codesAndBounds) {
        List<ProbabilityLens.Band> bands = new ArrayList<>();
        for (int i = 0; i < codesAndBounds.length; i += 2) {
            bands.add(new ProbabilityLens.Band(codesAndBounds[i], new BigDecimal(codesAndBounds[i + 1])));
        }
        return new ProbabilityLens(bands, matrix);
    }

    @Test
    @DisplayName("INV-29 INV-39 bands of probability are refused unless they start at 0, rise and end at 1")
    void probabilityLens_saysWhatItRejects() {
        RiskMatrix matrix = PRESET.probability().orElseThrow().matrix();
        assertRejected(
                "Probability bands must be the rows [IMPROBABLE, REMOTE, OCCASIONAL, PROBABLE, FREQUENT] of the matrix, "
                        + "but were [IMPROBABLE]",
                () -> lens(matrix, "IMPROBABLE", "0"));
        assertRejected(
                "Probability bands must start at 0, but started at 0.1",
                () -> lens(
                        matrix,
                        "IMPROBABLE",
                        "0.1",
                        "REMOTE",
                        "0.2",
                        "OCCASIONAL",
                        "0.3",
                        "PROBABLE",
                        "0.4",
                        "FREQUENT",
                        "0.5"));
        assertRejected(
                "Probability bands must rise, but had 0.2 before 0.2",
                () -> lens(
                        matrix,
                        "IMPROBABLE",
                        "0",
                        "REMOTE",
                        "0.2",
                        "OCCASIONAL",
                        "0.2",
                        "PROBABLE",
                        "0.4",
                        "FREQUENT",
                        "0.5"));
        assertRejected(
                "Probability bands must start at 1 at the latest, but had 2",
                () -> lens(
                        matrix,
                        "IMPROBABLE",
                        "0",
                        "REMOTE",
                        "0.2",
                        "OCCASIONAL",
                        "0.3",
                        "PROBABLE",
                        "0.4",
                        "FREQUENT",
                        "2"));
    }

    private static RiskMatrix own(Scale exploitability, Scale severity) {
        List<RiskMatrix.Row> rows = new ArrayList<>();
        for (int e = 0; e < exploitability.levels().size(); e++) {
            List<RiskMatrix.Cell> cells = new ArrayList<>();
            for (int s = 0; s < severity.levels().size(); s++) {
                boolean isHigh = e > 0 && s > 0;
                cells.add(new RiskMatrix.Cell(isHigh ? "high" : "low", !isHigh));
            }
            rows.add(new RiskMatrix.Row(cells));
        }
        return new RiskMatrix(exploitability, severity, Scale.of("own", "low", "low", "high", "high"), rows);
    }

    @Test
    @DisplayName("INV-29 lenses of one policy share their scales, and each is a matrix admitted by itself")
    void lenses_sayWhatTheyReject() {
        Set<ImpactDimension> safety = Set.of(ImpactDimension.SAFETY);
        Scale two = Scale.of("two", "a", "hard", "b", "easy");
        assertRejected("Lens id must not be blank", () -> new Lens(" ", MATRIX, safety));
        assertRejected(
                "Lens 'own' must decide in a dimension, but had none",
                () -> new Lens("own", MATRIX, Collections.emptySet()));
        assertRejected(
                "Policy must have a lens, but had none",
                () -> RiskPolicy.builder("own", "1", Profile.EU_MDR).build());
        assertRejected(
                "Policy must have the same scales in all lenses, but 'other' differs from 'five-by-five'",
                () -> PRESET.toBuilder("own", "1")
                        .lenses(PRESET.lenses().get(0), new Lens("other", own(two, MATRIX.severity()), safety))
                        .build());
        assertRejected(
                "Policy must have the same scales in all lenses, but 'other' differs from 'five-by-five'",
                () -> PRESET.toBuilder("own", "1")
                        .lenses(PRESET.lenses().get(0), new Lens("other", own(MATRIX.exploitability(), two), safety))
                        .build());
        assertRejected(
                "Policy must judge probability by the scales of its first lens 'binary'",
                () -> PRESET.toBuilder("own", "1")
                        .lenses(RiskPolicies.usFda().lenses().get(0))
                        .build());
        assertRejected(
                "Policy of profile US_FDA must not decide by probability",
                () -> PRESET.toBuilder("own", "1").profile(Profile.US_FDA).build());
    }
}
