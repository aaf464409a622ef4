package org.tutela.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tutela.core.device.Component;
import org.tutela.core.device.ComponentId;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.AdvisoryVulnerability;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.CweId;
import org.tutela.risk.advisory.EpssEntry;
import org.tutela.risk.advisory.KevEntry;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.postmarket.FieldedRelease;
import org.tutela.risk.postmarket.MonitoringFeed;
import org.tutela.risk.postmarket.PostMarketFile;
import org.tutela.risk.postmarket.PostMarketFileContent;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * A portfolio of any size and what comes in on its days, the same for the same numbers. Components are drawn from 20,000 packages of six
 * versions each, a few of them in most releases and most of them in a few, and no two releases share an object. Every tenth component is the
 * manufacturer's own, without a package URL. The first {@value #MODELLED} components of a release stand in its device model.
 */
final class MonitoringPortfolio {

    static final LocalDate START = LocalDate.of(2026, 11, 1);
    static final int FAMILY = 5;
    static final int COMPONENTS = 300;
    static final int MODELLED = 10;

    private static final int PACKAGES = 20_000;
    private static final int VERSIONS = 6;
    private static final List<String> TYPES = List.of("npm", "deb", "maven", "pypi", "generic");
    private static final List<String> VECTORS = List.of(
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            "CVSS:3.1/AV:A/AC:H/PR:L/UI:N/S:U/C:L/I:H/A:N",
            "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");

    private MonitoringPortfolio() {}

    /** The files of families of {@value #FAMILY} releases. */
    static List<PostMarketFile> files(int releases) {
        List<PostMarketFile> files = new ArrayList<>();
        for (int first = 0; first < releases; first += FAMILY) {
            List<FieldedRelease> family = new ArrayList<>();
            for (int number = first; number < Math.min(first + FAMILY, releases); number++) {
                family.add(FieldedRelease.builder(release(number), number % FAMILY + ".0", START)
                        .endOfSupport(START.plusYears(5))
                        .sbom(sbom(number))
                        .build());
            }
            files.add(
                    PostMarketFile.of(PostMarketFileContent.builder(DeviceId.parse("DEV-" + first / FAMILY), START, "1")
                            .releases(family)
                            .build()));
        }
        return files;
    }

    static ReleaseId release(int number) {
        return ReleaseId.parse("REL-" + number);
    }

    private static Sbom sbom(int release) {
        Random random = new Random(release);
        Set<Integer> packages = new LinkedHashSet<>();
        while (packages.size() < COMPONENTS) {
            packages.add(popular(random));
        }
        List<SbomComponent> components = new ArrayList<>(COMPONENTS);
        for (int number : packages) {
            int place = components.size();
            String version = version(random.nextInt(VERSIONS));
            SbomComponent.Builder component = place % 10 == 9
                    ? SbomComponent.builder("own-" + place, "module " + release / FAMILY + ' ' + place)
                            .version(version)
                            .supplier("Maker")
                    : SbomComponent.builder("ref-" + place, name(number))
                            .version(version)
                            .packageUrl(PackageUrl.parse(url(number) + '@' + version));
            if (place < MODELLED) {
                component.deviceComponent(ComponentId.parse("CMP-" + place));
            }
            components.add(component.build());
        }
        return Sbom.builder("urn:uuid:" + release, "1").components(components).build();
    }

    /** A package, the first ones far more often than the last ones: the ratio of neighbours in rank is that of their ranks. */
    private static int popular(Random random) {
        return (int) Math.exp(random.nextDouble() * Math.log(PACKAGES)) - 1;
    }

    private static String name(int number) {
        return "package" + number;
    }

    private static String url(int number) {
        String type = TYPES.get(number % TYPES.size());
        String namespace = type.equals("maven") ? "org.maker/" : type.equals("deb") ? "debian/" : "";
        return "pkg:" + type + '/' + namespace + name(number);
    }

    private static String version(int number) {
        return 1 + number / 2 + "." + number % 2 * 5 + ".0";
    }

    /**
     * What comes in on a day: advisories of one or two vulnerabilities in one to three products; packages of which one in so many is among
     * those that releases have; the catalogue of known exploited vulnerabilities with 1,500 entries; and EPSS probabilities of 300,000 vulnerabilities.
     */
    static MonitoringFeed feed(int day, int advisories, int oneIn) {
        Random random = new Random(1_000_000L + day);
        LocalDate date = START.plusDays(day);
        List<Advisory> all = new ArrayList<>(advisories);
        for (int i = 0; i < advisories; i++) {
            List<AdvisoryVulnerability> vulnerabilities = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(2); j++) {
                vulnerabilities.add(vulnerability(random, cve(day, 2 * i + j), date, oneIn));
            }
            all.add(Advisory.builder("ADV-" + day + '-' + i, "Database", date, date)
                    .title("Advisory " + i)
                    .vulnerabilities(vulnerabilities)
                    .build());
        }
        List<KevEntry> kev = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            kev.add(new KevEntry(
                    cve(day, i * 7), date, Optional.empty(), "Maker", name(i), "", false, "2026.11." + (10 + day)));
        }
        List<EpssEntry> epss = new ArrayList<>(300_000);
        for (int i = 0; i < 300_000; i++) {
            BigDecimal probability = BigDecimal.valueOf(random.nextInt(100) == 0 ? random.nextInt(100_000) : 42, 5);
            epss.add(new EpssEntry(cve(day, i), new EpssSample(date, probability, "v2025.03.14"), Optional.empty()));
        }
        return new MonitoringFeed(all, kev, epss, List.of());
    }

    private static CveId cve(int day, int number) {
        return CveId.parse("CVE-" + (2020 + day) + '-' + (1_000_000 + number));
    }

    private static AdvisoryVulnerability vulnerability(Random random, CveId cve, LocalDate date, int oneIn) {
        List<AffectedProduct> products = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int number = random.nextInt(PACKAGES) + (random.nextInt(oneIn) == 0 ? 0 : PACKAGES);
            String fixed = version(random.nextInt(VERSIONS));
            String scheme = TYPES.get(number % TYPES.size());
            products.add(new AffectedProduct(
                    ProductIdentity.of(PackageUrl.parse(url(number))),
                    List.of(VersionRange.parse("vers:" + scheme + "/<" + fixed)),
                    VulnerabilityStatus.AFFECTED));
        }
        return AdvisoryVulnerability.builder(cve.text())
                .cve(cve)
                .cwes(CweId.parse("CWE-" + (20 + random.nextInt(800))))
                .cvss(new AdvisoryCvss(
                        CvssVector.parse(VECTORS.get(random.nextInt(VECTORS.size()))),
                        "Database",
                        date,
                        Optional.empty()))
                .products(products)
                .build();
    }

    /** The risk file of a release: risks, and controls made of the components that stand in its device model. */
    static RiskFile riskFile(FieldedRelease release, int risks) {
        List<Component> components = new ArrayList<>();
        List<Vulnerability> vulnerabilities = new ArrayList<>();
        for (SbomComponent it : release.sbom().orElseThrow().components()) {
            if (it.deviceComponent().isPresent()) {
                ComponentId id = it.deviceComponent().get();
                components.add(new Component(id, it.name(), it.version(), "Supplier", Optional.empty()));
                vulnerabilities.add(Vulnerability.builder(
                                VulnerabilityId.parse("VUL-" + id), "Known before", VulnerabilityStatus.AFFECTED)
                        .component(id)
                        .build());
            }
        }
        return RiskFile.of(LargeRiskFile.content(release.id(), risks, components, vulnerabilities));
    }
}
