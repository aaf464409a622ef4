package org.tutela.risk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds data that are kept outside of the repository. */
public final class SharedData {

    private SharedData() {}

    /**
     * Looks for a file.
     *
     * @param file its path below the data
     * @return the file, or empty where the data are not there
     */
    public static Optional<Path> find(String file) {
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
