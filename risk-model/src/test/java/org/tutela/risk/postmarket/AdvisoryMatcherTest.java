package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tutela.risk.postmarket.PostMarketSample.advisory;
import static org.tutela.risk.postmarket.PostMarketSample.affected;
import static org.tutela.risk.postmarket.PostMarketSample.component;
import static org.tutela.risk.postmarket.PostMarketSample.sbom;
import static org.tutela.risk.postmarket.PostMarketSample.vulnerability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryStatus;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.VulnerabilityStatus;

class AdvisoryMatcherTest {

    private static final String CVE = "CVE-2026-1001";

    private static FieldedRelease release(String id, SbomComponent... components) {
        return FieldedRelease.builder(ReleaseId.parse(id), "1", LocalDate.of(2026, 1, 1))
                .sbom(sbom(components))
                .build();
    }

    private static List<String> match(SbomComponent component, AffectedProduct... products) {
        return AdvisoryMatcher.of(List.of(release("REL-1", component)))
                .match(List.of(advisory("A-1", vulnerability(CVE, products))))
                .matches()
                .stream()
                .map(it -> it.match().basis() + " " + it.match().confidence())
                .toList();
    }

    private static AffectedProduct product(ProductIdentity identity, VulnerabilityStatus status, String... ranges) {
        return new AffectedProduct(
                identity, List.of(ranges).stream().map(VersionRange::parse).toList(), status);
    }

    private static AffectedProduct cpe(String cpe, String... ranges) {
        return product(ProductIdentity.of(CpeName.parse(cpe)), VulnerabilityStatus.AFFECTED, ranges);
    }

    private static AffectedProduct named(String vendor, String product, String... ranges) {
        return product(ProductIdentity.of(vendor, product), VulnerabilityStatus.AFFECTED, ranges);
    }

    @Test
    void packageUrl_isCertain() {
        SbomComponent lodash = component("l", "pkg:npm/lodash@4.17.20");

        assertEquals(List.of("PACKAGE_URL CERTAIN"), match(lodash, affected("pkg:npm/lodash", "vers:npm/<4.17.21")));
        assertEquals(List.of(), match(lodash, affected("pkg:npm/lodash", "vers:npm/<4.17.20")));
        assertEquals(List.of(), match(lodash, affected("pkg:npm/underscore")));
        assertEquals(List.of("PACKAGE_URL CERTAIN"), match(lodash, affected("pkg:npm/lodash@4.17.20")));
        assertEquals(List.of(), match(lodash, affected("pkg:npm/lodash@4.17.19")));
        assertEquals(List.of("PACKAGE_URL CERTAIN"), match(lodash, affected("pkg:npm/lodash")));
        assertEquals(List.of(), match(lodash, affected("pkg:pypi/lodash")));
    }

    @Test
    void cpe_isCertain() {
        SbomComponent ssl = SbomComponent.builder("s", "OpenSSL")
                .version("1.1.1k")
                .cpe(CpeName.parse("cpe:2.3:a:openssl:openssl:1.1.1k:*:*:*:*:*:*:*"))
                .build();

        assertEquals(
                List.of("CPE CERTAIN"),
                match(ssl, cpe("cpe:2.3:a:openssl:openssl:*:*:*:*:*:*:*:*", "vers:generic/<=1.1.1l")));
        assertEquals(List.of("CPE CERTAIN"), match(ssl, cpe("cpe:/a:openssl:openssl:1.1.1k")));
        assertEquals(List.of("CPE CERTAIN"), match(ssl, cpe("cpe:2.3:a:*:open*:*:*:*:*:*:*:*:*")));
        assertEquals(
                List.of("PRODUCT_NAME POSSIBLE"),
                match(ssl, cpe("cpe:2.3:a:other:openssl:*:*:*:*:*:*:*:*")),
                "vendors in CPE names are often guessed");
        assertEquals(List.of(), match(ssl, cpe("cpe:2.3:h:openssl:openssl:*:*:*:*:*:*:*:*")));
        assertEquals(List.of(), match(ssl, cpe("cpe:2.3:a:openssl:openssl_fips:*:*:*:*:*:*:*:*")));
        assertEquals(
                List.of("CPE CERTAIN"),
                match(
                        ssl,
                        cpe("cpe:2.3:a:openssl:openssl:*:*:*:*:*:*:*:*"),
                        product(
                                ProductIdentity.of(CpeName.parse("cpe:2.3:a:other:openssl:*:*:*:*:*:*:*:*")),
                                VulnerabilityStatus.FIXED,
                                "vers:generic/1.1.1k")),
                "a name that is only possible clears nothing");
        PackageUrl url = PackageUrl.parse("pkg:generic/openssl@1.1.1k");
        assertEquals(
                List.of(),
                match(
                        ssl.toBuilder().packageUrl(url).build(),
                        affected("pkg:generic/openssl"),
                        product(
                                new ProductIdentity(
                                        Optional.of(url),
                                        Optional.of(CpeName.parse("cpe:2.3:a:other:openssl:*:*:*:*:*:*:*:*")),
                                        "",
                                        ""),
                                VulnerabilityStatus.FIXED,
                                "vers:generic/1.1.1k")),
                "the same package is the same, whatever vendor its CPE name guesses");
        assertEquals(
                List.of("PRODUCT_NAME POSSIBLE"),
                match(
                        ssl,
                        named("", "OpenSSL"),
                        product(
                                ProductIdentity.of(CpeName.parse("cpe:2.3:a:other:openssl:*:*:*:*:*:*:*:*")),
                                VulnerabilityStatus.FIXED,
                                "vers:generic/1.1.1k")));
        assertEquals(
                List.of("CPE POSSIBLE"),
                match(ssl, cpe("cpe:2.3:a:openssl:openssl:*:*:*:*:*:*:*:*", "vers:generic/<1.1.1")));
    }

