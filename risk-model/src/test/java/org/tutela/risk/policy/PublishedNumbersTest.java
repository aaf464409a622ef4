package org.tutela.risk.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.SeverityLevel;

/** The tables of the presets, cell by cell as the method prints them, and the worked numbers of the sources it names. */
class PublishedNumbersTest {

    private static final List<String> S = List.of("S1", "S2", "S3", "S4", "S5");

    /** The cell of a row, which may be a band of probability as well. */
    private static RiskMatrix.Cell cell(RiskMatrix matrix, String row, String severity) {
        return matrix.rows()
                .get(matrix.exploitability().indexOf(row))
                .cells()
                .get(matrix.severity().indexOf(severity));
    }

    private static String row(RiskMatrix matrix, String row) {
        StringBuilder result = new StringBuilder();
        for (String severity : S) {
            result.append(cell(matrix, row, severity).level()).append(' ');
        }
        return result.toString().strip();
    }

    @ParameterizedTest(name = "method 2.1, five levels, {0}: {1}")
    @CsvSource({"E5, 1 2 3 4 4", "E4, 1 2 3 4 4", "E3, 1 2 3 3 4", "E2, 1 1 2 3 3", "E1, 1 1 1 2 3"})
    void fiveByFive_isTheTableOfTheMethod(String exploitability, String levels) {
        for (RiskPolicy policy : List.of(RiskPolicies.euMdr(), RiskPolicies.dual())) {
            assertEquals(levels, row(policy.matrix(), exploitability));
            for (String severity : S) {
                RiskMatrix.Cell cell =
                        policy.matrix().cell(new ExploitabilityLevel(exploitability), new SeverityLevel(severity));
                assertEquals(
                        Integer.parseInt(cell.level()) <= 2, cell.isControlled(), "controlled iff level is at most 2");
            }
        }
    }

    @ParameterizedTest(name = "method 2.1, three levels read as five, {0}: {1}")
    @CsvSource({"E5, C U U U U", "E4, C U U U U", "E3, C C U U U", "E2, C C C C U", "E1, C C C C U"})
    void binary_isTheTableOfTheMethod(String exploitability, String decisions) {
        RiskMatrix matrix = RiskPolicies.usFda().matrix();
        assertEquals(decisions, row(matrix, exploitability));
        for (String severity : S) {
            RiskMatrix.Cell cell = matrix.cell(new ExploitabilityLevel(exploitability), new SeverityLevel(severity));
            assertEquals(cell.level().equals("C"), cell.isControlled());
        }
    }

    @Test
    void dual_readsBothTables() {
        assertEquals(1, RiskPolicies.euMdr().lenses().size());
        assertEquals(1, RiskPolicies.usFda().lenses().size());
        assertEquals(
                List.of(
                        RiskPolicies.euMdr().lenses().get(0),
                        RiskPolicies.usFda().lenses().get(0)),
                RiskPolicies.dual().lenses());
        assertEquals(4, RiskPolicies.euMdr().lenses().get(0).dimensions().size());
        assertEquals(
                "[SAFETY, EFFECTIVENESS]",
                RiskPolicies.usFda().lenses().get(0).dimensions().stream()
                        .sorted()
                        .toList()
                        .toString());
        assertEquals(RiskPolicies.euMdr().probability(), RiskPolicies.dual().probability());
        assertEquals(true, RiskPolicies.usFda().probability().isEmpty());
        assertEquals("lost, silent", RiskPolicies.euMdr().severityName(ImpactDimension.EFFECTIVENESS, 4));
    }

    @ParameterizedTest(name = "method 2.2, {0}: {1}")
    @CsvSource({
        "FREQUENT, 2 3 4 4 4",
        "PROBABLE, 1 3 3 4 4",
        "OCCASIONAL, 1 2 3 3 4",
        "REMOTE, 1 1 2 3 3",
        "IMPROBABLE, 1 1 1 2 2"
    })
    void probabilityTable_isThatOfTheMethod(String band, String levels) {
        RiskMatrix matrix = RiskPolicies.euMdr().probability().orElseThrow().matrix();
        assertEquals(levels, row(matrix, band));
        for (String severity : S) {
            RiskMatrix.Cell cell = cell(matrix, band, severity);
            assertEquals(Integer.parseInt(cell.level()) <= 2, cell.isControlled());
        }
    }

    @ParameterizedTest(name = "INV-39 bands of the example in ISO/TR 24971 as the method recalls it: {0} is {1}")
    @CsvSource({
        "0, IMPROBABLE",
        "0.000000999, IMPROBABLE",
        "0.000001, REMOTE",
        "0.00000999, REMOTE",
        "0.00001, OCCASIONAL",
        "0.0000999, OCCASIONAL",
        "0.0001, PROBABLE",
        "0.00099999, PROBABLE",
        "0.001, FREQUENT",
        "1, FREQUENT"
    })
    @DisplayName("INV-39 every band is closed below")
    void bands_areClosedBelow(BigDecimal probability, String band) {
        ProbabilityLens lens = RiskPolicies.euMdr().probability().orElseThrow();
        assertEquals(band, lens.bands().get(lens.indexOf(probability)).code());
    }

