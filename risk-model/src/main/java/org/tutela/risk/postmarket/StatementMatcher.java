package org.tutela.risk.postmarket;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tutela.core.finding.Finding;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryVulnerability;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.advisory.VexProduct;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * Finds the components that the statements of suppliers are about, by the same index as advisories, and by references to a bill of
 * materials ({@code urn:cdx:serial/version#reference}).
 */
final class StatementMatcher {

    private static final String BOM_LINK = "urn:cdx:";
    private static final int MAX_NAME = 300;

    /**
     * A statement on a component of a release.
     *
     * @param release the release, by its place
     * @param statement what is said
     * @param advisory the document, as an advisory would say it
     * @param vulnerability the vulnerability, as an advisory would say it
     * @param match the component and by what it was found
     * @param lacks what keeps a clearing statement from counting, none for others
     */
    record Heard(
            int release,
            SupplierStatement statement,
            Advisory advisory,
            AdvisoryVulnerability vulnerability,
            ComponentMatch match,
            List<String> lacks) {}

    private final List<FieldedRelease> releases;
    private final AdvisoryMatcher matcher;
    private final LocalDate day;
    private final Map<String, List<Integer>> bySerial = new HashMap<>();
    private long comparisons;

    StatementMatcher(List<FieldedRelease> releases, AdvisoryMatcher matcher, LocalDate day) {
        this.releases = releases;
        this.matcher = matcher;
        this.day = day;
        for (int i = 0; i < releases.size(); i++) {
            Optional<Sbom> sbom = releases.get(i).sbom();
            if (sbom.isPresent()) {
                String serial = key(sbom.get().serialNumber(), sbom.get().version());
                bySerial.computeIfAbsent(serial, it -> new ArrayList<>()).add(i);
            }
        }
    }

    private static String key(String serialNumber, String version) {
        String serial = serialNumber.toLowerCase(Locale.ROOT);
        return (serial.startsWith("urn:uuid:") ? serial.substring("urn:uuid:".length()) : serial) + '/' + version;
    }

    long comparisons() {
        return comparisons;
    }

    /** Everything that a statement says of components of the releases, by its products in their order. */
    List<Heard> match(VexDocument document, VexStatement said) {
        List<Heard> heard = new ArrayList<>();
        for (VexProduct product : said.products()) {
            List<VersionRange> versions = versions(product);
            ProductIdentity identity = product.identity().orElseGet(() -> ProductIdentity.of("", product.reference()));
            AdvisoryVulnerability.Builder builder = AdvisoryVulnerability.builder(said.vulnerability())
                    .aliases(said.aliases())
                    .cvss(said.cvss())
                    .products(new AffectedProduct(identity, versions, VulnerabilityStatus.AFFECTED));
            said.cve().ifPresent(builder::cve);
            AdvisoryVulnerability vulnerability = builder.build();
            LocalDate date = date(document, said).filter(it -> !it.isAfter(day)).orElse(day);
            Advisory advisory = Advisory.builder(shortened(document.id()), author(document), date, date)
                    .vulnerabilities(vulnerability)
                    .build();
            if (product.reference().startsWith(BOM_LINK)) {
                linked(product.reference(), advisory, vulnerability, document, said, heard);
            } else if (product.identity().isPresent()) {
                boolean hasVersion = !versions.isEmpty()
                        || identity.packageUrl().flatMap(PackageUrl::version).isPresent()
                        || identity.cpe().flatMap(it -> it.version()).isPresent();
                comparisons += matcher.run(
                        ImmutableList.of(advisory),
                        (release, it, of, match) ->
                                heard.add(heard(release, advisory, vulnerability, match, document, said, hasVersion)));
            }
        }
        return heard;
    }

    private static List<VersionRange> versions(VexProduct product) {
        if (product.version().isBlank()) {
            return product.versions();
        }
        String type = product.identity()
                .flatMap(ProductIdentity::packageUrl)
                .map(PackageUrl::type)
                .filter(it -> it.indexOf('+') < 0)
                .orElse("generic");
        return ImmutableList.of(VersionRange.exactly(type, product.version()));
    }

    private void linked(
            String reference,
            Advisory advisory,
            AdvisoryVulnerability vulnerability,
            VexDocument document,
            VexStatement said,
            List<Heard> heard) {
        int hash = reference.indexOf('#');
        String serial = reference.substring(BOM_LINK.length(), hash < 0 ? reference.length() : hash);
        String component = hash < 0 ? "" : reference.substring(hash + 1);
        for (int release : bySerial.getOrDefault(serial.toLowerCase(Locale.ROOT), ImmutableList.of())) {
            Sbom sbom = releases.get(release).sbom().orElseThrow();
            List<SbomComponent> all = new ArrayList<>(sbom.components());
            sbom.subject().ifPresent(all::add);
            for (SbomComponent each : all) {
                boolean isMeant = component.isEmpty()
                        ? sbom.subject().equals(Optional.of(each))
                        : each.reference().equals(component);
                if (isMeant) {
                    ComponentMatch match = new ComponentMatch(
                            each.reference(),
                            advisory.id(),
                            advisory.publisher(),
                            advisory.modified(),
                            MatchBasis.BILL_OF_MATERIALS,
                            true);
                    heard.add(heard(release, advisory, vulnerability, match, document, said, true));
                }
            }
        }
    }

    private Heard heard(
            int release,
            Advisory advisory,
            AdvisoryVulnerability vulnerability,
            ComponentMatch match,
            VexDocument document,
            VexStatement said,
            boolean hasVersion) {
        SupplierStatement statement = new SupplierStatement(
                match.component(),
                said.status(),
                advisory.publisher(),
                advisory.modified(),
                document.id(),
                match.basis(),
                said.justification(),
                said.impactStatement(),
                said.actionStatement(),
                said.fixedVersions());
        List<String> lacks = statement.isClearing() ? lacks(document, said, match, hasVersion) : ImmutableList.of();
        return new Heard(release, statement, advisory, vulnerability, match, lacks);
    }

    private List<String> lacks(VexDocument document, VexStatement said, ComponentMatch match, boolean hasVersion) {
        ImmutableList.Builder<String> lacks = ImmutableList.builder();
        for (Finding finding : said.check("vex")) {
            lacks.add(finding.path().substring(finding.path().indexOf('.') + 1));
        }
        if (document.author().isBlank()) {
            lacks.add("author");
        }
        if (date(document, said).filter(it -> !it.isAfter(day)).isEmpty()) {
            lacks.add("date");
        }
        if (!hasVersion || !match.isVersionKnown()) {
            lacks.add("version");
        } else if (match.confidence() == MatchConfidence.POSSIBLE) {
            lacks.add("product");
        }
        return lacks.build();
    }

    private static Optional<LocalDate> date(VexDocument document, VexStatement said) {
        return said.updated().or(said::issued).or(document::issued);
    }

    static String author(VexDocument document) {
        return document.author().isBlank() ? shortened(document.id()) : document.author();
    }

    private static String shortened(String text) {
        return text.length() <= MAX_NAME ? text : text.substring(0, MAX_NAME);
    }
}
