package org.tutela.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Section;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.interchange.json.RiskFiles;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.dossier.DossierDocuments;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.lifecycle.SecurityPlan;
import org.tutela.risk.policy.RiskPolicies;

/** The pump with parts taken away on purpose: each is missed once in each document it belongs to, with the clauses that ask for it. */
class IncompleteFileTest {

    private static final Path ROOT = ReadmeTest.root();

    /** A clause of Annex I, a guidance or a standard; or, for what neither asks for, good practice. */
    private static final Pattern ASKS = Pattern.compile(
            "MDR-I-[0-9]|MDCG 2019-16 rev.1, [0-9]|Cybersecurity in Medical Devices[^|]*, [VI]+|IEC [^|]*, [0-9]|good practice|[|] method [|]");

    private static RiskFile pump() throws IOException {
        return RiskFiles.read(ROOT.resolve("examples/quickstart/risk-files/infusion-pump.json"));
    }

    private static <T> List<T> without(List<T> items, Predicate<T> gone) {
        List<T> left = items.stream().filter(gone.negate()).toList();
        assertTrue(left.size() < items.size(), "nothing was taken away");
        return left;
    }

    private static RiskFile incomplete() throws IOException {
        RiskFile file = pump();
        RiskFileContent all = file.content();
        SecurityPlan plan = all.securityPlan().orElseThrow();
        Set<String> silent = Set.of("UIF-004", "UIF-013", "UIF-026", "UIF-041", "UIF-046", "UIF-047");
        return file.toBuilder()
                .replaceUserInformation(without(
                        all.userInformation(), it -> silent.contains(it.id().text())))
                .replaceInformationExclusion(without(
                        all.informationExclusions(), it -> it.item().code().equals("UI-G04")))
                .replaceUpdateProcedure(List.of())
                .replaceItRequirementExclusion(List.of())
                .replaceVerification(
                        without(all.verifications(), it -> it.id().text().equals("VRF-017")))
                .replaceDocument(without(all.documents(), it -> it.part().code().equals("TD-02")))
                .replaceCapability(
                        without(all.capabilities(), it -> it.capability().name().equals("EMRG")))
                .replaceControl(all.controls().stream()
                        .map(it -> it.id().text().equals("CTL-001")
                                ? it.toBuilder().clauses().build()
                                : it)
                        .toList())
                .securityPlan(new SecurityPlan(
                        plan.phase(),
                        without(plan.activities(), it -> it.activity() == SecurityActivity.CODING_STANDARDS),
                        plan.table()))
                .build();
    }

    private static String line(List<Text> texts) {
        return texts.stream().map(text -> text.render(Language.EN)).collect(Collectors.joining(", "));
    }

    /** What a document says is missing, below which heading, with the clauses. */
    private static List<String> gaps(Document document) {
        List<String> gaps = new ArrayList<>();
        for (Section section : document.sections()) {
            String place = document.title().render(Language.EN) + " > "
                    + section.heading().render(Language.EN) + ": ";
            for (int i = 0; i < section.blocks().size(); i++) {
                Block block = section.blocks().get(i);
                if (block instanceof Block.Gap gap) {
                    // what no clause asks for is followed by the guidance that does
                    boolean isFollowed =
                            gap.clauses().isEmpty() && section.blocks().get(i + 1) instanceof Block.Items;
                    String asked = isFollowed
                            ? line(((Block.Items) section.blocks().get(i + 1)).items())
                            : gap.clauses().toString();
                    gaps.add(place + line(List.of(gap.what())) + ' ' + asked);
                } else if (block instanceof Block.Table table) {
                    for (Block.Row row : table.rows()) {
                        if (row.isGap()) {
                            gaps.add(place
                                    + row.cells().stream()
                                            .map(cell -> line(cell.texts()))
                                            .collect(Collectors.joining(" | ")));
                        }
                    }
                }
            }
        }
        return gaps;
    }

    private static List<String> gaps(RiskFile file) {
        RiskAssessment result = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
        List<String> gaps = new ArrayList<>();
        for (Document document : DossierDocuments.of(result).all()) {
            gaps.addAll(gaps(document));
        }
        return gaps;
    }

    /** Read by a person; rewritten with {@code -Dgolden.update}. */
    @Test
    void gaps_standOnceInTheirPlaceWithTheirClauses() throws IOException {
        List<String> before = gaps(pump());
        List<String> after = gaps(incomplete());
        assertEquals(new HashSet<>(after).size(), after.size(), "each once");
        List<String> added = new ArrayList<>(after);
        added.removeAll(before);
        String text = "The pump as it is\n\n"
                + String.join("\n", before)
                + "\n\nWhat is missing besides, once parts were taken away\n\n"
                + String.join("\n", added)
                + "\n";
        Path golden = ROOT.resolve("examples/quickstart/src/test/resources/incomplete.txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }

    /** What was taken away, by the words that must stand in exactly one line of each document that is named. */
    @Test
    void everyPart_isMissedOnceInItsDocument() throws IOException {
        List<String> added = new ArrayList<>(gaps(incomplete()));
        added.removeAll(gaps(pump()));
        Map<String, List<String>> expected = Map.of(
                "Users are not told of what is left of risk RSK-002",
                List.of("Security risk management report", "Security traceability"),
                "Control CTL-001 serves no clause",
                List.of("Security traceability"),
                "Lay down rules for secure code.",
                List.of("Security risk management plan"),
                "essential performance",
                List.of("Security risk management report"),
                "| EMRG |",
                List.of("Security capability statement"),
                "TD-02",
                List.of("Index of the security documentation"),
                "UI-K01",
                List.of("Review of user information"),
                "UI-J03",
                List.of("Review of user information"),
                "UI-G04",
                List.of("Review of user information"),
                "UI-D01",
                List.of("Review of user information"));
        expected.forEach((words, documents) -> {
            List<String> lines = added.stream()
                    .filter(line ->
                            line.toLowerCase(java.util.Locale.ROOT).contains(words.toLowerCase(java.util.Locale.ROOT)))
                    .toList();
            assertEquals(
                    documents,
                    lines.stream()
                            .map(line -> line.substring(0, line.indexOf(" > ")))
                            .toList(),
                    words + " in " + lines);
        });
    }

    @Test
    void everyGap_saysWhoAsks() throws IOException {
        List<String> gaps = gaps(incomplete());
        assertTrue(gaps.size() > 80, "gaps " + gaps.size());
        assertEquals(
                List.of(),
                gaps.stream().filter(gap -> !ASKS.matcher(gap).find()).toList());
    }

    @Test
    void gapOfUserInformation_standsBelowItsItemInOneOfTheTwoBooks() throws IOException {
        RiskAssessment result = RiskAssessor.of(RiskPolicies.euMdr()).assess(incomplete());
        DossierDocuments documents = DossierDocuments.of(result);
        List<String> lines = new ArrayList<>(gaps(documents.instructionsForUse()));
        lines.addAll(gaps(documents.securityManual()));
        List<String> listed = gaps(documents.userInformationReview());
        assertEquals(listed.size(), lines.size(), lines + " " + listed);
        for (Audience audience : List.of(Audience.OPERATOR, Audience.PUBLIC)) {
            assertEquals(
                    List.of(), gaps(documents.forAudience(documents.instructionsForUse(), audience)), "not for users");
        }
    }
}
