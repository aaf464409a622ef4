package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.device.ComponentId;
import org.tutela.interchange.json.FileProblemCode;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.risk.sbom.ComponentHash;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.SupportLevel;

/**
 * Reads bills of materials in CycloneDX 1.2 to 1.7 (ECMA-424), in JSON or XML.
 *
 * <p>Nested components are listed after those that hold them. A component without {@code bom-ref} is called by its package URL, or by
 * its place. CycloneDX has no field for the support of a component and none for the component of a device model; they are read from
 * properties of the names {@value #SUPPORT_LEVEL}, {@value #END_OF_SUPPORT} and {@value #DEVICE_COMPONENT}.
 *
 * <p>XML is read without document type declarations and without entities of its own: nothing is loaded. This class is stateless and
 * thread-safe.
 */
public final class CycloneDxSboms {

    /** The property that says how a component is looked after: the name of a {@link SupportLevel}, in lower case. */
    public static final String SUPPORT_LEVEL = "tutela:supportLevel";

    /** The property with the day on which support of a component ends. */
    public static final String END_OF_SUPPORT = "tutela:endOfSupport";

    /** The property with the id of the component of the device model. */
    public static final String DEVICE_COMPONENT = "tutela:deviceComponent";

    private static final ImmutableSet<String> VERSIONS = ImmutableSet.of("1.2", "1.3", "1.4", "1.5", "1.6", "1.7");

    private static final ImmutableMap<String, SupportLevel> LEVELS = ImmutableMap.of(
            "maintained", SupportLevel.MAINTAINED,
            "no_longer_maintained", SupportLevel.NO_LONGER_MAINTAINED,
            "abandoned", SupportLevel.ABANDONED,
            "unknown", SupportLevel.UNKNOWN);

    private CycloneDxSboms() {}

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
     * Reads a bill of materials from bytes; what begins with an angle bracket is taken as XML.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it, and the serial number of a bill that has none
     * @return the bill, if the document gives one, and every problem
     */
    public static Intake<Sbom> read(byte[] bytes, String name) {
        Source source = Source.jsonOrXml(bytes, name);
        return source.intake(source.object().filter(CycloneDxSboms::isCycloneDx).map(root -> sbom(root, name)));
    }

    /** Refuses other documents and versions, whose fields may mean other things. */
    static boolean isCycloneDx(Fields root) {
        Optional<String> format = root.required("bomFormat");
        Optional<String> version = root.required("specVersion");
        boolean isFormat = format.filter("CycloneDX"::equals).isPresent();
        if (format.isPresent() && !isFormat) {
            root.problem(FileProblemCode.OTHER_FORMAT, "bomFormat", "CycloneDX", LocatedText.shown(format.get()));
        }
        if (version.isPresent() && !VERSIONS.contains(version.get())) {
            root.problem(
                    FileProblemCode.OTHER_VERSION,
                    "specVersion",
                    "one of " + VERSIONS,
                    LocatedText.shown(version.get()));
        }
        return isFormat && version.filter(VERSIONS::contains).isPresent();
    }

    private static Sbom sbom(Fields root, String name) {
        Map<String, List<String>> dependencies = new LinkedHashMap<>();
        for (Fields dependency : root.objects("dependencies")) {
            dependency
                    .required("ref")
                    .ifPresent(ref -> dependencies
                            .computeIfAbsent(ref, it -> new ArrayList<>())
                            .addAll(dependency.texts("dependsOn").stream()
                                    .map(Fields.Text::value)
                                    .toList()));
        }
        Optional<Fields> metadata = root.object("metadata");
        Map<String, SbomComponent> components = new LinkedHashMap<>();
        Optional<SbomComponent> subject = metadata.flatMap(it -> it.object("component"))
                .flatMap(it -> component(it, dependencies, ImmutableMap.of()));
        for (Fields fields : flat(root, metadata)) {
            component(fields, dependencies, components)
                    .ifPresent(component -> components.put(component.reference(), component));
        }
        checkDependencies(root, subject, components);
        Sbom.Builder builder = Sbom.builder(
                        root.text("serialNumber", 300).orElse(shorten(name)),
                        root.scalar("version").orElse("1"))
                .author(metadata.map(CycloneDxSboms::author).orElse(""))
                .components(components.values());
        metadata.flatMap(it -> it.date("timestamp")).ifPresent(builder::created);
        subject.ifPresent(builder::subject);
        return builder.build();
    }

    private static String shorten(String name) {
        return name.isBlank() ? "unnamed" : name.substring(0, Math.min(300, name.length()));
    }

