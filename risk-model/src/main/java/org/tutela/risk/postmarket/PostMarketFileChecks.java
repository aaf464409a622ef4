package org.tutela.risk.postmarket;

import static org.tutela.risk.finding.PostMarketFindingCode.ACTION_VERIFICATION_UNFOUNDED;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_AFTER_SUPPORT;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_AGAINST_STATEMENT;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_BEGINS_WRONGLY;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_CLOSED_WITH_OPEN_ACTION;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_DATES_FALL;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_FIX_PLANNED_AFTER_SUPPORT;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_TRANSITION_NOT_ALLOWED;
import static org.tutela.risk.finding.PostMarketFindingCode.CASE_WITHOUT_OWNER;
import static org.tutela.risk.finding.PostMarketFindingCode.COMPONENT_NOT_SUPPORTED;
import static org.tutela.risk.finding.PostMarketFindingCode.COMPONENT_WITHOUT_NAME;
import static org.tutela.risk.finding.PostMarketFindingCode.POST_MARKET_DANGLING_REFERENCE;
import static org.tutela.risk.finding.PostMarketFindingCode.POST_MARKET_DATE_AFTER_AS_OF;
import static org.tutela.risk.finding.PostMarketFindingCode.RELEASE_WITHOUT_SBOM;
import static org.tutela.risk.finding.PostMarketFindingCode.STATEMENTS_CONTRADICT;
import static org.tutela.risk.finding.PostMarketFindingCode.SUPPORT_END_NOT_DECIDED;
import static org.tutela.risk.finding.PostMarketFindingCode.VEX_WITHOUT_FIXED_VERSION;
import static org.tutela.risk.finding.PostMarketFindingCode.VULNERABILITY_IN_SEVERAL_CASES;
import static org.tutela.risk.finding.RiskFindingCode.CONSTRAINT;
import static org.tutela.risk.finding.RiskFindingCode.DUPLICATE_ID;
import static org.tutela.risk.finding.SurveillanceFindingCode.SUPPORT_COMPONENT_ENDS_EARLIER;
import static org.tutela.risk.finding.SurveillanceFindingCode.SUPPORT_END_DIFFERS;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.Identified;
import org.tutela.core.validation.ConstraintChecker;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.SupportLevel;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.surveillance.SupportDutyStatement;
import org.tutela.risk.surveillance.SupportPlan;
import org.tutela.risk.surveillance.SupportStage;
import org.tutela.risk.surveillance.SupportStageStart;
import org.tutela.risk.surveillance.SurveillanceChecks;
import org.tutela.risk.surveillance.SurveillancePlan;
import org.tutela.risk.trend.TrendChecks;
import org.tutela.risk.trend.TrendJudgement;
import org.tutela.risk.trend.TrendPlanId;
import org.tutela.risk.trend.TrendSeries;
import org.tutela.risk.vigilance.CorrectiveActionChecks;
import org.tutela.risk.vigilance.FieldSafetyCorrectiveAction;
import org.tutela.risk.vigilance.Incident;
import org.tutela.risk.vigilance.IncidentChecks;
import org.tutela.risk.vigilance.IncidentId;

/** The gate: constraints, ids, references, and the rules of cases, all in one pass. */
final class PostMarketFileChecks {

    private final PostMarketFileContent content;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<ReleaseId, FieldedRelease> releases = new HashMap<>();
    private final Set<IncidentId> incidents = new HashSet<>();
    private final Set<TrendPlanId> trendPlans = new HashSet<>();

    /** Per release: what its bill of materials calls its components. */
    private final Map<ReleaseId, Set<String>> components = new HashMap<>();

    private PostMarketFileChecks(PostMarketFileContent content) {
        this.content = content;
    }

