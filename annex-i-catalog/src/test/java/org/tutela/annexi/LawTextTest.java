package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Compares the catalogue with the text of the law where that lies beside the project. The text itself is no part of the project, so
 * the test is skipped elsewhere.
 */
class LawTextTest {

    private static final int RUN = 10;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,/][0-9]+)*");

    private static Path reference() {
        for (Path at = Path.of(System.getProperty("user.dir")); at != null; at = at.getParent()) {
            for (Path folder : List.of(at.resolve("shared/reference"), at.resolve("../shared/reference"))) {
                if (Files.isDirectory(folder)) {
                    return folder;
                }
            }
        }
        String told = System.getProperty("tutela.shared", "");
        Path folder = Path.of(told, "reference");
        assumeTrue(!told.isEmpty() && Files.isDirectory(folder), "the text of the law is not beside the project");
        return folder;
    }

    private static Map<String, String[]> law(String file) throws IOException {
        Map<String, String[]> rows = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(reference().resolve(file));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            rows.put(cells[0], cells);
        }
        return rows;
    }

    private static List<String> ourTexts(Clause clause) {
        List<String> texts = new ArrayList<>();
        texts.add(clause.title());
        texts.add(clause.summary());
        for (Obligation obligation : clause.obligations()) {
            texts.add(obligation.object());
            obligation.condition().ifPresent(texts::add);
        }
        texts.addAll(clause.notes());
        return texts;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("[\\p{L}\\p{N}]+").matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String exceptions() throws IOException {
        try (InputStream in = Objects.requireNonNull(LawTextTest.class.getResourceAsStream("shared-runs.txt"))) {
            StringBuilder out = new StringBuilder("| ");
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    out.append(String.join(" ", words(line))).append(" | ");
                }
            }
            return out.toString();
        }
    }

    private static void checkStructure(String file, ClauseCatalog catalog) throws IOException {
        List<String> expected = new ArrayList<>();
        law(file).values().forEach(row -> expected.add(row[0] + "|" + row[1] + "|" + row[2] + "|" + row[3]));
        List<String> actual = new ArrayList<>();
        for (Clause clause : catalog.clauses()) {
            actual.add(clause.id().number() + "|"
                    + clause.parent().map(id -> id.number()).orElse("") + "|" + clause.chapter() + "|"
                    + clause.heading().orElse(""));
        }
        assertEquals(expected, actual);
    }

    private static List<String> lostNumbers(Map<String, String[]> law, ClauseCatalog catalog) {
        List<String> lost = new ArrayList<>();
        for (Clause clause : catalog.clauses()) {
            String ours = String.join("\n", ourTexts(clause)) + '\n' + String.join("\n", clause.references());
            Matcher matcher = NUMBER.matcher(law.get(clause.id().number())[4]);
            while (matcher.find()) {
                String number = matcher.group();
                if (!Pattern.compile("(?<![0-9])" + Pattern.quote(number) + "(?![0-9])")
                        .matcher(ours)
                        .find()) {
                    lost.add(clause.id() + " lost " + number);
                }
            }
        }
        return lost;
    }

    private static List<String> sharedRuns(ClauseCatalog catalog) throws IOException {
        Map<String, String> runs = new HashMap<>();
        for (String file : List.of("mdr-annex-i.tsv", "mdr-annex-i.oj2017.tsv", "ivdr-annex-i.tsv")) {
            for (String[] row : law(file).values()) {
                List<String> words = words(row[4]);
                for (int i = 0; i + RUN <= words.size(); i++) {
                    runs.put(String.join(" ", words.subList(i, i + RUN)), row[0]);
                }
            }
        }
        String exceptions = exceptions();
        List<String> shared = new ArrayList<>();
        for (Clause clause : catalog.clauses()) {
            for (String text : ourTexts(clause)) {
                List<String> words = words(text);
                for (int i = 0; i + RUN <= words.size(); i++) {
                    String run = String.join(" ", words.subList(i, i + RUN));
                    if (runs.containsKey(run) && !exceptions.contains(run)) {
                        shared.add(clause.id() + ": " + run);
                    }
                }
            }
        }
        return shared;
    }

    @Test
    void structure_isThatOfTheLaw() throws IOException {
        checkStructure("mdr-annex-i.tsv", AnnexI.mdr());
        checkStructure("mdr-annex-i.oj2017.tsv", AnnexI.mdrEditions().get(0));
        checkStructure("ivdr-annex-i.tsv", AnnexI.ivdr());
    }

    @Test
    void everyNumberOfTheLaw_isInOurClause() throws IOException {
        List<String> lost = new ArrayList<>(lostNumbers(law("mdr-annex-i.tsv"), AnnexI.mdr()));
        Map<String, String[]> first = law("mdr-annex-i.oj2017.tsv");
        lost.addAll(lostNumbers(first, AnnexI.mdrEditions().get(0)));
        lost.addAll(lostNumbers(law("ivdr-annex-i.tsv"), AnnexI.ivdr()));
        assertEquals(List.of(), lost);
    }

    @Test
    void noClause_sharesARunOfTenWordsWithTheLaw() throws IOException {
        List<String> shared = new ArrayList<>();
        for (ClauseCatalog catalog : List.of(AnnexI.mdrEditions().get(0), AnnexI.mdr(), AnnexI.ivdr())) {
            shared.addAll(sharedRuns(catalog));
        }
        assertEquals(List.of(), shared);
    }
}
