package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.advisory.VexJustificationDetail;
import org.tutela.risk.advisory.VexProduct;
import org.tutela.risk.advisory.VexResponse;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.VulnerabilityStatus;

/** Reads the statements of a CycloneDX document. */
final class CycloneDxVexReader {

    static final String DOCUMENT_ID = "tutela:documentId";
    static final String DOCUMENT_VERSION = "tutela:documentVersion";
    static final String ROLE = "tutela:authorRole";
    static final String CONTROL = "tutela:control";
    static final String OWNER = "tutela:owner";
    static final String JUSTIFICATION = "tutela:justification";

    /** How many characters a text of a statement may have. */
    static final int MAX_TEXT = 4000;

    private static final ImmutableMap<String, VulnerabilityStatus> STATES = ImmutableMap.of(
            "exploitable", VulnerabilityStatus.AFFECTED,
            "in_triage", VulnerabilityStatus.UNDER_INVESTIGATION,
            "resolved", VulnerabilityStatus.FIXED,
            "resolved_with_pedigree", VulnerabilityStatus.FIXED,
            "not_affected", VulnerabilityStatus.NOT_AFFECTED,
            "false_positive", VulnerabilityStatus.NOT_AFFECTED);

    private static final Map<String, VexJustificationDetail> DETAILS =
            words(VexJustificationDetail.values(), VexJustificationDetail::text);
    private static final Map<String, VexJustification> JUSTIFICATIONS =
            words(VexJustification.values(), VexJustification::text);
    private static final Map<String, VexResponse> RESPONSES =
            words(VexResponse.values(), response -> response.name().toLowerCase(Locale.ROOT));
    private static final ImmutableMap<String, String> VERSION_STATUS =
            ImmutableMap.of("affected", "affected", "unaffected", "unaffected", "unknown", "unknown");
    private static final ImmutableMap<String, String> METHODS =
            ImmutableMap.of("CVSSv3", "CVSS:3.0/", "CVSSv31", "CVSS:3.1/", "CVSSv4", "CVSS:4.0/");

    private final Fields root;
    private final String name;
    private final Map<String, Fields> components = new LinkedHashMap<>();
    private final Map<Integer, VexStatement> statements = new LinkedHashMap<>();
    private final String author;
    private final Optional<LocalDate> issued;

    CycloneDxVexReader(Fields root, String name) {
        this.root = root;
        this.name = name;
        Optional<Fields> metadata = root.object("metadata");
        author = metadata.map(CycloneDxSboms::author).orElse("");
        issued = metadata.flatMap(it -> it.date("timestamp"));
        metadata.flatMap(it -> it.object("component")).ifPresent(this::component);
        CycloneDxSboms.flat(root, metadata).forEach(this::component);
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(ImmutableMap.toImmutableMap(word, Function.identity()));
    }

    private void component(Fields component) {
        component.text("bom-ref").ifPresent(ref -> components.putIfAbsent(ref, component));
    }

    /** The statements by the places of their vulnerabilities, once the document was read. */
    Map<Integer, VexStatement> statements() {
        return statements;
    }

    VexDocument document() {
        Map<String, List<String>> properties =
                root.object("metadata").map(CycloneDxVexReader::properties).orElse(ImmutableMap.of());
        Optional<String> id = root.text("serialNumber", 1000).or(() -> only(properties, DOCUMENT_ID));
        if (id.isEmpty()) {
            root.problemHere(AdvisoryProblemCode.INCOMPLETE_DOCUMENT, "serial number");
        }
        if (author.isEmpty()) {
            root.problemHere(AdvisoryProblemCode.INCOMPLETE_DOCUMENT, "author");
        }
        if (issued.isEmpty()) {
            root.problemHere(AdvisoryProblemCode.INCOMPLETE_DOCUMENT, "timestamp");
        }
        List<Fields> vulnerabilities = root.requiredObjects("vulnerabilities");
        for (Fields vulnerability : vulnerabilities) {
            statement(vulnerability).ifPresent(statement -> {
                statements.put(vulnerability.index(), statement);
                VexRules.report(
                        root.source(),
                        statement,
                        vulnerability.path(),
                        vulnerability.node().offset());
            });
        }
        return new VexDocument(
                id.orElse(name.isBlank() ? "unnamed" : name),
                author,
                only(properties, ROLE).orElse(""),
                issued,
                only(properties, DOCUMENT_VERSION)
                        .or(() -> root.scalar("version"))
                        .orElse("1"),
                ImmutableList.copyOf(statements.values()));
    }