    /**
     * Returns all findings, sorted. Of a file that was built before, the releases and cases that are the same objects hold their
     * constraints.
     */
    static List<Finding> check(PostMarketFileContent content, Optional<PostMarketFile> before) {
        PostMarketFileChecks checks = new PostMarketFileChecks(content);
        checks.constraints(before);
        checks.ids();
        content.releases().forEach(checks::release);
        content.cases().forEach(checks::vulnerabilityCase);
        checks.namesOfCases();
        content.incidents().forEach(checks::incident);
        content.correctiveActions().forEach(checks::correctiveAction);
        content.surveillance().ifPresent(checks::surveillance);
        content.trends().forEach(checks::trend);
        for (int i = 0; i < content.environmentReviews().size(); i++) {
            checks.notAfter(
                    "environmentReviews[" + i + "].date",
                    content.device(),
                    content.environmentReviews().get(i).date());
        }
        checks.findings.sort(null);
        return checks.findings;
    }

    private static String path(VulnerabilityCase it) {
        return "cases[" + it.id() + ']';
    }

    private void constraints(Optional<PostMarketFile> before) {
        findings.addAll(ConstraintChecker.check(content, "file", CONSTRAINT));
        Set<Object> known = Sets.newIdentityHashSet();
        before.ifPresent(it -> {
            known.addAll(it.releases());
            known.addAll(it.cases());
            known.addAll(it.content().incidents());
            known.addAll(it.content().correctiveActions());
            known.addAll(it.content().trends());
        });
        findings.addAll(ConstraintChecker.checkAll(unknown(content.releases(), known), "releases", CONSTRAINT));
        findings.addAll(ConstraintChecker.checkAll(unknown(content.cases(), known), "cases", CONSTRAINT));
        findings.addAll(ConstraintChecker.checkAll(unknown(content.incidents(), known), "incidents", CONSTRAINT));
        findings.addAll(ConstraintChecker.checkAll(
                unknown(content.correctiveActions(), known), "correctiveActions", CONSTRAINT));
        findings.addAll(ConstraintChecker.checkAll(unknown(content.trends(), known), "trends", CONSTRAINT));
    }

    private static <T> List<T> unknown(List<T> items, Set<Object> known) {
        return items.stream().filter(item -> !known.contains(item)).toList();
    }

    private void ids() {
        unique("releases", content.releases());
        unique("cases", content.cases());
        unique("incidents", content.incidents());
        unique("correctiveActions", content.correctiveActions());
        unique("trends", content.trends());
        content.surveillance().ifPresent(plan -> {
            unique("surveillance.trendPlans", plan.trendPlans());
            plan.trendPlans().forEach(each -> trendPlans.add(each.id()));
        });
        content.incidents().forEach(incident -> incidents.add(incident.id()));
        content.releases().forEach(release -> releases.put(release.id(), release));
    }

    private void unique(String collection, List<? extends Identified> items) {
        Set<Object> seen = new HashSet<>();
        for (Identified item : items) {
            if (!seen.add(item.id())) {
                findings.add(Finding.of(DUPLICATE_ID, collection + '[' + item.id() + ']', item.id()));
            }
        }
    }

    private void release(FieldedRelease release) {
        String path = "releases[" + release.id() + ']';
        notAfter(path + ".fieldedFrom", release.id(), release.fieldedFrom());
        release.installedBase().ifPresent(base -> notAfter(path + ".installedBase", release.id(), base.countedOn()));
        if (release.endOfSupport().isEmpty() && release.supportUndecided().isBlank()) {
            findings.add(Finding.of(SUPPORT_END_NOT_DECIDED, path + ".endOfSupport", release.id()));
        }
        if (release.sbom().isEmpty()) {
            findings.add(Finding.of(RELEASE_WITHOUT_SBOM, path + ".sbom", release.id()));
            return;
        }
        Sbom sbom = release.sbom().get();
        Set<String> references = new HashSet<>();
        sbom.subject().ifPresent(subject -> references.add(subject.reference()));
        boolean isSupported = !release.isSupportEnded(content.asOf());
        for (SbomComponent component : sbom.components()) {
            String at = path + ".sbom.components[" + component.reference() + ']';
            if (!references.add(component.reference())) {
                findings.add(Finding.of(DUPLICATE_ID, at, component.reference()));
            }
            if (component.packageUrl().isEmpty() && component.cpe().isEmpty()) {
                findings.add(Finding.of(COMPONENT_WITHOUT_NAME, at, component.reference(), release.id()));
            }
            boolean isOver = component.supportLevel() == SupportLevel.ABANDONED
                    || component.supportLevel() == SupportLevel.NO_LONGER_MAINTAINED
                    || component.endOfSupport().filter(content.asOf()::isAfter).isPresent();
            if (isOver && isSupported) {
                findings.add(Finding.of(COMPONENT_NOT_SUPPORTED, at, component.reference(), release.id()));
            } else if (isSupported) {
                release.endOfSupport()
                        .ifPresent(end -> component
                                .endOfSupport()
                                .filter(end::isAfter)
                                .ifPresent(date -> findings.add(Finding.of(
                                        SUPPORT_COMPONENT_ENDS_EARLIER,
                                        at,
                                        component.reference(),
                                        release.id(),
                                        date,
                                        end))));
            }
        }
        components.put(release.id(), references);
    }

