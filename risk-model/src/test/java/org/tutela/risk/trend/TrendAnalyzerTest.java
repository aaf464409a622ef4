package org.tutela.risk.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.Instrument;
import org.tutela.core.text.Language;
import org.tutela.risk.vigilance.FactAnswer;

class TrendAnalyzerTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-01-15");
    private static final TrendJudgement YES =
            new TrendJudgement(FactAnswer.YES, "a reason", "vigilance officer", Optional.of(TODAY));
    private static final TrendJudgement NONE = new TrendJudgement(FactAnswer.UNKNOWN, "", "", Optional.empty());
    private static final TrendJudgement NO =
            new TrendJudgement(FactAnswer.NO, "a reason", "vigilance officer", Optional.of(TODAY));

    private static TrendPlan.Builder plan() {
        return TrendPlan.builder(
                        TrendPlanId.parse("TPL-1"),
                        "security codes",
                        new BigDecimal("0.01"),
                        LocalDate.parse("2025-01-01"))
                .management("the vigilance officer decides within a week");
    }

    private static TrendPeriod period(int year, int events) {
        return TrendPeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), BigDecimal.valueOf(10_000), events);
    }

    /** Foreseen: 4 events in a year. */
    private static TrendSeries.Builder series(String id, int events) {
        return TrendSeries.builder(
                        TrendSeriesId.parse(id),
                        TrendPlanId.parse("TPL-1"),
                        "unauthorised access without harm",
                        TrendSubject.NON_SERIOUS_INCIDENT)
                .expectedRate(new BigDecimal("0.0004"))
                .expectedRateSource("risk management report 4.2")
                .periods(period(2026, events));
    }

    private static TrendResult result(TrendPlan plan, TrendSeries series) {
        return TrendAnalyzer.of(Instrument.MDR, plan)
                .analyze(List.of(series), TODAY)
                .get(series.id());
    }

    private static List<String> codes(TrendSeries... series) {
        return TrendAnalyzer.of(Instrument.MDR, plan().build()).analyze(List.of(series), TODAY).findings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    @Test
    void statedRate_isTestedByPoisson() {
        TrendResult ten = result(plan().build(), series("TRD-1", 10).build());
        TrendResult nine = result(plan().build(), series("TRD-1", 9).build());

        assertEquals(Optional.of(TrendTestKind.POISSON), ten.test());
        assertEquals(0, ten.expected().orElseThrow().compareTo(BigDecimal.valueOf(4)));
        assertEquals(Optional.of(10), ten.controlLimit());
        assertEquals(List.of(TrendSignal.FREQUENCY), ten.signals());
        assertEquals(List.of(), nine.signals());
        assertEquals(TrendConclusion.NO_SIGNAL, nine.conclusion());
        assertEquals(Optional.empty(), ten.chart());
    }

    @Test
    void withoutAStatedRate_theBaselineGivesIt() {
        TrendSeries series = TrendSeries.builder(
                        TrendSeriesId.parse("TRD-1"),
                        TrendPlanId.parse("TPL-1"),
                        "crashes",
                        TrendSubject.NON_SERIOUS_INCIDENT)
                .baseline(TrendPeriod.of(
                        LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"), BigDecimal.valueOf(60_000), 24))
                .periods(period(2026, 11))
                .build();

        TrendResult result = result(plan().build(), series);

        assertEquals(Optional.of(TrendTestKind.CONDITIONAL_BINOMIAL), result.test());
        assertEquals(
                "0.00765",
                result.frequency()
                        .orElseThrow()
                        .value()
                        .round(new java.math.MathContext(3))
                        .toString());
        assertEquals(List.of(TrendSignal.FREQUENCY), result.signals());
        assertEquals(Optional.empty(), result.controlLimit());
    }

    /** Five are expected a year and came as 0, 12, 0 and 8: in campaigns. Then fourteen came. */
    @Test
    void overDispersion_isToldOrTestedAsThePlanSays() {
        TrendSeries campaigns = series("TRD-1", 0)
                .expectedRate(new BigDecimal("0.0005"))
                .periods(period(2022, 0), period(2023, 12), period(2024, 0), period(2025, 8), period(2026, 14))
                .build();
        TrendPlan asPlanned =
                plan().overDispersion(OverDispersionRule.NEGATIVE_BINOMIAL).build();

        TrendResult told = result(plan().build(), campaigns);
        TrendResult tested = result(asPlanned, campaigns);

        assertEquals(Optional.of(TrendTestKind.POISSON), told.test());
        assertEquals(List.of(TrendSignal.FREQUENCY), told.signals());
        assertTrue(told.isOverDispersed());
        assertEquals(Optional.of(TrendTestKind.NEGATIVE_BINOMIAL), tested.test());
        assertEquals(List.of(), tested.signals());
        assertEquals(Optional.empty(), tested.controlLimit());
        assertTrue(tested.frequency().orElseThrow().compareTo(told.frequency().orElseThrow()) > 0);
        assertTrue(tested.isOverDispersed());
        assertEquals(
                List.of("RISK-323"),
                TrendAnalyzer.of(Instrument.MDR, asPlanned).analyze(List.of(campaigns), TODAY).findings().stream()
                        .map(finding -> finding.code().code())
                        .toList());
    }

    /** The dispersion is that of the periods before: a jump in the last one excuses nothing. */
    @Test
    void jump_isNoDispersion() {
        TrendPlan asPlanned =
                plan().overDispersion(OverDispersionRule.NEGATIVE_BINOMIAL).build();
        TrendSeries jump = series("TRD-1", 0)
                .periods(period(2023, 4), period(2024, 4), period(2025, 4), period(2026, 40))
                .build();

        assertEquals(Optional.of(TrendTestKind.POISSON), result(asPlanned, jump).test());
        assertEquals(List.of(TrendSignal.FREQUENCY), result(asPlanned, jump).signals());
        assertEquals(
                Optional.of(TrendTestKind.POISSON),
                result(asPlanned, series("TRD-1", 30).build()).test());
    }

    /** METHOD 4.5: one attack beyond doubt is a signal whatever test the plan takes. */
    @Test
    void confirmedExploitation_isASignalUnderEitherRule() {
        TrendPeriod attacked = new TrendPeriod(
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), BigDecimal.valueOf(10_000), 1, List.of(), 1);
        for (OverDispersionRule rule : OverDispersionRule.values()) {
            assertEquals(
                    List.of(TrendSignal.CONFIRMED_EXPLOITATION),
                    result(
                                    plan().overDispersion(rule).build(),
                                    series("TRD-1", 0)
                                            .periods(period(2023, 0), period(2024, 12), attacked)
                                            .build())
                            .signals());
        }
    }

    @Test
    void manyTests_shareTheLevel() {
        List<TrendSeries> family = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            family.add(series("TRD-" + i, i == 3 ? 10 : 4).build());
        }

        TrendAnalysis holm = TrendAnalyzer.of(Instrument.MDR, plan().build()).analyze(family, TODAY);
        TrendAnalysis alone = TrendAnalyzer.of(
                        Instrument.MDR, plan().multiplicity(Multiplicity.NONE).build())
                .analyze(family, TODAY);

        assertEquals(
                List.of(TrendSignal.FREQUENCY),
                alone.get(TrendSeriesId.parse("TRD-3")).signals());
        assertEquals(List.of(), holm.get(TrendSeriesId.parse("TRD-3")).signals());
        assertEquals("TRD-2", holm.results().get(1).series().text());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> holm.get(TrendSeriesId.parse("TRD-99")))
                .getMessage()
                .startsWith("Unknown series 'TRD-99', known series are [TRD-1, TRD-2"));
    }

    @Test
    void reportable_takesASignalAndBothJudgements() {
        TrendSeries.Builder signal = series("TRD-1", 11);
        TrendPlan plan = plan().build();

        assertEquals(TrendConclusion.UNJUDGED, result(plan, signal.build()).conclusion());
        assertTrue(result(plan, signal.build()).conclusion().isReportable());
        assertEquals(
                TrendConclusion.UNJUDGED,
                result(plan, signal.benefitRiskRelevant(YES).build()).conclusion());
        assertEquals(
                TrendConclusion.REPORTABLE,
                result(plan, signal.possiblyUnacceptable(YES).build()).conclusion());
        assertEquals(
                TrendConclusion.NOT_REPORTABLE,
                result(plan, signal.possiblyUnacceptable(NO).build()).conclusion());
        assertEquals(
                TrendConclusion.NO_SIGNAL,
                result(
                                plan,
                                series("TRD-1", 4)
                                        .benefitRiskRelevant(YES)
                                        .possiblyUnacceptable(YES)
                                        .build())
                        .conclusion());
        assertEquals(List.of("RISK-321"), codes(series("TRD-1", 11).build()));
        assertEquals(
                List.of("RISK-322"),
                codes(series("TRD-1", 11)
                        .benefitRiskRelevant(YES)
                        .possiblyUnacceptable(YES)
                        .build()));
    }

    /** What is tested is what was laid down: a period of the planned length, a plan from before, a rate from somewhere. */
    @Test
    void whatIsTested_isWhatWasPlanned() {
        assertEquals(List.of(), codes(series("TRD-1", 4).build()));
        assertEquals(
                List.of("RISK-345"),
                codes(series("TRD-1", 4)
                        .periods(TrendPeriod.of(
                                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 30), BigDecimal.valueOf(10_000), 4))
                        .build()));
        assertEquals(
                List.of("RISK-347"),
                codes(series("TRD-1", 4).expectedRateSource(" ").build()));
        for (int days : List.of(0, 1)) {
            TrendPlan late = TrendPlan.builder(
                            TrendPlanId.parse("TPL-1"),
                            "security codes",
                            new BigDecimal("0.01"),
                            LocalDate.of(2026, 12, 31).plusDays(days))
                    .management("the vigilance officer")
                    .build();
            assertEquals(
                    days == 0 ? List.of() : List.of("RISK-346"),
                    TrendAnalyzer.of(Instrument.MDR, late)
                            .analyze(List.of(series("TRD-1", 4).build()), TODAY)
                            .findings()
                            .stream()
                            .map(finding -> finding.code().code())
                            .toList());
        }
    }

    @Test
    void judgementWithoutReason_isNone() {
        TrendJudgement bare = new TrendJudgement(FactAnswer.NO, " ", "somebody", Optional.empty());

        assertEquals(
                TrendConclusion.UNJUDGED,
                result(
                                plan().build(),
                                series("TRD-1", 11).benefitRiskRelevant(bare).build())
                        .conclusion());
        assertEquals(
                List.of("RISK-321", "RISK-324"),
                codes(series("TRD-1", 11).benefitRiskRelevant(bare).build()));
    }

    @Test
    void confirmedExploitation_isASignalWhateverTheCounts() {
        TrendPeriod one = new TrendPeriod(
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                BigDecimal.valueOf(10_000),
                1,
                List.of(),
                1);

        TrendResult result =
                result(plan().build(), series("TRD-1", 0).periods(one).build());
        TrendResult untested = result(
                plan().build(),
                TrendSeries.builder(
                                TrendSeriesId.parse("TRD-1"),
                                TrendPlanId.parse("TPL-1"),
                                "title",
                                TrendSubject.NON_SERIOUS_INCIDENT)
                        .periods(one)
                        .build());

        assertEquals(List.of(TrendSignal.CONFIRMED_EXPLOITATION), result.signals());
        assertEquals(TrendConclusion.UNJUDGED, result.conclusion());
        assertEquals(TrendConclusion.UNJUDGED, untested.conclusion());
    }

    @Test
    void rareEvent_isASignalWhenItRepeats() {
        TrendSeries.Builder rare = series("TRD-1", 2).expectedRate(new BigDecimal("0.00009"));

        assertEquals(
                List.of(TrendSignal.RARE_EVENT_REPEATED),
                result(plan().alpha(new BigDecimal("0.0001")).build(), rare.build())
                        .signals());
        assertEquals(
                List.of(),
                result(plan().build(), rare.periods(period(2026, 1)).build()).signals());
        assertEquals(
                List.of(),
                result(
                                plan().alpha(new BigDecimal("0.0001")).build(),
                                series("TRD-1", 2)
                                        .expectedRate(new BigDecimal("0.0001"))
                                        .build())
                        .signals());
    }

    @Test
    void drift_isFoundByTheCumulativeSum() {
        TrendSeries.Builder slow = series("TRD-1", 0)
                .periods(
                        period(2021, 3),
                        period(2022, 5),
                        period(2023, 4),
                        period(2024, 6),
                        period(2025, 8),
                        period(2026, 9));
        TrendPlan.Builder plan = plan();

        TrendResult quiet = result(
                plan.cusum(new PoissonCusum(BigDecimal.valueOf(2), BigDecimal.valueOf(8)))
                        .build(),
                slow.build());
        TrendResult alarm = result(
                plan.cusum(new PoissonCusum(BigDecimal.valueOf(2), BigDecimal.valueOf(5)))
                        .build(),
                slow.build());

        assertEquals(List.of(), quiet.signals());
        assertEquals(new BigDecimal("5.687660"), quiet.cusum().get(5).setScale(6));
        assertEquals(List.of(TrendSignal.DRIFT), alarm.signals());
    }

    @Test
    void graverEvents_areASignalWithoutMoreOfThem() {
        TrendPeriod before = new TrendPeriod(
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-12-31"),
                BigDecimal.valueOf(40_000),
                16,
                List.of(12, 4, 0),
                0);
        TrendPeriod now = new TrendPeriod(
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                BigDecimal.valueOf(10_000),
                4,
                List.of(0, 0, 4),
                0);

        TrendResult result = result(
                plan().build(), series("TRD-1", 0).baseline(before).periods(now).build());

        assertEquals(List.of(TrendSignal.SEVERITY), result.signals());
        assertEquals("severity", result.severity().isPresent() ? "severity" : "none");
    }

    @Test
    void campaign_isToldAsOverDispersion() {
        TrendSeries worm = series("TRD-1", 0)
                .periods(period(2022, 0), period(2023, 9), period(2024, 0), period(2025, 11), period(2026, 0))
                .build();

        assertTrue(result(plan().build(), worm).isOverDispersed());
        assertEquals(List.of("RISK-323"), codes(worm));
        assertFalse(result(plan().build(), series("TRD-1", 4).build()).isOverDispersed());
    }

    @Test
    void whatCannotBeTested_isToldAndIsNoGoodSign() {
        TrendSeries nothing = TrendSeries.builder(
                        TrendSeriesId.parse("TRD-1"),
                        TrendPlanId.parse("TPL-1"),
                        "title",
                        TrendSubject.EXPECTED_SIDE_EFFECT)
                .build();
        TrendSeries other = series("TRD-2", 1).plan(TrendPlanId.parse("TPL-2")).build();
        TrendSeries disordered = series("TRD-3", 0)
                .periods(period(2026, 1), period(2025, 1), period(2027, 1))
                .build();

        assertEquals(TrendConclusion.NOT_TESTED, result(plan().build(), nothing).conclusion());
        assertEquals(List.of("RISK-325", "RISK-325", "RISK-320", "RISK-326"), codes(nothing, other, disordered));
        assertEquals(
                "Trend series TRD-1 was not tested: there is no observation period",
                TrendAnalyzer.of(Instrument.MDR, plan().build())
                        .analyze(List.of(nothing), TODAY)
                        .findings()
                        .get(0)
                        .message(Language.EN));
        assertEquals(
                List.of("RISK-320"),
                codes(series("TRD-1", 3).expectedRate(BigDecimal.valueOf(11)).build()));
    }

    @Test
    void explanation_namesNumbersAndJudgements() {
        String explained = result(
                        plan().build(),
                        series("TRD-1", 11).benefitRiskRelevant(NO).build())
                .explanation()
                .render(Language.EN);

        assertTrue(explained.startsWith("- Trend of series TRD-1: NOT_REPORTABLE"), explained);
        assertTrue(explained.contains("Expected events: 4"), explained);
        assertTrue(explained.contains("by the test POISSON; adjusted by HOLM in the family of 1 tests"), explained);
        assertTrue(
                explained.contains("* Is it relevant to benefit and risk?: NO (judged by vigilance officer"),
                explained);
    }

    @Test
    void period_saysWhatItRejects() {
        LocalDate day = LocalDate.parse("2026-01-01");
        assertRejected(
                "Last day of a period must not be before 2026-01-01, but was 2025-12-31",
                () -> TrendPeriod.of(day, day.minusDays(1), BigDecimal.ONE, 0));
        assertRejected("Exposure must be above 0, but was 0", () -> TrendPeriod.of(day, day, BigDecimal.ZERO, 0));
        assertRejected(
                "Number of events must be from 0 to 100000, but was -1",
                () -> TrendPeriod.of(day, day, BigDecimal.ONE, -1));
        assertRejected(
                "Severities must add up to 3 events, but gave 2",
                () -> new TrendPeriod(day, day, BigDecimal.ONE, 3, List.of(1, 1), 0));
        assertRejected(
                "Number of events must be at least 0, but was -1",
                () -> new TrendPeriod(day, day, BigDecimal.ONE, 0, List.of(1, -1), 0));
        assertRejected(
                "Number of confirmed exploitations must be from 0 to 1, but was 2",
                () -> new TrendPeriod(day, day, BigDecimal.ONE, 1, List.of(), 2));
        assertRejected(
                "Level must be at least 1E-20 and below 1, but was 0",
                () -> plan().alpha(BigDecimal.ZERO).build());
        assertEquals(
                "Regulation (EU) 2017/746, Article 83(1)",
                TrendSubject.citation(Instrument.IVDR).toString());
    }

    @Test
    void explanation_citesTheRegulationAndSubjectsOfTheOtherAreTold() {
        for (Instrument regulation : List.of(Instrument.MDR, Instrument.IVDR)) {
            boolean isMdr = regulation.equals(Instrument.MDR);
            for (TrendSubject subject : TrendSubject.values()) {
                TrendSeries series = series("TRD-1", 4).subject(subject).build();
                TrendAnalysis analysis =
                        TrendAnalyzer.of(regulation, plan().build()).analyze(List.of(series), TODAY);
                assertEquals(
                        isMdr ? "Regulation (EU) 2017/745, Article 88(1)" : "Regulation (EU) 2017/746, Article 83(1)",
                        analysis.results()
                                .get(0)
                                .explanation()
                                .source()
                                .orElseThrow()
                                .toString());
                boolean isOther =
                        subject == (isMdr ? TrendSubject.EXPECTED_ERRONEOUS_RESULT : TrendSubject.EXPECTED_SIDE_EFFECT);
                assertEquals(
                        isOther ? List.of("RISK-343") : List.of(),
                        analysis.findings().stream()
                                .map(finding -> finding.code().code())
                                .toList());
            }
        }
        assertRejected(
                "Regulation must be MDR or IVDR, but was OTHER",
                () -> TrendAnalyzer.of(Instrument.parse("OTHER"), plan().build()));
    }

    /** The severities before are those of the baseline, or of the earlier periods; without two levels in all of them, none. */
    @Test
    void severities_areComparedWhereEveryPeriodHasThem() {
        TrendPlan plan = plan().build();
        TrendPeriod mild = severities(2024, 12, 4, 0);
        TrendPeriod grave = severities(2026, 0, 0, 9);
        TrendSeries.Builder series = series("TRD-1", 0);

        assertTrue(result(plan, series.periods(mild, grave).build()).signals().contains(TrendSignal.SEVERITY));
        assertEquals(
                Optional.empty(),
                result(plan, series.periods(mild, period(2025, 3), grave).build())
                        .severity());
        assertEquals(
                Optional.empty(),
                result(plan, series.periods(mild, severities(2025, 3, 1), grave).build())
                        .severity());
        assertEquals(
                Optional.empty(),
                result(
                                plan,
                                series.periods(severities(2025, 16), severities(2026, 9))
                                        .build())
                        .severity());
        assertEquals(
                Optional.empty(), result(plan, series.periods(grave).build()).severity());
        TrendSeries noRate = TrendSeries.builder(
                        TrendSeriesId.parse("TRD-1"),
                        TrendPlanId.parse("TPL-1"),
                        "title",
                        TrendSubject.NON_SERIOUS_INCIDENT)
                .periods(mild, grave)
                .build();
        assertEquals(Optional.empty(), result(plan, noRate).frequency());
        assertEquals(
                List.of(TrendSignal.SEVERITY),
                result(plan, noRate).signals(),
                "severity is tested without an expected rate");
    }

    private static TrendPeriod severities(int year, Integer... bySeverity) {
        return new TrendPeriod(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                BigDecimal.valueOf(10_000),
                List.of(bySeverity).stream().mapToInt(Integer::intValue).sum(),
                List.of(bySeverity),
                0);
    }

    @Test
    void conclusion_needsASignalAndFallsWithEitherJudgement() {
        TrendPlan plan = plan().build();
        for (TrendJudgement relevant : List.of(YES, NO, NONE)) {
            for (TrendJudgement unacceptable : List.of(YES, NO, NONE)) {
                TrendResult result = result(
                        plan,
                        series("TRD-1", 11)
                                .benefitRiskRelevant(relevant)
                                .possiblyUnacceptable(unacceptable)
                                .build());
                boolean isNo = relevant == NO || unacceptable == NO;
                boolean isYes = relevant == YES && unacceptable == YES;
                assertEquals(
                        isNo
                                ? TrendConclusion.NOT_REPORTABLE
                                : isYes ? TrendConclusion.REPORTABLE : TrendConclusion.UNJUDGED,
                        result.conclusion());
                assertEquals(
                        OptionalInt.of(relevant == NO ? 1 : unacceptable == NO ? 2 : 0),
                        result.explanation().binding(),
                        "what decides");
                String explained = result.explanation().render(Language.EN);
                assertEquals(relevant == NONE || unacceptable == NONE, explained.contains("not judged, or"), explained);
            }
        }
        assertEquals(
                OptionalInt.of(0),
                result(plan, series("TRD-1", 4).benefitRiskRelevant(NO).build())
                        .explanation()
                        .binding());
    }

    @Test
    void explanation_saysWhereTheExpectationComesFrom() {
        String stated =
                result(plan().build(), series("TRD-1", 4).build()).explanation().render(Language.EN);
        assertTrue(stated.contains("risk management report 4.2"), stated);
        TrendSeries.Builder fromBaseline = TrendSeries.builder(
                        TrendSeriesId.parse("TRD-1"),
                        TrendPlanId.parse("TPL-1"),
                        "title",
                        TrendSubject.NON_SERIOUS_INCIDENT)
                .baseline(TrendPeriod.of(
                        LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"), BigDecimal.valueOf(60_000), 24))
                .periods(period(2026, 4));
        String earlier =
                result(plan().build(), fromBaseline.build()).explanation().render(Language.EN);
        assertTrue(earlier.contains("24"), earlier);
        assertTrue(earlier.contains("60000"), earlier);
        assertTrue(earlier.contains("Observed events: 4"), earlier);
        assertFalse(earlier.contains("risk management report"), earlier);
    }

    private static void assertRejected(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
