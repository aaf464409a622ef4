package org.tutela.risk.triage;

import java.math.BigDecimal;

/**
 * The eight factors of likelihood of the OWASP risk rating: four of the attacker, four of the weakness.
 *
 * <p>Any whole number from 0 to 9 is taken; the method names only some of them, and its own example uses others. This class is
 * immutable and thread-safe.
 *
 * @param skill how skilled the attackers are, from 0 to 9
 * @param motive how much they have to gain, from 0 to 9
 * @param opportunity how little access and means they need, from 0 to 9
 * @param size how many they are, from 0 to 9
 * @param easeOfDiscovery how easily the weakness is found, from 0 to 9
 * @param easeOfExploit how easily it is exploited, from 0 to 9
 * @param awareness how well it is known, from 0 to 9
 * @param intrusionDetection how likely its exploitation goes unseen, from 0 to 9
 */
public record OwaspLikelihood(
        int skill,
        int motive,
        int opportunity,
        int size,
        int easeOfDiscovery,
        int easeOfExploit,
        int awareness,
        int intrusionDetection) {

    /**
     * Checks the factors.
     *
     * @throws IllegalArgumentException if a factor is not from 0 to 9
     */
    public OwaspLikelihood {
        OwaspRating.check("skill", skill);
        OwaspRating.check("motive", motive);
        OwaspRating.check("opportunity", opportunity);
        OwaspRating.check("size", size);
        OwaspRating.check("ease of discovery", easeOfDiscovery);
        OwaspRating.check("ease of exploit", easeOfExploit);
        OwaspRating.check("awareness", awareness);
        OwaspRating.check("intrusion detection", intrusionDetection);
    }

    /**
     * Returns the mean of the factors.
     *
     * @return the exact mean, from 0 to 9
     */
    public BigDecimal mean() {
        return OwaspRating.mean(
                skill + motive + opportunity + size + easeOfDiscovery + easeOfExploit + awareness + intrusionDetection,
                8);
    }
}
