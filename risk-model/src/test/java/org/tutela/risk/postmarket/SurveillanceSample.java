package org.tutela.risk.postmarket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.RiskClass;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.surveillance.DisclosureElement;
import org.tutela.risk.surveillance.DisclosureStatement;
import org.tutela.risk.surveillance.EnvironmentReview;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.surveillance.PlanElement;
import org.tutela.risk.surveillance.PlanStatement;
import org.tutela.risk.surveillance.SupportDuty;
import org.tutela.risk.surveillance.SupportDutyStatement;
import org.tutela.risk.surveillance.SupportPlan;
import org.tutela.risk.surveillance.SupportStage;
import org.tutela.risk.surveillance.SupportStageStart;
import org.tutela.risk.surveillance.SurveillancePlan;
import org.tutela.risk.trend.TrendJudgement;
import org.tutela.risk.trend.TrendPeriod;
import org.tutela.risk.trend.TrendPlan;
import org.tutela.risk.trend.TrendPlanId;
import org.tutela.risk.trend.TrendSeries;
import org.tutela.risk.trend.TrendSeriesId;
import org.tutela.risk.trend.TrendSubject;
import org.tutela.risk.vigilance.Awareness;
import org.tutela.risk.vigilance.CorrectiveActionId;
import org.tutela.risk.vigilance.FactAnswer;
import org.tutela.risk.vigilance.FieldSafetyCorrectiveAction;
import org.tutela.risk.vigilance.HolidayCalendar;
import org.tutela.risk.vigilance.ImdrfCodes;
import org.tutela.risk.vigilance.Incident;
import org.tutela.risk.vigilance.IncidentId;
import org.tutela.risk.vigilance.IncidentReport;
import org.tutela.risk.vigilance.NoticeItem;
import org.tutela.risk.vigilance.NoticeItemState;
import org.tutela.risk.vigilance.NoticeStatement;
import org.tutela.risk.vigilance.ReportKind;
import org.tutela.risk.vigilance.VigilanceAssessor;
import org.tutela.risk.vigilance.VigilanceFact;
import org.tutela.risk.vigilance.VigilanceQuestion;

/** A pump in the field of which everything is stated: plan, support, incidents, an action, trends. */
public final class SurveillanceSample {

    public static final LocalDate AS_OF = PostMarketSample.AS_OF;
    public static final LocalDate LAST_REPORT = AS_OF.minusMonths(11);
    public static final ReleaseId RELEASE = PostMarketSample.RELEASE;
    public static final TrendPlanId TREND_PLAN = TrendPlanId.parse("TPL-1");

    private SurveillanceSample() {}

    public static PeriodicDuty duty() {
        return PeriodicDuty.of(Instrument.MDR, RiskClass.IIB, false);
    }

    public static VigilanceAssessor assessor() {
        return VigilanceAssessor.of(
                Instrument.MDR,
                new HolidayCalendar("DE", AS_OF.minusYears(2), AS_OF.plusYears(1), List.of(AS_OF.withDayOfYear(1))));
    }

    public static SurveillancePlan plan() {
        return SurveillancePlan.builder()
                .elements(Stream.of(PlanElement.values())
                        .map(element -> new PlanStatement(element, "How " + element.name() + " is done"))
                        .toList())
                .disclosure(Stream.of(DisclosureElement.values())
                        .map(element -> new DisclosureStatement(element, "What is arranged for " + element.name()))
                        .toList())
                .support(support())
                .trendPlans(TrendPlan.builder(TREND_PLAN, "security codes", new BigDecimal("0.01"), AS_OF.minusYears(2))
                        .management("the vigilance officer decides within a week")
                        .build())
                .lastReportOn(LAST_REPORT)
                .build();
    }

    public static SupportPlan support() {
        return new SupportPlan(
                RELEASE,
                List.of(
                        new SupportStageStart(SupportStage.SUPPORTED, LocalDate.of(2026, 1, 1)),
                        new SupportStageStart(SupportStage.LIMITED_SUPPORT, LocalDate.of(2029, 1, 1)),
                        new SupportStageStart(SupportStage.END_OF_SUPPORT, LocalDate.of(2030, 1, 2))),
                List.of(new SupportDutyStatement(
                        SupportDuty.DATES_ANNOUNCED, LocalDate.of(2026, 1, 1), "security page, version 3")));
    }

    public static VigilanceFact fact(VigilanceQuestion question, FactAnswer answer) {
        return VigilanceFact.of(question, answer, "log of the pump and statement of the ward");
    }

