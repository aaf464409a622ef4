package org.tutela.risk.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * Preset policies. Their tables are conventions of this library, to be tailored by the manufacturer and approved before the first
 * evaluation; MDCG 2019-16 rev.1, 3.5.
 */
public final class RiskPolicies {

    private static final Scale EXPLOITABILITY = Scale.of(
            "exploitability-5", "E1", "very hard", "E2", "hard", "E3", "moderate", "E4", "easy", "E5", "very easy");

    private static final Scale SEVERITY = Scale.of(
            "severity-5", "S1", "negligible", "S2", "minor", "S3", "serious", "S4", "critical", "S5", "catastrophic");

    private static final Scale LEVELS = Scale.of("level-4", "1", "low", "2", "medium", "3", "high", "4", "critical");

    private static final Scale DECISION = Scale.of("decision-2", "C", "controlled", "U", "uncontrolled");

    private static final Scale PROBABILITY = Scale.of(
            "probability-5",
            "IMPROBABLE",
            "improbable",
            "REMOTE",
            "remote",
            "OCCASIONAL",
            "occasional",
            "PROBABLE",
            "probable",
            "FREQUENT",
            "frequent");

    private static final Lens FIVE_BY_FIVE = new Lens(
            "five-by-five",
            RiskMatrix.ofLevels(
                    EXPLOITABILITY,
                    SEVERITY,
                    LEVELS,
                    "2",
                    "1 1 1 2 3",
                    "1 1 2 3 3",
                    "1 2 3 3 4",
                    "1 2 3 4 4",
                    "1 2 3 4 4"),
            ImmutableSet.copyOf(ImpactDimension.values()));

    /** Exploitability low for E1 and E2, medium for E3, high for E4 and E5. */
    private static final Lens BINARY = new Lens(
            "binary",
            RiskMatrix.ofLevels(
                    EXPLOITABILITY,
                    SEVERITY,
                    DECISION,
                    "C",
                    "C C C C U",
                    "C C C C U",
                    "C C U U U",
                    "C U U U U",
                    "C U U U U"),
            ImmutableSet.of(ImpactDimension.SAFETY, ImpactDimension.EFFECTIVENESS));

    private static final ProbabilityLens HARM = new ProbabilityLens(
            ImmutableList.of(
                    band("IMPROBABLE", "0"),
                    band("REMOTE", "0.000001"),
                    band("OCCASIONAL", "0.00001"),
                    band("PROBABLE", "0.0001"),
                    band("FREQUENT", "0.001")),
            RiskMatrix.ofLevels(
                    PROBABILITY,
                    SEVERITY,
                    LEVELS,
                    "2",
                    "1 1 1 2 2",
                    "1 1 2 3 3",
                    "1 2 3 3 4",
                    "1 3 3 4 4",
                    "2 3 4 4 4"));

    private static final ImmutableList<SeverityNames> SEVERITY_NAMES = ImmutableList.of(
            names(ImpactDimension.SAFETY, "negligible", "minor", "serious", "critical", "catastrophic"),
            names(
                    ImpactDimension.EFFECTIVENESS,
                    "none",
                    "degraded, warned",
                    "degraded, silent",
                    "lost, warned",
                    "lost, silent"),
            names(
                    ImpactDimension.PRIVACY,
                    "none",
                    "a single person",
                    "up to 499 persons",
                    "500 or more persons",
                    "special categories of many persons"),
            names(
                    ImpactDimension.CARE_OPERATIONS,
                    "none",
                    "a nuisance",
                    "a delay on one ward",
                    "a function lost for hours",
                    "care of many patients interrupted"));

    private static final ImmutableList<ExploitFloor> EXPLOIT_FLOORS = ImmutableList.of(
            new ExploitFloor(ExploitStatus.FUNCTIONAL, ExploitabilityLevel.E4),
            new ExploitFloor(ExploitStatus.EXPLOITED, ExploitabilityLevel.E5));

    private static final ImmutableList<CompositeFloor> COMPOSITE_FLOORS = ImmutableList.of(
            new CompositeFloor(new BigDecimal("0.1"), ExploitabilityLevel.E3),
            new CompositeFloor(new BigDecimal("0.5"), ExploitabilityLevel.E4));

    private static final RiskPolicy EU_MDR = RiskPolicy.builder("tutela-eu-mdr", "1", Profile.EU_MDR, FIVE_BY_FIVE)
            .probability(HARM)
            .schemes(FactorSchemes.all())
            .severityNames(SEVERITY_NAMES)
            .exploitFloors(EXPLOIT_FLOORS)
            .compositeFloors(COMPOSITE_FLOORS)
            .sources(ImmutableList.of(
                    Citation.method("five levels of exploitability by five of severity, controlled up to level 2"),
                    Citation.method("bands of probability by five levels of severity, controlled up to level 2"),
                    Citation.method(
                            "floors of exploitability by known exploitation and by the composite of EPSS and LEV"),
                    Citation.primary(Sources.MDR, "Annex I, 2 to 4"),
                    Citation.primary(Sources.MDCG_2019_16, "3.5"),
                    Citation.primary(Sources.FDA_2016, "VI.B, levels of severity of harm")))
            .build();

    private static final RiskPolicy US_FDA = EU_MDR.toBuilder("tutela-us-fda", "1")
            .profile(Profile.US_FDA)
            .lenses(BINARY)
            .withoutProbability()
            .reductionAsFarAsPossible(false)
            .sources(ImmutableList.of(
                    Citation.method("three levels of exploitability by five of severity, controlled or uncontrolled"),
                    Citation.method(
                            "floors of exploitability by known exploitation and by the composite of EPSS and LEV"),
                    Citation.primary(
                            Sources.FDA_2016,
                            "VI, exploitability and severity of harm; VII, controlled and uncontrolled")))
            .build();

    private static final RiskPolicy DUAL = EU_MDR.toBuilder("tutela-dual", "1")
            .profile(Profile.DUAL)
            .lenses(FIVE_BY_FIVE, BINARY)
            .sources(ImmutableList.<Citation>builder()
                    .addAll(EU_MDR.sources())
                    .addAll(US_FDA.sources())
                    .build())
            .build();

    private RiskPolicies() {}

    /**
     * Returns the policy for the European regulations: five levels of exploitability by five of severity in every dimension, and the
     * probability of harm where it was estimated; a risk is acceptable when it is controlled and reduced as far as possible.
     *
     * @return the policy
     */
    public static RiskPolicy euMdr() {
        return EU_MDR;
    }

    /**
     * Returns the policy for FDA: controlled or uncontrolled by exploitability and severity for safety and effectiveness, never by
     * probability. A loss of personal data alone is controlled in it; its level is still given.
     *
     * @return the policy
     */
    public static RiskPolicy usFda() {
        return US_FDA;
    }

    /**
     * Returns the policy for both: the level of the European one; a risk is controlled when both call it so.
     *
     * @return the policy
     */
    public static RiskPolicy dual() {
        return DUAL;
    }

    private static SeverityNames names(ImpactDimension dimension, String... names) {
        return new SeverityNames(dimension, ImmutableList.copyOf(names));
    }

    private static ProbabilityLens.Band band(String code, String from) {
        return new ProbabilityLens.Band(code, new BigDecimal(from));
    }
}
