package org.tutela.interchange.advisories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.text.Language;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryVulnerability;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.CweId;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.Remediation;
import org.tutela.risk.advisory.RemediationKind;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.VulnerabilityStatus;

class CsafAdvisoriesTest {

    private static final ProductIdentity PUMP = ProductIdentity.of("Example Medical", "Pump One");

    private static Advisory pump() {
        return CsafAdvisories.read(Texts.of("pump.csaf.json"), "pump.csaf.json")
                .first()
                .orElseThrow();
    }

    @Test
    void document_isReadWithThePublishersDays() {
        Advisory advisory = pump();
        assertEquals("EXM-2026-001", advisory.id());
        assertEquals("Example Medical", advisory.publisher());
        assertEquals(LocalDate.of(2026, 3, 1), advisory.published());
        // late in the evening of the tenth where it was published, the eleventh in UTC
        assertEquals(LocalDate.of(2026, 3, 10), advisory.modified());
        assertEquals("2", advisory.revision());
        assertEquals(List.of("https://example.com/csaf/exm-2026-001.json"), advisory.references());
    }

    @Test
    void vulnerability_keepsEveryVectorWithItsAuthor() {
        AdvisoryVulnerability vulnerability = pump().vulnerabilities().get(0);
        assertEquals(Optional.of(CveId.parse("CVE-2026-10001")), vulnerability.cve());
        assertEquals(List.of("EXM-BUG-7"), vulnerability.aliases());
        assertEquals(List.of(CweId.parse("CWE-798")), vulnerability.cwes());
        assertEquals(
                List.of("8.3 Example Medical", "7.1 Example Medical"),
                vulnerability.cvss().stream()
                        .map(cvss -> cvss.score() + " " + cvss.author())
                        .toList());
        assertTrue(vulnerability.cvss().stream().allMatch(cvss -> cvss.isScoreAsPublished()));
    }

    @Test
    void product_isReadFromTheBranches() {
        ProductIdentity fixed = new ProductIdentity(
                Optional.empty(),
                Optional.of(CpeName.parse("cpe:2.3:a:example_medical:pump_one:2.4.1:*:*:*:*:*:*:*")),
                "Example Medical",
                "Pump One");
        assertEquals(
                List.of(
                        new AffectedProduct(
                                PUMP,
                                List.of(VersionRange.parse("vers:generic/>=2.0|<2.4.1")),
                                VulnerabilityStatus.AFFECTED),
                        new AffectedProduct(
                                PUMP, List.of(VersionRange.unreadable("MMT-17")), VulnerabilityStatus.AFFECTED),
                        new AffectedProduct(
                                PUMP,
                                List.of(VersionRange.unreadable("shipped < april 1, 2018")),
                                VulnerabilityStatus.AFFECTED),
                        new AffectedProduct(
                                fixed, List.of(VersionRange.exactly("generic", "2.4.1")), VulnerabilityStatus.FIXED)),
                pump().vulnerabilities().get(0).products());
    }

    @Test
    void remediation_isReadOnce() {
        assertEquals(
                List.of(
                        new Remediation(
                                RemediationKind.VENDOR_FIX,
                                "Update to 2.4.1",
                                Optional.of(LocalDate.of(2026, 3, 1)),
                                Optional.of("https://example.com/2.4.1")),
                        new Remediation(
                                RemediationKind.MITIGATION,
                                "Keep the pump in its own network",
                                Optional.empty(),
                                Optional.empty())),
                pump().vulnerabilities().get(0).remediations());
    }

    @Test
    void combination_spreadsHarmToItsPartsAndNoComfort() {
        List<AffectedProduct> products = pump().vulnerabilities().get(1).products();
        assertEquals(
                List.of("tlslib 1.1.1k AFFECTED", "Pump One AFFECTED", "Pump One NOT_AFFECTED"),
                products.stream()
                        .map(it -> it.product().product() + ' ' + it.status())
                        .toList());
        String safe = new String(Texts.of("pump.csaf.json"), UTF_8)
                .replace("\"known_affected\": [\"LIB-IN-OLD\"]", "\"known_not_affected\": [\"LIB-IN-OLD\"]")
                .replace("\"known_not_affected\": [\"P-FIXED\"] }", "\"fixed\": [\"P-FIXED\"] }");
        assertEquals(
                List.of("Pump One FIXED", "tlslib as part of Pump One NOT_AFFECTED"),
                CsafAdvisories.read(Texts.utf8(safe), "safe")
                        .first()
                        .orElseThrow()
                        .vulnerabilities()
                        .get(1)
                        .products()
                        .stream()
                        .map(it -> it.product().product() + ' ' + it.status())
                        .toList());
    }

    @Test
    void versionInWords_isANoteWithItsPlace() {
        Intake<Advisory> intake = CsafAdvisories.read(Texts.of("pump.csaf.json"), "pump.csaf.json");
        assertTrue(intake.isComplete());
        assertEquals(
                List.of(
                        "50:28 ADV-023 product_tree.branches[0].branches[0].branches[2].product",
                        "55:28 ADV-023 product_tree.branches[0].branches[0].branches[3].product"),
                Texts.places(intake));
        assertEquals(
                "Versions 'MMT-17' are in words: no program can tell which these are",
                intake.problems().get(0).message(Language.EN));
    }

