package org.tutela.interchange.advisories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tutela.core.finding.FindingCode;
import org.tutela.interchange.json.FileProblemCode;

/** What a host sees is written down: a change of it shows in review. {@code -Dgolden.update} writes the files anew. */
class PublicSurfaceTest {

    private static List<Class<?>> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(
                Intake.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                if (!name.endsWith("-info.class")) {
                    Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                    if (Modifier.isPublic(type.getModifiers())) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static void golden(Path file, String text) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file, UTF_8), text);
    }

    @Test
    void surface_isAsWrittenDown() throws IOException, URISyntaxException, ClassNotFoundException {
        List<String> lines = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            List<String> members = new ArrayList<>();
            for (Constructor<?> constructor : type.getConstructors()) {
                members.add("  " + constructor.toGenericString());
            }
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    members.add("  " + method.toGenericString());
                }
            }
            lines.add(type.toGenericString());
            members.stream().sorted().forEach(lines::add);
        }
        String text = String.join("\n", lines) + '\n';
        for (String library : List.of("com.google", "tools.jackson", "javax.xml", "json.located")) {
            assertEquals(-1, text.indexOf(library), library);
        }
        golden(Path.of("src/test/resources/org/tutela/interchange/advisories/surface.txt"), text);
    }

    @Test
    void codes_areListed() throws IOException {
        StringBuilder out = new StringBuilder("""
                # Codes of problems with files

                Codes are never reused. In a message, {0} and the like stand for what it is about. An ERROR says that something of
                a file is not in what was read from it.
                This file is rendered from the code by a test; `-Dgolden.update` writes it anew.

                | Code | Severity | Message | What to do |
                | --- | --- | --- | --- |
                """);
        List<FindingCode> codes = new ArrayList<>(List.of(AdvisoryProblemCode.values()));
        codes.addAll(List.of(FileProblemCode.values()));
        for (FindingCode code : codes) {
            out.append("| ")
                    .append(code.code())
                    .append(" | ")
                    .append(code.severity())
                    .append(" | ")
                    .append(code.english())
                    .append(" | ")
                    .append(code.hint().english())
                    .append(" |\n");
        }
        assertEquals(
                codes.size(), codes.stream().map(FindingCode::code).distinct().count());
        golden(Path.of("../../docs/file-problem-codes.md"), out.toString());
    }
}