    /** A serious incident that was reported in time: the alarm came late, nobody was harmed. */
    public static Incident incident() {
        LocalDate aware = AS_OF.minusDays(40);
        return Incident.builder(
                        IncidentId.parse("INC-1"),
                        "Alarm came late during a flood of requests",
                        Awareness.parse(aware + "T09:00+01:00"))
                .releases(RELEASE)
                .description("The ward network was flooded; the pump raised its alarm after 40 seconds")
                .healthEffects("None; with another patient it could have been grave")
                .facts(Stream.of(VigilanceQuestion.values())
                        .filter(question -> question != VigilanceQuestion.VULNERABILITY_ACTIVELY_EXPLOITED
                                && question != VigilanceQuestion.HARM_BY_MEDICAL_DECISION)
                        .map(question -> fact(
                                question,
                                switch (question) {
                                    case MALFUNCTION_OR_DETERIORATION,
                                            SERIOUS_OUTCOME_POSSIBLE,
                                            CAUSAL_RELATION_POSSIBLE,
                                            CYBERATTACK,
                                            LIFE_SUPPORTING_OR_SAVING -> FactAnswer.YES;
                                    default -> FactAnswer.NO;
                                }))
                        .toList())
                .codes(ImdrfCodes.COMPUTER_SYSTEM_SECURITY_PROBLEM, ImdrfCodes.SOFTWARE_SECURITY_VULNERABILITY)
                .risks(RiskId.parse("RSK-1"))
                .reports(
                        new IncidentReport(ReportKind.INITIAL, aware.plusDays(9), "BfArM 1"),
                        new IncidentReport(ReportKind.FINAL, aware.plusDays(35), "BfArM 1"))
                .build();
    }

    public static FieldSafetyCorrectiveAction action() {
        return FieldSafetyCorrectiveAction.builder(CorrectiveActionId.parse("FSCA-1"), "Update to 2.1")
                .incidents(IncidentId.parse("INC-1"))
                .reportedOn(AS_OF.minusDays(20))
                .startsOn(AS_OF.minusDays(15))
                .notice(Stream.of(NoticeItem.values())
                        .map(item -> new NoticeStatement(item, NoticeItemState.PRESENT, "notice, section 2"))
                        .toList())
                .build();
    }

    /** Four are expected and eleven came: METHOD 4.5, row 1. */
    public static TrendSeries trend() {
        return TrendSeries.builder(
                        TrendSeriesId.parse("TRD-1"),
                        TREND_PLAN,
                        "Unauthorised access",
                        TrendSubject.NON_SERIOUS_INCIDENT)
                .codes(ImdrfCodes.UNAUTHORIZED_ACCESS)
                .expectedRate(new BigDecimal("0.0004"))
                .expectedRateSource("risk file, revision 3")
                .periods(
                        TrendPeriod.of(AS_OF.minusMonths(24), AS_OF.minusMonths(12), new BigDecimal("10000"), 8),
                        new TrendPeriod(
                                AS_OF.minusMonths(12).plusDays(1), AS_OF, new BigDecimal("10000"), 11, List.of(), 0))
                .risks(RiskId.parse("RSK-1"))
                .benefitRiskRelevant(judgement(FactAnswer.YES))
                .possiblyUnacceptable(judgement(FactAnswer.NO))
                .build();
    }

    private static TrendJudgement judgement(FactAnswer answer) {
        return new TrendJudgement(
                answer, "all from one hospital, passwords changed", "vigilance officer", Optional.of(AS_OF));
    }

    public static EnvironmentReview environment() {
        return new EnvironmentReview(
                AS_OF.minusDays(30),
                "security officer",
                "Ransomware groups turn to hospitals; wards move to wireless networks",
                List.of(RiskId.parse("RSK-1")));
    }

    public static PostMarketFileContent.Builder content() {
        return PostMarketSample.content()
                .releases(PostMarketSample.release().toBuilder()
                        .installedBase(new InstalledBase(AS_OF.minusDays(5), 1200))
                        .build())
                .incidents(incident())
                .correctiveActions(action())
                .trends(trend())
                .surveillance(plan())
                .environmentReviews(environment());
    }

    public static PostMarketFile file() {
        return PostMarketFile.of(content().build());
    }

    public static SurveillanceReview review() {
        return SurveillanceReview.of(file(), duty(), assessor());
    }
}