    @Test
    void everyFault_isReportedAndTheRestKept() throws IOException {
        Intake<Advisory> intake =
                CsafAdvisories.read(new ByteArrayInputStream(Texts.of("faults.csaf.json")), "faults.csaf.json");
        assertEquals(
                List.of(
                        "8:31 JSON-017 document.tracking.current_release_date",
                        "11:17 JSON-018 document.tracking.status",
                        "17:96 JSON-017 product_tree.full_product_names[0].product_identification_helper.purl",
                        "18:48 ADV-011 product_tree.full_product_names[1].product_id",
                        "20:7 JSON-016 product_tree.full_product_names[3]",
                        "24:5 JSON-016 vulnerabilities[0]",
                        "26:14 JSON-017 vulnerabilities[1].cve",
                        "27:53 ADV-010 vulnerabilities[1].product_status.known_affected[1]",
                        "27:83 ADV-013 vulnerabilities[1].product_status.known_not_affected",
                        "27:101 JSON-016 vulnerabilities[1].product_status.fixed",
                        "31:22 JSON-017 vulnerabilities[2].cwe.id",
                        "33:62 ADV-024 vulnerabilities[2].threats[0].details",
                        "34:38 JSON-018 vulnerabilities[2].remediations[0].category",
                        "34:69 JSON-015 vulnerabilities[2].remediations[1]",
                        "36:43 ADV-022 vulnerabilities[2].scores[0].cvss_v2",
                        "37:122 ADV-020 vulnerabilities[2].scores[1].cvss_v3.baseScore",
                        "37:143 ADV-021 vulnerabilities[2].scores[1].cvss_v3.baseSeverity",
                        "38:61 JSON-017 vulnerabilities[2].scores[2].cvss_v3.vectorString",
                        "38:96 JSON-016 vulnerabilities[2].scores[2].cvss_v3.baseScore"),
                Texts.places(intake));
        assertFalse(intake.isComplete());
        assertEquals(
                14,
                intake.problems().stream()
                        .filter(it -> it.finding().severity() == FindingSeverity.ERROR)
                        .count());
        Advisory advisory = intake.first().orElseThrow();
        assertEquals(2, advisory.vulnerabilities().size());
        AdvisoryVulnerability nameless = advisory.vulnerabilities().get(0);
        assertEquals("EXM-2026-002#1", nameless.id());
        assertEquals(
                List.of(VulnerabilityStatus.AFFECTED),
                nameless.products().stream().map(AffectedProduct::status).toList());
        assertFalse(advisory.vulnerabilities().get(1).cvss().get(0).isScoreAsPublished());
    }

    @Test
    void otherVersion_isNotRead() {
        Intake<Advisory> intake = CsafAdvisories.read(
                Texts.utf8("{\"document\": {\"csaf_version\": \"2.1\"}, \"vulnerabilities\": [1]}"), "new.json");
        assertEquals(List.of("1:31 JSON-011 document.csaf_version"), Texts.places(intake));
        assertEquals(Optional.empty(), intake.first());
    }

    private static List<String> between(String first, String last) {
        String versions = List.of("1.0", "1.5", "1.9", "2.0", "2.9").stream()
                .map(it -> "{\"category\":\"product_version\",\"name\":\"" + it + "\",\"product\":{\"name\":\"P " + it
                        + "\",\"product_id\":\"" + it + "\"}}")
                .collect(Collectors.joining(","));
        String text =
                "{\"document\":{\"csaf_version\":\"2.0\",\"publisher\":{\"name\":\"M\"},\"tracking\":{\"id\":\"A\","
                        + "\"initial_release_date\":\"2026-01-01T00:00:00Z\",\"current_release_date\":\"2026-01-01T00:00:00Z\","
                        + "\"status\":\"final\"}},\"product_tree\":{\"branches\":[{\"category\":\"vendor\",\"name\":\"M\",\"branches\":"
                        + "[{\"category\":\"product_name\",\"name\":\"P\",\"branches\":["
                        + versions
                        + "]}]}]},\"vulnerabilities\":[{\"cve\":\"CVE-2026-1000\",\"product_status\":{"
                        + "\"first_affected\":["
                        + first
                        + "],\"last_affected\":["
                        + last
                        + "]}}]}";
        return CsafAdvisories.read(text.getBytes(UTF_8), "a.json")
                .first()
                .orElseThrow()
                .vulnerabilities()
                .get(0)
                .products()
                .stream()
                .filter(it -> it.versions().get(0).constraints().get(0).comparator() != VersionRange.Comparator.EQUAL
                        || it.versions().get(0).unreadableText().isPresent())
                .map(it -> it.product().product() + ' ' + it.versions() + ' ' + it.status())
                .toList();
    }

    @Test
    void versionsBetweenFirstAndLast_areAffected() {
        assertEquals(List.of("P [vers:generic/>=1.0|<=1.9] AFFECTED"), between("\"1.0\"", "\"1.9\""));
        assertEquals(List.of("P [vers:generic/>=1.5] AFFECTED"), between("\"1.5\"", ""));
        assertEquals(List.of("P [vers:generic/<=1.5] AFFECTED"), between("", "\"1.5\""));
        assertEquals(List.of(), between("", ""));
        List<String> trains = between("\"1.0\",\"2.0\"", "\"1.9\",\"2.9\"");
        assertEquals(
                List.of("P [" + VersionRange.unreadable(">=1.0, >=2.0, <=1.9, <=2.9") + "] AFFECTED"),
                trains,
                "which belong together is not said: any version may be");
    }
}
