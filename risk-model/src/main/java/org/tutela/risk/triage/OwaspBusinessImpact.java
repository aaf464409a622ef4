package org.tutela.risk.triage;

import java.math.BigDecimal;

/**
 * The four factors of business impact of the OWASP risk rating. None of them is about patients.
 *
 * <p>Any whole number from 0 to 9 is taken; the method names only some of them, and its own example uses others. This class is
 * immutable and thread-safe.
 *
 * @param financialDamage how much money is lost, from 0 to 9
 * @param reputationDamage how much reputation is lost, from 0 to 9
 * @param nonCompliance how gravely rules are broken, from 0 to 9
 * @param privacyViolation how many persons are exposed, from 0 to 9
 */
public record OwaspBusinessImpact(int financialDamage, int reputationDamage, int nonCompliance, int privacyViolation) {

    /**
     * Checks the factors.
     *
     * @throws IllegalArgumentException if a factor is not from 0 to 9
     */
    public OwaspBusinessImpact {
        OwaspRating.check("financial damage", financialDamage);
        OwaspRating.check("reputation damage", reputationDamage);
        OwaspRating.check("non-compliance", nonCompliance);
        OwaspRating.check("privacy violation", privacyViolation);
    }

    /**
     * Returns the mean of the factors.
     *
     * @return the exact mean, from 0 to 9
     */
    public BigDecimal mean() {
        return OwaspRating.mean(financialDamage + reputationDamage + nonCompliance + privacyViolation, 4);
    }
}
