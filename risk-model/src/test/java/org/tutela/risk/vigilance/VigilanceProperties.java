package org.tutela.risk.vigilance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.tutela.core.clause.Instrument;

class VigilanceProperties {

    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final LocalDate LATER = LocalDate.parse("2030-01-01");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 700).map(START::plusDays);
    }

    /** Up to a third of all days are holidays, so that long runs of them occur. */
    @Provide
    Arbitrary<HolidayCalendar> calendars() {
        return Arbitraries.integers()
                .between(0, 800)
                .list()
                .ofMaxSize(270)
                .map(offsets -> new HolidayCalendar(
                        "XX",
                        START,
                        START.plusDays(800),
                        offsets.stream().map(START::plusDays).toList()));
    }

    @Provide
    Arbitrary<Incident> incidents() {
        List<VigilanceQuestion> questions = VigilanceQuestion.askedUnder(Instrument.MDR);
        Arbitrary<List<VigilanceFact>> facts = Combinators.combine(
                        Arbitraries.frequencyOf(
                                        Tuple.of(3, Arbitraries.just(FactAnswer.YES)),
                                        Tuple.of(3, Arbitraries.just(FactAnswer.NO)),
                                        Tuple.of(2, Arbitraries.just(FactAnswer.UNKNOWN)))
                                .list()
                                .ofSize(questions.size()),
                        Arbitraries.of("", "a reason").list().ofSize(questions.size()))
                .as((answers, reasons) -> {
                    List<VigilanceFact> list = new ArrayList<>();
                    for (int i = 0; i < questions.size(); i++) {
                        list.add(VigilanceFact.of(questions.get(i), answers.get(i), reasons.get(i)));
                    }
                    return list;
                });
        return Combinators.combine(facts, days(), Arbitraries.integers().between(-1, 20))
                .as((list, aware, threat) -> {
                    Incident.Builder builder = Incident.builder(IncidentId.parse("INC-1"), "title", awareness(aware))
                            .facts(list);
                    return threat < 0
                            ? builder.build()
                            : builder.threatAwareness(awareness(aware.plusDays(threat)))
                                    .build();
                });
    }

    private static Awareness awareness(LocalDate date) {
        return new Awareness(date.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
    }

    private static VigilanceAssessment assess(Incident incident, HolidayCalendar calendar) {
        return VigilanceAssessor.of(Instrument.MDR, calendar).assess(incident, LATER);
    }

    private static Incident with(Incident incident, VigilanceQuestion question, FactAnswer answer, String reason) {
        return incident.toBuilder()
                .facts(incident.facts().stream()
                        .map(fact -> fact.question() == question ? VigilanceFact.of(question, answer, reason) : fact)
                        .toList())
                .build();
    }

    private static boolean isNotLater(Optional<LocalDate> graver, Optional<LocalDate> milder) {
        return milder.isEmpty() || graver.isPresent() && !graver.get().isAfter(milder.get());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("INV-63 counted by hand, day by day")
    void deadline_isWhatCountingByHandGives(
            @ForAll("days") LocalDate aware, @ForAll("calendars") HolidayCalendar calendar, @ForAll DeadlineRule rule) {
        ReportingDeadline deadline = ReportingDeadline.of(rule, aware, calendar);

        assertEquals(aware.plusDays(rule.days()), deadline.plannedBy());
        List<LocalDate> working = new ArrayList<>();
        for (LocalDate day = aware.plusDays(1); !day.isAfter(aware.plusDays(1000)); day = day.plusDays(1)) {
            boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!isWeekend && !calendar.holidays().contains(day)) {
                working.add(day);
            }
        }
        LocalDate moved = working.stream()
                .filter(day -> !day.isBefore(deadline.plannedBy()))
                .findFirst()
                .orElseThrow();
        assertEquals(moved.isBefore(working.get(1)) ? working.get(1) : moved, deadline.lastLawfulDay());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("INV-63 no deadline moves later when an answer becomes graver or is lost")
    void deadlines_neverMoveLaterAsItWorsens(
            @ForAll("incidents") Incident incident, @ForAll("calendars") HolidayCalendar calendar) {
        VigilanceAssessment before = assess(incident, calendar);
        for (VigilanceFact fact : incident.facts()) {
            VigilanceAssessment unknown = assess(with(incident, fact.question(), FactAnswer.UNKNOWN, ""), calendar);
            VigilanceAssessment graver =
                    assess(with(incident, fact.question(), fact.question().graverAnswer(), "a reason"), calendar);
            for (VigilanceAssessment after : List.of(unknown, graver)) {
                assertTrue(isNotLater(after.plannedBy(), before.plannedBy()), fact.toString());
                assertTrue(isNotLater(after.lastLawfulDay(), before.lastLawfulDay()), fact.toString());
                assertTrue(after.gravest().compareTo(before.gravest()) >= 0, fact.toString());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("INV-64 while it is uncertain the shortest deadline of all completions holds, and no shorter one")
    void uncertainty_takesTheShortestPlausibleDeadline(
            @ForAll("incidents") Incident incident, @ForAll("calendars") HolidayCalendar calendar) {
        List<Incident> completions = new ArrayList<>(List.of(incident));
        for (VigilanceFact fact : incident.facts()) {
            if (fact.answer() == FactAnswer.UNKNOWN && completions.size() <= 64) {
                List<Incident> next = new ArrayList<>();
                for (Incident each : completions) {
                    next.add(with(each, fact.question(), FactAnswer.YES, "a reason"));
                    next.add(with(each, fact.question(), FactAnswer.NO, "a reason"));
                }
                completions = next;
            }
        }
        VigilanceAssessment uncertain = assess(incident, calendar);
        List<VigilanceAssessment> all =
                completions.stream().map(each -> assess(each, calendar)).toList();

        for (VigilanceAssessment completed : all) {
            assertTrue(isNotLater(uncertain.plannedBy(), completed.plannedBy()));
            assertTrue(isNotLater(uncertain.lastLawfulDay(), completed.lastLawfulDay()));
            assertTrue(uncertain.gravest().compareTo(completed.gravest()) >= 0);
        }
        assertTrue(all.stream()
                .anyMatch(completed -> completed.plannedBy().equals(uncertain.plannedBy())
                        && completed.gravest() == uncertain.gravest()));
        if (uncertain.isCertain()) {
            assertTrue(all.stream().allMatch(completed -> completed.gravest() == uncertain.gravest()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("INV-64 an answer that could make it milder is named as long as it is unknown")
    void openQuestions_areUnknownAndOnlyThere(
            @ForAll("incidents") Incident incident, @ForAll("calendars") HolidayCalendar calendar) {
        VigilanceAssessment assessment = assess(incident, calendar);

        for (VigilanceQuestion question : assessment.openQuestions()) {
            VigilanceFact fact = incident.find(question).orElseThrow();
            assertTrue(fact.answer() == FactAnswer.UNKNOWN || fact.rationale().isBlank(), fact.toString());
        }
        if (assessment.gravest() != assessment.mildest()) {
            assertFalse(assessment.isCertain());
        }
    }

    /** Asked again with every unknown answer settled at its graver end and one of them turned. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("INV-64 open are the unknown answers that alone make it milder, or all where none does")
    void openQuestions_areThoseThatAloneMakeItMilder(
            @ForAll("incidents") Incident incident, @ForAll("calendars") HolidayCalendar calendar) {
        VigilanceAssessment assessment = assess(incident, calendar);
        List<VigilanceQuestion> unknown = new ArrayList<>();
        Incident worst = incident;
        for (VigilanceQuestion question : VigilanceQuestion.askedUnder(Instrument.MDR)) {
            VigilanceFact fact = incident.find(question).orElseThrow();
            boolean isDoubted = question == VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT
                    && fact.answer() == FactAnswer.NO
                    && fact.rationale().isBlank()
                    && incident.find(VigilanceQuestion.CYBERATTACK)
                                    .orElseThrow()
                                    .answer()
                            != FactAnswer.NO
                    && incident.find(VigilanceQuestion.LIFE_SUPPORTING_OR_SAVING)
                                    .orElseThrow()
                                    .answer()
                            != FactAnswer.NO;
            if (fact.answer() == FactAnswer.UNKNOWN || isDoubted) {
                unknown.add(question);
                worst = with(worst, question, question.graverAnswer(), "a reason");
            }
        }
        VigilanceAssessment gravest = assess(worst, calendar);
        List<VigilanceQuestion> alone = new ArrayList<>();
        Incident best = worst;
        for (VigilanceQuestion question : unknown) {
            if (isAnother(gravest, assess(with(worst, question, question.milderAnswer(), "a reason"), calendar))) {
                alone.add(question);
            }
            best = with(best, question, question.milderAnswer(), "a reason");
        }
        List<VigilanceQuestion> expected =
                !isAnother(gravest, assess(best, calendar)) ? List.of() : alone.isEmpty() ? unknown : alone;
        assertEquals(expected, assessment.openQuestions());
    }

    private static boolean isAnother(VigilanceAssessment a, VigilanceAssessment b) {
        return a.gravest() != b.gravest()
                || !a.deadlines().stream()
                        .map(ReportingDeadline::rule)
                        .toList()
                        .equals(b.deadlines().stream()
                                .map(ReportingDeadline::rule)
                                .toList());
    }
}