    private void refer(String path, Object from, Object to, boolean isKnown) {
        if (!isKnown) {
            findings.add(Finding.of(POST_MARKET_DANGLING_REFERENCE, path, from, to));
        }
    }

    private void incident(Incident incident) {
        for (ReleaseId release : incident.releases()) {
            refer("incidents[" + incident.id() + "].releases", incident.id(), release, releases.containsKey(release));
        }
        findings.addAll(IncidentChecks.check(incident, content.asOf()));
    }

    private void correctiveAction(FieldSafetyCorrectiveAction action) {
        String path = "correctiveActions[" + action.id() + ']';
        for (IncidentId incident : action.incidents()) {
            refer(path + ".incidents", action.id(), incident, incidents.contains(incident));
        }
        action.reportedOn().ifPresent(date -> notAfter(path + ".reportedOn", action.id(), date));
        findings.addAll(CorrectiveActionChecks.check(action, content.asOf()));
    }

    private void trend(TrendSeries series) {
        refer("trends[" + series.id() + "].plan", series.id(), series.plan(), trendPlans.contains(series.plan()));
        for (TrendJudgement judgement : List.of(series.benefitRiskRelevant(), series.possiblyUnacceptable())) {
            judgement.judgedOn().ifPresent(date -> notAfter("trends[" + series.id() + ']', series.id(), date));
        }
        findings.addAll(TrendChecks.check(series, content.asOf()));
    }

    private void surveillance(SurveillancePlan plan) {
        findings.addAll(SurveillanceChecks.check(plan, content.asOf()));
        plan.lastReportOn().ifPresent(date -> notAfter("surveillance.lastReportOn", content.device(), date));
        plan.trendPlans()
                .forEach(each -> notAfter(
                        "surveillance.trendPlans[" + each.id() + "].approvedOn", each.id(), each.approvedOn()));
        Set<ReleaseId> planned = new HashSet<>();
        for (SupportPlan support : plan.support()) {
            String path = "surveillance.support[" + support.release() + ']';
            if (!planned.add(support.release())) {
                findings.add(Finding.of(DUPLICATE_ID, path, support.release()));
            }
            FieldedRelease release = releases.get(support.release());
            refer(path, content.device(), support.release(), release != null);
            for (SupportDutyStatement done : support.done()) {
                notAfter(path + ".done", support.release(), done.doneOn());
            }
            if (release != null) {
                supportEnd(support, release, path);
            }
        }
    }

    /** A release that is said to be supported in one place and not in the other would be judged by both. */
    private void supportEnd(SupportPlan support, FieldedRelease release, String path) {
        for (SupportStageStart start : support.stages()) {
            boolean isEnd = start.stage() == SupportStage.END_OF_SUPPORT;
            release.endOfSupport()
                    .filter(end -> isEnd && !start.from().equals(end.plusDays(1)))
                    .ifPresent(end ->
                            findings.add(Finding.of(SUPPORT_END_DIFFERS, path, release.id(), end, start.from())));
        }
    }

    private void notAfter(String path, Object subject, LocalDate date) {
        if (date.isAfter(content.asOf())) {
            findings.add(Finding.of(POST_MARKET_DATE_AFTER_AS_OF, path, subject, date, content.asOf()));
        }
    }