    private static int points(FactorScheme scheme, String... values) {
        int points = 0;
        for (int i = 0; i < values.length; i++) {
            FactorScheme.Factor factor = scheme.factors().get(i);
            points += factor.values().get(factor.indexOf(values[i])).points();
        }
        return points;
    }

    @Test
    @DisplayName(
            "METHOD 2.7, VC-11: attack potential of ISO/SAE 21434 Annex G: a Bluetooth replay is 8, after mutual authentication 38")
    void attackPotential_givesTheWorkedSums() {
        FactorScheme scheme = FactorSchemes.attackPotential();
        int replay = points(scheme, "WEEK", "PROFICIENT", "RESTRICTED", "EASY", "STANDARD");
        int authenticated = points(scheme, "HALF_YEAR", "EXPERT", "CONFIDENTIAL", "MODERATE", "SPECIALISED");

        assertEquals(8, replay);
        assertEquals("E4", scheme.level(replay).code());
        assertEquals(38, authenticated);
        assertEquals("E1", scheme.level(authenticated).code());
    }

    @Test
    @DisplayName("METHOD 2.7, medical rule: knowledge of a device that is sold counts as restricted at most")
    void attackPotentialOfSoldDevices_countsNoSecret() {
        FactorScheme scheme = FactorSchemes.attackPotentialOfSoldDevices();
        int restricted = points(scheme, "WEEK", "PROFICIENT", "RESTRICTED", "EASY", "STANDARD");

        assertEquals(8, restricted);
        assertEquals(restricted, points(scheme, "WEEK", "PROFICIENT", "STRICTLY_CONFIDENTIAL", "EASY", "STANDARD"));
        assertEquals(
                16,
                points(
                        FactorSchemes.attackPotential(),
                        "WEEK",
                        "PROFICIENT",
                        "STRICTLY_CONFIDENTIAL",
                        "EASY",
                        "STANDARD"));
    }

    /** Why presets do not rate by the automotive mapping: it calls one of 48 tuples high, and a radio attack on an implant medium. */
    @Test
    @DisplayName(
            "METHOD 2.7, VC-11, finding F7: the CVSS mapping of ISO/SAE 21434 rates 1, 8, 12 and 27 of 48 tuples; cut at 2.8, 4 are high")
    void automotiveMapping_ratesOneTupleHigh() {
        int[] counts = new int[4];
        int recut = 0;
        String[] vectors = {"0.85", "0.62", "0.55", "0.2"};
        for (String vector : vectors) {
            for (String complexity : new String[] {"0.77", "0.44"}) {
                for (String privileges : new String[] {"0.85", "0.62", "0.27"}) {
                    for (String interaction : new String[] {"0.85", "0.62"}) {
                        BigDecimal e = new BigDecimal("8.22")
                                .multiply(new BigDecimal(vector))
                                .multiply(new BigDecimal(complexity))
                                .multiply(new BigDecimal(privileges))
                                .multiply(new BigDecimal(interaction));
                        int band = 3;
                        for (String threshold : new String[] {"1.06", "2.00", "2.96"}) {
                            band -= e.compareTo(new BigDecimal(threshold)) >= 0 ? 1 : 0;
                        }
                        counts[band]++;
                        recut += e.compareTo(new BigDecimal("2.8")) >= 0 ? 1 : 0;
                    }
                }
            }
        }
        assertEquals("[1, 8, 12, 27]", Arrays.toString(counts));
        assertEquals(4, recut);
        FactorScheme ours = FactorSchemes.cvss3();
        int radio = points(ours, "A", "L", "N", "N");
        assertEquals("E4", ours.level(radio).code());
    }

    @ParameterizedTest(name = "method 2.7, {0} points are {1}")
    @DisplayName("METHOD 2.7: bands of the sum of attack potential")
    @CsvSource({"0, E4", "13, E4", "14, E3", "19, E3", "20, E2", "24, E2", "25, E1", "57, E1"})
    void attackPotential_hasTheBandsOfTheMethod(int points, String level) {
        assertEquals(level, FactorSchemes.attackPotential().level(points).code());
    }

    @ParameterizedTest(name = "method 2.7, {0}: {1}")
    @DisplayName("METHOD 2.7, VC-11: points of attack potential")
    @CsvSource({
        "TIME, 'DAY 0, WEEK 1, MONTH 4, HALF_YEAR 17, MORE 19'",
        "EXPERTISE, 'LAYMAN 0, PROFICIENT 3, EXPERT 6, EXPERTS 8'",
        "KNOWLEDGE, 'PUBLIC 0, RESTRICTED 3, CONFIDENTIAL 7, STRICTLY_CONFIDENTIAL 11'",
        "WINDOW, 'UNLIMITED 0, EASY 1, MODERATE 4, DIFFICULT 10'",
        "EQUIPMENT, 'STANDARD 0, SPECIALISED 4, BESPOKE 7, MULTIPLE_BESPOKE 9'"
    })
    void attackPotential_hasThePointsOfTheMethod(String code, String expected) {
        FactorScheme scheme = FactorSchemes.attackPotential();
        FactorScheme.Factor factor = scheme.factors().get(scheme.indexOf(code));
        assertEquals(
                expected,
                String.join(
                        ", ",
                        factor.values().stream()
                                .map(value -> value.code() + ' ' + value.points())
                                .toList()));
    }
}
