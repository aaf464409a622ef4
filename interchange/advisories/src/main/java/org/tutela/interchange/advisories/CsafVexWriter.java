package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.canonical.CanonicalText;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.advisory.VexProduct;
import org.tutela.risk.advisory.VexResponse;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.VersionRange;

/** Writes a VEX document as the fields of CSAF. */
final class CsafVexWriter {

    private static final ImmutableMap<VexResponse, String> CATEGORIES = ImmutableMap.of(
            VexResponse.UPDATE, "vendor_fix",
            VexResponse.WORKAROUND_AVAILABLE, "workaround",
            VexResponse.WILL_NOT_FIX, "no_fix_planned",
            VexResponse.CAN_NOT_FIX, "no_fix_planned",
            VexResponse.ROLLBACK, "mitigation");

    private final VexDocument document;
    private final CsafFrame frame;

    /** The product ids of each product, one for each version or range. */
    private final Map<VexProduct, List<String>> ids = new LinkedHashMap<>();

    private final Set<String> taken = new LinkedHashSet<>();

    CsafVexWriter(VexDocument document, CsafFrame frame) {
        this.document = document;
        this.frame = frame;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", document());
        fields.put("product_tree", ImmutableMap.of("branches", branches()));
        Map<String, List<VexStatement>> grouped = new LinkedHashMap<>();
        for (VexStatement statement : document.statements()) {
            String name = statement.cve().map(CveId::toString).orElse(statement.vulnerability());
            grouped.computeIfAbsent(name, it -> new ArrayList<>()).add(statement);
        }
        List<Object> vulnerabilities = new ArrayList<>();
        grouped.forEach((name, statements) -> vulnerabilities.add(vulnerability(name, statements)));
        fields.put("vulnerabilities", vulnerabilities);
        return fields;
    }

    private Map<String, Object> document() {
        String date = document.issued().orElseThrow() + "T00:00:00Z";
        List<Object> history = new ArrayList<>();
        for (CsafRevision revision : frame.earlier()) {
            history.add(
                    revision(Integer.toString(revision.number()), revision.date() + "T00:00:00Z", revision.summary()));
        }
        history.add(revision(document.version(), date, frame.summary()));
        Map<String, Object> tracking = new LinkedHashMap<>();
        tracking.put("current_release_date", date);
        tracking.put("id", document.id());
        tracking.put(
                "initial_release_date",
                frame.earlier().isEmpty() ? date : frame.earlier().get(0).date() + "T00:00:00Z");
        tracking.put("revision_history", history);
        tracking.put("status", "final");
        tracking.put("version", document.version());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("category", "csaf_vex");
        fields.put("csaf_version", "2.0");
        fields.put(
                "publisher",
                ImmutableMap.of(
                        "category",
                        frame.publisher().name().toLowerCase(Locale.ROOT),
                        "name",
                        document.author(),
                        "namespace",
                        frame.namespace()));
        fields.put("title", frame.title());
        fields.put("tracking", tracking);
        return fields;
    }

    private static Map<String, Object> revision(String number, String date, String summary) {
        return ImmutableMap.of("date", date, "number", number, "summary", summary);
    }

    /** Vendor, product, version; a product without vendor stands at the top. */
    private List<Object> branches() {
        Map<String, Map<String, List<Object>>> tree = new LinkedHashMap<>();
        for (VexStatement statement : document.statements()) {
            for (VexProduct product : statement.products()) {
                if (!ids.containsKey(product)) {
                    ids.put(product, add(product, tree));
                }
            }
        }
        List<Object> branches = new ArrayList<>();
        tree.forEach((vendor, products) -> {
            List<Object> names = new ArrayList<>();
            products.forEach((name, versions) -> names.add(branch("product_name", name, versions)));
            if (vendor.isEmpty()) {
                branches.addAll(names);
            } else {
                branches.add(branch("vendor", vendor, names));
            }
        });
        return branches;
    }

    private static Map<String, Object> branch(String category, String name, List<Object> branches) {
        return ImmutableMap.of("category", category, "name", name, "branches", branches);
    }

    private List<String> add(VexProduct product, Map<String, Map<String, List<Object>>> tree) {
        String vendor = product.identity().map(ProductIdentity::vendor).orElse("");
        String name = product.identity()
                .map(ProductIdentity::product)
                .filter(it -> !it.isEmpty())
                .orElse(product.reference());
        List<Object> versions = tree.computeIfAbsent(vendor, it -> new LinkedHashMap<>())
                .computeIfAbsent(name, it -> new ArrayList<>());
        List<VersionRange> ranges = CsafVex.ranges(product);
        List<String> added = new ArrayList<>();
        for (VersionRange range : ranges.isEmpty() ? ImmutableList.of(VersionRange.all()) : ranges) {
            List<String> singles = VersionTexts.singles(range);
            if (singles.isEmpty()) {
                String text = range.constraints().isEmpty()
                        ? "vers:all/*"
                        : range.unreadableText().orElse(range.toString());
                added.add(version(product, name, "product_version_range", text, "", versions));
            }
            for (String single : singles) {
                added.add(version(product, name, "product_version", single, single, versions));
            }
        }
        return added;
    }

