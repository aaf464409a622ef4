package org.tutela.interchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.tutela.core.text.Language;
import org.tutela.interchange.report.view.DossierView;
import org.w3c.dom.Document;

class ReportProperties {

    @Property(tries = 60, seed = "20261124")
    void html_holdsAnyTextAsText(
            @ForAll
                    @StringLength(min = 1, max = 80)
                    @Chars({
                        '<', '>', '&', '"', '\'', '/', '|', '\\', '`', '\n', '\0', 'é', '\u202E', '\uD83D', '\uDE00',
                        ' ', 'a', '1'
                    })
                    String text)
            throws Exception {
        Assume.that(!text.isBlank());
        Dossier dossier = TinyDevice.dossier(TinyDevice.file(text));
        Document page = Pages.parse(Pages.html(dossier));
        String title = DossierView.page(dossier, Language.EN).title().plain();
        assertEquals(title, page.getElementsByTagName("h1").item(0).getTextContent());
        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertTrue(Pages.markdown(dossier).startsWith("# "));
    }
}
