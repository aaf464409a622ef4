package org.tutela.interchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.tutela.core.report.Document;
import org.tutela.core.text.Language;
import org.tutela.interchange.report.page.JtedocumentGenerated;
import org.tutela.interchange.report.view.DocumentView;
import org.tutela.interchange.report.view.DossierView;
import org.tutela.interchange.report.view.Page;

/**
 * One self-contained page. Its templates are compiled with the module; nothing is looked up or compiled at run time.
 */
final class HtmlReport implements ReportWriter {

    private static final String STYLE = style();

    /** Nothing may be loaded from anywhere; the one style that may apply is the one in the page. */
    private static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + BaseEncoding.base64()
                    .encode(Hashing.sha256().hashString(STYLE, UTF_8).asBytes())
            + "'; base-uri 'none'; form-action 'none'";

    HtmlReport() {}

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        write(DossierView.page(dossier, language), out);
    }

    @Override
    public void write(Document document, Language language, OutputStream out) throws IOException {
        write(DocumentView.page(document, language), out);
    }

    private static void write(Page view, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        StringOutput page = new StringOutput();
        JtedocumentGenerated.render(new OwaspHtmlTemplateOutput(page), new NoInterceptor(), view, STYLE, POLICY);
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    /** Read by this class itself: nobody else may open a resource of a named module. */
    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("dossier.css")) {
            return new String(requireNonNull(in, "dossier.css").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Unable to read the style of the page", e);
        }
    }
}
