package org.tutela.risk.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scoring.ExploitabilityLevel;

class SignalProperties {

    private static final SignalFloors FLOORS = SignalFloors.standard();

    private static EpssSample sample(Random random, LocalDate date) {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(100_001), 5);
        // squared, as most probabilities are small
        return new EpssSample(date, random.nextBoolean() ? value : value.multiply(value), "v" + random.nextInt(3));
    }

    @Provide
    Arbitrary<ExploitationSignals> signals() {
        return Arbitraries.randomValue(random -> {
            LocalDate date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            List<EpssSample> samples = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                samples.add(sample(random, date.minusDays(random.nextInt(300))));
            }
            ExploitStatus[] all = ExploitStatus.values();
            return new ExploitationSignals(date, all[random.nextInt(all.length)], samples);
        });
    }

    private static int place(ExploitabilityLevel level) {
        return FLOORS.scale().indexOf(level.code());
    }

    private static int floor(ExploitationSignals signals) {
        return FLOORS.floor(signals).map(SignalProperties::place).orElse(-1);
    }

    @Property
    @Label("INV-31 signals only raise the level at the start, and their absence changes nothing")
    void signals_onlyRaise(@ForAll("signals") ExploitationSignals signals, @ForAll @IntRange(max = 4) int start) {
        ExploitabilityLevel level =
                new ExploitabilityLevel(FLOORS.scale().codes().get(start));
        ExploitationSignals absent = new ExploitationSignals(signals.date(), ExploitStatus.NONE_KNOWN, List.of());

        assertEquals(Math.max(start, floor(signals)), place(FLOORS.raise(level, signals)));
        assertEquals(level, FLOORS.raise(level, absent));
    }

    @Property
    @Label("INV-31 a later sample, however low, and a later day never lower what the signals say")
    void laterSamples_neverLower(
            @ForAll("signals") ExploitationSignals signals,
            @ForAll Random random,
            @ForAll @IntRange(max = 200) int days) {
        LocalDate later = signals.date().plusDays(days);
        List<EpssSample> samples = new ArrayList<>(signals.samples());
        for (int i = days == 0 ? 0 : random.nextInt(4); i > 0; i--) {
            samples.add(sample(random, later.minusDays(random.nextInt(days))));
        }
        ExploitationSignals after = new ExploitationSignals(later, signals.status(), samples);

        assertTrue(after.peak().value().compareTo(signals.peak().value()) >= 0);
        assertTrue(after.lev().value().compareTo(signals.lev().value()) >= 0);
        assertTrue(floor(after) >= floor(signals));
    }

    @Property
    @Label("INV-31 more known of exploitation never lowers what the signals say")
    void graverStatus_neverLowers(@ForAll("signals") ExploitationSignals signals) {
        int before = -1;
        for (ExploitStatus status : ExploitStatus.values()) {
            int place = floor(new ExploitationSignals(signals.date(), status, signals.samples()));
            assertTrue(place >= before);
            before = place;
        }
        assertEquals(4, before);
    }

    @Property
    void order_changesNothing(@ForAll("signals") ExploitationSignals signals, @ForAll Random random) {
        List<EpssSample> shuffled = new ArrayList<>(signals.samples());
        Collections.shuffle(shuffled, random);

        assertEquals(signals, new ExploitationSignals(signals.date(), signals.status(), shuffled));
    }

    @Property
    void annualised_isMonotoneAndNotBelowTheProbability(
            @ForAll @IntRange(max = 100_000) int one, @ForAll @IntRange(max = 100_000) int other) {
        BigDecimal low = BigDecimal.valueOf(Math.min(one, other), 5);
        BigDecimal high = BigDecimal.valueOf(Math.max(one, other), 5);
        BigDecimal annual = LikelihoodSignal.annualised(low).value();

        assertTrue(annual.compareTo(low) >= 0);
        assertTrue(LikelihoodSignal.annualised(high).value().compareTo(annual) >= 0);
    }
}
