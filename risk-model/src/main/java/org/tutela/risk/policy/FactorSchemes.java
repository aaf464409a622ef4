package org.tutela.risk.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.policy.FactorScheme.Band;
import org.tutela.risk.policy.FactorScheme.Factor;
import org.tutela.risk.policy.FactorScheme.Value;
import org.tutela.risk.scoring.ExploitabilityLevel;

/** Preset schemes. */
public final class FactorSchemes {

    private static final FactorScheme CVSS_3 = new FactorScheme(
            "cvss-3",
            ImmutableList.of(
                    factor("AV", "attack vector", CapKind.ACCESS, "N", 0, "A", 1, "L", 3, "P", 5),
                    factor("AC", "attack complexity", CapKind.DIFFICULTY, "L", 0, "H", 3),
                    factor("PR", "privileges required", CapKind.ACCESS, "N", 0, "L", 2, "H", 4),
                    factor("UI", "user interaction", CapKind.ACCESS, "N", 0, "R", 2)),
            cvssBands(),
            Citation.method("exploitability metrics of CVSS v3.x, in points for devices"));

    private static final FactorScheme CVSS_4 = new FactorScheme(
            "cvss-4",
            ImmutableList.of(
                    factor("AV", "attack vector", CapKind.ACCESS, "N", 0, "A", 1, "L", 3, "P", 5),
                    factor("AC", "attack complexity", CapKind.DIFFICULTY, "L", 0, "H", 3),
                    factor("AT", "attack requirements", CapKind.ACCESS, "N", 0, "P", 2),
                    factor("PR", "privileges required", CapKind.ACCESS, "N", 0, "L", 2, "H", 4),
                    factor("UI", "user interaction", CapKind.ACCESS, "N", 0, "P", 1, "A", 2)),
            cvssBands(),
            Citation.method("exploitability metrics of CVSS v4.0, in points for devices"));

    private static final FactorScheme ATTACK_POTENTIAL = new FactorScheme(
            "attack-potential",
            ImmutableList.of(
                    factor(
                            "TIME",
                            "elapsed time",
                            CapKind.DIFFICULTY,
                            "DAY",
                            0,
                            "WEEK",
                            1,
                            "MONTH",
                            4,
                            "HALF_YEAR",
                            17,
                            "MORE",
                            19),
                    factor(
                            "EXPERTISE",
                            "expertise",
                            CapKind.DIFFICULTY,
                            "LAYMAN",
                            0,
                            "PROFICIENT",
                            3,
                            "EXPERT",
                            6,
                            "EXPERTS",
                            8),
                    factor(
                            "KNOWLEDGE",
                            "knowledge",
                            CapKind.DIFFICULTY,
                            "PUBLIC",
                            0,
                            "RESTRICTED",
                            3,
                            "CONFIDENTIAL",
                            7,
                            "STRICTLY_CONFIDENTIAL",
                            11),
                    factor(
                            "WINDOW",
                            "window of opportunity",
                            CapKind.ACCESS,
                            "UNLIMITED",
                            0,
                            "EASY",
                            1,
                            "MODERATE",
                            4,
                            "DIFFICULT",
                            10),
                    factor(
                            "EQUIPMENT",
                            "equipment",
                            CapKind.DIFFICULTY,
                            "STANDARD",
                            0,
                            "SPECIALISED",
                            4,
                            "BESPOKE",
                            7,
                            "MULTIPLE_BESPOKE",
                            9)),
            ImmutableList.of(
                    new Band(0, ExploitabilityLevel.E4),
                    new Band(14, ExploitabilityLevel.E3),
                    new Band(20, ExploitabilityLevel.E2),
                    new Band(25, ExploitabilityLevel.E1)),
            new Citation(Sources.ISO_SAE_21434, "Annex G", SourceGrade.SECONDARY));

    private static final FactorScheme ATTACK_POTENTIAL_SOLD = new FactorScheme(
            "attack-potential-sold",
            ATTACK_POTENTIAL.factors().stream()
                    .map(factor -> factor.code().equals("KNOWLEDGE") ? knowledgeOfSoldDevices() : factor)
                    .collect(ImmutableList.toImmutableList()),
            ATTACK_POTENTIAL.bands(),
            Citation.method("attack potential where whoever buys the device can take it apart"));

    private FactorSchemes() {}

    /**
     * Returns the exploitability metrics of CVSS v3.x. The automotive mapping of ISO/SAE 21434 rates one of 48 tuples as high, which
     * does not fit devices that are attacked by radio; these points are a convention of this library.
     *
     * @return the scheme, with the factors AV, AC, PR and UI
     */
    public static FactorScheme cvss3() {
        return CVSS_3;
    }

    /**
     * Returns the exploitability metrics of CVSS v4.0.
     *
     * @return the scheme, with the factors AV, AC, AT, PR and UI
     */
    public static FactorScheme cvss4() {
        return CVSS_4;
    }

    /**
     * Returns attack potential, with the values and bands of ISO/SAE 21434, Annex G. Its highest feasibility is the second highest
     * level: the highest is for intelligence.
     *
     * @return the scheme, with the factors TIME, EXPERTISE, KNOWLEDGE, WINDOW and EQUIPMENT
     */
    public static FactorScheme attackPotential() {
        return ATTACK_POTENTIAL;
    }

    /**
     * Returns attack potential for devices that anybody can buy: whoever takes one apart knows what was confidential, so knowledge
     * counts as restricted at most. The window of opportunity is to be rated for the worst use environment that is intended; an
     * implant or a device at home is there all the time.
     *
     * @return the scheme, with the factors of {@link #attackPotential()}
     */
    public static FactorScheme attackPotentialOfSoldDevices() {
        return ATTACK_POTENTIAL_SOLD;
    }

    /**
     * Returns every preset.
     *
     * @return the schemes, in a fixed order, immutable
     */
    public static List<FactorScheme> all() {
        return ImmutableList.of(CVSS_3, CVSS_4, ATTACK_POTENTIAL, ATTACK_POTENTIAL_SOLD);
    }

    private static ImmutableList<Band> cvssBands() {
        return ImmutableList.of(
                new Band(0, ExploitabilityLevel.E5),
                new Band(1, ExploitabilityLevel.E4),
                new Band(4, ExploitabilityLevel.E3),
                new Band(7, ExploitabilityLevel.E2),
                new Band(10, ExploitabilityLevel.E1));
    }

    private static Factor knowledgeOfSoldDevices() {
        return factor(
                "KNOWLEDGE",
                "knowledge",
                CapKind.DIFFICULTY,
                "PUBLIC",
                0,
                "RESTRICTED",
                3,
                "CONFIDENTIAL",
                3,
                "STRICTLY_CONFIDENTIAL",
                3);
    }

    private static Factor factor(String code, String name, CapKind kind, Object... codesAndPoints) {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        for (int i = 0; i < codesAndPoints.length; i += 2) {
            values.add(new Value((String) codesAndPoints[i], (Integer) codesAndPoints[i + 1]));
        }
        return new Factor(code, name, kind, values.build());
    }
}
