package org.tutela.risk.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.text.Language;
import org.tutela.risk.control.ControlId;

class BowTieTest {

    private static BowTieBarrier barrier(int control, String group, String effectiveness) {
        return new BowTieBarrier(ControlId.parse("CTL-" + control), group, new BigDecimal(effectiveness));
    }

    private static BowTie bowTie(List<BowTieBarrier> prevention, List<BowTieBarrier> mitigation) {
        return new BowTie(
                new EventFrequency(new BigDecimal("0.2"), "device-year"),
                prevention,
                mitigation,
                new BigDecimal("0.5"));
    }

    private static String message(Supplier<?> call) {
        return assertThrows(IllegalArgumentException.class, call::get).getMessage();
    }

    /** METHOD 2.8. */
    @Test
    @DisplayName("METHOD 2.8: .2 over .1 and .3 is .006, over .05 and .5 is 1.5e-4")
    void workedExample_isExact() {
        BowTie bowTie = bowTie(
                List.of(barrier(1, "network", "0.9"), barrier(2, "device", "0.7")),
                List.of(barrier(3, "alarm", "0.95")));

        assertEquals(new EventFrequency(new BigDecimal("0.006"), "device-year"), bowTie.topEvent());
        assertEquals(new EventFrequency(new BigDecimal("0.00015"), "device-year"), bowTie.harm());
    }

    @Test
    void explanation_saysHowTheHarmComesAbout() {
        BowTie bowTie = bowTie(
                List.of(
                        barrier(1, "network", "0.8"),
                        barrier(2, "device", "0.7"),
                        barrier(3, "network", "0.9"),
                        barrier(4, "network", "0.9")),
                List.of(barrier(5, "alarm", "0.95")));

        assertEquals("""
                - Frequency of harm: 0.00015 per device-year (the top event, times what each group of mitigation lets through, \
                times the probability of harm)
                  - Frequency of the top event: 0.006 per device-year (the threat, times what each group of prevention lets through)
                    - Frequency of the threat: 0.2 per device-year (as entered)
                    - Share that group network lets through: 0.1 (1 less the effectiveness of the best barrier, as the others of \
                the group may fail together with it)
                      - Effectiveness of control CTL-1: 0.8 (as entered)
                      * Effectiveness of control CTL-3: 0.9 (as entered)
                      - Effectiveness of control CTL-4: 0.9 (as entered)
                    - Share that group device lets through: 0.3 (1 less the effectiveness of the best barrier, as the others of \
                the group may fail together with it)
                      * Effectiveness of control CTL-2: 0.7 (as entered)
                  - Share that group alarm lets through: 0.05 (1 less the effectiveness of the best barrier, as the others of \
                the group may fail together with it)
                    * Effectiveness of control CTL-5: 0.95 (as entered)
                  - Probability of harm after the top event has passed all mitigation (P2): 0.5 (as entered)
                """, bowTie.explanation().render(Language.EN));
    }

    @Test
    void bestOfAGroup_countsOnce() {
        BowTie bowTie = bowTie(List.of(barrier(1, "network", "0.9"), barrier(2, "network", "0.7")), List.of());

        assertEquals(new BigDecimal("0.02"), bowTie.topEvent().value());
        assertEquals(new BigDecimal("0.01"), bowTie.harm().value());
    }

    @Test
    void commonCauses_mustNotCountTwice() {
        assertEquals(
                "Barrier group must stand on one side, but 'power' stands on both",
                message(() -> bowTie(List.of(barrier(1, "power", "0.9")), List.of(barrier(2, "power", "0.9")))));
        assertEquals(
                "Control CTL-1 must stand in one group, but stands in 'a' and 'b'",
                message(() -> bowTie(List.of(barrier(1, "a", "0.9")), List.of(barrier(1, "b", "0.9")))));
    }

    @Test
    void numbers_areBounded() {
        assertEquals("Barrier effectiveness must be from 0 to 1, but was 2", message(() -> barrier(1, "a", "2")));
        assertEquals("Barrier group must not be blank", message(() -> barrier(1, " ", "1")));
        assertEquals(
                "Event frequency must be at least 0, but was -1",
                message(() -> new EventFrequency(new BigDecimal("-1"), "year")));
        assertEquals(
                "Event frequency must have at most 20 digits before and after the decimal point, but was 1E+999999999",
                message(() -> new EventFrequency(new BigDecimal("1E+999999999"), "year")));
        assertEquals("Event frequency unit must not be blank", message(() -> new EventFrequency(BigDecimal.ONE, "")));
        assertEquals(
                "Prevention must have at most 100 barriers, but had 101",
                message(() -> bowTie(java.util.Collections.nCopies(101, barrier(1, "a", "1")), List.of())));
    }
}
