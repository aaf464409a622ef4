package org.tutela.interchange.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.core.finding.Finding;
import org.tutela.risk.assessment.InvalidRiskFileException;
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

    private static final String FORMAT_FIELD = "format";
    private static final String VERSION_FIELD = "formatVersion";
    private static final ImmutableList<String> HEADER = ImmutableList.of(FORMAT_FIELD, VERSION_FIELD);

    private RiskFiles() {}

    /**
     * Reads a risk file.
     *
     * @param file the file
     * @param catalogs the catalogues to look clauses and editions up in; without one they are not looked up
     * @return the risk file, checked
     * @throws IOException if there is no such file or it cannot be read; the message says which and why
     * @throws UnreadableRiskFileException if the text does not give a risk file, with every problem
     */
    public static RiskFile read(Path file, ClauseCatalog... catalogs) throws IOException {
        requireNonNull(file, "file");
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(name, null, "Risk file must be a file, but was a directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, catalogs);
        } catch (NoSuchFileException e) {
            NoSuchFileException missing = new NoSuchFileException(name, null, "Risk file must exist, but did not");
            missing.initCause(e);
            throw missing;
        } catch (AccessDeniedException e) {
            AccessDeniedException denied =
                    new AccessDeniedException(name, null, "Risk file must be readable, but access was denied");
            denied.initCause(e);
            throw denied;
        }
    }

    /**
     * Reads a risk file from a stream.
     *
     * @param in the stream, which is read to its end and stays open
     * @param name what messages call it
     * @param catalogs the catalogues to look clauses and editions up in; without one they are not looked up
     * @return the risk file, checked
     * @throws IOException if the stream cannot be read
     * @throws UnreadableRiskFileException if the text does not give a risk file, with every problem
     */
    public static RiskFile read(InputStream in, String name, ClauseCatalog... catalogs) throws IOException {
        requireNonNull(in, "in");
        return read(in.readNBytes(MAX_BYTES + 1), name, catalogs);
    }

    /**
     * Reads a risk file from bytes.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @param catalogs the catalogues to look clauses and editions up in; without one they are not looked up
     * @return the risk file, checked
     * @throws UnreadableRiskFileException if the text does not give a risk file, with every problem
     */
    public static RiskFile read(byte[] bytes, String name, ClauseCatalog... catalogs) {
        requireNonNull(bytes, "bytes");
        requireNonNull(name, "name");
        CatalogueCheck check = new CatalogueCheck(ImmutableList.copyOf(catalogs));
        Problems problems = new Problems(MAX_PROBLEMS);
        boolean isTooLarge = bytes.length > MAX_BYTES;
        LocatedText text = LocatedText.decode(isTooLarge ? new byte[0] : bytes, problems);
        Node root = null;
        RiskFileContent content = null;
        if (isTooLarge) {
            problems.add(FileProblemCode.TOO_LARGE, JsonPath.ROOT, 0, "Number of bytes", MAX_BYTES, "more than that");
        } else if (problems.isEmpty()) {
            root = TreeReader.read(text, problems);
        }
        if (root != null) {
            content = content(root, check, problems);
        }
        if (content != null && root != null && problems.isEmpty()) {
            try {
                return RiskFile.of(content);
            } catch (InvalidRiskFileException e) {
                for (Finding finding : e.findings()) {
                    ContentPlaces.add(finding, root, problems);
                }
            }
        }
        throw new UnreadableRiskFileException(name, problems.located(text, root));
    }

    private static @Nullable RiskFileContent content(Node root, CatalogueCheck check, Problems problems) {
        Reading reading = new Reading(problems);
        if (!isOurFormat(root, reading)) {
            return null;
        }
        Object content = Schema.ROOT.read(root, JsonPath.ROOT, reading, HEADER);
        check.clauses(reading);
        check.editions(root, reading);
        return (RiskFileContent) content;
    }

    /** A file of another format is not read on: each of its fields would be a problem. */
    private static boolean isOurFormat(Node root, Reading reading) {
        if (root.kind() != Node.Kind.OBJECT) {
            return true;
        }
        boolean isOurs = true;
        Node format = root.field(FORMAT_FIELD);
        if (format == null) {
            reading.problem(
                    FileProblemCode.MISSING_FIELD, JsonPath.ROOT, root.offset(), FORMAT_FIELD, '\'' + FORMAT + '\'');
        } else if (format.kind() != Node.Kind.TEXT || !format.text().equals(FORMAT)) {
            String found = format.kind() == Node.Kind.TEXT
                    ? LocatedText.shown(format.text())
                    : format.kind().toString();
            reading.problem(
                    FileProblemCode.OTHER_FORMAT, JsonPath.ROOT.field(FORMAT_FIELD), format.offset(), FORMAT, found);
            isOurs = false;
        }
        Node version = root.field(VERSION_FIELD);
        if (version == null) {
            reading.problem(FileProblemCode.MISSING_FIELD, JsonPath.ROOT, root.offset(), VERSION_FIELD, FORMAT_VERSION);
        } else if (version.kind() != Node.Kind.NUMBER || !version.text().equals(Integer.toString(FORMAT_VERSION))) {
            String found = version.kind() == Node.Kind.NUMBER
                    ? LocatedText.shown(version.text())
                    : version.kind().toString();
            reading.problem(
                    FileProblemCode.OTHER_VERSION,
                    JsonPath.ROOT.field(VERSION_FIELD),
                    version.offset(),
                    FORMAT_VERSION,
                    found);
            isOurs = false;
        }
        return isOurs;
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
        requireNonNull(out, "out");
        out.write(toJson(file));
        out.flush();
    }

    /**
     * Returns a risk file as JSON.
     *
     * @param file the risk file
     * @return the text, in UTF-8, the same bytes for the same content in the same order
     * @throws IllegalArgumentException if a text of the file has half of a character, which UTF-8 cannot hold
     */
    public static byte[] toJson(RiskFile file) {
        requireNonNull(file, "file");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(FORMAT_FIELD, FORMAT);
        fields.put(VERSION_FIELD, FORMAT_VERSION);
        Schema.ROOT.write(file.content(), fields);
        return JsonText.bytes(fields);
    }

    /** Made when the first file is read or written. */
    static final class Schema {

        static final Shapes SHAPES = new Shapes();
        static final RecordShape ROOT = (RecordShape) SHAPES.of(RiskFileContent.class);

        private Schema() {}
    }
}
