package org.tutela.interchange.advisories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tutela.interchange.json.located.JsonText;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryPlausibility;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.EpssEntry;
import org.tutela.risk.advisory.KevEntry;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.sbom.Sbom;

/**
 * Reads published data where it lies beside the project: advisories of CISA (cisagov/CSAF), its KEV catalogue, EPSS samples, and the VEX
 * use cases of CISA in CycloneDX (CycloneDX/bom-examples). It is no part of the project, so the tests are skipped elsewhere.
 */
class SharedDataTest {

    private static List<Path> files(String folder, String glob) throws IOException {
        Optional<Path> data = Texts.shared(folder);
        assumeTrue(data.isPresent(), "the data of others is not beside the project");
        try (Stream<Path> files = Files.list(data.orElseThrow())) {
            return files.filter(it -> it.getFileName().toString().matches(glob))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void csaf_twelveAdvisoriesOfCisaAreReadCompletely() throws IOException {
        List<Path> files = files("csaf", "icsma-.*\\.json");
        assertEquals(12, files.size());
        Map<String, Integer> vulnerabilities = new LinkedHashMap<>();
        for (Path file : files) {
            Intake<Advisory> intake = CsafAdvisories.read(Files.readAllBytes(file), file.toString());
            assertEquals(List.of(), intake.errors(), file.toString());
            // all that was found are versions in words; every printed score is that of its vector
            assertTrue(
                    intake.problems().stream().allMatch(it -> it.code().equals("ADV-023")),
                    () -> intake.problems().toString());
            Advisory advisory = intake.first().orElseThrow();
            vulnerabilities.put(advisory.id(), advisory.vulnerabilities().size());
            advisory.vulnerabilities().forEach(it -> {
                assertTrue(it.cve().isPresent()
                        && !it.cvss().isEmpty()
                        && !it.products().isEmpty());
                assertTrue(it.cvss().stream().allMatch(cvss -> cvss.isScoreAsPublished()));
            });
        }
        assertEquals(50, vulnerabilities.values().stream().mapToInt(it -> it).sum());
        assertEquals(8, vulnerabilities.get("ICSMA-17-250-02A"));
    }

    /** The published rows of all 144 medical advisories, through the reader of CSAF, as one document each. */
    @Test
    void plausibility_warnsOfTheKnownSlipsAndOfNoOther() throws IOException {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(files("csaf", "icsma-cvss3\\.csv").get(0))) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            if (cells[2].startsWith("CVE-") && cells[3].startsWith("CWE-")) {
                rows.computeIfAbsent(cells[0], it -> new ArrayList<>()).add(cells);
            }
        }
        List<String> warned = new ArrayList<>();
        rows.forEach((id, all) -> {
            StringBuilder text =
                    new StringBuilder("{\"document\":{\"csaf_version\":\"2.0\",\"publisher\":{\"name\":\"CISA\"},"
                            + "\"tracking\":{\"id\":\"" + id + "\",\"initial_release_date\":\"2020-01-01\","
                            + "\"current_release_date\":\"2020-01-01\"}},\"vulnerabilities\":[");
            for (String[] cells : all) {
                text.append(text.charAt(text.length() - 1) == '}' ? "," : "")
                        .append("{\"cve\":\"" + cells[2] + "\",\"cwe\":{\"id\":\"" + cells[3] + "\"},"
                                + "\"scores\":[{\"cvss_v3\":{\"vectorString\":\"" + cells[5] + "\",\"baseScore\":"
                                + cells[6]
                                + ",\"baseSeverity\":\"" + cells[7] + "\"}}]}");
            }
            Intake<Advisory> intake =
                    CsafAdvisories.read(Texts.utf8(text.append("]}").toString()), id);
            assertEquals(List.of(), Texts.places(intake), id);
            if (!AdvisoryPlausibility.check(intake.first().orElseThrow()).isEmpty()) {
                warned.add(id);
            }
        });
        assertTrue(rows.containsKey("ICSMA-18-037-02"));
        assertEquals(
                List.of("ICSMA-17-215-02", "ICSMA-17-250-02A", "ICSMA-21-313-01"),
                warned.stream().sorted().toList());
    }

