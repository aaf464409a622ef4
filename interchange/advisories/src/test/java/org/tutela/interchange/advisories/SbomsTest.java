package org.tutela.interchange.advisories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.ComponentId;
import org.tutela.core.text.Language;
import org.tutela.risk.sbom.ComponentHash;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.SupportLevel;

class SbomsTest {

    private static final String HASH = "8e6c566c67fc61a96c5dfc4a71d430f2565765778ec9a6ef216c5460a9911b60";

    private static Sbom clean(Intake<Sbom> intake) {
        assertEquals(List.of(), Texts.places(intake));
        return intake.first().orElseThrow();
    }

    private static Intake<Sbom> xml(String body) {
        return CycloneDxSboms.read(
                Texts.utf8("<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\">" + body + "</bom>"), "bom.xml");
    }

    @Test
    void cycloneDx_isRead() {
        Sbom sbom = clean(CycloneDxSboms.read(Texts.of("pump.cdx.json"), "pump.cdx.json"));
        SbomComponent pump = SbomComponent.builder("pump", "Pump One")
                .version("2.4.0")
                .supplier("Example Medical")
                .dependsOn("tlslib", "os")
                .build();
        SbomComponent library = SbomComponent.builder("tlslib", "tlslib")
                .version("1.1.1k")
                .supplier("TLS Project")
                .packageUrl(PackageUrl.parse("pkg:generic/tlslib@1.1.1k"))
                .cpe(CpeName.parse("cpe:2.3:a:tls_project:tlslib:1.1.1k:*:*:*:*:*:*:*"))
                .hashes(new ComponentHash("SHA-256", HASH))
                .supportLevel(SupportLevel.NO_LONGER_MAINTAINED)
                .endOfSupport(LocalDate.of(2023, 9, 11))
                .dependsOn("bignum")
                .deviceComponent(ComponentId.parse("CMP-001"))
                .build();
        SbomComponent nested = SbomComponent.builder("bignum", "bignum")
                .version("0.9")
                .supplier("Somebody")
                .build();
        SbomComponent json = SbomComponent.builder("pkg:npm/json@4.0", "json")
                .version("4.0")
                .packageUrl(PackageUrl.parse("pkg:npm/json@4.0"))
                .build();
        SbomComponent os = SbomComponent.builder("os", "rtos").build();
        assertEquals(
                Sbom.builder("urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79", "3")
                        .created(LocalDate.of(2026, 3, 1))
                        .author("Example Medical")
                        .subject(pump)
                        .components(library, nested, json, os)
                        .build(),
                sbom);
    }

    @Test
    void cycloneDxXml_saysTheSameAsItsJson() {
        assertEquals(
                clean(CycloneDxSboms.read(Texts.of("pump.cdx.json"), "a")),
                clean(CycloneDxSboms.read(Texts.of("pump.cdx.xml"), "a")));
    }

    @Test
    void spdx_isRead() {
        Sbom sbom = clean(SpdxSboms.read(Texts.of("pump.spdx.json"), "pump.spdx.json"));
        SbomComponent library = SbomComponent.builder("SPDXRef-tlslib", "tlslib")
                .version("1.1.1k")
                .supplier("TLS Project")
                .packageUrl(PackageUrl.parse("pkg:generic/tlslib@1.1.1k"))
                .cpe(CpeName.parse("cpe:2.3:a:tls_project:tlslib:1.1.1k:*:*:*:*:*:*:*"))
                .hashes(new ComponentHash("SHA256", HASH))
                .endOfSupport(LocalDate.of(2023, 9, 11))
                .dependsOn("SPDXRef-bignum")
                .build();
        SbomComponent nested =
                SbomComponent.builder("SPDXRef-bignum", "bignum").version("0.9").build();
        assertEquals(
                Sbom.builder("https://example.com/spdx/pump-2.4.0", "1")
                        .created(LocalDate.of(2026, 3, 1))
                        .author("Example Medical")
                        .subject(SbomComponent.builder("SPDXRef-pump", "Pump One")
                                .version("2.4.0")
                                .supplier("Example Medical")
                                .dependsOn("SPDXRef-tlslib")
                                .build())
                        .components(library, nested)
                        .build(),
                sbom);
    }

