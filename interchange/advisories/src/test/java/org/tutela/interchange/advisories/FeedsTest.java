package org.tutela.interchange.advisories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryStatus;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.CweId;
import org.tutela.risk.advisory.EpssEntry;
import org.tutela.risk.advisory.KevEntry;
import org.tutela.risk.scenario.EpssSample;

class FeedsTest {

    private static Intake<Advisory> osv(String ranges) {
        return OsvAdvisories.read(
                Texts.utf8("[{\"id\":\"A-1\",\"modified\":\"2026-01-01T00:00:00Z\",\"affected\":[{\"package\":"
                        + "{\"ecosystem\":\"npm\",\"name\":\"a\"}," + ranges + "}]}]"),
                "a");
    }

    private static List<String> versions(String events) {
        return osv("\"ranges\":[{\"type\":\"SEMVER\",\"events\":[" + events + "]}]")
                .first()
                .orElseThrow()
                .vulnerabilities()
                .get(0)
                .products()
                .get(0)
                .versions()
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void kev_keepsEveryEntryWhoseNumberIsRead() {
        Intake<KevEntry> intake = KevCatalogs.read(Texts.of("catalog.kev.json"), "kev");
        assertEquals(
                List.of(
                        "5:12 ADV-014 count",
                        "8:120 JSON-017 vulnerabilities[1].dateAdded",
                        "8:144 JSON-016 vulnerabilities[1].dueDate",
                        "8:184 JSON-018 vulnerabilities[1].knownRansomwareCampaignUse",
                        "9:16 JSON-017 vulnerabilities[2].cveID",
                        "10:16 ADV-011 vulnerabilities[3].cveID",
                        "11:5 JSON-016 vulnerabilities[4]"),
                Texts.places(intake));
        assertEquals(
                List.of(
                        new KevEntry(
                                CveId.parse("CVE-2026-10001"),
                                LocalDate.of(2026, 2, 27),
                                Optional.of(LocalDate.of(2026, 3, 20)),
                                "Example Medical",
                                "Pump One",
                                "Pump One Hard-coded Credentials",
                                true,
                                "2026.03.01"),
                        new KevEntry(
                                CveId.parse("CVE-2026-10002"),
                                LocalDate.of(2026, 3, 1),
                                Optional.empty(),
                                "Example",
                                "Other",
                                "",
                                false,
                                "2026.03.01"),
                        new KevEntry(
                                CveId.parse("CVE-2026-10005"),
                                LocalDate.of(2026, 2, 28),
                                Optional.empty(),
                                "",
                                "",
                                "",
                                false,
                                "2026.03.01")),
                intake.records());
    }

    @Test
    void epss_keepsDayAndModelWithEachSample() throws IOException {
        Intake<EpssEntry> intake = EpssFiles.read(Texts.of("day.epss.csv"), "epss");
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertEquals(
                List.of(
                        new EpssEntry(
                                CveId.parse("CVE-2026-10001"),
                                new EpssSample(day, new BigDecimal("0.97351"), "v2025.03.14"),
                                Optional.of(new BigDecimal("0.99991"))),
                        new EpssEntry(
                                CveId.parse("CVE-2026-10002"),
                                new EpssSample(day, new BigDecimal("0.00042"), "v2025.03.14"),
                                Optional.empty()),
                        new EpssEntry(
                                CveId.parse("CVE-2026-10005"),
                                new EpssSample(day, new BigDecimal("0.1"), "v2025.03.14"),
                                Optional.empty()),
                        new EpssEntry(
                                CveId.parse("CVE-2026-10006"),
                                new EpssSample(day, new BigDecimal("0.00009"), "v2025.03.14"),
                                Optional.of(new BigDecimal("0.1")))),
                intake.records());
        assertEquals(
                List.of(
                        "5:16 JSON-017 line[5].epss",
                        "6:1 JSON-017 line[6].cve",
                        "9:1 ADV-011 line[9].cve",
                        "11:1 ADV-004 line[11]"),
                Texts.places(intake));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Texts.of("day.epss.csv"));
        }
        assertEquals(
                intake, EpssFiles.read(new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())), "epss"));
    }

    @Test
    void epssWithoutDayOrModel_isNotRead() {
        for (String text : List.of(
                "cve,epss,percentile\nCVE-2026-10001,0.1,0.1\n",
                "#model_version:v1\ncve,epss,percentile\nCVE-2026-10001,0.1,0.1\n",
                "#model_version:v1,score_date:2026-02-30T00:00:00Z\ncve,epss,percentile\nCVE-2026-10001,0.1,0.1\n",
                "#model_version:v1,score_date:2026-02-28T00:00:00Z\ncve,percentile,epss\nCVE-2026-10001,0.1,0.1\n",
                "")) {
            Intake<EpssEntry> intake = EpssFiles.read(Texts.utf8(text), "epss");
            assertEquals(List.of(), intake.records(), text);
            assertEquals(1, intake.errors().size(), text);
        }
    }

    @Test
    void osv_isReadWithItsRanges() {
        Intake<Advisory> intake = OsvAdvisories.read(Texts.of("records.osv.json"), "osv");
        assertEquals(
                List.of(
                        "40:21 ADV-023 vulns[1].affected[1].ranges",
                        "44:21 ADV-023 vulns[1].affected[2].ranges",
                        "49:5 JSON-015 vulns[2]"),
                Texts.places(intake));
        Advisory first = intake.records().get(0);
        assertEquals("GHSA", first.publisher());
        assertEquals(
                List.of(CweId.parse("CWE-1321")), first.vulnerabilities().get(0).cwes());
        assertEquals(
                Optional.of(CveId.parse("CVE-2026-30001")),
                first.vulnerabilities().get(0).cve());
        assertEquals(2, first.vulnerabilities().get(0).cvss().size());
        assertEquals(AdvisoryStatus.WITHDRAWN, intake.records().get(1).status());
        assertEquals(
                List.of(
                        "pkg:npm/%40scope/json [vers:npm/<2.0.3, vers:npm/>=3.0.0-beta|<3.1.0, vers:npm/1.0.0|3.0.0]",
                        "pkg:deb/debian/tlslib [vers:deb/<=1.1.1k-1]",
                        "example tlslib [vers:unreadable/commits%20of%20https:%2F%2Fgithub.com%2Fexample%2Ftlslib.git]",
                        " tlslib [vers:unreadable/introduced%20alpha%2C%20fixed%20beta]",
                        "pkg:maven/org.example/tlslib []"),
                intake.records().stream()
                        .flatMap(it -> it.vulnerabilities().get(0).products().stream())
                        .map(FeedsTest::text)
                        .toList());
    }

    private static String text(AffectedProduct product) {
        String name = product.product()
                .packageUrl()
                .map(Object::toString)
                .orElse(product.product().vendor() + ' ' + product.product().product());
        return name + ' ' + product.versions();
    }

    @Test
    void osvEvents_becomeRanges() {
        assertEquals(List.of(), versions("{\"introduced\":\"0\"}"));
        assertEquals(List.of("vers:npm/>=1.0.0"), versions("{\"introduced\":\"1.0.0\"}"));
        assertEquals(
                List.of("vers:npm/<1.2.0", "vers:npm/>=2.0.0|<=2.1.0"),
                versions(
                        "{\"last_affected\":\"2.1.0\"},{\"introduced\":\"2.0.0\"},{\"fixed\":\"1.2.0\"},{\"introduced\":\"0\"}"));
        assertEquals(
                List.of("vers:npm/>=1.9.0|<1.10.0"), versions("{\"introduced\":\"1.9.0\"},{\"limit\":\"1.10.0\"}"));
        assertEquals(
                List.of("vers:unreadable/introduced%20x%2C%20fixed%20y"),
                versions("{\"introduced\":\"x\"},{\"fixed\":\"y\"}"));
    }

    @Test
    void osvEventsWithoutBeginning_areReportedAndMayMeanAll() {
        Intake<Advisory> intake = osv("\"ranges\":[{\"type\":\"SEMVER\",\"events\":[{\"fixed\":\"1.0.0\"},{}]}]");
        assertEquals(
                List.of("JSON-016", "JSON-015", "ADV-023"),
                intake.problems().stream()
                        .map(it -> it.code())
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertEquals(
                "vers:unreadable/fixed%201.0.0",
                intake.first()
                        .orElseThrow()
                        .vulnerabilities()
                        .get(0)
                        .products()
                        .get(0)
                        .versions()
                        .get(0)
                        .toString());
    }

    @Test
    void byteOrderMark_isSkipped() {
        byte[] text = Texts.utf8("\uFEFF" + new String(Texts.of("catalog.kev.json"), UTF_8));
        assertEquals(3, KevCatalogs.read(text, "kev").records().size());
        assertTrue(EpssFiles.read(Texts.utf8("\uFEFF" + new String(Texts.of("day.epss.csv"), UTF_8)), "epss")
                        .records()
                        .size()
                == 4);
    }
}
