package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.tutela.core.clause.Instrument;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.core.reference.Citation;
import org.tutela.core.text.Message;
import org.tutela.risk.finding.SurveillanceFindingCode;
import org.tutela.risk.vigilance.FactAnswer;

/**
 * Looks for trends by the plan: level, family, observation period and what is done about many tests are the plan's, not the caller's.
 *
 * <p>The last period of a series is tested against the stated rate, or else against its baseline. All tests of one call are one family.
 * This class is immutable and thread-safe.
 */
public final class TrendAnalyzer {

    private static final int RARE_REPEATED = 2;

    private final Instrument regulation;
    private final TrendPlan plan;

    private TrendAnalyzer(Instrument regulation, TrendPlan plan) {
        this.regulation = regulation;
        this.plan = plan;
    }

    /**
     * Returns an analyzer.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @param plan the plan
     * @return the analyzer
     * @throws IllegalArgumentException if the regulation is another
     */
    public static TrendAnalyzer of(Instrument regulation, TrendPlan plan) {
        requireNonNull(plan, "plan");
        if (!regulation.equals(Instrument.MDR) && !regulation.equals(Instrument.IVDR)) {
            throw new IllegalArgumentException("Regulation must be MDR or IVDR, but was " + regulation);
        }
        return new TrendAnalyzer(regulation, plan);
    }

    /**
     * Analyses the series of the plan; series of other plans are left out and told.
     *
     * @param series the series, whatever their order
     * @param asOf today
     * @return the analysis
     */
    public TrendAnalysis analyze(Collection<TrendSeries> series, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        List<Finding> findings = new ArrayList<>();
        List<Measured> measured = new ArrayList<>();
        List<PValue> family = new ArrayList<>();
        for (TrendSeries each : series.stream()
                .sorted(Comparator.comparing(TrendSeries::id, EntityId.CANONICAL_ORDER))
                .toList()) {
            if (!each.plan().equals(plan.id())) {
                findings.add(Finding.of(
                        SurveillanceFindingCode.TREND_NOT_IN_PLAN, TrendChecks.path(each), each.id(), plan.id()));
                continue;
            }
            Measured result = measure(each);
            result.frequency().ifPresent(family::add);
            result.severity().ifPresent(family::add);
            measured.add(result);
            findings.addAll(TrendChecks.check(each, asOf));
            if (each.subject()
                    .askedOnlyUnder()
                    .filter(only -> !only.equals(regulation))
                    .isPresent()) {
                findings.add(Finding.of(
                        SurveillanceFindingCode.TREND_SUBJECT_NOT_ASKED,
                        TrendChecks.path(each),
                        each.id(),
                        each.subject(),
                        TrendSubject.citation(regulation)));
            }
        }
        Iterator<PValue> adjusted = plan.multiplicity().adjust(family).iterator();
        ImmutableList.Builder<TrendResult> results = ImmutableList.builder();
        for (Measured each : measured) {
            Optional<PValue> frequency = each.frequency().map(value -> adjusted.next());
            Optional<PValue> severity = each.severity().map(value -> adjusted.next());
            TrendResult result = conclude(each, frequency, severity, family.size());
            results.add(result);
            report(each, result, findings);
        }
        Collections.sort(findings);
        return new TrendAnalysis(plan, asOf, results.build(), findings);
    }

    /** What can be said of a series by itself. */
    private record Measured(
            TrendSeries series,
            Optional<TrendPeriod> period,
            Optional<BigDecimal> expected,
            Optional<TrendTestKind> test,
            Optional<PValue> frequency,
            Optional<Integer> controlLimit,
            Optional<PValue> severity,
            List<BigDecimal> cusum,
            Optional<BigDecimal> dispersion,
            Optional<TrendText> obstacle) {}

