package org.tutela.annexi.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the Java classes of the catalogue from the clause tables. The build runs it before compiling; it needs nothing but a JDK.
 *
 * <p>It is strict: a table with a problem makes no class, and every problem is reported at once with file, line and column. The same
 * tables give the same bytes.
 */
public final class CatalogueGenerator {

    private static final int CLAUSES_PER_CLASS = 20;
    /** The languages beside English, as in the names of their tables. */
    private static final List<String> LANGUAGES = List.of("de", "fr");

    private static final List<String> KEYS = List.of(
            "clause", "chapter", "heading", "title", "summary", "applies", "obligation", "theme", "reference", "note", "act",
            "confidence");
    private static final List<String> REPEATABLE = List.of("obligation", "reference", "note");
    private static final List<String> CHAPTERS = List.of("I", "II", "III");
    private static final List<String> CONFIDENCES = List.of("CROSS_CHECKED", "SINGLE_SOURCE");
    private static final List<String> RELATIONS = List.of("IDENTICAL", "EQUIVALENT", "PARTIAL", "NONE");
    private static final List<String> BASES = List.of("MDCG_TABLE_1", "OURS");

    private CatalogueGenerator() {}

    /**
     * Generates the classes.
     *
     * @param args the folder of the tables and the folder to write to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        try {
            Map<String, String> classes = generate(Path.of(args[0]));
            Path target = Path.of(args[1], "org", "tutela", "annexi");
            Files.createDirectories(target);
            deleteOthers(target, classes.keySet());
            for (Map.Entry<String, String> entry : classes.entrySet()) {
                Path file = target.resolve(entry.getKey());
                byte[] bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
                if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                    Files.write(file, bytes);
                }
            }
        } catch (TableException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void deleteOthers(Path target, Set<String> names) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.toList()) {
                if (!names.contains(String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Generates the classes of both regulations.
     *
     * @param folder the folder of the tables
     * @return the texts of the classes by file name, in the order of the names
     * @throws IOException if a file cannot be read
     * @throws TableException if a table has a problem
     */
    static Map<String, String> generate(Path folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Vocabulary vocabulary = Vocabulary.read(folder.resolve("README.md"), problems);
        Table mdr = Table.read(Edition.MDR, folder, vocabulary, problems);
        Table ivdr = Table.read(Edition.IVDR, folder, vocabulary, problems);
        if (problems.isEmpty()) {
            for (String language : LANGUAGES) {
                Translation.read(mdr, language, folder, problems);
                Translation.read(ivdr, language, folder, problems);
            }
        }
        Crosswalk.read(folder.resolve("crosswalk.txt"), mdr, ivdr, problems);
        if (!problems.isEmpty()) {
            throw new TableException(problems);
        }
        Map<String, String> classes = new TreeMap<>();
        new JavaWriter(mdr).write(classes);
        new JavaWriter(ivdr).write(classes);
        return classes;
    }

    /** A regulation, its table and the first days of its editions. */
    enum Edition {
        MDR("mdr-annex-i.en.txt", "Regulation (EU) 2017/745", List.of("2017-05-25", "2026-01-01")),
        IVDR("ivdr-annex-i.en.txt", "Regulation (EU) 2017/746", List.of("2017-05-25"));

        final String file;
        final String title;
        final List<String> dates;

        Edition(String file, String title, List<String> dates) {
            this.file = file;
            this.title = title;
            this.dates = dates;
        }

