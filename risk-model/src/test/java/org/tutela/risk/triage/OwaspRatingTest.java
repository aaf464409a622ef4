package org.tutela.risk.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** METHOD 2.4 and VALIDATION-CASES VC-8: the worked example of the OWASP page; bands and table. */
class OwaspRatingTest {

    private static final OwaspLikelihood LIKELIHOOD = new OwaspLikelihood(5, 2, 7, 1, 3, 6, 9, 2);
    private static final OwaspTechnicalImpact TECHNICAL = new OwaspTechnicalImpact(9, 7, 5, 8);
    private static final OwaspBusinessImpact BUSINESS = new OwaspBusinessImpact(1, 2, 1, 5);

    @Test
    @DisplayName("VC-8, METHOD 2.4: the example of the OWASP page is 4.375, 7.25 and high")
    void workedExample_byTechnicalImpact() {
        OwaspRating rating = new OwaspRating(LIKELIHOOD, TECHNICAL, Optional.empty());
        TriageScore score = rating.score();

        assertEquals(new BigDecimal("4.375"), score.likelihood());
        assertEquals(OwaspBand.MEDIUM, score.likelihoodBand());
        assertEquals(new BigDecimal("7.25"), score.impact());
        assertEquals(OwaspBand.HIGH, score.impactBand());
        assertEquals(OwaspSeverity.HIGH, score.severity());
        assertEquals("OWASP HIGH (likelihood 4.375, technical impact 7.25)", score.toString());
        assertFalse(rating.isLoweredByBusinessImpact());
    }

    @Test
    @DisplayName("VC-8, METHOD 2.4: the example of the OWASP page with business impact 2.25 is low")
    void workedExample_byBusinessImpact() {
        OwaspRating rating = new OwaspRating(LIKELIHOOD, TECHNICAL, Optional.of(BUSINESS));
        TriageScore score = rating.score();

        assertEquals(new BigDecimal("2.25"), score.impact());
        assertEquals(OwaspBand.LOW, score.impactBand());
        assertEquals(OwaspSeverity.LOW, score.severity());
        assertEquals(OwaspImpactBasis.BUSINESS, score.basis());
        assertEquals(OwaspSeverity.HIGH, rating.technicalScore().severity());
        assertTrue(rating.isLoweredByBusinessImpact());
        assertEquals("OWASP LOW (likelihood 4.375, business impact 2.25)", score.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, NOTE",
        "0, 3, LOW",
        "0, 6, MEDIUM",
        "3, 0, LOW",
        "3, 3, MEDIUM",
        "3, 6, HIGH",
        "6, 0, MEDIUM",
        "6, 3, HIGH",
        "6, 6, CRITICAL",
        "2.999, 2.999, NOTE",
        "5.999, 5.999, MEDIUM",
        "9, 9, CRITICAL",
        "2.999, 9, MEDIUM",
        "9, 2.999, MEDIUM"
    })
    void severity_isThatOfTheTable(BigDecimal likelihood, BigDecimal impact, OwaspSeverity expected) {
        assertEquals(expected, new TriageScore(likelihood, impact, OwaspImpactBasis.TECHNICAL).severity());
    }

    @Test
    @DisplayName("INV-38 means lie from 0 to 9 and every value from 0 to 9 is taken, exhaustively by sum")
    void means_areExactForEverySum() {
        for (int sum = 0; sum <= 72; sum++) {
            int[] factors = new int[8];
            for (int i = 0; i < sum; i++) {
                factors[i % 8]++;
            }
            OwaspLikelihood likelihood = new OwaspLikelihood(
                    factors[0], factors[1], factors[2], factors[3], factors[4], factors[5], factors[6], factors[7]);
            BigDecimal mean = likelihood.mean();
            assertEquals(0, mean.multiply(BigDecimal.valueOf(8)).compareTo(BigDecimal.valueOf(sum)));
            assertTrue(mean.signum() >= 0 && mean.compareTo(BigDecimal.valueOf(9)) <= 0);
            TriageScore score =
                    new OwaspRating(likelihood, new OwaspTechnicalImpact(9, 9, 9, 9), Optional.empty()).score();
            OwaspBand band = sum < 24 ? OwaspBand.LOW : sum < 48 ? OwaspBand.MEDIUM : OwaspBand.HIGH;
            assertEquals(band, score.likelihoodBand(), "sum " + sum);
        }
        for (int sum = 0; sum <= 36; sum++) {
            int[] factors = new int[4];
            for (int i = 0; i < sum; i++) {
                factors[i % 4]++;
            }
            BigDecimal technical = new OwaspTechnicalImpact(factors[0], factors[1], factors[2], factors[3]).mean();
            BigDecimal business = new OwaspBusinessImpact(factors[3], factors[2], factors[1], factors[0]).mean();
            assertEquals(0, technical.multiply(BigDecimal.valueOf(4)).compareTo(BigDecimal.valueOf(sum)));
            assertEquals(technical, business);
        }
    }

    @Test
    void factor_countsAtEveryPlace() {
        BigDecimal eighth = new BigDecimal("0.125");
        for (int place = 0; place < 8; place++) {
            int[] f = new int[8];
            f[place] = 1;
            assertEquals(eighth, new OwaspLikelihood(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]).mean());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void factor_outOfRangeIsRefusedAtEveryPlace(int value) {
        String[] names = {
            "skill",
            "motive",
            "opportunity",
            "size",
            "ease of discovery",
            "ease of exploit",
            "awareness",
            "intrusion detection"
        };
        for (int place = 0; place < 8; place++) {
            int[] f = new int[8];
            f[place] = value;
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class,
                    () -> new OwaspLikelihood(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]));
            assertEquals(
                    "OWASP factor '" + names[place] + "' must be from 0 to 9, but was " + value, thrown.getMessage());
            if (place < 4) {
                assertThrows(IllegalArgumentException.class, () -> new OwaspTechnicalImpact(f[0], f[1], f[2], f[3]));
                assertThrows(IllegalArgumentException.class, () -> new OwaspBusinessImpact(f[0], f[1], f[2], f[3]));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 'OWASP impact must be from 0 to 9, but was -0.1'",
        "9.001, 'OWASP impact must be from 0 to 9, but was 9.001'",
        "0.000000000000000000001, 'OWASP impact must have at most 20 decimals, but had 21'",
        "1E+1000000000, 'OWASP impact must be from 0 to 9, but was 1E+1000000000'"
    })
    void score_refusesWhatIsNoMean(BigDecimal impact, String message) {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> new TriageScore(BigDecimal.ONE, impact, OwaspImpactBasis.TECHNICAL));
        assertEquals(message, thrown.getMessage());
    }

    @Test
    void score_isEqualWhateverTheScale() {
        assertEquals(
                new TriageScore(new BigDecimal("3.0"), new BigDecimal("0.000"), OwaspImpactBasis.TECHNICAL),
                new TriageScore(BigDecimal.valueOf(3), BigDecimal.ZERO, OwaspImpactBasis.TECHNICAL));
    }
}