    @Test
    void spdxFaults_areReportedAndTheRestKept() {
        String text = new String(Texts.of("pump.spdx.json"), UTF_8)
                .replace("pkg:generic/tlslib@1.1.1k", "generic/tlslib")
                .replace(
                        "\"relatedSpdxElement\": \"SPDXRef-tlslib\" }\n  ]",
                        "\"relatedSpdxElement\": \"SPDXRef-gone\" }\n  ]")
                .replace("\"name\": \"bignum\"", "\"name\": 7");
        Intake<Sbom> intake = SpdxSboms.read(Texts.utf8(text), "pump");
        assertEquals(
                List.of(
                        "24:96 JSON-017 packages[1].externalRefs[1].referenceLocator",
                        "27:43 JSON-016 packages[2].name",
                        "32:101 ADV-010 relationships[2].relatedSpdxElement"),
                Texts.places(intake));
        assertEquals(
                List.of("SPDXRef-tlslib"),
                intake.first().orElseThrow().components().stream()
                        .map(SbomComponent::reference)
                        .toList());
    }

    /** One identity of each kind is kept, and the others are told: what is passed over in silence is watched by nobody. */
    @Test
    void furtherIdentities_areTold() {
        String more =
                "{ \"referenceCategory\": \"SECURITY\", \"referenceType\": \"%s\", \"referenceLocator\": \"%s\" },";
        String first = "{ \"referenceCategory\": \"SECURITY\", \"referenceType\": \"cpe23Type\"";
        String text = new String(Texts.of("pump.spdx.json"), UTF_8)
                .replace(
                        first,
                        String.format(more, "cpe22Type", "cpe:/a:tls:lib:1")
                                + String.format(more, "purl", "pkg:generic/other@1")
                                + first);
        Intake<Sbom> intake = SpdxSboms.read(Texts.utf8(text), "pump");
        assertEquals(
                List.of(
                        "Component 'tlslib' has a CPE name already; 'cpe:2.3:a:tls_project:tlslib:1.1.1k:*:*:*:*:*:*:*' was left out",
                        "Component 'tlslib' has a package URL already; 'pkg:generic/tlslib@1.1.1k' was left out"),
                intake.problems().stream()
                        .map(it -> it.finding().message(Language.EN))
                        .toList());
        SbomComponent component = intake.first().orElseThrow().components().get(0);
        assertEquals("pkg:generic/other@1", component.packageUrl().orElseThrow().toString());
        assertEquals("lib", component.cpe().orElseThrow().product());
    }

    @Test
    void cycloneDxFaults_areReportedAndTheRestKept() {
        Intake<Sbom> intake = CycloneDxSboms.read(Texts.utf8("""
                {
                  "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
                  "components": [
                    { "bom-ref": "a", "name": "one", "purl": "pkg:" },
                    { "bom-ref": "a", "name": "two", "version": 2 },
                    { "bom-ref": "c", "purl": "pkg:npm/three@3" },
                    { "bom-ref": "d" },
                    "five",
                    { "bom-ref": "f", "name": "six", "hashes": [{ "alg": "MD5" }], "properties": [{ "name": "tutela:supportLevel", "value": "good" }] }
                  ],
                  "dependencies": [{ "ref": "a", "dependsOn": ["c", "z"] }, { "dependsOn": [] }]
                }
                """), "faults");
        assertEquals(
                List.of(
                        "4:46 JSON-017 components[0].purl",
                        "5:18 ADV-011 components[1].bom-ref",
                        "5:49 JSON-016 components[1].version",
                        "6:5 JSON-015 components[2]",
                        "7:5 JSON-015 components[3]",
                        "8:5 JSON-016 components[4]",
                        "9:49 JSON-015 components[5].hashes[0]",
                        "9:125 JSON-018 components[5].properties[0].value",
                        "11:53 ADV-010 dependencies[0].dependsOn[1]",
                        "11:61 JSON-015 dependencies[1]"),
                Texts.places(intake));
        assertEquals(
                List.of("a one", "a components[1] two", "c three", "f six"),
                intake.first().orElseThrow().components().stream()
                        .map(it -> it.reference() + ' ' + it.name())
                        .toList());
    }

