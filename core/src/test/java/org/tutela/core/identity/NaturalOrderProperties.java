package org.tutela.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NaturalOrderProperties {

    @Property(tries = 2000)
    void compare_isTotalAndConsistentWithEquals(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertEquals(Integer.signum(NaturalOrder.compare(a, b)), -Integer.signum(NaturalOrder.compare(b, a)));
        assertEquals(a.equals(b), NaturalOrder.compare(a, b) == 0);
    }

    @Property(tries = 2000)
    void compare_isTransitive(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll("texts") String c) {
        List<String> sorted = new ArrayList<>(List.of(a, b, c));
        sorted.sort(NaturalOrder::compare);

        assertTrue(NaturalOrder.compare(sorted.get(0), sorted.get(1)) <= 0);
        assertTrue(NaturalOrder.compare(sorted.get(1), sorted.get(2)) <= 0);
        assertTrue(NaturalOrder.compare(sorted.get(0), sorted.get(2)) <= 0);
    }

    @Property(tries = 500)
    void compare_readsDigitsAsNumbers(@ForAll long a, @ForAll long b) {
        String left = "THR-" + Long.toUnsignedString(a);
        String right = "THR-" + Long.toUnsignedString(b);

        assertEquals(Long.compareUnsigned(a, b), Integer.signum(NaturalOrder.compare(left, right)));
    }

    @Example
    void compare_keepsLeadingZerosApartButNextToEachOther() {
        List<String> sorted = new ArrayList<>(List.of("T-10", "T-2", "T-02", "T-002b", "T-2a", "T-1"));
        sorted.sort(NaturalOrder::compare);

        assertEquals(List.of("T-1", "T-02", "T-2", "T-2a", "T-002b", "T-10"), sorted);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0129aZ-._").ofMaxLength(7);
    }
}
