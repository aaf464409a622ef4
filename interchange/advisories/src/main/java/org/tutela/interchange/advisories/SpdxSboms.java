package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tutela.interchange.json.FileProblemCode;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.risk.sbom.ComponentHash;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;

/**
 * Reads bills of materials in SPDX 2.3 (and 2.2, which ISO/IEC 5962 is close to), in JSON.
 *
 * <p>Components are the packages; the one package that the document describes is the subject. Package URL and CPE name come from the
 * external references, the end of support from {@code validUntilDate}. A package depends on what it is related to by
 * {@code DEPENDS_ON} or {@code CONTAINS}, or by the reverse of these. The assertion that nothing is known, {@code NOASSERTION}, is read
 * as absence. This class is stateless and thread-safe.
 */
public final class SpdxSboms {

    private static final ImmutableSet<String> VERSIONS = ImmutableSet.of("SPDX-2.2", "SPDX-2.3");
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("NOASSERTION", "NONE");
    private static final String DOCUMENT = "SPDXRef-DOCUMENT";
    private static final ImmutableSet<String> FORWARD = ImmutableSet.of("DEPENDS_ON", "CONTAINS");
    private static final ImmutableSet<String> BACKWARD = ImmutableSet.of(
            "DEPENDENCY_OF",
            "CONTAINED_BY",
            "RUNTIME_DEPENDENCY_OF",
            "PROVIDED_DEPENDENCY_OF",
            "OPTIONAL_DEPENDENCY_OF");

    private SpdxSboms() {}

    /**
     * Reads a bill of materials from a stream.
     *
     * @param in the stream, which is read to its end or limit and stays open
     * @param name what messages call it
     * @return the bill, if the document gives one, and every problem
     * @throws IOException if the stream cannot be read
     */
    public static Intake<Sbom> read(InputStream in, String name) throws IOException {
        return read(Source.bytes(in), name);
    }

    /**
     * Reads a bill of materials from bytes.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @return the bill, if the document gives one, and every problem
     */
    public static Intake<Sbom> read(byte[] bytes, String name) {
        Source source = Source.json(bytes, name);
        return source.intake(source.object().filter(SpdxSboms::isSpdx).flatMap(SpdxSboms::sbom));
    }

    private static boolean isSpdx(Fields root) {
        Optional<String> version = root.required("spdxVersion");
        if (version.isPresent() && !VERSIONS.contains(version.get())) {
            root.problem(
                    FileProblemCode.OTHER_VERSION,
                    "spdxVersion",
                    "one of " + VERSIONS,
                    LocatedText.shown(version.get()));
        }
        return version.filter(VERSIONS::contains).isPresent();
    }

