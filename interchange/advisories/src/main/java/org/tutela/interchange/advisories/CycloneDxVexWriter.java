package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tutela.interchange.json.located.Node;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.advisory.VexJustificationDetail;
import org.tutela.risk.advisory.VexProduct;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.cvss.CvssScore;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.VulnerabilityStatus;

/** Writes a VEX document as the fields of CycloneDX. */
final class CycloneDxVexWriter {

    private static final String SPEC_VERSION = "1.6";
    private static final Pattern SERIAL_NUMBER =
            Pattern.compile("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** The fields of a vulnerability that a statement is written to. */
    private static final ImmutableSet<String> OWNED =
            ImmutableSet.of("id", "references", "ratings", "analysis", "recommendation", "affects");

    private final VexDocument document;

    /** The one version of each reference; absent where it has none or several. */
    private final Map<String, String> versions = new LinkedHashMap<>();

    private final Map<String, ProductIdentity> identities = new LinkedHashMap<>();

    CycloneDxVexWriter(VexDocument document) {
        this.document = document;
        Set<String> several = new LinkedHashSet<>();
        for (VexStatement statement : document.statements()) {
            for (VexProduct product : statement.products()) {
                product.identity().ifPresent(it -> identities.putIfAbsent(product.reference(), it));
                if (product.versions().isEmpty()) {
                    String first = versions.putIfAbsent(product.reference(), product.version());
                    if (first != null && !first.equals(product.version())) {
                        several.add(product.reference());
                    }
                }
            }
        }
        several.forEach(versions::remove);
    }

    /** The finer word that is written where only the coarse one is known. */
    static VexJustificationDetail standIn(VexJustification justification) {
        return switch (justification) {
            case COMPONENT_NOT_PRESENT, VULNERABLE_CODE_NOT_PRESENT -> VexJustificationDetail.CODE_NOT_PRESENT;
            case VULNERABLE_CODE_NOT_IN_EXECUTE_PATH -> VexJustificationDetail.CODE_NOT_REACHABLE;
            case VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY -> VexJustificationDetail.REQUIRES_ENVIRONMENT;
            case INLINE_MITIGATIONS_ALREADY_EXIST -> VexJustificationDetail.PROTECTED_BY_MITIGATING_CONTROL;
        };
    }

    /** The whole document. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("bomFormat", "CycloneDX");
        fields.put("specVersion", SPEC_VERSION);
        if (isSerialNumber()) {
            fields.put("serialNumber", document.id());
        }
        fields.put("version", VexRules.number(document.version()));
        Map<String, Object> metadata = metadata();
        if (!metadata.isEmpty()) {
            fields.put("metadata", metadata);
        }
        List<Object> components = new ArrayList<>();
        identities.forEach((reference, identity) -> components.add(component(reference, identity)));
        if (!components.isEmpty()) {
            fields.put("components", components);
        }
        fields.put(
                "vulnerabilities",
                document.statements().stream().map(this::statement).toList());
        return fields;
    }

    /** The whole document over the one that it was read from. */
    Map<String, Object> over(Fields origin, VexDocument before, List<Object> vulnerabilities) {
        Map<String, Object> fields = copy(origin.node());
        boolean isSameHeader = document.id().equals(before.id())
                && document.author().equals(before.author())
                && document.role().equals(before.role())
                && document.issued().equals(before.issued())
                && document.version().equals(before.version());
        if (!isSameHeader) {
            if (isSerialNumber()) {
                fields.put("serialNumber", document.id());
            } else {
                fields.remove("serialNumber");
            }
            fields.put("version", VexRules.number(document.version()));
            Node old = origin.node().field("metadata");
            Map<String, Object> metadata =
                    old == null || old.kind() != Node.Kind.OBJECT ? new LinkedHashMap<>() : copy(old);
            metadata.remove("timestamp");
            metadata.remove("authors");
            Map<String, Object> ours = metadata();
            List<Object> properties = foreign(old);
            if (ours.get("properties") instanceof List<?> added) {
                properties.addAll(added);
            }
            metadata.putAll(ours);
            put(metadata, "properties", properties);
            fields.put("metadata", metadata);
        }
        Set<String> known = new LinkedHashSet<>();
        before.statements().forEach(it -> it.products().forEach(product -> known.add(product.reference())));
        List<Object> components = new ArrayList<>();
        Node old = origin.node().field("components");
        if (old != null) {
            components.addAll(old.items());
        }
        int listed = components.size();
        identities.forEach((reference, identity) -> {
            if (!known.contains(reference)) {
                components.add(component(reference, identity));
            }
        });
        if (components.size() > listed) {
            fields.put("components", components);
        }
        fields.put("vulnerabilities", vulnerabilities);
        return fields;
    }

    /** A statement over the vulnerability that it was read from: what the statement does not say is kept. */
    Map<String, Object> over(Node node, VexStatement statement) {
        Map<String, Object> fields = copy(node);
        Map<String, Object> ours = statement(statement);
        for (String owned : OWNED) {
            if (ours.containsKey(owned)) {
                fields.put(owned, ours.get(owned));
            } else {
                fields.remove(owned);
            }
        }
        List<Object> properties = foreign(node);
        if (ours.get("properties") instanceof List<?> added) {
            properties.addAll(added);
        }
        put(fields, "properties", properties);
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, List<Object> values) {
        if (values.isEmpty()) {
            fields.remove(name);
        } else {
            fields.put(name, values);
        }
    }

    /** The properties that are not ours. */
    private static List<Object> foreign(@Nullable Node node) {
        List<Object> properties = new ArrayList<>();
        Node list = node == null ? null : node.field("properties");
        if (list != null) {
            for (Node property : list.items()) {
                Node name = property.field("name");
                if (name == null || !name.text().startsWith("tutela:")) {
                    properties.add(property);
                }
            }
        }
        return properties;
    }

    private static Map<String, Object> copy(Node node) {
        Map<String, Object> fields = new LinkedHashMap<>();
        node.fields().forEach((name, field) -> fields.put(name, field.value()));
        return fields;
    }

    private boolean isSerialNumber() {
        return SERIAL_NUMBER.matcher(document.id()).matches();
    }

    private Map<String, Object> metadata() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        document.issued().ifPresent(day -> metadata.put("timestamp", day + "T00:00:00Z"));
        if (!document.author().isEmpty()) {
            metadata.put("authors", ImmutableList.of(ImmutableMap.of("name", document.author())));
        }
        List<Object> properties = new ArrayList<>();
        if (!isSerialNumber()) {
            properties.add(property(CycloneDxVexReader.DOCUMENT_ID, document.id()));
        }
        if (!document.version().equals(Integer.toString(VexRules.number(document.version())))) {
            properties.add(property(CycloneDxVexReader.DOCUMENT_VERSION, document.version()));
        }
        if (!document.role().isEmpty()) {
            properties.add(property(CycloneDxVexReader.ROLE, document.role()));
        }
        put(metadata, "properties", properties);
        return metadata;
    }

