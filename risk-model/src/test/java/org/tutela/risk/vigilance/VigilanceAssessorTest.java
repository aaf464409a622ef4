package org.tutela.risk.vigilance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tutela.risk.vigilance.FactAnswer.NO;
import static org.tutela.risk.vigilance.FactAnswer.UNKNOWN;
import static org.tutela.risk.vigilance.FactAnswer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.clause.Instrument;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Language;

class VigilanceAssessorTest {

    private static final HolidayCalendar CALENDAR =
            new HolidayCalendar("IE", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), List.of());
    private static final VigilanceAssessor MDR = VigilanceAssessor.of(Instrument.MDR, CALENDAR);

    /** A Monday. */
    private static final Awareness AWARE = Awareness.parse("2026-03-02T09:00+00:00");

    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");

    private static List<VigilanceFact> settled(Instrument regulation, Map<VigilanceQuestion, FactAnswer> answers) {
        List<VigilanceFact> facts = new ArrayList<>();
        for (VigilanceQuestion question : VigilanceQuestion.askedUnder(regulation)) {
            FactAnswer milder = question == VigilanceQuestion.EXPECTED_AND_QUANTIFIED ? NO : question.milderAnswer();
            facts.add(VigilanceFact.of(question, answers.getOrDefault(question, milder), "a reason"));
        }
        return facts;
    }

    private static Incident.Builder incident(List<VigilanceFact> facts) {
        return Incident.builder(IncidentId.parse("INC-1"), "title", AWARE)
                .description("what happened")
                .healthEffects("none")
                .codes(ImdrfCodes.UNAUTHORIZED_ACCESS)
                .facts(facts);
    }

    private static Incident serious() {
        return incident(settled(
                        Instrument.MDR,
                        Map.of(
                                VigilanceQuestion.MALFUNCTION_OR_DETERIORATION, YES,
                                VigilanceQuestion.SERIOUS_OUTCOME_POSSIBLE, YES,
                                VigilanceQuestion.CAUSAL_RELATION_POSSIBLE, YES)))
                .build();
    }

    private static Incident with(Incident incident, VigilanceQuestion question, FactAnswer answer, String reason) {
        List<VigilanceFact> facts = new ArrayList<>(incident.facts());
        facts.replaceAll(fact -> fact.question() == question ? VigilanceFact.of(question, answer, reason) : fact);
        return incident.toBuilder().facts(facts).build();
    }

    private static List<String> codes(VigilanceAssessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    @Test
    void incidentOfWhichNothingIsKnown_isReportedWithinTwoDays() {
        VigilanceAssessment assessment = MDR.assess(incident(List.of()).build(), TODAY);

        assertEquals(ReportingDuty.REPORT, assessment.duty());
        assertEquals(UNKNOWN, assessment.serious());
        assertEquals(IncidentClass.NOT_AN_INCIDENT, assessment.mildest());
        assertEquals(Optional.of(LocalDate.parse("2026-03-04")), assessment.plannedBy());
        assertFalse(assessment.isCertain());
        assertEquals(List.of("RISK-305", "RISK-310"), codes(assessment));
    }

    @Test
    void seriousIncident_hasFifteenDays() {
        VigilanceAssessment assessment = MDR.assess(serious(), TODAY);

        assertEquals(YES, assessment.serious());
        assertTrue(assessment.isCertain());
        assertEquals(Optional.of(LocalDate.parse("2026-03-17")), assessment.plannedBy());
        assertEquals(List.of("RISK-310"), codes(assessment));
        assertEquals(
                "Incident INC-1 is to be reported by 2026-03-17, at the latest on 2026-03-17",
                assessment.findings().get(0).message(Language.EN));
    }

    @Test
    void death_hasTenDaysAndUnanticipatedDeteriorationAsWell() {
        Incident death = with(serious(), VigilanceQuestion.DEATH_OCCURRED, YES, "a reason");
        Incident anticipated = with(serious(), VigilanceQuestion.SERIOUS_DETERIORATION_OCCURRED, YES, "a reason");
        Incident unanticipated = with(anticipated, VigilanceQuestion.DETERIORATION_ANTICIPATED, NO, "a reason");

        assertEquals(
                Optional.of(LocalDate.parse("2026-03-12")),
                MDR.assess(death, TODAY).plannedBy());
        assertEquals(
                Optional.of(LocalDate.parse("2026-03-17")),
                MDR.assess(anticipated, TODAY).plannedBy());
        assertEquals(
                Optional.of(LocalDate.parse("2026-03-12")),
                MDR.assess(unanticipated, TODAY).plannedBy());
    }

    @Test
    void attackOnALifeSupportingDevice_asksForAReasonAgainstTheThreat() {
        Incident attack = with(
                with(serious(), VigilanceQuestion.CYBERATTACK, YES, "malware was found"),
                VigilanceQuestion.LIFE_SUPPORTING_OR_SAVING,
                YES,
                "a ventilator");
        Incident bare = with(attack, VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT, NO, "");

        VigilanceAssessment withReason = MDR.assess(attack, TODAY);
        VigilanceAssessment withoutReason = MDR.assess(bare, TODAY);

        assertEquals(Optional.of(LocalDate.parse("2026-03-17")), withReason.plannedBy());
        assertEquals(Optional.of(LocalDate.parse("2026-03-04")), withoutReason.plannedBy());
        assertEquals(List.of(VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT), withoutReason.openQuestions());
        assertTrue(codes(withoutReason).contains("RISK-303"));
        assertTrue(withoutReason.explanation().render(Language.EN).contains("not taken: an attack on a device"));
    }

    @Test
    void noWithoutReasonElsewhere_isTakenAndTold() {
        Incident bare = with(serious(), VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT, NO, "");

        VigilanceAssessment assessment = MDR.assess(bare, TODAY);

        assertEquals(Optional.of(LocalDate.parse("2026-03-17")), assessment.plannedBy());
        assertEquals(List.of("RISK-302", "RISK-310"), codes(assessment));
    }

    /** The two days run from awareness of the threat, but the fifteen of the incident do not stop for it. */
    @Test
    void threatKnownLater_countsFromThenAndNeverBeyondTheIncident() {
        Incident threat = with(serious(), VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT, YES, "a reason");

        assertEquals(
                Optional.of(LocalDate.parse("2026-03-12")),
                MDR.assess(
                                threat.toBuilder()
                                        .threatAwareness(Awareness.parse("2026-03-10T09:00+00:00"))
                                        .build(),
                                LocalDate.parse("2026-03-10"))
                        .plannedBy());
        assertEquals(
                Optional.of(LocalDate.parse("2026-03-17")),
                MDR.assess(
                                threat.toBuilder()
                                        .threatAwareness(Awareness.parse("2026-03-16T09:00+00:00"))
                                        .build(),
                                LocalDate.parse("2026-03-16"))
                        .plannedBy());
    }

    @Test
    void expectedEffect_goesToTrendReportingAlone() {
        Incident expected = incident(settled(
                        Instrument.MDR,
                        Map.of(
                                VigilanceQuestion.UNDESIRABLE_SIDE_EFFECT,
                                YES,
                                VigilanceQuestion.EXPECTED_AND_QUANTIFIED,
                                YES,
                                VigilanceQuestion.SERIOUS_OUTCOME_POSSIBLE,
                                YES,
                                VigilanceQuestion.CAUSAL_RELATION_POSSIBLE,
                                YES)))
                .build();
        Incident attack = with(expected, VigilanceQuestion.CYBERATTACK, YES, "a reason");

        assertEquals(IncidentClass.EXPECTED_EFFECT, MDR.assess(expected, TODAY).gravest());
        assertEquals(ReportingDuty.TREND, MDR.assess(expected, TODAY).duty());
        assertEquals(ReportingDuty.REPORT, MDR.assess(attack, TODAY).duty());
        assertTrue(codes(MDR.assess(attack, TODAY)).contains("RISK-304"));
    }

    @Test
    void ivdr_asksForHarmByADecisionInsteadOfSideEffects() {
        VigilanceAssessor ivdr = VigilanceAssessor.of(Instrument.IVDR, CALENDAR);
        Incident incident = incident(settled(
                        Instrument.IVDR,
                        Map.of(
                                VigilanceQuestion.HARM_BY_MEDICAL_DECISION, YES,
                                VigilanceQuestion.SERIOUS_DETERIORATION_OCCURRED, YES,
                                VigilanceQuestion.CAUSAL_RELATION_POSSIBLE, YES)))
                .build();

        assertEquals(YES, ivdr.assess(incident, TODAY).serious());
        assertTrue(
                ivdr.assess(incident, TODAY).explanation().render(Language.EN).contains("Article 82(3)"));
        assertTrue(codes(MDR.assess(incident, TODAY)).contains("RISK-301"));
        assertEquals(
                "Regulation must be MDR or IVDR, but was OTHER",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> VigilanceAssessor.of(Instrument.parse("OTHER"), CALENDAR))
                        .getMessage());
    }

    @Test
    void reports_areOverdueLateOrOwed() {
        Incident reported = serious().toBuilder()
                .reports(new IncidentReport(ReportKind.INITIAL, LocalDate.parse("2026-03-10"), ""))
                .build();
        Incident late = serious().toBuilder()
                .reports(new IncidentReport(
                        ReportKind.COMBINED_INITIAL_AND_FINAL, LocalDate.parse("2026-03-18"), "CA-1"))
                .build();
        Incident done = reported.toBuilder()
                .reports(
                        new IncidentReport(ReportKind.INITIAL, LocalDate.parse("2026-03-10"), ""),
                        new IncidentReport(ReportKind.FINAL, LocalDate.parse("2026-04-10"), ""))
                .build();
        LocalDate after = LocalDate.parse("2026-05-01");

        assertEquals(List.of("RISK-310"), codes(MDR.assess(serious(), LocalDate.parse("2026-03-17"))));
        assertEquals(List.of("RISK-311"), codes(MDR.assess(serious(), LocalDate.parse("2026-03-18"))));
        assertEquals(List.of("RISK-313"), codes(MDR.assess(reported, after)));
        assertEquals(List.of("RISK-312"), codes(MDR.assess(late, after)));
        assertEquals(List.of(), codes(MDR.assess(done, after)));
    }

    private static PeriodicSummary summary() {
        return new PeriodicSummary(
                "BfArM, agreement 7",
                AWARE.date().minusDays(1),
                SummaryGround.ROOT_CAUSE_IDENTIFIED,
                "the same pump and the same fault",
                LocalDate.parse("2026-06-30"));
    }

    /** MDR, Article 87(9). */
    @Test
    void summary_replacesTheReportOfItsOwn() {
        Incident agreed = serious().toBuilder().summary(summary()).build();
        VigilanceAssessment assessment = MDR.assess(agreed, LocalDate.parse("2026-04-01"));

        assertEquals(Optional.of(summary()), assessment.summary());
        assertEquals(Optional.of(LocalDate.parse("2026-06-30")), assessment.plannedBy());
        assertEquals(Optional.of(LocalDate.parse("2026-06-30")), assessment.lastLawfulDay());
        assertEquals(
                List.of(DeadlineRule.SERIOUS_INCIDENT),
                assessment.deadlines().stream().map(ReportingDeadline::rule).toList());
        assertEquals(List.of("RISK-310"), codes(assessment));
        assertEquals(List.of("RISK-311"), codes(MDR.assess(agreed, LocalDate.parse("2026-07-01"))));
        assertEquals(
                List.of(),
                codes(MDR.assess(
                        agreed.toBuilder()
                                .reports(new IncidentReport(
                                        ReportKind.PERIODIC_SUMMARY, LocalDate.parse("2026-06-30"), "S-1"))
                                .build(),
                        LocalDate.parse("2026-07-01"))));
        assertEquals("Article 87(9)", SummaryGround.citation(Instrument.MDR).locator());
        assertEquals("Article 82(9)", SummaryGround.citation(Instrument.IVDR).locator());
    }

    /** Whatever may be graver, unknown or older than the agreement is reported by itself and in time. */
    @Test
    void summary_doesNotHoldForWhatIsGraverUnknownOrOlder() {
        Incident agreed = serious().toBuilder().summary(summary()).build();
        LocalDate day = AWARE.date();
        for (Incident other : List.of(
                with(agreed, VigilanceQuestion.DEATH_OCCURRED, YES, "a reason"),
                with(agreed, VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT, YES, "a reason"),
                with(agreed, VigilanceQuestion.SERIOUS_OUTCOME_POSSIBLE, UNKNOWN, "a reason"),
                agreed.toBuilder()
                        .summary(new PeriodicSummary(
                                "BfArM",
                                day,
                                SummaryGround.COMMON_AND_WELL_DOCUMENTED,
                                "the same fault",
                                LocalDate.parse("2026-06-30")))
                        .build())) {
            VigilanceAssessment assessment = MDR.assess(other, day);
            assertEquals(Optional.empty(), assessment.summary(), other.facts()::toString);
            assertTrue(codes(assessment).contains("RISK-327"), codes(assessment)::toString);
            assertTrue(
                    !assessment.plannedBy().orElseThrow().isAfter(day.plusDays(15)), assessment.plannedBy()::toString);
        }
    }

    /** A summary that nobody agreed on, or that does not hold, is no report. */
    @Test
    void summaryWithoutAgreement_isNoReport() {
        IncidentReport sent = new IncidentReport(ReportKind.PERIODIC_SUMMARY, LocalDate.parse("2026-03-10"), "S-1");
        Incident alone = serious().toBuilder().reports(sent).build();
        Incident death = with(
                serious().toBuilder().summary(summary()).reports(sent).build(),
                VigilanceQuestion.DEATH_OCCURRED,
                YES,
                "a reason");

        assertEquals(List.of("RISK-310"), codes(MDR.assess(alone, LocalDate.parse("2026-03-11"))));
        assertEquals(List.of("RISK-311"), codes(MDR.assess(alone, LocalDate.parse("2026-03-18"))));
        assertEquals(List.of("RISK-310", "RISK-327"), codes(MDR.assess(death, LocalDate.parse("2026-03-11"))));
    }

    @Test
    void points_thatTheLawExceptsOrDoesNotNameMayNotApply() {
        assertEquals(
                List.of(
                        NoticeItem.DRAFT_TO_AUTHORITY,
                        NoticeItem.SAME_IN_ALL_STATES,
                        NoticeItem.AFFECTED_RELEASES,
                        NoticeItem.INTERIM_MEASURES,
                        NoticeItem.UPDATE_INTEGRITY,
                        NoticeItem.NO_ATTACK_DETAIL),
                List.of(NoticeItem.values()).stream()
                        .filter(NoticeItem::mayNotApply)
                        .toList());
    }

    /** What is in time lawfully but after the day to plan by is warned of before. */
    @Test
    void clock_warnsByTheDayThatIsNotMoved() {
        Incident friday = serious().toBuilder()
                .awareness(Awareness.parse("2026-03-06T09:00+00:00"))
                .build();

        assertEquals(List.of("RISK-311"), codes(MDR.assess(friday, LocalDate.parse("2026-03-22"))));
        assertEquals(
                List.of("RISK-313"),
                codes(MDR.assess(
                        friday.toBuilder()
                                .reports(new IncidentReport(ReportKind.INITIAL, LocalDate.parse("2026-03-23"), ""))
                                .build(),
                        LocalDate.parse("2026-03-23"))));
    }

    @Test
    void whatTheFileLacks_isFound() {
        Incident bare = Incident.builder(IncidentId.parse("INC-2"), "title", AWARE)
                .facts(
                        VigilanceFact.of(VigilanceQuestion.CYBERATTACK, YES, "a reason"),
                        VigilanceFact.of(VigilanceQuestion.CYBERATTACK, NO, "a reason"))
                .reports(new IncidentReport(ReportKind.INITIAL, LocalDate.parse("2026-03-01"), ""))
                .build();

        List<String> codes = codes(MDR.assess(bare, LocalDate.parse("2027-01-31")));

        assertEquals(List.of("RISK-300", "RISK-308", "RISK-305", "RISK-306", "RISK-307", "RISK-313"), codes);
        assertTrue(codes(MDR.assess(
                        serious().toBuilder()
                                .awareness(Awareness.parse("2026-12-20T09:00+00:00"))
                                .build(),
                        LocalDate.parse("2026-12-20")))
                .contains("RISK-309"));
    }

    @Test
    void proposal_isShownOnRequestAndDecidesNothing() {
        Incident incident = incident(
                        List.of(VigilanceFact.of(VigilanceQuestion.VULNERABILITY_ACTIVELY_EXPLOITED, YES, "reported")))
                .build();

        VigilanceAssessment inForce = MDR.assess(incident, TODAY);
        VigilanceAssessment both = MDR.withProposals().assess(incident, TODAY);

        assertEquals(List.of(), inForce.proposed());
        assertEquals(1, both.proposed().size());
        assertEquals(LocalDate.parse("2026-04-01"), both.proposed().get(0).plannedBy());
        assertEquals(inForce.deadlines(), both.deadlines());
        assertEquals(inForce.plannedBy(), both.plannedBy());
        assertEquals(inForce.findings(), both.findings());
    }

    @Test
    void explanation_namesTheDecidingPart() {
        String explained = MDR.assess(serious(), TODAY).explanation().render(Language.EN);

        assertTrue(explained.startsWith("- What incident INC-1 asks for: REPORT (SERIOUS_INCIDENT)"), explained);
        assertTrue(explained.contains("* Did it, or could it, have a grave outcome?: YES"), explained);
        assertTrue(explained.contains("- Deadline SERIOUS_INCIDENT: 2026-03-17"), explained);
    }

    @Test
    void incident_hasACanonicalEncodingThatOrderOfAbsentPartsDoesNotTouch() {
        Incident incident = serious();

        assertEquals(incident, incident.toBuilder().build());
        assertEquals(
                new CanonicalEncoder().put(incident).digest(),
                new CanonicalEncoder().put(incident.toBuilder().build()).digest());
    }

    @Test
    void correctiveAction_isReportedBeforeItBegins() {
        FieldSafetyCorrectiveAction.Builder builder = FieldSafetyCorrectiveAction.builder(
                        CorrectiveActionId.parse("FSCA-1"), "update to 4.2.1")
                .startsOn(LocalDate.parse("2026-03-10"))
                .notice(complete());
        LocalDate before = LocalDate.parse("2026-03-09");
        LocalDate after = LocalDate.parse("2026-03-11");

        assertEquals(List.of("RISK-314"), actionCodes(builder.build(), before));
        assertEquals(List.of("RISK-314", "RISK-315"), actionCodes(builder.build(), after));
        assertEquals(
                List.of(),
                actionCodes(builder.reportedOn(LocalDate.parse("2026-03-10")).build(), after));
        assertEquals(List.of("RISK-315"), actionCodes(builder.reportedOn(after).build(), after));
        assertEquals(
                List.of(),
                actionCodes(builder.urgency("patients were at risk at once").build(), after));
    }

    @Test
    void notice_meetsEveryPointOrSaysWhyNot() {
        FieldSafetyCorrectiveAction none = FieldSafetyCorrectiveAction.builder(
                        CorrectiveActionId.parse("FSCA-1"), "update to 4.2.1")
                .reportedOn(TODAY)
                .build();

        assertEquals(List.of("RISK-316"), actionCodes(none, TODAY));
        assertEquals(List.of(), actionCodes(none.toBuilder().notice(complete()).build(), TODAY));
        for (NoticeItem item : NoticeItem.values()) {
            List<NoticeStatement> without = new ArrayList<>(complete());
            without.removeIf(statement -> statement.item() == item);
            List<Finding> findings = CorrectiveActionChecks.check(
                    none.toBuilder().notice(without).build(), TODAY);
            assertEquals(1, findings.size(), item.toString());
            assertEquals(
                    "The field safety notice of FSCA-1 lacks " + item,
                    findings.get(0).message(Language.EN));
            without.add(new NoticeStatement(item, NoticeItemState.NOT_APPLICABLE, ""));
            assertEquals(
                    item.mayNotApply() ? List.of("RISK-318") : List.of("RISK-317", "RISK-318"),
                    actionCodes(none.toBuilder().notice(without).build(), TODAY));
            without.add(new NoticeStatement(item, NoticeItemState.MISSING, ""));
            assertEquals(
                    List.of("RISK-319", "RISK-317", "RISK-318"),
                    actionCodes(none.toBuilder().notice(without).build(), TODAY));
        }
        assertEquals(
                "Regulation (EU) 2017/746, Article 84(8)",
                NoticeItem.RISK.citation(Instrument.IVDR).toString());
    }

    /** Without a reason, "no" to the threat is taken only where it is known to be no attack or no device that keeps alive. */
    @Test
    void threatDeniedWithoutReason_isUnknownUnlessAttackOrLifeIsRuledOut() {
        for (FactAnswer attack : FactAnswer.values()) {
            for (FactAnswer life : FactAnswer.values()) {
                Incident bare = with(
                        with(
                                with(serious(), VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT, NO, ""),
                                VigilanceQuestion.CYBERATTACK,
                                attack,
                                "a reason"),
                        VigilanceQuestion.LIFE_SUPPORTING_OR_SAVING,
                        life,
                        "a reason");
                boolean isTaken = attack == NO || life == NO;
                VigilanceAssessment assessment = MDR.assess(bare, TODAY);
                assertEquals(
                        Optional.of(LocalDate.parse(isTaken ? "2026-03-17" : "2026-03-04")),
                        assessment.plannedBy(),
                        attack + " " + life);
                assertEquals(!isTaken, codes(assessment).contains("RISK-303"), attack + " " + life);
            }
        }
    }

    @Test
    void findings_areRaisedExactlyWhereTheyBelong() {
        Incident serious = serious();
        VigilanceFact shown = new VigilanceFact(VigilanceQuestion.CYBERATTACK, NO, "", List.of("report 7"));
        List<VigilanceFact> facts = new ArrayList<>(serious.facts());
        facts.replaceAll(fact -> fact.question() == VigilanceQuestion.CYBERATTACK ? shown : fact);
        assertEquals(
                List.of("RISK-310"),
                codes(MDR.assess(serious.toBuilder().facts(facts).build(), TODAY)),
                "evidence is a reason");
        assertEquals(
                List.of("RISK-305", "RISK-310"),
                codes(MDR.assess(with(serious, VigilanceQuestion.SERIOUS_OUTCOME_POSSIBLE, UNKNOWN, ""), TODAY)),
                "what is not known needs no reason");
        Incident none = incident(settled(Instrument.MDR, Map.of())).codes().build();
        assertEquals(ReportingDuty.RECORD, MDR.assess(none, TODAY).duty());
        assertEquals(List.of(), codes(MDR.assess(none, TODAY)), "what is only recorded needs no code");
        Incident trend = with(none, VigilanceQuestion.MALFUNCTION_OR_DETERIORATION, YES, "a reason");
        assertEquals(ReportingDuty.TREND, MDR.assess(trend, TODAY).duty());
        assertEquals(List.of("RISK-306"), codes(MDR.assess(trend, TODAY)));
        assertEquals(
                List.of("RISK-307"),
                codes(MDR.assess(
                        trend.toBuilder()
                                .codes(ImdrfCodes.UNAUTHORIZED_ACCESS)
                                .description("")
                                .build(),
                        TODAY)));
        assertEquals(
                List.of("RISK-307"),
                codes(MDR.assess(
                        trend.toBuilder()
                                .codes(ImdrfCodes.UNAUTHORIZED_ACCESS)
                                .healthEffects("")
                                .build(),
                        TODAY)));
    }

    @Test
    void dates_areNeitherBeforeAwarenessNorAfterTheFile() {
        Incident onTheDay = serious().toBuilder()
                .threatAwareness(AWARE)
                .reports(new IncidentReport(ReportKind.COMBINED_INITIAL_AND_FINAL, AWARE.date(), "CA-1"))
                .build();
        assertEquals(List.of(), codes(MDR.assess(onTheDay, AWARE.date())));
        for (LocalDate other : List.of(AWARE.date().minusDays(1), TODAY.plusDays(1))) {
            Incident moved = serious().toBuilder()
                    .reports(new IncidentReport(ReportKind.COMBINED_INITIAL_AND_FINAL, other, "CA-1"))
                    .build();
            assertEquals(List.of("RISK-308"), codes(MDR.assess(moved, TODAY)), other.toString());
        }
    }

    @Test
    void explanation_citesTheArticlesOfTheRegulationAndSaysHowEachFactWasTaken() {
        Incident incident = incident(List.of(
                        VigilanceFact.of(VigilanceQuestion.MALFUNCTION_OR_DETERIORATION, YES, "the log shows it"),
                        VigilanceFact.of(VigilanceQuestion.CAUSAL_RELATION_POSSIBLE, YES, "")))
                .build();
        String mdr = MDR.assess(incident, TODAY).explanation().render(Language.EN);
        String ivdr = VigilanceAssessor.of(Instrument.IVDR, CALENDAR)
                .assess(incident, TODAY)
                .explanation()
                .render(Language.EN);

        for (String article : List.of("Article 2(64)", "Article 2(65)", "Article 87(1)(a)", "Article 87(3)")) {
            assertTrue(mdr.contains(article), mdr);
            assertFalse(ivdr.contains(article), ivdr);
        }
        for (String article : List.of("Article 2(67)", "Article 2(68)", "Article 82(1)(a)", "Article 82(3)")) {
            assertTrue(ivdr.contains(article), ivdr);
            assertFalse(mdr.contains(article), mdr);
        }
        assertTrue(mdr.contains("UNDESIRABLE_SIDE_EFFECT"), mdr);
        assertFalse(ivdr.contains("UNDESIRABLE_SIDE_EFFECT"), ivdr);
        assertTrue(mdr.contains("stated: the log shows it"), mdr);
        assertTrue(mdr.contains("stated without a reason"), mdr);
        assertTrue(mdr.contains("not answered"), mdr);
    }

    @Test
    void smallTypes_sayWhatTheyAre() {
        assertEquals(
                List.of(ReportKind.COMBINED_INITIAL_AND_FINAL, ReportKind.FINAL, ReportKind.PERIODIC_SUMMARY),
                List.of(ReportKind.values()).stream()
                        .filter(ReportKind::isFinal)
                        .toList());
        assertEquals(
                ImdrfCodes.UNAUTHORIZED_ACCESS,
                ImdrfCodes.find(ImdrfCode.parse("A110502")).orElseThrow().code());
        assertEquals("A110502", ImdrfCode.parse("A110502").toString());
        assertTrue(ImdrfCode.parse("A110501").compareTo(ImdrfCode.parse("A110502")) < 0);
        assertEquals(
                "Regulation (EU) 2017/745, Article 89(8)",
                NoticeItem.RISK.citation(Instrument.MDR).toString());
        assertTrue(List.of(NoticeItem.values()).stream()
                .map(item -> item.citation(Instrument.MDR).toString())
                .anyMatch(text -> !text.contains("Article")));
        LocalDate first = LocalDate.parse("2026-01-01");
        LocalDate last = LocalDate.parse("2026-12-31");
        assertTrue(CALENDAR.covers(first, last));
        assertFalse(CALENDAR.covers(first.minusDays(1), last));
        assertFalse(CALENDAR.covers(first, last.plusDays(1)));
    }

    private static List<NoticeStatement> complete() {
        List<NoticeStatement> statements = new ArrayList<>();
        for (NoticeItem item : NoticeItem.values()) {
            statements.add(new NoticeStatement(item, NoticeItemState.PRESENT, "section 1"));
        }
        return statements;
    }

    private static List<String> actionCodes(FieldSafetyCorrectiveAction action, LocalDate asOf) {
        return CorrectiveActionChecks.check(action, asOf).stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    @Test
    void codes_areThoseOfTheGuidanceAndOthersAreTaken() {
        assertEquals(
                List.of("A1105", "A110501", "A110502", "C1007"),
                ImdrfCodes.all().stream().map(entry -> entry.code().text()).toList());
        assertTrue(ImdrfCodes.COMPUTER_SYSTEM_SECURITY_PROBLEM.includes(ImdrfCodes.UNAUTHORIZED_ACCESS));
        assertFalse(ImdrfCodes.COMPUTER_SYSTEM_SECURITY_PROBLEM.includes(ImdrfCodes.SOFTWARE_SECURITY_VULNERABILITY));
        assertEquals(Optional.empty(), ImdrfCodes.find(ImdrfCode.parse("E2006")));
        assertEquals(
                "Unable to parse IMDRF code from 'H11': expected a letter from A to G at index 0",
                assertThrows(IllegalArgumentException.class, () -> ImdrfCode.parse("H11"))
                        .getMessage());
        assertEquals(
                "Unable to parse IMDRF code from 'A1x': expected a digit at index 2",
                assertThrows(IllegalArgumentException.class, () -> ImdrfCode.parse("A1x"))
                        .getMessage());
        assertEquals(
                "Unable to parse IMDRF code from 'A110': expected 2, 4 or 6 digits at index 1",
                assertThrows(IllegalArgumentException.class, () -> ImdrfCode.parse("A110"))
                        .getMessage());
    }
}