    /** To Python, case and every run of separators are the same; PEP 503. */
    @Test
    void namesOfPython_ignoreSeparators() {
        SbomComponent zope = component("z", "pkg:pypi/Zope.Interface@5.4.0");

        for (String name : List.of("zope-interface", "zope_interface", "zope.interface", "zope.-_interface")) {
            assertEquals(
                    List.of("PACKAGE_URL CERTAIN"), match(zope, affected("pkg:pypi/" + name, "vers:pypi/<5.5")), name);
        }
        assertEquals(List.of(), match(zope, affected("pkg:pypi/zopeinterface", "vers:pypi/<5.5")));
        assertEquals(List.of("PACKAGE_URL CERTAIN"), match(component("t", "pkg:pypi/t_@1"), affected("pkg:pypi/t-")));
    }

    /** Advisories of Linux distributions name the source package, bills of materials the packages built from it. */
    @Test
    void packageOfADistribution_isFoundByItsSource() {
        AffectedProduct debian = affected("pkg:deb/debian/openssl", "vers:deb/<3.0.11-1");

        for (String upstream : List.of("openssl", "openssl@3.0.9-1", "OpenSSL")) {
            assertEquals(
                    List.of("PACKAGE_URL CERTAIN"),
                    match(component("l", "pkg:deb/debian/libssl3@3.0.9-1?upstream=" + upstream), debian),
                    upstream);
        }
        assertEquals(List.of(), match(component("l", "pkg:deb/debian/libssl3@3.0.11-1?upstream=openssl"), debian));
        assertEquals(List.of(), match(component("l", "pkg:deb/debian/libssl3@3.0.9-1"), debian));
        assertEquals(List.of(), match(component("l", "pkg:deb/ubuntu/libssl3@3.0.9-1?upstream=openssl"), debian));
        assertEquals(
                List.of("PACKAGE_URL CERTAIN"),
                match(
                        component("l", "pkg:rpm/redhat/openssl-libs@3.0.7-6.el9?upstream=openssl-3.0.7-6.el9.src.rpm"),
                        affected("pkg:rpm/redhat/openssl", "vers:rpm/<3.0.7-16.el9")));
        // the version of the source counts, which may have another epoch
        for (String[] row : new String[][] {
            {"pkg:deb/debian/libfoo2@2:1.0-1?upstream=openssl@3.0.9-1", "3.0.11-1", "CERTAIN"},
            {"pkg:deb/debian/libfoo2@1.0-1?upstream=openssl@3.0.11-1", "3.0.11-1", ""},
            {"pkg:deb/debian/libfoo2@3.0.9-1%2Bb1?upstream=openssl", "3.0.11-1", "CERTAIN"},
            {"pkg:rpm/redhat/openssl-libs@1:3.0.7-20.el9?upstream=openssl-3.0.7-20.el9.src.rpm", "1:3.0.7-16.el9", ""},
            {
                "pkg:rpm/redhat/openssl-libs@1:3.0.7-6.el9?upstream=openssl-3.0.7-6.el9.src.rpm",
                "1:3.0.7-16.el9",
                "CERTAIN"
            },
            {"pkg:rpm/redhat/openssl@3.0.7-20.el9?epoch=1", "1:3.0.7-16.el9", ""},
            {"pkg:rpm/redhat/openssl@3.0.7-6.el9?epoch=1", "1:3.0.7-16.el9", "CERTAIN"},
            {"pkg:rpm/redhat/openssl@1:3.0.7-20.el9?epoch=1", "1:3.0.7-16.el9", ""},
            {
                "pkg:rpm/redhat/openssl-libs@3.0.7-20.el9?epoch=1&upstream=openssl-3.0.7-20.el9.src.rpm",
                "1:3.0.7-16.el9",
                ""
            },
            {"pkg:rpm/redhat/perl-x@5-1?upstream=openssl-2.0-1.src.rpm", "3.0.7-16.el9", "CERTAIN"},
        }) {
            PackageUrl url = PackageUrl.parse(row[0]);
            String scheme = url.type();
            assertEquals(
                    row[2].isEmpty() ? List.of() : List.of("PACKAGE_URL " + row[2]),
                    match(
                            component("l", row[0]),
                            affected(
                                    "pkg:" + scheme + '/' + url.namespace().orElseThrow() + "/openssl",
                                    "vers:" + scheme + "/<" + row[1])),
                    row[0]);
        }
        assertEquals(
                List.of(),
                match(
                        component("l", "pkg:rpm/redhat/x@1-1?upstream=odd.src.rpm"),
                        affected("pkg:rpm/redhat/openssl", "vers:rpm/<3.0.7-16.el9")));
    }

