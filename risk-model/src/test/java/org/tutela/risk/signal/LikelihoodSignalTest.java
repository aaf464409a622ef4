package org.tutela.risk.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked numbers of METHOD 2.6 and VALIDATION-CASES VC-11. */
class LikelihoodSignalTest {

    private static final List<String> EXAMPLE = List.of("0.02", "0.03", "0.16", "0.10", "0.05");

    private static List<LevWindow> example() {
        return EXAMPLE.stream().map(text -> LevWindow.of(new BigDecimal(text))).toList();
    }

    @ParameterizedTest
    @CsvSource({"0.0008, 0.0097", "0.01, 0.1151", "0.02, 0.2179", "0.1, 0.7225", "0.5, 0.9998"})
    @DisplayName("METHOD 2.6: EPSS over a year")
    void annualised_isThatOfTheMethod(BigDecimal probability, BigDecimal expected) {
        LikelihoodSignal signal = LikelihoodSignal.annualised(probability);

        assertEquals(SignalKind.EPSS_ANNUALISED, signal.kind());
        assertEquals(expected, signal.value().setScale(4, RoundingMode.HALF_UP));
    }

    /** The result r is the least number of ten decimals with (1 - r)^6 at most (1 - p)^73, which is checked in whole numbers. */
    @ParameterizedTest
    @CsvSource({
        "0",
        "0.00000000000000000001",
        "0.00042",
        "0.0008",
        "0.01",
        "0.02",
        "0.1",
        "0.333333333",
        "0.5",
        "0.97",
        "0.999999999",
        "1"
    })
    void annualised_isTheTrueValueRoundedUp(BigDecimal probability) {
        BigDecimal result = LikelihoodSignal.annualised(probability).value();
        BigDecimal power = BigDecimal.ONE.subtract(probability).pow(73);
        BigDecimal step = new BigDecimal("0.0000000001");

        assertTrue(result.scale() <= 10);
        assertTrue(BigDecimal.ONE.subtract(result).pow(6).compareTo(power) <= 0);
        if (result.signum() > 0) {
            assertTrue(BigDecimal.ONE.subtract(result).add(step).pow(6).compareTo(power) > 0);
        }
    }

    @Test
    @DisplayName("METHOD 2.6, VC-11: LEV .317279, with 12 days of the last window .2957")
    void lev_isThatOfTheMethod() {
        LikelihoodSignal whole = LikelihoodSignal.lev(example());
        List<LevWindow> partial = Stream.concat(
                        example().stream().limit(4), Stream.of(new LevWindow(new BigDecimal("0.05"), 12)))
                .toList();

        // 1 - .98·.97·.84·.90·.95, which ends at the eighth decimal
        assertEquals(new BigDecimal("0.31727908"), whole.value());
        assertEquals(new BigDecimal("0.317279"), whole.value().setScale(6, RoundingMode.HALF_UP));
        assertEquals("LEV 0.31727908", whole.toString());
        assertEquals(
                new BigDecimal("0.2957"), LikelihoodSignal.lev(partial).value().setScale(4, RoundingMode.HALF_UP));
        // 1 - .98·.97·.84·.90·.98
        assertEquals(
                new BigDecimal("0.295719472"), LikelihoodSignal.lev(partial).value());
    }

    @Test
    void lev_isRoundedUpAndBounded() {
        assertEquals(BigDecimal.ZERO, LikelihoodSignal.lev(List.of()).value());
        assertEquals(
                BigDecimal.ONE,
                LikelihoodSignal.lev(List.of(LevWindow.of(BigDecimal.ONE))).value());
        // a thirtieth
        assertEquals(
                new BigDecimal("0.0333333334"),
                LikelihoodSignal.lev(List.of(new LevWindow(BigDecimal.ONE, 1))).value());
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 'must be from 0 to 1, but was -0.1'",
        "1.000001, 'must be from 0 to 1, but was 1.000001'",
        "1E+1000000000, 'must be from 0 to 1, but was 1E+1000000000'",
        "1E-1000000000, 'must have at most 20 decimals, but had 1000000000'"
    })
    void values_outsideTheScaleAreRefused(BigDecimal value, String rule) {
        assertEquals(
                "Likelihood signal " + rule,
                assertThrows(IllegalArgumentException.class, () -> LikelihoodSignal.epss(value))
                        .getMessage());
        assertEquals(
                "EPSS probability " + rule,
                assertThrows(IllegalArgumentException.class, () -> LikelihoodSignal.annualised(value))
                        .getMessage());
        assertEquals(
                "EPSS probability " + rule,
                assertThrows(IllegalArgumentException.class, () -> LevWindow.of(value))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0", "31", "-1"})
    void window_refusesOtherDays(int days) {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> new LevWindow(BigDecimal.ONE, days));
        assertEquals("Covered days must be from 1 to 30, but was " + days, thrown.getMessage());
    }

    @Test
    void signal_isEqualWhateverTheScale() {
        assertEquals(LikelihoodSignal.epss(new BigDecimal("0.50")), LikelihoodSignal.epss(new BigDecimal("0.5")));
    }
}
