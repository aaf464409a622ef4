package org.tutela.risk.triage;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The result of an OWASP risk rating: two means from 0 to 9, their bands, and the severity that follows.
 *
 * <p>By METHOD 2.0 it serves to import and to sort. It sets no exploitability and no severity of harm and decides nothing about
 * acceptability: nothing in the library takes it, and it does not compare with any other scale, nor with itself. Obtained from
 * {@link OwaspRating#score()}, or from the constructor for a published rating whose factors are not known. Means are kept exactly,
 * with trailing zeros removed. This class is immutable and thread-safe.
 *
 * <p>Source: OWASP Risk Rating Methodology.
 *
 * @param likelihood the mean of the factors of likelihood, from 0 to 9
 * @param impact the mean of the factors of impact, from 0 to 9
 * @param basis what the impact was taken from
 */
public record TriageScore(BigDecimal likelihood, BigDecimal impact, OwaspImpactBasis basis) {

    private static final BigDecimal MEDIUM_FROM = BigDecimal.valueOf(3);
    private static final BigDecimal HIGH_FROM = BigDecimal.valueOf(6);
    private static final BigDecimal GREATEST = BigDecimal.valueOf(9);

    private static final int MAX_DECIMALS = 20;

    /**
     * Checks the means.
     *
     * @throws IllegalArgumentException if a mean is not from 0 to 9, or has more than 20 decimals
     */
    public TriageScore {
        likelihood = check("likelihood", likelihood);
        impact = check("impact", impact);
        requireNonNull(basis, "basis");
    }

    private static BigDecimal check(String name, BigDecimal mean) {
        requireNonNull(mean, name);
        if (mean.scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException(
                    "OWASP " + name + " must have at most 20 decimals, but had " + mean.scale());
        }
        if (mean.signum() < 0 || mean.compareTo(GREATEST) > 0) {
            throw new IllegalArgumentException("OWASP " + name + " must be from 0 to 9, but was " + mean);
        }
        // within range there are no more than one digit before the point and twenty behind it
        BigDecimal plain = mean.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }

    /**
     * Returns the band of the likelihood.
     *
     * @return the band
     */
    public OwaspBand likelihoodBand() {
        return band(likelihood);
    }

    /**
     * Returns the band of the impact.
     *
     * @return the band
     */
    public OwaspBand impactBand() {
        return band(impact);
    }

    private static OwaspBand band(BigDecimal mean) {
        if (mean.compareTo(MEDIUM_FROM) < 0) {
            return OwaspBand.LOW;
        }
        return mean.compareTo(HIGH_FROM) < 0 ? OwaspBand.MEDIUM : OwaspBand.HIGH;
    }

    /**
     * Returns the overall severity, as the table of the method gives it.
     *
     * @return the severity
     */
    public OwaspSeverity severity() {
        return switch (impactBand()) {
            case LOW -> byLikelihood(OwaspSeverity.NOTE, OwaspSeverity.LOW, OwaspSeverity.MEDIUM);
            case MEDIUM -> byLikelihood(OwaspSeverity.LOW, OwaspSeverity.MEDIUM, OwaspSeverity.HIGH);
            case HIGH -> byLikelihood(OwaspSeverity.MEDIUM, OwaspSeverity.HIGH, OwaspSeverity.CRITICAL);
        };
    }

    private OwaspSeverity byLikelihood(OwaspSeverity low, OwaspSeverity medium, OwaspSeverity high) {
        return switch (likelihoodBand()) {
            case LOW -> low;
            case MEDIUM -> medium;
            case HIGH -> high;
        };
    }

    /**
     * Returns the scale and the values.
     *
     * @return a text such as {@code OWASP HIGH (likelihood 4.375, technical impact 7.25)}
     */
    @Override
    public String toString() {
        String impactName = basis == OwaspImpactBasis.TECHNICAL ? "technical" : "business";
        return "OWASP " + severity() + " (likelihood " + likelihood.toPlainString() + ", " + impactName + " impact "
                + impact.toPlainString() + ")";
    }
}
