package org.tutela.core.canonical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.AssetId;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.text.Language;

class CanonicalEncoderTest {

    private static Digest digest(Object value) {
        return new CanonicalEncoder().put(value).digest();
    }

    @Test
    void bytes_areAsTheTableSays() {
        assertArrayEquals(
                new byte[] {
                    0, 0, 0, 1, 'T', 0, 0, 0, 2, 'a', 'b', 'I', 0, 0, 0, 0, 0, 0, 1, 2, 'B', 1, 'D', 0, 0, 0, 3, '1',
                    '.', '5', 'L', 0, 0, 0, 0, 'N'
                },
                new CanonicalEncoder()
                        .put("ab")
                        .put(258)
                        .put(true)
                        .put(new BigDecimal("1.50"))
                        .put(List.of())
                        .put(Optional.empty())
                        .toByteArray());
    }

    @Test
    void bytes_ofARecordNameItsTypeAndItsFilledComponents() {
        assertArrayEquals(
                new byte[] {
                    0, 0, 0, 1, 'R', 0, 0, 0, 5, 'E', 'n', 't', 'r', 'y', 0, 0, 0, 2, 0, 0, 0, 2, 'i', 'd', 'T', 0, 0,
                    0, 5, 'A', 'S', 'T', '-', '7', 0, 0, 0, 5, 't', 'i', 't', 'l', 'e', 'T', 0, 0, 0, 1, 'x'
                },
                new CanonicalEncoder()
                        .put(new Fixture.Entry(AssetId.parse("AST-7"), "x"))
                        .toByteArray());
    }

    /** If this digest moves, every archived digest is lost: raise the version of the encoding and say so in the changelog. */
    @Test
    void digest_ofAFixedValueNeverMoves() {
        assertEquals(1, CanonicalEncoder.VERSION);
        assertEquals(
                "b49d7eacfe208df84e8fd8e5bbe0ab6c11d2ed482d26c640e5fed95d66576452",
                digest(Fixture.whole()).text());
    }

    @Test
    void identifiedItems_areEncodedInTheOrderOfTheirIds() {
        List<Fixture.Entry> entries =
                new ArrayList<>(List.of(Fixture.entry(1), Fixture.entry(2), Fixture.entry(10), Fixture.entry(30)));
        Digest expected = digest(entries);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(entries, new Random(seed));
            assertEquals(expected, digest(entries));
        }
        assertNotEquals(expected, digest(entries.subList(0, 3)));
    }

    @Test
    void setsAreUnordered_andPlainListsAreNot() {
        assertEquals(digest(ImmutableSet.of("a", "b", "c")), digest(ImmutableSet.of("c", "a", "b")));
        assertEquals(
                digest(ImmutableSet.of(Language.DE, Language.EN)), digest(ImmutableSet.of(Language.EN, Language.DE)));
        assertNotEquals(digest(List.of("a", "b")), digest(List.of("b", "a")));
    }

    @Test
    void emptyComponents_areLeftOut() {
        Fixture.Row later = new Fixture.Row("a", List.of(), Optional.empty());
        Fixture.Earlier.Row earlier = new Fixture.Earlier.Row("a");

        assertEquals(digest(earlier), digest(later));
        assertNotEquals(digest(earlier), digest(new Fixture.Row("a", List.of("b"), Optional.empty())));
        assertNotEquals(digest(earlier), digest(new Fixture.Row("a", List.of(), Optional.of("b"))));
    }

    @Test
    void differentValues_haveDifferentDigests() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", "1");
        values.put("number", 1);
        values.put("decimal", BigDecimal.ONE);
        values.put("truth", true);
        values.put("id", AssetId.parse("AST-1"));
        values.put("id of another type", AssumptionId.parse("ASM-1"));
        values.put("list", List.of("1"));
        values.put("nested list", List.of(List.of("1")));
        values.put("two texts", List.of("1", ""));
        values.put("joined", List.of("", "1"));
        values.put("date", LocalDate.of(2026, 1, 1));
        values.put("record", Fixture.entry(1));
        values.put("empty list", List.of());
        values.put("empty optional", Optional.empty());
        values.put("minus one", -1);

        assertEquals(
                values.size(),
                values.values().stream()
                        .map(CanonicalEncoderTest::digest)
                        .distinct()
                        .count());
    }

    @Test
    void decimals_areEncodedByValue() {
        assertEquals(digest(new BigDecimal("1.50")), digest(new BigDecimal("1.5")));
        assertEquals(digest(new BigDecimal("0.000")), digest(BigDecimal.ZERO));
        assertEquals(digest(new BigDecimal("1E+2")), digest(new BigDecimal("100")));
        assertEquals(digest(7), digest(7L));
        assertEquals(digest((short) 7), digest((byte) 7));
    }

    @Test
    void put_growsWithItsContent() {
        String text = "x".repeat(10_000);
        byte[] bytes = new CanonicalEncoder().put(text).put(text).toByteArray();

        assertEquals(4 + 2 * (1 + 4 + 10_000), bytes.length);
        assertEquals((byte) 'x', bytes[bytes.length - 1]);
        assertEquals(20_000, countOf(bytes, (byte) 'x'));
    }

    private static int countOf(byte[] bytes, byte sought) {
        int count = 0;
        for (byte each : bytes) {
            count += each == sought ? 1 : 0;
        }
        return count;
    }

    @Test
    void put_rejectsWhatHasNoEncoding() {
        assertEquals(
                "Value must have a canonical encoding, but was of type java.lang.Double",
                assertThrows(IllegalArgumentException.class, () -> digest(1.5)).getMessage());
        assertEquals(
                "Value must have a canonical encoding, but was of type java.util.LinkedHashMap",
                assertThrows(IllegalArgumentException.class, () -> digest(new LinkedHashMap<>()))
                        .getMessage());
        assertEquals(
                "value",
                assertThrows(NullPointerException.class, () -> digest(null)).getMessage());
    }

    @Test
    void digest_parsesWhatItPrintsAndNothingElse() {
        Digest digest = digest("a");

        assertEquals(digest, Digest.parse(digest.toString()));
        assertEquals(
                "Unable to parse digest from 'ab': expected 64 hexadecimal digits at index 2",
                assertThrows(IllegalArgumentException.class, () -> Digest.parse("ab"))
                        .getMessage());
        String upper = "A" + digest.text().substring(1);
        assertEquals(
                "Unable to parse digest from '" + upper + "': expected a lower-case hexadecimal digit at index 0",
                assertThrows(IllegalArgumentException.class, () -> Digest.parse(upper))
                        .getMessage());
        char[] wrong = new char[64];
        Arrays.fill(wrong, 'f');
        wrong[63] = 'g';
        assertEquals(
                "Unable to parse digest from '" + new String(wrong)
                        + "': expected a lower-case hexadecimal digit at index 63",
                assertThrows(IllegalArgumentException.class, () -> Digest.parse(new String(wrong)))
                        .getMessage());
    }
}
