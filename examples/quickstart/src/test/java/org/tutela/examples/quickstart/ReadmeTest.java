package org.tutela.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tutela.risk.benefit.ReleaseDecision;
import org.tutela.risk.postmarket.SurveillanceReview;

/** The programs of the README are those that compile and run here. */
class ReadmeTest {

    private static final Path ROOT = root();

    @Test
    void firstProgram_isTheCompiledExample() throws IOException {
        assertEquals(
                block("FirstAssessment.java", "first program"), readmeBlocks().get(0));
    }

    @Test
    void secondProgram_isTheCompiledExample() throws IOException {
        assertEquals(
                block("SecondAssessment.java", "second program"), readmeBlocks().get(1));
    }

    @Test
    void thirdProgram_isTheCompiledExampleAndDecides() throws IOException {
        assertEquals(
                block("ThirdAssessment.java", "third program"), readmeBlocks().get(2));

        Path files = ROOT.resolve("examples/quickstart/risk-files");
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        ReleaseDecision decision = ThirdAssessment.decide(
                files.resolve("infusion-pump.json"), files.resolve("infusion-pump.benefit-risk.json"), page);
        assertFalse(decision.isAcceptable());
        assertTrue(page.toString(StandardCharsets.UTF_8).contains("lang=\"de\""));
    }

    @Test
    void fourthProgram_isTheCompiledExampleAndSaysWhatIsDue() throws IOException {
        assertEquals(block("AfterMarket.java", "fourth program"), readmeBlocks().get(3));

        SurveillanceReview review =
                AfterMarket.review(ROOT.resolve("examples/quickstart/risk-files/infusion-pump.post-market.json"));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), review.nextIncidentReport());
    }

    @Test
    void firstProgram_printsWhatItDerives() {
        assertEquals("RSK-001: 4 before controls, 3 now\nMDR-I-18.8: EVIDENCED\n", FirstAssessment.run());
    }

    private static List<String> readmeBlocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = null;
        for (String line : Files.readAllLines(ROOT.resolve("README.md"))) {
            if (line.equals("```java")) {
                open = new StringBuilder();
            } else if (line.equals("```") && open != null) {
                blocks.add(open.toString());
                open = null;
            } else if (open != null) {
                open.append(line).append('\n');
            }
        }
        assertEquals(4, blocks.size(), "programs in the README");
        return blocks;
    }

    private static String block(String file, String name) throws IOException {
        Path source = ROOT.resolve("examples/quickstart/src/main/java/org/tutela/examples/quickstart")
                .resolve(file);
        List<String> lines = Files.readAllLines(source);
        int from = lines.indexOf("        // README: " + name);
        assertTrue(from >= 0, "no block '" + name + "' in " + file);
        int to = lines.subList(from, lines.size()).indexOf("        // README: end") + from;
        return lines.subList(from + 1, to).stream()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("CHANGELOG.md"))) {
            at = at.getParent();
        }
        return at;
    }
}
