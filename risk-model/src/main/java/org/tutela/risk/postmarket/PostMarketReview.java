package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_CLOSED_WITH_OPEN_ACTION;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_CLOSED_WITH_UNCONTROLLED_RISK;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_LEADS_TO_NO_RISK;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_MITIGATION_LOST;
import static org.tutela.risk.finding.PostMarketFindingCode.POST_MARKET_DANGLING_REFERENCE;
import static org.tutela.risk.finding.PostMarketFindingCode.SIGNAL_SAMPLE_STALE;
import static org.tutela.risk.finding.PostMarketFindingCode.VEX_CONTROL_NOT_EFFECTIVE;
import static org.tutela.risk.finding.PostMarketFindingCode.VULNERABILITY_IN_NO_CASE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.urgency.Exploitation;
import org.tutela.risk.urgency.PublicSafetyImpact;
import org.tutela.risk.urgency.TechnicalImpact;
import org.tutela.risk.urgency.UrgencyAssessment;
import org.tutela.risk.urgency.UrgencyAssessor;
import org.tutela.risk.urgency.Utility;
import org.tutela.risk.vigilance.Incident;

/**
 * Reviews the cases of a release against the assessment of its risk file: what the post-market file alone cannot tell.
 *
 * <p>A case cannot be closed while a linked risk is not controlled (METHOD, INV-65); one that rests on a mitigation needs a control that
 * is verified to be effective (INV-62); every known vulnerability is in a case, and every case leads to a risk or states why the release
 * is not affected (INV-05). This class is immutable and thread-safe.
 */
public final class PostMarketReview {

    private final PostMarketFile file;
    private final RiskAssessment assessment;
    private final FieldedRelease release;
    private final CaseRisks links;
    private final int maxSampleAgeDays;

    private PostMarketReview(
            PostMarketFile file, RiskAssessment assessment, FieldedRelease release, int maxSampleAgeDays) {
        this.file = file;
        this.assessment = assessment;
        this.release = release;
        this.links = new CaseRisks(assessment.file().content());
        this.maxSampleAgeDays = maxSampleAgeDays;
    }

    /**
     * Returns the review of a release.
     *
     * @param file the post-market file
     * @param assessment the assessment of the risk file of one of its releases
     * @param maxSampleAgeDays how old the latest EPSS sample of an open case may be, in days, at least 0
     * @return the review
     * @throws IllegalArgumentException if the file does not have the release, or the age is negative
     */
    public static PostMarketReview of(PostMarketFile file, RiskAssessment assessment, int maxSampleAgeDays) {
        requireNonNull(file, "file");
        requireNonNull(assessment, "assessment");
        if (maxSampleAgeDays < 0) {
            throw new IllegalArgumentException("Age in days must be at least 0, but was " + maxSampleAgeDays);
        }
        FieldedRelease release = file.findRelease(assessment.file().release().id())
                .orElseThrow(() -> new IllegalArgumentException("Unknown release '"
                        + assessment.file().release().id() + "', known releases are "
                        + file.releases().stream().map(FieldedRelease::id).toList()));
        return new PostMarketReview(file, assessment, release, maxSampleAgeDays);
    }

    /**
     * Returns the risks that a case concerns.
     *
     * @param it a case of the release
     * @return the risks it names and those that its steps lead to, in canonical order, immutable
     */
    public List<RiskId> risksOf(VulnerabilityCase it) {
        return ImmutableList.copyOf(links.risks(requireNonNull(it, "it")));
    }

    /**
     * Says whether every risk that a case concerns is controlled now.
     *
     * @param it a case of the release
     * @return true if all of them are; false as well where the case leads to no risk, because then nobody can tell
     */
    public boolean isControlled(VulnerabilityCase it) {
        return all(it, result -> result.current().isControlled());
    }

