package org.tutela.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tutela.core.report.Document;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.interchange.json.BenefitRiskFiles;
import org.tutela.interchange.json.RiskFiles;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.benefit.BenefitRiskAnalyzer;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.policy.RiskPolicies;

class DocumentFolderTest {

    private static final Path ROOT = ReadmeTest.root();
    private static final Path RISK_FILES = ROOT.resolve("examples/quickstart/risk-files");
    private static final Path GOLDEN = ROOT.resolve("examples/quickstart/src/test/resources/documents");

    /** Ids, numbers and codes: what must be the same in every language. An id ends where no word goes on. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{3}-[A-Z0-9.-]*[0-9A-Z](?!\\p{L})|[0-9a-f]{64}|[0-9]+");

    private static RiskAssessment assess(String name) throws IOException {
        RiskFile file = RiskFiles.read(RISK_FILES.resolve(name));
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
    }

    private static BenefitRiskConclusion benefit(RiskAssessment result) throws IOException {
        return BenefitRiskAnalyzer.of(result.policy())
                .analyze(
                        result,
                        BenefitRiskFiles.read(RISK_FILES.resolve("infusion-pump.benefit-risk.json"), result.file()));
    }

    private static void write(Language language, Path folder) throws IOException {
        RiskAssessment result = assess("infusion-pump.json");
        DocumentFolder.write(result, benefit(result), language, folder);
    }

    private static void compare(Path expected, Path written) throws IOException {
        String text = Files.readString(written);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, text);
        }
        assertEquals(Files.readString(expected), text, expected.getFileName().toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Every page of the pump, read by a person; rewritten with {@code -Dgolden.update}. */
    @Test
    void pump_givesTheDocumentsThatWereReviewed(@TempDir Path folder) throws IOException {
        write(Language.EN, folder);
        List<String> names = names(folder);
        assertEquals(18, names.size());
        for (String name : names) {
            compare(GOLDEN.resolve(name), folder.resolve(name));
        }
        assertEquals(
                names,
                names(GOLDEN).stream()
                        .filter(name -> name.lastIndexOf('.') == name.indexOf('.'))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "FR"})
    void pump_givesTheInstructionsThatWereReviewedInOtherLanguages(String language, @TempDir Path folder)
            throws IOException {
        write(Language.valueOf(language), folder);
        compare(
                GOLDEN.resolve("instructions-for-use." + language.toLowerCase(java.util.Locale.ROOT) + ".md"),
                folder.resolve("instructions-for-use.md"));
    }

    /** A line of Markdown by its form and its numbers, without its words; French writes UDI as IUD. */
    private static List<String> structure(Path page) throws IOException {
        List<String> structure = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            String form = line.startsWith("#")
                    ? line.substring(0, line.indexOf(' '))
                    : line.startsWith("|")
                            ? "row of " + line.split("(?<!\\\\)\\|", -1).length
                            : line.startsWith("- ") ? "item" : "";
            List<String> numbers = NUMBER.matcher(
                            line.replace("IUD-ID", "UDI-DI").replace("IUD-IP", "UDI-PI"))
                    .results()
                    .map(MatchResult::group)
                    .sorted()
                    .toList();
            structure.add(form + ' ' + line.isBlank() + ' ' + numbers);
        }
        return structure;
    }

    @ParameterizedTest
    @EnumSource(names = {"DE", "FR"})
    void structureAndNumbers_areTheSameInEveryLanguage(Language language, @TempDir Path english, @TempDir Path other)
            throws IOException {
        write(Language.EN, english);
        write(language, other);
        for (String name : names(english)) {
            assertNotEquals(Files.readString(english.resolve(name)), Files.readString(other.resolve(name)), name);
            if (name.endsWith(".md")) {
                assertIterableEquals(structure(english.resolve(name)), structure(other.resolve(name)), name);
            } else {
                assertIterableEquals(tags(english.resolve(name)), tags(other.resolve(name)), name);
            }
        }
    }

    private static List<String> tags(Path page) throws IOException {
        return Pattern.compile("<(/?[a-z0-9]+)")
                .matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Benefit-risk analysis, Overall residual risk is not acceptable",
        "DE, Nutzen-Risiko-Analyse, Das Gesamtrestrisiko ist nicht vertretbar",
        "FR, Analyse bénéfice/risque, Le risque résiduel global est non acceptable"
    })
    void benefitRisk_isWrittenWholeInEachLanguage(
            Language language, String title, String conclusion, @TempDir Path folder) throws IOException {
        write(language, folder);
        for (String end : List.of(".html", ".md")) {
            String page = Files.readString(folder.resolve("benefit-risk" + end));
            assertTrue(page.contains(title), end);
            assertTrue(page.contains(conclusion), end);
            assertTrue(page.contains("FCT-INTERCEPTED"), end);
            assertFalse(page.contains("[EN]"), () -> end + page.substring(page.indexOf("[EN]") - 200));
        }
    }

    @Test
    void page_carriesTheLabelOfItsReaders(@TempDir Path folder) throws IOException {
        write(Language.EN, folder);
        Map<Audience, String> labels = Map.of(
                Audience.AUTHORITY, "Confidential: for authorities and notified bodies",
                Audience.OPERATOR, "For operating institutions; do not publish");
        RiskAssessment result = assess("infusion-pump.json");
        for (Map.Entry<String, Document> entry :
                DocumentFolder.documents(result, benefit(result)).entrySet()) {
            String label = labels.get(entry.getValue().audience());
            for (String end : List.of(".html", ".md")) {
                String page = Files.readString(folder.resolve(entry.getKey() + end));
                assertTrue(page.contains(label), entry.getKey() + end);
            }
        }
    }

    @Test
    void page_forOperatorsHasNoAttackStepAndNoOpenVulnerability(@TempDir Path folder) throws IOException {
        write(Language.EN, folder);
        RiskFile file = assess("infusion-pump.json").file();
        for (String name : List.of("instructions-for-use", "security-manual", "capability-statement")) {
            for (String end : List.of(".html", ".md")) {
                String page = Files.readString(folder.resolve(name + end));
                file.content().steps().forEach(step -> assertFalse(page.contains(step.title()), step.title()));
                file.content().vulnerabilities().forEach(it -> assertFalse(page.contains(it.title()), it.title()));
                assertFalse(page.contains("STP-"), name);
                assertFalse(page.contains("VUL-"), name);
                assertFalse(page.contains("Control of the communication module"), name);
            }
        }
    }
}
