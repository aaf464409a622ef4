package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;
import static org.tutela.risk.vigilance.VigilanceQuestion.CYBERATTACK;
import static org.tutela.risk.vigilance.VigilanceQuestion.EXPECTED_AND_QUANTIFIED;
import static org.tutela.risk.vigilance.VigilanceQuestion.LIFE_SUPPORTING_OR_SAVING;
import static org.tutela.risk.vigilance.VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.clause.Instrument;
import org.tutela.core.finding.Finding;
import org.tutela.risk.finding.SurveillanceFindingCode;

/**
 * Decides what an incident is under the MDR or the IVDR and by when it is to be reported; MDR, Article 87, IVDR, Article 82,
 * MDCG 2023-3 rev.2. It informs the person who decides and sends nothing.
 *
 * <p>An unknown answer counts as the graver one. An attack on a device that supports or saves life raises the question whether it is a
 * serious public health threat: there, a no without a reason counts as unknown.
 *
 * <p>Get one from {@link #of(Instrument, HolidayCalendar)}. This class is immutable and thread-safe.
 */
public final class VigilanceAssessor {

    private final Instrument regulation;
    private final HolidayCalendar calendar;
    private final boolean withProposals;

    private VigilanceAssessor(Instrument regulation, HolidayCalendar calendar, boolean withProposals) {
        this.regulation = regulation;
        this.calendar = calendar;
        this.withProposals = withProposals;
    }

    /**
     * Returns an assessor of what is in force.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @param calendar the holidays of the Member State whose authority is to be told
     * @return the assessor
     * @throws IllegalArgumentException if it is another instrument
     */
    public static VigilanceAssessor of(Instrument regulation, HolidayCalendar calendar) {
        if (!regulation.equals(Instrument.MDR) && !regulation.equals(Instrument.IVDR)) {
            throw new IllegalArgumentException("Regulation must be MDR or IVDR, but was " + regulation);
        }
        return new VigilanceAssessor(regulation, requireNonNull(calendar, "calendar"), false);
    }

    /**
     * Returns the regulation.
     *
     * @return {@link Instrument#MDR} or {@link Instrument#IVDR}
     */
    public Instrument regulation() {
        return regulation;
    }

    /**
     * Returns an assessor that shows proposed duties as well; they change nothing else.
     *
     * @return the assessor
     */
    public VigilanceAssessor withProposals() {
        return new VigilanceAssessor(regulation, calendar, true);
    }

    /**
     * Assesses an incident.
     *
     * @param incident the incident
     * @param asOf today, for what is overdue
     * @return the assessment
     */
    public VigilanceAssessment assess(Incident incident, LocalDate asOf) {
        requireNonNull(incident, "incident");
        requireNonNull(asOf, "asOf");
        Map<VigilanceQuestion, FactAnswer> answers = answers(incident);
        Set<VigilanceQuestion> worst = completion(answers, true);
        Set<VigilanceQuestion> best = completion(answers, false);
        IncidentClass gravest = IncidentRule.classify(worst);
        List<ReportingDeadline> deadlines = IncidentRule.deadlines(worst).stream()
                .map(rule -> ReportingDeadline.of(rule, dayZero(incident, rule), calendar))
                .collect(ImmutableList.toImmutableList());
        VigilanceAssessment assessment = new VigilanceAssessment(
                incident.id(),
                gravest,
                IncidentRule.classify(best),
                deadlines,
                proposed(incident),
                incident.summary().filter(summary -> isSummarised(incident, summary, worst, best)),
                openQuestions(answers, worst, best),
                ImmutableList.of(),
                new VigilanceExplainer(incident, regulation, answers, worst).explain(deadlines));
        return withFindings(assessment, findings(incident, answers, assessment, asOf));
    }

    private static VigilanceAssessment withFindings(VigilanceAssessment assessment, List<Finding> findings) {
        return new VigilanceAssessment(
                assessment.incident(),
                assessment.gravest(),
                assessment.mildest(),
                assessment.deadlines(),
                assessment.proposed(),
                assessment.summary(),
                assessment.openQuestions(),
                findings,
                assessment.explanation());
    }

