package org.tutela.interchange.report;

import java.io.IOException;
import java.io.OutputStream;
import org.tutela.core.report.Document;
import org.tutela.core.text.Language;

/**
 * Writes dossiers and documents in one format.
 *
 * <p>Get one from {@link Reports}. Equal contents give equal bytes on every machine: UTF-8 with a line feed at each
 * end of line, no
 * clock, no locale. Implementations are immutable and thread-safe.
 */
public interface ReportWriter {

    /**
     * Writes a dossier in English.
     *
     * @param dossier the dossier
     * @param out takes the bytes once all of them are made; it is flushed and left open
     * @throws IOException if the stream does not take them
     */
    default void write(Dossier dossier, OutputStream out) throws IOException {
        write(dossier, Language.EN, out);
    }

    /**
     * Writes a dossier.
     *
     * @param dossier the dossier
     * @param language the language of our texts; each text that does not exist in it is written in English and
     *     marked {@code [EN]}.
     *     Texts of the risk file stand as they are
     * @param out takes the bytes once all of them are made; it is flushed and left open
     * @throws IOException if the stream does not take them
     */
    void write(Dossier dossier, Language language, OutputStream out) throws IOException;

    /**
     * Writes a document. What it may hold for its audience was decided where it was made.
     *
     * @param document the document
     * @param language the language of our texts; each text that does not exist in it is written in English and
     *     marked {@code [EN]}.
     *     Texts of the manufacturer stand as they are; structure and numbers are the same in every language
     * @param out takes the bytes once all of them are made; it is flushed and left open
     * @throws IOException if the stream does not take them
     */
    void write(Document document, Language language, OutputStream out) throws IOException;
}
