package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.ComponentId;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.CweId;
import org.tutela.risk.advisory.KevEntry;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.postmarket.CaseAction;
import org.tutela.risk.postmarket.CaseActionKind;
import org.tutela.risk.postmarket.CaseId;
import org.tutela.risk.postmarket.CaseState;
import org.tutela.risk.postmarket.CaseTransition;
import org.tutela.risk.postmarket.ComponentMatch;
import org.tutela.risk.postmarket.FieldedRelease;
import org.tutela.risk.postmarket.MatchBasis;
import org.tutela.risk.postmarket.PostMarketFile;
import org.tutela.risk.postmarket.PostMarketFileContent;
import org.tutela.risk.postmarket.SeriousHarm;
import org.tutela.risk.postmarket.SupplierStatement;
import org.tutela.risk.postmarket.VerificationStatus;
import org.tutela.risk.postmarket.VulnerabilityCase;
import org.tutela.risk.sbom.ComponentHash;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.SupportLevel;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.urgency.TechnicalImpact;
import org.tutela.risk.urgency.Utility;

class PostMarketFilesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
    private static final CveId CVE = CveId.parse("CVE-2021-44228");

    private static CaseTransition step(CaseState to) {
        return new CaseTransition(to, DATE, "security officer", "looked at", Optional.empty());
    }

    private static VulnerabilityCase vulnerabilityCase() {
        return VulnerabilityCase.builder(
                        CaseId.parse("CASE-1"),
                        ReleaseId.parse("REL-1"),
                        "CVE-2021-44228",
                        List.of(
                                step(CaseState.RECEIVED),
                                step(CaseState.TRIAGED),
                                step(CaseState.UNDER_INVESTIGATION),
                                step(CaseState.AFFECTED)))
                .cve(CVE)
                .aliases("GHSA-jfh8-c2jp-5v3q")
                .title("Log4Shell")
                .cwes(CweId.parse("CWE-502"))
                .matches(new ComponentMatch("log4j", "A-1", "CISA", DATE, MatchBasis.PACKAGE_URL, true))
                .cvss(new AdvisoryCvss(
                        CvssVector.parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"),
                        "NVD",
                        DATE,
                        Optional.of(new BigDecimal("10.0"))))
                .exploitStatus(ExploitStatus.FUNCTIONAL)
                .kev(new KevEntry(CVE, DATE, Optional.of(DATE), "Apache", "Log4j2", "Log4Shell", true, "2021.12.10"))
                .epss(new EpssSample(DATE, new BigDecimal("0.97"), "v4"))
                .owner("security officer")
                .justification(VexJustification.COMPONENT_NOT_PRESENT)
                .impactStatement("none")
                .controls(ControlId.parse("CTL-1"))
                .actionStatement("Update")
                .fixedVersions("2.1")
                .riskFileVulnerability(VulnerabilityId.parse("VUL-1"))
                .steps(StepId.parse("STP-1"))
                .risks(RiskId.parse("RSK-1"))
                .actions(CaseAction.builder(CaseActionKind.DEVICE_UPDATE, "Update")
                        .due(DATE)
                        .done(DATE)
                        .controls(ControlId.parse("CTL-1"))
                        .verification(VerificationStatus.PASSED)
                        .evidence(EvidenceId.parse("EVD-1"))
                        .note("in the laboratory")
                        .build())
                .seriousHarm(SeriousHarm.NONE_KNOWN)
                .utility(Utility.EFFICIENT)
                .technicalImpact(TechnicalImpact.TOTAL)
                .merged(CaseId.parse("CASE-0"))
                .statements(new SupplierStatement(
                        "log4j",
                        VulnerabilityStatus.NOT_AFFECTED,
                        "Apache",
                        DATE,
                        "VEX-1",
                        MatchBasis.PACKAGE_URL,
                        Optional.of(VexJustification.COMPONENT_NOT_PRESENT),
                        "It is not there",
                        "Nothing to do",
                        List.of("2.15.0")))
                .build();
    }

    private static SbomComponent component() {
        return SbomComponent.builder("log4j", "log4j-core")
                .version("2.14.1")
                .supplier("Apache")
                .packageUrl(PackageUrl.parse("pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1"))
                .cpe(CpeName.parse("cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*"))
                .hashes(new ComponentHash("SHA-256", "00"))
                .supportLevel(SupportLevel.MAINTAINED)
                .endOfSupport(DATE)
                .dependsOn("device")
                .deviceComponent(ComponentId.parse("CMP-1"))
                .build();
    }

    private static PostMarketFile file() {
        return PostMarketFile.of(PostMarketFileContent.builder(DeviceId.parse("DEV-1"), DATE, "1")
                .note("of the ward pump")
                .releases(FieldedRelease.builder(ReleaseId.parse("REL-1"), "2.0", DATE)
                        .udiDi("04012345000015")
                        .endOfSupport(DATE)
                        .supportUndecided("it is")
                        .sbom(Sbom.builder("urn:uuid:1", "1")
                                .created(DATE)
                                .author("Maker")
                                .subject(SbomComponent.builder("device", "Pump").build())
                                .components(component())
                                .build())
                        .build())
                .cases(vulnerabilityCase())
                .build());
    }

    /** Every component of every record is told, so that none can be forgotten by reader or writer. */
    @Test
    @DisplayName("INV-69 a post-market file written, read and written again has the same bytes")
    void file_roundTrips() throws ReflectiveOperationException {
        for (Record row : List.of(
                vulnerabilityCase(),
                component(),
                file().releases().get(0).sbom().orElseThrow())) {
            for (RecordComponent each : row.getClass().getRecordComponents()) {
                Object value = each.getAccessor().invoke(row);
                assertTrue(
                        !(value instanceof Collection<?> all && all.isEmpty())
                                && !value.equals(Optional.empty())
                                && !value.equals(""),
                        each.toString());
            }
        }
        byte[] once = PostMarketFiles.toJson(file());
        PostMarketFile read = PostMarketFiles.read(once, "file.json");

        assertEquals(file().content(), read.content());
        assertEquals(file().digest(), read.digest());
        assertArrayEquals(once, PostMarketFiles.toJson(read));
        PostMarketFile small = PostMarketFile.of(PostMarketFileContent.builder(DeviceId.parse("DEV-1"), DATE, "1")
                .build());
        assertEquals(
                small.content(),
                PostMarketFiles.read(PostMarketFiles.toJson(small), "s").content());
    }

    @Test
    void problem_hasItsPlace() {
        String text = new String(PostMarketFiles.toJson(file()), StandardCharsets.UTF_8);
        UnreadableFileException unknown = assertThrows(
                UnreadableFileException.class,
                () -> PostMarketFiles.read(
                        text.replace("\"owner\"", "\"ownr\"").getBytes(StandardCharsets.UTF_8), "f.json"));
        assertEquals(1, unknown.problems().size(), unknown.getMessage());
        UnreadableFileException refused = assertThrows(
                UnreadableFileException.class,
                () -> PostMarketFiles.read(
                        text.replace("\"TRIAGED\"", "\"CLOSED\"").getBytes(StandardCharsets.UTF_8), "f.json"));
        assertTrue(
                refused.problems().stream().anyMatch(it -> it.toString().contains("RISK-257")), refused.getMessage());
    }
}
