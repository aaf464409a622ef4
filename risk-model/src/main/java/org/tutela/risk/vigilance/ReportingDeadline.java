package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * By when an event is to be reported under one rule, counted in calendar days with the day of awareness as day zero.
 *
 * <p>Plan by {@link #plannedBy()}, which no weekend and no holiday moves. {@link #lastLawfulDay()} is the same day moved as Regulation
 * (EEC, Euratom) No 1182/71 moves it: to the next working day where it ends on none, and on until two working days lie in the period;
 * MDCG 2023-3 rev.2. This class is immutable and thread-safe.
 *
 * @param rule the rule
 * @param awareness day zero
 * @param plannedBy the day to plan by
 * @param lastLawfulDay the last day on which the report is in time, never before {@code plannedBy}
 * @param isCalendarComplete whether the holiday calendar covered every day of the period
 */
public record ReportingDeadline(
        DeadlineRule rule,
        LocalDate awareness,
        LocalDate plannedBy,
        LocalDate lastLawfulDay,
        boolean isCalendarComplete) {

    private static final int LEAST_WORKING_DAYS = 2;

    /** Rejects nulls. */
    public ReportingDeadline {
        requireNonNull(rule, "rule");
        requireNonNull(awareness, "awareness");
        requireNonNull(plannedBy, "plannedBy");
        requireNonNull(lastLawfulDay, "lastLawfulDay");
    }

    /**
     * Counts a deadline.
     *
     * @param rule the rule
     * @param awareness day zero
     * @param calendar the holidays of the Member State whose authority is to be told
     * @return the deadline
     */
    public static ReportingDeadline of(DeadlineRule rule, LocalDate awareness, HolidayCalendar calendar) {
        requireNonNull(calendar, "calendar");
        LocalDate planned = awareness.plusDays(rule.days());
        LocalDate last = awareness;
        int working = 0;
        while (last.isBefore(planned) || working < LEAST_WORKING_DAYS || !calendar.isWorkingDay(last)) {
            last = last.plusDays(1);
            working += calendar.isWorkingDay(last) ? 1 : 0;
        }
        return new ReportingDeadline(rule, awareness, planned, last, calendar.covers(awareness, last));
    }
}
