package org.tutela.interchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.tutela.core.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes dossiers into memory and reads pages back. */
final class Pages {

    private Pages() {}

    static String html(Dossier dossier) throws Exception {
        return write(Reports.html(), dossier, Language.EN);
    }

    static String markdown(Dossier dossier) throws Exception {
        return write(Reports.markdown(), dossier, Language.EN);
    }

    static String write(ReportWriter writer, Dossier dossier, Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(dossier, language, out);
        return out.toString(UTF_8);
    }

    static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
    }

    static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> result = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            result.add((Element) found.item(i));
        }
        return result;
    }
}
