package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;

/**
 * The thresholds of the benefit-risk analysis, as data: a manufacturer tailors and approves them together with its risk policy.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param minimumGrade the least grade of evidence that a benefit needs, gate G6
 * @param minimumFirstRank the least share of ordinal weights under which the release must come first to be robust, from 0 to 1
 * @param switchMargin how far, relative to itself, each weight must be able to move without another alternative coming first, not
 *     negative
 * @param approvers the roles whose approval an analysis needs, immutable
 * @param sources where these come from, immutable, never empty
 */
public record BenefitRiskRules(
        EvidenceGrade minimumGrade,
        BigDecimal minimumFirstRank,
        BigDecimal switchMargin,
        Set<ApproverRole> approvers,
        List<Citation> sources) {

    private static final BenefitRiskRules STANDARD = new BenefitRiskRules(
            EvidenceGrade.LOW,
            new BigDecimal("0.8"),
            new BigDecimal("0.2"),
            ImmutableSet.copyOf(ApproverRole.values()),
            ImmutableList.of(
                    Citation.primary(Sources.MDCG_2019_16, "3.5"),
                    Citation.primary(Sources.MDR, "Annex I, 1, 2, 4 and 8"),
                    Citation.method("benefit-risk: grade of evidence, first rank, margin of weights, roles")));

    /**
     * Checks the thresholds.
     *
     * @throws IllegalArgumentException if the first rank is not from 0 to 1, the margin is negative, or there is no source
     */
    public BenefitRiskRules {
        requireNonNull(minimumGrade, "minimumGrade");
        requireNonNull(minimumFirstRank, "minimumFirstRank");
        requireNonNull(switchMargin, "switchMargin");
        approvers = ImmutableSet.copyOf(approvers);
        sources = ImmutableList.copyOf(sources);
        if (minimumFirstRank.signum() < 0 || minimumFirstRank.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "First rank must be from 0 to 1, but was " + minimumFirstRank.toPlainString());
        }
        if (switchMargin.signum() < 0) {
            throw new IllegalArgumentException(
                    "Margin of weights must not be negative, but was " + switchMargin.toPlainString());
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Benefit-risk rules must have a source, but had none");
        }
    }

    /**
     * Returns the rules of this library: evidence of grade LOW, first in 80 % of ordinal weights, 20 % margin, all four roles. They are
     * a convention, to be tailored by the manufacturer.
     *
     * @return the rules
     */
    public static BenefitRiskRules standard() {
        return STANDARD;
    }
}