    @Test
    void csaf_insulinPumpsHaveTheirRanges() throws IOException {
        Path file = files("csaf", "icsma-19-178-01\\.json").get(0);
        List<AffectedProduct> products = CsafAdvisories.read(Files.readAllBytes(file), "medtronic")
                .first()
                .orElseThrow()
                .vulnerabilities()
                .get(0)
                .products();
        assertEquals(11, products.size());
        assertEquals(
                List.of("vers:generic/<=2.6A"),
                products.get(4).versions().stream().map(Object::toString).toList());
        assertEquals("Medtronic", products.get(4).product().vendor());
        assertEquals(List.of(), products.get(0).versions());
    }

    @Test
    void kev_subsetIsReadCompletely() throws IOException {
        Path file = files("kev", "kev-medical-subset\\.json").get(0);
        // the subset calls the version of the catalogue it was taken from by another name
        String text = Files.readString(file).replace("\"source_catalogVersion\"", "\"catalogVersion\"");
        Intake<KevEntry> intake = KevCatalogs.read(Texts.utf8(text), "kev");
        assertEquals(List.of(), Texts.places(intake));
        assertEquals(text.split("\"cveID\"", -1).length - 1, intake.records().size());
        assertTrue(intake.records().stream().allMatch(it -> it.catalogVersion().equals("2025.08.25")));
    }

    @Test
    void epss_sampleKeepsTheModelOfEachDay() throws IOException {
        Path file = files("epss", ".*\\.epss").get(0);
        Intake<EpssEntry> intake = EpssFiles.readSeries(Files.readAllBytes(file), "epss", CveId.parse("CVE-2019-0001"));
        assertEquals(List.of(), Texts.places(intake));
        assertEquals(
                List.of("v1 0.01294", "v1 0.01294", "v2 0.07176", "v2 0.01018"),
                intake.records().stream()
                        .map(it ->
                                it.sample().modelVersion() + ' ' + it.sample().probability())
                        .toList());
        assertEquals(Optional.empty(), intake.records().get(0).percentile());
        assertEquals(
                Optional.of(new BigDecimal("0.80332")), intake.records().get(2).percentile());
    }

    @Test
    void cycloneDx_billIsReadCompletely() throws IOException {
        Path file = files("cyclonedx/vex", "bom\\.json").get(0);
        Intake<Sbom> intake = CycloneDxSboms.read(Files.readAllBytes(file), "bom");
        assertEquals(List.of(), Texts.places(intake));
        assertEquals(
                "jackson-databind",
                intake.first().orElseThrow().components().get(0).name());
    }

    @Test
    void vex_useCasesOfCisaAreReadAndWrittenBackWithoutLoss() throws IOException {
        List<Path> files = files("cyclonedx/vex", ".*vex.*\\.json");
        assertEquals(10, files.size());
        int statements = 0;
        List<String> wrong = new ArrayList<>();
        for (Path file : files) {
            byte[] origin = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            Intake<VexDocument> intake = CycloneDxVex.read(origin, name);
            VexDocument document = intake.first().orElseThrow();
            statements += document.statements().size();
            intake.errors().forEach(it -> wrong.add(name + ' ' + it.code() + ' ' + it.path()));
            // the same tree, laid out our way
            Source source = Source.json(origin, name);
            assertEquals(
                    new String(JsonText.bytes(source.object().orElseThrow().node()), UTF_8),
                    new String(CycloneDxVex.toJson(document, origin, name), UTF_8));
            // and without the origin nothing that the model holds is lost
            VexDocument ours = CycloneDxVex.read(CycloneDxVex.toJson(document), name)
                    .first()
                    .orElseThrow();
            assertEquals(claims(document), claims(ours), name);
        }
        assertEquals(53, statements);
        assertEquals(
                List.of(
                        "Case-2-vex.json JSON-017 vulnerabilities[2].ratings[0].vector",
                        "Case-3-vex.json JSON-017 vulnerabilities[2].ratings[0].vector"),
                wrong.stream().filter(it -> !it.contains("ADV-025")).toList());
        assertEquals(8, wrong.stream().filter(it -> it.contains("ADV-025")).count());
    }

    private static List<String> claims(VexDocument document) {
        return document.statements().stream()
                .map(it -> List.of(
                                it.vulnerability(),
                                it.status(),
                                it.justification(),
                                it.justificationDetail(),
                                it.impactStatement(),
                                it.actionStatement(),
                                it.responses(),
                                it.fixedVersions(),
                                it.products().stream()
                                        .map(product ->
                                                List.of(product.reference(), product.version(), product.versions()))
                                        .toList(),
                                it.cvss().stream().map(cvss -> cvss.vector()).toList())
                        .toString())
                .toList();
    }
}