    private Measured measure(TrendSeries series) {
        Optional<TrendPeriod> last = series.periods().isEmpty()
                ? Optional.empty()
                : Optional.of(series.periods().get(series.periods().size() - 1));
        if (last.isEmpty()) {
            return untested(series, last, Optional.empty(), TrendText.NO_PERIOD);
        }
        TrendPeriod period = last.get();
        Optional<BigDecimal> rate = rate(series);
        if (rate.isEmpty()) {
            return untested(series, last, Optional.empty(), TrendText.NO_EXPECTATION);
        }
        BigDecimal expected = rate.get().multiply(period.exposure());
        if (expected.compareTo(BigDecimal.valueOf(TrendTests.MAX_COUNT)) > 0) {
            return untested(series, last, Optional.of(expected), TrendText.TOO_LARGE);
        }
        boolean isStated = series.expectedRate().isPresent();
        List<BigDecimal> cusum = plan.cusum()
                .map(sum -> sum.sums(
                        series.periods().stream().map(TrendPeriod::events).toList(),
                        series.periods().stream()
                                .map(each -> rate.get().multiply(each.exposure()))
                                .toList()))
                .orElse(ImmutableList.of());
        TrendTestKind test = isStated
                ? isNegativeBinomial(series) ? TrendTestKind.NEGATIVE_BINOMIAL : TrendTestKind.POISSON
                : TrendTestKind.CONDITIONAL_BINOMIAL;
        PValue frequency = switch (test) {
            case POISSON -> TrendTests.poisson(expected, period.events());
            case NEGATIVE_BINOMIAL ->
                TrendTests.negativeBinomial(
                        expected,
                        before(series).orElseThrow().min(BigDecimal.valueOf(TrendTests.MAX_DISPERSION)),
                        period.events());
            case CONDITIONAL_BINOMIAL ->
                TrendTests.conditionalBinomial(
                        events(series.baseline()), exposure(series.baseline()), period.events(), period.exposure());
        };
        return new Measured(
                series,
                last,
                Optional.of(expected),
                Optional.of(test),
                Optional.of(frequency),
                test == TrendTestKind.POISSON
                        ? Optional.of(TrendTests.poissonControlLimit(expected, plan.alpha()))
                        : Optional.empty(),
                severity(series, period),
                cusum,
                dispersion(series),
                Optional.empty());
    }

    private Measured untested(
            TrendSeries series, Optional<TrendPeriod> last, Optional<BigDecimal> expected, TrendText obstacle) {
        return new Measured(
                series,
                last,
                expected,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                last.flatMap(period -> severity(series, period)),
                ImmutableList.of(),
                dispersion(series),
                Optional.of(obstacle));
    }

    private static Optional<BigDecimal> rate(TrendSeries series) {
        if (series.expectedRate().isPresent()) {
            return series.expectedRate();
        }
        if (series.baseline().isEmpty() || events(series.baseline()) > TrendTests.MAX_COUNT) {
            return Optional.empty();
        }
        return Optional.of(
                BigDecimal.valueOf(events(series.baseline())).divide(exposure(series.baseline()), Decimals.RESULT));
    }

    private static int events(List<TrendPeriod> periods) {
        return (int) Math.min(
                Integer.MAX_VALUE,
                periods.stream().mapToLong(TrendPeriod::events).sum());
    }

