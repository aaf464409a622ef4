package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.tutela.core.finding.Finding;

/**
 * The trends of a family of series under one plan.
 *
 * <p>This class is immutable and thread-safe. Get one from {@link TrendAnalyzer}.
 *
 * @param plan the plan, with level, family and period
 * @param asOf the date of the analysis
 * @param results the results in the order of the ids of their series, immutable
 * @param findings what is missing and what is to be done, sorted, immutable
 */
public record TrendAnalysis(TrendPlan plan, LocalDate asOf, List<TrendResult> results, List<Finding> findings) {

    /** Rejects nulls and copies collections. */
    public TrendAnalysis {
        requireNonNull(plan, "plan");
        requireNonNull(asOf, "asOf");
        results = ImmutableList.copyOf(results);
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * Returns the result of a series.
     *
     * @param series the id of the series
     * @return the result
     * @throws IllegalArgumentException if there is none
     */
    public TrendResult get(TrendSeriesId series) {
        return results.stream()
                .filter(result -> result.series().equals(series))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown series '" + series + "', known series are "
                        + results.stream().map(TrendResult::series).toList()));
    }
}