    private static Optional<Sbom> sbom(Fields root) {
        Optional<String> serial = root.text("documentNamespace", 300).or(() -> root.required("name", 300));
        if (serial.isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = new LinkedHashSet<>();
        root.objects("packages").forEach(it -> it.text("SPDXID").ifPresent(known::add));
        Set<String> others = new LinkedHashSet<>(List.of(DOCUMENT));
        root.objects("files").forEach(it -> it.text("SPDXID").ifPresent(others::add));
        root.objects("snippets").forEach(it -> it.text("SPDXID").ifPresent(others::add));
        Map<String, Set<String>> dependencies = new LinkedHashMap<>();
        Set<String> described = new LinkedHashSet<>();
        root.texts("documentDescribes").forEach(it -> described.add(it.value()));
        for (Fields relationship : root.objects("relationships")) {
            relationship(relationship, known, others, dependencies, described);
        }
        Map<String, SbomComponent> components = new LinkedHashMap<>();
        for (Fields fields : root.objects("packages")) {
            component(fields, dependencies, components)
                    .ifPresent(component -> components.put(component.reference(), component));
        }
        described.retainAll(components.keySet());
        Optional<SbomComponent> subject = described.size() == 1
                ? Optional.ofNullable(components.remove(described.iterator().next()))
                : Optional.empty();
        Optional<Fields> creation = root.object("creationInfo");
        Sbom.Builder builder = Sbom.builder(serial.get(), "1")
                .author(creation.map(SpdxSboms::author).orElse(""))
                .components(components.values());
        creation.flatMap(it -> it.date("created")).ifPresent(builder::created);
        subject.ifPresent(builder::subject);
        return Optional.of(builder.build());
    }

    private static void relationship(
            Fields fields,
            Set<String> known,
            Set<String> others,
            Map<String, Set<String>> dependencies,
            Set<String> described) {
        Optional<String> from = fields.required("spdxElementId");
        Optional<String> to = fields.required("relatedSpdxElement");
        Optional<String> type = fields.required("relationshipType");
        if (from.isEmpty() || to.isEmpty() || type.isEmpty()) {
            return;
        }
        for (String field : List.of("spdxElementId", "relatedSpdxElement")) {
            fields.text(field)
                    .filter(it -> !known.contains(it) && !others.contains(it) && !NOTHING.contains(it))
                    .filter(it -> !it.startsWith("DocumentRef-"))
                    .ifPresent(it -> fields.problem(AdvisoryProblemCode.UNKNOWN_REFERENCE, field, "SPDX element", it));
        }
        if (type.get().equals("DESCRIBES")) {
            described.add(to.get());
        } else if (type.get().equals("DESCRIBED_BY")) {
            described.add(from.get());
        } else if (known.contains(from.get()) && known.contains(to.get())) {
            if (FORWARD.contains(type.get())) {
                dependencies
                        .computeIfAbsent(from.get(), it -> new LinkedHashSet<>())
                        .add(to.get());
            } else if (BACKWARD.contains(type.get())) {
                dependencies
                        .computeIfAbsent(to.get(), it -> new LinkedHashSet<>())
                        .add(from.get());
            }
        }
    }

    /** The first organization or person; a tool is no author. */
    private static String author(Fields creation) {
        for (String kind : List.of("Organization:", "Person:")) {
            for (Fields.Text creator : creation.texts("creators")) {
                if (creator.value().startsWith(kind)) {
                    return actor(creator.value());
                }
            }
        }
        return "";
    }

    /** The name of {@code Organization: Example (mail@example.org)}. */
    private static String actor(String text) {
        String name = text.substring(text.indexOf(':') + 1).strip();
        int mail = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        String bare = mail > 0 ? name.substring(0, mail).strip() : name;
        return bare.length() > 300 ? bare.substring(0, 300) : bare;
    }

    private static Optional<SbomComponent> component(
            Fields fields, Map<String, Set<String>> dependencies, Map<String, SbomComponent> known) {
        Optional<String> id = fields.required("SPDXID", 1000);
        Optional<String> name = fields.required("name", 1000);
        String reference = id.orElse(fields.path().toString());
        if (known.containsKey(reference)) {
            fields.problem(AdvisoryProblemCode.REPEATED_REFERENCE, "SPDXID", "SPDX element", reference);
            reference = reference + ' ' + fields.path();
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        SbomComponent.Builder builder = SbomComponent.builder(reference, name.get())
                .version(asserted(fields, "versionInfo").orElse(""))
                .supplier(asserted(fields, "supplier")
                        .or(() -> asserted(fields, "originator"))
                        .map(SpdxSboms::actor)
                        .orElse(""))
                .hashes(hashes(fields))
                .dependsOn(ImmutableList.copyOf(dependencies.getOrDefault(reference, ImmutableSet.of())));
        fields.date("validUntilDate").ifPresent(builder::endOfSupport);
        identify(fields, builder);
        return Optional.of(builder.build());
    }

    private static Optional<String> asserted(Fields fields, String name) {
        return fields.text(name, 300).filter(text -> !NOTHING.contains(text));
    }

    private static void identify(Fields fields, SbomComponent.Builder builder) {
        boolean hasPackageUrl = false;
        boolean hasCpe = false;
        for (Fields reference : fields.objects("externalRefs")) {
            String type = reference.text("referenceType").orElse("");
            if (type.equals("purl")) {
                Optional<PackageUrl> found = reference.parsed("referenceLocator", PackageUrl::parse);
                leftOut(fields, reference, hasPackageUrl, "package URL", found);
                if (found.isPresent() && !hasPackageUrl) {
                    builder.packageUrl(found.get());
                    hasPackageUrl = true;
                }
            } else if (type.equals("cpe23Type") || type.equals("cpe22Type")) {
                Optional<CpeName> found = reference.parsed("referenceLocator", CpeName::parse);
                leftOut(fields, reference, hasCpe, "CPE name", found);
                if (found.isPresent() && !hasCpe) {
                    builder.cpe(found.get());
                    hasCpe = true;
                }
            }
        }
    }

    /** The first identity of a kind is kept; whoever made the bill should know that others do nothing. */
    private static void leftOut(Fields component, Fields reference, boolean isOneKept, String kind, Optional<?> found) {
        if (isOneKept && found.isPresent()) {
            reference.problem(
                    AdvisoryProblemCode.IDENTITY_LEFT_OUT,
                    "referenceLocator",
                    component.text("name").orElse(""),
                    kind,
                    found.get());
        }
    }

    private static List<ComponentHash> hashes(Fields component) {
        List<ComponentHash> hashes = new ArrayList<>();
        for (Fields hash : component.objects("checksums")) {
            Optional<String> algorithm = hash.required("algorithm", 100);
            Optional<String> value = hash.required("checksumValue", 300);
            if (algorithm.isPresent() && value.isPresent()) {
                hashes.add(new ComponentHash(algorithm.get(), value.get()));
            }
        }
        return hashes;
    }
}