    private static BigDecimal exposure(List<TrendPeriod> periods) {
        return periods.stream().map(TrendPeriod::exposure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The severities of the baseline, or else of the watched periods before the last. */
    private Optional<PValue> severity(TrendSeries series, TrendPeriod period) {
        List<TrendPeriod> before = series.baseline().isEmpty()
                ? series.periods().subList(0, series.periods().size() - 1)
                : series.baseline();
        int levels = period.bySeverity().size();
        if (levels < 2
                || before.isEmpty()
                || before.stream().anyMatch(each -> each.bySeverity().size() != levels)) {
            return Optional.empty();
        }
        List<Integer> earlier = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            int at = level;
            earlier.add(
                    before.stream().mapToInt(each -> each.bySeverity().get(at)).sum());
        }
        return earlier.stream().anyMatch(count -> count < 0 || count > TrendTests.MAX_COUNT)
                ? Optional.empty()
                : TrendTests.severityShift(earlier, period.bySeverity(), plan.severityScores());
    }

    private boolean isNegativeBinomial(TrendSeries series) {
        return plan.overDispersion() == OverDispersionRule.NEGATIVE_BINOMIAL
                && before(series)
                        .filter(quotient ->
                                quotient.compareTo(plan.dispersionLimit().max(BigDecimal.ONE)) > 0)
                        .isPresent();
    }

    /** The dispersion of the periods before the one that is tested, which a rise in that one cannot excuse. */
    private static Optional<BigDecimal> before(TrendSeries series) {
        return dispersion(Stream.concat(
                        series.baseline().stream(),
                        series.periods().subList(0, series.periods().size() - 1).stream())
                .toList());
    }

    private static Optional<BigDecimal> dispersion(TrendSeries series) {
        return dispersion(Stream.concat(series.baseline().stream(), series.periods().stream())
                .toList());
    }

    private static Optional<BigDecimal> dispersion(List<TrendPeriod> all) {
        return TrendTests.dispersion(
                all.stream().map(TrendPeriod::events).toList(),
                all.stream().map(TrendPeriod::exposure).toList());
    }

    private TrendResult conclude(
            Measured measured, Optional<PValue> frequency, Optional<PValue> severity, int familySize) {
        TrendSeries series = measured.series();
        int observed = measured.period().map(TrendPeriod::events).orElse(0);
        Set<TrendSignal> signals = EnumSet.noneOf(TrendSignal.class);
        if (frequency.filter(value -> value.isAtMost(plan.alpha())).isPresent()) {
            signals.add(TrendSignal.FREQUENCY);
        }
        if (severity.filter(value -> value.isAtMost(plan.alpha())).isPresent()) {
            signals.add(TrendSignal.SEVERITY);
        }
        OptionalInt alarm = plan.cusum().map(sum -> sum.alarm(measured.cusum())).orElse(OptionalInt.empty());
        if (alarm.isPresent()) {
            signals.add(TrendSignal.DRIFT);
        }
        if (observed >= RARE_REPEATED
                && measured.expected()
                        .filter(expected -> expected.compareTo(BigDecimal.ONE) < 0)
                        .isPresent()) {
            signals.add(TrendSignal.RARE_EVENT_REPEATED);
        }
        if (series.periods().stream().anyMatch(period -> period.confirmedExploitations() > 0)) {
            signals.add(TrendSignal.CONFIRMED_EXPLOITATION);
        }
        TrendConclusion conclusion =
                conclusion(series, signals, measured.obstacle().isPresent());
        return new TrendResult(
                series.id(),
                measured.expected(),
                observed,
                measured.test(),
                measured.frequency(),
                frequency,
                measured.controlLimit(),
                measured.severity(),
                severity,
                measured.cusum(),
                measured.dispersion(),
                measured.dispersion()
                        .filter(quotient -> quotient.compareTo(plan.dispersionLimit()) > 0)
                        .isPresent(),
                ImmutableList.copyOf(signals),
                conclusion,
                explain(measured, frequency, severity, signals, conclusion, familySize));
    }

    private static TrendConclusion conclusion(TrendSeries series, Set<TrendSignal> signals, boolean isUntested) {
        if (signals.isEmpty()) {
            return isUntested ? TrendConclusion.NOT_TESTED : TrendConclusion.NO_SIGNAL;
        }
        FactAnswer relevant = series.benefitRiskRelevant().taken();
        FactAnswer unacceptable = series.possiblyUnacceptable().taken();
        if (relevant == FactAnswer.NO || unacceptable == FactAnswer.NO) {
            return TrendConclusion.NOT_REPORTABLE;
        }
        return relevant == FactAnswer.YES && unacceptable == FactAnswer.YES
                ? TrendConclusion.REPORTABLE
                : TrendConclusion.UNJUDGED;
    }

    private Explanation explain(
            Measured measured,
            Optional<PValue> frequency,
            Optional<PValue> severity,
            Set<TrendSignal> signals,
            TrendConclusion conclusion,
            int familySize) {
        TrendSeries series = measured.series();
        ImmutableList.Builder<Explanation> tests = ImmutableList.builder();
        measured.expected().ifPresent(expected -> tests.add(expectation(measured, expected)));
        measured.period()
                .ifPresent(period -> tests.add(Explanation.given(
                        Message.of(TrendText.OBSERVED),
                        Integer.toString(period.events()),
                        Message.of(TrendText.COUNTED, period.from(), period.to()))));
        frequency.ifPresent(value -> tests.add(Explanation.given(
                Message.of(TrendText.FREQUENCY),
                value.toString(),
                Message.of(
                        TrendText.ADJUSTED,
                        measured.frequency().orElseThrow(),
                        measured.test().orElseThrow(),
                        plan.multiplicity(),
                        familySize,
                        plan.alpha()))));
        severity.ifPresent(value -> tests.add(Explanation.given(
                Message.of(TrendText.SEVERITY),
                value.toString(),
                Message.of(
                        TrendText.ADJUSTED,
                        measured.severity().orElseThrow(),
                        plan.severityScores(),
                        plan.multiplicity(),
                        familySize,
                        plan.alpha()))));
        ImmutableList<Explanation> inputs = ImmutableList.of(
                new Explanation(
                        Message.of(TrendText.SIGNALS),
                        signals.toString(),
                        Message.of(TrendText.SIGNALS_RULE),
                        Optional.of(Citation.method("4.5")),
                        tests.build(),
                        OptionalInt.empty()),
                judgement(TrendText.BENEFIT_RISK, series.benefitRiskRelevant()),
                judgement(TrendText.UNACCEPTABLE, series.possiblyUnacceptable()));
        return new Explanation(
                Message.of(TrendText.SERIES, series.id()),
                conclusion.toString(),
                Message.of(TrendText.RULE),
                Optional.of(TrendSubject.citation(regulation)),
                inputs,
                OptionalInt.of(signals.isEmpty() ? 0 : binding(series)));
    }

    private static int binding(TrendSeries series) {
        if (series.benefitRiskRelevant().taken() == FactAnswer.NO) {
            return 1;
        }
        return series.possiblyUnacceptable().taken() == FactAnswer.NO ? 2 : 0;
    }

    private static Explanation expectation(Measured measured, BigDecimal expected) {
        TrendSeries series = measured.series();
        BigDecimal exposure = measured.period().orElseThrow().exposure();
        Message rule = series.expectedRate().isPresent()
                ? Message.of(TrendText.STATED_RATE, series.expectedRate().get(), series.expectedRateSource(), exposure)
                : Message.of(TrendText.EARLIER_RATE, events(series.baseline()), exposure(series.baseline()), exposure);
        return Explanation.given(Message.of(TrendText.EXPECTED), expected.toPlainString(), rule);
    }

    private static Explanation judgement(TrendText what, TrendJudgement judgement) {
        return Explanation.given(
                Message.of(what),
                judgement.taken().toString(),
                judgement.taken() == FactAnswer.UNKNOWN
                        ? Message.of(TrendText.NOT_JUDGED)
                        : Message.of(TrendText.JUDGED, judgement.judgedBy(), judgement.rationale()));
    }

    private void report(Measured measured, TrendResult result, List<Finding> findings) {
        TrendSeries series = measured.series();
        String path = TrendChecks.path(series);
        measured.obstacle()
                .ifPresent(obstacle -> findings.add(
                        Finding.of(SurveillanceFindingCode.TREND_NOT_TESTED, path, series.id(), Message.of(obstacle))));
        measured.period().ifPresent(period -> plan(series, period, findings));
        if (series.expectedRate().isPresent() && series.expectedRateSource().isBlank()) {
            findings.add(Finding.of(SurveillanceFindingCode.TREND_RATE_WITHOUT_SOURCE, path, series.id()));
        }
        if (result.conclusion() == TrendConclusion.UNJUDGED) {
            findings.add(Finding.of(SurveillanceFindingCode.TREND_NOT_JUDGED, path, series.id(), result.signals()));
        }
        if (result.conclusion() == TrendConclusion.REPORTABLE) {
            findings.add(Finding.of(SurveillanceFindingCode.TREND_REPORTABLE, path, series.id(), result.signals()));
        }
        if (result.isOverDispersed()) {
            findings.add(Finding.of(
                    SurveillanceFindingCode.TREND_OVER_DISPERSED,
                    path,
                    series.id(),
                    result.dispersion().orElseThrow().round(Decimals.SHOWN),
                    plan.dispersionLimit()));
        }
        for (TrendText question : List.of(TrendText.BENEFIT_RISK, TrendText.UNACCEPTABLE)) {
            TrendJudgement judgement =
                    question == TrendText.BENEFIT_RISK ? series.benefitRiskRelevant() : series.possiblyUnacceptable();
            if (judgement.answer() != FactAnswer.UNKNOWN
                    && judgement.rationale().isBlank()) {
                findings.add(Finding.of(
                        SurveillanceFindingCode.TREND_JUDGEMENT_WITHOUT_REASON,
                        path,
                        Message.of(question),
                        series.id()));
            }
        }
    }

    /** Whether what is tested is what was laid down before. */
    private void plan(TrendSeries series, TrendPeriod period, List<Finding> findings) {
        LocalDate end = period.from().plusMonths(plan.observationMonths()).minusDays(1);
        if (!period.to().equals(end)) {
            findings.add(Finding.of(
                    SurveillanceFindingCode.TREND_PERIOD_NOT_AS_PLANNED,
                    TrendChecks.path(series),
                    series.id(),
                    period.from(),
                    period.to(),
                    plan.observationMonths()));
        }
        if (plan.approvedOn().isAfter(period.to())) {
            findings.add(Finding.of(
                    SurveillanceFindingCode.TREND_PLAN_AFTER_DATA,
                    TrendChecks.path(series),
                    plan.id(),
                    plan.approvedOn(),
                    series.id(),
                    period.to()));
        }
    }
}
