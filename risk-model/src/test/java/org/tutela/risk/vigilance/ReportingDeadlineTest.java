package org.tutela.risk.vigilance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.SourceGrade;

class ReportingDeadlineTest {

    /** Germany, end of 2026: Christmas Eve is a working day, 25 and 26 December are holidays. */
    private static final HolidayCalendar GERMANY = new HolidayCalendar(
            "DE",
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2027-12-31"),
            List.of(
                    LocalDate.parse("2026-12-25"),
                    LocalDate.parse("2026-12-26"),
                    LocalDate.parse("2027-01-01"),
                    LocalDate.parse("2027-03-26"),
                    LocalDate.parse("2027-03-29")));

    @ParameterizedTest
    @CsvSource({
        "SERIOUS_INCIDENT,15,'Regulation (EU) 2017/745, Article 87(3)','Regulation (EU) 2017/746, Article 82(3)'",
        "SERIOUS_PUBLIC_HEALTH_THREAT,2,'Regulation (EU) 2017/745, Article 87(4)','Regulation (EU) 2017/746, Article 82(4)'",
        "DEATH_OR_UNANTICIPATED_DETERIORATION,10,'Regulation (EU) 2017/745, Article 87(5)',"
                + "'Regulation (EU) 2017/746, Article 82(5)'"
    })
    void rule_hasTheDaysOfItsParagraph(DeadlineRule rule, int days, String mdr, String ivdr) {
        assertEquals(days, rule.days());
        assertEquals(mdr, rule.citation(Instrument.MDR).toString());
        assertEquals(ivdr, rule.citation(Instrument.IVDR).toString());
        assertEquals(LegalStatus.IN_FORCE, rule.status());
    }

    @Test
    void rulesInForce_standInTheOrderOfTheLaw() {
        assertEquals(
                List.of(15, 2, 10),
                DeadlineRule.inForce().stream().map(DeadlineRule::days).toList());
    }

    /** zechmeister-solutions.com, "Vigilance Reporting Timelines Under MDR" (10 April 2026), swaps 10 and 2. */
    @Test
    void publicPageThatSwapsTwoAndTen_isNotFollowed() {
        assertNotEquals(10, DeadlineRule.SERIOUS_PUBLIC_HEALTH_THREAT.days());
        assertNotEquals(2, DeadlineRule.DEATH_OR_UNANTICIPATED_DETERIORATION.days());
    }

    /** rapath.github.io, "Reporting timeframes - the 15/30-day rules", gives 15 days for death and 30 for the rest. */
    @Test
    void publicPageWith15And30Days_isNotFollowed() {
        assertNotEquals(15, DeadlineRule.DEATH_OR_UNANTICIPATED_DETERIORATION.days());
        assertTrue(DeadlineRule.inForce().stream().noneMatch(rule -> rule.days() >= 30));
    }

    /** The same page has all three periods in Article 87(3). */
    @Test
    void publicPageThatPutsEverythingIntoParagraph3_isNotFollowed() {
        assertEquals(
                List.of("Article 87(3)", "Article 87(4)", "Article 87(5)"),
                DeadlineRule.inForce().stream()
                        .map(rule -> rule.citation(Instrument.MDR).locator())
                        .toList());
    }

    /** A course book on European regulatory affairs (user-zlub8kj.cld.bz, page 74) gives "2/7/10/15 days". */
    @Test
    void publicBookWithSevenDays_isNotFollowed() {
        assertTrue(DeadlineRule.inForce().stream().noneMatch(rule -> rule.days() == 7));
    }

    /** The same book gives 30 days to what could be grave if it happened again, as the directives did. */
    @Test
    void publicBookWith30DaysForWhatCouldHappenAgain_isNotFollowed() {
        assertEquals(
                List.of(DeadlineRule.SERIOUS_INCIDENT),
                IncidentRule.deadlines(Set.of(
                        VigilanceQuestion.MALFUNCTION_OR_DETERIORATION,
                        VigilanceQuestion.SERIOUS_OUTCOME_POSSIBLE,
                        VigilanceQuestion.CAUSAL_RELATION_POSSIBLE)));
    }

    /** nemius.com, "Reportable incidents", gives ten days to every serious deterioration, an anticipated one too. */
    @Test
    void publicPageWithTenDaysForAnticipatedDeterioration_isNotFollowed() {
        Set<VigilanceQuestion> unanticipated = EnumSet.of(
                VigilanceQuestion.MALFUNCTION_OR_DETERIORATION,
                VigilanceQuestion.SERIOUS_DETERIORATION_OCCURRED,
                VigilanceQuestion.CAUSAL_RELATION_POSSIBLE);
        Set<VigilanceQuestion> anticipated = EnumSet.copyOf(unanticipated);
        anticipated.add(VigilanceQuestion.DETERIORATION_ANTICIPATED);

        assertEquals(List.of(DeadlineRule.SERIOUS_INCIDENT), IncidentRule.deadlines(anticipated));
        assertEquals(
                List.of(DeadlineRule.SERIOUS_INCIDENT, DeadlineRule.DEATH_OR_UNANTICIPATED_DETERIORATION),
                IncidentRule.deadlines(unanticipated));
    }

