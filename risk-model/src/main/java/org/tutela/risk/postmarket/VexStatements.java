package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.advisory.VexProduct;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * What a post-market file says to the outside: VEX statements derived from its cases. Each says what METHOD, INV-62 asks for.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class VexStatements {

    private VexStatements() {}

    /**
     * Returns the statements of all cases.
     *
     * <p>Cases that say the same of different releases become one statement with several products. Where a fix can be had, the versions
     * with it are stated as fixed as well. A case that rests on a mitigation is stated as not affected only where the assessment of its
     * release shows each of its controls verified to be effective and in force; else, and without an assessment, as under
     * investigation.
     *
     * @param file the post-market file
     * @param assessments the assessments of its releases, as far as they are at hand
     * @return the statements, in the order of the cases, immutable
     */
    public static List<VexStatement> from(PostMarketFile file, Collection<RiskAssessment> assessments) {
        requireNonNull(file, "file");
        Map<VexStatement, List<VexProduct>> products = new LinkedHashMap<>();
        for (VulnerabilityCase it : file.cases()) {
            FieldedRelease release = file.findRelease(it.release()).orElseThrow();
            VexStatement said = held(it, release, assessments);
            add(products, said, product(release, release.version()));
            if (it.isFixAvailable()) {
                VexStatement fixed = CaseStatements.bare(it, VulnerabilityStatus.FIXED)
                        .fixedVersions(it.fixedVersions())
                        .build();
                for (String version : it.fixedVersions()) {
                    add(products, fixed, product(release, version));
                }
            }
        }
        ImmutableList.Builder<VexStatement> statements = ImmutableList.builder();
        products.forEach(
                (said, about) -> statements.add(said.toBuilder().products(about).build()));
        return statements.build();
    }

    private static void add(Map<VexStatement, List<VexProduct>> products, VexStatement said, VexProduct product) {
        List<VexProduct> all = products.computeIfAbsent(said, it -> new ArrayList<>());
        if (!all.contains(product)) {
            all.add(product);
        }
    }

    /** What a case says, as far as what it rests on holds. */
    private static VexStatement held(
            VulnerabilityCase it, FieldedRelease release, Collection<RiskAssessment> assessments) {
        VexStatement said = CaseStatements.own(it);
        boolean isMitigated = said.status() == VulnerabilityStatus.NOT_AFFECTED
                && said.justification()
                        .filter(why -> why == VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST)
                        .isPresent();
        if (!isMitigated) {
            return said;
        }
        Optional<RiskAssessment> assessment = assessments.stream()
                .filter(each -> each.file().release().id().equals(release.id()))
                .findFirst();
        boolean isHeld = assessment.isPresent()
                && it.controls().stream().allMatch(control -> isEffective(assessment.get(), control));
        if (isHeld) {
            return said;
        }
        return CaseStatements.bare(it, VulnerabilityStatus.UNDER_INVESTIGATION)
                .owner(it.owner())
                .build();
    }

    private static boolean isEffective(RiskAssessment assessment, ControlId id) {
        for (Control control : assessment.file().content().controls()) {
            if (control.id().equals(id)) {
                return control.state() == ControlState.EFF_VERIFIED && assessment.isCounted(id);
            }
        }
        return false;
    }

    private static VexProduct product(FieldedRelease release, String version) {
        Optional<SbomComponent> subject = release.sbom().flatMap(sbom -> sbom.subject());
        Optional<ProductIdentity> identity =
                subject.map(it -> new ProductIdentity(it.packageUrl(), it.cpe(), it.supplier(), it.name()));
        String reference = version.equals(release.version())
                ? subject.map(SbomComponent::reference).orElse(release.id().text())
                : subject.map(SbomComponent::name).orElse(release.id().text()) + ' ' + version;
        return new VexProduct(reference, identity, version, ImmutableList.of());
    }
}