    @Test
    void otherFormats_areNotRead() {
        assertEquals(
                List.of("1:14 JSON-010 bomFormat"),
                Texts.places(CycloneDxSboms.read(
                        Texts.utf8("{\"bomFormat\":\"SPDX\",\"specVersion\":\"1.5\",\"components\":[1]}"), "a")));
        assertEquals(
                List.of("1:40 JSON-011 specVersion"),
                Texts.places(
                        CycloneDxSboms.read(Texts.utf8("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"2.0\"}"), "a")));
        assertEquals(
                List.of("1:16 JSON-011 spdxVersion"),
                Texts.places(SpdxSboms.read(Texts.utf8("{\"spdxVersion\":\"SPDX-3.0\"}"), "a")));
        assertEquals(
                List.of("1:1 JSON-015 $", "1:1 JSON-015 $"),
                Texts.places(CycloneDxSboms.read(Texts.utf8("<html/>"), "a")));
    }

    @Test
    void xmlFault_hasItsLineAndColumn() {
        Intake<Sbom> intake =
                xml("\n  <components>\r\n    <component>\r    <name>a</name><purl>npm/a</purl><name>b</name>"
                        + "</component>\n  </components>");
        assertEquals(
                List.of("4:19 JSON-017 components[0].purl", "4:37 JSON-012 components[0].name"), Texts.places(intake));
        assertEquals("a", intake.first().orElseThrow().components().get(0).name());
    }

    @Test
    void xmlEntity_loadsNothing() {
        for (String declaration : List.of(
                "<!DOCTYPE bom SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE bom [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE bom [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p.dtd\"> %p;]>",
                "<!DOCTYPE bom [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE bom>")) {
            String bom = "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\"><components><component><name>&x;</name>"
                    + "</component></components></bom>";
            Intake<Sbom> intake = CycloneDxSboms.read(Texts.utf8(declaration + bom), "attack.xml");
            assertEquals(List.of("1:1 ADV-002 $"), Texts.places(intake), declaration);
            assertEquals(Optional.empty(), intake.first());
        }
        Intake<Sbom> undeclared = xml("<components><component><name>&x;</name></component></components>");
        assertEquals(Optional.empty(), undeclared.first());
        assertEquals(1, undeclared.problems().size());
        // the five that XML itself defines are text
        assertEquals(
                "a<b",
                xml("<components><component><name>a&lt;b</name></component></components>")
                        .first()
                        .orElseThrow()
                        .components()
                        .get(0)
                        .name());
    }

    @Test
    void xmlTooDeepOrBroken_isAProblemWithoutTextOfTheMachine() {
        assertEquals(
                List.of("1:448 JSON-004 components[0].a.a.a"),
                Texts.places(xml("<components><component>" + "<a>".repeat(300))).stream()
                        .map(it -> it.replaceAll("(\\.a)+$", ".a.a.a"))
                        .toList());
        Intake<Sbom> broken = xml("<components><component></name></components>");
        assertEquals(
                List.of("ADV-001"),
                broken.problems().stream().map(it -> it.code()).toList());
        assertEquals(
                "Text must be XML, but was not: it is not well-formed",
                broken.problems().get(0).message(Language.EN));
        assertEquals(
                List.of("1:1 ADV-003 $"),
                Texts.places(CycloneDxSboms.read(
                        Texts.utf8("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><bom/>"), "latin.xml")));
    }

    @Test
    void longText_isShortenedAndReported() {
        Intake<Sbom> intake =
                xml("<components><component><name>" + "n".repeat(1001) + "</name></component></components>");
        assertEquals(List.of("1:73 ADV-012 components[0].name"), Texts.places(intake));
        assertTrue(intake.isComplete());
        assertEquals(
                1000, intake.first().orElseThrow().components().get(0).name().length());
    }
}
