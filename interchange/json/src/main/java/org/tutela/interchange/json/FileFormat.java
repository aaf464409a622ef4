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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.InvalidContentException;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.JsonText;
import org.tutela.interchange.json.located.Limits;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;
import org.tutela.interchange.json.located.Problems;
import org.tutela.interchange.json.located.TreeReader;

/**
 * One format of file: what its header says, the record its fields come from, and the gate its content passes. All formats share one
 * reader and one writer, and with them every promise of {@link RiskFiles}: all problems at once with their places, nothing unknown
 * taken, the same bytes each time.
 *
 * <p>To add a format:
 *
 * <ol>
 *   <li>Make its root a record of the model whose components are of types that have a form in JSON: text, {@code boolean}, {@code int},
 *       {@code long}, {@code BigDecimal}, {@code LocalDate}, enums, small values ({@code CanonicalText} with a static {@code parse}),
 *       records, sealed interfaces of records, and {@code Optional}, {@code List} and {@code Set} of these. Anything else is refused
 *       when the format is made.
 *   <li>Give it a gate that takes the root and throws an {@link InvalidContentException} with all findings. A finding is placed by its
 *       path: field names and ids, such as {@code criteria[CRI-1].best}; a first name that the root has no field for stands for
 *       the whole.
 *   <li>Make a public class like {@link RiskFiles} that holds the format in a nested class, so that it is made on first use.
 *   <li>Enter what an absent field means in {@link Defaults}, unless it is an optional value or a collection.
 * </ol>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the record at the root
 * @param <F> what the gate makes of it
 */
final class FileFormat<C extends Record, F> {

    static final Limits LIMITS = new Limits(
            RiskFiles.MAX_BYTES,
            RiskFiles.MAX_VALUES,
            RiskFiles.MAX_DEPTH,
            RiskFiles.MAX_TEXT_LENGTH,
            RiskFiles.MAX_NUMBER_LENGTH);

    private static final String FORMAT_FIELD = "format";
    private static final String VERSION_FIELD = "formatVersion";
    private static final ImmutableList<String> HEADER = ImmutableList.of(FORMAT_FIELD, VERSION_FIELD);

    private final String what;
    private final String format;
    private final int version;
    private final Class<C> root;
    private final Shapes shapes;
    private final RecordShape shape;
    private final Function<C, F> gate;
    private final Function<F, C> content;

    private FileFormat(
            String what,
            String format,
            int version,
            Class<C> root,
            Shapes shapes,
            Function<C, F> gate,
            Function<F, C> content) {
        this.what = what;
        this.format = format;
        this.version = version;
        this.root = root;
        this.shapes = shapes;
        this.shape = (RecordShape) shapes.of(root);
        this.gate = gate;
        this.content = content;
    }

    /**
     * Returns a format.
     *
     * @param what what messages call such a file, such as "Risk file"
     * @param format what the field {@code format} says
     * @param version what the field {@code formatVersion} says
     * @param root the record whose components are the other fields
     * @param gate checks the content and makes the file of it
     * @param content gives the content back
     * @throws IllegalStateException if a component is of a type that has no form in JSON
     */
    static <C extends Record, F> FileFormat<C, F> of(
            String what, String format, int version, Class<C> root, Function<C, F> gate, Function<F, C> content) {
        return new FileFormat<>(what, format, version, root, new Shapes(), gate, content);
    }

    /** Returns the same format with another gate, such as one that knows what the content must agree with. */
    FileFormat<C, F> behind(Function<C, F> other) {
        return new FileFormat<>(what, format, version, root, shapes, other, content);
    }

    /** The records that occur in such a file, nested ones before those that hold them. */
    List<RecordShape> records() {
        return shapes.records();
    }

    F read(Path file, ClauseCatalog... catalogs) throws IOException {
        requireNonNull(file, "file");
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(name, null, what + " must be a file, but was a directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, catalogs);
        } catch (NoSuchFileException e) {
            NoSuchFileException missing = new NoSuchFileException(name, null, what + " must exist, but did not");
            missing.initCause(e);
            throw missing;
        } catch (AccessDeniedException e) {
            AccessDeniedException denied =
                    new AccessDeniedException(name, null, what + " must be readable, but access was denied");
            denied.initCause(e);
            throw denied;
        }
    }

