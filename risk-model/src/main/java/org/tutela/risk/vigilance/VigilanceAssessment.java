package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.finding.Finding;

/**
 * What an incident is, what it asks for and by when. Where facts are unknown it is the gravest that the known facts leave open, and the
 * deadlines are those of that; MDR, Article 87(7), IVDR, Article 82(7).
 *
 * <p>This class is immutable and thread-safe. Get one from {@link VigilanceAssessor}.
 *
 * @param incident the incident
 * @param gravest the gravest class that the facts leave open, the one that counts
 * @param mildest the mildest class that the facts leave open
 * @param deadlines every deadline in force that applies or may apply, in the order of the law, immutable
 * @param proposed the deadlines of proposed duties, only where they were asked for; they decide nothing; immutable
 * @param summary the agreement by which it goes into a periodic summary, where that holds; then the deadlines are those that would hold without
 *     it
 * @param openQuestions the unknown answers that could make the outcome milder, in the order of the questions, immutable
 * @param findings what the facts and the reports lack, sorted, immutable
 * @param explanation how it came about
 */
public record VigilanceAssessment(
        IncidentId incident,
        IncidentClass gravest,
        IncidentClass mildest,
        List<ReportingDeadline> deadlines,
        List<ReportingDeadline> proposed,
        Optional<PeriodicSummary> summary,
        List<VigilanceQuestion> openQuestions,
        List<Finding> findings,
        Explanation explanation) {

    /** Rejects nulls and copies collections. */
    public VigilanceAssessment {
        requireNonNull(incident, "incident");
        requireNonNull(gravest, "gravest");
        requireNonNull(mildest, "mildest");
        deadlines = ImmutableList.copyOf(deadlines);
        proposed = ImmutableList.copyOf(proposed);
        requireNonNull(summary, "summary");
        openQuestions = ImmutableList.copyOf(openQuestions);
        findings = ImmutableList.copyOf(findings);
        requireNonNull(explanation, "explanation");
    }

    /**
     * Returns what is to be done, whatever the unknown facts turn out to be.
     *
     * @return the duty of the gravest class
     */
    public ReportingDuty duty() {
        return gravest.duty();
    }

    /**
     * Says whether the known facts settle the matter.
     *
     * @return true if no unknown fact could change class or deadlines
     */
    public boolean isCertain() {
        return openQuestions.isEmpty();
    }

    /**
     * Returns whether it is a serious incident.
     *
     * @return {@link FactAnswer#UNKNOWN} while unknown facts leave it open
     */
    public FactAnswer serious() {
        if (gravest != IncidentClass.SERIOUS_INCIDENT) {
            return FactAnswer.NO;
        }
        return mildest == IncidentClass.SERIOUS_INCIDENT ? FactAnswer.YES : FactAnswer.UNKNOWN;
    }

    /**
     * Returns the day to plan by: the earliest of the deadlines, moved by no weekend, or the day of the next summary where an agreement on
     * summaries holds.
     *
     * @return the day, or empty where nothing is to be reported
     */
    public Optional<LocalDate> plannedBy() {
        return summary.isPresent()
                ? summary.map(PeriodicSummary::dueOn)
                : deadlines.stream().map(ReportingDeadline::plannedBy).min(LocalDate::compareTo);
    }

    /**
     * Returns the last day on which a report is in time: the earliest of the deadlines, or the day of the next summary where an agreement
     * on summaries holds.
     *
     * @return the day, or empty where nothing is to be reported
     */
    public Optional<LocalDate> lastLawfulDay() {
        return summary.isPresent()
                ? summary.map(PeriodicSummary::dueOn)
                : deadlines.stream().map(ReportingDeadline::lastLawfulDay).min(LocalDate::compareTo);
    }
}
