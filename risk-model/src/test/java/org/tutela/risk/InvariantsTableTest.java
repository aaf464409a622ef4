package org.tutela.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Label;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * {@code docs/invariants.md} is true: each test it names exists and carries the number, and no test with the number of an invariant is
 * missing.
 */
class InvariantsTableTest {

    private static final Path TABLE = Path.of("..", "docs", "invariants.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    /** An invariant, a validation case, or a section of the method with worked numbers. */
    private static final String SOURCE = "INV-[0-9]+b?|VC-[0-9]+|METHOD [0-9]\\.[0-9]+";

    private static final Pattern ROW = Pattern.compile("\\| (" + SOURCE + ") \\| .* \\| (.*) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-zA-Z.]+)#(\\w+)`");
    private static final Pattern NUMBER = Pattern.compile(SOURCE);

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                List<String> tests = new ArrayList<>();
                NAME.matcher(row.group(2)).results().forEach(name -> tests.add(name.group(1) + '#' + name.group(2)));
                assertEquals(tests.isEmpty(), row.group(2).equals("not built yet"), line);
                table.put(row.group(1), tests);
            }
        }
        return table;
    }

    private static String displayName(Method method) {
        if (method.isAnnotationPresent(DisplayName.class)) {
            return method.getAnnotation(DisplayName.class).value();
        }
        if (method.isAnnotationPresent(Label.class)) {
            return method.getAnnotation(Label.class).value();
        }
        return method.isAnnotationPresent(ParameterizedTest.class)
                ? method.getAnnotation(ParameterizedTest.class).name()
                : "";
    }

    private static List<String> numbers(String displayName) {
        return NUMBER.matcher(displayName)
                .results()
                .map(result -> result.group())
                .toList();
    }

    @Test
    void table_namesTestsThatExistAndCarryTheNumber() throws Exception {
        Map<String, List<String>> table = table();
        assertFalse(table.isEmpty());
        for (Map.Entry<String, List<String>> row : table.entrySet()) {
            for (String name : row.getValue()) {
                Class<?> type = Class.forName("org.tutela.risk." + name.substring(0, name.indexOf('#')));
                List<Method> methods = Stream.of(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(name.substring(name.indexOf('#') + 1)))
                        .toList();
                assertEquals(1, methods.size(), name);
                assertTrue(numbers(displayName(methods.get(0))).contains(row.getKey()), name + " for " + row.getKey());
            }
        }
    }

    @Test
    void table_missesNoTestWithANumber() throws Exception {
        TreeSet<String> listed = new TreeSet<>();
        table().forEach((number, tests) -> tests.forEach(test -> listed.add(number + ' ' + test)));
        TreeSet<String> carried = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(path -> path.toString().matches(".*(Test|Properties)\\.java"))
                    .toList()) {
                String name =
                        TESTS.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
                for (Method method : Class.forName(name).getDeclaredMethods()) {
                    for (String number : numbers(displayName(method))) {
                        if (!number.startsWith("INV-")) {
                            continue;
                        }
                        carried.add(number + ' ' + name.replace("org.tutela.risk.", "") + '#' + method.getName());
                    }
                }
            }
        }
        carried.removeAll(listed);
        assertEquals(List.of(), List.copyOf(carried));
    }
}
