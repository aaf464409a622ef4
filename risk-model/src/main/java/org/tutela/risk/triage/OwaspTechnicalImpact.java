package org.tutela.risk.triage;

import java.math.BigDecimal;

/**
 * The four factors of technical impact of the OWASP risk rating.
 *
 * <p>Any whole number from 0 to 9 is taken; the method names only some of them, and its own example uses others. This class is
 * immutable and thread-safe.
 *
 * @param lossOfConfidentiality how much is disclosed, from 0 to 9
 * @param lossOfIntegrity how much is corrupted, from 0 to 9
 * @param lossOfAvailability how much is out of service, from 0 to 9
 * @param lossOfAccountability how little can be traced to a person, from 0 to 9
 */
public record OwaspTechnicalImpact(
        int lossOfConfidentiality, int lossOfIntegrity, int lossOfAvailability, int lossOfAccountability) {

    /**
     * Checks the factors.
     *
     * @throws IllegalArgumentException if a factor is not from 0 to 9
     */
    public OwaspTechnicalImpact {
        OwaspRating.check("loss of confidentiality", lossOfConfidentiality);
        OwaspRating.check("loss of integrity", lossOfIntegrity);
        OwaspRating.check("loss of availability", lossOfAvailability);
        OwaspRating.check("loss of accountability", lossOfAccountability);
    }

    /**
     * Returns the mean of the factors.
     *
     * @return the exact mean, from 0 to 9
     */
    public BigDecimal mean() {
        return OwaspRating.mean(lossOfConfidentiality + lossOfIntegrity + lossOfAvailability + lossOfAccountability, 4);
    }
}