    private String version(
            VexProduct product, String name, String category, String text, String single, List<Object> versions) {
        String id = product.reference();
        for (int i = 2; !taken.add(id); i++) {
            id = product.reference() + '-' + i;
        }
        Map<String, Object> full = new LinkedHashMap<>();
        full.put("name", name + ' ' + text);
        full.put("product_id", id);
        Map<String, Object> helper = new LinkedHashMap<>();
        product.identity().flatMap(ProductIdentity::cpe).ifPresent(cpe -> helper.put("cpe", cpe.toString()));
        Optional<PackageUrl> url = product.identity().flatMap(ProductIdentity::packageUrl);
        url.map(it -> single.isEmpty() ? PackageUrls.withoutVersion(it) : PackageUrls.withVersion(it, single))
                .map(CanonicalText::toString)
                .ifPresent(it -> helper.put("purl", it));
        if (!helper.isEmpty()) {
            full.put("product_identification_helper", helper);
        }
        versions.add(ImmutableMap.of("category", category, "name", text, "product", full));
        return id;
    }

    private Map<String, Object> vulnerability(String name, List<VexStatement> statements) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Set<String> others = new LinkedHashSet<>();
        for (VexStatement statement : statements) {
            others.add(statement.vulnerability());
            others.addAll(statement.aliases());
        }
        boolean isCve = CveId.isCve(name);
        if (isCve) {
            fields.put("cve", name);
            others.remove(name);
        }
        List<Object> names = new ArrayList<>();
        for (String other : others) {
            int hyphen = other.indexOf('-');
            names.add(ImmutableMap.of("system_name", hyphen > 0 ? other.substring(0, hyphen) : "other", "text", other));
        }
        put(fields, "ids", names);
        fields.put(
                "notes",
                ImmutableList.of(ImmutableMap.of(
                        "category", "other", "title", "Status", "text", "How the products stand to " + name)));
        Map<String, List<Object>> status = new LinkedHashMap<>();
        List<Object> flags = new ArrayList<>();
        List<Object> threats = new ArrayList<>();
        List<Object> remediations = new ArrayList<>();
        List<Object> scores = new ArrayList<>();
        for (VexStatement statement : statements) {
            List<String> about = new ArrayList<>();
            statement.products().forEach(product -> about.addAll(ids.getOrDefault(product, ImmutableList.of())));
            status.computeIfAbsent(group(statement), it -> new ArrayList<>()).addAll(about);
            statement
                    .justification()
                    .ifPresent(it -> flags.add(ImmutableMap.of("label", it.text(), "product_ids", about)));
            if (!statement.impactStatement().isEmpty()) {
                threats.add(ImmutableMap.of(
                        "category", "impact", "details", statement.impactStatement(), "product_ids", about));
            }
            if (!statement.actionStatement().isEmpty()) {
                remediations.add(ImmutableMap.of(
                        "category", category(statement), "details", statement.actionStatement(), "product_ids", about));
            }
            gravest(statement.cvss()).ifPresent(cvss -> scores.add(score(cvss, about)));
        }
        fields.put("product_status", status);
        put(fields, "flags", flags);
        put(fields, "threats", threats);
        put(fields, "remediations", remediations);
        put(fields, "scores", scores);
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, List<Object> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }

    private static String group(VexStatement statement) {
        return switch (statement.status()) {
            case AFFECTED -> "known_affected";
            case NOT_AFFECTED -> "known_not_affected";
            case FIXED -> "fixed";
            case UNDER_INVESTIGATION -> "under_investigation";
        };
    }

    private static String category(VexStatement statement) {
        for (Map.Entry<VexResponse, String> category : CATEGORIES.entrySet()) {
            if (statement.responses().contains(category.getKey())) {
                return category.getValue();
            }
        }
        return "mitigation";
    }

    private static Optional<AdvisoryCvss> gravest(List<AdvisoryCvss> cvss) {
        return cvss.stream()
                .filter(it -> it.vector().version().isVersion3())
                .max(Comparator.comparing(AdvisoryCvss::score));
    }

    private static Map<String, Object> score(AdvisoryCvss cvss, List<String> products) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", cvss.vector().version().toString());
        fields.put("vectorString", cvss.vector().toString());
        fields.put("baseScore", cvss.score().toBigDecimal());
        fields.put("baseSeverity", cvss.score().severity().name());
        return ImmutableMap.of("products", products, "cvss_v3", fields);
    }
}
