package org.tutela.interchange.advisories;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tutela.core.finding.InvalidContentException;
import org.tutela.interchange.json.located.JsonText;
import org.tutela.interchange.json.located.Node;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.advisory.VexStatement;

/**
 * Reads and writes VEX in CycloneDX (JSON): a vulnerability with an analysis is a statement.
 *
 * <p>Read: 1.4 to 1.7. What is said of an affected product in {@code recommendation}, else in {@code workaround}, else in the
 * {@code detail} of the analysis is the action; CISA's published use cases have it in the last. The versions of a resolved
 * vulnerability are the fixed ones; under other states versions with the status {@code unaffected} are. A version whose status
 * contradicts the state is reported and left out, so that no statement claims more than it says. A vulnerability without analysis is no
 * statement, and reported. What a statement lacks by its status is reported with the code that the model gives it.
 *
 * <p>Written: 1.6, UTF-8, LF, two spaces a level, the same bytes each time. What CycloneDX has no field for stands in properties whose
 * names begin with {@code tutela:}: the controls that a mitigation rests on, the owner, the exact justification. Of the dates of CVSS
 * vectors the last is written.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class CycloneDxVex {

    private CycloneDxVex() {}

    /**
     * Reads a document from a stream.
     *
     * @param in the stream, which is read to its end or limit and stays open
     * @param name what messages call it, and the id of a document that has none
     * @return the document, if there is one, and every problem
     * @throws IOException if the stream cannot be read
     */
    public static Intake<VexDocument> read(InputStream in, String name) throws IOException {
        return read(Source.bytes(in), name);
    }

    /**
     * Reads a document from bytes.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it, and the id of a document that has none
     * @return the document, if there is one, and every problem
     */
    public static Intake<VexDocument> read(byte[] bytes, String name) {
        Source source = Source.json(bytes, name);
        return source.intake(source.object()
                .filter(CycloneDxSboms::isCycloneDx)
                .map(root -> new CycloneDxVexReader(root, name).document()));
    }

    /**
     * Returns a document as CycloneDX.
     *
     * @param document the document
     * @return the text, in UTF-8, a new array
     * @throws InvalidContentException if a statement lacks what its status asks for, with everything that is lacking
     */
    public static byte[] toJson(VexDocument document) {
        requireNonNull(document, "document");
        VexRules.require(document.statements(), document);
        return JsonText.bytes(new CycloneDxVexWriter(document).fields());
    }

    /**
     * Returns a document as the CycloneDX that it was read from, with what has changed since. What this library does not know is kept,
     * and a statement that is still the same stands as it was written; read and written back, a text says all that it said.
     *
     * @param document the document, perhaps with other statements than were read
     * @param origin the text that it was read from
     * @param name the name that the text was read under
     * @return the text, in UTF-8, a new array
     * @throws IllegalArgumentException if the origin is no CycloneDX in JSON
     * @throws InvalidContentException if a statement that is new or changed lacks what its status asks for, with everything that is
     *     lacking
     */
    public static byte[] toJson(VexDocument document, byte[] origin, String name) {
        requireNonNull(document, "document");
        Source source = Source.json(origin, name);
        Fields root = source.object()
                .filter(CycloneDxSboms::isCycloneDx)
                .orElseThrow(() -> new IllegalArgumentException("Origin must be CycloneDX in JSON, but was not"));
        CycloneDxVexReader reader = new CycloneDxVexReader(root, name);
        VexDocument before = reader.document();
        Map<Integer, VexStatement> read = reader.statements();
        List<VexStatement> changed = new ArrayList<>(document.statements());
        changed.removeAll(before.statements());
        VexRules.require(changed, document);
        CycloneDxVexWriter writer = new CycloneDxVexWriter(document);

        Map<Integer, VexStatement> unused = new LinkedHashMap<>(read);
        List<Node> vulnerabilities = Optional.ofNullable(root.node().field("vulnerabilities"))
                .map(Node::items)
                .orElse(ImmutableList.of());
        List<Object> written = new ArrayList<>();
        int next = 0;
        for (VexStatement statement : document.statements()) {
            Optional<Integer> same = find(unused, it -> it.equals(statement));
            Optional<Integer> match = same.or(() -> find(unused, it -> isAbout(it, statement)));
            if (match.isPresent()) {
                int index = match.get();
                unused.remove(index);
                for (; next < index; next++) {
                    // what could not be read as a statement is kept where it stood
                    if (!read.containsKey(next)) {
                        written.add(vulnerabilities.get(next));
                    }
                }
                Node node = vulnerabilities.get(index);
                written.add(same.isPresent() ? node : writer.over(node, statement));
            } else {
                written.add(writer.statement(statement));
            }
        }
        for (; next < vulnerabilities.size(); next++) {
            if (!read.containsKey(next)) {
                written.add(vulnerabilities.get(next));
            }
        }
        return JsonText.bytes(writer.over(root, before, written));
    }

    private static Optional<Integer> find(Map<Integer, VexStatement> statements, Predicate<VexStatement> wanted) {
        return statements.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether two statements are about one vulnerability and the same products. */
    private static boolean isAbout(VexStatement a, VexStatement b) {
        return a.vulnerability().equals(b.vulnerability())
                && a.products().stream()
                        .map(product -> product.reference())
                        .toList()
                        .equals(b.products().stream()
                                .map(product -> product.reference())
                                .toList());
    }
}
