package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.benefit.BenefitRiskAnalyzer;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.benefit.BenefitRiskInputs;
import org.tutela.risk.policy.RiskPolicies;

class BenefitRiskFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/tutela/interchange/json/benefit-risk.json");
    private static final RiskFile FILE = RiskFiles.read(RiskFilesTest.resource("full.json"), "full.json");

    private static String text() {
        return RiskFilesTest.utf8(RiskFilesTest.resource("benefit-risk.json"));
    }

    @Test
    void toJson_ofTheFullExampleIsTheGoldenOne() throws IOException {
        String written = RiskFilesTest.utf8(BenefitRiskFiles.toJson(BenefitRiskSamples.full()));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(GOLDEN, written);
        }
        assertEquals(Files.readString(GOLDEN), written);
        BenefitRiskInputs read = BenefitRiskFiles.read(written.getBytes(StandardCharsets.UTF_8), "b.json", FILE);
        assertEquals(BenefitRiskSamples.full().content(), read.content());
        assertEquals(BenefitRiskSamples.full().digest(), read.digest());
    }

    @Test
    void fullExample_usesEveryFieldOfTheModel() throws ReflectiveOperationException {
        Set<String> used = new TreeSet<>();
        RiskFilesTest.collect(BenefitRiskSamples.full().content(), used);
        Set<String> all = new TreeSet<>();
        BenefitRiskFiles.Schema.INPUTS
                .records()
                .forEach(shape ->
                        shape.names().forEach(name -> all.add(shape.type().getSimpleName() + '.' + name)));
        assertEquals(all, used);
        assertTrue(all.size() > 100, "but had " + all.size());
    }

    @Property(tries = 200)
    void whatIsWritten_isReadAndWrittenAgainWithTheSameBytes(@ForAll long seed) {
        BenefitRiskInputs inputs = BenefitRiskSamples.random(new Random(seed));
        byte[] once = BenefitRiskFiles.toJson(inputs);
        BenefitRiskInputs read = BenefitRiskFiles.read(once, "b.json");
        assertEquals(inputs.content(), read.content());
        assertArrayEquals(once, BenefitRiskFiles.toJson(read));
    }

    @Test
    void read_takesPathStreamAndBytesAlike(@TempDir Path folder) throws IOException {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("b.json"), bytes);
        BenefitRiskInputs inputs = BenefitRiskFiles.read(bytes, "b.json");
        assertEquals(inputs, BenefitRiskFiles.read(path));
        assertEquals(inputs, BenefitRiskFiles.read(path, FILE));
        assertEquals(inputs, BenefitRiskFiles.read(new ByteArrayInputStream(bytes), "b.json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BenefitRiskFiles.write(inputs, out);
        assertArrayEquals(bytes, out.toByteArray());
        Path missing = folder.resolve("none.json");
        NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> BenefitRiskFiles.read(missing));
        assertEquals(missing + ": Benefit-risk inputs must exist, but did not", e.getMessage());
    }

    private static String problems(String... changes) {
        String changed = text();
        for (int i = 0; i < changes.length; i += 2) {
            assertTrue(changed.contains(changes[i]), changes[i]);
            changed = changed.replace(changes[i], changes[i + 1]);
        }
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        return assertThrows(UnreadableFileException.class, () -> BenefitRiskFiles.read(bytes, "b.json", FILE))
                .getMessage();
    }

    /** The line and column, and what follows, of a word of the golden file. */
    private static String place(String word, int shift) {
        int at = text().indexOf(word) + shift;
        String before = text().substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return "  b.json:" + line + ':' + (at - before.lastIndexOf('\n'));
    }

    @Test
    void read_reportsEveryProblemWithItsPlace() {
        assertEquals(
                "Benefit-risk inputs 'b.json' must have no problem, but had 4:\n"
                        + place("\"grade\": \"MODERATE\"", 9)
                        + " JSON-018 effects[0].estimate.grade: Unknown value 'GOOD', known values are [VERY_LOW, LOW,"
                        + " MODERATE, HIGH]\n"
                        + place("\"uncertainty\": \"Attack rates\"", 0)
                        + " JSON-014 rationale.uncertanty: Unknown field 'uncertanty', did you mean 'uncertainty'; known"
                        + " fields are [intendedUse, benefits, residualRisks, furtherReduction, alternatives,"
                        + " stateOfTheArt, uncertainty, valueJudgements, sensitivity, conclusion]",
                firstLines(
                        problems(
                                "\"grade\": \"MODERATE\"", "\"grade\": \"GOOD\"",
                                "\"uncertainty\": \"Attack rates\"", "\"uncertanty\": \"Attack rates\"",
                                "\"kind\": \"unknown\"", "\"kind\": \"unknown\", \"value\": 3",
                                "\"draws\": 2000", "\"draws\": 2000.5"),
                        "JSON-018 effects[0]",
                        "JSON-014 rationale"));
    }

    private static String firstLines(String message, String... wanted) {
        StringBuilder out = new StringBuilder("Benefit-risk inputs 'b.json' must have no problem, but had 4:");
        assertTrue(message.contains("JSON-013 effects["), message);
        assertTrue(message.contains("JSON-016 weighting.draws"), message);
        message.lines()
                .filter(line -> java.util.Arrays.stream(wanted).anyMatch(line::contains))
                .forEach(line -> out.append('\n').append(line));
        return out.toString();
    }

    @Test
    void read_placesWhatTheGateAndTheRiskFileFind() {
        String message = problems(
                "\"intendedUse\": \"Infusion\"",
                "\"intendedUse\": \" \"",
                "\"release\": \"REL-2.1\"",
                "\"release\": \"REL-9\"",
                "\"furtherControlImpracticable\": \"There is no room for another lock\",\n      \"evidence\": [\n        \"EVD-1\"",
                "\"furtherControlImpracticable\": \"There is no room for another lock\",\n      \"evidence\": [\n        \"EVD-99\"");
        assertTrue(
                message.contains(place("\"intendedUse\": \"Infusion\"", 15)
                        + " RISK-001 rationale.intendedUse (inputs.rationale.intendedUse): inputs.rationale.intendedUse"
                        + " must not be blank"),
                message);
        assertTrue(
                message.contains(place("\"release\": \"REL-2.1\"", 11)
                        + " RISK-114 release: The benefit-risk inputs are about release REL-9, the risk file about"
                        + " REL-2.1"),
                message);
        assertTrue(
                message.contains("RISK-003 singleRiskAnalyses[0].evidence[0] (singleRiskAnalyses[RSK-1]):"
                        + " singleRiskAnalyses[RSK-1] refers to EVD-99, which the risk file does not contain"),
                message);
    }

    @Test
    void read_refusesARiskFile() {
        byte[] bytes = RiskFilesTest.resource("full.json");
        UnreadableFileException e =
                assertThrows(UnreadableFileException.class, () -> BenefitRiskFiles.read(bytes, "b.json"));
        assertTrue(
                e.getMessage().contains("Format must be 'tutela-benefit-risk', but was 'tutela-risk-file'"),
                e.getMessage());
    }

    @Test
    void conclusion_isWrittenWithGatesAndWeighting() {
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.euMdr()).assess(FILE);
        BenefitRiskConclusion conclusion = BenefitRiskAnalyzer.of(RiskPolicies.euMdr())
                .analyze(
                        assessment,
                        BenefitRiskSamples.builder()
                                .replaceEffect(BenefitRiskSamples.full().content().effects().stream()
                                        .map(it -> it.estimate().asKnown().isPresent()
                                                ? it
                                                : new org.tutela.risk.benefit.Effect(
                                                        it.alternative(),
                                                        it.factor(),
                                                        BenefitRiskSamples.full()
                                                                .content()
                                                                .effects()
                                                                .get(0)
                                                                .estimate()))
                                        .toList())
                                .build());
        String json = RiskFilesTest.utf8(Assessments.toJson(
                assessment,
                conclusion,
                org.tutela.annexi.coverage.CoverageAnalyzer.of(org.tutela.annexi.AnnexI.mdr())
                        .analyze(FILE.device(), assessment.clauseEvidence())));
        assertTrue(json.contains("\"rankAcceptabilities\""), "a simulation");
        assertTrue(json.contains("\"preference\": \"RANGES\""), "a simulation by ranges");
        assertTrue(json.contains("\"switchWeights\""), "switch weights");
        assertTrue(json.contains("\"digest\": \"" + conclusion.digest() + '"'), "the digest");
    }
}
