package org.tutela.risk.policy;

import com.google.common.collect.ImmutableList;
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

    private static final RiskMatrix FIVE_BY_FIVE = RiskMatrix.ofLevels(
            EXPLOITABILITY, SEVERITY, LEVELS, "2", "1 1 1 2 3", "1 1 2 3 3", "1 2 3 3 4", "1 2 3 4 4", "1 2 3 4 4");

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

    private static final RiskPolicy EU_MDR = new RiskPolicy(
            "tutela-eu-mdr",
            "1",
            Profile.EU_MDR,
            FIVE_BY_FIVE,
            SEVERITY_NAMES,
            EXPLOIT_FLOORS,
            InformationCredit.NONE,
            true,
            ImmutableList.of(
                    Citation.method("matrix of five by five levels, controlled up to level 2"),
                    Citation.primary(Sources.MDR, "Annex I, 2 to 4"),
                    Citation.primary(Sources.MDCG_2019_16, "3.5"),
                    Citation.primary(Sources.FDA_2016, "VI.B, levels of severity of harm")));

    private RiskPolicies() {}

    /**
     * Returns the policy for the European regulations: a matrix of five by five levels; a risk is acceptable when it is controlled
     * and reduced as far as possible.
     *
     * @return the policy
     */
    public static RiskPolicy euMdr() {
        return EU_MDR;
    }

    private static SeverityNames names(ImpactDimension dimension, String... names) {
        return new SeverityNames(dimension, ImmutableList.copyOf(names));
    }
}
