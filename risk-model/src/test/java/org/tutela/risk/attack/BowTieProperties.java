package org.tutela.risk.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.tutela.core.explanation.Explanation;
import org.tutela.risk.control.ControlId;

class BowTieProperties {

    private static BowTieBarrier barrier(Random random, int control, String side) {
        return new BowTieBarrier(
                ControlId.parse("CTL-" + control),
                side + random.nextInt(3),
                BigDecimal.valueOf(random.nextInt(101), 2));
    }

    private static BowTie bowTie(List<BowTieBarrier> prevention, List<BowTieBarrier> mitigation) {
        return new BowTie(
                new EventFrequency(new BigDecimal("12.5"), "device-year"),
                prevention,
                mitigation,
                new BigDecimal("0.3"));
    }

    private static BigDecimal fold(Explanation node) {
        if (node.inputs().isEmpty()) {
            return new BigDecimal(node.value().replace(" per device-year", ""));
        }
        if (node.binding().isPresent()) {
            return BigDecimal.ONE.subtract(fold(node.inputs().get(node.binding().getAsInt())));
        }
        return node.inputs().stream().map(BowTieProperties::fold).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    @Property
    void explanation_refoldsToTheFrequencies(@ForAll Random random) {
        List<BowTieBarrier> prevention = new ArrayList<>();
        List<BowTieBarrier> mitigation = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 1; i <= count; i++) {
            boolean isBefore = random.nextBoolean();
            (isBefore ? prevention : mitigation).add(barrier(random, i, isBefore ? "p" : "m"));
        }
        BowTie bowTie = bowTie(prevention, mitigation);
        Explanation explanation = bowTie.explanation();

        assertEquals(0, bowTie.harm().value().compareTo(fold(explanation)));
        assertEquals(bowTie.harm().value().toPlainString() + " per device-year", explanation.value());
        assertEquals(
                0, bowTie.topEvent().value().compareTo(fold(explanation.inputs().get(0))));
    }

    @Property
    @Label("INV-41 a further working barrier never raises how often the top event or harm is expected")
    void addedBarrier_neverRaisesAFrequency(@ForAll Random random) {
        List<BowTieBarrier> prevention = new ArrayList<>();
        List<BowTieBarrier> mitigation = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            boolean isBefore = random.nextBoolean();
            (isBefore ? prevention : mitigation).add(barrier(random, i, isBefore ? "p" : "m"));
        }
        BowTie before = bowTie(prevention, mitigation);

        boolean isBefore = random.nextBoolean();
        List<BowTieBarrier> side = isBefore ? prevention : mitigation;
        side.add(random.nextInt(side.size() + 1), barrier(random, 99, isBefore ? "p" : "m"));
        BowTie after = bowTie(prevention, mitigation);

        assertTrue(after.topEvent().value().compareTo(before.topEvent().value()) <= 0);
        assertTrue(after.harm().value().compareTo(before.harm().value()) <= 0);
    }
}
