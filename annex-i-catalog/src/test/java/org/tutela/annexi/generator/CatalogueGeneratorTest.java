package org.tutela.annexi.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator refuses every malformed table, says where, and says all of it at once. */
class CatalogueGeneratorTest {

    private static final String README = """
            Facts: `SOFTWARE` (is software), `LAY_USER`, `ACTIVE`.

            Subjects: `DEVICE`, `MANUFACTURER`.

            Modalities: `SHALL`, `MAY`.

            Duties: `DESIGN`, `STATE`.

            Themes: `SAFETY`, `SOFTWARE`.
            """;

    private static final String ONE = """
            clause 1
            chapter I
            heading
            title Safe by design
            summary A device is safe.
            applies ALWAYS
            obligation DEVICE | SHALL | DESIGN | safety | -
            theme SAFETY
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void setUp() throws IOException {
        write("README.md", README);
        write("mdr-annex-i.en.txt", ONE);
        write("ivdr-annex-i.en.txt", ONE);
        write("crosswalk.txt", "1 -> 1 | IDENTICAL | OURS | -\n");
    }

    /** Writes a file, and with an English table its translations. */
    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        if (name.endsWith(".en.txt")) {
            StringBuilder translation = new StringBuilder();
            for (String line : text.split("\n")) {
                if (line.startsWith("clause ")) {
                    translation
                            .append(line)
                            .append("\ntitle Titel ")
                            .append(line)
                            .append('\n');
                }
            }
            write(name.replace(".en.", ".de."), translation.toString());
            write(name.replace(".en.", ".fr."), translation.toString());
        }
    }

    private List<String> problems(String mdr) throws IOException {
        write("mdr-annex-i.en.txt", mdr);
        CatalogueGenerator.TableException e =
                assertThrows(CatalogueGenerator.TableException.class, () -> CatalogueGenerator.generate(folder));
        List<String> texts = new ArrayList<>();
        e.problems().forEach(problem -> texts.add(problem.toString().replace("mdr-annex-i.en.txt:", "")));
        texts.removeIf(text -> text.startsWith("crosswalk.txt"));
        return texts;
    }

    private List<String> crosswalkProblems(String crosswalk) throws IOException {
        write("mdr-annex-i.en.txt", ONE + one("2"));
        write("crosswalk.txt", crosswalk);
        CatalogueGenerator.TableException e =
                assertThrows(CatalogueGenerator.TableException.class, () -> CatalogueGenerator.generate(folder));
        List<String> texts = new ArrayList<>();
        e.problems().forEach(problem -> texts.add(problem.toString().replace("crosswalk.txt:", "")));
        return texts;
    }

    @Test
    void generate_connectsCounterparts() throws IOException {
        write("mdr-annex-i.en.txt", ONE + one("2"));
        write("crosswalk.txt", "1 -> 1 | PARTIAL | MDCG_TABLE_1 | some overlap\n2 -> - | NONE | OURS | nothing\n");
        Map<String, String> classes = CatalogueGenerator.generate(folder);
        assertTrue(classes.get("MdrAnnexITable01.java")
                .contains(
                        "new Counterpart(Counterpart.Relation.PARTIAL, Optional.of(IvdrAnnexI.CLAUSE_1), \"some overlap\", "
                                + "Counterpart.Basis.MDCG_TABLE_1)"));
        assertTrue(
                classes.get("MdrAnnexITable01.java")
                        .contains(
                                "new Counterpart(Counterpart.Relation.NONE, Optional.empty(), \"nothing\", Counterpart.Basis.OURS)"));
        assertTrue(classes.get("IvdrAnnexITable01.java").contains("Optional.of(MdrAnnexI.CLAUSE_1), \"some overlap\""));
    }

    @Test
    void generate_refusesMalformedCrosswalks() throws IOException {
        String good = "1 -> 1 | IDENTICAL | OURS | -\n2 -> - | NONE | OURS | nothing\n";
        assertEquals(
                List.of("3:1: Row must be written as '17.2 -> 16.2 | IDENTICAL | OURS | -'"),
                crosswalkProblems(good + "2 = 1\n"));
        assertEquals(
                "3:10: Unknown relation 'SAME', known relations are [IDENTICAL, EQUIVALENT, PARTIAL, NONE]",
                crosswalkProblems(good + "2 -> 1 | SAME | OURS | -\n").get(0));
        assertEquals(
                "3:22: Unknown source 'THEIRS', known sources are [MDCG_TABLE_1, OURS]",
                crosswalkProblems(good + "2 -> 1 | IDENTICAL | THEIRS | -\n").get(0));
        assertEquals(
                "3:10: Relation must be NONE exactly where a side is '-', but was PARTIAL",
                crosswalkProblems(good + "2 -> - | PARTIAL | OURS | why\n").get(0));
        assertEquals(
                "3:27: Reason must be '-' exactly where the relation is IDENTICAL, but was '-'",
                crosswalkProblems(good + "2 -> 1 | PARTIAL | OURS | -\n").get(0));
        assertEquals(
                "3:6: Row must name a clause of ivdr-annex-i.en.txt, but was '7'",
                crosswalkProblems(good + "2 -> 7 | PARTIAL | OURS | why\n").get(0));
        assertEquals(
                "3:1: Row must stand once, but was repeated: 1 -> 1",
                crosswalkProblems(good + "1 -> 1 | IDENTICAL | OURS | -\n").get(0));
        assertEquals(
                "2:1: Rows must be in the order of the law",
                crosswalkProblems("2 -> - | NONE | OURS | nothing\n1 -> 1 | IDENTICAL | OURS | -\n")
                        .get(0));
        assertEquals(
                "1:1: Crosswalk must have a row for every clause, but had none for 2 of MDR",
                crosswalkProblems("1 -> 1 | IDENTICAL | OURS | -\n").get(0));
        assertEquals(
                "1:1: Clause must have no counterpart or some, but had both: 1 of MDR",
                crosswalkProblems(
                                "1 -> 1 | IDENTICAL | OURS | -\n1 -> - | NONE | OURS | nothing\n2 -> - | NONE | OURS | nothing\n")
                        .get(0));
    }

    private static String none(String number) {
        return number + " -> - | NONE | OURS | nothing\n";
    }

    private static String one(String number) {
        return ONE.replace("clause 1\n", "clause " + number + "\n");
    }

    @Test
    void generate_takesAGoodTable() throws IOException {
        Map<String, String> classes = CatalogueGenerator.generate(folder);
        assertEquals(
                List.of(
                        "IvdrAnnexI.java",
                        "IvdrAnnexITable.java",
                        "IvdrAnnexITable01.java",
                        "MdrAnnexI.java",
                        "MdrAnnexITable.java",
                        "MdrAnnexITable01.java",
                        "MdrAnnexITable20260101.java"),
                List.copyOf(classes.keySet()));
        assertTrue(classes.get("MdrAnnexI.java")
                .contains("    /** MDR Annex I, 1: Safe by design. */\n    public static final ClauseId CLAUSE_1 = "));
    }

    @Test
    void generate_givesTheSameBytesAgain() throws IOException {
        assertEquals(CatalogueGenerator.generate(folder), CatalogueGenerator.generate(folder));
    }

    @Test
    void generate_joinsContinuationsAndEscapes() throws IOException {
        write(
                "mdr-annex-i.en.txt",
                ONE.replace("A device is safe.", "A \"device\" is\n  safe \u2014 and back\\slash."));
        assertTrue(CatalogueGenerator.generate(folder)
                .get("MdrAnnexITable01.java")
                .contains("\"A \\\"device\\\" is safe \\u2014 and back\\\\slash.\""));
    }

    @Test
    void generate_readsConditions() throws IOException {
        write("mdr-annex-i.en.txt", ONE.replace("ALWAYS", "SOFTWARE and not (LAY_USER or ACTIVE) or LAY_USER"));
        assertTrue(CatalogueGenerator.generate(folder)
                .get("MdrAnnexITable01.java")
                .contains("Applicability.anyOf(Applicability.allOf(Applicability.when(DeviceFact.SOFTWARE), "
                        + "Applicability.not(Applicability.anyOf(Applicability.when(DeviceFact.LAY_USER), "
                        + "Applicability.when(DeviceFact.ACTIVE)))), Applicability.when(DeviceFact.LAY_USER))"));
    }

    @Test
    void generate_takesChangedClauses() throws IOException {
        write(
                "mdr-annex-i.en.txt",
                ONE + one("1 from 2026-01-01") + "act Regulation (EU) 2025/2457\nconfidence SINGLE_SOURCE\n");
        assertTrue(
                CatalogueGenerator.generate(folder)
                        .get("MdrAnnexITable20260101.java")
                        .contains(
                                "Editions.changed(Editions.MDR_2026_01_01, \"Regulation (EU) 2025/2457\", Confidence.SINGLE_SOURCE)"));
    }

    @Test
    void generate_reportsAllProblemsAtOnce() throws IOException {
        assertEquals(
                List.of(
                        "6:9: Unknown fact 'SOFTWAR', known facts are [SOFTWARE, LAY_USER, ACTIVE]",
                        "7:21: Unknown modality 'SHOULD', known modalities are [SHALL, MAY]",
                        "8:15: Unknown theme 'SAVETY', known themes are [SAFETY, SOFTWARE]"),
                problems(ONE.replace("ALWAYS", "SOFTWAR")
                        .replace("SHALL", "SHOULD")
                        .replace("theme SAFETY", "theme SAFETY, SAVETY")));
    }

    @Test
    void generate_refusesUnknownKeysAndEmptyValues() throws IOException {
        assertEquals("9:1", place(problems(ONE + "colour red\n").get(0)));
        assertEquals(
                List.of("4:6: Key 'title' must have a value", "1:8: Clause 1 must have a title"),
                problems(ONE.replace("title Safe by design", "title")));
        assertEquals(
                List.of("1:8: Clause 1 must have a heading line, empty where the law has none"),
                problems(ONE.replace("heading\n", "")));
        assertEquals(
                "1:1: Table must have at least 1 clause",
                problems("# nothing\n").get(0));
    }

    @Test
    void generate_refusesDuplicates() throws IOException {
        assertEquals(List.of("9:8: Clause must stand once in the table, but was repeated: 1"), problems(ONE + ONE));
        assertEquals(
                List.of("5:1: Key 'title' must stand once in a block"),
                problems(ONE.replace("title Safe by design\n", "title Safe by design\ntitle Safe again\n")));
        assertEquals(
                List.of("8:15: Theme must be given once, but was repeated: SAFETY"),
                problems(ONE.replace("theme SAFETY", "theme SAFETY, SAFETY")));
    }

    @Test
    void generate_refusesWrongOrder() throws IOException {
        assertEquals(
                List.of("9:8: Clauses must be in the order of the law, but 1 came after 2"), problems(one("2") + ONE));
        assertEquals(
                List.of("25:8: Clauses must be in the order of the law, but 1.1 came after 2"),
                problems(ONE + one("1.2") + one("2") + one("1.1")).subList(0, 1));
        assertEquals(
                List.of("4:1: Key 'chapter' must come before 'title'"),
                problems(ONE.replace(
                        "chapter I\nheading\ntitle Safe by design\n", "heading\ntitle Safe by design\nchapter I\n")));
        assertEquals(
                List.of("17:8: Clauses must be in the order of the law, but 1(a) came after 1(b)"),
                problems(ONE + one("1(b)") + one("1(a)")));
    }

    @Test
    void generate_ordersRomanNumbersBelowLetters() throws IOException {
        write(
                "mdr-annex-i.en.txt",
                ONE + one("1(u)") + one("1(u)(i)") + one("1(u)(ii)") + one("1(u)(v)") + one("1(u)(vi)"));
        write(
                "crosswalk.txt",
                "1 -> 1 | IDENTICAL | OURS | -\n" + none("1(u)") + none("1(u)(i)") + none("1(u)(ii)") + none("1(u)(v)")
                        + none("1(u)(vi)"));
        assertTrue(CatalogueGenerator.generate(folder).get("MdrAnnexI.java").contains("CLAUSE_1_U_VI"));
    }

    @Test
    void generate_refusesMissingParents() throws IOException {
        assertEquals(List.of("9:8: Clause 2.1 must come after its parent 2"), problems(ONE + one("2.1")));
    }

    @Test
    void generate_refusesMalformedNumbers() throws IOException {
        for (String number : List.of("0", "1.", "1(A)", "(a)", "1(a", "1[0]", "1(a)(b)", "1[1](a)", "1..2", "01")) {
            assertEquals(
                    List.of(
                            "1:8: Clause number must be one such as '23.4(k)[1]', but was '" + number + "'",
                            "1:1: Table must have at least 1 clause"),
                    problems(one(number)));
        }
    }

    @Test
    void generate_refusesMalformedConditions() throws IOException {
        assertEquals(List.of("6:20: Condition must have a fact here"), problems(ONE.replace("ALWAYS", "SOFTWARE or")));
        assertEquals(
                List.of("6:18: Condition must close its parenthesis"), problems(ONE.replace("ALWAYS", "(SOFTWARE")));
        assertEquals(
                List.of("6:18: Condition must end or go on with 'and' or 'or'"),
                problems(ONE.replace("ALWAYS", "SOFTWARE LAY_USER")));
    }

    @Test
    void generate_refusesMalformedObligations() throws IOException {
        assertEquals(
                List.of("7:12: Obligation must have 5 parts divided by '|', but had 4"),
                problems(ONE.replace("safety | -", "safety")));
        assertEquals(List.of("7:39: Obligation object must not be blank"), problems(ONE.replace("| safety |", "|  |")));
        assertEquals(
                List.of("1:8: Clause 1 without points must have an obligation"),
                problems(ONE.replace("obligation DEVICE | SHALL | DESIGN | safety | -\n", "")));
    }

    @Test
    void generate_refusesMalformedLines() throws IOException {
        assertEquals(
                List.of("5:17: Line must not contain control characters", "1:8: Clause 1 must have a summary"),
                problems(ONE.replace("A device is", "A device\tis")));
        assertEquals(List.of("5:26: Line must not end with a space"), problems(ONE.replace("safe.\n", "safe. \n")));
        assertEquals(
                List.of("5:1: Continuation must start with exactly 2 spaces"),
                problems(ONE.replace("title Safe by design\n", "title Safe by\n design\n")));
        assertEquals(
                "1:1: Continuation must follow a line with a key",
                problems("  lost\n" + ONE).get(0));
        assertEquals(
                "1:1: Key 'title' must stand in a block that starts with 'clause'",
                problems("title Two words\n" + ONE).get(0));
    }

    @Test
    void generate_refusesMalformedChanges() throws IOException {
        String act = "act Regulation (EU) 2025/2457\nconfidence SINGLE_SOURCE\n";
        assertEquals(
                "9:15: Unknown edition '2025-01-01', known editions are [2026-01-01]",
                problems(ONE + one("1 from 2025-01-01") + act).get(0));
        assertEquals(
                "9:15: Date must be written as '2026-01-01', but was '2026-13-01'",
                problems(ONE + one("1 from 2026-13-01") + act).get(0));
        assertEquals(
                "1:8: Changed clause must follow the block of the same number, but was 1",
                problems(one("1 from 2026-01-01") + act).get(0));
        assertEquals(
                List.of(
                        "9:8: Changed clause 1 must have a line act",
                        "9:8: Changed clause 1 must have a line confidence"),
                problems(ONE + one("1 from 2026-01-01")));
        assertEquals(
                "9:5: Key 'act' must stand in a changed clause only",
                problems(ONE + "act Regulation (EU) 2025/2457\n").get(0));
        assertEquals(
                "18:12: Unknown confidence 'SURE', known confidences are [CROSS_CHECKED, SINGLE_SOURCE]",
                problems(ONE + one("1 from 2026-01-01") + "act Regulation (EU) 2025/2457\nconfidence SURE\n")
                        .get(0));
    }

    @Test
    void generate_refusesReferencesToNothing() throws IOException {
        assertEquals(
                List.of("9:19: Reference must be to a clause of this table, but was '7'"),
                problems(ONE + "reference Annex I 7\n"));
    }

    @Test
    void generate_refusesABrokenVocabulary() throws IOException {
        write("README.md", README.replace("Duties:", "Duty:").replace("`ACTIVE`", "`SOFTWARE`"));
        List<String> problems = problems(ONE);
        assertTrue(
                problems.contains("README.md:1:1: Word must be listed once, but was twice: 'SOFTWARE'"),
                problems.toString());
        assertTrue(
                problems.contains("README.md:1:1: Vocabulary must have a paragraph that starts with 'Duties:'"),
                problems.toString());
    }

    private List<String> translationProblems(String german) throws IOException {
        write("mdr-annex-i.de.txt", german);
        CatalogueGenerator.TableException e =
                assertThrows(CatalogueGenerator.TableException.class, () -> CatalogueGenerator.generate(folder));
        return e.problems().stream().map(Object::toString).toList();
    }

    @Test
    void generate_namesWhatATranslationLacks() throws IOException {
        assertEquals(
                List.of("mdr-annex-i.de.txt:1:1: Table must have a block for 1"), translationProblems("# nothing\n"));
        assertEquals(
                List.of("mdr-annex-i.de.txt:1:8: Block must be that of 1, but was 2"),
                translationProblems("clause 2\ntitle Zwei\n"));
        assertEquals(
                List.of("mdr-annex-i.de.txt:4:8: Block must be that of the end of the table, but was 2"),
                translationProblems("clause 1\ntitle Eins\n\nclause 2\ntitle Zwei\n"));
        assertEquals(List.of("mdr-annex-i.de.txt:1:8: Clause 1 must have a title"), translationProblems("clause 1\n"));
        assertEquals(
                List.of(
                        "mdr-annex-i.de.txt:3:9: Key of a translation must be one of [title, summary], but was 'applies'",
                        "mdr-annex-i.de.txt:4:6: Key of a translation must be one of [title, summary], but was 'note'"),
                translationProblems("clause 1\ntitle Eins\napplies ALWAYS\nnote x\n"));
        Files.delete(folder.resolve("mdr-annex-i.fr.txt"));
        assertEquals(
                List.of("mdr-annex-i.fr.txt:1:1: Table must exist"), translationProblems("clause 1\ntitle Eins\n"));
    }

    @Test
    void generate_writesTitleAndSummaryOfATranslation() throws IOException {
        write("mdr-annex-i.de.txt", "clause 1\ntitle Eins\nsummary Ein \"Satz\".\n");
        String java = String.join("\n", CatalogueGenerator.generate(folder).values());
        assertTrue(java.contains("new ClauseText(Language.DE, \"Eins\", Optional.of(\"Ein \\\"Satz\\\".\"))"), java);
        assertTrue(java.contains("ClauseText.title(Language.FR, \"Titel clause 1\")"), java);
    }

    @Test
    void generate_refusesAMissingTable() throws IOException {
        Files.delete(folder.resolve("ivdr-annex-i.en.txt"));
        assertEquals(List.of("ivdr-annex-i.en.txt:1:1: Table must exist"), problems(ONE));
    }

    private static String place(String problem) {
        return problem.substring(0, problem.indexOf(": "));
    }
}
