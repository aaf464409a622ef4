package org.tutela.annexi.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.tutela.annexi.AnnexI;
import org.tutela.core.clause.ClauseId;

/**
 * A program of a host that takes the catalogue alone: core, this module and their declared dependencies, on the class path and on the
 * module path, with nothing else in reach, no log provider either. Annotations for nulls are there when it is compiled and gone when it runs.
 */
class ConsumerTest {

    private static final List<Class<?>> ONE_OF_EACH_JAR = List.of(
            ClauseId.class,
            AnnexI.class,
            ImmutableList.class,
            InternalFutureFailureAccess.class,
            Logger.class,
            Validation.class);

    @TempDir
    private Path folder;

    private static String path() {
        List<String> places = new ArrayList<>();
        ONE_OF_EACH_JAR.forEach(type -> places.add(place(type)));
        return String.join(File.pathSeparator, places);
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private Path source(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/consumer/" + name + ".txt"))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private void compile(String option, String... names) throws IOException {
        String compilePath = path() + File.pathSeparator + place(NullMarked.class);
        String classes = folder.resolve("classes").toString();
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", classes, option, compilePath));
        for (String name : names) {
            arguments.add(source(name).toString());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(new String[0]));
        assertEquals("0 ", code + " " + messages.toString(StandardCharsets.UTF_8));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto"));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output + Files.readString(errors));
        return output;
    }

    private static String expected(boolean isModule) {
        return String.join(
                        System.lineSeparator(),
                        "MDR-I@2026-01-01 (243 clauses)",
                        "IVDR-I@2017-05-25 (215 clauses)",
                        "EVIDENCED",
                        "1",
                        "64",
                        "39 18",
                        Boolean.toString(isModule))
                + System.lineSeparator();
    }

    @Test
    void catalogueAlone_worksOnTheClassPath() throws IOException, InterruptedException {
        compile("-classpath", "Consumer.java");
        String classPath = folder.resolve("classes") + File.pathSeparator + path();
        assertEquals(expected(false), run("-cp", classPath, "consumer.Consumer"));
    }

    @Test
    void catalogueAlone_worksOnTheModulePath() throws IOException, InterruptedException {
        compile("--module-path", "module-info.java", "Consumer.java");
        String modulePath = folder.resolve("classes") + File.pathSeparator + path();
        assertEquals(expected(true), run("--module-path", modulePath, "--module", "consumer/consumer.Consumer"));
    }
}