    private static Map<String, Object> property(String name, Object value) {
        return ImmutableMap.of("name", name, "value", value.toString());
    }

    private Map<String, Object> component(String reference, ProductIdentity identity) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("type", "application");
        component.put("bom-ref", reference);
        if (!identity.vendor().isEmpty()) {
            component.put("supplier", ImmutableMap.of("name", identity.vendor()));
        }
        component.put(
                "name",
                identity.product().isEmpty()
                        ? identity.packageUrl()
                                .map(PackageUrl::name)
                                .or(() -> identity.cpe().map(CpeName::product))
                                .orElse(reference)
                        : identity.product());
        Optional.ofNullable(versions.get(reference))
                .filter(version -> !version.isEmpty())
                .ifPresent(version -> component.put("version", version));
        identity.cpe().ifPresent(cpe -> component.put("cpe", cpe.toString()));
        identity.packageUrl()
                .map(url -> PackageUrls.withVersion(url, versions.getOrDefault(reference, "")))
                .ifPresent(url -> component.put("purl", url.toString()));
        return component;
    }

    /** A vulnerability with its analysis. */
    Map<String, Object> statement(VexStatement statement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", statement.vulnerability());
        List<Object> references = new ArrayList<>();
        for (String alias : statement.aliases()) {
            int hyphen = alias.indexOf('-');
            references.add(ImmutableMap.of(
                    "id", alias, "source", ImmutableMap.of("name", hyphen > 0 ? alias.substring(0, hyphen) : alias)));
        }
        put(fields, "references", references);
        put(
                fields,
                "ratings",
                new ArrayList<>(statement.cvss().stream()
                        .map(CycloneDxVexWriter::rating)
                        .toList()));
        if (statement.updated().isEmpty()) {
            statement.cvss().stream()
                    .map(AdvisoryCvss::date)
                    .max(Comparator.naturalOrder())
                    .ifPresent(day -> fields.put("updated", day + "T00:00:00Z"));
        }
        if (!statement.actionStatement().isEmpty()) {
            fields.put("recommendation", statement.actionStatement());
        }
        fields.put("analysis", analysis(statement));
        fields.put(
                "affects",
                statement.products().stream()
                        .map(product -> affects(product, statement))
                        .toList());
        List<Object> properties = new ArrayList<>();
        statement.controls().forEach(control -> properties.add(property(CycloneDxVexReader.CONTROL, control)));
        if (!statement.owner().isEmpty()) {
            properties.add(property(CycloneDxVexReader.OWNER, statement.owner()));
        }
        statement
                .justification()
                .filter(it -> statement.justificationDetail().isEmpty())
                .ifPresent(it -> properties.add(property(CycloneDxVexReader.JUSTIFICATION, it.text())));
        put(fields, "properties", properties);
        return fields;
    }

    private static Map<String, Object> rating(AdvisoryCvss cvss) {
        CvssScore score = cvss.vector().score();
        Map<String, Object> rating = new LinkedHashMap<>();
        rating.put("source", ImmutableMap.of("name", cvss.author()));
        rating.put("score", cvss.publishedScore().orElse(score.toBigDecimal()));
        rating.put("severity", cvss.vector().severity().name().toLowerCase(Locale.ROOT));
        rating.put(
                "method",
                switch (cvss.vector().version()) {
                    case V3_0 -> "CVSSv3";
                    case V3_1 -> "CVSSv31";
                    case V4_0 -> "CVSSv4";
                });
        rating.put("vector", cvss.vector().toString());
        return rating;
    }

    private static Map<String, Object> analysis(VexStatement statement) {
        Map<String, Object> analysis = new LinkedHashMap<>();
        analysis.put(
                "state",
                switch (statement.status()) {
                    case AFFECTED -> "exploitable";
                    case NOT_AFFECTED -> "not_affected";
                    case FIXED -> "resolved";
                    case UNDER_INVESTIGATION -> "in_triage";
                });
        statement
                .justificationDetail()
                .or(() -> statement.justification().map(CycloneDxVexWriter::standIn))
                .ifPresent(detail -> analysis.put("justification", detail.text()));
        put(
                analysis,
                "response",
                new ArrayList<>(statement.responses().stream()
                        .map(response -> response.name().toLowerCase(Locale.ROOT))
                        .toList()));
        if (!statement.impactStatement().isEmpty()) {
            analysis.put("detail", statement.impactStatement());
        }
        statement.issued().ifPresent(day -> analysis.put("firstIssued", day + "T00:00:00Z"));
        statement.updated().ifPresent(day -> analysis.put("lastUpdated", day + "T00:00:00Z"));
        return analysis;
    }

    private Map<String, Object> affects(VexProduct product, VexStatement statement) {
        VulnerabilityStatus status = statement.status();
        String word = switch (status) {
            case AFFECTED -> "affected";
            case UNDER_INVESTIGATION -> "unknown";
            case NOT_AFFECTED, FIXED -> "unaffected";
        };
        List<Object> meant = new ArrayList<>();
        for (VersionRange range : product.versions()) {
            List<String> singles = VersionTexts.singles(range);
            if (singles.isEmpty()) {
                String text = range.unreadableText().orElse(range.toString());
                meant.add(ImmutableMap.of("range", text, "status", word));
            }
            singles.forEach(version -> meant.add(ImmutableMap.of("version", version, "status", word)));
        }
        boolean isOfComponent =
                versions.containsKey(product.reference()) && product.identity().isPresent();
        if (meant.isEmpty() && !product.version().isEmpty() && !isOfComponent) {
            meant.add(ImmutableMap.of("version", product.version(), "status", word));
        }
        boolean isOpen = status == VulnerabilityStatus.AFFECTED || status == VulnerabilityStatus.UNDER_INVESTIGATION;
        if (isOpen && !statement.fixedVersions().isEmpty()) {
            if (meant.isEmpty()) {
                meant.add(
                        product.version().isEmpty()
                                ? ImmutableMap.of("range", "vers:generic/*", "status", word)
                                : ImmutableMap.of("version", product.version(), "status", word));
            }
            for (String version : statement.fixedVersions()) {
                String field = version.startsWith("vers:") ? "range" : "version";
                meant.add(ImmutableMap.of(field, version, "status", "unaffected"));
            }
        }
        Map<String, Object> affects = new LinkedHashMap<>();
        affects.put("ref", product.reference());
        put(affects, "versions", meant);
        return affects;
    }
}
