package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was counted in a period.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day
 * @param exposure the exposure, in the unit of the plan, above 0
 * @param events how many events there were, from 0 to {@value TrendTests#MAX_COUNT}
 * @param bySeverity how many of them were of each severity, from the least severe on, immutable; none where that was not recorded
 * @param confirmedExploitations how many of them were attacks beyond doubt
 */
public record TrendPeriod(
        LocalDate from,
        LocalDate to,
        BigDecimal exposure,
        int events,
        List<Integer> bySeverity,
        int confirmedExploitations) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the period ends before it begins, the exposure is not above 0, a count is out of range, or the
     *     severities do not add up to the events
     */
    public TrendPeriod {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(exposure, "exposure");
        bySeverity = ImmutableList.copyOf(bySeverity);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Last day of a period must not be before " + from + ", but was " + to);
        }
        if (exposure.signum() <= 0) {
            throw new IllegalArgumentException("Exposure must be above 0, but was " + exposure);
        }
        if (events < 0 || events > TrendTests.MAX_COUNT) {
            throw new IllegalArgumentException(
                    "Number of events must be from 0 to " + TrendTests.MAX_COUNT + ", but was " + events);
        }
        if (confirmedExploitations < 0 || confirmedExploitations > events) {
            throw new IllegalArgumentException("Number of confirmed exploitations must be from 0 to " + events
                    + ", but was " + confirmedExploitations);
        }
        for (int count : bySeverity) {
            if (count < 0) {
                throw new IllegalArgumentException("Number of events must be at least 0, but was " + count);
            }
        }
        long sum = bySeverity.stream().mapToLong(Integer::longValue).sum();
        if (!bySeverity.isEmpty() && sum != events) {
            throw new IllegalArgumentException("Severities must add up to " + events + " events, but gave " + sum);
        }
    }

    /**
     * Returns a period without severities.
     *
     * @param from the first day
     * @param to the last day
     * @param exposure the exposure
     * @param events how many events there were
     * @return the period
     */
    public static TrendPeriod of(LocalDate from, LocalDate to, BigDecimal exposure, int events) {
        return new TrendPeriod(from, to, exposure, events, ImmutableList.of(), 0);
    }
}
