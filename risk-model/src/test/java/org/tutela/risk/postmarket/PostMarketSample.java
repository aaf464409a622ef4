package org.tutela.risk.postmarket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tutela.core.device.ComponentId;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryVulnerability;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.EpssEntry;
import org.tutela.risk.advisory.KevEntry;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.VulnerabilityStatus;

/** Releases, advisories and cases for tests: the pump of {@link SampleFile} in the field. */
public final class PostMarketSample {

    public static final LocalDate AS_OF = SampleFile.AS_OF;
    public static final LocalDate LEARNED = LocalDate.of(2026, 10, 1);
    public static final ReleaseId RELEASE = SampleFile.RELEASE;
    public static final CveId CVE = CveId.parse("CVE-2026-1001");

    private PostMarketSample() {}

    public static SbomComponent component(String reference, String packageUrl) {
        PackageUrl url = PackageUrl.parse(packageUrl);
        return SbomComponent.builder(reference, url.name())
                .version(url.version().orElse(""))
                .packageUrl(url)
                .build();
    }

    public static Sbom sbom(SbomComponent... components) {
        return Sbom.builder("urn:uuid:1", "1").components(components).build();
    }

    /** The pump with one component that the device model knows. */
    public static FieldedRelease release() {
        return FieldedRelease.builder(RELEASE, "2.0", LocalDate.of(2026, 1, 1))
                .endOfSupport(LocalDate.of(2030, 1, 1))
                .sbom(sbom(
                        component("lib", "pkg:generic/lib@1.0").toBuilder()
                                .deviceComponent(ComponentId.parse("CMP-1"))
                                .build(),
                        component("tls", "pkg:deb/debian/tls@1.0-1")))
                .build();
    }

    public static PostMarketFileContent.Builder content() {
        return PostMarketFileContent.builder(DeviceId.parse("DEV-1"), AS_OF, "1")
                .releases(release());
    }

    public static PostMarketFile file(VulnerabilityCase... cases) {
        return PostMarketFile.of(content().cases(cases).build());
    }

    public static CaseTransition step(CaseState to, LocalDate date) {
        return new CaseTransition(to, date, "security officer", "looked at", Optional.empty());
    }

    /** The shortest way to each state. */
    public static List<CaseState> path(CaseState to) {
        Map<CaseState, CaseState> from = new EnumMap<>(CaseState.class);
        Deque<CaseState> open = new ArrayDeque<>(List.of(CaseState.RECEIVED));
        from.put(CaseState.RECEIVED, CaseState.RECEIVED);
        while (!open.isEmpty()) {
            CaseState at = open.poll();
            for (CaseState next : at.next()) {
                if (from.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        List<CaseState> path = new ArrayList<>(List.of(to));
        while (path.get(0) != CaseState.RECEIVED) {
            path.add(0, from.get(path.get(0)));
        }
        return path;
    }

    public static List<CaseTransition> history(CaseState... states) {
        List<CaseTransition> steps = new ArrayList<>();
        for (CaseState state : states) {
            steps.add(step(state, LEARNED.plusDays(steps.size())));
        }
        return steps;
    }

    /** A case in a state, with all that the state asks for. */
    public static VulnerabilityCase.Builder caseIn(String id, CaseState... states) {
        return VulnerabilityCase.builder(CaseId.parse(id), RELEASE, CVE.text(), history(states))
                .cve(CVE)
                .owner("security officer")
                .actionStatement("Update")
                .fixedVersions("2.1")
                .justification(VexJustification.VULNERABLE_CODE_NOT_PRESENT);
    }

    public static VulnerabilityCase.Builder caseIn(String id, CaseState state) {
        return caseIn(id, path(state).toArray(CaseState[]::new));
    }

    public static AffectedProduct affected(String packageUrl, String... ranges) {
        return new AffectedProduct(
                ProductIdentity.of(PackageUrl.parse(packageUrl)),
                List.of(ranges).stream().map(VersionRange::parse).toList(),
                VulnerabilityStatus.AFFECTED);
    }

    public static Advisory advisory(String id, AdvisoryVulnerability... vulnerabilities) {
        return Advisory.builder(id, "CISA", LEARNED, LEARNED)
                .vulnerabilities(vulnerabilities)
                .build();
    }

    public static AdvisoryVulnerability vulnerability(String id, AffectedProduct... products) {
        AdvisoryVulnerability.Builder builder =
                AdvisoryVulnerability.builder(id).products(products);
        if (CveId.isCve(id)) {
            builder.cve(CveId.parse(id));
        }
        return builder.build();
    }

    public static KevEntry kev(CveId cve) {
        return new KevEntry(cve, LEARNED, Optional.empty(), "Maker", "lib", "", false, "2026.10.01");
    }

    public static EpssEntry epss(CveId cve, LocalDate date, String probability) {
        return new EpssEntry(cve, new EpssSample(date, new BigDecimal(probability), "v2025.03.14"), Optional.empty());
    }
}
