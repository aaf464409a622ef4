package org.tutela.interchange.report;

/** The formats in which dossiers and documents can be written. */
public final class Reports {

    private static final ReportWriter HTML = new HtmlReport();
    private static final ReportWriter MARKDOWN = new MarkdownReport();

    private Reports() {}

    /**
     * Returns the writer of one self-contained page: no script, no request to anywhere, printable on A4.
     *
     * @return the writer
     */
    public static ReportWriter html() {
        return HTML;
    }

    /**
     * Returns the writer of Markdown with tables: the same content as the page.
     *
     * @return the writer
     */
    public static ReportWriter markdown() {
        return MARKDOWN;
    }
}
