package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryVulnerability;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.EpssEntry;
import org.tutela.risk.advisory.KevEntry;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.sbom.VersionRange.Membership;
import org.tutela.risk.scenario.VulnerabilityStatus;

/** Matching and cases on random portfolios and feeds, against slow and simple second implementations. */
class MonitoringProperties {

    private static final LocalDate DATE = PostMarketSample.AS_OF;
    private static final List<String> TYPES = List.of("npm", "deb", "generic");
    private static final List<String> NAMES = List.of("alpha", "beta", "gamma", "delta");
    private static final List<String> VERSIONS = List.of("", "1.0", "1.1", "2.0", "2.0-rc1", "D25");
    private static final List<String> RANGES = List.of(
            "vers:npm/<1.1.0",
            "vers:generic/>=1.0|<2.0",
            "vers:generic/D25",
            "vers:deb/<=2.0",
            "vers:all/*",
            "vers:generic/!=1.0");

    private static <T> T one(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static SbomComponent component(Random random, int number) {
        String name = one(random, NAMES);
        String version = one(random, VERSIONS);
        SbomComponent.Builder builder =
                SbomComponent.builder("c" + number, name).version(version);
        if (random.nextBoolean()) {
            builder.packageUrl(PackageUrl.parse("pkg:" + one(random, TYPES) + '/' + name));
        }
        if (random.nextInt(3) == 0) {
            builder.cpe(CpeName.parse(
                    "cpe:2.3:a:" + one(random, List.of("maker", "other", "*")) + ':' + name + ":*:*:*:*:*:*:*:*"));
        }
        if (random.nextBoolean()) {
            builder.supplier("Maker");
        }
        return builder.build();
    }

    private static ProductIdentity identity(Random random) {
        String name = one(random, NAMES);
        return switch (random.nextInt(4)) {
            case 0 -> ProductIdentity.of(PackageUrl.parse("pkg:" + one(random, TYPES) + '/' + name));
            case 1 -> ProductIdentity.of(CpeName.parse("cpe:2.3:a:maker:" + name + ":*:*:*:*:*:*:*:*"));
            case 2 -> ProductIdentity.of(CpeName.parse("cpe:2.3:a:*:*l*a:*:*:*:*:*:*:*:*"));
            default -> ProductIdentity.of(random.nextBoolean() ? "MAKER" : "", name);
        };
    }

    private static Advisory advisory(Random random, int number) {
        List<AdvisoryVulnerability> vulnerabilities = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            List<AffectedProduct> products = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                List<VersionRange> ranges =
                        random.nextInt(3) == 0 ? List.of() : List.of(VersionRange.parse(one(random, RANGES)));
                products.add(new AffectedProduct(
                        identity(random), ranges, one(random, List.of(VulnerabilityStatus.values()))));
            }
            int cve = 1000 + random.nextInt(6);
            boolean hasCve = random.nextInt(3) > 0;
            AdvisoryVulnerability.Builder builder =
                    AdvisoryVulnerability.builder("GHSA-" + random.nextInt(6)).products(products);
            if (hasCve) {
                builder.cve(CveId.parse("CVE-2026-" + cve));
            }
            vulnerabilities.add(builder.build());
        }
        return PostMarketSample.advisory("A-" + number, vulnerabilities.toArray(AdvisoryVulnerability[]::new));
    }

    private static List<PostMarketFile> portfolio(Random random) {
        List<PostMarketFile> files = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<FieldedRelease> releases = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(3); j++) {
                List<SbomComponent> components = new ArrayList<>();
                for (int k = 0; k < 1 + random.nextInt(6); k++) {
                    components.add(component(random, k));
                }
                // the same id in files of different devices is another release
                releases.add(FieldedRelease.builder(ReleaseId.parse("REL-" + j), "1", DATE)
                        .sbom(PostMarketSample.sbom(components.toArray(SbomComponent[]::new)))
                        .build());
            }
            files.add(PostMarketFile.of(PostMarketFileContent.builder(DeviceId.parse("DEV-" + i), DATE, "1")
                    .releases(releases)
                    .build()));
        }
        return files;
    }

    private static MonitoringFeed feed(Random random) {
        List<Advisory> advisories = new ArrayList<>();
        List<KevEntry> kev = new ArrayList<>();
        List<EpssEntry> epss = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            advisories.add(advisory(random, i));
            CveId cve = CveId.parse("CVE-2026-" + (1000 + random.nextInt(6)));
            if (random.nextBoolean()) {
                kev.add(PostMarketSample.kev(cve));
            }
            epss.add(PostMarketSample.epss(cve, DATE.minusDays(random.nextInt(3)), "0.0" + (1 + random.nextInt(9))));
        }
        return new MonitoringFeed(advisories, kev, epss, List.of());
    }

    /** Every release, component and product in turn, each rule as the class states it. */
    private static Set<String> slowly(List<FieldedRelease> releases, List<Advisory> advisories) {
        Set<String> found = new TreeSet<>();
        for (FieldedRelease release : releases) {
            for (SbomComponent component : release.sbom().orElseThrow().components()) {
                for (Advisory advisory : advisories) {
                    for (AdvisoryVulnerability vulnerability : advisory.vulnerabilities()) {
                        slowly(component, vulnerability)
                                .ifPresent(how -> found.add(release.id() + " " + component.reference() + " "
                                        + advisory.id() + " " + vulnerability.names() + " " + how));
                    }
                }
            }
        }
        return found;
    }

    private static Optional<String> slowly(SbomComponent component, AdvisoryVulnerability vulnerability) {
        Optional<MatchBasis> best = Optional.empty();
        Membership how = Membership.OUT;
        boolean isExplicit = false;
        Optional<MatchBasis> clearing = Optional.empty();
        for (AffectedProduct product : vulnerability.products()) {
            Optional<MatchBasis> basis = ComponentIdentity.of(component).basis(ComponentIdentity.of(product.product()));
            Membership membership = product.versions().isEmpty() ? Membership.IN : Membership.OUT;
            for (VersionRange range : product.versions()) {
                Membership each =
                        component.version().isEmpty() && !range.constraints().isEmpty()
                                ? Membership.POSSIBLE
                                : range.contains(component.version());
                membership = each.compareTo(membership) > 0 ? each : membership;
            }
            if (basis.isEmpty() || membership == Membership.OUT) {
                continue;
            }
            boolean isAffected = product.status() == VulnerabilityStatus.AFFECTED
                    || product.status() == VulnerabilityStatus.UNDER_INVESTIGATION;
            if (isAffected) {
                boolean isBetter = best.isEmpty()
                        || membership.compareTo(how) > 0
                        || membership == how && basis.get().compareTo(best.get()) < 0;
                if (isBetter) {
                    best = basis;
                    how = membership;
                    isExplicit = !product.versions().isEmpty();
                }
            } else if (membership == Membership.IN
                    && !product.versions().isEmpty()
                    && (isOfTheSameCpe(component, product.product()) || basis.get() == MatchBasis.PACKAGE_URL)
                    && (clearing.isEmpty() || basis.get().compareTo(clearing.get()) < 0)) {
                clearing = basis;
            }
        }
        boolean isCleared = best.isPresent()
                && clearing.isPresent()
                && clearing.get().compareTo(best.get()) <= 0
                && !(isExplicit && how == Membership.IN);
        Membership membership = how;
        return isCleared ? Optional.empty() : best.map(it -> it + " " + (membership == Membership.IN));
    }

    private static boolean isOfTheSameCpe(SbomComponent component, ProductIdentity product) {
        return component.cpe().isEmpty()
                || product.cpe().isEmpty()
                || product.cpe().get().coversProduct(component.cpe().get());
    }

    private static Set<String> quickly(List<FieldedRelease> releases, List<Advisory> advisories) {
        Set<String> found = new TreeSet<>();
        for (AdvisoryMatch it : AdvisoryMatcher.of(releases).match(advisories).matches()) {
            assertTrue(found.add(it.release() + " " + it.match().component() + " "
                    + it.advisory().id() + " " + it.vulnerability().names() + " "
                    + it.match().basis() + " " + it.match().isVersionKnown()));
        }
        return found;
    }

    @Property(tries = 400)
    void matcher_equalsTheSlowOne(@ForAll long seed) {
        Random random = new Random(seed);
        PostMarketFile file = portfolio(random).get(0);
        List<Advisory> advisories = feed(random).advisories().stream()
                .filter(it -> it.vulnerabilities().size() == 1)
                .toList();

        assertEquals(slowly(file.releases(), advisories), quickly(file.releases(), advisories));
    }

    @Property(tries = 300)
    @Label("INV-05 every matched vulnerability of a release is in exactly one case, whatever its names and the order")
    void match_isInExactlyOneCase(@ForAll long seed) {
        Random random = new Random(seed);
        List<PostMarketFile> files = portfolio(random);
        MonitoringFeed first = feed(random);
        MonitoringFeed second = feed(random);
        VulnerabilityMonitor monitor = VulnerabilityMonitor.of(files);
        MonitoringResult one = monitor.receive(first, DATE, "monitoring", "2");
        MonitoringResult two = monitor.next(one).receive(second, DATE.plusDays(1), "monitoring", "3");
        List<Advisory> all = new ArrayList<>(first.advisories());
        all.addAll(second.advisories());

        for (int i = 0; i < files.size(); i++) {
            PostMarketFile after = two.files().get(i);
            for (FieldedRelease release : after.releases()) {
                List<AdvisoryMatch> matches =
                        AdvisoryMatcher.of(List.of(release)).match(all).matches();
                Map<String, Integer> expected = connected(matches);
                List<VulnerabilityCase> cases = after.casesOf(release.id());
                assertEquals(new HashSet<>(expected.values()).size(), cases.size());
                for (AdvisoryMatch match : matches) {
                    List<VulnerabilityCase> having = cases.stream()
                            .filter(it ->
                                    it.names().containsAll(match.vulnerability().names()))
                            .toList();
                    assertEquals(1, having.size(), match.toString());
                    assertTrue(having.get(0).matches().stream()
                            .anyMatch(it -> it.component().equals(match.match().component())
                                    && it.advisory().equals(match.match().advisory())));
                }
                for (VulnerabilityCase it : cases) {
                    Set<Integer> groups = new HashSet<>();
                    it.names().forEach(name -> groups.add(expected.get(name)));
                    assertEquals(1, groups.size(), "one case, one vulnerability: " + it.names());
                }
            }
        }
    }

    /** Names of one vulnerability, by the number of the vulnerability: names that stand together are of one. */
    private static Map<String, Integer> connected(List<AdvisoryMatch> matches) {
        List<Set<String>> groups = new ArrayList<>();
        for (AdvisoryMatch match : matches) {
            Set<String> joined = new LinkedHashSet<>(match.vulnerability().names());
            List<Set<String>> others = new ArrayList<>();
            for (Set<String> group : groups) {
                if (Collections.disjoint(group, joined)) {
                    others.add(group);
                } else {
                    joined.addAll(group);
                }
            }
            others.add(joined);
            groups = others;
        }
        Map<String, Integer> result = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String name : groups.get(i)) {
                result.put(name, i);
            }
        }
        return result;
    }

    @Property(tries = 200)
    void receivingTwice_changesNothingMore(@ForAll long seed) {
        Random random = new Random(seed);
        List<PostMarketFile> files = portfolio(random);
        MonitoringFeed feed = feed(random);
        VulnerabilityMonitor monitor = VulnerabilityMonitor.of(files);
        MonitoringResult once = monitor.receive(feed, DATE, "monitoring", "2");
        MonitoringResult twice = monitor.next(once).receive(feed, DATE.plusDays(1), "monitoring", "3");

        assertEquals(List.of(), twice.changes());
        for (int i = 0; i < files.size(); i++) {
            assertSame(once.files().get(i), twice.files().get(i));
            boolean isTouched = !once.files().get(i).equals(files.get(i));
            assertEquals(isTouched, once.files().get(i) != files.get(i));
            assertEquals("1", files.get(i).content().revision());
        }
    }

    @Property(tries = 200)
    void feeds_takeNothingAway(@ForAll long seed) {
        Random random = new Random(seed);
        VulnerabilityMonitor monitor = VulnerabilityMonitor.of(portfolio(random));
        MonitoringResult before = monitor.receive(feed(random), DATE, "monitoring", "2");
        MonitoringResult after = monitor.next(before).receive(feed(random), DATE.plusDays(1), "monitoring", "3");

        for (int i = 0; i < before.files().size(); i++) {
            PostMarketFile later = after.files().get(i);
            for (VulnerabilityCase it : before.files().get(i).cases()) {
                List<VulnerabilityCase> heirs = later.cases().stream()
                        .filter(other ->
                                other.id().equals(it.id()) || other.merged().contains(it.id()))
                        .toList();
                assertEquals(1, heirs.size(), it.id().toString());
                VulnerabilityCase heir = heirs.get(0);
                assertTrue(heir.names().containsAll(it.names()));
                assertTrue(heir.kev().containsAll(it.kev()));
                assertTrue(heir.epss().containsAll(it.epss()));
                assertTrue(heir.cvss().containsAll(it.cvss()));
                assertFalse(heir.exploitStatus().compareTo(it.exploitStatus()) < 0);
                assertTrue(heir.release().equals(it.release()));
            }
        }
    }
}
