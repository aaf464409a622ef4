package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tutela.interchange.json.FileProblemCode;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.AdvisoryStatus;
import org.tutela.risk.advisory.AdvisoryVulnerability;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.CweId;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.VersionOrder;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.sbom.VersionRange.Comparator;
import org.tutela.risk.sbom.VersionRange.Constraint;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * Reads records of the Open Source Vulnerability format (OSV schema 1.x), in JSON: one record, a list of them, or the answer of a query
 * with its list {@code vulns}.
 *
 * <p>Events become ranges: from each {@code introduced} to the {@code fixed}, {@code last_affected} or {@code limit} that follows it in
 * the order of the versions. Where that order is not known, the events are kept as an unreadable range. Ranges of commits are left out
 * where the record gives versions as well, else they are unreadable. The publisher is the first part of the id, such as {@code GHSA}.
 * This class is stateless and thread-safe.
 */
public final class OsvAdvisories {

    /** Ecosystems of OSV by the type of their package URLs, in lower case. */
    private static final ImmutableMap<String, String> TYPES = ImmutableMap.<String, String>builder()
            .put("npm", "npm")
            .put("pypi", "pypi")
            .put("maven", "maven")
            .put("go", "golang")
            .put("crates.io", "cargo")
            .put("nuget", "nuget")
            .put("rubygems", "gem")
            .put("packagist", "composer")
            .put("hex", "hex")
            .put("pub", "pub")
            .put("hackage", "hackage")
            .put("cran", "cran")
            .put("conancenter", "conan")
            .put("github actions", "githubactions")
            .put("debian", "deb/debian")
            .put("ubuntu", "deb/ubuntu")
            .put("alpine", "apk/alpine")
            .put("red hat", "rpm/redhat")
            .put("rocky linux", "rpm/rocky-linux")
            .put("almalinux", "rpm/almalinux")
            .buildOrThrow();

    /** The types of severity whose score is a vector that is read. */
    private static final ImmutableSet<String> SEVERITIES = ImmutableSet.of("CVSS_V3", "CVSS_V4");

    private static final ImmutableSet<String> EVENTS = ImmutableSet.of("introduced", "fixed", "last_affected", "limit");

    /** More than any range has; sorting takes the square of it at worst. */
    private static final int MAX_EVENTS = 2000;

    private OsvAdvisories() {}

    /**
     * Reads records from a stream.
     *
     * @param in the stream, which is read to its end or limit and stays open
     * @param name what messages call it
     * @return the advisories, each of one vulnerability, and every problem
     * @throws IOException if the stream cannot be read
     */
    public static Intake<Advisory> read(InputStream in, String name) throws IOException {
        return read(Source.bytes(in), name);
    }

    /**
     * Reads records from bytes.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @return the advisories, each of one vulnerability, and every problem
     */
    public static Intake<Advisory> read(byte[] bytes, String name) {
        Source source = Source.json(bytes, name);
        List<Advisory> advisories = new ArrayList<>();
        for (Fields record : records(source)) {
            advisory(record).ifPresent(advisories::add);
        }
        return source.intake(advisories);
    }

    private static List<Fields> records(Source source) {
        Node root = source.root();
        if (root != null && root.kind() == Node.Kind.LIST) {
            List<Fields> records = new ArrayList<>();
            for (int i = 0; i < root.items().size(); i++) {
                Fields.of(source, root.items().get(i), JsonPath.ROOT.item(i)).ifPresent(records::add);
            }
            return records;
        }
        Optional<Fields> object = source.object();
        if (object.filter(it -> it.has("vulns")).isPresent()) {
            return object.get().objects("vulns");
        }
        return object.map(List::of).orElse(ImmutableList.of());
    }