        String javaPrefix() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + "AnnexI";
        }
    }

    /** What is wrong, and where. */
    record Problem(String file, int line, int column, String text) {

        @Override
        public String toString() {
            return file + ':' + line + ':' + column + ": " + text;
        }
    }

    /** Thrown with every problem of the tables. */
    static final class TableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        TableException(List<Problem> problems) {
            super(join(problems));
            this.problems = List.copyOf(problems);
        }

        private static String join(List<Problem> problems) {
            StringBuilder out = new StringBuilder();
            for (Problem problem : problems) {
                out.append(problem).append('\n');
            }
            return out.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems").toString();
        }

        List<Problem> problems() {
            return problems;
        }
    }

    /** The closed lists that the README states. */
    record Vocabulary(
            Set<String> facts, Set<String> subjects, Set<String> modalities, Set<String> duties, Set<String> themes) {

        static Vocabulary read(Path readme, List<Problem> problems) throws IOException {
            String text = '\n' + Files.readString(readme);
            String file = String.valueOf(readme.getFileName());
            return new Vocabulary(
                    words(text, "Facts:", file, problems),
                    words(text, "Subjects:", file, problems),
                    words(text, "Modalities:", file, problems),
                    words(text, "Duties:", file, problems),
                    words(text, "Themes:", file, problems));
        }

        private static Set<String> words(String text, String start, String file, List<Problem> problems) {
            int from = text.indexOf("\n" + start);
            Set<String> words = new LinkedHashSet<>();
            if (from >= 0) {
                int end = text.indexOf("\n\n", from + 1);
                String[] parts = text.substring(from, end < 0 ? text.length() : end).split("`", -1);
                for (int i = 1; i < parts.length; i += 2) {
                    if (!words.add(parts[i])) {
                        problems.add(new Problem(file, 1, 1, "Word must be listed once, but was twice: '" + parts[i] + "'"));
                    }
                }
            }
            if (words.isEmpty()) {
                problems.add(new Problem(file, 1, 1, "Vocabulary must have a paragraph that starts with '" + start + "'"));
            }
            return words;
        }
    }

    /** A value, and where each of its characters stands. */
    static final class Value {

        final String file;
        final int line;
        final int column;
        private final StringBuilder text = new StringBuilder();
        private final List<int[]> pieces = new ArrayList<>();

        Value(String file, int line, int column) {
            this.file = file;
            this.line = line;
            this.column = column;
        }

        void append(int atLine, int atColumn, String piece) {
            if (text.length() > 0) {
                text.append(' ');
            }
            pieces.add(new int[] {text.length(), atLine, atColumn});
            text.append(piece);
        }

        String text() {
            return text.toString();
        }

        Problem problem(int index, String message) {
            int[] found = {0, line, column};
            for (int[] piece : pieces) {
                if (piece[0] <= index) {
                    found = piece;
                }
            }
            return new Problem(file, found[1], found[2] + index - found[0], message);
        }

        Problem problem(String message) {
            return problem(0, message);
        }
    }

    /** One clause of a table. */
    static final class Block {

        final Value clause;
        final Map<String, Value> single = new LinkedHashMap<>();
        final Map<String, List<Value>> many = new LinkedHashMap<>();
        final List<String[]> obligations = new ArrayList<>();
        final List<String> themes = new ArrayList<>();
        final List<Block> children = new ArrayList<>();
        final List<Counterpart> counterparts = new ArrayList<>();
        final Map<String, Block> translations = new LinkedHashMap<>();
        String number = "";
        String from = "";
        String applies = "";
        int index;

        Block(Value clause) {
            this.clause = clause;
        }

        String text(String key) {
            Value value = single.get(key);
            return value == null ? "" : value.text();
        }

        List<Value> all(String key) {
            return many.getOrDefault(key, List.of());
        }
    }

    /** A row of the crosswalk as one side sees it. */
    record Counterpart(String relation, String constant, String reason, String basis) {}

    /** A table, read and checked. */
    static final class Table {

        final Edition edition;
        final List<Block> blocks = new ArrayList<>();
        final Map<String, Block> byNumber = new LinkedHashMap<>();
        final List<Block> changes = new ArrayList<>();

        private final Vocabulary vocabulary;
        private final List<Problem> problems;

        private Table(Edition edition, Vocabulary vocabulary, List<Problem> problems) {
            this.edition = edition;
            this.vocabulary = vocabulary;
            this.problems = problems;
        }

        static Table read(Edition edition, Path folder, Vocabulary vocabulary, List<Problem> problems) throws IOException {
            Table table = new Table(edition, vocabulary, problems);
            Path file = folder.resolve(edition.file);
            if (!Files.exists(file)) {
                problems.add(new Problem(edition.file, 1, 1, "Table must exist"));
                return table;
            }
            for (Block block : BlockReader.read(edition.file, Files.readString(file), problems)) {
                table.check(block);
            }
            if (table.blocks.isEmpty()) {
                problems.add(new Problem(edition.file, 1, 1, "Table must have at least 1 clause"));
            }
            table.checkReferences();
            return table;
        }

        private void check(Block block) {
            String head = block.clause.text();
            int space = head.indexOf(' ');
            block.number = space < 0 ? head : head.substring(0, space);
            if (space >= 0) {
                readDate(block, head.substring(space + 1), space + 1);
            }
            if (Numbers.segments(block.number).isEmpty()) {
                problems.add(block.clause.problem("Clause number must be one such as '23.4(k)[1]', but was '" + block.number + "'"));
                return;
            }
            place(block);
            checkTexts(block);
            checkApplies(block);
            checkObligations(block);
            checkThemes(block);
            checkChange(block);
        }

        private void readDate(Block block, String rest, int at) {
            if (!rest.startsWith("from ")) {
                problems.add(block.clause.problem(at, "Clause number must be followed by 'from' and a date or by nothing"));
                return;
            }
            String date = rest.substring("from ".length());
            try {
                block.from = LocalDate.parse(date).toString();
            } catch (DateTimeParseException e) {
                problems.add(block.clause.problem(at + 5, "Date must be written as '2026-01-01', but was '" + date + "'"));
                return;
            }
            if (edition.dates.indexOf(block.from) < 1) {
                problems.add(block.clause.problem(
                        at + 5, "Unknown edition '" + date + "', known editions are " + edition.dates.subList(1, edition.dates.size())));
            }
        }

        private void place(Block block) {
            if (!block.from.isEmpty()) {
                Block replaced = byNumber.get(block.number);
                if (replaced == null || blocks.get(blocks.size() - 1) != replaced) {
                    problems.add(block.clause.problem("Changed clause must follow the block of the same number, but was " + block.number));
                    return;
                }
                block.index = replaced.index;
                changes.add(block);
                return;
            }
            if (byNumber.containsKey(block.number)) {
                problems.add(block.clause.problem("Clause must stand once in the table, but was repeated: " + block.number));
                return;
            }
            String parent = Numbers.parent(block.number);
            Block above = byNumber.get(parent);
            if (!parent.isEmpty() && above == null) {
                problems.add(block.clause.problem("Clause " + block.number + " must come after its parent " + parent));
            } else {
                checkOrder(block, above);
            }
            block.index = blocks.size();
            blocks.add(block);
            byNumber.put(block.number, block);
            if (above != null) {
                above.children.add(block);
            }
        }

        private void checkOrder(Block block, Block above) {
            List<Block> siblings = above != null ? above.children : roots();
            if (blocks.isEmpty()) {
                return;
            }
            String before = blocks.get(blocks.size() - 1).number;
            boolean isBelowOpen = above == null || before.equals(above.number) || Numbers.isBelow(before, above.number);
            boolean isAscending = siblings.isEmpty()
                    || Numbers.follows(siblings.get(siblings.size() - 1).number, block.number);
            if (!isBelowOpen || !isAscending) {
                problems.add(block.clause.problem("Clauses must be in the order of the law, but " + block.number + " came after " + before));
            }
        }

        private List<Block> roots() {
            List<Block> roots = new ArrayList<>();
            for (Block block : blocks) {
                if (Numbers.parent(block.number).isEmpty()) {
                    roots.add(block);
                }
            }
            return roots;
        }

        private void checkTexts(Block block) {
            for (String key : List.of("chapter", "title", "summary", "applies", "theme")) {
                if (block.text(key).isEmpty()) {
                    problems.add(block.clause.problem("Clause " + block.number + " must have a " + key));
                }
            }
            if (!block.single.containsKey("heading")) {
                problems.add(block.clause.problem("Clause " + block.number + " must have a heading line, empty where the law has none"));
            }
            String chapter = block.text("chapter");
            if (!chapter.isEmpty() && !CHAPTERS.contains(chapter)) {
                problems.add(block.single.get("chapter").problem(unknown("chapter", chapter, CHAPTERS)));
            }
            String title = block.text("title");
            int words = title.isEmpty() ? 2 : title.split(" ").length;
            if (words < 2 || words > 9) {
                problems.add(block.single.get("title").problem("Title must have from 2 to 9 words, but had " + words));
            }
        }

        private void checkApplies(Block block) {
            Value value = block.single.get("applies");
            if (value != null && !value.text().isEmpty()) {
                block.applies = new ConditionReader(value, vocabulary.facts(), problems).read();
            }
        }

        private void checkObligations(Block block) {
            for (Value value : block.all("obligation")) {
                String[] parts = value.text().split("\\|", -1);
                if (parts.length != 5) {
                    problems.add(value.problem("Obligation must have 5 parts divided by '|', but had " + parts.length));
                    continue;
                }
                int at = 0;
                String[] stripped = new String[5];
                List<Set<String>> lists = List.of(vocabulary.subjects(), vocabulary.modalities(), vocabulary.duties());
                List<String> names = List.of("subject", "modality", "duty", "object", "condition");
                for (int i = 0; i < 5; i++) {
                    stripped[i] = parts[i].strip();
                    int start = at + (parts[i].length() - parts[i].stripLeading().length());
                    if (stripped[i].isEmpty()) {
                        problems.add(value.problem(start, "Obligation " + names.get(i) + " must not be blank"));
                    } else if (i < 3 && !lists.get(i).contains(stripped[i])) {
                        problems.add(value.problem(start, unknown(names.get(i), stripped[i], lists.get(i))));
                    }
                    at += parts[i].length() + 1;
                }
                if (stripped[4].equals("-")) {
                    stripped[4] = "";
                }
                block.obligations.add(stripped);
            }
        }

        private void checkThemes(Block block) {
            Value value = block.single.get("theme");
            if (value == null || value.text().isEmpty()) {
                return;
            }
            int at = 0;
            for (String part : value.text().split(",", -1)) {
                String theme = part.strip();
                int start = at + (part.length() - part.stripLeading().length());
                if (!vocabulary.themes().contains(theme)) {
                    problems.add(value.problem(start, unknown("theme", theme, vocabulary.themes())));
                } else if (block.themes.contains(theme)) {
                    problems.add(value.problem(start, "Theme must be given once, but was repeated: " + theme));
                }
                block.themes.add(theme);
                at += part.length() + 1;
            }
        }

        private void checkChange(Block block) {
            boolean isChange = block.clause.text().contains(" ");
            for (String key : List.of("act", "confidence")) {
                if (isChange && block.text(key).isEmpty()) {
                    problems.add(block.clause.problem("Changed clause " + block.number + " must have a line " + key));
                }
                if (!isChange && block.single.containsKey(key)) {
                    problems.add(block.single.get(key).problem("Key '" + key + "' must stand in a changed clause only"));
                }
            }
            String act = block.text("act");
            if (!act.isEmpty() && !act.matches("Regulation \\(EU\\) [0-9]{4}/[0-9]+")) {
                problems.add(block.single.get("act").problem("Act must be written as 'Regulation (EU) 2025/2457', but was '" + act + "'"));
            }
            String confidence = block.text("confidence");
            if (!confidence.isEmpty() && !CONFIDENCES.contains(confidence)) {
                problems.add(block.single.get("confidence").problem(unknown("confidence", confidence, CONFIDENCES)));
            }
        }

        private void checkReferences() {
            List<Block> all = new ArrayList<>(blocks);
            all.addAll(changes);
            for (Block block : all) {
                if (block.obligations.isEmpty() && block.all("obligation").isEmpty() && byNumber.containsKey(block.number)
                        && byNumber.get(block.number).children.isEmpty()) {
                    problems.add(block.clause.problem("Clause " + block.number + " without points must have an obligation"));
                }
                for (Value reference : block.all("reference")) {
                    String text = reference.text();
                    if (!text.startsWith("Annex I ")) {
                        continue;
                    }
                    String number = text.substring("Annex I ".length());
                    if (Character.isDigit(number.charAt(0)) && !byNumber.containsKey(number)) {
                        problems.add(reference.problem(8, "Reference must be to a clause of this table, but was '" + number + "'"));
                    }
                }
            }
        }
    }

    private static String unknown(String thing, String word, Iterable<String> known) {
        return "Unknown " + thing + " '" + word + "', known " + (thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ie" : thing)
                + "s are [" + String.join(", ", known) + "]";
    }

    /** Titles, and summaries where there are some, in another language: a block for each block of the English table, in its order. */
    static final class Translation {

        private static final List<String> TRANSLATED = List.of("title", "summary");

        private Translation() {}

        static void read(Table table, String language, Path folder, List<Problem> problems) throws IOException {
            String file = table.edition.file.replace(".en.", "." + language + ".");
            Path path = folder.resolve(file);
            if (!Files.exists(path)) {
                problems.add(new Problem(file, 1, 1, "Table must exist"));
                return;
            }
            List<Block> originals = new ArrayList<>();
            for (Block block : table.blocks) {
                originals.add(block);
                for (Block change : table.changes) {
                    if (change.index == block.index) {
                        originals.add(change);
                    }
                }
            }
            List<Block> translated = BlockReader.read(file, Files.readString(path), problems);
            for (int i = 0; i < translated.size(); i++) {
                Block block = translated.get(i);
                String expected = i < originals.size() ? originals.get(i).clause.text() : "the end of the table";
                if (!block.clause.text().equals(expected)) {
                    problems.add(block.clause.problem("Block must be that of " + expected + ", but was " + block.clause.text()));
                    return;
                }
                check(block, problems);
                originals.get(i).translations.put(language, block);
            }
            if (translated.size() < originals.size()) {
                problems.add(new Problem(
                        file, 1, 1, "Table must have a block for " + originals.get(translated.size()).clause.text()));
            }
        }

        private static void check(Block block, List<Problem> problems) {
            for (Map.Entry<String, Value> entry : block.single.entrySet()) {
                if (!TRANSLATED.contains(entry.getKey())) {
                    problems.add(entry.getValue().problem("Key of a translation must be one of " + TRANSLATED + ", but was '"
                            + entry.getKey() + "'"));
                }
            }
            for (Map.Entry<String, List<Value>> entry : block.many.entrySet()) {
                problems.add(entry.getValue().get(0).problem("Key of a translation must be one of " + TRANSLATED + ", but was '"
                        + entry.getKey() + "'"));
            }
            if (block.text("title").isEmpty()) {
                problems.add(block.clause.problem("Clause " + block.clause.text() + " must have a title"));
            }
        }
    }

    /** Divides a table into blocks and lines into keys and values. */
    static final class BlockReader {

        private final String file;
        private final List<Problem> problems;
        private final List<Block> blocks = new ArrayList<>();
        private Block block;
        private Value value;
        private String key = "";

        private BlockReader(String file, List<Problem> problems) {
            this.file = file;
            this.problems = problems;
        }

        static List<Block> read(String file, String text, List<Problem> problems) {
            BlockReader reader = new BlockReader(file, problems);
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                reader.line(i + 1, lines[i]);
            }
            return reader.blocks;
        }

        private void line(int number, String line) {
            for (int i = 0; i < line.length(); i++) {
                if (Character.isISOControl(line.charAt(i))) {
                    problems.add(new Problem(file, number, i + 1, "Line must not contain control characters"));
                    return;
                }
            }
            if (line.endsWith(" ")) {
                problems.add(new Problem(file, number, line.length(), "Line must not end with a space"));
            }
            if (line.isBlank() || line.startsWith("#")) {
                value = null;
                return;
            }
            if (line.startsWith(" ")) {
                continuation(number, line);
                return;
            }
            int space = line.indexOf(' ');
            String found = space < 0 ? line : line.substring(0, space);
            if (!KEYS.contains(found)) {
                problems.add(new Problem(file, number, 1, unknown("key", found, KEYS)));
                value = null;
                return;
            }
            value = new Value(file, number, space < 0 ? line.length() + 1 : space + 2);
            String rest = space < 0 ? "" : line.substring(space + 1);
            if (!rest.isBlank()) {
                value.append(number, space + 2 + rest.length() - rest.stripLeading().length(), rest.strip());
            } else if (!found.equals("heading")) {
                problems.add(new Problem(file, number, line.length() + 1, "Key '" + found + "' must have a value"));
            }
            take(number, found);
        }

        private void continuation(int number, String line) {
            if (value == null) {
                problems.add(new Problem(file, number, 1, "Continuation must follow a line with a key"));
            } else if (!line.startsWith("  ") || line.startsWith("   ")) {
                problems.add(new Problem(file, number, 1, "Continuation must start with exactly 2 spaces"));
            } else if (value.text().isEmpty()) {
                problems.add(new Problem(file, number, 3, "Continuation must follow a value"));
            } else {
                value.append(number, 3, line.strip());
            }
        }

        private void take(int number, String found) {
            if (found.equals("clause")) {
                block = new Block(value);
                blocks.add(block);
                key = found;
                return;
            }
            if (block == null) {
                problems.add(new Problem(file, number, 1, "Key '" + found + "' must stand in a block that starts with 'clause'"));
                return;
            }
            if (KEYS.indexOf(found) < KEYS.indexOf(key)) {
                problems.add(new Problem(file, number, 1, "Key '" + found + "' must come before '" + key + "'"));
            }
            if (REPEATABLE.contains(found)) {
                block.many.computeIfAbsent(found, k -> new ArrayList<>()).add(value);
            } else if (block.single.putIfAbsent(found, value) != null) {
                problems.add(new Problem(file, number, 1, "Key '" + found + "' must stand once in a block"));
            }
            key = found;
        }
    }

    /** Official numbers as segments. */
    static final class Numbers {

        private static final List<String> ROMANS = List.of(
                "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
                "xviii", "xix", "xx");

        private Numbers() {}

        /** The segments, or none where the text is no number: digits, then (letter), (roman) and [dash]. */
        static List<String> segments(String number) {
            List<String> segments = new ArrayList<>();
            int at = 0;
            while (at < number.length()) {
                int end = end(number, at, segments.isEmpty());
                if (end < 0 || !isInPlace(segments, number.substring(at, end))) {
                    return List.of();
                }
                segments.add(number.substring(at, end));
                at = end;
            }
            return segments;
        }

        /** Digits come first, then one letter, then one roman number, then one dash. */
        private static boolean isInPlace(List<String> before, String segment) {
            String last = before.isEmpty() ? "." : before.get(before.size() - 1);
            if (last.startsWith("[")) {
                return false;
            }
            if (segment.startsWith("(") && last.startsWith("(")) {
                boolean isSecond = before.size() > 1 && before.get(before.size() - 2).startsWith("(");
                return !isSecond && ROMANS.contains(segment.substring(1, segment.length() - 1));
            }
            return segment.startsWith("(") || segment.startsWith("[") || !last.startsWith("(");
        }

        private static int end(String number, int at, boolean isFirst) {
            char c = number.charAt(at);
            if (c == '(' || c == '[') {
                int close = number.indexOf(c == '(' ? ')' : ']', at);
                String body = close < 0 ? "" : number.substring(at + 1, close);
                boolean isGood = c == '(' ? body.matches("[a-z]+") : body.matches("[1-9][0-9]*");
                return isGood && !isFirst ? close + 1 : -1;
            }
            int start = isFirst ? at : at + 1;
            if (!isFirst && c != '.' || start >= number.length() || number.charAt(start) == '0') {
                return -1;
            }
            int end = start;
            while (end < number.length() && Character.isDigit(number.charAt(end))) {
                end++;
            }
            return end == start ? -1 : end;
        }

        static String parent(String number) {
            List<String> segments = segments(number);
            return String.join("", segments.subList(0, segments.size() - 1));
        }

        static boolean isBelow(String number, String ancestor) {
            return number.startsWith(ancestor)
                    && number.length() > ancestor.length()
                    && ".([".indexOf(number.charAt(ancestor.length())) >= 0;
        }

        /** Whether a number may follow its elder sibling: one of another kind, or a later one of the same. */
        static boolean follows(String elder, String number) {
            return kind(elder) != kind(number) || rank(number) > rank(elder);
        }

        private static char kind(String number) {
            char c = number.charAt(segmentStart(number));
            return c == '(' || c == '[' ? c : '.';
        }

        private static int segmentStart(String number) {
            return parent(number).length();
        }

        /** The place of the last segment among its siblings; below a letter, letters are a roman number. */
        private static int rank(String number) {
            String body = number.substring(segmentStart(number)).replaceAll("[^0-9a-z]", "");
            if (Character.isDigit(body.charAt(0))) {
                return Integer.parseInt(body);
            }
            return parent(number).endsWith(")") ? ROMANS.indexOf(body) : letters(body);
        }

        private static int letters(String body) {
            int value = 0;
            for (int i = 0; i < body.length(); i++) {
                value = value * 26 + body.charAt(i) - 'a' + 1;
            }
            return value;
        }

        /** The name of the constant: segments joined by {@code _}, upper case, a dash indent as {@code DASH_n}. */
        static String constant(String number) {
            StringBuilder out = new StringBuilder("CLAUSE");
            for (String segment : segments(number)) {
                String body = segment.replaceAll("[^0-9a-z]", "").toUpperCase(Locale.ROOT);
                out.append('_').append(segment.startsWith("[") ? "DASH_" : "").append(body);
            }
            return out.toString();
        }
    }

    /** Reads a condition and gives the Java expression for it. */
    static final class ConditionReader {

        private final Value value;
        private final String text;
        private final Set<String> facts;
        private final List<Problem> problems;
        private int at;
        private boolean isBroken;

        ConditionReader(Value value, Set<String> facts, List<Problem> problems) {
            this.value = value;
            this.text = value.text();
            this.facts = facts;
            this.problems = problems;
        }

        String read() {
            if (text.equals("ALWAYS")) {
                return "Applicability.always()";
            }
            String result = anyOf();
            skipSpaces();
            if (!isBroken && at < text.length()) {
                fail("Condition must end or go on with 'and' or 'or'");
            }
            return result;
        }

        private String anyOf() {
            return joined("or", "Applicability.anyOf");
        }

        private String joined(String word, String method) {
            List<String> terms = new ArrayList<>();
            terms.add(word.equals("or") ? joined("and", "Applicability.allOf") : negation());
            while (!isBroken && word(word)) {
                terms.add(word.equals("or") ? joined("and", "Applicability.allOf") : negation());
            }
            return terms.size() == 1 ? terms.get(0) : method + '(' + String.join(", ", terms) + ')';
        }

        private String negation() {
            if (word("not")) {
                return "Applicability.not(" + negation() + ')';
            }
            skipSpaces();
            if (at < text.length() && text.charAt(at) == '(') {
                at++;
                String inner = anyOf();
                skipSpaces();
                if (!isBroken && (at >= text.length() || text.charAt(at) != ')')) {
                    fail("Condition must close its parenthesis");
                }
                at++;
                return inner;
            }
            int start = at;
            while (at < text.length() && (Character.isUpperCase(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            String fact = text.substring(start, at);
            if (fact.isEmpty()) {
                fail("Condition must have a fact here");
            } else if (!facts.contains(fact)) {
                problems.add(value.problem(start, unknown("fact", fact, facts)));
            }
            return "Applicability.when(DeviceFact." + fact + ')';
        }

        private boolean word(String word) {
            skipSpaces();
            int end = at + word.length();
            boolean isWord = text.startsWith(word, at)
                    && (end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '(');
            at = isWord ? end : at;
            return isWord;
        }

        private void skipSpaces() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }

        private void fail(String message) {
            if (!isBroken) {
                problems.add(value.problem(Math.min(at, text.length()), message));
            }
            isBroken = true;
        }
    }

    /** Reads what each regulation has in the place of the other's clauses: {@code 17.2 -> 16.2 | IDENTICAL | OURS | -}. */
    static final class Crosswalk {

        private final String file;
        private final Table mdr;
        private final Table ivdr;
        private final List<Problem> problems;
        private final Set<String> pairs = new LinkedHashSet<>();
        private int lastIndex = -1;

        private Crosswalk(String file, Table mdr, Table ivdr, List<Problem> problems) {
            this.file = file;
            this.mdr = mdr;
            this.ivdr = ivdr;
            this.problems = problems;
        }

        static void read(Path path, Table mdr, Table ivdr, List<Problem> problems) throws IOException {
            String name = String.valueOf(path.getFileName());
            if (!Files.exists(path)) {
                problems.add(new Problem(name, 1, 1, "Table must exist"));
                return;
            }
            Crosswalk crosswalk = new Crosswalk(name, mdr, ivdr, problems);
            String[] lines = Files.readString(path).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                    crosswalk.row(i + 1, lines[i]);
                }
            }
            crosswalk.checkWhole(mdr);
            crosswalk.checkWhole(ivdr);
        }

        private void row(int line, String text) {
            String[] parts = text.split(" \\| ", -1);
            String[] sides = parts[0].split(" -> ", -1);
            if (parts.length != 4 || sides.length != 2) {
                problem(line, 1, "Row must be written as '17.2 -> 16.2 | IDENTICAL | OURS | -'");
                return;
            }
            int relationAt = parts[0].length() + 4;
            int basisAt = relationAt + parts[1].length() + 3;
            int reasonAt = basisAt + parts[2].length() + 3;
            if (!RELATIONS.contains(parts[1])) {
                problem(line, relationAt, unknown("relation", parts[1], RELATIONS));
                return;
            }
            if (!BASES.contains(parts[2])) {
                problem(line, basisAt, unknown("source", parts[2], BASES));
                return;
            }
            boolean isOpen = sides[0].equals("-") || sides[1].equals("-");
            if (isOpen != parts[1].equals("NONE") || sides[0].equals(sides[1]) && isOpen) {
                problem(line, relationAt, "Relation must be NONE exactly where a side is '-', but was " + parts[1]);
                return;
            }
            if (parts[3].isBlank() || parts[3].equals("-") != parts[1].equals("IDENTICAL")) {
                problem(line, reasonAt, "Reason must be '-' exactly where the relation is IDENTICAL, but was '" + parts[3] + "'");
                return;
            }
            Block left = find(mdr, sides[0], line, 1);
            Block right = find(ivdr, sides[1], line, sides[0].length() + 5);
            if (!pairs.add(parts[0])) {
                problem(line, 1, "Row must stand once, but was repeated: " + parts[0]);
            }
            checkOrder(line, left);
            connect(left, right, ivdr, parts);
            connect(right, left, mdr, parts);
        }

        private Block find(Table table, String number, int line, int column) {
            Block block = table.byNumber.get(number);
            if (block == null && !number.equals("-")) {
                problem(line, column, "Row must name a clause of " + table.edition.file + ", but was '" + number + "'");
            }
            return block;
        }

        private void checkOrder(int line, Block left) {
            int index = left == null ? Integer.MAX_VALUE : left.index;
            if (index < lastIndex) {
                problem(line, 1, "Rows must be in the order of the law");
            }
            lastIndex = index;
        }

        private static void connect(Block from, Block to, Table other, String[] parts) {
            if (from != null) {
                String constant = to == null ? "" : other.edition.javaPrefix() + '.' + Numbers.constant(to.number);
                from.counterparts.add(new Counterpart(parts[1], constant, parts[3].equals("-") ? "" : parts[3], parts[2]));
            }
        }

        private void checkWhole(Table table) {
            for (Block block : table.blocks) {
                if (block.counterparts.isEmpty()) {
                    problem(1, 1, "Crosswalk must have a row for every clause, but had none for " + block.number + " of " + table.edition);
                } else if (block.counterparts.size() > 1) {
                    for (Counterpart counterpart : block.counterparts) {
                        if (counterpart.constant().isEmpty() && counterpart.basis().equals("OURS")) {
                            problem(1, 1, "Clause must have no counterpart or some, but had both: " + block.number + " of " + table.edition);
                        }
                    }
                }
            }
        }

        private void problem(int line, int column, String text) {
            problems.add(new Problem(file, line, column, text));
        }
    }

    /** Writes the classes of one regulation. */
    static final class JavaWriter {

        private final Table table;
        private final String prefix;

        JavaWriter(Table table) {
            this.table = table;
            this.prefix = table.edition.javaPrefix();
        }

        void write(Map<String, String> classes) {
            classes.put(prefix + ".java", constants());
            classes.put(prefix + "Table.java", table());
            int parts = parts(table.blocks.size());
            for (int part = 0; part < parts; part++) {
                int from = part * CLAUSES_PER_CLASS;
                int to = Math.min(from + CLAUSES_PER_CLASS, table.blocks.size());
                classes.put(partName(part) + ".java", part(partName(part), table.blocks.subList(from, to)));
            }
            for (String date : changeDates()) {
                List<Block> changed = new ArrayList<>();
                for (Block block : table.changes) {
                    if (block.from.equals(date)) {
                        changed.add(block);
                    }
                }
                classes.put(changeName(date) + ".java", part(changeName(date), changed));
            }
        }

        private static int parts(int clauses) {
            return (clauses + CLAUSES_PER_CLASS - 1) / CLAUSES_PER_CLASS;
        }

        private String partName(int part) {
            return prefix + "Table" + (part < 9 ? "0" : "") + (part + 1);
        }

        private String changeName(String date) {
            return prefix + "Table" + compact(date);
        }

        private static String compact(String date) {
            return date.replace("-", "");
        }

        private List<String> changeDates() {
            return table.edition.dates.subList(1, table.edition.dates.size());
        }

        private String constants() {
            String regulation = table.edition.name();
            StringBuilder out = new StringBuilder(1 << 16);
            out.append("package org.tutela.annexi;\n\nimport org.tutela.core.clause.ClauseId;\n\n");
            out.append("/**\n * The clauses of Annex I of ").append(table.edition.title).append(" by name.\n");
            out.append(" *\n * <p>A name is {@code CLAUSE} and the segments of the official number, joined by {@code _}; a dash indent is\n");
            out.append(" * {@code DASH_n}. The titles are ours; where an edition changes a clause, the title of the first edition stands here.\n */\n");
            out.append("public final class ").append(prefix).append(" {\n");
            for (Block block : table.blocks) {
                out.append("\n    /** ").append(regulation).append(" Annex I, ").append(block.number).append(": ");
                out.append(javadoc(block.text("title"))).append(". */\n");
                out.append("    public static final ClauseId ").append(Numbers.constant(block.number));
                out.append(" = ClauseId.parse(\"").append(id(block)).append("\");\n");
            }
            return out.append("\n    private ").append(prefix).append("() {}\n}\n").toString();
        }

        private String id(Block block) {
            return table.edition.name() + "-I-" + block.number;
        }

        private String table() {
            StringBuilder out = new StringBuilder();
            out.append("package org.tutela.annexi;\n\nimport java.util.List;\n\n");
            out.append("/** The clauses of each edition of Annex I of ").append(table.edition.title).append(". */\n");
            out.append("final class ").append(prefix).append("Table {\n\n    private ").append(prefix).append("Table() {}\n\n");
            out.append("    static List<Clause> edition").append(compact(table.edition.dates.get(0))).append("() {\n");
            out.append("        Clause[] clauses = new Clause[").append(table.blocks.size()).append("];\n");
            for (int part = 0; part < parts(table.blocks.size()); part++) {
                out.append("        ").append(partName(part)).append(".fill(clauses);\n");
            }
            out.append("        return List.of(clauses);\n    }\n");
            for (String date : changeDates()) {
                out.append("\n    static List<Clause> edition").append(compact(date));
                out.append("(List<Clause> earlier) {\n");
                out.append("        Clause[] clauses = earlier.toArray(new Clause[0]);\n");
                out.append("        ").append(changeName(date)).append(".fill(clauses);\n");
                out.append("        return List.of(clauses);\n    }\n");
            }
            return out.append("}\n").toString();
        }

        private String part(String name, List<Block> blocks) {
            StringBuilder out = new StringBuilder(1 << 16);
            out.append("package org.tutela.annexi;\n\n");
            out.append("import java.util.List;\n");
            out.append("import java.util.Optional;\n");
            out.append("import org.tutela.annexi.Obligation.Duty;\nimport org.tutela.annexi.Obligation.Modality;\n");
            out.append("import org.tutela.annexi.Obligation.Subject;\n");
            out.append("import org.tutela.core.clause.CatalogueEdition.Confidence;\n");
            out.append("import org.tutela.core.device.Applicability;\n");
            out.append("import org.tutela.core.device.DeviceFact;\n");
            out.append("import org.tutela.core.text.Language;\n\n");
            out.append("/** A part of the table of ").append(table.edition.title).append(", Annex I. */\n");
            out.append("final class ").append(name).append(" {\n\n    private ").append(name).append("() {}\n\n");
            out.append("    static void fill(Clause[] clauses) {\n");
            for (Block block : blocks) {
                clause(out, block);
            }
            return out.append("    }\n}\n").toString();
        }

        private void clause(StringBuilder out, Block block) {
            String pad = "\n                ";
            out.append("        clauses[").append(block.index).append("] = new Clause(");
            out.append(pad).append(prefix).append('.').append(Numbers.constant(block.number)).append(',');
            out.append(pad).append(literal(block.text("chapter"))).append(',');
            String heading = block.text("heading");
            out.append(pad).append(heading.isEmpty() ? "Optional.empty()" : "Optional.of(" + literal(heading) + ')').append(',');
            out.append(pad).append("List.of(ClauseText.english(").append(literal(block.text("title"))).append(", ");
            out.append(literal(block.text("summary"))).append(')');
            for (Map.Entry<String, Block> translation : block.translations.entrySet()) {
                String language = "Language." + translation.getKey().toUpperCase(Locale.ROOT);
                String title = literal(translation.getValue().text("title"));
                String summary = translation.getValue().text("summary");
                out.append(pad).append("        , ").append(
                        summary.isEmpty()
                                ? "ClauseText.title(" + language + ", " + title + ')'
                                : "new ClauseText(" + language + ", " + title + ", Optional.of(" + literal(summary) + "))");
            }
            out.append("),");
            out.append(pad).append(block.applies).append(',');
            List<String> obligations = new ArrayList<>();
            for (String[] parts : block.obligations) {
                obligations.add(pad + "        Obligation.of(Subject." + parts[0] + ", Modality." + parts[1] + ", Duty." + parts[2] + ", "
                        + literal(parts[3]) + ", " + literal(parts[4]) + ')');
            }
            out.append(pad).append("List.of(").append(String.join(",", obligations)).append("),");
            List<String> themes = new ArrayList<>();
            block.themes.forEach(theme -> themes.add("Theme." + theme));
            out.append(pad).append("ThemeSet.of(").append(String.join(", ", themes)).append("),");
            out.append(pad).append(literals(block.all("reference"))).append(',');
            out.append(pad).append(literals(block.all("note"))).append(',');
            out.append(pad).append(wording(block)).append(',');
            List<String> counterparts = new ArrayList<>();
            for (Counterpart counterpart : base(block).counterparts) {
                counterparts.add(pad + "        new Counterpart(Counterpart.Relation." + counterpart.relation() + ", "
                        + (counterpart.constant().isEmpty() ? "Optional.empty()" : "Optional.of(" + counterpart.constant() + ')') + ", "
                        + literal(counterpart.reason()) + ", Counterpart.Basis." + counterpart.basis() + ')');
            }
            out.append(pad).append("List.of(").append(String.join(",", counterparts)).append("),");
            List<String> children = new ArrayList<>();
            base(block).children.forEach(child -> children.add(prefix + '.' + Numbers.constant(child.number)));
            out.append(pad).append("List.of(").append(String.join(", ", children)).append("));\n");
        }

        private Block base(Block block) {
            return table.blocks.get(block.index);
        }

        private String wording(Block block) {
            String regulation = table.edition.name();
            if (block.from.isEmpty()) {
                return "Editions." + regulation;
            }
            return "Editions.changed(Editions." + regulation + '_' + block.from.replace('-', '_') + ", "
                    + literal(block.text("act")) + ", Confidence." + block.text("confidence") + ')';
        }

        private static String literals(List<Value> values) {
            List<String> literals = new ArrayList<>();
            values.forEach(value -> literals.add(literal(value.text())));
            return "List.of(" + String.join(", ", literals) + ')';
        }

        private static String literal(String text) {
            StringBuilder out = new StringBuilder(text.length() + 2).append('"');
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' || c == '\\') {
                    out.append('\\').append(c);
                } else if (c < 0x7f) {
                    out.append(c);
                } else {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
            }
            return out.append('"').toString();
        }

        private static String javadoc(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x7f && "<>&@*{}\\".indexOf(c) < 0) {
                    out.append(c);
                } else {
                    out.append("&#").append((int) c).append(';');
                }
            }
            return out.toString();
        }
    }
}
