package org.tutela.risk.triage;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An OWASP risk rating: the factors that somebody rated from 0 to 9.
 *
 * <p>For import and triage alone (METHOD 2.0): the method says itself that more mature ones exist. Its rule that business impact
 * replaces technical impact where it is known can lower a rating; {@link #isLoweredByBusinessImpact()} says where it does. This class
 * is immutable and thread-safe.
 *
 * <p>Source: OWASP Risk Rating Methodology.
 *
 * @param likelihood the factors of likelihood
 * @param technicalImpact the factors of technical impact
 * @param businessImpact the factors of business impact; empty where they are not known
 */
public record OwaspRating(
        OwaspLikelihood likelihood,
        OwaspTechnicalImpact technicalImpact,
        Optional<OwaspBusinessImpact> businessImpact) {

    private static final int GREATEST = 9;

    /** Rejects nulls. */
    public OwaspRating {
        requireNonNull(likelihood, "likelihood");
        requireNonNull(technicalImpact, "technicalImpact");
        requireNonNull(businessImpact, "businessImpact");
    }

    static void check(String factor, int value) {
        if (value < 0 || value > GREATEST) {
            throw new IllegalArgumentException("OWASP factor '" + factor + "' must be from 0 to 9, but was " + value);
        }
    }

    /** Returns the exact mean; the quotient ends because the count is a power of two. */
    static BigDecimal mean(int sum, int count) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count));
    }

    /**
     * Returns the score of the method: by business impact where it is known, else by technical impact.
     *
     * @return the score
     */
    public TriageScore score() {
        return businessImpact
                .map(impact -> new TriageScore(likelihood.mean(), impact.mean(), OwaspImpactBasis.BUSINESS))
                .orElseGet(this::technicalScore);
    }

    /**
     * Returns the score by technical impact, whether or not business impact is known.
     *
     * @return the score
     */
    public TriageScore technicalScore() {
        return new TriageScore(likelihood.mean(), technicalImpact.mean(), OwaspImpactBasis.TECHNICAL);
    }

    /**
     * Says whether business impact makes the rating lower than technical impact alone would.
     *
     * @return true if it does
     */
    public boolean isLoweredByBusinessImpact() {
        return score().severity().compareTo(technicalScore().severity()) < 0;
    }
}