    private void vulnerabilityCase(VulnerabilityCase it) {
        String path = path(it);
        FieldedRelease release = releases.get(it.release());
        if (release == null) {
            findings.add(Finding.of(POST_MARKET_DANGLING_REFERENCE, path + ".release", it.id(), it.release()));
        } else {
            matches(it, release);
        }
        statements(it, release);
        it.kev().forEach(entry -> notAfter(path + ".kev", it.id(), entry.dateAdded()));
        it.epss().forEach(sample -> notAfter(path + ".epss", it.id(), sample.date()));
        it.cvss().forEach(rating -> notAfter(path + ".cvss", it.id(), rating.date()));
        it.actions().forEach(action -> action(it, action));
        if (it.history().isEmpty()) {
            return;
        }
        history(it);
        findings.addAll(CaseStatements.own(it).check(path));
        if (it.isFixAvailable() && it.fixedVersions().isEmpty()) {
            findings.add(Finding.of(VEX_WITHOUT_FIXED_VERSION, path + ".fixedVersions", it.vulnerability()));
        }
        if (it.state().isOpen() && it.owner().isBlank()) {
            findings.add(Finding.of(CASE_WITHOUT_OWNER, path + ".owner", it.id()));
        }
        if (it.state() == CaseState.CLOSED) {
            for (CaseAction action : it.actions()) {
                if (!action.isSettled()) {
                    findings.add(Finding.of(CASE_CLOSED_WITH_OPEN_ACTION, path + ".actions", it.id(), action.kind()));
                }
            }
        }
        if (release != null) {
            support(it, release);
        }
    }

    private void matches(VulnerabilityCase it, FieldedRelease release) {
        Set<String> known = components.getOrDefault(release.id(), Set.of());
        for (ComponentMatch match : it.matches()) {
            notAfter(path(it) + ".matches", it.id(), match.modified());
            if (!known.contains(match.component())) {
                findings.add(
                        Finding.of(POST_MARKET_DANGLING_REFERENCE, path(it) + ".matches", it.id(), match.component()));
            }
        }
    }

    /** A clearing statement says why; what suppliers say agrees with each other and with the case, or somebody has to look. */
    private void statements(VulnerabilityCase it, @Nullable FieldedRelease release) {
        String path = path(it) + ".statements";
        Set<String> known = release == null ? Set.of() : components.getOrDefault(release.id(), Set.of());
        Map<List<String>, LocalDate> latest = new HashMap<>();
        for (SupplierStatement said : it.statements()) {
            notAfter(path, it.id(), said.date());
            if (release != null && !known.contains(said.component())) {
                findings.add(Finding.of(POST_MARKET_DANGLING_REFERENCE, path, it.id(), said.component()));
            }
            if (said.isClearing()) {
                findings.addAll(said.toVex(it.vulnerability()).check(path));
            }
            latest.merge(List.of(said.component(), said.author()), said.date(), (a, b) -> a.isAfter(b) ? a : b);
        }
        Map<String, SupplierStatement> clearing = new TreeMap<>();
        Map<String, SupplierStatement> against = new TreeMap<>();
        for (SupplierStatement said : it.statements()) {
            if (said.date().equals(latest.get(List.of(said.component(), said.author())))) {
                if (said.isClearing()) {
                    clearing.putIfAbsent(said.component(), said);
                } else if (said.status() == VulnerabilityStatus.AFFECTED) {
                    against.putIfAbsent(said.component(), said);
                }
            }
        }
        // a component may be affected and the release not, unless the component is said to be without the code
        boolean isDenied = !it.history().isEmpty()
                && it.status() == VulnerabilityStatus.NOT_AFFECTED
                && it.justification()
                        .filter(why -> why == VexJustification.COMPONENT_NOT_PRESENT
                                || why == VexJustification.VULNERABLE_CODE_NOT_PRESENT)
                        .isPresent();
        against.forEach((component, said) -> {
            SupplierStatement other = clearing.get(component);
            if (other != null) {
                findings.add(Finding.of(
                        STATEMENTS_CONTRADICT,
                        path,
                        it.id(),
                        component,
                        other.author(),
                        other.status(),
                        said.author(),
                        said.status()));
            }
            if (isDenied) {
                findings.add(Finding.of(CASE_AGAINST_STATEMENT, path, it.id(), component, said.author(), said.date()));
            }
        });
    }