    /**
     * An agreement holds for serious incidents that are no more than that: not for a threat to public health, a death or an unanticipated
     * deterioration, not while facts are unknown, and not for what was known before it.
     */
    private static boolean isSummarised(
            Incident incident, PeriodicSummary summary, Set<VigilanceQuestion> worst, Set<VigilanceQuestion> best) {
        return isSame(worst, best)
                && IncidentRule.deadlines(worst).equals(ImmutableList.of(DeadlineRule.SERIOUS_INCIDENT))
                && summary.agreedOn().isBefore(incident.awareness().date());
    }

    private static LocalDate dayZero(Incident incident, DeadlineRule rule) {
        return rule == DeadlineRule.SERIOUS_PUBLIC_HEALTH_THREAT
                ? incident.threatAwareness().orElse(incident.awareness()).date()
                : incident.awareness().date();
    }

    private List<ReportingDeadline> proposed(Incident incident) {
        FactAnswer exploited = answer(incident, VigilanceQuestion.VULNERABILITY_ACTIVELY_EXPLOITED);
        return withProposals && exploited != FactAnswer.NO
                ? ImmutableList.of(ReportingDeadline.of(
                        DeadlineRule.PROPOSED_EXPLOITED_VULNERABILITY,
                        incident.awareness().date(),
                        calendar))
                : ImmutableList.of();
    }

    private static FactAnswer answer(Incident incident, VigilanceQuestion question) {
        return incident.find(question).map(VigilanceFact::answer).orElse(FactAnswer.UNKNOWN);
    }

    private Map<VigilanceQuestion, FactAnswer> answers(Incident incident) {
        Map<VigilanceQuestion, FactAnswer> answers = new EnumMap<>(VigilanceQuestion.class);
        for (VigilanceQuestion question : VigilanceQuestion.askedUnder(regulation)) {
            answers.put(question, answer(incident, question));
        }
        if (isThreatDeniedWithoutReason(incident, answers)) {
            answers.put(SERIOUS_PUBLIC_HEALTH_THREAT, FactAnswer.UNKNOWN);
        }
        return answers;
    }

    private static boolean isThreatDeniedWithoutReason(Incident incident, Map<VigilanceQuestion, FactAnswer> answers) {
        return answers.get(CYBERATTACK) != FactAnswer.NO
                && answers.get(LIFE_SUPPORTING_OR_SAVING) != FactAnswer.NO
                && incident.find(SERIOUS_PUBLIC_HEALTH_THREAT)
                        .filter(fact -> fact.answer() == FactAnswer.NO
                                && fact.rationale().isBlank())
                        .isPresent();
    }

    private static Set<VigilanceQuestion> completion(Map<VigilanceQuestion, FactAnswer> answers, boolean isGraver) {
        Set<VigilanceQuestion> yes = EnumSet.noneOf(VigilanceQuestion.class);
        answers.forEach((question, answer) -> {
            FactAnswer taken = answer != FactAnswer.UNKNOWN
                    ? answer
                    : isGraver ? question.graverAnswer() : question.milderAnswer();
            if (taken == FactAnswer.YES) {
                yes.add(question);
            }
        });
        return yes;
    }

    /** Those unknown answers that alone make it milder; where it takes several, all that are unknown. */
    private static List<VigilanceQuestion> openQuestions(
            Map<VigilanceQuestion, FactAnswer> answers, Set<VigilanceQuestion> worst, Set<VigilanceQuestion> best) {
        if (isSame(worst, best)) {
            return ImmutableList.of();
        }
        List<VigilanceQuestion> unknown = answers.keySet().stream()
                .filter(question -> answers.get(question) == FactAnswer.UNKNOWN)
                .toList();
        List<VigilanceQuestion> alone = unknown.stream()
                .filter(question -> {
                    Set<VigilanceQuestion> milder = EnumSet.noneOf(VigilanceQuestion.class);
                    milder.addAll(worst);
                    if (!milder.remove(question)) {
                        milder.add(question);
                    }
                    return !isSame(worst, milder);
                })
                .toList();
        return alone.isEmpty() ? unknown : alone;
    }

    private static boolean isSame(Set<VigilanceQuestion> a, Set<VigilanceQuestion> b) {
        return IncidentRule.classify(a) == IncidentRule.classify(b)
                && IncidentRule.deadlines(a).equals(IncidentRule.deadlines(b));
    }

