package org.tutela.risk.urgency;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds data that are kept outside of the repository. */
final class SharedData {

    private SharedData() {}

    static Optional<Path> find(String file) {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve("annex-i-catalog"))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new IllegalStateException("Tests must run within the repository");
        }
        String directory = System.getProperty("tutela.shared.data", System.getenv("TUTELA_SHARED_DATA"));
        Path data = directory != null
                ? Path.of(directory)
                : root.resolveSibling("shared").resolve("data");
        return Optional.of(data.resolve(file)).filter(Files::isRegularFile);
    }
}
