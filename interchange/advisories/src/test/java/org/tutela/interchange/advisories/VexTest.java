package org.tutela.interchange.advisories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.finding.InvalidContentException;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.advisory.VexJustificationDetail;
import org.tutela.risk.advisory.VexProduct;
import org.tutela.risk.advisory.VexResponse;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.VulnerabilityStatus;

class VexTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static final VexProduct OLD = product("pump-2.4.0", "2.4.0");
    private static final VexProduct NEW = product("pump-2.4.1", "2.4.1");

    private static VexProduct product(String reference, String version) {
        return new VexProduct(
                reference,
                Optional.of(new ProductIdentity(
                        Optional.of(PackageUrl.parse("pkg:generic/example/pump@" + version)),
                        Optional.of(CpeName.parse("cpe:2.3:a:example:pump:" + version + ":*:*:*:*:*:*:*")),
                        "Example Medical",
                        "Pump One")),
                version,
                List.of());
    }

    private static VexStatement.Builder statement(String cve, VulnerabilityStatus status) {
        return VexStatement.builder(cve, status).cve(CveId.parse(cve));
    }

    /** One of each status, with everything that CycloneDX holds. */
    static VexDocument full() {
        AdvisoryCvss cvss = new AdvisoryCvss(
                CvssVector.parse("CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:L/I:H/A:H"),
                "Example Medical",
                DAY,
                Optional.of(new BigDecimal("8.3")));
        AdvisoryCvss cvss4 = new AdvisoryCvss(
                CvssVector.parse("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:L/VA:N/SC:N/SI:N/SA:N"),
                "NVD",
                DAY,
                Optional.of(new BigDecimal("6.9")));
        return new VexDocument(
                "EXM-VEX-2026-7",
                "Example Medical",
                "Product security team",
                Optional.of(DAY),
                "1",
                List.of(
                        statement("CVE-2026-10001", VulnerabilityStatus.AFFECTED)
                                .aliases("EXM-BUG-7")
                                .products(OLD)
                                .impactStatement("The service account opens the pump's settings")
                                .actionStatement("Update to 2.4.1")
                                .responses(VexResponse.UPDATE)
                                .cvss(cvss, cvss4)
                                .updated(DAY)
                                .build(),
                        statement("CVE-2026-10001", VulnerabilityStatus.FIXED)
                                .products(NEW)
                                .fixedVersions("2.4.1")
                                .updated(DAY)
                                .build(),
                        statement("CVE-2026-10002", VulnerabilityStatus.NOT_AFFECTED)
                                .products(OLD, NEW)
                                .justification(VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST)
                                .justificationDetail(VexJustificationDetail.PROTECTED_AT_PERIMETER)
                                .controls(ControlId.parse("CTL-002"), ControlId.parse("CTL-007"))
                                .impactStatement("The port is closed")
                                .build(),
                        statement("CVE-2026-10003", VulnerabilityStatus.UNDER_INVESTIGATION)
                                .products(OLD)
                                .owner("Product security team")
                                .issued(DAY)
                                .build()));
    }

    private static VexDocument clean(Intake<VexDocument> intake) {
        assertEquals(List.of(), Texts.places(intake));
        return intake.first().orElseThrow();
    }

    private static void golden(String name, byte[] text) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.write(Path.of("src/test/resources/org/tutela/interchange/advisories", name), text);
        }
        assertEquals(new String(Texts.of(name), UTF_8), new String(text, UTF_8));
    }

    @Test
    void cycloneDx_roundTripsWithoutLoss() throws IOException {
        byte[] text = CycloneDxVex.toJson(full());
        golden("full.vex.cdx.json", text);
        VexDocument read = clean(CycloneDxVex.read(text, "full"));
        assertEquals(full(), read);
        assertArrayEquals(text, CycloneDxVex.toJson(read));
    }

    @Test
    void openVex_keepsWhatItHasAPlaceFor() throws IOException {
        byte[] text = OpenVex.toJson(full());
        golden("full.openvex.json", text);
        Intake<VexDocument> intake = OpenVex.read(text, "full");
        // a mitigation without the control that it rests on is given no effect by whoever reads it
        assertEquals(List.of("46:5 RISK-254 statements[2]"), Texts.places(intake));
        VexDocument read = intake.first().orElseThrow();
        VexDocument expected = withStatements(
                full(),
                full().statements().stream()
                        .map(statement -> {
                            VexStatement.Builder builder = statement.toBuilder()
                                    .responses(List.of())
                                    .controls(List.of())
                                    .cvss(List.of())
                                    .owner("")
                                    .products(statement.products().stream()
                                            .map(VexTest::byUrl)
                                            .toList());
                            VexStatement built = builder.build();
                            return built.justification().isEmpty() ? built : withoutDetail(built);
                        })
                        .toList());
        assertEquals(expected, read);
    }

    private static VexStatement withoutDetail(VexStatement it) {
        VexStatement.Builder builder = VexStatement.builder(it.vulnerability(), it.status())
                .aliases(it.aliases())
                .products(it.products())
                .impactStatement(it.impactStatement())
                .actionStatement(it.actionStatement())
                .fixedVersions(it.fixedVersions());
        it.cve().ifPresent(builder::cve);
        it.justification().ifPresent(builder::justification);
        it.issued().ifPresent(builder::issued);
        it.updated().ifPresent(builder::updated);
        return builder.build();
    }

    private static VexStatement undated(VexStatement it) {
        VexStatement.Builder builder = VexStatement.builder(it.vulnerability(), it.status())
                .aliases(it.aliases())
                .products(it.products())
                .impactStatement(it.impactStatement())
                .actionStatement(it.actionStatement())
                .fixedVersions(it.fixedVersions());
        it.cve().ifPresent(builder::cve);
        it.justification().ifPresent(builder::justification);
        return builder.build();
    }

    private static VexProduct byUrl(VexProduct it) {
        ProductIdentity identity = it.identity().orElseThrow();
        return new VexProduct(
                it.reference(),
                Optional.of(new ProductIdentity(identity.packageUrl(), identity.cpe(), "", "")),
                it.version(),
                it.versions());
    }

    private static VexDocument withStatements(VexDocument it, List<VexStatement> statements) {
        return new VexDocument(it.id(), it.author(), it.role(), it.issued(), it.version(), statements);
    }

    @Test
    void csaf_keepsWhatItHasAPlaceFor() throws IOException {
        CsafFrame frame = new CsafFrame(
                "Status of Pump One", CsafPublisher.VENDOR, "https://example.com", "First publication", List.of());
        byte[] text = CsafVex.toJson(full(), frame);
        golden("full.vex.csaf.json", text);
        Intake<VexDocument> intake = CsafVex.read(text, "full");
        assertEquals(
                List.of("RISK-254"),
                intake.problems().stream().map(it -> it.code()).toList());
        VexDocument read = intake.first().orElseThrow();
        assertEquals(full().id(), read.id());
        assertEquals(full().author(), read.author());
        assertEquals(full().issued(), read.issued());
        AdvisoryCvss cvss = full().statements().get(0).cvss().get(0);
        assertEquals(
                List.of(
                        undated(full().statements().get(0)).toBuilder()
                                .responses(VexResponse.UPDATE)
                                .cvss(cvss)
                                .build(),
                        undated(full().statements().get(1)).toBuilder()
                                .aliases("EXM-BUG-7")
                                .cvss(cvss)
                                .build(),
                        undated(full().statements().get(2)),
                        undated(full().statements().get(3))),
                read.statements());
    }

    @Test
    void csaf_wantsEveryRevision() {
        CsafRevision first = new CsafRevision(1, DAY, "First publication");
        CsafFrame frame =
                new CsafFrame("Status", CsafPublisher.VENDOR, "https://example.com", "Second", List.of(first));
        assertEquals(
                "Version of the document must be 2, the number after its earlier revisions, but was '1'",
                assertThrows(IllegalArgumentException.class, () -> CsafVex.toJson(full(), frame))
                        .getMessage());
        assertEquals(
                "Earlier revisions must be numbered from 1 without a gap, but number 3 was at place 2",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new CsafFrame(
                                        "Status",
                                        CsafPublisher.VENDOR,
                                        "https://example.com",
                                        "Fourth",
                                        List.of(first, new CsafRevision(3, DAY, "Third"))))
                        .getMessage());
    }

    @Test
    @DisplayName(
            "INV-62 a statement that lacks what its status asks for is reported when read and refused when written")
    void incompleteStatement_isReportedAndRefused() {
        List<VexStatement> lacking = List.of(
                statement("CVE-2026-1001", VulnerabilityStatus.NOT_AFFECTED)
                        .products(OLD)
                        .build(),
                statement("CVE-2026-1002", VulnerabilityStatus.NOT_AFFECTED)
                        .products(OLD)
                        .justification(VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST)
                        .build(),
                statement("CVE-2026-1003", VulnerabilityStatus.AFFECTED)
                        .products(OLD)
                        .build(),
                statement("CVE-2026-1004", VulnerabilityStatus.FIXED)
                        .products(OLD)
                        .build());
        VexDocument document = withStatements(full(), lacking);
        List<String> codes = List.of("RISK-251", "RISK-252", "RISK-253", "RISK-254");
        CsafFrame frame = new CsafFrame("T", CsafPublisher.VENDOR, "https://example.com", "S", List.of());
        for (InvalidContentException e : List.of(
                assertThrows(InvalidContentException.class, () -> CycloneDxVex.toJson(document)),
                assertThrows(InvalidContentException.class, () -> OpenVex.toJson(document)),
                assertThrows(InvalidContentException.class, () -> CsafVex.toJson(document, frame)))) {
            assertEquals(
                    codes, e.findings().stream().map(it -> it.code().code()).toList());
        }
        Intake<VexDocument> read = CycloneDxVex.read(Texts.utf8("""
                {"bomFormat":"CycloneDX","specVersion":"1.5","serialNumber":"urn:uuid:1","metadata":{"timestamp":"2026-03-05","authors":[{"name":"A"}]},
                "vulnerabilities":[
                {"id":"CVE-2026-1001","analysis":{"state":"not_affected"},"affects":[{"ref":"x"}]},
                {"id":"CVE-2026-1002","analysis":{"state":"not_affected","justification":"protected_at_runtime"},"affects":[{"ref":"x"}]},
                {"id":"CVE-2026-1003","analysis":{"state":"exploitable"},"affects":[{"ref":"x"}]},
                {"id":"CVE-2026-1004","analysis":{"state":"resolved"},"affects":[{"ref":"x"}]}]}
                """), "lacking");
        assertEquals(
                List.of(
                        "3:1 RISK-251 vulnerabilities[0]",
                        "4:1 RISK-254 vulnerabilities[1]",
                        "5:1 RISK-252 vulnerabilities[2]",
                        "6:1 RISK-253 vulnerabilities[3]"),
                Texts.places(read));
        assertEquals(4, read.first().orElseThrow().statements().size());
        assertFalse(read.isComplete());
    }

    @Test
    void contradictingVersion_claimsNothing() {
        Intake<VexDocument> read = CycloneDxVex.read(Texts.utf8("""
                {"bomFormat":"CycloneDX","specVersion":"1.5","serialNumber":"urn:uuid:1","metadata":{"timestamp":"2026-03-05","authors":[{"name":"A"}]},
                "vulnerabilities":[
                {"id":"CVE-2026-1001","analysis":{"state":"not_affected","justification":"code_not_present"},
                 "affects":[{"ref":"x","versions":[{"version":"1","status":"affected"},{"version":"2","status":"unaffected"}]},
                            {"ref":"y","versions":[{"version":"1","status":"unknown"}]}]},
                {"id":"CVE-2026-1002","analysis":{"state":"not_affected","justification":"code_not_present"},
                 "affects":[{"ref":"x","versions":[{"version":"1","status":"affected"}]}]},
                {"id":"CVE-2026-1003","analysis":{"state":"exploitable","detail":"Wait"},
                 "affects":[{"ref":"x","versions":[{"range":"vers:generic/<2","status":"affected"},{"version":"2","status":"unaffected"}]}]},
                {"id":"CVE-2026-1004","affects":[{"ref":"x"}]}]}
                """), "contradicting");
        assertEquals(
                List.of(
                        "4:60 ADV-015 vulnerabilities[0].affects[0].versions[0].status",
                        "5:60 ADV-015 vulnerabilities[0].affects[1].versions[0].status",
                        "7:60 ADV-015 vulnerabilities[1].affects[0].versions[0].status",
                        "10:1 JSON-015 vulnerabilities[3]"),
                Texts.places(read));
        assertEquals(
                List.of("CVE-2026-1001 [x 2 []] []", "CVE-2026-1003 [x  [vers:generic/<2]] [2]"),
                read.first().orElseThrow().statements().stream()
                        .map(it -> it.vulnerability()
                                + ' '
                                + it.products().stream()
                                        .map(p -> p.reference() + ' ' + p.version() + ' ' + p.versions())
                                        .toList()
                                + ' '
                                + it.fixedVersions())
                        .toList());
    }

    @Test
    void openVex_readsOlderFormsAndReportsTheRest() {
        Intake<VexDocument> intake = OpenVex.read(Texts.of("statements.openvex.json"), "x");
        assertEquals(
                List.of(
                        "28:5 RISK-251 statements[3]",
                        "30:92 ADV-026 statements[3].products[0].subcomponents",
                        "34:5 JSON-015 statements[4]",
                        "35:111 JSON-018 statements[5].status"),
                Texts.places(intake));
        assertEquals(
                List.of(
                        "CVE-2026-10001 AFFECTED 2.4.0",
                        "CVE-2026-10001 FIXED 2.4.1",
                        "EXM-BUG-9 NOT_AFFECTED 2.4.0",
                        "CVE-2026-10003 NOT_AFFECTED 2.4.0",
                        "CVE-2026-10006 UNDER_INVESTIGATION 1"),
                intake.first().orElseThrow().statements().stream()
                        .map(it -> it.vulnerability()
                                + ' '
                                + it.status()
                                + ' '
                                + it.products().get(0).version())
                        .toList());
        assertEquals(
                List.of("2.4.1"),
                intake.first().orElseThrow().statements().get(1).fixedVersions());
    }

    @Test
    void openVex_refusesRanges() {
        VexProduct ranged = new VexProduct("x", Optional.empty(), "", List.of(VersionRange.parse("vers:generic/<2")));
        VexDocument document = withStatements(
                full(),
                List.of(statement("CVE-2026-1001", VulnerabilityStatus.UNDER_INVESTIGATION)
                        .products(ranged)
                        .build()));
        assertEquals(
                "Product of OpenVEX must have a single version, but 'x' had vers:generic/<2",
                assertThrows(IllegalArgumentException.class, () -> OpenVex.toJson(document))
                        .getMessage());
    }

    @Test
    void csafAdvisory_isReadAsStatementsToo() {
        Intake<VexDocument> intake = CsafVex.read(Texts.of("pump.csaf.json"), "pump");
        assertEquals(
                List.of(
                        "CVE-2026-10001 AFFECTED [P-OLD, P-EARLY] Update to 2.4.1",
                        "CVE-2026-10001 AFFECTED [P-MODEL] Keep the pump in its own network",
                        "CVE-2026-10001 FIXED [P-FIXED] ",
                        "EXM-BUG-9 AFFECTED [LIB-IN-OLD] Switch the remote service off",
                        "EXM-BUG-9 NOT_AFFECTED [P-FIXED] "),
                intake.first().orElseThrow().statements().stream()
                        .map(it -> it.vulnerability()
                                + ' '
                                + it.status()
                                + ' '
                                + it.products().stream()
                                        .map(VexProduct::reference)
                                        .toList()
                                + ' '
                                + it.actionStatement())
                        .toList());
    }

    @Test
    void origin_keepsWhatTheModelDoesNotKnow() {
        byte[] origin = Texts.of("foreign.vex.cdx.json");
        VexDocument document = CycloneDxVex.read(origin, "foreign").first().orElseThrow();
        assertArrayEquals(origin, CycloneDxVex.toJson(document, origin, "foreign"));

        List<VexStatement> statements = new ArrayList<>(document.statements());
        statements.set(
                0,
                statements.get(0).toBuilder()
                        .actionStatement("Update to 2.4.1 and change passwords")
                        .build());
        statements.add(full().statements().get(3));
        String written =
                new String(CycloneDxVex.toJson(withStatements(document, statements), origin, "foreign"), UTF_8);
        assertTrue(written.contains("\"recommendation\": \"Update to 2.4.1 and change passwords\""), written);
        assertTrue(written.contains("\"description\": \"Known to the author alone\""), written);
        assertTrue(written.contains("\"id\": \"CVE-2026-10003\""), written);
        assertTrue(written.contains("\"id\": \"CVE-2026-40002\""), written);
        assertTrue(written.contains("\"bom-ref\": \"pump-2.4.0\""), written);
        assertEquals(
                statements,
                CycloneDxVex.read(Texts.utf8(written), "foreign")
                        .first()
                        .orElseThrow()
                        .statements());

        String removed = new String(
                CycloneDxVex.toJson(withStatements(document, statements.subList(1, 2)), origin, "foreign"), UTF_8);
        assertFalse(removed.contains("CVE-2026-40001"), removed);
    }
}