    private void action(VulnerabilityCase it, CaseAction action) {
        String path = path(it) + ".actions";
        action.done().ifPresent(date -> notAfter(path, it.id(), date));
        if (action.verification() == VerificationStatus.PASSED
                && action.evidence().isEmpty()) {
            findings.add(Finding.of(
                    ACTION_VERIFICATION_UNFOUNDED, path, it.id(), action.kind(), action.verification(), "evidence"));
        }
        if (action.verification() == VerificationStatus.NOT_NEEDED
                && action.note().isBlank()) {
            findings.add(Finding.of(
                    ACTION_VERIFICATION_UNFOUNDED, path, it.id(), action.kind(), action.verification(), "a reason"));
        }
    }

    private void history(VulnerabilityCase it) {
        String path = path(it) + ".history";
        List<CaseTransition> history = it.history();
        if (history.get(0).to() != CaseState.RECEIVED) {
            findings.add(Finding.of(
                    CASE_BEGINS_WRONGLY, path, it.id(), history.get(0).to()));
        }
        for (int i = 0; i < history.size(); i++) {
            CaseTransition step = history.get(i);
            notAfter(path, it.id(), step.date());
            if (i > 0) {
                CaseTransition last = history.get(i - 1);
                if (!last.to().next().contains(step.to())) {
                    findings.add(Finding.of(
                            CASE_TRANSITION_NOT_ALLOWED,
                            path,
                            it.id(),
                            last.to(),
                            step.to(),
                            last.to().next()));
                }
                if (step.date().isBefore(last.date())) {
                    findings.add(Finding.of(CASE_DATES_FALL, path, it.id(), step.to(), step.date()));
                }
            }
        }
    }

    /** No fix is planned after the end of support: neither decided then, nor left standing (INV-66). */
    private void support(VulnerabilityCase it, FieldedRelease release) {
        Optional<LocalDate> end = release.endOfSupport();
        if (end.isEmpty()) {
            return;
        }
        Set<LocalDate> planned = new TreeSet<>();
        for (CaseTransition step : it.history()) {
            if (step.to() == CaseState.FIX_PLANNED && release.isSupportEnded(step.date())) {
                planned.add(step.date());
            }
        }
        if (planned.isEmpty() && it.state() == CaseState.FIX_PLANNED && release.isSupportEnded(content.asOf())) {
            planned.add(content.asOf());
        }
        for (LocalDate date : planned) {
            findings.add(Finding.of(
                    CASE_FIX_PLANNED_AFTER_SUPPORT, path(it) + ".history", it.id(), date, release.id(), end.get()));
        }
        if (it.state().isOpen() && it.state() != CaseState.RISK_TRANSFERRED && release.isSupportEnded(content.asOf())) {
            findings.add(Finding.of(CASE_AFTER_SUPPORT, path(it) + ".history", it.id(), release.id(), end.get()));
        }
    }

    /** One vulnerability, one case in each release (INV-05). */
    private void namesOfCases() {
        Map<ReleaseId, Map<String, VulnerabilityCase>> seen = new HashMap<>();
        for (VulnerabilityCase it : content.cases()) {
            Map<String, VulnerabilityCase> names = seen.computeIfAbsent(it.release(), id -> new HashMap<>());
            for (String name : it.names()) {
                VulnerabilityCase other = names.putIfAbsent(name, it);
                if (other != null && !other.id().equals(it.id())) {
                    findings.add(Finding.of(
                            VULNERABILITY_IN_SEVERAL_CASES,
                            path(it) + ".vulnerability",
                            name,
                            it.release(),
                            other.id(),
                            it.id()));
                }
            }
        }
    }
}
