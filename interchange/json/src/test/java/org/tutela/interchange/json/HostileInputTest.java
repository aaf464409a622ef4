package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.Device;
import org.tutela.risk.assessment.RiskFile;

class HostileInputTest {

    private static final String HEAD = "{\"format\":\"tutela-risk-file\",\"formatVersion\":1,";

    private static List<FileProblem> problems(byte[] bytes) {
        return assertThrows(UnreadableFileException.class, () -> RiskFiles.read(bytes, "f"))
                .problems();
    }

    private static String first(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8)).get(0).toString();
    }

    private static String first(FileProblemCode code, String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8)).stream()
                .filter(problem -> problem.finding().code() == code)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @Test
    void nesting_isLimited() {
        assertEquals("1:65 JSON-004 $: Depth must be at most 64, but was more than that", first("[".repeat(1_000_000)));
        assertEquals("1:1 JSON-016 $: Value must be an object, but was a list", first("[".repeat(64) + "]".repeat(64)));
        assertEquals(
                "1:321 JSON-004 $: Depth must be at most 64, but was more than that",
                first("{\"a\":".repeat(1_000_000)));
    }

    @Test
    void texts_areLimited() {
        String text = "x".repeat(10_000_000);
        assertEquals(
                "1:59 JSON-004 revision: Length of a text must be at most 65536, but was 10000000",
                first(FileProblemCode.TOO_LARGE, HEAD + "\"revision\":\"" + text + "\"}"));
        assertEquals(
                "1:48 JSON-004 $: Length of a text must be at most 65536, but was 10000000",
                first(FileProblemCode.TOO_LARGE, HEAD + "\"" + text + "\":1}"));
    }

    @Test
    void numbers_areLimitedAndNeverComputed() {
        assertEquals(
                "1:20 JSON-004 formatVersion: Length of a number must be at most 40, but was 1000001",
                first(FileProblemCode.TOO_LARGE, "{  \"formatVersion\":1" + "0".repeat(1_000_000) + "}"));
        assertEquals(
                "1:46 JSON-011 formatVersion: Format version must be 1, but was 1e999999999",
                first("{\"format\":\"tutela-risk-file\",\"formatVersion\":1e999999999}"));
        assertEquals(
                "1:46 JSON-011 formatVersion: Format version must be 1, but was 1.0",
                first("{\"format\":\"tutela-risk-file\",\"formatVersion\":1.0}"));
    }

    @Test
    void bytes_areLimited() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };
        UnreadableFileException e =
                assertThrows(UnreadableFileException.class, () -> RiskFiles.read(endless, "endless"));
        assertEquals(
                "1:1 JSON-004 $: Number of bytes must be at most 67108864, but was more than that",
                e.problems().get(0).toString());
    }

    @Test
    void values_areLimited() {
        assertEquals(
                "1:4000000 JSON-004 $: Number of values must be at most 2000000, but was more than that",
                first("[" + "0,".repeat(2_000_000) + "0]"));
    }

    @Test
    void problems_areLimited() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            text.append("\"a\":1,");
        }
        List<FileProblem> problems = problems(text.append("\"b\":1}").toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(RiskFiles.MAX_PROBLEMS + 1, problems.size());
        assertEquals(
                "More than 1000 problems; the others are not listed",
                problems.get(RiskFiles.MAX_PROBLEMS).message(org.tutela.core.text.Language.EN));
    }

    @Test
    void namesWithOneHash_areReadAsFastAsOthers() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 1 << 16; i++) {
            for (int bit = 0; bit < 16; bit++) {
                text.append(bit == 0 ? "\"" : "").append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\":1,");
        }
        assertEquals(
                RiskFiles.MAX_PROBLEMS + 1,
                problems(text.append("\"b\":1}").toString().getBytes(StandardCharsets.UTF_8))
                        .size());
    }

    @Test
    void otherEncodings_areRefused() {
        assertEquals(
                "1:4 JSON-001 $: Text must be UTF-8, but had byte 0xFC at byte index 3",
                problems("{\"\u00FC\":1}".replace("{\"", "{ \"").getBytes(StandardCharsets.ISO_8859_1))
                        .get(0)
                        .toString());
        assertEquals(
                "1:1 JSON-001 $: Text must be UTF-8, but had byte 0xFE at byte index 0",
                problems("{}".getBytes(StandardCharsets.UTF_16)).get(0).toString());
        assertTrue(problems("{}".getBytes(Charset.forName("UTF-32LE")))
                .get(0)
                .toString()
                .startsWith("1:2 JSON-002 $: "));
        assertEquals(
                "2:1 JSON-001 $: Text must be UTF-8, but had byte 0xC0 at byte index 2",
                problems(new byte[] {'{', '\n', (byte) 0xC0, (byte) 0x80})
                        .get(0)
                        .toString());
        assertEquals(
                "1:2 JSON-001 $: Text must be UTF-8, but had byte 0xED at byte index 1",
                problems(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'})
                        .get(0)
                        .toString());
    }

    @Test
    void textsThatAreNoJson_areRefusedWhereTheyStopBeingIt() {
        assertEquals("1:1 JSON-002 $: Text must be JSON, but was not: it is empty", first(""));
        assertEquals("3:1 JSON-002 $: Text must be JSON, but was not: it is empty", first(" \r\n\r"));
        assertEquals(
                "1:1 JSON-002 $: Text must be JSON, but was not: unexpected character ('/' (code 47))",
                first("// note\n{}"));
        assertEquals(
                "1:1 JSON-002 $: Text must be JSON, but was not: expected a string, a number, an object, a list, true, "
                        + "false or null",
                first("Infinity"));
        assertEquals(
                "1:4 JSON-003 $: Text must end here, but went on", first(FileProblemCode.TRAILING_CONTENT, "{} {}"));
    }

    @Test
    void halfACharacter_isNotWritten() {
        Device device = Samples.device().classificationRule("\uD83D").build();
        RiskFile file = Samples.file(device).build();
        assertEquals(
                "Text must be whole characters, but had half of one at index 0",
                assertThrows(IllegalArgumentException.class, () -> RiskFiles.toJson(file))
                        .getMessage());
    }

    @Test
    void messages_showNoControlCharacters() {
        assertTrue(first(FileProblemCode.UNPARSABLE_VALUE, HEAD + "\"asOf\":\"\\u001b[31m\\u202e\"}")
                .contains("'\\u001b[31m\\u202e'"));
    }

    @Test
    void stream_staysOpen() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(RiskFilesTest.resource("small.json")) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertEquals(Samples.small(), RiskFiles.read(in, "small.json"));
    }
}
