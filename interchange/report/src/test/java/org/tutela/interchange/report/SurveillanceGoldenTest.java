package org.tutela.interchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tutela.core.report.Document;
import org.tutela.core.text.Language;

/** Plan and periodic report of a pump in the field; {@code -Dgolden.update} writes the files anew. */
class SurveillanceGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/tutela/interchange/report");

    private static String write(ReportWriter writer, Document document, Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, language, out);
        return out.toString(UTF_8);
    }

    private static void compare(String name, String actual) throws Exception {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual, UTF_8);
        }
        assertEquals(Files.readString(file, UTF_8), actual);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void plan_isTheGoldenFile(Language language) throws Exception {
        compare(
                "surveillance-plan." + language.name().toLowerCase(Locale.ROOT) + ".md",
                write(Reports.markdown(), FieldedPump.documents().plan(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void periodicReport_isTheGoldenFile(Language language) throws Exception {
        compare(
                "periodic-report." + language.name().toLowerCase(Locale.ROOT) + ".md",
                write(Reports.markdown(), FieldedPump.documents().periodicReport(), language));
    }

    @Test
    void html_isTheGoldenFile() throws Exception {
        compare(
                "periodic-report.html",
                write(Reports.html(), FieldedPump.documents().periodicReport(), Language.EN));
    }

    @Test
    void bareReport_isTheGoldenFile() throws Exception {
        compare(
                "periodic-report-bare.md",
                write(Reports.markdown(), FieldedPump.bare().periodicReport(), Language.EN));
        compare(
                "surveillance-plan-bare.md",
                write(Reports.markdown(), FieldedPump.bare().plan(), Language.EN));
    }

    /** Only findings may lack words in a language; whatever the document itself says exists in all of them. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void document_hasItsWordsInEveryLanguage(Language language) throws Exception {
        for (Document document : new Document[] {
            FieldedPump.documents().plan(), FieldedPump.documents().periodicReport()
        }) {
            String page = write(Reports.markdown(), document, language);
            int findings = page.lastIndexOf("\n## ");
            assertFalse(page.substring(0, findings).contains("[EN]"), page.substring(0, findings));
        }
    }
}
