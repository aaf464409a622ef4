package org.tutela.risk.cvss;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the strict and the lenient parse accept and refuse, and what a refusal says. */
class CvssParseTest {
    private static final String V31 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    private static final String V30 = "CVSS:3.0/AV:P/AC:H/PR:H/UI:R/S:C/C:N/I:L/A:N";
    private static final String V40 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
    private static final String JUMBLED = "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/SC:N/VI:H/SI:N/VA:H/SA:N";
    private static final String LONGEST_31 =
            V31 + "/E:P/RL:O/RC:C/CR:H/IR:H/AR:H" + "/MAV:N/MAC:L/MPR:N/MUI:N/MS:U/MC:H/MI:H/MA:H";
    private static final String LONGEST_40 = V40 + "/E:A/CR:H/IR:H/AR:H/MAV:N/MAC:L/MAT:N/MPR:N/MUI:N/MVC:H/MVI:H/MVA:H"
            + "/MSC:H/MSI:S/MSA:S/S:P/AU:Y/R:A/V:D/RE:L/U:Green";

    @ParameterizedTest
    @ValueSource(
            strings = {
                V31,
                V30,
                LONGEST_31,
                "CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N",
                "CVSS:3.1/E:X/AV:N/MA:X/AC:L/PR:N/UI:N/S:U/C:H/RC:C/I:H/A:H",
                V31 + "/MA:H/E:H",
                V31 + "/E:X/RL:X/RC:X/CR:X/IR:X/AR:X/MAV:X/MAC:X/MPR:X/MUI:X/MS:X/MC:X/MI:X/MA:X",
                V40,
                LONGEST_40,
                V40 + "/U:Clear",
                V40 + "/U:Green",
                V40 + "/U:Amber",
                V40 + "/U:Red",
                V40 + "/U:X",
                V40 + "/E:X/MSI:X/S:X/AU:X/R:X/V:X/RE:X/U:X",
                V40 + "/AR:L/MSA:S/RE:M"
            })
    void parse_acceptsWhatTheSpecificationAllows(String text) {
        CvssVector vector = CvssVector.parse(text);

        assertEquals(vector, CvssCarefulReader.readStrict(text));
        byte[] feed = ("  " + text + "/").getBytes(StandardCharsets.US_ASCII);
        assertEquals(vector, CvssVector.parse(feed, 2, text.length()));
        assertEquals(vector, CvssVector.parse(vector.toString()));
        assertTrue(CvssVector.parseLenient(text).isStrict());
    }

