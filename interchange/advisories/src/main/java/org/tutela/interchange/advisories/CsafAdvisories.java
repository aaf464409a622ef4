package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.AdvisoryStatus;
import org.tutela.risk.advisory.AdvisoryVulnerability;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.CweId;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.Remediation;
import org.tutela.risk.advisory.RemediationKind;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.sbom.VersionRange.Comparator;
import org.tutela.risk.sbom.VersionRange.Constraint;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * Reads advisories in CSAF 2.0 (Common Security Advisory Framework, OASIS Standard of November 2022), such as those that CISA publishes
 * of medical devices.
 *
 * <p>Products come from the product tree: vendor, product name and version from the branches, package URL and CPE name from the
 * identification helper. A version or range that no rule reads, such as {@code distributed < april 1, 2018}, is kept as unreadable and
 * reported: every version of the product may be meant. All CVSS vectors of a vulnerability are kept; a score or a severity that is not
 * what its vector gives is reported. Text about exploitation is reported for a person to read.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class CsafAdvisories {

    private static final ImmutableMap<String, AdvisoryStatus> STATUS = ImmutableMap.of(
            "draft", AdvisoryStatus.DRAFT,
            "interim", AdvisoryStatus.INTERIM,
            "final", AdvisoryStatus.FINAL);

    private static final ImmutableMap<String, RemediationKind> REMEDIATIONS = ImmutableMap.of(
            "workaround", RemediationKind.WORKAROUND,
            "mitigation", RemediationKind.MITIGATION,
            "vendor_fix", RemediationKind.VENDOR_FIX,
            "none_available", RemediationKind.NONE_AVAILABLE,
            "no_fix_planned", RemediationKind.NO_FIX_PLANNED);

    /** The groups of a product status from the gravest on; those that recommend a version say nothing of a vulnerability. */
    private static final ImmutableMap<String, VulnerabilityStatus> GROUPS =
            ImmutableMap.<String, VulnerabilityStatus>builder()
                    .put("known_affected", VulnerabilityStatus.AFFECTED)
                    .put("first_affected", VulnerabilityStatus.AFFECTED)
                    .put("last_affected", VulnerabilityStatus.AFFECTED)
                    .put("under_investigation", VulnerabilityStatus.UNDER_INVESTIGATION)
                    .put("fixed", VulnerabilityStatus.FIXED)
                    .put("first_fixed", VulnerabilityStatus.FIXED)
                    .put("known_not_affected", VulnerabilityStatus.NOT_AFFECTED)
                    .build();

    private CsafAdvisories() {}

    /**
     * Reads an advisory from a stream.
     *
     * @param in the stream, which is read to its end or limit and stays open
     * @param name what messages call it
     * @return the advisory, if the document gives one, and every problem
     * @throws IOException if the stream cannot be read
     */
    public static Intake<Advisory> read(InputStream in, String name) throws IOException {
        return read(Source.bytes(in), name);
    }

    /**
     * Reads an advisory from bytes.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @return the advisory, if the document gives one, and every problem
     */
    public static Intake<Advisory> read(byte[] bytes, String name) {
        Source source = Source.json(bytes, name);
        return source.intake(source.object().filter(CsafProducts::isCsaf).flatMap(CsafAdvisories::advisory));
    }

    private static Optional<Advisory> advisory(Fields root) {
        Optional<Fields> document = root.object("document");
        Optional<Fields> tracking = document.flatMap(it -> it.requiredObject("tracking"));
        Optional<String> id = tracking.flatMap(it -> it.required("id", 300));
        Optional<String> publisher =
                document.flatMap(it -> it.requiredObject("publisher")).flatMap(it -> it.required("name", 300));
        Optional<LocalDate> published = tracking.flatMap(it -> it.requiredDate("initial_release_date"));
        Optional<LocalDate> modified = tracking.flatMap(it -> it.requiredDate("current_release_date"));
        CsafProducts products = CsafProducts.read(root);
        List<AdvisoryVulnerability> vulnerabilities = new ArrayList<>();
        List<Fields> objects = root.objects("vulnerabilities");
        for (int i = 0; i < objects.size(); i++) {
            String fallback = id.orElse("") + '#' + (i + 1);
            vulnerabilities.add(vulnerability(
                    objects.get(i), products, fallback, publisher.orElse(""), modified.or(() -> published)));
        }
        if (id.isEmpty() || publisher.isEmpty() || published.isEmpty() && modified.isEmpty()) {
            return Optional.empty();
        }
        Advisory.Builder builder = Advisory.builder(
                        id.get(),
                        publisher.get(),
                        published.or(() -> modified).orElseThrow(),
                        modified.or(() -> published).orElseThrow())
                .title(document.get().text("title", 1000).orElse(""))
                .revision(tracking.get().text("version", 300).orElse(""))
                .vulnerabilities(vulnerabilities)
                .references(references(document.get()));
        tracking.get().constant("status", STATUS).ifPresent(builder::status);
        return Optional.of(builder.build());
    }

    private static List<String> references(Fields document) {
        Set<String> urls = new LinkedHashSet<>();
        for (Fields reference : document.objects("references")) {
            reference.text("url", 2000).ifPresent(urls::add);
        }
        return ImmutableList.copyOf(urls);
    }

    private static AdvisoryVulnerability vulnerability(
            Fields fields, CsafProducts products, String fallback, String publisher, Optional<LocalDate> date) {
        Optional<CveId> cve = fields.parsed("cve", CveId::parse);
        List<String> ids = new ArrayList<>();
        for (Fields id : fields.objects("ids")) {
            id.required("text", 300).ifPresent(ids::add);
        }
        String id = cve.map(CveId::toString).orElse(ids.isEmpty() ? fallback : ids.get(0));
        AdvisoryVulnerability.Builder builder = AdvisoryVulnerability.builder(id)
                .title(fields.text("title", 1000).orElse(""))
                .aliases(ImmutableSet.copyOf(ids).stream()
                        .filter(alias -> !alias.equals(id))
                        .toList())
                .cvss(date.map(day -> cvss(fields, publisher, day)).orElse(ImmutableList.of()))
                .products(affected(fields, products))
                .remediations(remediations(fields, products));
        cve.ifPresent(builder::cve);
        fields.object("cwe").flatMap(cwe -> cwe.parsed("id", CweId::parse)).ifPresent(builder::cwes);
        for (Fields threat : fields.objects("threats")) {
            if (threat.text("category").filter("exploit_status"::equals).isPresent()) {
                threat.text("details")
                        .ifPresent(
                                words -> threat.problem(AdvisoryProblemCode.EXPLOITATION_IN_WORDS, "details", words));
            }
        }
        return builder.build();
    }

    /** The vectors of all scores, each once; a score is repeated for groups of products. */
    static List<AdvisoryCvss> cvss(Fields vulnerability, String publisher, LocalDate date) {
        Set<AdvisoryCvss> vectors = new LinkedHashSet<>();
        for (Fields score : vulnerability.objects("scores")) {
            score.object("cvss_v3")
                    .flatMap(it -> CvssTexts.read(it, "vectorString", "baseScore", "baseSeverity", "", publisher, date))
                    .ifPresent(vectors::add);
            score.object("cvss_v4")
                    .flatMap(it -> CvssTexts.read(it, "vectorString", "baseScore", "baseSeverity", "", publisher, date))
                    .ifPresent(vectors::add);
            if (score.has("cvss_v2")) {
                score.problem(AdvisoryProblemCode.OTHER_CVSS, "cvss_v2", "2.0");
            }
        }
        return ImmutableList.copyOf(vectors);
    }

    private static List<AffectedProduct> affected(Fields vulnerability, CsafProducts products) {
        Set<AffectedProduct> affected = new LinkedHashSet<>();
        vulnerability
                .object("product_status")
                .ifPresent(status -> statuses(status, products).forEach((product, meaning) -> {
                    boolean isAffected = meaning == VulnerabilityStatus.AFFECTED
                            || meaning == VulnerabilityStatus.UNDER_INVESTIGATION;
                    for (CsafProducts.Product part : products.spread(product, isAffected)) {
                        affected.add(new AffectedProduct(part.identity(), part.versions(), meaning));
                    }
                }));
        vulnerability.object("product_status").ifPresent(status -> between(status, products, affected));
        return ImmutableList.copyOf(affected);
    }

    /**
     * The versions from the first that is affected to the last, which the document does not list one by one; open to the side of which
     * it says nothing. Where it names more than one release train of a product, they may be any.
     */
    private static void between(Fields status, CsafProducts products, Set<AffectedProduct> affected) {
        Map<String, List<CsafProducts.Product>> firsts = byProduct(products.of(status, "first_affected"));
        Map<String, List<CsafProducts.Product>> lasts = byProduct(products.of(status, "last_affected"));
        for (String key : Sets.union(firsts.keySet(), lasts.keySet())) {
            List<CsafProducts.Product> from = firsts.getOrDefault(key, ImmutableList.of());
            List<CsafProducts.Product> to = lasts.getOrDefault(key, ImmutableList.of());
            CsafProducts.Product product = from.isEmpty() ? to.get(0) : from.get(0);
            ProductIdentity identity = new ProductIdentity(
                    product.identity().packageUrl().map(PackageUrls::withoutVersion),
                    product.identity().cpe(),
                    product.identity().vendor(),
                    product.identity().product());
            affected.add(new AffectedProduct(
                    identity, ImmutableList.of(range(identity, from, to)), VulnerabilityStatus.AFFECTED));
        }
    }

    private static Map<String, List<CsafProducts.Product>> byProduct(List<CsafProducts.Product> products) {
        return products.stream()
                .collect(Collectors.groupingBy(
                        product -> product.identity().vendor()
                                + '\n'
                                + product.identity().product()
                                + '\n'
                                + product.identity()
                                        .packageUrl()
                                        .map(PackageUrl::identity)
                                        .orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static VersionRange range(
            ProductIdentity identity, List<CsafProducts.Product> from, List<CsafProducts.Product> to) {
        List<Constraint> bounds = new ArrayList<>();
        from.forEach(it -> bounds.add(new Constraint(Comparator.GREATER_OR_EQUAL, shown(it))));
        to.forEach(it -> bounds.add(new Constraint(Comparator.LESS_OR_EQUAL, shown(it))));
        boolean isOneTrain = from.size() <= 1 && to.size() <= 1;
        boolean areVersions = Stream.concat(from.stream(), to.stream())
                .noneMatch(it -> it.version().isEmpty());
        return isOneTrain && areVersions
                ? VersionRange.of(VersionTexts.scheme(identity.packageUrl()), bounds)
                : VersionTexts.unreadable(bounds.stream()
                        .map(bound -> bound.comparator().sign() + bound.version())
                        .collect(Collectors.joining(", ")));
    }

    private static String shown(CsafProducts.Product product) {
        return product.version().isEmpty() ? product.id() : product.version();
    }

    /** How each product stands to a vulnerability; where two things are said of one, the graver counts, and it is reported. */
    static Map<CsafProducts.Product, VulnerabilityStatus> statuses(Fields status, CsafProducts products) {
        Map<CsafProducts.Product, VulnerabilityStatus> statuses = new LinkedHashMap<>();
        GROUPS.forEach((group, meaning) -> {
            for (CsafProducts.Product product : products.of(status, group)) {
                VulnerabilityStatus first = statuses.putIfAbsent(product, meaning);
                if (first != null && first != meaning) {
                    status.problem(AdvisoryProblemCode.CONTRADICTING_STATUS, group, product.id(), first, meaning);
                }
            }
        });
        return statuses;
    }

    private static List<Remediation> remediations(Fields vulnerability, CsafProducts products) {
        Set<Remediation> remediations = new LinkedHashSet<>();
        for (Fields fields : vulnerability.objects("remediations")) {
            products.named(fields);
            Optional<RemediationKind> kind = fields.constant("category", REMEDIATIONS);
            if (kind.isEmpty()) {
                fields.missing("category", "one of " + REMEDIATIONS.keySet());
            }
            Optional<String> details = fields.required("details", 4000);
            if (kind.isPresent() && details.isPresent()) {
                remediations.add(
                        new Remediation(kind.get(), details.get(), fields.date("date"), fields.text("url", 2000)));
            }
        }
        return ImmutableList.copyOf(remediations);
    }
}