    /**
     * Says whether what is left of every risk that a case concerns is acceptable now.
     *
     * @param it a case of the release
     * @return true if all of them are; false as well where the case leads to no risk, because then nobody can tell
     */
    public boolean isAcceptable(VulnerabilityCase it) {
        return all(it, result -> result.acceptability().isAcceptable());
    }

    private boolean all(VulnerabilityCase it, Predicate<RiskResult> condition) {
        List<RiskId> risks = risksOf(it);
        return !risks.isEmpty()
                && risks.stream()
                        .allMatch(risk ->
                                assessment.findRisk(risk).filter(condition).isPresent());
    }

    /**
     * Returns how urgent it is to act on a case: it orders work, beside the judgement of the risks and never instead of it.
     *
     * <p>How far it is exploited comes from the case. The public counts as endangered unless every risk of the case was judged and none
     * of them harms people more than the least that the scale knows. What nobody has judged counts as the gravest.
     *
     * @param it a case of the release
     * @param assessor the assessor, such as {@link UrgencyAssessor#standard()}
     * @return the urgency with the row that gave it
     */
    public UrgencyAssessment urgencyOf(VulnerabilityCase it, UrgencyAssessor assessor) {
        requireNonNull(assessor, "assessor");
        String least = assessment.policy().matrix().severity().levels().get(0).code();
        boolean isMinimal = all(
                it,
                result -> result.initial()
                        .outcome(ImpactDimension.SAFETY)
                        .filter(outcome -> !outcome.severity().code().equals(least))
                        .isEmpty());
        Exploitation exploitation = switch (it.knownExploitation()) {
            case NONE_KNOWN -> Exploitation.NONE;
            case PROOF_OF_CONCEPT, FUNCTIONAL -> Exploitation.PUBLIC_POC;
            case EXPLOITED -> Exploitation.ACTIVE;
        };
        return assessor.assess(
                exploitation,
                it.utility().orElse(Utility.SUPER_EFFECTIVE),
                it.technicalImpact().orElse(TechnicalImpact.TOTAL),
                isMinimal ? PublicSafetyImpact.MINIMAL : PublicSafetyImpact.SIGNIFICANT);
    }

    /**
     * Returns what keeps a case from being closed.
     *
     * @param it a case of the release, not yet closed
     * @return the findings of severity ERROR that the case would have if it were closed, sorted, immutable; empty if it may be closed
     */
    public List<Finding> obstaclesToClosing(VulnerabilityCase it) {
        requireNonNull(it, "it");
        List<Finding> findings = new ArrayList<>();
        uncontrolled(it, findings);
        for (CaseAction action : it.actions()) {
            if (!action.isSettled()) {
                findings.add(Finding.of(CASE_CLOSED_WITH_OPEN_ACTION, path(it) + ".actions", it.id(), action.kind()));
            }
        }
        references(it, findings);
        mitigations(it, findings);
        findings.removeIf(finding -> finding.severity() != FindingSeverity.ERROR);
        findings.sort(null);
        return ImmutableList.copyOf(findings);
    }

