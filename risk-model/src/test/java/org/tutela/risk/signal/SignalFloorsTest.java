package org.tutela.risk.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tutela.core.finding.Finding;
import org.tutela.risk.policy.CompositeFloor;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scoring.ExploitabilityLevel;

/** METHOD 2.6: composite, floors, freshness. */
class SignalFloorsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final VulnerabilityId VUL = VulnerabilityId.parse("VUL-001");

    private static ExploitationSignals signals(int day, ExploitStatus status, Object... daysAndValues) {
        List<EpssSample> samples = new ArrayList<>();
        for (int i = 0; i < daysAndValues.length; i += 2) {
            samples.add(new EpssSample(
                    FIRST.plusDays((int) daysAndValues[i]),
                    new BigDecimal((String) daysAndValues[i + 1]),
                    "v2025.03.14"));
        }
        return new ExploitationSignals(FIRST.plusDays(day), status, samples);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE_KNOWN, 0, ''", "NONE_KNOWN, 0.0008, ''", "NONE_KNOWN, 0.0999999999, ''", "NONE_KNOWN, 0.1, E3",
        "NONE_KNOWN, 0.4999999999, E3", "NONE_KNOWN, 0.5, E4", "NONE_KNOWN, 1, E4", "PROOF_OF_CONCEPT, 0, ''",
        "FUNCTIONAL, 0, E4", "FUNCTIONAL, 1, E4", "EXPLOITED, 0, E5", "EXPLOITED, 1, E5"
    })
    @DisplayName("METHOD 2.6: floors of exploitability")
    void floor_isThatOfTheMethod(ExploitStatus status, String epss, String expected) {
        Optional<ExploitabilityLevel> floor = SignalFloors.standard().floor(signals(0, status, 0, epss));

        assertEquals(expected, floor.map(ExploitabilityLevel::code).orElse(""));
    }

    @Test
    void raise_returnsTheHigherInEveryCase() {
        List<ExploitabilityLevel> levels = List.of(
                ExploitabilityLevel.E1,
                ExploitabilityLevel.E2,
                ExploitabilityLevel.E3,
                ExploitabilityLevel.E4,
                ExploitabilityLevel.E5);
        SignalFloors floors = SignalFloors.standard();
        for (int start = 0; start < 5; start++) {
            assertEquals(levels.get(start), floors.raise(levels.get(start), signals(0, ExploitStatus.NONE_KNOWN)));
            assertEquals(
                    levels.get(Math.max(start, 2)),
                    floors.raise(levels.get(start), signals(0, ExploitStatus.NONE_KNOWN, 0, "0.2")));
            assertEquals(
                    levels.get(Math.max(start, 3)),
                    floors.raise(levels.get(start), signals(0, ExploitStatus.FUNCTIONAL)));
            assertEquals(levels.get(4), floors.raise(levels.get(start), signals(0, ExploitStatus.EXPLOITED)));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> floors.raise(new ExploitabilityLevel("X"), signals(0, ExploitStatus.EXPLOITED)));
    }

    @Test
    @DisplayName("METHOD 2.6: the composite is the highest of EPSS, KEV and LEV")
    void composite_isTheHighestOfThree() {
        ExploitationSignals none = signals(0, ExploitStatus.NONE_KNOWN);
        ExploitationSignals samples =
                signals(149, ExploitStatus.NONE_KNOWN, 0, "0.02", 30, "0.03", 60, "0.16", 90, "0.10", 120, "0.05");
        ExploitationSignals twelveDays =
                signals(131, ExploitStatus.NONE_KNOWN, 120, "0.05", 0, "0.02", 90, "0.10", 60, "0.16", 30, "0.03");
        ExploitationSignals known = signals(0, ExploitStatus.EXPLOITED, 0, "0.02");

        assertEquals("COMPOSITE 0", none.composite().toString());
        assertEquals(Optional.empty(), none.epss());
        assertEquals(Optional.empty(), none.annualised());
        assertEquals("LEV 0", none.lev().toString());
        assertEquals("LEV 0.31727908", samples.lev().toString());
        assertEquals("EPSS 0.05", samples.epss().orElseThrow().toString());
        assertEquals("COMPOSITE 0.31727908", samples.composite().toString());
        assertEquals("LEV 0.295719472", twelveDays.lev().toString());
        assertEquals("KEV 1", known.kev().toString());
        assertEquals("COMPOSITE 1", known.composite().toString());
        assertEquals(
                "COMPOSITE 0.6",
                signals(3, ExploitStatus.NONE_KNOWN, 0, "0.1", 3, "0.6")
                        .composite()
                        .toString());
    }

    @Test
    void peak_isNotUndoneByALowerSample() {
        ExploitationSignals before = signals(0, ExploitStatus.NONE_KNOWN, 0, "0.6");
        ExploitationSignals after = signals(2, ExploitStatus.NONE_KNOWN, 0, "0.6", 2, "0.01");

        assertEquals("COMPOSITE 0.06", after.composite().toString());
        assertEquals("PEAK 0.6", after.peak().toString());
        assertEquals(
                SignalFloors.standard().floor(before), SignalFloors.standard().floor(after));
    }

    @Test
    void levWindows_takeTheLatestKnownProbabilityAtTheirBeginning() {
        ExploitationSignals signals = signals(60, ExploitStatus.NONE_KNOWN, 0, "0.1", 0, "0.2", 29, "0.3", 31, "0.4");

        assertEquals(
                List.of(
                        LevWindow.of(new BigDecimal("0.2")),
                        LevWindow.of(new BigDecimal("0.3")),
                        new LevWindow(new BigDecimal("0.4"), 1)),
                // the first window has the first sample of the list, sorted: the highest of its day
                signals.levWindows());
    }

    @Test
    @DisplayName("METHOD 2.6: an old sample is a finding and lowers nothing")
    void stale_isAFindingAndChangesNoFloor() {
        ExploitationSignals fresh = signals(30, ExploitStatus.NONE_KNOWN, 0, "0.2");
        ExploitationSignals stale = signals(31, ExploitStatus.NONE_KNOWN, 0, "0.2");

        assertEquals(Optional.empty(), fresh.findStale(VUL, 30));
        assertEquals(Optional.empty(), signals(31, ExploitStatus.EXPLOITED).findStale(VUL, 0));
        assertEquals(
                "RISK-080 vulnerabilities[VUL-001].epss: The latest EPSS sample of vulnerability VUL-001 is of 2026-01-01, "
                        + "more than 30 days before 2026-02-01",
                stale.findStale(VUL, 30).map(Finding::toString).orElse(""));
        assertEquals(
                SignalFloors.standard().floor(fresh), SignalFloors.standard().floor(stale));
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> stale.findStale(VUL, -1));
        assertEquals("Age in days must be at least 0, but was -1", thrown.getMessage());
    }

    @Test
    void samples_mustNotBeOfTheFuture() {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> signals(0, ExploitStatus.NONE_KNOWN, 1, "0.2"));
        assertEquals(
                "EPSS sample must be from 0 to 36600 days old on 2026-01-01, but was of 2026-01-02",
                thrown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> signals(36_601, ExploitStatus.NONE_KNOWN, 0, "0.2"));
        assertEquals(
                1221,
                signals(36_600, ExploitStatus.NONE_KNOWN, 0, "0.2").levWindows().size());
    }

    @Test
    void floors_mustRise() {
        SignalFloors standard = SignalFloors.standard();
        CompositeFloor low = new CompositeFloor(new BigDecimal("0.10"), ExploitabilityLevel.E3);
        CompositeFloor falling = new CompositeFloor(new BigDecimal("0.5"), ExploitabilityLevel.E2);

        assertEquals(
                "Composite floors must name each value once, but have 0.1 twice",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new SignalFloors(standard.scale(), List.of(), List.of(low, low)))
                        .getMessage());
        assertEquals(
                "Composite floors must not fall, but 0.5 has E2 and 0.1 has E3",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new SignalFloors(standard.scale(), List.of(), List.of(falling, low)))
                        .getMessage());
        assertEquals(
                "Composite floor must be above 0 and at most 1, but was 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new CompositeFloor(BigDecimal.ZERO, ExploitabilityLevel.E2))
                        .getMessage());
    }
}
