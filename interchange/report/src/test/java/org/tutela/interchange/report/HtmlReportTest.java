package org.tutela.interchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.tutela.core.text.Language;
import org.tutela.risk.control.Control;
import org.tutela.risk.scenario.Risk;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {

    private static final String HOSTILE =
            "</title></style><script>alert('1')</script> \" onload=\"x' & ]]> \u202Ednuora \u0000 \uD800"
                    + " javascript:x | `*_[a](http://evil.example) " + "w".repeat(120);

    private static Set<String> ids(Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : Pages.elements(page, "*")) {
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id") + " stands twice");
            }
        }
        return ids;
    }

    @Test
    void write_everyAnchorResolves() throws Exception {
        Document page = Pages.parse(Pages.html(SamplePump.dossier()));
        Set<String> ids = ids(page);
        int links = 0;
        for (Element link : Pages.elements(page, "a")) {
            String href = link.getAttribute("href");
            if (href.startsWith("#")) {
                links++;
                assertTrue(ids.contains(href.substring(1)), href);
            }
        }
        assertTrue(links > 300, "links " + links);
    }

    @Test
    void write_asksForNothingFromOutside() throws Exception {
        String html = Pages.html(SamplePump.dossier());
        Document page = Pages.parse(html);
        for (Element element : Pages.elements(page, "*")) {
            assertFalse(
                    Set.of("script", "link", "img", "iframe", "object", "embed", "form", "base", "audio", "video")
                            .contains(element.getTagName()),
                    element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                boolean isAddress = attribute.getValue().contains("://")
                        || attribute.getValue().startsWith("//");
                boolean isLink =
                        element.getTagName().equals("a") && attribute.getName().equals("href");
                assertTrue(!isAddress || isLink || attribute.getName().equals("xmlns"), attribute.toString());
                assertFalse(attribute.getName().startsWith("on"), attribute.toString());
                assertFalse(attribute.getName().equals("style"), attribute.toString());
            }
        }
        String style = Pages.elements(page, "style").get(0).getTextContent();
        assertFalse(style.contains("url(") || style.contains("@import") || style.contains("://"));
        String hash = BaseEncoding.base64()
                .encode(Hashing.sha256().hashString(style, UTF_8).asBytes());
        assertTrue(html.contains("default-src &#39;none&#39;; style-src &#39;sha256-" + hash + "&#39;;"));
    }

    @Test
    void write_hasEveryRiskFindingAndClauseOnce() throws Exception {
        Dossier dossier = SamplePump.dossier();
        Document page = Pages.parse(Pages.html(dossier));
        List<String> rows = new ArrayList<>();
        Pages.elements(page, "tr").forEach(row -> rows.add(row.getAttribute("id")));
        dossier.assessment()
                .risks()
                .forEach(risk -> assertEquals(
                        1, rows.stream().filter(("row-" + risk.id())::equals).count()));
        long findings = dossier.assessment().findings().size()
                + dossier.coverage().findings().size();
        assertEquals(
                findings,
                rows.stream().filter(row -> row.startsWith("finding-")).count());
        List<String> clauses = new ArrayList<>();
        for (Element row : Pages.elements(page, "tr")) {
            if (row.getAttribute("id").startsWith("clause-")) {
                clauses.add(((Element) row.getElementsByTagName("td").item(0))
                        .getTextContent()
                        .strip());
            }
        }
        assertEquals(
                dossier.coverage().rows().stream()
                        .map(row -> row.clause().id().number())
                        .toList(),
                clauses);
        dossier.assessment()
                .file()
                .content()
                .controls()
                .forEach(control -> assertEquals(
                        1, rows.stream().filter(control.id().text()::equals).count()));
    }

    @Test
    void write_answersTheFiveQuestions() throws Exception {
        Document page = Pages.parse(Pages.html(SamplePump.dossier()));
        Set<String> ids = ids(page);
        for (String anchor : List.of(
                "question-harm",
                "question-unacceptable",
                "question-user",
                "question-clauses",
                "question-method",
                "release-decision",
                "overall-residual-risk",
                "overall",
                "benefit-risk",
                "traceability",
                "sources")) {
            assertTrue(ids.contains(anchor), anchor);
        }
        String text = page.getDocumentElement().getTextContent();
        for (String said : List.of(
                "patient: Respiratory arrest, death (RSK-001)",
                "RSK-002 Infusion histories of patients are read. Level 3 in privacy is not controlled; step STP-006"
                        + " is at E5",
                "Put the pumps into a network of their own",
                "contradicted (",
                "tutela-eu-mdr, version 1, profile EU MDR",
                "Control CTL-003 against STP-006 is not counted: nothing shows on this release that it works")) {
            assertTrue(text.contains(said), said);
        }
    }

    @Test
    void write_keepsHostileTextsHarmless() throws Exception {
        String html = Pages.html(TinyDevice.dossier(TinyDevice.file(HOSTILE)));
        Document page = Pages.parse(html);
        assertEquals(0, Pages.elements(page, "script").size());
        assertFalse(html.contains("\u202E"));
        assertTrue(page.getDocumentElement().getTextContent().contains("[U+202E]dnuora"));
        assertTrue(page.getDocumentElement().getTextContent().contains("<script>alert('1')</script>"));
        assertTrue(page.getDocumentElement().getTextContent().contains("[U+0000] [U+D800]"));
        for (Element link : Pages.elements(page, "a")) {
            assertFalse(link.getAttribute("href").startsWith("javascript"), link.getAttribute("href"));
            assertFalse(link.getAttribute("href").contains("evil"), link.getAttribute("href"));
        }
    }

    @Test
    void write_givesTheSameBytesEverywhere() throws Exception {
        String here = Pages.html(SamplePump.dossier());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, Pages.html(SamplePump.dossier()));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(here, Pages.html(SamplePump.dossier()));
            assertEquals(Pages.markdown(SamplePump.dossier()), Pages.markdown(SamplePump.dossier()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertFalse(here.contains("\r"));
    }

    @Test
    void write_doesNotDependOnTheOrderOfTheFile() throws Exception {
        Dossier dossier = SamplePump.dossier();
        List<Risk> risks = new ArrayList<>(dossier.assessment().file().content().risks());
        List<Control> controls =
                new ArrayList<>(dossier.assessment().file().content().controls());
        Collections.reverse(risks);
        Collections.reverse(controls);
        Dossier other = SamplePump.dossier(dossier.assessment().file().toBuilder()
                .replaceRisk(risks)
                .replaceControl(controls)
                .build());
        assertEquals(Pages.html(dossier), Pages.html(other));
    }

    @Test
    void write_copesWithDeepScenariosAndManyRisks() throws Exception {
        Document page = Pages.parse(
                Pages.html(TinyDevice.dossier(TinyDevice.builder("x", 12, 1500).build())));
        assertTrue(page.getDocumentElement().getTextContent().contains("+5 more"));
    }

    @Test
    void write_marksWhatDoesNotExistInALanguage() throws Exception {
        String html = Pages.write(Reports.html(), SamplePump.dossier(), Language.DE);
        assertTrue(html.contains("Was kann wem schaden?"));
        assertFalse(html.contains("Was kann wem schaden? [EN]"));
        assertTrue(html.contains("Mindestanforderungen an die IT"), "titles of clauses are labels");
        assertTrue(html.contains(" ist nicht beherrscht"), "obstacles are in German");
        assertTrue(html.contains("Das Gesamtrestrisiko ist nicht vertretbar"), "so is the release decision");
        assertTrue(html.contains("matrix of policy tutela-eu-mdr [EN]"), "explanations are English");
    }
}
