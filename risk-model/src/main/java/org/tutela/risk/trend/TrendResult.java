package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tutela.core.explanation.Explanation;

/**
 * What comes of one series of counts.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param series the series
 * @param expected the expected count of the observation period, where it is known
 * @param observed the count of the observation period, 0 where there is none
 * @param test how the frequency was tested, where it was
 * @param frequency the p-value of the frequency, where it was tested
 * @param adjustedFrequency the same, adjusted for the family
 * @param controlLimit the smallest count that would be a signal for this series alone, where the exact Poisson test was taken
 * @param severity the p-value of a shift to graver events, where severities of both periods are recorded
 * @param adjustedSeverity the same, adjusted for the family
 * @param cusum the cumulative sum after each period, immutable, none where no sum is kept
 * @param dispersion variance over mean of all periods, where there are enough
 * @param isOverDispersed whether that is above the limit of the plan
 * @param signals the signals in the order of their kinds, immutable
 * @param conclusion the conclusion
 * @param explanation how it came about
 */
public record TrendResult(
        TrendSeriesId series,
        Optional<BigDecimal> expected,
        int observed,
        Optional<TrendTestKind> test,
        Optional<PValue> frequency,
        Optional<PValue> adjustedFrequency,
        Optional<Integer> controlLimit,
        Optional<PValue> severity,
        Optional<PValue> adjustedSeverity,
        List<BigDecimal> cusum,
        Optional<BigDecimal> dispersion,
        boolean isOverDispersed,
        List<TrendSignal> signals,
        TrendConclusion conclusion,
        Explanation explanation) {

    /** Rejects nulls and copies collections. */
    public TrendResult {
        requireNonNull(series, "series");
        requireNonNull(expected, "expected");
        requireNonNull(test, "test");
        requireNonNull(frequency, "frequency");
        requireNonNull(adjustedFrequency, "adjustedFrequency");
        requireNonNull(controlLimit, "controlLimit");
        requireNonNull(severity, "severity");
        requireNonNull(adjustedSeverity, "adjustedSeverity");
        cusum = ImmutableList.copyOf(cusum);
        requireNonNull(dispersion, "dispersion");
        signals = ImmutableList.copyOf(signals);
        requireNonNull(conclusion, "conclusion");
        requireNonNull(explanation, "explanation");
    }

    /**
     * Returns the control chart to show beside the result.
     *
     * @return the chart, or empty where no count is expected or fewer than 10 are
     */
    public Optional<UChart> chart() {
        return expected.map(UChart::new).filter(UChart::isUsable);
    }
}
