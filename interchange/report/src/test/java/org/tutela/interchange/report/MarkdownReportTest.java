package org.tutela.interchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    @Test
    void write_keepsEachRowOnOneLineWithAllItsCells() throws Exception {
        for (String page : List.of(
                Pages.markdown(SamplePump.dossier()),
                Pages.markdown(TinyDevice.dossier(TinyDevice.file("a | b\nc \\| <b> [x](y) `z` *q*"))))) {
            int columns = -1;
            for (String line : page.split("\n", -1)) {
                if (!line.startsWith("| ")) {
                    assertFalse(line.startsWith("|"), line);
                    columns = -1;
                    continue;
                }
                int bars = line.replace("\\\\", "")
                        .replace("\\|", "")
                        .replaceAll("[^|]", "")
                        .length();
                columns = columns < 0 ? bars : columns;
                assertEquals(columns, bars, line);
            }
        }
    }

    @Test
    void write_escapesWhatMarkdownReads() throws Exception {
        String page = Pages.markdown(TinyDevice.dossier(TinyDevice.file("<script>x</script> *a* [b](http://c)")));
        assertFalse(page.contains("<script>"));
        assertTrue(page.contains("\\<script\\>x\\</script\\> \\*a\\* \\[b\\](http://c)"));
    }

    @Test
    void write_saysWhatThePageSays() throws Exception {
        Dossier dossier = SamplePump.dossier();
        String page = Pages.markdown(dossier);
        dossier.assessment()
                .findings()
                .forEach(finding -> assertTrue(page.contains(finding.code().code())));
        dossier.coverage()
                .rows()
                .forEach(row -> assertTrue(
                        page.contains(row.clause().title()), row.clause().title()));
        assertTrue(page.contains("## Traceability\n"));
    }
}
