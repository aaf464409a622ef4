package org.tutela.risk.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tutela.core.clause.Instrument;

class TrendProperties {

    private static final LocalDate TODAY = LocalDate.parse("2027-01-01");

    @Provide
    Arbitrary<BigDecimal> means() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(60))
                .ofScale(3);
    }

    @Provide
    Arbitrary<BigDecimal> alphas() {
        return Arbitraries.of("0.0001", "0.00135", "0.01", "0.05", "0.2", "0.7").map(BigDecimal::new);
    }

    @Provide
    Arbitrary<List<TrendSeries>> families() {
        Arbitrary<TrendSeries> one = Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(12))
                                .ofScale(2),
                        Arbitraries.integers().between(0, 8).list().ofSize(3),
                        Arbitraries.integers().between(0, 8).list().ofSize(3),
                        Arbitraries.of(true, false))
                .as((expected, earlier, observed, isStated) -> {
                    TrendSeries.Builder builder = TrendSeries.builder(
                                    TrendSeriesId.parse("TRD-1"),
                                    TrendPlanId.parse("TPL-1"),
                                    "title",
                                    TrendSubject.NON_SERIOUS_INCIDENT)
                            .baseline(period(2025, earlier))
                            .periods(period(2026, observed));
                    return isStated
                            ? builder.expectedRate(expected.movePointLeft(2)).build()
                            : builder.build();
                });
        return one.list().ofMinSize(1).ofMaxSize(5).map(list -> {
            List<TrendSeries> numbered = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                numbered.add(list.get(i).toBuilder()
                        .id(TrendSeriesId.parse("TRD-" + i))
                        .build());
            }
            return numbered;
        });
    }

    private static TrendPeriod period(int year, List<Integer> bySeverity) {
        return new TrendPeriod(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                BigDecimal.valueOf(100),
                bySeverity.stream().mapToInt(Integer::intValue).sum(),
                bySeverity,
                0);
    }

    private static TrendPlan plan(BigDecimal alpha, Multiplicity multiplicity) {
        return TrendPlan.builder(TrendPlanId.parse("TPL-1"), "family", alpha, LocalDate.parse("2025-01-01"))
                .multiplicity(multiplicity)
                .management("the vigilance officer decides")
                .build();
    }

    @Provide
    Arbitrary<BigDecimal> dispersions() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, BigDecimal.valueOf(20))
                .ofScale(2);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("INV-67 the p-value of the negative binomial falls as the count rises")
    void negativeBinomial_fallsInTheCount(
            @ForAll("means") BigDecimal mean,
            @ForAll("dispersions") BigDecimal dispersion,
            @ForAll @IntRange(max = 100) int observed) {
        PValue here = TrendTests.negativeBinomial(mean, dispersion, observed);
        PValue next = TrendTests.negativeBinomial(mean, dispersion, observed + 1);

        assertTrue(next.compareTo(here) <= 0, here + " " + next);
        if (here.value().signum() > 0 && here.isAtMost(new BigDecimal("0.999999"))) {
            assertTrue(next.compareTo(here) < 0, here + " " + next);
        }
        assertEquals(here, TrendTests.negativeBinomial(mean, dispersion, observed));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("INV-67 the p-value of Poisson falls as the count rises, and rises with the expected count")
    void poisson_fallsInTheCount(@ForAll("means") BigDecimal mean, @ForAll @IntRange(max = 150) int observed) {
        PValue here = TrendTests.poisson(mean, observed);

        assertTrue(TrendTests.poisson(mean, observed + 1).compareTo(here) <= 0);
        assertTrue(TrendTests.poisson(mean.add(BigDecimal.ONE), observed).compareTo(here) >= 0);
        if (mean.signum() > 0 && observed > mean.intValue()) {
            assertTrue(TrendTests.poisson(mean, observed + 1).compareTo(here) < 0);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("INV-67 the p-value of the binomial falls as the count rises, and rises with the earlier count")
    void binomial_fallsInTheCount(
            @ForAll @IntRange(max = 60) int earlier,
            @ForAll @IntRange(max = 60) int observed,
            @ForAll @IntRange(min = 1, max = 90) int before,
            @ForAll @IntRange(min = 1, max = 90) int exposure) {
        BigDecimal n0 = BigDecimal.valueOf(before);
        BigDecimal n1 = BigDecimal.valueOf(exposure);
        PValue here = TrendTests.conditionalBinomial(earlier, n0, observed, n1);

        PValue more = TrendTests.conditionalBinomial(earlier, n0, observed + 1, n1);
        assertTrue(more.compareTo(here) <= 0);
        assertTrue(more.compareTo(here) < 0 || here.value().compareTo(new BigDecimal("0.99")) > 0);
        assertTrue(TrendTests.conditionalBinomial(earlier + 1, n0, observed, n1).compareTo(here) >= 0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("INV-67 the control limit is the first count that is a signal")
    void controlLimit_isTheFirstSignal(@ForAll("means") BigDecimal mean, @ForAll("alphas") BigDecimal alpha) {
        int limit = TrendTests.poissonControlLimit(mean, alpha);

        assertTrue(TrendTests.poisson(mean, limit).isAtMost(alpha));
        assertTrue(limit >= 1 && !TrendTests.poisson(mean, limit - 1).isAtMost(alpha));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("INV-67 a graver event in place of a lighter one never raises the p-value of the severity")
    void severityShift_fallsAsEventsBecomeGraver(
            @ForAll("families") List<TrendSeries> family, @ForAll SeverityScores scores) {
        List<Integer> earlier = family.get(0).baseline().get(0).bySeverity();
        List<Integer> observed = family.get(0).periods().get(0).bySeverity();
        TrendTests.severityShift(earlier, observed, scores).ifPresent(here -> {
            for (int level = 0; level < 2; level++) {
                if (observed.get(level) > 0 && scores == SeverityScores.EQUALLY_SPACED) {
                    List<Integer> swapped = new ArrayList<>(observed);
                    List<Integer> back = new ArrayList<>(earlier);
                    if (back.get(level + 1) == 0) {
                        continue;
                    }
                    swapped.set(level, swapped.get(level) - 1);
                    swapped.set(level + 1, swapped.get(level + 1) + 1);
                    back.set(level, back.get(level) + 1);
                    back.set(level + 1, back.get(level + 1) - 1);
                    assertTrue(TrendTests.severityShift(back, swapped, scores)
                                    .orElseThrow()
                                    .compareTo(here)
                            <= 0);
                }
            }
        });
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("INV-67 a larger level never takes a signal away")
    void signals_growWithTheLevel(
            @ForAll("families") List<TrendSeries> family,
            @ForAll("alphas") BigDecimal one,
            @ForAll("alphas") BigDecimal other,
            @ForAll Multiplicity multiplicity) {
        TrendAnalysis strict = TrendAnalyzer.of(Instrument.MDR, plan(one.min(other), multiplicity))
                .analyze(family, TODAY);
        TrendAnalysis loose = TrendAnalyzer.of(Instrument.MDR, plan(one.max(other), multiplicity))
                .analyze(family, TODAY);

        for (int i = 0; i < family.size(); i++) {
            assertTrue(loose.results()
                    .get(i)
                    .signals()
                    .containsAll(strict.results().get(i).signals()));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("INV-67 the same data give the same result, whatever their order")
    void sameData_giveTheSameResult(
            @ForAll("families") List<TrendSeries> family, @ForAll Multiplicity multiplicity, @ForAll long seed) {
        TrendAnalyzer analyzer = TrendAnalyzer.of(Instrument.MDR, plan(new BigDecimal("0.05"), multiplicity));
        List<TrendSeries> shuffled = new ArrayList<>(family);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(analyzer.analyze(family, TODAY), analyzer.analyze(shuffled, TODAY));
    }

    /** Holm holds the level for the family, Benjamini and Hochberg never takes more than Holm leaves. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void adjusted_areNeverSmallerAndKeepTheirOrder(@ForAll("families") List<TrendSeries> family) {
        List<PValue> values = family.stream()
                .map(series -> TrendTests.poisson(
                        BigDecimal.valueOf(3), series.periods().get(0).events()))
                .toList();
        List<PValue> holm = Multiplicity.HOLM.adjust(values);
        List<PValue> screening = Multiplicity.BENJAMINI_HOCHBERG.adjust(values);
        for (int i = 0; i < values.size(); i++) {
            assertTrue(values.get(i).compareTo(screening.get(i)) <= 0);
            assertTrue(screening.get(i).compareTo(holm.get(i)) <= 0);
            for (int j = 0; j < values.size(); j++) {
                if (values.get(i).compareTo(values.get(j)) <= 0) {
                    assertTrue(holm.get(i).compareTo(holm.get(j)) <= 0);
                    assertTrue(screening.get(i).compareTo(screening.get(j)) <= 0);
                }
            }
        }
    }
}