    private static Optional<Advisory> advisory(Fields fields) {
        Optional<String> id = fields.required("id", 300);
        Optional<LocalDate> modified = fields.requiredDate("modified");
        Optional<LocalDate> published = fields.date("published").or(() -> modified);
        if (id.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        String publisher =
                id.get().contains("-") ? id.get().substring(0, id.get().indexOf('-')) : id.get();
        LocalDate date = modified.or(() -> published).get();
        List<String> aliases = new ArrayList<>();
        Optional<CveId> cve = CveId.isCve(id.get()) ? Optional.of(CveId.parse(id.get())) : Optional.empty();
        for (Fields.Text alias : fields.texts("aliases")) {
            if (alias.value().length() > 300) {
                fields.source()
                        .problem(
                                AdvisoryProblemCode.SHORTENED_TEXT,
                                alias.path(),
                                alias.offset(),
                                300,
                                alias.value().length());
            } else {
                aliases.add(alias.value());
            }
            if (cve.isEmpty() && CveId.isCve(alias.value())) {
                cve = Optional.of(CveId.parse(alias.value()));
            }
        }
        AdvisoryVulnerability.Builder vulnerability = AdvisoryVulnerability.builder(id.get())
                .aliases(aliases)
                .title(fields.text("summary", 1000).orElse(""))
                .cwes(cwes(fields))
                .cvss(cvss(fields, publisher, date))
                .products(affected(fields));
        cve.ifPresent(vulnerability::cve);
        List<String> references = new ArrayList<>();
        for (Fields reference : fields.objects("references")) {
            reference.required("url", 2000).ifPresent(references::add);
        }
        return Optional.of(Advisory.builder(id.get(), publisher, published.get(), date)
                .title(fields.text("summary", 1000).orElse(""))
                .revision(fields.text("modified", 300).orElse(""))
                .status(fields.has("withdrawn") ? AdvisoryStatus.WITHDRAWN : AdvisoryStatus.FINAL)
                .vulnerabilities(vulnerability.build())
                .references(references)
                .build());
    }

    private static List<CweId> cwes(Fields record) {
        List<CweId> cwes = new ArrayList<>();
        record.object("database_specific").ifPresent(specific -> {
            if (specific.node().field("cwe_ids") != null
                    && specific.node().field("cwe_ids").kind() == Node.Kind.LIST) {
                for (Fields.Text cwe : specific.texts("cwe_ids")) {
                    Fields.parse(specific.source(), CweId::parse, cwe).ifPresent(cwes::add);
                }
            }
        });
        return cwes;
    }

    /** Vectors of the record and of its packages. */
    private static List<AdvisoryCvss> cvss(Fields record, String publisher, LocalDate date) {
        List<Fields> severities = new ArrayList<>(record.objects("severity"));
        record.objects("affected").forEach(affected -> severities.addAll(affected.objects("severity")));
        List<AdvisoryCvss> cvss = new ArrayList<>();
        for (Fields severity : severities) {
            String type = severity.required("type").orElse("");
            if (type.equals("CVSS_V2")) {
                severity.problem(AdvisoryProblemCode.OTHER_CVSS, "type", "2.0");
            } else if (SEVERITIES.contains(type)) {
                severity.parsed("score", CvssVector::parse)
                        .map(vector -> new AdvisoryCvss(vector, publisher, date, Optional.empty()))
                        .filter(found -> !cvss.contains(found))
                        .ifPresent(cvss::add);
            }
        }
        return cvss;
    }

    private static List<AffectedProduct> affected(Fields record) {
        List<AffectedProduct> products = new ArrayList<>();
        for (Fields affected : record.objects("affected")) {
            Optional<ProductIdentity> identity =
                    affected.object("package").flatMap(OsvAdvisories::identity).or(() -> repository(affected));
            if (identity.isPresent()) {
                String scheme = VersionTexts.scheme(identity.get().packageUrl());
                products.add(
                        new AffectedProduct(identity.get(), versions(affected, scheme), VulnerabilityStatus.AFFECTED));
            } else {
                affected.missing("package", "an object with ecosystem and name");
            }
        }
        return products;
    }

    private static Optional<ProductIdentity> identity(Fields fields) {
        Optional<String> ecosystem = fields.text("ecosystem", 300);
        Optional<String> name = fields.text("name", 1000);
        Optional<PackageUrl> packageUrl = fields.parsed("purl", PackageUrl::parse);
        if (packageUrl.isEmpty() && ecosystem.isPresent() && name.isPresent()) {
            packageUrl = packageUrl(ecosystem.get(), name.get());
        }
        if (packageUrl.isEmpty() && name.isEmpty()) {
            fields.missing("name", "a text");
            return Optional.empty();
        }
        return Optional.of(new ProductIdentity(packageUrl, Optional.empty(), "", name.orElse("")));
    }

    private static Optional<PackageUrl> packageUrl(String ecosystem, String name) {
        int colon = ecosystem.indexOf(':');
        String type = TYPES.get((colon < 0 ? ecosystem : ecosystem.substring(0, colon)).toLowerCase(Locale.ROOT));
        if (type == null) {
            return Optional.empty();
        }
        String path = type.equals("maven") ? name.replace(':', '/') : name;
        try {
            return Optional.of(PackageUrl.parse(
                    "pkg:" + type + '/' + path.replace("%", "%25").replace("@", "%40")));
        } catch (IllegalArgumentException e) {
            // the name is kept as it is: it can be matched by itself
            return Optional.empty();
        }
    }

    /** A record without package is about a repository: its last part is the name of the product. */
    private static Optional<ProductIdentity> repository(Fields affected) {
        if (affected.has("package")) {
            return Optional.empty();
        }
        for (Fields range : affected.objects("ranges")) {
            Optional<String> repository = range.text("repo", 1000);
            if (repository.isPresent()) {
                String[] parts = repository.get().replaceAll("(\\.git)?/*$", "").split("/", 0);
                String product = parts[parts.length - 1];
                if (!product.isBlank()) {
                    String vendor = parts.length > 1 ? parts[parts.length - 2] : "";
                    return Optional.of(ProductIdentity.of(vendor, product));
                }
            }
        }
        return Optional.empty();
    }

    private static List<VersionRange> versions(Fields affected, String scheme) {
        List<VersionRange> versions = new ArrayList<>();
        List<VersionRange> commits = new ArrayList<>();
        for (Fields range : affected.objects("ranges")) {
            String type = range.required("type").orElse("");
            switch (type) {
                case "GIT" ->
                    commits.add(VersionTexts.unreadable(
                            "commits of " + range.text("repo").orElse("an unnamed repository")));
                case "SEMVER" -> versions.addAll(events(range, isSemantic(scheme) ? scheme : "semver"));
                case "ECOSYSTEM" -> versions.addAll(events(range, scheme));
                default ->
                    range.problem(
                            FileProblemCode.UNKNOWN_CONSTANT,
                            "type",
                            LocatedText.shown(type),
                            "[SEMVER, ECOSYSTEM, GIT]");
            }
        }
        List<Constraint> singles = affected.texts("versions").stream()
                .map(text -> new Constraint(Comparator.EQUAL, text.value()))
                .toList();
        if (!singles.isEmpty()) {
            versions.add(VersionRange.of(scheme, singles));
        }
        List<VersionRange> found = versions.isEmpty() ? commits : versions;
        if (found.stream().anyMatch(range -> range.constraints().isEmpty())) {
            return ImmutableList.of();
        }
        for (VersionRange range : found) {
            range.unreadableText()
                    .ifPresent(text -> affected.problem(AdvisoryProblemCode.VERSIONS_IN_WORDS, "ranges", text));
        }
        return found;
    }

    private static boolean isSemantic(String scheme) {
        return VersionOrder.of(scheme) == VersionOrder.SEMVER;
    }

    private record Event(String kind, String version) {}

    /** The ranges of the events; an unreadable one where the versions have no known order. */
    private static List<VersionRange> events(Fields range, String scheme) {
        List<Event> events = new ArrayList<>();
        for (Fields event : range.requiredObjects("events")) {
            int before = events.size();
            for (String kind : EVENTS) {
                event.scalar(kind).ifPresent(version -> events.add(new Event(kind, version)));
            }
            if (events.size() != before + 1) {
                event.problem(
                        FileProblemCode.WRONG_TYPE,
                        "an object with one of " + EVENTS,
                        "one with " + (events.size() - before));
            }
        }
        if (events.stream().noneMatch(event -> event.kind().equals("introduced"))) {
            range.problem(FileProblemCode.MISSING_FIELD, "events", "introduced", "a version, 0 for the first");
            return events.isEmpty() ? ImmutableList.of() : ImmutableList.of(unreadable(events));
        }
        List<Event> sorted = events.size() > MAX_EVENTS ? null : sort(events, VersionOrder.of(scheme));
        if (sorted == null) {
            return ImmutableList.of(unreadable(events));
        }
        List<VersionRange> ranges = new ArrayList<>();
        @Nullable Event open = null;
        for (Event event : sorted) {
            if (event.kind().equals("introduced")) {
                open = open == null ? event : open;
            } else if (open != null) {
                ranges.add(range(scheme, open, event));
                open = null;
            }
        }
        if (open != null) {
            ranges.add(range(scheme, open, null));
        }
        return ImmutableList.copyOf(ranges);
    }

    private static VersionRange unreadable(List<Event> events) {
        return VersionTexts.unreadable(events.stream()
                .map(event -> event.kind() + ' ' + event.version())
                .collect(Collectors.joining(", ")));
    }

    private static VersionRange range(String scheme, Event from, @Nullable Event to) {
        List<Constraint> constraints = new ArrayList<>();
        if (!from.version().equals("0")) {
            constraints.add(new Constraint(Comparator.GREATER_OR_EQUAL, from.version()));
        }
        if (to != null && !to.version().equals("*")) {
            constraints.add(new Constraint(
                    to.kind().equals("last_affected") ? Comparator.LESS_OR_EQUAL : Comparator.LESS, to.version()));
        }
        return VersionRange.of(scheme, constraints);
    }

    /** Sorts by version, insertion by insertion; null where two versions have no known order. */
    private static @Nullable List<Event> sort(List<Event> events, VersionOrder order) {
        List<Event> sorted = new ArrayList<>();
        for (Event event : events) {
            int place = sorted.size();
            while (place > 0) {
                OptionalInt result = compare(sorted.get(place - 1), event, order);
                if (result.isEmpty()) {
                    return null;
                }
                if (result.getAsInt() <= 0) {
                    break;
                }
                place--;
            }
            sorted.add(place, event);
        }
        return sorted;
    }

    private static OptionalInt compare(Event a, Event b, VersionOrder order) {
        if (a.version().equals("0") || b.version().equals("0")) {
            return OptionalInt.of(
                    Boolean.compare(!a.version().equals("0"), !b.version().equals("0")));
        }
        if (a.version().equals("*") || b.version().equals("*")) {
            return OptionalInt.of(
                    Boolean.compare(a.version().equals("*"), b.version().equals("*")));
        }
        return order.compare(a.version(), b.version());
    }
}
