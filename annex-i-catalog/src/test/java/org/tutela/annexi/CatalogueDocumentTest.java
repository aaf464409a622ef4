package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/annex-i-catalogue.md} is exactly what the code renders; {@code -Dgolden.update} rewrites it. */
class CatalogueDocumentTest {

    private static Path document() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("annex-i-catalog")) && Files.exists(at.resolve("pom.xml"))) {
                return at.resolve("docs").resolve("annex-i-catalogue.md");
            }
        }
        throw new AssertionError("the root of the project must be above the working directory");
    }

    @Test
    void document_isWhatTheCodeRenders() throws IOException {
        Path file = document();
        String rendered = CatalogueDocument.render();
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(file.getParent());
            Files.write(file, rendered.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(rendered, Files.readString(file));
    }
}
