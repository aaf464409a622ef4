package org.tutela.interchange.advisories;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
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
import org.tutela.interchange.json.FileProblemCode;
import org.tutela.interchange.json.located.JsonText;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.advisory.VexProduct;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * Reads and writes OpenVEX.
 *
 * <p>Read: 0.0.1 to 0.2.0. The version of a product is that of its package URL or CPE name; the versions of products that are fixed are
 * the fixed versions. A statement about parts of a product is read as one about the product, and reported.
 *
 * <p>Written: 0.2.0, UTF-8, LF, two spaces a level, the same bytes each time. A product without a package URL is given a generic one,
 * so that its version is not lost. OpenVEX has no place for CVSS vectors, responses, controls, owners, and the finer words of CycloneDX:
 * they are not written, nor are fixed versions beside a product that is affected.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class OpenVex {

    private static final String CONTEXT = "https://openvex.dev/ns";
    private static final String WRITTEN_CONTEXT = CONTEXT + "/v0.2.0";

    private static final ImmutableMap<String, VulnerabilityStatus> STATUS = ImmutableMap.of(
            "not_affected", VulnerabilityStatus.NOT_AFFECTED,
            "affected", VulnerabilityStatus.AFFECTED,
            "fixed", VulnerabilityStatus.FIXED,
            "under_investigation", VulnerabilityStatus.UNDER_INVESTIGATION);

    private static final Map<String, VexJustification> JUSTIFICATIONS = Arrays.stream(VexJustification.values())
            .collect(ImmutableMap.toImmutableMap(VexJustification::text, Function.identity()));

    private OpenVex() {}

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
        return source.intake(source.object().filter(OpenVex::isOpenVex).map(root -> document(root, name)));
    }

    private static boolean isOpenVex(Fields root) {
        Optional<String> context = root.required("@context");
        boolean isOpenVex = context.filter(it -> it.startsWith(CONTEXT)).isPresent();
        if (context.isPresent() && !isOpenVex) {
            root.problem(FileProblemCode.OTHER_FORMAT, "@context", CONTEXT, LocatedText.shown(context.get()));
        }
        return isOpenVex;
    }

    private static VexDocument document(Fields root, String name) {
        for (String field : List.of("@id", "author", "timestamp")) {
            if (!root.has(field)) {
                root.problemHere(AdvisoryProblemCode.INCOMPLETE_DOCUMENT, field);
            }
        }
        List<VexStatement> statements = new ArrayList<>();
        for (Fields fields : root.requiredObjects("statements")) {
            statement(fields).ifPresent(statement -> {
                statements.add(statement);
                VexRules.report(
                        root.source(), statement, fields.path(), fields.node().offset());
            });
        }
        return new VexDocument(
                root.text("@id", 1000).orElse(name.isBlank() ? "unnamed" : name),
                root.text("author", 300).orElse(""),
                root.text("role", 300).orElse(""),
                root.date("timestamp"),
                root.scalar("version").orElse("1"),
                statements);
    }

    private static Optional<VexStatement> statement(Fields fields) {
        Node named = fields.node().field("vulnerability");
        boolean isText = named != null && named.kind() == Node.Kind.TEXT;
        Optional<Fields> vulnerability = isText ? Optional.empty() : fields.requiredObject("vulnerability");
        Optional<String> id = isText
                ? fields.required("vulnerability", 300)
                : vulnerability.flatMap(it -> it.text("name", 300).or(() -> it.text("@id", 300)));
        if (id.isEmpty()) {
            vulnerability.ifPresent(it -> it.missing("name", "a text"));
        }
        Optional<VulnerabilityStatus> status = fields.constant("status", STATUS);
        if (status.isEmpty()) {
            fields.missing("status", "one of " + STATUS.keySet());
        }
        List<VexProduct> products = products(fields);
        if (products.isEmpty()) {
            fields.missing("products", "a list of products");
        }
        if (id.isEmpty() || status.isEmpty() || products.isEmpty()) {
            return Optional.empty();
        }
        VexStatement.Builder builder =
                VexStatement.builder(id.get(), status.get()).products(products);
        List<String> aliases = vulnerability
                .map(it -> it.texts("aliases").stream()
                        .map(Fields.Text::value)
                        .filter(alias -> alias.length() <= 300)
                        .toList())
                .orElse(ImmutableList.of());
        builder.aliases(aliases);
        if (CveId.isCve(id.get())) {
            builder.cve(CveId.parse(id.get()));
        } else {
            aliases.stream().filter(CveId::isCve).findFirst().map(CveId::parse).ifPresent(builder::cve);
        }
        fields.constant("justification", JUSTIFICATIONS).ifPresent(builder::justification);
        fields.text("impact_statement", CycloneDxVexReader.MAX_TEXT)
                .or(() -> fields.text("status_notes", CycloneDxVexReader.MAX_TEXT))
                .ifPresent(builder::impactStatement);
        fields.text("action_statement", CycloneDxVexReader.MAX_TEXT).ifPresent(builder::actionStatement);
        fields.date("timestamp").ifPresent(builder::issued);
        fields.date("last_updated").ifPresent(builder::updated);
        if (status.get() == VulnerabilityStatus.FIXED) {
            Set<String> fixed = new LinkedHashSet<>();
            products.stream()
                    .map(VexProduct::version)
                    .filter(version -> !version.isEmpty())
                    .forEach(fixed::add);
            builder.fixedVersions(fixed);
        }
        return Optional.of(builder.build());
    }

    private static List<VexProduct> products(Fields statement) {
        List<VexProduct> products = new ArrayList<>();
        Node list = statement.node().field("products");
        boolean areTexts = list != null
                && list.kind() == Node.Kind.LIST
                && !list.items().isEmpty()
                && list.items().get(0).kind() == Node.Kind.TEXT;
        if (areTexts) {
            for (Fields.Text text : statement.texts("products")) {
                Optional<PackageUrl> url = text.value().startsWith("pkg:")
                        ? Fields.parse(statement.source(), PackageUrl::parse, text)
                        : Optional.empty();
                product(text.value(), url, Optional.empty()).ifPresent(products::add);
            }
            return products;
        }
        for (Fields fields : statement.objects("products")) {
            Optional<Fields> identifiers = fields.object("identifiers");
            Optional<PackageUrl> url = identifiers.flatMap(it -> it.parsed("purl", PackageUrl::parse));
            if (url.isEmpty()
                    && fields.text("@id").filter(it -> it.startsWith("pkg:")).isPresent()) {
                url = fields.parsed("@id", PackageUrl::parse);
            }
            Optional<CpeName> cpe = identifiers.flatMap(
                    it -> it.parsed("cpe23", CpeName::parse).or(() -> it.parsed("cpe22", CpeName::parse)));
            Optional<String> reference = fields.text("@id", 1000)
                    .or(() -> identifiers.flatMap(it -> it.text("purl", 1000).or(() -> it.text("cpe23", 1000))));
            if (reference.isEmpty()) {
                fields.missing("@id", "a text");
                continue;
            }
            if (!fields.objects("subcomponents").isEmpty()) {
                fields.problem(AdvisoryProblemCode.STATEMENT_ABOUT_PART, "subcomponents", reference.get());
            }
            product(reference.get(), url, cpe).ifPresent(products::add);
        }
        return products;
    }

    private static Optional<VexProduct> product(String reference, Optional<PackageUrl> url, Optional<CpeName> cpe) {
        if (reference.length() > 1000) {
            return Optional.empty();
        }
        boolean isNamed = url.isPresent() || cpe.isPresent();
        Optional<ProductIdentity> identity =
                isNamed ? Optional.of(new ProductIdentity(url, cpe, "", "")) : Optional.empty();
        String version = url.flatMap(PackageUrl::version)
                .or(() -> cpe.flatMap(CpeName::version))
                .filter(it -> it.length() <= 300)
                .orElse("");
        return Optional.of(new VexProduct(reference, identity, version, ImmutableList.of()));
    }

    /**
     * Returns a document as OpenVEX.
     *
     * @param document the document, which names its author and its day; its products have single versions and no ranges
     * @return the text, in UTF-8, a new array
     * @throws IllegalArgumentException if the document has no author or day, or a product has a range of versions
     * @throws InvalidContentException if a statement lacks what its status asks for, with everything that is lacking
     */
    public static byte[] toJson(VexDocument document) {
        requireNonNull(document, "document");
        VexRules.require(document.statements(), document);
        VexRules.requireAuthorAndDay("OpenVEX", document);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("@context", WRITTEN_CONTEXT);
        fields.put("@id", document.id());
        fields.put("author", document.author());
        if (!document.role().isEmpty()) {
            fields.put("role", document.role());
        }
        fields.put("timestamp", document.issued().orElseThrow() + "T00:00:00Z");
        fields.put("version", VexRules.number(document.version()));
        List<Object> statements = new ArrayList<>();
        document.statements().forEach(statement -> statements.add(fields(statement)));
        fields.put("statements", statements);
        return JsonText.bytes(fields);
    }

    private static Map<String, Object> fields(VexStatement statement) {
        Map<String, Object> vulnerability = new LinkedHashMap<>();
        vulnerability.put("name", statement.vulnerability());
        if (!statement.aliases().isEmpty()) {
            vulnerability.put("aliases", statement.aliases());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("vulnerability", vulnerability);
        statement.issued().ifPresent(day -> fields.put("timestamp", day + "T00:00:00Z"));
        statement.updated().ifPresent(day -> fields.put("last_updated", day + "T00:00:00Z"));
        List<Object> products = new ArrayList<>();
        statement.products().forEach(product -> products.add(fields(product, statement)));
        fields.put("products", products);
        fields.put(
                "status",
                switch (statement.status()) {
                    case NOT_AFFECTED -> "not_affected";
                    case AFFECTED -> "affected";
                    case FIXED -> "fixed";
                    case UNDER_INVESTIGATION -> "under_investigation";
                });
        statement.justification().ifPresent(it -> fields.put("justification", it.text()));
        if (!statement.impactStatement().isEmpty()) {
            // only a product that is not affected may have an impact statement
            boolean isNotAffected = statement.status() == VulnerabilityStatus.NOT_AFFECTED;
            fields.put(isNotAffected ? "impact_statement" : "status_notes", statement.impactStatement());
        }
        if (!statement.actionStatement().isEmpty()) {
            fields.put("action_statement", statement.actionStatement());
        }
        return fields;
    }

    private static Map<String, Object> fields(VexProduct product, VexStatement statement) {
        if (!product.versions().isEmpty()) {
            throw new IllegalArgumentException("Product of OpenVEX must have a single version, but '"
                    + LocatedText.shown(product.reference()) + "' had "
                    + product.versions().get(0));
        }
        boolean isFixed = statement.status() == VulnerabilityStatus.FIXED;
        String version = product.version().isEmpty()
                        && isFixed
                        && statement.fixedVersions().size() == 1
                ? statement.fixedVersions().get(0)
                : product.version();
        Map<String, Object> identifiers = new LinkedHashMap<>();
        product.identity().ifPresent(identity -> {
            PackageUrls.of(identity, version).ifPresent(url -> identifiers.put("purl", url.toString()));
            identity.cpe().ifPresent(cpe -> identifiers.put("cpe23", cpe.toString()));
        });
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("@id", product.reference());
        if (!identifiers.isEmpty()) {
            fields.put("identifiers", identifiers);
        }
        return fields;
    }
}