    @Test
    void names_areProbableAtMost() {
        SbomComponent pump = SbomComponent.builder("p", "Medfusion 4000 Wireless Syringe Infusion Pump")
                .version("1.5")
                .supplier("Smiths Medical")
                .build();

        assertEquals(
                List.of("VENDOR_AND_PRODUCT PROBABLE"),
                match(
                        pump,
                        named("Smiths Medical", "Medfusion 4000 wireless syringe infusion-pump", "vers:generic/1.5")));
        assertEquals(
                List.of("PRODUCT_NAME POSSIBLE"),
                match(pump, named("Smiths", "Medfusion 4000 Wireless Syringe Infusion Pump", "vers:generic/1.5")));
        assertEquals(
                List.of("PRODUCT_NAME POSSIBLE"),
                match(pump, named("", "Medfusion 4000 Wireless Syringe Infusion Pump")));
        assertEquals(List.of(), match(pump, named("Smiths Medical", "Medfusion 3500")));
        assertEquals(
                List.of("VENDOR_AND_PRODUCT POSSIBLE"),
                match(
                        pump.toBuilder().version("D25").build(),
                        named(
                                "Smiths Medical",
                                "Medfusion 4000 Wireless Syringe Infusion Pump",
                                "vers:generic/<=D24")));
        assertEquals(
                List.of("VENDOR_AND_PRODUCT POSSIBLE"),
                match(
                        pump.toBuilder().version("").build(),
                        named("Smiths Medical", "Medfusion 4000 Wireless Syringe Infusion Pump", "vers:generic/1.5")));
    }

    /** A package URL on one side and a CPE name on the other do not compare; the names they bear do. */
    @Test
    void identitiesOfDifferentKinds_compareByName() {
        SbomComponent commons = component("c", "pkg:maven/org.apache.commons/commons-text@1.9");

        assertEquals(
                List.of("PRODUCT_NAME POSSIBLE"),
                match(commons, cpe("cpe:2.3:a:apache:commons_text:*:*:*:*:*:*:*:*", "vers:generic/<1.10.0")));
        assertEquals(
                List.of(), match(commons, cpe("cpe:2.3:a:apache:commons_text:*:*:*:*:*:*:*:*", "vers:generic/<1.9")));
        assertEquals(
                List.of("PRODUCT_NAME POSSIBLE"),
                match(component("g", "pkg:generic/zlib@1.2"), affected("pkg:deb/debian/zlib")));
    }

    @Test
    void clearing_countsWhereVersionsCompare() {
        SbomComponent lib = component("l", "pkg:npm/lib@2.1.0");
        ProductIdentity identity = ProductIdentity.of(PackageUrl.parse("pkg:npm/lib"));
        AffectedProduct all = product(identity, VulnerabilityStatus.AFFECTED);
        AffectedProduct fixed = product(identity, VulnerabilityStatus.FIXED, "vers:npm/2.1.0");

        assertEquals(List.of("PACKAGE_URL CERTAIN"), match(lib, all));
        assertEquals(List.of(), match(lib, all, fixed));
        assertEquals(List.of(), match(lib, fixed, all));
        assertEquals(
                List.of("PACKAGE_URL CERTAIN"),
                match(lib, fixed, product(identity, VulnerabilityStatus.AFFECTED, "vers:npm/<=2.1.0")));
        assertEquals(
                List.of("PACKAGE_URL CERTAIN"), match(lib, all, product(identity, VulnerabilityStatus.NOT_AFFECTED)));
        assertEquals(
                List.of("PACKAGE_URL CERTAIN"),
                match(lib, all, product(ProductIdentity.of("", "lib"), VulnerabilityStatus.FIXED, "vers:npm/2.1.0")));
        assertEquals(
                List.of("PACKAGE_URL CERTAIN"),
                match(lib, product(identity, VulnerabilityStatus.UNDER_INVESTIGATION, "vers:npm/2.1.0")));
    }

