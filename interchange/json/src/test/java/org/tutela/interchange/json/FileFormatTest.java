package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tutela.annexi.AnnexI;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.InvalidContentException;

/** What a format that is not the risk file gets from the shared reader and writer. */
class FileFormatTest {

    /** A root that is not the content of a risk file. */
    public record Notebook(
            LocalDate asOf, long seed, Optional<BigDecimal> size, List<ClauseId> clauses, List<Entry> entries) {}

    /** An entry of it. */
    public record Entry(String id, String text) {}

    private static final FileFormat<Notebook, Notebook> FORMAT =
            FileFormat.of("Notebook", "test-notebook", 3, Notebook.class, FileFormatTest::admit, notebook -> notebook);

    private static Notebook admit(Notebook notebook) {
        List<Finding> findings = notebook.entries().stream()
                .filter(entry -> entry.text().isEmpty())
                .map(entry -> Finding.of(
                        FileProblemCode.UNPARSABLE_VALUE, "entries[" + entry.id() + "].text", "Text must not be empty"))
                .toList();
        if (notebook.seed() == 0) {
            findings = List.of(Finding.of(FileProblemCode.UNPARSABLE_VALUE, "notebook.seed", "Seed must not be 0"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContentException("Notebook", findings);
        }
        return notebook;
    }

    private static final String TEXT = """
            {
              "format": "test-notebook",
              "formatVersion": 3,
              "asOf": "2026-11-24",
              "seed": -9223372036854775808,
              "size": 1.50,
              "clauses": [
                "MDR-I-8"
              ],
              "entries": [
                {
                  "id": "A",
                  "text": "one"
                },
                {
                  "id": "B",
                  "text": "two"
                }
              ]
            }
            """;

    private static Notebook read(String text) {
        return FORMAT.read(text.getBytes(StandardCharsets.UTF_8), "n.json", AnnexI.mdr());
    }

    private static String problems(String from, String to) {
        return assertThrows(UnreadableFileException.class, () -> read(TEXT.replace(from, to)))
                .getMessage();
    }

    @Test
    void toJson_givesBackTheSameBytes() {
        Notebook notebook = read(TEXT);
        assertEquals(Long.MIN_VALUE, notebook.seed());
        assertEquals(Optional.of(new BigDecimal("1.50")), notebook.size());
        assertEquals(TEXT, RiskFilesTest.utf8(FORMAT.toJson(notebook)));
    }

    @Test
    void read_callsTheFileByItsName() {
        assertEquals("""
                Notebook 'n.json' must have no problem, but had 1:
                  n.json:2:13 JSON-010 format: Format must be 'test-notebook', but was 'tutela-risk-file'\
                """, problems("test-notebook", "tutela-risk-file"));
        assertEquals("""
                Notebook 'n.json' must have no problem, but had 1:
                  n.json:3:20 JSON-011 formatVersion: Format version must be 3, but was 1\
                """, problems("\"formatVersion\": 3", "\"formatVersion\": 1"));
    }

    @Test
    void read_refusesARiskFileAndViceVersa() {
        byte[] risks = RiskFiles.toJson(Samples.small());
        assertThrows(UnreadableFileException.class, () -> FORMAT.read(risks, "n.json"));
        byte[] notes = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThrows(UnreadableFileException.class, () -> RiskFiles.read(notes, "n.json"));
    }

    @Test
    void read_placesWhatTheGateFinds() {
        assertEquals("""
                Notebook 'n.json' must have no problem, but had 1:
                  n.json:17:15 JSON-017 entries[1].text (entries[B].text): Text must not be empty\
                """, problems("two", ""));
        assertEquals("""
                Notebook 'n.json' must have no problem, but had 1:
                  n.json:5:11 JSON-017 seed (notebook.seed): Seed must not be 0\
                """, problems("-9223372036854775808", "0"));
    }

    @Test
    void read_looksClausesUpAndReportsAllAtOnce() {
        assertEquals(
                """
                Notebook 'n.json' must have no problem, but had 3:
                  n.json:5:11 JSON-016 seed: Value must be a whole number from -9223372036854775808 to \
                9223372036854775807, but was 1.5
                  n.json:8:5 JSON-031 clauses[0]: Unknown clause 'MDR-I-77' in [MDR-I@2026-01-01], \
                did you mean one of [MDR-I-7, MDR-I-17, MDR-I-1]
                  n.json:17:7 JSON-014 entries[1].txt (entries[B].txt): Unknown field 'txt', did you mean 'text'; \
                known fields are [id, text]\
                """,
                assertThrows(
                                UnreadableFileException.class,
                                () -> read(TEXT.replace("-9223372036854775808", "1.5")
                                        .replace("MDR-I-8", "MDR-I-77")
                                        .replace("\"text\": \"two\"", "\"txt\": \"two\"")))
                        .getMessage());
    }

    @Test
    void read_saysWhichFileIsMissing(@TempDir Path folder) {
        Path missing = folder.resolve("n.json");
        NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> FORMAT.read(missing));
        assertEquals(missing + ": Notebook must exist, but did not", e.getMessage());
    }

    /** A root with a component that has no form in JSON. */
    public record Unsupported(Map<String, String> map) {}

    @Test
    void of_refusesAComponentWithoutAForm() {
        IllegalStateException e = assertThrows(
                IllegalStateException.class, () -> FileFormat.of("X", "x", 1, Unsupported.class, it -> it, it -> it));
        assertEquals(
                "Component must be of a type that has a form in JSON, but was "
                        + Unsupported.class.getRecordComponents()[0].getGenericType(),
                e.getMessage());
    }
}
