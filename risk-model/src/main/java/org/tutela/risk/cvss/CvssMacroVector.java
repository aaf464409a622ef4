package org.tutela.risk.cvss;

import java.util.Optional;

/**
 * The MacroVector of a CVSS v4.0 vector: the level of each of the six equivalence classes, 0 being the most severe.
 *
 * <p>Source: FIRST, CVSS v4.0 specification document, section 8. Obtained from {@link CvssVector#macroVector()}. This
 * class is immutable and thread-safe.
 *
 * @param eq1 how the vulnerable system is reached (AV, PR, UI), from 0 to 2
 * @param eq2 how complex the attack is (AC, AT), from 0 to 1
 * @param eq3 the impact on the vulnerable system (VC, VI, VA), from 0 to 2
 * @param eq4 the impact on subsequent systems (SC, SI, SA), from 0 to 2
 * @param eq5 the maturity of the exploit (E), from 0 to 2
 * @param eq6 whether a high impact meets a high requirement, from 0 to 1; never 0 where eq3 is 2
 */
public record CvssMacroVector(int eq1, int eq2, int eq3, int eq4, int eq5, int eq6) {
    /**
     * Creates a MacroVector.
     *
     * @param eq1 the level of EQ1
     * @param eq2 the level of EQ2
     * @param eq3 the level of EQ3
     * @param eq4 the level of EQ4
     * @param eq5 the level of EQ5
     * @param eq6 the level of EQ6
     * @throws IllegalArgumentException if there is no MacroVector with these levels
     */
    public CvssMacroVector {
        if (!exists(eq1, eq2, eq3, eq4, eq5, eq6)) {
            throw new IllegalArgumentException("MacroVector must be one of the 270 of CVSS 4.0, but was '" + eq1 + eq2
                    + eq3 + eq4 + eq5 + eq6 + "'");
        }
    }

    private static boolean exists(int eq1, int eq2, int eq3, int eq4, int eq5, int eq6) {
        return isLevel(eq1, 2)
                && isLevel(eq2, 1)
                && isLevel(eq3, 2)
                && isLevel(eq4, 2)
                && isLevel(eq5, 2)
                && isLevel(eq6, 1)
                && (eq3 != 2 || eq6 == 1);
    }

    private static boolean isLevel(int level, int highest) {
        return level >= 0 && level <= highest;
    }

    /** Returns the MacroVector of effective metrics. */
    static CvssMacroVector of(CvssVector vector) {
        AttackVector av = vector.effective(Cvss4Metrics.ATTACK_VECTOR);
        boolean network = av == AttackVector.NETWORK;
        boolean noPrivileges = vector.effective(Cvss4Metrics.PRIVILEGES_REQUIRED) == PrivilegesRequired.NONE;
        boolean noInteraction = vector.effective(Cvss4Metrics.USER_INTERACTION) == UserInteraction.NONE;
        boolean simple = vector.effective(Cvss4Metrics.ATTACK_COMPLEXITY) == AttackComplexity.LOW
                && vector.effective(Cvss4Metrics.ATTACK_REQUIREMENTS) == AttackRequirements.NONE;
        boolean confidentiality = isHigh(vector, Cvss4Metrics.VULNERABLE_SYSTEM_CONFIDENTIALITY);
        boolean integrity = isHigh(vector, Cvss4Metrics.VULNERABLE_SYSTEM_INTEGRITY);
        boolean availability = isHigh(vector, Cvss4Metrics.VULNERABLE_SYSTEM_AVAILABILITY);
        boolean safety = vector.effective(Cvss4Metrics.SUBSEQUENT_SYSTEM_INTEGRITY) == ImpactLevel.SAFETY
                || vector.effective(Cvss4Metrics.SUBSEQUENT_SYSTEM_AVAILABILITY) == ImpactLevel.SAFETY;
        boolean beyond = isHigh(vector, Cvss4Metrics.SUBSEQUENT_SYSTEM_CONFIDENTIALITY)
                || isHigh(vector, Cvss4Metrics.SUBSEQUENT_SYSTEM_INTEGRITY)
                || isHigh(vector, Cvss4Metrics.SUBSEQUENT_SYSTEM_AVAILABILITY);
        boolean required = confidentiality && isRequired(vector, Cvss4Metrics.CONFIDENTIALITY_REQUIREMENT)
                || integrity && isRequired(vector, Cvss4Metrics.INTEGRITY_REQUIREMENT)
                || availability && isRequired(vector, Cvss4Metrics.AVAILABILITY_REQUIREMENT);

        int eq1 = 2;
        if (network && noPrivileges && noInteraction) {
            eq1 = 0;
        } else if ((network || noPrivileges || noInteraction) && av != AttackVector.PHYSICAL) {
            eq1 = 1;
        }
        int eq3 = 2;
        if (confidentiality && integrity) {
            eq3 = 0;
        } else if (confidentiality || integrity || availability) {
            eq3 = 1;
        }
        int eq4 = safety ? 0 : beyond ? 1 : 2;
        int eq5 = vector.effective(Cvss4Metrics.EXPLOIT_MATURITY).ordinal();
        return new CvssMacroVector(eq1, simple ? 0 : 1, eq3, eq4, eq5, required ? 0 : 1);
    }

    private static boolean isHigh(CvssVector vector, CvssMetric<ImpactLevel> metric) {
        return vector.effective(metric) == ImpactLevel.HIGH;
    }

    private static boolean isRequired(CvssVector vector, CvssMetric<SecurityRequirement> metric) {
        return vector.effective(metric) == SecurityRequirement.HIGH;
    }

    /**
     * Returns the score that the specification's table gives to the MacroVector.
     *
     * @return the score of the most severe vector of the MacroVector
     */
    public CvssScore score() {
        return CvssScore.ofTenths(Cvss4Tables.macroVectorScore(((((eq1 * 2 + eq2) * 3 + eq3) * 3 + eq4) * 3 + eq5) * 2
                + eq6));
    }

    /** Returns the MacroVector with levels raised by the given steps, if there is one. */
    Optional<CvssMacroVector> lower(int step1, int step2, int step3, int step4, int step5, int step6) {
        return exists(eq1 + step1, eq2 + step2, eq3 + step3, eq4 + step4, eq5 + step5, eq6 + step6)
                ? Optional.of(new CvssMacroVector(
                        eq1 + step1, eq2 + step2, eq3 + step3, eq4 + step4, eq5 + step5, eq6 + step6))
                : Optional.empty();
    }

    /**
     * Returns the six levels as digits, such as {@code 000200}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "" + eq1 + eq2 + eq3 + eq4 + eq5 + eq6;
    }
}
