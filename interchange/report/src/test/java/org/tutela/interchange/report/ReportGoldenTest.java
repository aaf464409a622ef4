package org.tutela.interchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The whole dossier of a tiny device; {@code -Dgolden.update} writes the files anew. */
class ReportGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/tutela/interchange/report");

    private static void compare(String name, String actual) throws Exception {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual, UTF_8);
        }
        assertEquals(Files.readString(file, UTF_8), actual);
    }

    @Test
    void html_isTheGoldenFile() throws Exception {
        compare("tiny.html", Pages.html(TinyDevice.dossier(TinyDevice.file("A fictional text"))));
    }

    @Test
    void markdown_isTheGoldenFile() throws Exception {
        compare("tiny.md", Pages.markdown(TinyDevice.dossier(TinyDevice.file("A fictional text"))));
    }
}
