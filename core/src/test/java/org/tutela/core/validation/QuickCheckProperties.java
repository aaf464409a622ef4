package org.tutela.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tutela.core.validation.QuickCheckRecords.Derived;
import org.tutela.core.validation.QuickCheckRecords.Grouped;
import org.tutela.core.validation.QuickCheckRecords.Inheriting;
import org.tutela.core.validation.QuickCheckRecords.OnAccessor;
import org.tutela.core.validation.QuickCheckRecords.Other;
import org.tutela.core.validation.QuickCheckRecords.Part;
import org.tutela.core.validation.QuickCheckRecords.Repeated;
import org.tutela.core.validation.QuickCheckRecords.Whole;

/** What is told without the provider is what the provider tells. */
class QuickCheckProperties {

    private static final Validator PROVIDER = Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new FixedMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Nobody else may see it. */
    private record Hidden(@NotBlank String text) {}

    private static <T> T one(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static String text(Random random) {
        return random.nextInt(6) == 0
                ? one(random, List.of("", " ", "\u2003", "\u0001", "abcd", "\t\n"))
                : one(random, List.of("a", "ab"));
    }

    private static Part part(Random random) {
        return new Part(text(random), random.nextInt(12) == 0 ? null : "x");
    }

    private static List<String> texts(Random random) {
        List<String> result = new ArrayList<>();
        for (int i = random.nextInt(8); i > 5; i--) {
            result.add(text(random));
        }
        result.add("a");
        return random.nextInt(12) == 0 ? List.of() : result;
    }

    private static BigDecimal number(Random random) {
        return one(
                random,
                List.of(
                        new BigDecimal("0.5"),
                        new BigDecimal("0.25"),
                        new BigDecimal("0.125"),
                        BigDecimal.ONE,
                        BigDecimal.ZERO,
                        new BigDecimal("1.00"),
                        new BigDecimal("1E-9"),
                        new BigDecimal("1E+1"),
                        new BigDecimal("-0.1")));
    }

    private static Whole whole(Random random) {
        return new Whole(
                text(random),
                random.nextInt(12) == 0 ? null : text(random),
                text(random),
                texts(random),
                random.nextInt(12) == 0 ? Set.of() : Set.of(part(random)),
                random.nextInt(12) == 0 ? Map.of("a", "b", "c", "d") : Map.of(),
                random.nextBoolean() ? Optional.empty() : Optional.of(text(random)),
                random.nextBoolean() ? Optional.empty() : Optional.of(part(random)),
                random.nextInt(12) == 0 ? null : part(random),
                random.nextBoolean() ? List.of() : List.of(part(random), part(random)),
                random.nextBoolean() ? Optional.empty() : Optional.of(texts(random)),
                number(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(number(random)));
    }

    @Property(tries = 2000)
    void surelyValid_isWhatTheProviderSays(@ForAll long seed) {
        Whole whole = whole(new Random(seed));

        boolean isValid = PROVIDER.validate(whole).isEmpty();

        assertTrue(isValid || !QuickCheck.isSurelyValid(whole), whole::toString);
    }

    @Example
    void validRecords_areMostlyToldWithoutTheProvider() {
        int valid = 0;
        int told = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Whole whole = whole(new Random(seed));
            boolean isTold = QuickCheck.isSurelyValid(whole);
            if (isTold || PROVIDER.validate(whole).isEmpty()) {
                valid++;
                told += isTold ? 1 : 0;
            }
        }
        // what only one of the two ways of telling a blank calls blank is left to the provider
        assertTrue(valid > 100, () -> "too few");
        assertTrue(told * 4 >= valid * 3, told + " of " + valid);
    }

    @Example
    void classesThatAreNotKnownWhole_areLeftToTheProvider() {
        assertTrue(QuickCheck.knows(Whole.class));
        for (Class<?> type : List.of(
                Other.class,
                Grouped.class,
                Repeated.class,
                Inheriting.class,
                Derived.class,
                OnAccessor.class,
                Hidden.class,
                String.class)) {
            assertFalse(QuickCheck.knows(type), type.getName());
        }
        assertFalse(QuickCheck.isSurelyValid(new Other("a", 1)));
        assertEquals(1, PROVIDER.validate(new OnAccessor("")).size());
    }
}
