package org.tutela.risk.cvss;

import java.math.BigDecimal;
import java.util.Optional;

/** Explains the scores of v3.0 and v3.1 in exact decimals, after sections 7 and 8 of the specification documents. */
final class Cvss3Explainer {
    private static final BigDecimal[] ATTACK_VECTOR = decimals("0.85", "0.62", "0.55", "0.2");
    private static final BigDecimal[] ATTACK_COMPLEXITY = decimals("0.77", "0.44");
    private static final BigDecimal[] PRIVILEGES_UNCHANGED = decimals("0.85", "0.62", "0.27");
    private static final BigDecimal[] PRIVILEGES_CHANGED = decimals("0.85", "0.68", "0.5");
    private static final BigDecimal INTERACTION_NONE = new BigDecimal("0.85");
    private static final BigDecimal INTERACTION_REQUIRED = new BigDecimal("0.62");
    private static final BigDecimal[] IMPACT = decimals("0.56", "0.22", "0");
    private static final BigDecimal[] REQUIREMENT = decimals("1.5", "1", "0.5", "1");
    private static final BigDecimal[] CODE_MATURITY = decimals("1", "0.97", "0.94", "0.91", "1");
    private static final BigDecimal[] REMEDIATION = decimals("1", "0.97", "0.96", "0.95", "1");
    private static final BigDecimal[] CONFIDENCE = decimals("1", "0.96", "0.92", "1");
    private static final BigDecimal HIGHEST_MISS = new BigDecimal("0.915");

    private Cvss3Explainer() {}

    static CvssExplanation explain(CvssVector vector) {
        BigDecimal factor = CODE_MATURITY[
                vector.metric(Cvss3Metrics.EXPLOIT_CODE_MATURITY).ordinal()]
                .multiply(REMEDIATION[
                        vector.metric(Cvss3Metrics.REMEDIATION_LEVEL).ordinal()])
                .multiply(
                        CONFIDENCE[vector.metric(Cvss3Metrics.REPORT_CONFIDENCE).ordinal()]);
        BigDecimal lost = BigDecimal.ONE.subtract(
                kept(vector.metric(Cvss3Metrics.CONFIDENTIALITY), SecurityRequirement.NOT_DEFINED)
                        .multiply(kept(vector.metric(Cvss3Metrics.INTEGRITY), SecurityRequirement.NOT_DEFINED))
                        .multiply(kept(vector.metric(Cvss3Metrics.AVAILABILITY), SecurityRequirement.NOT_DEFINED)));
        CvssExplanation.SubScores base = new CvssExplanation.SubScores(
                lost,
                baseImpact(lost, vector.metric(Cvss3Metrics.SCOPE)),
                exploitability(
                        vector.metric(Cvss3Metrics.ATTACK_VECTOR),
                        vector.metric(Cvss3Metrics.ATTACK_COMPLEXITY),
                        vector.metric(Cvss3Metrics.PRIVILEGES_REQUIRED),
                        vector.metric(Cvss3Metrics.USER_INTERACTION),
                        vector.metric(Cvss3Metrics.SCOPE)));
        return new CvssExplanation.Version3(
                base,
                vector.baseScore(),
                factor,
                vector.temporalScore(),
                vector.hasEnvironmental() ? Optional.of(environmental(vector)) : Optional.empty(),
                vector.environmentalScore(),
                vector.score());
    }

    private static CvssExplanation.SubScores environmental(CvssVector vector) {
        BigDecimal lost = BigDecimal.ONE
                .subtract(kept(
                                vector.effective(Cvss3Metrics.CONFIDENTIALITY),
                                vector.metric(Cvss3Metrics.CONFIDENTIALITY_REQUIREMENT))
                        .multiply(kept(
                                vector.effective(Cvss3Metrics.INTEGRITY),
                                vector.metric(Cvss3Metrics.INTEGRITY_REQUIREMENT)))
                        .multiply(kept(
                                vector.effective(Cvss3Metrics.AVAILABILITY),
                                vector.metric(Cvss3Metrics.AVAILABILITY_REQUIREMENT))))
                .min(HIGHEST_MISS);
        Scope scope = vector.effective(Cvss3Metrics.SCOPE);
        return new CvssExplanation.SubScores(
                lost,
                vector.version() == CvssVersion.V3_0 ? baseImpact(lost, scope) : modifiedImpact(lost, scope),
                exploitability(
                        vector.effective(Cvss3Metrics.ATTACK_VECTOR),
                        vector.effective(Cvss3Metrics.ATTACK_COMPLEXITY),
                        vector.effective(Cvss3Metrics.PRIVILEGES_REQUIRED),
                        vector.effective(Cvss3Metrics.USER_INTERACTION),
                        scope));
    }

    private static BigDecimal kept(ImpactLevel level, SecurityRequirement requirement) {
        return BigDecimal.ONE.subtract(IMPACT[level.ordinal()].multiply(REQUIREMENT[requirement.ordinal()]));
    }

    private static BigDecimal baseImpact(BigDecimal lost, Scope scope) {
        return scope == Scope.UNCHANGED
                ? new BigDecimal("6.42").multiply(lost)
                : changedImpact(lost, lost.subtract(new BigDecimal("0.02")).pow(15));
    }

    private static BigDecimal modifiedImpact(BigDecimal lost, Scope scope) {
        return scope == Scope.UNCHANGED
                ? new BigDecimal("6.42").multiply(lost)
                : changedImpact(
                        lost,
                        lost.multiply(new BigDecimal("0.9731"))
                                .subtract(new BigDecimal("0.02"))
                                .pow(13));
    }

    private static BigDecimal changedImpact(BigDecimal lost, BigDecimal power) {
        return new BigDecimal("7.52")
                .multiply(lost.subtract(new BigDecimal("0.029")))
                .subtract(new BigDecimal("3.25").multiply(power));
    }

    private static BigDecimal exploitability(
            AttackVector vector,
            AttackComplexity complexity,
            PrivilegesRequired privileges,
            UserInteraction interaction,
            Scope scope) {
        return new BigDecimal("8.22")
                .multiply(ATTACK_VECTOR[vector.ordinal()])
                .multiply(ATTACK_COMPLEXITY[complexity.ordinal()])
                .multiply((scope == Scope.UNCHANGED ? PRIVILEGES_UNCHANGED : PRIVILEGES_CHANGED)[privileges.ordinal()])
                .multiply(interaction == UserInteraction.NONE ? INTERACTION_NONE : INTERACTION_REQUIRED);
    }

    private static BigDecimal[] decimals(String... texts) {
        BigDecimal[] decimals = new BigDecimal[texts.length];
        for (int i = 0; i < texts.length; i++) {
            decimals[i] = new BigDecimal(texts[i]);
        }
        return decimals;
    }
}