    F read(InputStream in, String name, ClauseCatalog... catalogs) throws IOException {
        requireNonNull(in, "in");
        return read(in.readNBytes(RiskFiles.MAX_BYTES + 1), name, catalogs);
    }

    F read(byte[] bytes, String name, ClauseCatalog... catalogs) {
        requireNonNull(bytes, "bytes");
        requireNonNull(name, "name");
        CatalogueCheck check = new CatalogueCheck(ImmutableList.copyOf(catalogs));
        Problems problems = new Problems(RiskFiles.MAX_PROBLEMS);
        boolean isTooLarge = bytes.length > RiskFiles.MAX_BYTES;
        LocatedText text = LocatedText.decode(isTooLarge ? new byte[0] : bytes, problems);
        Node tree = null;
        C read = null;
        if (isTooLarge) {
            problems.add(
                    FileProblemCode.TOO_LARGE,
                    JsonPath.ROOT,
                    0,
                    "Number of bytes",
                    RiskFiles.MAX_BYTES,
                    "more than that");
        } else if (problems.isEmpty()) {
            tree = TreeReader.read(text, LIMITS, problems);
        }
        if (tree != null) {
            read = content(tree, check, problems);
        }
        if (read != null && tree != null && problems.isEmpty()) {
            try {
                return gate.apply(read);
            } catch (InvalidContentException e) {
                for (Finding finding : e.findings()) {
                    ContentPlaces.add(finding, tree, problems);
                }
            }
        }
        throw new UnreadableFileException(what, name, problems.located(text, tree));
    }

    private @Nullable C content(Node tree, CatalogueCheck check, Problems problems) {
        Reading reading = new Reading(problems);
        if (!isOurFormat(tree, reading)) {
            return null;
        }
        Object read = shape.read(tree, JsonPath.ROOT, reading, HEADER);
        check.clauses(reading);
        check.editions(tree, reading);
        return root.cast(read);
    }

    /** A file of another format is not read on: each of its fields would be a problem. */
    private boolean isOurFormat(Node tree, Reading reading) {
        if (tree.kind() != Node.Kind.OBJECT) {
            return true;
        }
        boolean isOurs = true;
        Node named = tree.field(FORMAT_FIELD);
        if (named == null) {
            reading.problem(
                    FileProblemCode.MISSING_FIELD, JsonPath.ROOT, tree.offset(), FORMAT_FIELD, '\'' + format + '\'');
        } else if (named.kind() != Node.Kind.TEXT || !named.text().equals(format)) {
            String found = named.kind() == Node.Kind.TEXT
                    ? LocatedText.shown(named.text())
                    : named.kind().toString();
            reading.problem(
                    FileProblemCode.OTHER_FORMAT, JsonPath.ROOT.field(FORMAT_FIELD), named.offset(), format, found);
            isOurs = false;
        }
        Node numbered = tree.field(VERSION_FIELD);
        if (numbered == null) {
            reading.problem(FileProblemCode.MISSING_FIELD, JsonPath.ROOT, tree.offset(), VERSION_FIELD, version);
        } else if (numbered.kind() != Node.Kind.NUMBER || !numbered.text().equals(Integer.toString(version))) {
            String found = numbered.kind() == Node.Kind.NUMBER
                    ? LocatedText.shown(numbered.text())
                    : numbered.kind().toString();
            reading.problem(
                    FileProblemCode.OTHER_VERSION,
                    JsonPath.ROOT.field(VERSION_FIELD),
                    numbered.offset(),
                    version,
                    found);
            isOurs = false;
        }
        return isOurs;
    }

    void write(F file, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        out.write(toJson(file));
        out.flush();
    }

    byte[] toJson(F file) {
        requireNonNull(file, "file");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(FORMAT_FIELD, format);
        fields.put(VERSION_FIELD, version);
        shape.write(content.apply(file), fields);
        return JsonText.bytes(fields);
    }
}