    private List<Finding> findings(
            Incident incident,
            Map<VigilanceQuestion, FactAnswer> answers,
            VigilanceAssessment assessment,
            LocalDate asOf) {
        String path = "incidents[" + incident.id() + ']';
        List<Finding> findings = new ArrayList<>(IncidentChecks.check(incident, asOf));
        for (VigilanceFact fact : incident.facts()) {
            String at = path + ".facts[" + fact.question() + ']';
            if (fact.question()
                    .askedOnlyUnder()
                    .filter(only -> !only.equals(regulation))
                    .isPresent()) {
                findings.add(Finding.of(
                        SurveillanceFindingCode.FACT_NOT_ASKED, at, fact.question(), regulation, incident.id()));
            }
            if (fact.answer() != FactAnswer.UNKNOWN
                    && fact.rationale().isBlank()
                    && fact.evidence().isEmpty()) {
                findings.add(
                        Finding.of(SurveillanceFindingCode.FACT_WITHOUT_REASON, at, fact.question(), incident.id()));
            }
        }
        if (isThreatDeniedWithoutReason(incident, answers)) {
            findings.add(Finding.of(SurveillanceFindingCode.THREAT_DENIED_WITHOUT_REASON, path, incident.id()));
        }
        if (answers.get(EXPECTED_AND_QUANTIFIED) == FactAnswer.YES
                && !IncidentRule.isExpected(completion(answers, true))) {
            findings.add(Finding.of(SurveillanceFindingCode.EXPECTED_EFFECT_IN_DOUBT, path, incident.id()));
        }
        if (!assessment.isCertain() && assessment.duty() == ReportingDuty.REPORT) {
            findings.add(Finding.of(
                    SurveillanceFindingCode.INCIDENT_IN_DOUBT,
                    path,
                    incident.id(),
                    assessment.plannedBy().orElseThrow(),
                    assessment.openQuestions()));
        }
        if (incident.summary().isPresent()
                && assessment.summary().isEmpty()
                && assessment.duty() == ReportingDuty.REPORT) {
            findings.add(Finding.of(
                    SurveillanceFindingCode.SUMMARY_NOT_ALLOWED,
                    path + ".summary",
                    incident.id(),
                    assessment.plannedBy().orElseThrow(),
                    SummaryGround.citation(regulation)));
        }
        if (incident.codes().isEmpty() && assessment.duty() != ReportingDuty.RECORD) {
            findings.add(Finding.of(SurveillanceFindingCode.INCIDENT_WITHOUT_CODE, path, incident.id()));
        }
        if (incident.description().isBlank() || incident.healthEffects().isBlank()) {
            findings.add(Finding.of(SurveillanceFindingCode.INCIDENT_NOT_DESCRIBED, path, incident.id()));
        }
        dates(incident, path, assessment, asOf, findings);
        Collections.sort(findings);
        return findings;
    }

    private void dates(
            Incident incident, String path, VigilanceAssessment assessment, LocalDate asOf, List<Finding> findings) {
        for (ReportingDeadline deadline : assessment.deadlines()) {
            if (!deadline.isCalendarComplete()) {
                findings.add(Finding.of(
                        SurveillanceFindingCode.HOLIDAYS_NOT_COVERED,
                        path,
                        calendar.state(),
                        incident.id(),
                        deadline.awareness(),
                        deadline.lastLawfulDay()));
            }
        }
        if (assessment.duty() != ReportingDuty.REPORT) {
            return;
        }
        LocalDate planned = assessment.plannedBy().orElseThrow();
        LocalDate last = assessment.lastLawfulDay().orElseThrow();
        // a summary counts where one is agreed on and holds for the incident
        List<IncidentReport> counting = incident.reports().stream()
                .filter(report -> report.kind() != ReportKind.PERIODIC_SUMMARY
                        || assessment.summary().isPresent())
                .toList();
        Optional<LocalDate> first =
                counting.stream().map(IncidentReport::submittedOn).min(LocalDate::compareTo);
        if (first.isEmpty()) {
            findings.add(Finding.of(
                    asOf.isAfter(planned) ? SurveillanceFindingCode.REPORT_OVERDUE : SurveillanceFindingCode.REPORT_DUE,
                    path,
                    incident.id(),
                    planned,
                    last));
        } else if (first.get().isAfter(last)) {
            findings.add(Finding.of(SurveillanceFindingCode.REPORTED_LATE, path, incident.id(), first.get(), last));
        } else if (counting.stream().noneMatch(report -> report.kind().isFinal())) {
            findings.add(Finding.of(SurveillanceFindingCode.FINAL_REPORT_OWED, path, incident.id(), first.get()));
        }
    }
}
