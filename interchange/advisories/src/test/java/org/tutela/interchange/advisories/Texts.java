package org.tutela.interchange.advisories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tutela.interchange.json.FileProblem;

/** Files that tests read. */
final class Texts {

    private Texts() {}

    static byte[] of(String name) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Place and code of each problem, such as {@code 12:7 ADV-010 products[0]}. */
    static List<String> places(Intake<?> intake) {
        return intake.problems().stream().map(Texts::place).toList();
    }

    private static String place(FileProblem problem) {
        return problem.line() + ":" + problem.column() + ' ' + problem.code() + ' ' + problem.path();
    }

    /** The data of others that lies beside the project, and is no part of it. */
    static Optional<Path> shared(String folder) {
        for (Path at = Path.of(System.getProperty("user.dir")); at != null; at = at.getParent()) {
            for (Path data : List.of(at.resolve("shared/data"), at.resolve("../shared/data"))) {
                if (Files.isDirectory(data.resolve(folder))) {
                    return Optional.of(data.resolve(folder));
                }
            }
        }
        String told = System.getProperty("tutela.shared", "");
        Path path = Path.of(told, "data", folder);
        return !told.isEmpty() && Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
    }
}
