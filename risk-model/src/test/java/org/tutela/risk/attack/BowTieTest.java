package org.tutela.risk.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
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
    void workedExample_isExact() {
        BowTie bowTie = bowTie(
                List.of(barrier(1, "network", "0.9"), barrier(2, "device", "0.7")),
                List.of(barrier(3, "alarm", "0.95")));

        assertEquals(new EventFrequency(new BigDecimal("0.006"), "device-year"), bowTie.topEvent());
        assertEquals(new EventFrequency(new BigDecimal("0.00015"), "device-year"), bowTie.harm());
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
