package org.tutela.risk.cvss;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds files beside the sources. */
final class Repository {
    private Repository() {}

    static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.isDirectory(directory.resolve("annex-i-catalog"))) {
            directory = directory.getParent();
        }
        if (directory == null) {
            throw new IllegalStateException("Tests must run within the repository");
        }
        return directory;
    }

    /** Returns a file of the data that are kept outside of the repository, if they are here. */
    static Optional<Path> sharedData(String file) {
        String directory = System.getProperty("tutela.shared.data", System.getenv("TUTELA_SHARED_DATA"));
        Path data = directory != null
                ? Path.of(directory)
                : root().resolveSibling("shared").resolve("data");
        return Optional.of(data.resolve(file)).filter(Files::isRegularFile);
    }
}
