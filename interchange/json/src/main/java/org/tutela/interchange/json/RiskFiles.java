package org.tutela.interchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskFileContent;

/**
 * Reads and writes risk files as JSON.
 *
 * <p>An object has one field for each component of the record it stands for, under the component's name; docs/adr/0004-risk-file-json.md
 * has the rules. The reader takes nothing that it does not know, repairs nothing, and reports every problem at once with path, line,
 * column, stable code and what was expected: first what is wrong with the text and the single values; if all of them could be read,
 * what {@link RiskFile#check} finds. Clauses and editions are looked up in the catalogues given, as far as these cover their
 * instrument and part; without a catalogue they are taken as they are.
 *
 * <p>What is written and read again is written with the same bytes: UTF-8, LF, two spaces a level, fields in the order of the
 * components, lists in the order given, nothing that is empty or says what its absence says.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class RiskFiles {

    /** What the field {@code format} says. */
    public static final String FORMAT = "tutela-risk-file";

    /** What the field {@code formatVersion} says. */
    public static final int FORMAT_VERSION = 1;

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    /** How many values, lists and objects included, are read at most. */
    public static final int MAX_VALUES = 2_000_000;

    /** How deep lists and objects may be nested. */
    public static final int MAX_DEPTH = 64;

    /** The longest text that is read, in UTF-16 code units; the model allows less. */
    public static final int MAX_TEXT_LENGTH = 1 << 16;

    /** The longest number that is read, in characters. */
    public static final int MAX_NUMBER_LENGTH = 40;

    /** The longest id or other small value that is read, in UTF-16 code units. */
    public static final int MAX_SMALL_LENGTH = 1000;

    /** How many problems with the text are reported at most. */
    public static final int MAX_PROBLEMS = 1000;

    private RiskFiles() {}

    /**
     * Reads a risk file.
     *
     * @param file the file
     * @param catalogs the catalogues to look clauses and editions up in; without one they are not looked up
     * @return the risk file, checked
     * @throws IOException if there is no such file or it cannot be read; the message says which and why
     * @throws UnreadableFileException if the text does not give a risk file, with every problem
     */
    public static RiskFile read(Path file, ClauseCatalog... catalogs) throws IOException {
        return Schema.RISK_FILE.read(file, catalogs);
    }

    /**
     * Reads a risk file from a stream.
     *
     * @param in the stream, which is read to its end and stays open
     * @param name what messages call it
     * @param catalogs the catalogues to look clauses and editions up in; without one they are not looked up
     * @return the risk file, checked
     * @throws IOException if the stream cannot be read
     * @throws UnreadableFileException if the text does not give a risk file, with every problem
     */
    public static RiskFile read(InputStream in, String name, ClauseCatalog... catalogs) throws IOException {
        return Schema.RISK_FILE.read(in, name, catalogs);
    }

    /**
     * Reads a risk file from bytes.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @param catalogs the catalogues to look clauses and editions up in; without one they are not looked up
     * @return the risk file, checked
     * @throws UnreadableFileException if the text does not give a risk file, with every problem
     */
    public static RiskFile read(byte[] bytes, String name, ClauseCatalog... catalogs) {
        return Schema.RISK_FILE.read(bytes, name, catalogs);
    }

    /**
     * Writes a risk file.
     *
     * @param file the risk file
     * @param out the stream, which is flushed and stays open
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a text of the file has half of a character, which UTF-8 cannot hold
     */
    public static void write(RiskFile file, OutputStream out) throws IOException {
        Schema.RISK_FILE.write(file, out);
    }

    /**
     * Returns a risk file as JSON.
     *
     * @param file the risk file
     * @return the text, in UTF-8, the same bytes for the same content in the same order
     * @throws IllegalArgumentException if a text of the file has half of a character, which UTF-8 cannot hold
     */
    public static byte[] toJson(RiskFile file) {
        return Schema.RISK_FILE.toJson(file);
    }

    /** Made when the first file is read or written. */
    static final class Schema {

        static final FileFormat<RiskFileContent, RiskFile> RISK_FILE = FileFormat.of(
                "Risk file", FORMAT, FORMAT_VERSION, RiskFileContent.class, RiskFile::of, RiskFile::content);

        private Schema() {}
    }
}