    @Test
    void parse_acceptsTheLongestVectors() {
        assertEquals(CvssQuickReader.LONGEST_3, LONGEST_31.length());
        assertEquals(CvssQuickReader.LONGEST_4, LONGEST_40.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'' | 0 | expected 'CVSS:3.0/', 'CVSS:3.1/' or 'CVSS:4.0/'",
                "CVSS | 4 | expected 'CVSS:3.0/', 'CVSS:3.1/' or 'CVSS:4.0/'",
                "cvss:3.1/AV:N | 0 | expected 'CVSS:3.0/', 'CVSS:3.1/' or 'CVSS:4.0/'",
                "CVSS:2.0/AV:N | 5 | expected 'CVSS:3.0/', 'CVSS:3.1/' or 'CVSS:4.0/'",
                "CVSS:3.2/AV:N | 7 | expected 'CVSS:3.0/', 'CVSS:3.1/' or 'CVSS:4.0/'",
                "CVSS:4.1/AV:N | 7 | expected 'CVSS:3.0/', 'CVSS:3.1/' or 'CVSS:4.0/'",
                "' CVSS:3.1/AV:N' | 0 | expected 'CVSS:3.0/', 'CVSS:3.1/' or 'CVSS:4.0/'",
                "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H | 0 | expected 'CVSS:3.0/', 'CVSS:3.1/' or 'CVSS:4.0/'",
                "CVSS:3.1/ | 9 | expected a metric of CVSS 3.1",
                "CVSS:3.1/AV | 11 | expected ':' after metric AV",
                "CVSS:3.1/AV: | 12 | expected a value of metric AV among [N, A, L, P]",
                "CVSS:3.1/AV:n/AC:L | 12 | expected a value of metric AV among [N, A, L, P]",
                "CVSS:3.1/AV:NN/AC:L | 12 | expected a value of metric AV among [N, A, L, P]",
                "CVSS:3.1/AV:X/AC:L | 12 | expected a value of metric AV among [N, A, L, P]",
                "CVSS:3.1/av:N/AC:L | 9 | expected a metric of CVSS 3.1",
                "CVSS:3.1//AV:N | 9 | expected a metric of CVSS 3.1",
                "CVSS:3.1/AV:N/AT:N | 14 | expected a metric of CVSS 3.1",
                "CVSS:3.1/AV:N/AV:N | 14 | expected metric AV only once",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H | 40 | expected mandatory metric A",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/ | 45 | expected a metric of CVSS 3.1",
                "'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H ' | 43 | expected a value of metric A among [H, L, N]",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:A | 47 | "
                        + "expected a value of metric E among [H, F, P, U, X]",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:X/E:X | 49 | expected metric E only once",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MAV:N/RC:C/MAV:N | 56 | expected metric MAV only once",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/AV:N | 45 | expected metric AV only once",
                "CVSS:3.1/AV:\u014e/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H | 12 | "
                        + "expected a value of metric AV among [N, A, L, P]",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:\u0148 | 43 | expected a value of metric A among [H, L, N]",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:R/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N | 32 | "
                        + "expected a value of metric UI among [N, P, A]",
                "CVSS:4.0/AC:L/AV:N/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N | 9 | expected mandatory metric AV",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/SC:N/VI:H/SI:N/VA:H/SA:N | 39 | expected mandatory metric VI",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N | 58 | expected mandatory metric SA",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:S/SA:N | 57 | "
                        + "expected a value of metric SI among [H, L, N]",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/ | 64 | expected a metric of CVSS 4.0",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/CR:H/E:A | 69 | "
                        + "expected metric E before metric CR",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:A/E:A | 68 | "
                        + "expected metric E only once",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:X/U:Red | 68 | "
                        + "expected metric U only once",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:A/U:X/E:A | 72 | "
                        + "expected metric E only once",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:red | 66 | "
                        + "expected a value of metric U among [Clear, Green, Amber, Red, X]",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:R | 66 | "
                        + "expected a value of metric U among [Clear, Green, Amber, Red, X]",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:Cmber | 66 | "
                        + "expected a value of metric U among [Clear, Green, Amber, Red, X]",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/MAV:Nreen | 68 | "
                        + "expected a value of metric MAV among [N, A, L, P, X]",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/RL:O | 64 | "
                        + "expected a metric of CVSS 4.0",
            })
    void parse_refusesEverythingElse(String text, int index, String rule) {
        CvssParseException thrown = assertThrows(CvssParseException.class, () -> CvssVector.parse(text));

        assertAll(
                () -> assertEquals(rule, thrown.rule()),
                () -> assertEquals(index, thrown.index()),
                () -> assertEquals(text, thrown.text()));
        if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            CvssParseException same =
                    assertThrows(CvssParseException.class, () -> CvssVector.parse(bytes, 0, bytes.length));
            assertEquals(thrown.getMessage(), same.getMessage());
        }
    }

    @Test
    void parse_saysWhatIsWrongAndWhere() {
        CvssParseException thrown =
                assertThrows(CvssParseException.class, () -> CvssVector.parse("CVSS:3.1/AV:N/AC:M\n2026 INFO"));

        assertEquals(
                "Unable to parse CVSS vector from 'CVSS:3.1/AV:N/AC:M\\u000a2026 INFO': "
                        + "expected a value of metric AC among [L, H] at index 17",
                thrown.getMessage());
    }

    @Test
    void parse_refusesLongTextWithoutReadingIt() {
        String text = V31 + "/E:P".repeat(1_000_000);

        CvssParseException thrown = assertThrows(CvssParseException.class, () -> CvssVector.parse(text));
        assertEquals("expected at most 117 characters", thrown.rule());
        assertEquals(117, thrown.index());
        assertTrue(thrown.getMessage().length() < 400);
        byte[] bytes = (V40 + "/E:P".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII);
        CvssParseException fromBytes =
                assertThrows(CvssParseException.class, () -> CvssVector.parse(bytes, 0, bytes.length));
        assertEquals(178, fromBytes.index());
        assertEquals(200, fromBytes.text().length());
    }

    @Test
    void parse_refusesARangeOutsideOfTheBuffer() {
        byte[] bytes = V31.getBytes(StandardCharsets.US_ASCII);

        assertThrows(IndexOutOfBoundsException.class, () -> CvssVector.parse(bytes, 1, bytes.length));
        assertThrows(IndexOutOfBoundsException.class, () -> CvssVector.parse(bytes, -1, 3));
        assertThrows(NullPointerException.class, () -> CvssVector.parse(null));
    }

    @Test
    void parse_refusesATextThatEndsWithinAMetric() {
        for (String text : List.of(LONGEST_31, LONGEST_40)) {
            int base = (text.startsWith("CVSS:3") ? V31 : V40).length();
            for (int length = 0; length < text.length(); length++) {
                String part = text.substring(0, length);
                if (length >= base && text.charAt(length) == '/') {
                    assertEquals(CvssCarefulReader.readStrict(part), CvssVector.parse(part));
                } else {
                    assertThrows(CvssParseException.class, () -> CvssVector.parse(part), part);
                }
            }
        }
    }

    @Test
    void parse_refusesEveryOtherCharacterAtEveryPlace() {
        for (String text : List.of(LONGEST_31, LONGEST_40, V30, V31, V40)) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < bytes.length; i++) {
                byte kept = bytes[i];
                for (int other = 0; other < 256; other++) {
                    bytes[i] = (byte) other;
                    CvssVector quick = CvssQuickReader.read(bytes, 0, bytes.length);
                    String changed = new String(bytes, StandardCharsets.ISO_8859_1);
                    CvssVector careful = readCarefully(changed);
                    if (quick == null ? careful != null : !quick.equals(careful)) {
                        assertEquals(careful, quick, text + " with " + other + " at " + i);
                    }
                    if (!Objects.equals(careful, CvssQuickReader.read(changed))) {
                        assertEquals(careful, CvssQuickReader.read(changed), text + " with " + other + " at " + i);
                    }
                }
                bytes[i] = kept;
            }
        }
    }

    @Test
    void parse_refusesEveryCharacterBeyondOneByteAtEveryPlace() {
        for (String text : List.of(LONGEST_31, LONGEST_40, V30, V31, V40)) {
            for (int i = 0; i < text.length(); i++) {
                StringBuilder changed = new StringBuilder(text);
                for (int other = 0x100; other <= 0xFFFF; other++) {
                    changed.setCharAt(i, (char) other);
                    if (CvssQuickReader.read(changed.toString()) != null) {
                        fail(text + " was accepted with " + Integer.toHexString(other) + " at " + i);
                    }
                }
            }
        }
    }

    @Test
    void parse_refusesZerosAtEveryPlace() {
        for (String text : List.of(LONGEST_31, LONGEST_40, V31, V40, V31 + "/E:P", V40 + "/E:P")) {
            for (int i = 0; i <= text.length(); i++) {
                for (int count = 1; count <= 8; count++) {
                    String longer = text.substring(0, i) + "\0".repeat(count) + text.substring(i);
                    byte[] bytes = longer.getBytes(StandardCharsets.US_ASCII);
                    assertNull(CvssQuickReader.read(longer), text);
                    assertNull(CvssQuickReader.read(bytes, 0, bytes.length), text);
                }
            }
        }
    }

    @Test
    void parse_readsTextAndBytesOfEveryBaseVectorAlike() {
        int vectors = 0;
        for (String version : List.of("3.0", "3.1", "4.0")) {
            for (String text :
                    CvssSpace.vectors(version, version.equals("4.0") ? CvssSpace.BASE_4 : CvssSpace.BASE_3)) {
                byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
                CvssVector fromText = CvssQuickReader.read(text);
                if (fromText == null || !fromText.equals(CvssQuickReader.read(bytes, 0, bytes.length))) {
                    fail(text + " is " + fromText);
                }
                vectors++;
            }
        }
        assertEquals(2 * 2_592 + 104_976, vectors);
    }

    @Test
    void parse_refusesEveryCharacterAfterTheEnd() {
        for (String text :
                List.of(V31, V31 + "/E:P", V31 + "/RL:O", V31 + "/MA:H", V40, V40 + "/U:Red", V40 + "/AU:N")) {
            for (char more = 0; more < 0x180; more++) {
                String longer = text + more;
                assertThrows(CvssParseException.class, () -> CvssVector.parse(longer), longer);
                byte[] bytes = longer.getBytes(StandardCharsets.ISO_8859_1);
                assertThrows(CvssParseException.class, () -> CvssVector.parse(bytes, 0, bytes.length), longer);
            }
        }
    }

    private static CvssVector readCarefully(String text) {
        try {
            return CvssCarefulReader.readStrict(text);
        } catch (CvssParseException e) {
            return null;
        }
    }

    @Test
    void parseLenient_reportsWhatItAccepted() {
        assertEquals(
                List.of(CvssDeviation.TRAILING_SLASH),
                CvssVector.parseLenient(V40 + "/").deviations());
        CvssLenientResult jumbled = CvssVector.parseLenient(JUMBLED);
        assertEquals(List.of(CvssDeviation.JUMBLED_ORDER), jumbled.deviations());
        assertEquals(
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
                jumbled.vector().toString());
        CvssLenientResult all = CvssVector.parseLenient(JUMBLED.substring(9) + "/", CvssVersion.V4_0);
        assertEquals(List.of(CvssDeviation.values()), all.deviations());
        assertFalse(all.isStrict());
        assertEquals(jumbled.vector(), all.vector());
        assertEquals(
                List.of(CvssDeviation.MISSING_PREFIX),
                CvssVector.parseLenient(V31.substring(9), CvssVersion.V3_0).deviations());
        assertTrue(CvssVector.parseLenient(V31, CvssVersion.V3_1).isStrict());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                V31 + "//",
                "/" + V31,
                V31 + " ",
                V31 + "/E:P/E:P",
                "cvss:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/SC:N/VI:H/SI:N/VA:H",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/SC:N/VI:H/SI:N/VA:H/SA:N/SA:N",
                "CVSS:4.0/",
                "",
                "/",
                "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"
            })
    void parseLenient_refusesEverythingElse(String text) {
        assertThrows(CvssParseException.class, () -> CvssVector.parseLenient(text));
    }

    @Test
    void parseLenient_neverConverts() {
        CvssParseException thrown =
                assertThrows(CvssParseException.class, () -> CvssVector.parseLenient(V31, CvssVersion.V3_0));
        assertEquals("expected 'CVSS:3.0/'", thrown.rule());
        assertEquals(7, thrown.index());
        assertThrows(CvssParseException.class, () -> CvssVector.parseLenient(V31.substring(9), CvssVersion.V4_0));
    }
}
