package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.core.text.Language;

/**
 * One broken file for each problem, with the whole message and the place. The cases stand in {@code strictness.txt}: what is replaced
 * in {@code strictness.json}, by what, and the lines that come of it. {@code -Dgolden.update=true} writes these lines anew, for review.
 */
class StrictnessTest {

    /** What is replaced in the base file, by what, and all lines of the message after the first. */
    private record Case(String original, String replacement, List<String> problems) {}

    private static final String FULL = RiskFilesTest.utf8(RiskFilesTest.resource("strictness.json"));

    private static List<Case> corpus() {
        List<Case> cases = new ArrayList<>();
        for (String block :
                RiskFilesTest.utf8(RiskFilesTest.resource("strictness.txt")).split("\n\n")) {
            List<String> lines = block.lines().toList();
            cases.add(new Case(
                    lines.get(0).substring("replace ".length()).translateEscapes(),
                    lines.get(1).substring(lines.get(1).equals("by") ? 2 : 3).translateEscapes(),
                    lines.subList(2, lines.size())));
        }
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> read_reportsEachProblemWithItsPlace() {
        return corpus().stream()
                .map(it -> DynamicTest.dynamicTest(it.original() + " -> " + it.replacement(), () -> {
                    assertTrue(FULL.contains(it.original()), it.original());
                    assertEquals(String.join("\n", it.problems()), lines(replaced(it.original(), it.replacement())));
                }));
    }

    @Test
    @EnabledIfSystemProperty(named = "golden.update", matches = "true")
    void corpus_isWrittenAnew() throws IOException {
        StringBuilder out = new StringBuilder();
        for (Case it : corpus()) {
            out.append(out.length() == 0 ? "" : "\n")
                    .append("replace ")
                    .append(escaped(it.original()))
                    .append('\n')
                    .append(it.replacement().isEmpty() ? "by" : "by " + escaped(it.replacement()))
                    .append('\n')
                    .append(lines(replaced(it.original(), it.replacement())))
                    .append('\n');
        }
        Files.writeString(Path.of("src/test/resources/org/tutela/interchange/json/strictness.txt"), out);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    @Test
    void corpus_hasEveryCodeThatATextCanHave() {
        String all = RiskFilesTest.utf8(RiskFilesTest.resource("strictness.txt"));
        List<FileProblemCode> elsewhere = List.of(FileProblemCode.NOT_UTF8, FileProblemCode.TOO_MANY_PROBLEMS);
        for (FileProblemCode code : FileProblemCode.values()) {
            assertTrue(elsewhere.contains(code) || all.contains(' ' + code.code() + ' '), code.toString());
        }
    }

    @Test
    void codes_areUniqueAndFilledCompletely() {
        List<String> codes =
                Stream.of(FileProblemCode.values()).map(FileProblemCode::code).toList();
        assertEquals(codes, codes.stream().distinct().sorted().toList());
        for (FileProblemCode code : FileProblemCode.values()) {
            assertEquals(code.code() + "-HINT", code.hint().code());
            assertTrue(code.hint().english().matches("[A-Z].*[^.]"), code.hint().english());
            assertEquals(Optional.empty(), code.template(Language.DE));
            assertEquals(List.of(), code.mdrClauses());
            assertEquals(List.of(), code.ivdrClauses());
        }
    }

    @Test
    void exception_hasNameAndAllProblemsInTheOrderOfTheirPlaces() {
        String text = replaced("\"IIB\"", "\"X\"").replace("\"gate\": \"AND\"", "\"gate\": \"XOR\"");
        UnreadableFileException e = assertThrows(
                UnreadableFileException.class, () -> RiskFiles.read(text.getBytes(StandardCharsets.UTF_8), "p.json"));
        assertEquals("p.json", e.name());
        assertEquals("""
                Risk file 'p.json' must have no problem, but had 2:
                  p.json:17:20 JSON-018 release.device.riskClass: Unknown value 'X', known values are \
                [I, IIA, IIB, III, A, B, C, D]
                  p.json:193:15 JSON-019 steps[2].gate (steps[STP-3].gate): Unknown value 'XOR', did you mean 'OR'; \
                known values are [OR, AND, SAND]""", e.getMessage());
        FileProblem problem = e.problems().get(1);
        assertEquals(FileProblemCode.MISSPELT_CONSTANT, problem.finding().code());
        assertEquals("JSON-019", problem.code());
        assertEquals("steps[2].gate", problem.path());
        assertEquals("steps[STP-3].gate", problem.idPath());
        assertEquals("steps[2].gate", problem.finding().path());
        assertEquals(193, problem.line());
        assertEquals(15, problem.column());
        assertEquals("Replace it by 'OR'", problem.finding().hint(Language.EN));
    }

    @Test
    void clausesAndEditions_areLookedUpOnlyWhereACatalogueCoversThem() {
        String text = replaced("\"MDR-I-18.8\"", "\"MDR-I-18.88\"").replace("MDR-I@2026-01-01", "MDR-I@2030-01-01");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals("REL-2.1", RiskFiles.read(bytes, "f").release().id().toString());
        assertEquals(
                "REL-2.1",
                RiskFiles.read(bytes, "f", AnnexI.ivdr()).release().id().toString());
        ClauseCatalog both = AnnexI.mdr().plus(AnnexI.ivdr());
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> RiskFiles.read(bytes, "f", both));
        assertEquals(
                List.of("JSON-032", "JSON-031"),
                e.problems().stream().map(FileProblem::code).toList());
    }

    @Test
    void anOlderEditionThatThisVersionShips_isKnown() {
        ClauseCatalog oldest = AnnexI.mdrEditions().get(AnnexI.mdrEditions().size() - 1);
        String text = FULL.replace("MDR-I@2026-01-01", oldest.edition().name());
        RiskFiles.read(text.getBytes(StandardCharsets.UTF_8), "f", AnnexI.mdr());
    }

    private static String replaced(String original, String replacement) {
        int at = FULL.indexOf(original);
        return FULL.substring(0, at) + replacement + FULL.substring(at + original.length());
    }

    private static String lines(String text) {
        String message = assertThrows(
                        UnreadableFileException.class,
                        () -> RiskFiles.read(text.getBytes(StandardCharsets.UTF_8), "f", AnnexI.mdr()))
                .getMessage();
        return message.substring(message.indexOf('\n') + 1);
    }
}
