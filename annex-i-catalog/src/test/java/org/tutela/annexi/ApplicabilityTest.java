package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.Applicability;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;

class ApplicabilityTest {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Optional<Boolean> UNKNOWN = Optional.empty();
    private static final List<Optional<Boolean>> ANSWERS = List.of(YES, NO, UNKNOWN);
    private static final Applicability A = Applicability.when(DeviceFact.SOFTWARE);
    private static final Applicability B = Applicability.when(DeviceFact.LAY_USER);

    private static DeviceFacts facts(Optional<Boolean> a, Optional<Boolean> b) {
        Set<DeviceFact> present = new LinkedHashSet<>();
        Set<DeviceFact> absent = new LinkedHashSet<>();
        a.ifPresent(known -> (known ? present : absent).add(DeviceFact.SOFTWARE));
        b.ifPresent(known -> (known ? present : absent).add(DeviceFact.LAY_USER));
        return new DeviceFacts(present, absent);
    }

    private static Optional<Boolean> and(Optional<Boolean> a, Optional<Boolean> b) {
        return a.equals(NO) || b.equals(NO) ? NO : a.equals(YES) && b.equals(YES) ? YES : UNKNOWN;
    }

    private static Optional<Boolean> not(Optional<Boolean> a) {
        return a.map(known -> !known);
    }

    @Test
    void evaluate_isKleenesLogic() {
        for (Optional<Boolean> a : ANSWERS) {
            for (Optional<Boolean> b : ANSWERS) {
                DeviceFacts facts = facts(a, b);
                assertEquals(and(a, b), Applicability.allOf(A, B).evaluate(facts));
                assertEquals(not(and(not(a), not(b))), Applicability.anyOf(A, B).evaluate(facts));
                assertEquals(not(a), Applicability.not(A).evaluate(facts));
                assertEquals(YES, Applicability.always().evaluate(facts));
            }
        }
    }

    @Test
    void missing_isEmptyExactlyWhereTheAnswerIsKnown() {
        List<Applicability> conditions = new ArrayList<>(List.of(
                A,
                Applicability.always(),
                Applicability.not(Applicability.allOf(A, B)),
                Applicability.anyOf(Applicability.not(A), B),
                Applicability.allOf(A, Applicability.anyOf(A, B))));
        AnnexI.mdr().clauses().forEach(clause -> conditions.add(clause.applicability()));
        AnnexI.ivdr().clauses().forEach(clause -> conditions.add(clause.applicability()));
        for (Applicability condition : conditions) {
            for (Optional<Boolean> a : ANSWERS) {
                for (Optional<Boolean> b : ANSWERS) {
                    DeviceFacts facts = facts(a, b);
                    assertEquals(
                            condition.evaluate(facts).isPresent(),
                            condition.missing(facts).isEmpty(),
                            condition.toString());
                    assertTrue(condition.facts().containsAll(condition.missing(facts)));
                }
            }
        }
    }

    @Test
    void missing_leavesOutWhatCannotDecide() {
        Applicability condition = Applicability.anyOf(Applicability.allOf(A, B), Applicability.when(DeviceFact.ACTIVE));
        assertEquals(Set.of(DeviceFact.ACTIVE), condition.missing(facts(NO, UNKNOWN)));
        assertEquals(
                List.of(DeviceFact.LAY_USER, DeviceFact.ACTIVE), List.copyOf(condition.missing(facts(YES, UNKNOWN))));
    }

    /** What is not known may turn out either way, so a known answer must survive every completion. */
    @Test
    void evaluate_neverContradictsACompletion() {
        for (ClauseCatalog catalog : List.of(AnnexI.mdr(), AnnexI.ivdr())) {
            for (Clause clause : catalog.clauses()) {
                List<DeviceFact> asked = List.copyOf(clause.applicability().facts());
                Optional<Boolean> partly = clause.applicability().evaluate(DeviceFacts.unknown());
                for (int bits = 0; bits < 1 << asked.size(); bits++) {
                    Set<DeviceFact> present = new LinkedHashSet<>();
                    Set<DeviceFact> absent = new LinkedHashSet<>();
                    for (int i = 0; i < asked.size(); i++) {
                        ((bits >> i & 1) == 1 ? present : absent).add(asked.get(i));
                    }
                    Optional<Boolean> whole = clause.applicability().evaluate(new DeviceFacts(present, absent));
                    assertTrue(whole.isPresent());
                    assertTrue(
                            partly.isEmpty() || partly.equals(whole),
                            clause.id().toString());
                }
            }
        }
    }

    @Test
    void toString_isTheFormOfTheTables() {
        assertEquals(
                "SOFTWARE and not (LAY_USER or ACTIVE)",
                Applicability.allOf(A, Applicability.not(Applicability.anyOf(B, Applicability.when(DeviceFact.ACTIVE))))
                        .toString());
        assertEquals("ALWAYS", Applicability.always().toString());
    }

    @Test
    void joined_needsTwoConditions() {
        assertEquals(
                "Joined conditions must be 2 or more, but were 1",
                assertThrows(IllegalArgumentException.class, () -> Applicability.anyOf(A))
                        .getMessage());
    }

    @Test
    void match_appliesTheFunctionOfTheCase() {
        for (Applicability condition : List.of(
                Applicability.always(),
                A,
                Applicability.not(A),
                Applicability.allOf(A, B),
                Applicability.anyOf(A, B))) {
            String name = condition.match(x -> "Always", x -> "Holds", x -> "Not", x -> "AllOf", x -> "AnyOf");
            assertEquals(condition.getClass().getSimpleName(), name);
        }
    }
}
