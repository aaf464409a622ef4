package org.tutela.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tutela.interchange.json.BenefitRiskFiles;
import org.tutela.interchange.json.RiskFiles;

class QuickStartTest {

    private static final Path ROOT = ReadmeTest.root();
    private static final Path RISK_FILES = ROOT.resolve("examples/quickstart/risk-files");
    private static final Path PUMP = RISK_FILES.resolve("infusion-pump.json");
    private static final List<String> DOSSIER = List.of(
            "dossier.html",
            "dossier.md",
            "assessment.json",
            "documents/benefit-risk.html",
            "documents/benefit-risk.md",
            "documents/risk-management-report.md");

    private record Outcome(int exitCode, String out, String problems) {}

    private static Outcome run(Path riskFile, Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int exitCode = QuickStart.run(
                riskFile,
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8));
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), problems.toString(StandardCharsets.UTF_8));
    }

    @Test
    void pump_isAssessedAndTheDossierWritten(@TempDir Path folder) throws IOException {
        Outcome outcome = run(PUMP, folder);

        assertEquals(0, outcome.exitCode());
        assertEquals("", outcome.problems());
        for (String file : DOSSIER) {
            assertTrue(Files.size(folder.resolve(file)) > 10_000, file);
        }
    }

    /** What a regulatory reader looks for; rewritten with {@code -Dgolden.update}, reviewed by a person. */
    @Test
    void pump_givesTheSummaryThatWasReviewed(@TempDir Path folder) throws IOException {
        String summary = run(PUMP, folder).out().replace(folder.toString(), "FOLDER");
        Path golden = ROOT.resolve("examples/quickstart/src/test/resources/infusion-pump.txt");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, summary);
        }
        assertEquals(Files.readString(golden), summary);
    }

    @Test
    void page_answersTheFiveQuestionsAtTheirAnchors(@TempDir Path folder) throws IOException {
        run(PUMP, folder);
        String page = Files.readString(folder.resolve("dossier.html"));
        List<String> answers = new ArrayList<>();
        for (String anchor : List.of(
                "question-harm", "question-unacceptable", "question-user", "question-clauses", "question-method")) {
            answers.add("== " + anchor + "\n" + textFrom(page, anchor));
        }
        Path golden = ROOT.resolve("examples/quickstart/src/test/resources/five-answers.txt");
        String text = String.join("\n", answers) + "\n";
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }

    private static String textFrom(String page, String anchor) {
        int from = page.indexOf("id=\"" + anchor + "\"");
        assertTrue(from >= 0, anchor);
        int end = page.indexOf("</section>", from);
        int next = page.indexOf("id=\"question-", from + 1);
        if (next >= 0 && next < end) {
            end = next;
        }
        StringBuilder out = new StringBuilder();
        boolean isTag = false;
        for (char c : page.substring(page.indexOf('>', from) + 1, page.lastIndexOf('<', end))
                .toCharArray()) {
            if (c == '<') {
                isTag = true;
                out.append(' ');
            } else if (c == '>') {
                isTag = false;
            } else if (!isTag) {
                out.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return out.toString().replaceAll(" +", " ").strip();
    }

    @Test
    void page_asksForNothingFromOutside(@TempDir Path folder) throws IOException {
        run(PUMP, folder);
        String page = Files.readString(folder.resolve("dossier.html"));
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("<link"));
        assertFalse(page.contains("@import"));
        assertFalse(page.contains(" src="));
        assertFalse(page.replace("url(#", "").contains("url("));
    }

    @Test
    void dossier_isTheSameUnderAnotherLocaleAndTimeZone(@TempDir Path one, @TempDir Path other) throws IOException {
        run(PUMP, one);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            run(PUMP, other);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String file : DOSSIER) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(other.resolve(file)), file);
        }
    }

    @Test
    void app_isAssessedWithItsClausesForLayPersons(@TempDir Path folder) throws IOException {
        Outcome outcome = run(RISK_FILES.resolve("diabetes-app.json"), folder);

        assertEquals(0, outcome.exitCode());
        String page = Files.readString(folder.resolve("dossier.html"));
        assertTrue(page.contains("MDR-I-22.1"));
        assertFalse(outcome.out().contains("MDR-I-22.1 "), "22.1 is served, so it is no gap");
    }

    @Test
    void riskFiles_standAsTheLibraryWritesThem() throws IOException {
        for (String name : List.of("infusion-pump.json", "diabetes-app.json")) {
            Path file = RISK_FILES.resolve(name);
            String written = new String(RiskFiles.toJson(RiskFiles.read(file)), StandardCharsets.UTF_8);
            if (System.getProperty("golden.update") != null) {
                Files.writeString(file, written);
            }
            assertEquals(Files.readString(file), written, name);
        }
    }

    @Test
    void benefitRiskFile_isWhatTheWriterGives() throws IOException {
        Path file = RISK_FILES.resolve("infusion-pump.benefit-risk.json");
        String written = new String(
                BenefitRiskFiles.toJson(BenefitRiskFiles.read(file, RiskFiles.read(PUMP))), StandardCharsets.UTF_8);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written);
    }

    @Test
    void danglingBenefit_endsWithTwoAndItsPlace(@TempDir Path folder) throws IOException {
        Path file = Files.copy(PUMP, folder.resolve("pump.json"));
        String inputs = Files.readString(RISK_FILES.resolve("infusion-pump.benefit-risk.json"));
        Files.writeString(folder.resolve("pump.benefit-risk.json"), inputs.replace("BNF-001", "BNF-9"));

        Outcome outcome = run(file, folder.resolve("out"));

        assertEquals(2, outcome.exitCode());
        assertTrue(
                outcome.problems().contains("FCT-INTERCEPTED refers to BNF-9, which the risk file does not contain"),
                outcome.problems());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void missingFile_endsWithTwoAndWritesNothing(@TempDir Path folder) {
        Outcome outcome = run(folder.resolve("none.json"), folder.resolve("out"));

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.problems().contains("Risk file must exist, but did not"), outcome.problems());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void noJson_endsWithTwoAndWritesNothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{ \"format\": ");

        Outcome outcome = run(file, folder.resolve("out"));

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.problems().contains("Text must be JSON, but was not"), outcome.problems());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void everyProblem_isListedAtOnceWithItsPath(@TempDir Path folder) throws IOException {
        String text = Files.readString(PUMP)
                .replace("\"riskClass\": \"IIB\"", "\"riskClass\": \"IIX\"")
                .replace("\"revision\": \"7\"", "\"revison\": \"7\"")
                .replace("\"goal\": \"STP-14\"", "\"goal\": \"STEP-14\"");
        Path file = Files.writeString(folder.resolve("three.json"), text);

        Outcome outcome = run(file, folder.resolve("out"));

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.problems().contains("release.device.riskClass"), outcome.problems());
        assertTrue(outcome.problems().contains("Unknown field 'revison', did you mean 'revision'"), outcome.problems());
        assertTrue(outcome.problems().contains("scenarios[1].goal"), outcome.problems());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void danglingId_endsWithTwoAndItsPath(@TempDir Path folder) throws IOException {
        String text = Files.readString(PUMP).replace("\"goal\": \"STP-14\"", "\"goal\": \"STP-99\"");
        Path file = Files.writeString(folder.resolve("dangling.json"), text);

        Outcome outcome = run(file, folder.resolve("out"));

        assertEquals(2, outcome.exitCode());
        assertTrue(
                outcome.problems().contains("SCN-002 refers to STP-99, which the risk file does not contain"),
                outcome.problems());
    }
}
