package org.tutela.interchange.advisories;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tutela.core.finding.InvalidContentException;
import org.tutela.interchange.json.located.JsonText;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.advisory.VexProduct;
import org.tutela.risk.advisory.VexResponse;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * Reads and writes VEX in CSAF 2.0, profile 5.
 *
 * <p>Read: products of one vulnerability with the same status, justification and texts are one statement. The justification comes from
 * the flags, the impact from the threats, the action from the remediations. The versions of products that are fixed are the fixed
 * versions.
 *
 * <p>Written: UTF-8, LF, two spaces a level, the same bytes each time. Statements about one vulnerability become one entry, as CSAF
 * demands. For each product the gravest vector of CVSS v3.x is written, since CSAF 2.0 takes one and knows no later version. It has no
 * place for controls, owners, dates of statements and the finer words of CycloneDX.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class CsafVex {

    private static final Map<String, VexJustification> LABELS = Arrays.stream(VexJustification.values())
            .collect(ImmutableMap.toImmutableMap(VexJustification::text, Function.identity()));

    private static final ImmutableMap<String, Optional<VexResponse>> REMEDIATIONS = ImmutableMap.of(
            "vendor_fix", Optional.of(VexResponse.UPDATE),
            "workaround", Optional.of(VexResponse.WORKAROUND_AVAILABLE),
            "mitigation", Optional.empty(),
            "none_available", Optional.empty(),
            "no_fix_planned", Optional.of(VexResponse.WILL_NOT_FIX));

    private CsafVex() {}

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
        return source.intake(source.object().filter(CsafProducts::isCsaf).map(root -> document(root, name)));
    }

    private static VexDocument document(Fields root, String name) {
        Optional<Fields> document = root.object("document");
        Optional<Fields> tracking = document.flatMap(it -> it.requiredObject("tracking"));
        Optional<LocalDate> date = tracking.flatMap(it -> it.date("current_release_date"));
        Optional<String> publisher =
                document.flatMap(it -> it.object("publisher")).flatMap(it -> it.text("name", 300));
        Optional<String> id = tracking.flatMap(it -> it.text("id", 1000));
        if (id.isEmpty()) {
            root.problemHere(AdvisoryProblemCode.INCOMPLETE_DOCUMENT, "tracking id");
        }
        if (publisher.isEmpty()) {
            root.problemHere(AdvisoryProblemCode.INCOMPLETE_DOCUMENT, "publisher");
        }
        if (date.isEmpty()) {
            root.problemHere(AdvisoryProblemCode.INCOMPLETE_DOCUMENT, "release date");
        }
        CsafProducts products = CsafProducts.read(root);
        List<VexStatement> statements = new ArrayList<>();
        for (Fields vulnerability : root.requiredObjects("vulnerabilities")) {
            for (VexStatement statement : statements(vulnerability, products, publisher.orElse("unknown"), date)) {
                statements.add(statement);
                VexRules.report(
                        root.source(),
                        statement,
                        vulnerability.path(),
                        vulnerability.node().offset());
            }
        }
        return new VexDocument(
                id.orElse(name.isBlank() ? "unnamed" : name),
                publisher.orElse(""),
                "",
                date,
                tracking.flatMap(it -> it.text("version", 100)).orElse("1"),
                statements);
    }

    /** What is said of one product; equal ones are one statement. */
    private record Said(
            VulnerabilityStatus status,
            Optional<VexJustification> justification,
            String impact,
            String action,
            List<VexResponse> responses) {}

    private static List<VexStatement> statements(
            Fields fields, CsafProducts products, String publisher, Optional<LocalDate> date) {
        Optional<CveId> cve = fields.parsed("cve", CveId::parse);
        List<String> ids = new ArrayList<>();
        for (Fields id : fields.objects("ids")) {
            id.required("text", 300).ifPresent(ids::add);
        }
        Optional<String> name = cve.map(CveId::toString).or(() -> ids.stream().findFirst());
        Optional<Fields> status = fields.requiredObject("product_status");
        if (name.isEmpty()) {
            fields.missing("cve", "a CVE number, or other ids");
        }
        if (name.isEmpty() || status.isEmpty()) {
            return List.of();
        }
        List<AdvisoryCvss> cvss =
                date.map(day -> CsafAdvisories.cvss(fields, publisher, day)).orElse(List.of());
        Map<Said, List<VexProduct>> said = new LinkedHashMap<>();
        Details details = new Details(fields, products);
        CsafAdvisories.statuses(status.get(), products)
                .forEach((product, meaning) -> said.computeIfAbsent(
                                details.of(product.id(), meaning), it -> new ArrayList<>())
                        .add(product(product)));
        List<VexStatement> statements = new ArrayList<>();
        said.forEach((what, about) -> {
            VexStatement.Builder builder = VexStatement.builder(name.get(), what.status())
                    .aliases(ids.stream()
                            .filter(id -> !id.equals(name.get()))
                            .distinct()
                            .toList())
                    .products(about)
                    .impactStatement(what.impact())
                    .actionStatement(what.action())
                    .responses(what.responses())
                    .cvss(cvss);
            cve.ifPresent(builder::cve);
            what.justification().ifPresent(builder::justification);
            if (what.status() == VulnerabilityStatus.FIXED) {
                builder.fixedVersions(fixedVersions(about));
            }
            statements.add(builder.build());
        });
        return statements;
    }

    private static VexProduct product(CsafProducts.Product product) {
        boolean isSingle = !product.version().isEmpty();
        return new VexProduct(
                product.id(),
                Optional.of(product.identity()),
                product.version(),
                isSingle ? List.of() : product.versions());
    }

    private static Set<String> fixedVersions(List<VexProduct> products) {
        Set<String> fixed = new LinkedHashSet<>();
        for (VexProduct product : products) {
            if (!product.version().isEmpty()) {
                fixed.add(product.version());
            }
            product.versions().forEach(range -> fixed.add(range.unreadableText().orElse(range.toString())));
        }
        return fixed;
    }

    /** What flags, threats and remediations say of the products of a vulnerability. */
    private static final class Details {

        private final Map<String, VexJustification> justifications = new LinkedHashMap<>();
        private final Map<String, Set<String>> impacts = new LinkedHashMap<>();
        private final Map<String, Set<String>> actions = new LinkedHashMap<>();
        private final Map<String, Set<VexResponse>> responses = new LinkedHashMap<>();

        Details(Fields vulnerability, CsafProducts products) {
            for (Fields flag : vulnerability.objects("flags")) {
                Optional<VexJustification> label = flag.constant("label", LABELS);
                for (String id : ids(flag, products)) {
                    label.ifPresent(it -> justifications.putIfAbsent(id, it));
                }
            }
            for (Fields threat : vulnerability.objects("threats")) {
                if (threat.text("category").filter("impact"::equals).isPresent()) {
                    add(threat, products, impacts);
                }
            }
            for (Fields remediation : vulnerability.objects("remediations")) {
                Optional<VexResponse> response =
                        remediation.constant("category", REMEDIATIONS).flatMap(Function.identity());
                add(remediation, products, actions);
                for (String id : ids(remediation, products)) {
                    response.ifPresent(it -> responses
                            .computeIfAbsent(id, key -> new LinkedHashSet<>())
                            .add(it));
                }
            }
        }

        /** Without products it is said of all of them, for which the empty id stands. */
        private static List<String> ids(Fields fields, CsafProducts products) {
            List<String> ids = products.named(fields);
            return ids.isEmpty() ? List.of("") : ids;
        }

        private static void add(Fields fields, CsafProducts products, Map<String, Set<String>> texts) {
            Optional<String> details = fields.required("details", CycloneDxVexReader.MAX_TEXT);
            for (String id : ids(fields, products)) {
                details.ifPresent(it ->
                        texts.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(it));
            }
        }

        Said of(String product, VulnerabilityStatus status) {
            return new Said(
                    status,
                    Optional.ofNullable(justifications.getOrDefault(product, justifications.get(""))),
                    text(impacts, product),
                    text(actions, product),
                    List.copyOf(all(responses, product)));
        }

        private static <T> Set<T> all(Map<String, Set<T>> map, String product) {
            Set<T> all = new LinkedHashSet<>(map.getOrDefault(product, Set.of()));
            all.addAll(map.getOrDefault("", Set.of()));
            return all;
        }

        private static String text(Map<String, Set<String>> texts, String product) {
            String text = String.join("\n", all(texts, product));
            return text.length() > CycloneDxVexReader.MAX_TEXT ? text.substring(0, CycloneDxVexReader.MAX_TEXT) : text;
        }
    }

    /**
     * Returns a document as CSAF.
     *
     * @param document the document, which names its author and its day, and whose version is the number of its revision
     * @param frame what the document says of itself
     * @return the text, in UTF-8, a new array
     * @throws IllegalArgumentException if the document has no author or day, or its version is not the number after the earlier
     *     revisions
     * @throws InvalidContentException if a statement lacks what its status asks for, with everything that is lacking
     */
    public static byte[] toJson(VexDocument document, CsafFrame frame) {
        requireNonNull(document, "document");
        requireNonNull(frame, "frame");
        VexRules.require(document.statements(), document);
        VexRules.requireAuthorAndDay("CSAF", document);
        int number = frame.earlier().size() + 1;
        if (!document.version().equals(Integer.toString(number))) {
            throw new IllegalArgumentException("Version of the document must be " + number
                    + ", the number after its earlier revisions, but was '" + document.version() + '\'');
        }
        return JsonText.bytes(new CsafVexWriter(document, frame).fields());
    }

    /** The texts of versions that a product is written with: single versions and ranges, each apart. */
    static List<VersionRange> ranges(VexProduct product) {
        return product.versions().isEmpty() && !product.version().isEmpty()
                ? List.of(VersionRange.exactly(VersionTexts.GENERIC, product.version()))
                : product.versions();
    }
}