    private static Map<String, List<String>> properties(Fields fields) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (Fields property : fields.objects("properties")) {
            Optional<String> key = property.text("name");
            Optional<String> value = property.text("value", 300);
            if (key.isPresent() && value.isPresent()) {
                properties.computeIfAbsent(key.get(), it -> new ArrayList<>()).add(value.get());
            }
        }
        return properties;
    }

    private static Optional<String> only(Map<String, List<String>> properties, String key) {
        return properties.getOrDefault(key, ImmutableList.of()).stream().findFirst();
    }

    private Optional<VexStatement> statement(Fields fields) {
        Optional<String> id = fields.required("id", 300);
        Optional<Fields> analysis = fields.requiredObject("analysis");
        Optional<VulnerabilityStatus> status = analysis.flatMap(it -> it.constant("state", STATES));
        if (analysis.isPresent() && status.isEmpty()) {
            analysis.get().missing("state", "one of " + STATES.keySet());
        }
        if (id.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        VexStatement.Builder builder = VexStatement.builder(id.get(), status.get());
        if (CveId.isCve(id.get())) {
            builder.cve(CveId.parse(id.get()));
        }
        List<String> aliases = new ArrayList<>();
        fields.objects("references").forEach(it -> it.text("id", 300).ifPresent(aliases::add));
        builder.aliases(aliases);
        justification(fields, analysis.get(), builder);
        words(fields, analysis.get(), status.get(), builder);
        List<VexResponse> responses = new ArrayList<>();
        for (Fields.Text response : analysis.get().texts("response")) {
            Fields.parse(root.source(), CycloneDxVexReader::response, response).ifPresent(responses::add);
        }
        builder.responses(responses);
        Optional<LocalDate> first = analysis.get().date("firstIssued");
        Optional<LocalDate> last = analysis.get().date("lastUpdated");
        first.ifPresent(builder::issued);
        last.ifPresent(builder::updated);
        builder.cvss(ratings(fields, last));
        return about(fields, status.get(), builder);
    }

    private static VexResponse response(String text) {
        VexResponse response = RESPONSES.get(text);
        if (response == null) {
            throw new IllegalArgumentException(
                    "Unknown response '" + LocatedText.shown(text) + "', known responses are " + RESPONSES.keySet());
        }
        return response;
    }

    private void justification(Fields fields, Fields analysis, VexStatement.Builder builder) {
        Map<String, List<String>> properties = properties(fields);
        Optional<VexJustificationDetail> detail = analysis.constant("justification", DETAILS);
        Optional<VexJustification> exact = only(properties, JUSTIFICATION).map(JUSTIFICATIONS::get);
        if (exact.isPresent()) {
            builder.justification(exact.get());
            // the finer word was chosen for want of the exact one, unless they agree
            detail.filter(it -> it.justification() == exact.get() && !isStandIn(exact.get(), it))
                    .ifPresent(builder::justificationDetail);
        } else {
            detail.ifPresent(it -> builder.justification(it.justification()).justificationDetail(it));
        }
        List<ControlId> controls = new ArrayList<>();
        for (Fields property : fields.objects("properties")) {
            if (property.text("name").filter(CONTROL::equals).isPresent()) {
                property.parsed("value", ControlId::parse).ifPresent(controls::add);
            }
        }
        builder.controls(controls);
        only(properties, OWNER).ifPresent(builder::owner);
    }

    private static boolean isStandIn(VexJustification exact, VexJustificationDetail detail) {
        return CycloneDxVexWriter.standIn(exact) == detail;
    }

    private static void words(
            Fields fields, Fields analysis, VulnerabilityStatus status, VexStatement.Builder builder) {
        Optional<String> detail = analysis.text("detail", MAX_TEXT);
        Optional<String> action = fields.text("recommendation", MAX_TEXT).or(() -> fields.text("workaround", MAX_TEXT));
        if (action.isEmpty() && status == VulnerabilityStatus.AFFECTED) {
            detail.ifPresent(builder::actionStatement);
            return;
        }
        action.ifPresent(builder::actionStatement);
        detail.ifPresent(builder::impactStatement);
    }

    private List<AdvisoryCvss> ratings(Fields fields, Optional<LocalDate> updated) {
        List<AdvisoryCvss> ratings = new ArrayList<>();
        Optional<LocalDate> date = updated.or(() -> fields.date("updated"))
                .or(() -> fields.date("published"))
                .or(() -> fields.date("created"))
                .or(() -> issued);
        for (Fields rating : fields.objects("ratings")) {
            String method = rating.text("method").orElse("");
            boolean isCvss = METHODS.containsKey(method)
                    || rating.text("vector")
                            .filter(it -> it.startsWith("CVSS:"))
                            .isPresent();
            if (method.equals("CVSSv2")) {
                rating.problem(AdvisoryProblemCode.OTHER_CVSS, "method", "2.0");
            } else if (isCvss && rating.has("vector")) {
                if (date.isEmpty()) {
                    rating.problem(AdvisoryProblemCode.UNDATED_VECTOR, "vector");
                    continue;
                }
                String source = rating.object("source")
                        .flatMap(it -> it.text("name", 300))
                        .orElse(author.isEmpty() ? "unknown" : author);
                CvssTexts.read(
                                rating,
                                "vector",
                                "score",
                                "severity",
                                METHODS.getOrDefault(method, ""),
                                source,
                                date.get())
                        .ifPresent(ratings::add);
            }
        }
        return ratings;
    }

    /** Reads the products; a statement none of whose products could be kept says nothing. */
    private Optional<VexStatement> about(Fields fields, VulnerabilityStatus status, VexStatement.Builder builder) {
        List<VexProduct> products = new ArrayList<>();
        List<String> fixed = new ArrayList<>();
        List<Fields> all = fields.objects("affects");
        if (all.isEmpty()) {
            fields.missing("affects", "a list of products");
        }
        for (Fields affects : all) {
            affects.required("ref", 1000)
                    .flatMap(ref -> product(affects, ref, status, fixed))
                    .ifPresent(products::add);
        }
        if (products.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(builder.products(products)
                .fixedVersions(ImmutableList.copyOf(fixed.stream().distinct().toList()))
                .build());
    }

    private Optional<VexProduct> product(Fields affects, String ref, VulnerabilityStatus status, List<String> fixed) {
        Optional<Fields> component = Optional.ofNullable(components.get(ref));
        Optional<ProductIdentity> identity =
                component.flatMap(CycloneDxVexReader::identity).or(() -> byUrl(ref));
        String scheme = VersionTexts.scheme(identity.flatMap(ProductIdentity::packageUrl));
        List<VersionRange> versions = new ArrayList<>();
        boolean isVersioned = false;
        for (Fields version : affects.objects("versions")) {
            isVersioned = true;
            version(version, scheme, status, versions, fixed);
        }
        if (isVersioned && versions.isEmpty()) {
            // without versions it would be said of all
            return Optional.empty();
        }
        String version = isVersioned
                ? ""
                : component
                        .flatMap(it -> it.text("version", 300))
                        .or(() ->
                                byUrl(ref).flatMap(ProductIdentity::packageUrl).flatMap(PackageUrl::version))
                        .orElse("");
        if (status == VulnerabilityStatus.FIXED && !version.isEmpty()) {
            fixed.add(version);
        }
        List<String> singles = versions.size() == 1 ? VersionTexts.singles(versions.get(0)) : ImmutableList.of();
        if (singles.size() == 1) {
            return Optional.of(new VexProduct(ref, identity, singles.get(0), ImmutableList.of()));
        }
        return Optional.of(new VexProduct(ref, identity, version, versions));
    }

    private void version(
            Fields fields, String scheme, VulnerabilityStatus status, List<VersionRange> versions, List<String> fixed) {
        Optional<String> single = fields.scalar("version");
        Optional<String> range = fields.text("range", 2000);
        if (single.isEmpty() && range.isEmpty()) {
            fields.missing("version", "a version, or a range");
            return;
        }
        String said = fields.constant("status", VERSION_STATUS).orElse("");
        boolean isSafe = status == VulnerabilityStatus.NOT_AFFECTED || status == VulnerabilityStatus.FIXED;
        if (isSafe && (said.equals("affected") || said.equals("unknown"))) {
            fields.problem(AdvisoryProblemCode.CONTRADICTING_VERSION, "status", status, said);
            return;
        }
        if (said.equals("unaffected") && !isSafe) {
            fixed.add(single.or(() -> range).orElseThrow());
            return;
        }
        VersionRange meant = single.map(it -> VersionRange.exactly(scheme, it))
                .orElseGet(() -> VersionTexts.range(scheme, range.orElseThrow()));
        if (meant.unreadableText().isPresent()) {
            fields.problemHere(
                    AdvisoryProblemCode.VERSIONS_IN_WORDS,
                    meant.unreadableText().get());
        }
        versions.add(meant);
        if (status == VulnerabilityStatus.FIXED) {
            fixed.add(single.or(() -> range).orElseThrow());
        }
    }

    private static Optional<ProductIdentity> identity(Fields component) {
        Optional<PackageUrl> packageUrl = component.parsed("purl", PackageUrl::parse);
        Optional<CpeName> cpe = component.parsed("cpe", CpeName::parse);
        String product = component.text("name", 1000).orElse("");
        String vendor = component
                .object("supplier")
                .flatMap(it -> it.text("name", 300))
                .or(() -> component.text("publisher", 300))
                .orElse("");
        boolean isNamed = packageUrl.isPresent() || cpe.isPresent() || !product.isEmpty();
        return isNamed ? Optional.of(new ProductIdentity(packageUrl, cpe, vendor, product)) : Optional.empty();
    }

    /** A reference that is a package URL, or the link to a bill of materials that ends with one, says what it means by itself. */
    private static Optional<ProductIdentity> byUrl(String ref) {
        String last = ref.startsWith("urn:cdx:") ? ref.substring(ref.indexOf('#') + 1) : ref;
        try {
            return last.startsWith("pkg:") ? Optional.of(ProductIdentity.of(PackageUrl.parse(last))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // a reference is any text; that it looks like a package URL is chance then
            return Optional.empty();
        }
    }
}