    /**
     * Returns what the review has to say.
     *
     * @return the findings, sorted, immutable; one of severity ERROR means that a case stands in a state it must not be in
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<VulnerabilityId> inCases = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (VulnerabilityCase it : file.casesOf(release.id())) {
            names.addAll(it.names());
            links.vulnerability(it).map(Vulnerability::id).ifPresent(inCases::add);
            references(it, findings);
            mitigations(it, findings);
            if (it.state() == CaseState.CLOSED && it.status() != VulnerabilityStatus.NOT_AFFECTED) {
                uncontrolled(it, findings);
            }
            boolean isExplained = it.status() == VulnerabilityStatus.NOT_AFFECTED;
            if (!isExplained && links.risks(it).isEmpty()) {
                findings.add(Finding.of(CASE_LEADS_TO_NO_RISK, path(it) + ".risks", it.id()));
            }
            if (it.state().isOpen()) {
                stale(it, findings);
            }
        }
        for (Vulnerability it : assessment.file().content().vulnerabilities()) {
            boolean isPresent = it.status() == VulnerabilityStatus.AFFECTED
                    || it.status() == VulnerabilityStatus.UNDER_INVESTIGATION;
            boolean isInCase = inCases.contains(it.id())
                    || it.cve().filter(names::contains).isPresent();
            if (isPresent && !isInCase) {
                findings.add(Finding.of(
                        VULNERABILITY_IN_NO_CASE, "vulnerabilities[" + it.id() + ']', it.id(), release.id()));
            }
        }
        incidents(findings);
        findings.sort(null);
        return ImmutableList.copyOf(findings);
    }

    /** An incident of this release speaks of risks of its file. */
    private void incidents(List<Finding> findings) {
        for (Incident incident : file.content().incidents()) {
            for (RiskId risk : incident.risks()) {
                if (incident.releases().contains(release.id()) && !links.isKnown(risk)) {
                    findings.add(Finding.of(
                            POST_MARKET_DANGLING_REFERENCE,
                            "incidents[" + incident.id() + "].risks",
                            incident.id(),
                            risk));
                }
            }
        }
    }

    private static String path(VulnerabilityCase it) {
        return "cases[" + it.id() + ']';
    }

    private void uncontrolled(VulnerabilityCase it, List<Finding> findings) {
        for (RiskId risk : links.risks(it)) {
            boolean isControlled = assessment
                    .findRisk(risk)
                    .filter(result -> result.current().isControlled())
                    .isPresent();
            if (!isControlled) {
                findings.add(Finding.of(CASE_CLOSED_WITH_UNCONTROLLED_RISK, path(it) + ".history", it.id(), risk));
            }
        }
    }

    private void references(VulnerabilityCase it, List<Finding> findings) {
        List<EntityId> targets = new ArrayList<>();
        it.riskFileVulnerability().ifPresent(targets::add);
        targets.addAll(it.steps());
        targets.addAll(it.risks());
        targets.addAll(it.controls());
        it.actions().forEach(action -> {
            targets.addAll(action.controls());
            targets.addAll(action.evidence());
        });
        for (EntityId target : targets) {
            if (!links.isKnown(target)) {
                findings.add(Finding.of(POST_MARKET_DANGLING_REFERENCE, path(it), it.id(), target));
            }
        }
    }

    /** A justification by mitigation stands and falls with its controls. */
    private void mitigations(VulnerabilityCase it, List<Finding> findings) {
        boolean isMitigated = it.status() == VulnerabilityStatus.NOT_AFFECTED
                && it.justification()
                        .filter(why -> why == VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST)
                        .isPresent();
        if (!isMitigated) {
            return;
        }
        Map<ControlId, Control> controls = new HashMap<>();
        links.allControls().forEach(control -> controls.put(control.id(), control));
        for (ControlId id : it.controls()) {
            Control control = controls.get(id);
            if (control == null || control.state() == ControlState.EFF_VERIFIED && assessment.isCounted(id)) {
                continue;
            }
            boolean isLost = control.state() == ControlState.SUSPENDED || control.state() == ControlState.RETIRED;
            findings.add(Finding.of(
                    isLost ? CASE_MITIGATION_LOST : VEX_CONTROL_NOT_EFFECTIVE,
                    path(it) + ".controls",
                    it.id(),
                    id,
                    control.state() == ControlState.EFF_VERIFIED ? "not counted" : control.state()));
        }
    }

    private void stale(VulnerabilityCase it, List<Finding> findings) {
        it.epss().stream().map(EpssSample::date).max(Comparator.naturalOrder()).ifPresent(latest -> {
            LocalDate asOf = assessment.asOf();
            if (ChronoUnit.DAYS.between(latest, asOf) > maxSampleAgeDays) {
                findings.add(
                        Finding.of(SIGNAL_SAMPLE_STALE, path(it) + ".epss", it.id(), latest, maxSampleAgeDays, asOf));
            }
        });
    }
}
