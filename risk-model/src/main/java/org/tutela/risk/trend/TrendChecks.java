package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.tutela.core.finding.Finding;
import org.tutela.risk.finding.SurveillanceFindingCode;

/** Checks what a series says by itself: its periods follow each other and have ended. */
public final class TrendChecks {

    private TrendChecks() {}

    /**
     * Checks a series.
     *
     * @param series the series
     * @param asOf today
     * @return what contradicts itself, all of severity ERROR, sorted, immutable, empty if nothing
     */
    public static List<Finding> check(TrendSeries series, LocalDate asOf) {
        requireNonNull(series, "series");
        requireNonNull(asOf, "asOf");
        List<Finding> findings = new ArrayList<>();
        LocalDate free = LocalDate.MIN;
        for (TrendPeriod period : Stream.concat(series.baseline().stream(), series.periods().stream())
                .toList()) {
            if (!period.from().isAfter(free) || period.to().isAfter(asOf)) {
                findings.add(Finding.of(
                        SurveillanceFindingCode.TREND_DATE,
                        path(series),
                        series.id(),
                        period.from(),
                        period.to(),
                        asOf));
            }
            free = period.to();
        }
        Collections.sort(findings);
        return ImmutableList.copyOf(findings);
    }

    static String path(TrendSeries series) {
        return "trends[" + series.id() + ']';
    }
}
