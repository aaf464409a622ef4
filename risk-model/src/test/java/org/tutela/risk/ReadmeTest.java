package org.tutela.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of packages in the README of this module leaves none out and names types that exist. */
class ReadmeTest {

    private static final Path MAIN = Path.of("src", "main", "java", "org", "tutela", "risk");
    private static final Pattern PACKAGE = Pattern.compile("`risk\\.([a-z]+)`");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @Test
    void table_namesEveryPackageAndTypesInThem() throws IOException {
        Set<String> packages;
        try (Stream<Path> folders = Files.list(MAIN)) {
            packages = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> named = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            String[] cells = line.split("\\|");
            if (line.startsWith("| `risk.") && cells.length == 5) {
                List<String> here = matches(PACKAGE, cells[1]);
                named.addAll(here);
                for (String type : matches(TYPE, cells[3])) {
                    assertTrue(
                            here.stream()
                                    .anyMatch(it ->
                                            Files.isRegularFile(MAIN.resolve(it).resolve(type + ".java"))),
                            type + " in " + here);
                }
            }
        }
        assertEquals(packages, named);
    }
}
