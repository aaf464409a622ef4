package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.finding.SurveillanceFindingCode;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.surveillance.SupportPlan;
import org.tutela.risk.surveillance.SupportStage;
import org.tutela.risk.surveillance.SurveillancePlan;
import org.tutela.risk.trend.TrendAnalysis;
import org.tutela.risk.trend.TrendAnalyzer;
import org.tutela.risk.trend.TrendPlan;
import org.tutela.risk.vigilance.Incident;
import org.tutela.risk.vigilance.VigilanceAssessment;
import org.tutela.risk.vigilance.VigilanceAssessor;

/**
 * What a post-market file asks for on its day, under the law of its device: what its incidents are and by when they are to be reported,
 * which trends are reportable, whether plan, periodic report and support are in order.
 *
 * <p>Everything is worked out when the review is made. This class is immutable and thread-safe.
 */
public final class SurveillanceReview {

    private final PostMarketFile file;
    private final PeriodicDuty duty;
    private final ImmutableList<VigilanceAssessment> incidents;
    private final ImmutableList<TrendAnalysis> trends;
    private final ImmutableList<Finding> findings;

    private SurveillanceReview(PostMarketFile file, PeriodicDuty duty, VigilanceAssessor assessor) {
        this.file = file;
        this.duty = duty;
        this.incidents = file.content().incidents().stream()
                .sorted(Comparator.comparing(Incident::id, EntityId.CANONICAL_ORDER))
                .map(incident -> assessor.assess(incident, file.asOf()))
                .collect(ImmutableList.toImmutableList());
        this.trends = plan().map(SurveillancePlan::trendPlans).orElse(ImmutableList.of()).stream()
                .sorted(Comparator.comparing(TrendPlan::id, EntityId.CANONICAL_ORDER))
                .map(this::analysis)
                .collect(ImmutableList.toImmutableList());
        List<Finding> all = new ArrayList<>();
        incidents.forEach(each -> all.addAll(each.findings()));
        trends.forEach(each -> all.addAll(each.findings()));
        plan(all);
        report(all);
        releases(all);
        Collections.sort(all);
        this.findings = ImmutableList.copyOf(all);
    }

    /**
     * Returns the review of a file.
     *
     * @param file the file; its date is today
     * @param duty the periodic report that the class of the device asks for
     * @param assessor the assessor of incidents, with the holidays of the Member State whose authority is to be told
     * @return the review
     * @throws IllegalArgumentException if duty and assessor are of different regulations
     */
    public static SurveillanceReview of(PostMarketFile file, PeriodicDuty duty, VigilanceAssessor assessor) {
        requireNonNull(file, "file");
        requireNonNull(duty, "duty");
        if (!assessor.regulation().equals(duty.regulation())) {
            throw new IllegalArgumentException(
                    "Regulation of the assessor must be " + duty.regulation() + ", but was " + assessor.regulation());
        }
        return new SurveillanceReview(file, duty, assessor);
    }

    private Optional<SurveillancePlan> plan() {
        return file.content().surveillance();
    }

    private TrendAnalysis analysis(TrendPlan plan) {
        return TrendAnalyzer.of(duty.regulation(), plan)
                .analyze(
                        file.content().trends().stream()
                                .filter(series -> series.plan().equals(plan.id()))
                                .toList(),
                        file.asOf());
    }

    private void plan(List<Finding> findings) {
        if (plan().isEmpty() && !file.releases().isEmpty()) {
            findings.add(Finding.of(
                    SurveillanceFindingCode.PLAN_MISSING, "surveillance", file.device(), duty.planCitation()));
        }
    }

    private Optional<LocalDate> firstFielded() {
        return file.releases().stream().map(FieldedRelease::fieldedFrom).min(LocalDate::compareTo);
    }