    @Test
    void proposal_isMarkedAndWasNotReadItself() {
        assertEquals(LegalStatus.PROPOSED, DeadlineRule.PROPOSED_EXPLOITED_VULNERABILITY.status());
        assertFalse(DeadlineRule.inForce().contains(DeadlineRule.PROPOSED_EXPLOITED_VULNERABILITY));
        assertEquals(
                SourceGrade.SECONDARY,
                DeadlineRule.PROPOSED_EXPLOITED_VULNERABILITY
                        .citation(Instrument.MDR)
                        .grade());
    }

    @ParameterizedTest(name = "INV-63 {0} days from {1}")
    @DisplayName("INV-63 the day to plan by is never moved, the last lawful day as Regulation 1182/71 moves it")
    @CsvSource({
        // Monday: ends on a working day
        "SERIOUS_INCIDENT,2026-03-02,2026-03-17,2026-03-17",
        // Friday: the fifteenth day is a Saturday
        "SERIOUS_INCIDENT,2026-03-06,2026-03-21,2026-03-23",
        // ends on New Year's Day, a Friday
        "SERIOUS_INCIDENT,2026-12-17,2027-01-01,2027-01-04",
        // Thursday: Friday, Saturday; moved to Monday, two working days
        "SERIOUS_PUBLIC_HEALTH_THREAT,2026-03-05,2026-03-07,2026-03-09",
        // Friday: Saturday, Sunday; Monday is the first working day only
        "SERIOUS_PUBLIC_HEALTH_THREAT,2026-03-06,2026-03-08,2026-03-10",
        // Saturday: Sunday, Monday; Monday is the first working day only
        "SERIOUS_PUBLIC_HEALTH_THREAT,2026-03-07,2026-03-09,2026-03-10",
        // Maundy Thursday: Good Friday to Easter Monday are no working days
        "SERIOUS_PUBLIC_HEALTH_THREAT,2027-03-25,2027-03-27,2027-03-31",
        "DEATH_OR_UNANTICIPATED_DETERIORATION,2026-03-02,2026-03-12,2026-03-12",
        // ends on Christmas Day, a Friday; Saturday 26 is a holiday as well
        "DEATH_OR_UNANTICIPATED_DETERIORATION,2026-12-15,2026-12-25,2026-12-28"
    })
    void deadline_isCountedAsTheLawCounts(DeadlineRule rule, LocalDate aware, LocalDate planned, LocalDate last) {
        ReportingDeadline deadline = ReportingDeadline.of(rule, aware, GERMANY);

        assertEquals(planned, deadline.plannedBy());
        assertEquals(last, deadline.lastLawfulDay());
        assertEquals(rule, deadline.rule());
        assertEquals(aware, deadline.awareness());
        assertTrue(deadline.isCalendarComplete());
    }

    @Test
    void dayZero_isTheCalendarDayWhereTheManufacturerIs() {
        Instant night = Instant.parse("2026-03-05T23:30:00Z");

        assertEquals(
                LocalDate.parse("2026-03-06"),
                Awareness.of(night, ZoneId.of("Europe/Berlin")).date());
        assertEquals(
                LocalDate.parse("2026-03-05"),
                Awareness.of(night, ZoneId.of("America/New_York")).date());
    }

    @Test
    void awareness_isItsText() {
        Awareness awareness = Awareness.parse("2026-03-05T14:30+01:00");

        assertEquals("2026-03-05T14:30+01:00", awareness.toString());
        assertEquals(awareness, Awareness.parse("2026-03-05T14:30:00+01:00"));
        assertEquals(
                "Unable to parse moment from '5 March': expected a date and time with offset such as '2026-03-05T14:30+01:00'",
                assertThrows(IllegalArgumentException.class, () -> Awareness.parse("5 March"))
                        .getMessage());
    }

    @Test
    void holidayOutsideTheCalendar_movesNothingAndIsTold() {
        ReportingDeadline deadline =
                ReportingDeadline.of(DeadlineRule.SERIOUS_INCIDENT, LocalDate.parse("2027-12-17"), GERMANY);

        assertEquals(LocalDate.parse("2028-01-01"), deadline.plannedBy());
        assertEquals(LocalDate.parse("2028-01-03"), deadline.lastLawfulDay());
        assertFalse(deadline.isCalendarComplete());
    }

    @Test
    void calendar_saysWhatItRejects() {
        LocalDate first = LocalDate.parse("2026-01-01");
        LocalDate last = LocalDate.parse("2026-12-31");

        assertEquals(
                "State of a holiday calendar must not be blank",
                assertThrows(IllegalArgumentException.class, () -> new HolidayCalendar(" ", first, last, List.of()))
                        .getMessage());
        assertEquals(
                "Last day of a holiday calendar must not be before 2026-12-31, but was 2026-01-01",
                assertThrows(IllegalArgumentException.class, () -> new HolidayCalendar("DE", last, first, List.of()))
                        .getMessage());
        assertEquals(
                "Holiday must be from 2026-01-01 to 2026-12-31, but was 2027-01-01",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new HolidayCalendar("DE", first, last, List.of(last.plusDays(1))))
                        .getMessage());
    }

    @Test
    void calendar_isInOrder() {
        LocalDate first = LocalDate.parse("2026-01-01");
        LocalDate last = LocalDate.parse("2026-12-31");

        assertEquals(
                List.of(first, last), new HolidayCalendar("DE", first, last, List.of(last, first, last)).holidays());
    }
}
