package org.tutela.interchange.advisories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.tutela.risk.advisory.CveId;

/** Whatever a file holds, a reader comes back with what can be read and says what is wrong; it never throws and never hangs. */
class HostileInputTest {

    private static final Map<String, BiFunction<byte[], String, Intake<?>>> READERS = new LinkedHashMap<>();

    static {
        READERS.put("pump.csaf.json", CsafAdvisories::read);
        READERS.put("faults.csaf.json", CsafVex::read);
        READERS.put("pump.cdx.json", CycloneDxSboms::read);
        READERS.put("pump.cdx.xml", CycloneDxSboms::read);
        READERS.put("pump.spdx.json", SpdxSboms::read);
        READERS.put("records.osv.json", OsvAdvisories::read);
        READERS.put("catalog.kev.json", KevCatalogs::read);
        READERS.put("day.epss.csv", EpssFiles::read);
        READERS.put("statements.openvex.json", OpenVex::read);
        READERS.put("foreign.vex.cdx.json", CycloneDxVex::read);
    }

    private interface Check {
        void of(String name, String text, BiFunction<byte[], String, Intake<?>> reader);
    }

    private static void each(String ending, Check check) {
        READERS.forEach((name, reader) -> {
            if (name.endsWith(ending)) {
                check.of(name, new String(Texts.of(name), UTF_8), reader);
            }
        });
    }

    @Test
    void truncatedText_isReportedAtEveryLength() {
        each("", (name, text, reader) -> {
            boolean isTable = name.endsWith(".csv");
            int end = text.strip().length();
            for (int i = 0; i < end; i += isTable ? 1 : 7) {
                Intake<?> intake = reader.apply(Texts.utf8(text.substring(0, i)), name);
                if (!isTable) {
                    assertFalse(intake.isComplete(), name + " cut at " + i);
                    assertEquals(List.of(), intake.records(), name + " cut at " + i);
                }
            }
        });
    }

    @Test
    void everyValueOfAnotherType_isSurvived() {
        each(".json", (name, text, reader) -> {
            for (String other :
                    List.of("null", "17", "-1e999", "true", "\"\"", "\"\\u0000<x>\"", "[]", "{}", "[[]]", "[1]")) {
                for (int i = 0; i < text.length(); i++) {
                    int end = valueEnd(text, i);
                    if (end > 0) {
                        reader.apply(Texts.utf8(text.substring(0, i) + other + text.substring(end)), name);
                    }
                }
            }
        });
    }

    /** Where the value ends that begins at a place after a colon; -1 where none begins. */
    private static int valueEnd(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (before < 0 || text.charAt(before) != ':' || text.charAt(at) == ' ' || before == at - 1) {
            return -1;
        }
        char c = text.charAt(at);
        if (c == '"') {
            return text.indexOf('"', at + 1) + 1;
        }
        if (c == '[' || c == '{') {
            int depth = 0;
            for (int i = at; i < text.length(); i++) {
                depth += "[{".indexOf(text.charAt(i)) >= 0 ? 1 : "]}".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        int end = at;
        while (",\n }]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    @Test
    void repeatedField_isReportedAndTheFirstKept() {
        each(".json", (name, text, reader) -> {
            String twice = text.replaceFirst("\\{", "{\"x\": 1, \"x\": 2, ");
            Intake<?> clean = reader.apply(Texts.utf8(text), name);
            Intake<?> intake = reader.apply(Texts.utf8(twice), name);
            assertEquals(clean.records(), intake.records(), name);
            assertEquals(clean.problems().size() + 1, intake.problems().size(), name);
            assertTrue(intake.problems().stream().anyMatch(it -> it.code().equals("JSON-012")), name);
        });
    }

    @Test
    void byteOrderMark_changesNoRecord() {
        each(
                "",
                (name, text, reader) -> assertEquals(
                        reader.apply(Texts.utf8(text), name).records(),
                        reader.apply(Texts.utf8("\uFEFF" + text), name).records(),
                        name));
    }

    @Test
    void depthAndLengthAndEncoding_areLimited() {
        each("", (name, text, reader) -> {
            List<byte[]> attacks = new ArrayList<>();
            attacks.add(Texts.utf8("[".repeat(2_000_000)));
            attacks.add(Texts.utf8("{\"a\":".repeat(500_000)));
            attacks.add(Texts.utf8("{\"a\":\"" + "x".repeat(3_000_000) + "\"}"));
            attacks.add(Texts.utf8("{\"a\":" + "9".repeat(3_000_000) + "}"));
            attacks.add(Texts.utf8("<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\">" + "<a>".repeat(500_000)));
            attacks.add(new byte[] {(byte) 0xC3, 0x28});
            attacks.add(new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0});
            attacks.add(new byte[AdvisoryLimits.MAX_BYTES + 1]);
            attacks.add(new byte[0]);
            for (byte[] attack : attacks) {
                Intake<?> intake = reader.apply(attack, name);
                assertFalse(intake.isComplete(), name);
                assertEquals(List.of(), intake.records(), name);
            }
        });
    }

    @Test
    void manyProblems_areListedUpToTheLimit() {
        String rows = "CVE-1\n".repeat(5000);
        Intake<?> intake = EpssFiles.read(
                Texts.utf8("#model_version:v1,score_date:2026-01-01T00:00:00Z\ncve,epss,percentile\n" + rows), "epss");
        assertEquals(AdvisoryLimits.MAX_PROBLEMS + 1, intake.problems().size());
        assertEquals(
                "JSON-005", intake.problems().get(AdvisoryLimits.MAX_PROBLEMS).code());
    }

    @Test
    void severalHundredThousandRows_areAllRead() {
        StringBuilder text =
                new StringBuilder("#model_version:v1,score_date:2026-01-01T00:00:00Z\ncve,epss,percentile\n");
        for (int i = 0; i < 300_000; i++) {
            text.append("CVE-2025-").append(1_000_000 + i).append(",0.00042,0.10000\n");
        }
        assertEquals(
                300_000,
                EpssFiles.read(Texts.utf8(text.toString()), "epss").records().size());
        assertEquals(
                0,
                EpssFiles.readSeries(Texts.utf8(text.toString()), "epss", CveId.parse("CVE-2025-1000"))
                        .records()
                        .size());
    }
}