    /** All components, each before those within it, and after them those within the subject. */
    static List<Fields> flat(Fields root, Optional<Fields> metadata) {
        List<Fields> flat = new ArrayList<>();
        Deque<Fields> open = new ArrayDeque<>();
        metadata.flatMap(it -> it.object("component"))
                .ifPresent(subject -> pushAll(subject.objects("components"), open));
        pushAll(root.objects("components"), open);
        while (!open.isEmpty()) {
            Fields next = open.removeFirst();
            flat.add(next);
            pushAll(next.objects("components"), open);
        }
        return flat;
    }

    private static void pushAll(List<Fields> children, Deque<Fields> open) {
        for (int i = children.size() - 1; i >= 0; i--) {
            open.addFirst(children.get(i));
        }
    }

    static String author(Fields metadata) {
        for (Fields author : metadata.objects("authors")) {
            Optional<String> name = author.text("name", 300);
            if (name.isPresent()) {
                return name.get();
            }
        }
        for (String field : List.of("manufacturer", "manufacture", "supplier")) {
            Optional<String> name = metadata.object(field).flatMap(it -> it.text("name", 300));
            if (name.isPresent()) {
                return name.get();
            }
        }
        return "";
    }

    private static Optional<SbomComponent> component(
            Fields fields, Map<String, List<String>> dependencies, Map<String, SbomComponent> known) {
        Optional<PackageUrl> packageUrl = fields.parsed("purl", PackageUrl::parse);
        Optional<String> name = fields.required("name", 1000).or(() -> packageUrl.map(PackageUrl::name));
        Optional<CpeName> cpe = fields.parsed("cpe", CpeName::parse);
        String reference = fields.text("bom-ref", 1000)
                .or(() -> packageUrl.map(PackageUrl::toString).filter(it -> !known.containsKey(it)))
                .orElse(fields.path().toString());
        if (known.containsKey(reference)) {
            // the component is kept: what it contains must not go unwatched because two have one name
            fields.problem(AdvisoryProblemCode.REPEATED_REFERENCE, "bom-ref", "reference", reference);
            reference = reference + ' ' + fields.path();
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        SbomComponent.Builder builder = SbomComponent.builder(reference, name.get())
                .version(fields.text("version", 300).orElse(""))
                .supplier(fields.object("supplier")
                        .flatMap(it -> it.text("name", 300))
                        .or(() -> fields.object("manufacturer").flatMap(it -> it.text("name", 300)))
                        .or(() -> fields.text("publisher", 300))
                        .orElse(""))
                .hashes(hashes(fields))
                .dependsOn(dependencies.getOrDefault(reference, ImmutableList.of()));
        packageUrl.ifPresent(builder::packageUrl);
        cpe.ifPresent(builder::cpe);
        for (Fields property : fields.objects("properties")) {
            switch (property.text("name").orElse("")) {
                case SUPPORT_LEVEL -> property.constant("value", LEVELS).ifPresent(builder::supportLevel);
                case END_OF_SUPPORT -> property.date("value").ifPresent(builder::endOfSupport);
                case DEVICE_COMPONENT ->
                    property.parsed("value", ComponentId::parse).ifPresent(builder::deviceComponent);
                default -> {}
            }
        }
        return Optional.of(builder.build());
    }

    private static List<ComponentHash> hashes(Fields component) {
        List<ComponentHash> hashes = new ArrayList<>();
        for (Fields hash : component.objects("hashes")) {
            Optional<String> algorithm = hash.required("alg", 100);
            Optional<String> content = hash.required("content", 300);
            if (algorithm.isPresent() && content.isPresent()) {
                hashes.add(new ComponentHash(algorithm.get(), content.get()));
            }
        }
        return hashes;
    }

    private static void checkDependencies(
            Fields root, Optional<SbomComponent> subject, Map<String, SbomComponent> components) {
        Set<String> known = new LinkedHashSet<>(components.keySet());
        subject.ifPresent(it -> known.add(it.reference()));
        for (Fields service : root.objects("services")) {
            service.text("bom-ref").ifPresent(known::add);
        }
        for (Fields dependency : root.objects("dependencies")) {
            dependency
                    .text("ref")
                    .filter(ref -> !known.contains(ref))
                    .ifPresent(
                            ref -> dependency.problem(AdvisoryProblemCode.UNKNOWN_REFERENCE, "ref", "component", ref));
            for (Fields.Text ref : dependency.texts("dependsOn")) {
                if (!known.contains(ref.value())) {
                    root.source()
                            .problem(
                                    AdvisoryProblemCode.UNKNOWN_REFERENCE,
                                    ref.path(),
                                    ref.offset(),
                                    "component",
                                    ref.value());
                }
            }
        }
    }
}
