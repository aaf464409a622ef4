package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The public holidays of the Member State whose authority is to be told; Regulation (EEC, Euratom) No 1182/71, Article 2. Working days
 * are all days but Saturdays, Sundays and these.
 *
 * <p>A day outside the years that the calendar covers counts as a working day unless it is a Saturday or Sunday, so that a holiday nobody
 * entered never moves a deadline later. This class is immutable and thread-safe.
 *
 * @param state the Member State, such as {@code DE}
 * @param from the first day that is covered
 * @param to the last day that is covered
 * @param holidays the public holidays, ascending, immutable
 */
public record HolidayCalendar(String state, LocalDate from, LocalDate to, List<LocalDate> holidays) {

    /**
     * Checks the parts and brings the holidays into order.
     *
     * @throws IllegalArgumentException if the state is blank, the last day lies before the first, or a holiday outside of them
     */
    public HolidayCalendar {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (state.isBlank()) {
            throw new IllegalArgumentException("State of a holiday calendar must not be blank");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Last day of a holiday calendar must not be before " + from + ", but was " + to);
        }
        holidays = holidays.stream().sorted().distinct().collect(ImmutableList.toImmutableList());
        for (LocalDate holiday : holidays) {
            if (holiday.isBefore(from) || holiday.isAfter(to)) {
                throw new IllegalArgumentException(
                        "Holiday must be from " + from + " to " + to + ", but was " + holiday);
            }
        }
    }

    /**
     * Says whether a day is a working day.
     *
     * @param day the day
     * @return true unless it is a Saturday, a Sunday or a holiday of this calendar
     */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * Says whether the calendar covers some days.
     *
     * @param first the first of them
     * @param last the last of them
     * @return true if it covers both and what lies between
     */
    public boolean covers(LocalDate first, LocalDate last) {
        return !first.isBefore(from) && !last.isAfter(to);
    }
}