    /** The version of a component is its own, or else what its package URL or CPE name bears; without any it may be every version. */
    @Test
    void version_isFoundWhereverItStands() {
        AffectedProduct upTo2 = affected("pkg:generic/lib", "vers:generic/<2");
        SbomComponent bare = SbomComponent.builder("l", "lib").build();
        PackageUrl one = PackageUrl.parse("pkg:generic/lib@1");
        PackageUrl three = PackageUrl.parse("pkg:generic/lib@3");

        assertEquals(
                List.of("PACKAGE_URL CERTAIN"),
                match(bare.toBuilder().packageUrl(one).build(), upTo2));
        assertEquals(List.of(), match(bare.toBuilder().packageUrl(three).build(), upTo2));
        assertEquals(
                List.of(),
                match(bare.toBuilder().packageUrl(one).version("3").build(), upTo2),
                "its own version first");
        SbomComponent byCpe = bare.toBuilder()
                .cpe(CpeName.parse("cpe:2.3:a:maker:lib:3:*:*:*:*:*:*:*"))
                .build();
        assertEquals(List.of(), match(byCpe, cpe("cpe:2.3:a:maker:lib:*:*:*:*:*:*:*:*", "vers:generic/<2")));
        assertEquals(List.of("CPE CERTAIN"), match(byCpe, cpe("cpe:2.3:a:maker:lib:3:*:*:*:*:*:*:*")));
        assertEquals(List.of(), match(byCpe, cpe("cpe:2.3:a:maker:lib:2:*:*:*:*:*:*:*")));
        assertEquals(
                List.of("PRODUCT_NAME POSSIBLE"),
                match(bare, named("", "lib", "vers:generic/<2")),
                "no version at all");
        assertEquals(List.of("PRODUCT_NAME POSSIBLE"), match(bare, named("", "lib", "vers:generic/*")));
        SbomComponent odd = component("o", "pkg:a+b/lib@1");
        assertEquals(List.of("PACKAGE_URL CERTAIN"), match(odd, affected("pkg:a+b/lib@1")));
        assertEquals(List.of(), match(odd, affected("pkg:a+b/lib@2")));
        assertEquals(
                List.of("CPE CERTAIN"),
                match(
                        bare.toBuilder()
                                .version("1")
                                .cpe(CpeName.parse("cpe:2.3:a:*:lib:1:*:*:*:*:*:*:*"))
                                .build(),
                        cpe("cpe:2.3:a:maker:lib:*:*:*:*:*:*:*:*")),
                "a bill that leaves the vendor open");
    }

    @Test
    void withdrawnAdvisory_matchesNothing() {
        Advisory advisory = advisory("A-1", vulnerability(CVE, affected("pkg:npm/lib")));
        AdvisoryMatcher matcher = AdvisoryMatcher.of(List.of(release("REL-1", component("l", "pkg:npm/lib@2.1.0"))));

        assertEquals(1, matcher.match(List.of(advisory)).matches().size());
        assertEquals(
                0,
                matcher.match(List.of(advisory.toBuilder()
                                .status(AdvisoryStatus.WITHDRAWN)
                                .build()))
                        .matches()
                        .size());
    }

    @Test
    void deviceItself_isMatchedToo() {
        SbomComponent device = SbomComponent.builder("device", "Fetal Monitor")
                .version("3")
                .supplier("Contec")
                .build();
        FieldedRelease release = FieldedRelease.builder(ReleaseId.parse("REL-1"), "3", LocalDate.of(2026, 1, 1))
                .sbom(sbom().toBuilder().subject(device).build())
                .build();

        assertEquals(
                List.of("device"),
                AdvisoryMatcher.of(List.of(release))
                        .match(List.of(advisory("A-1", vulnerability(CVE, named("Contec", "Fetal Monitor")))))
                        .matches()
                        .stream()
                        .map(it -> it.match().component())
                        .toList());
    }

    @Test
    @DisplayName("VC-6 URGENT/11: one component, many variants")
    void sharedComponent_fansOutToEveryRelease() {
        List<FieldedRelease> releases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            releases.add(release(
                    "REL-" + i,
                    component("os", "pkg:generic/vxworks@6.9"),
                    component("x" + i, "pkg:npm/x" + i + "@1")));
        }
        AdvisoryMatcher matcher = AdvisoryMatcher.of(releases);
        MatchRun run = matcher.match(List.of(advisory(
                "ICSMA-19-274-01",
                vulnerability("CVE-2019-12256", affected("pkg:generic/vxworks", "vers:generic/<7")))));

        assertEquals(41, matcher.distinctComponents());
        assertEquals(40, run.matches().size());
        assertEquals(1, run.comparisons());
        assertEquals("REL-0", run.matches().get(0).release().text());
        assertEquals("REL-39", run.matches().get(39).release().text());
    }
}