    private void report(List<Finding> findings) {
        Optional<LocalDate> last = plan().flatMap(SurveillancePlan::lastReportOn);
        String path = "surveillance.lastReportOn";
        if (last.isPresent()) {
            reportDue()
                    .filter(due -> file.asOf().isAfter(due))
                    .ifPresent(due -> findings.add(Finding.of(
                            SurveillanceFindingCode.REPORT_PERIOD_ENDED, path, duty.kind(), file.device(), due)));
        } else if (reportDue().filter(due -> !file.asOf().isAfter(due)).isEmpty()) {
            firstFielded()
                    .ifPresent(since -> findings.add(Finding.of(
                            SurveillanceFindingCode.REPORT_NEVER_ISSUED, path, duty.kind(), file.device(), since)));
        }
    }

    private void releases(List<Finding> findings) {
        List<SupportPlan> support = plan().map(SurveillancePlan::support).orElse(ImmutableList.of());
        ImmutableSet<ReleaseId> planned = support.stream()
                .filter(each -> each.stageOn(file.asOf()) != SupportStage.DEVELOPMENT)
                .map(SupportPlan::release)
                .collect(ImmutableSet.toImmutableSet());
        for (FieldedRelease release : file.releases()) {
            if (!planned.contains(release.id())) {
                findings.add(Finding.of(
                        SurveillanceFindingCode.SUPPORT_PLAN_MISSING,
                        "surveillance.support[" + release.id() + ']',
                        release.id()));
            }
            release.endOfSupport()
                    .filter(end -> planned.contains(release.id()))
                    .filter(end -> support.stream()
                            .filter(plan -> plan.release().equals(release.id()))
                            .anyMatch(plan -> plan.stages().stream()
                                    .noneMatch(start -> start.stage() == SupportStage.END_OF_SUPPORT)))
                    .ifPresent(end -> findings.add(Finding.of(
                            SurveillanceFindingCode.SUPPORT_END_NOT_PLANNED,
                            "surveillance.support[" + release.id() + ']',
                            release.id(),
                            end)));
            if (release.installedBase().isEmpty()) {
                findings.add(Finding.of(
                        SurveillanceFindingCode.INSTALLED_BASE_UNKNOWN,
                        "releases[" + release.id() + "].installedBase",
                        release.id()));
            }
        }
    }

    /**
     * Returns the file.
     *
     * @return the file that was reviewed
     */
    public PostMarketFile file() {
        return file;
    }

    /**
     * Returns the duty.
     *
     * @return the periodic report that the class of the device asks for
     */
    public PeriodicDuty duty() {
        return duty;
    }

    /**
     * Returns what the incidents are.
     *
     * @return the assessments, in the order of the ids, immutable
     */
    public List<VigilanceAssessment> incidents() {
        return incidents;
    }

    /**
     * Returns what comes of the trends.
     *
     * @return an analysis for each trend plan, in the order of the ids, immutable
     */
    public List<TrendAnalysis> trends() {
        return trends;
    }

    /**
     * Returns when the next periodic report is due at the latest: counted from the last one, or from the day on which the first release
     * came into the field.
     *
     * @return the day, or empty where no period is set or nothing is in the field
     */
    public Optional<LocalDate> reportDue() {
        return plan().flatMap(SurveillancePlan::lastReportOn)
                .or(this::firstFielded)
                .flatMap(duty::nextAfter);
    }

    /**
     * Returns the earliest day by which something is to be reported to an authority.
     *
     * @return the day to plan by of the incidents that are not yet reported, or empty where nothing is owed
     */
    public Optional<LocalDate> nextIncidentReport() {
        return incidents.stream()
                .filter(each -> file.content().incidents().stream()
                        .anyMatch(incident -> incident.id().equals(each.incident())
                                && incident.reports().isEmpty()))
                .flatMap(each -> each.plannedBy().stream())
                .min(LocalDate::compareTo);
    }

    /**
     * Returns what is missing or due, beside {@link PostMarketFile#findings()}.
     *
     * @return the findings, none of them an error, sorted, immutable
     */
    public List<Finding> findings() {
        return findings;
    }
}
