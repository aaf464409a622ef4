package org.tutela.risk.vigilance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tutela.core.clause.Instrument;

/** MDR, Article 87, and IVDR, Article 82, paragraph by paragraph, from a Monday on. */
class ReportingParagraphsTest {

    private static final LocalDate DAY_ZERO = LocalDate.parse("2026-03-02");

    private static VigilanceAssessor assessor(String regulation) {
        return VigilanceAssessor.of(
                Instrument.parse(regulation),
                new HolidayCalendar("DE", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), List.of()));
    }

    /** A serious incident of which everything else is denied with a reason. */
    private static Incident.Builder incident(String regulation, Map<VigilanceQuestion, FactAnswer> answers) {
        List<VigilanceFact> facts = new ArrayList<>();
        for (VigilanceQuestion question : VigilanceQuestion.askedUnder(Instrument.parse(regulation))) {
            FactAnswer usual = switch (question) {
                case MALFUNCTION_OR_DETERIORATION, SERIOUS_OUTCOME_POSSIBLE, CAUSAL_RELATION_POSSIBLE -> FactAnswer.YES;
                case EXPECTED_AND_QUANTIFIED -> FactAnswer.NO;
                default -> question.milderAnswer();
            };
            facts.add(VigilanceFact.of(question, answers.getOrDefault(question, usual), "a reason"));
        }
        return Incident.builder(IncidentId.parse("INC-1"), "title", Awareness.parse("2026-03-02T09:00+01:00"))
                .description("what happened")
                .healthEffects("none")
                .codes(ImdrfCodes.UNAUTHORIZED_ACCESS)
                .facts(facts);
    }

    private static VigilanceAssessment assess(String regulation, Map<VigilanceQuestion, FactAnswer> answers) {
        return assessor(regulation).assess(incident(regulation, answers).build(), DAY_ZERO);
    }

    private static List<String> codes(VigilanceAssessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MDR", "IVDR"})
    @DisplayName("87(1)(a), 82(1)(a): an expected effect is no incident to report, but one to count")
    void paragraph1_leavesExpectedEffectsToTrendReporting(String regulation) {
        VigilanceAssessment assessment = assess(
                regulation,
                Map.of(
                        VigilanceQuestion.MALFUNCTION_OR_DETERIORATION, FactAnswer.NO,
                        VigilanceQuestion.UNDESIRABLE_SIDE_EFFECT, FactAnswer.YES,
                        VigilanceQuestion.HARM_BY_MEDICAL_DECISION, FactAnswer.YES,
                        VigilanceQuestion.EXPECTED_AND_QUANTIFIED, FactAnswer.YES));

        assertEquals(ReportingDuty.TREND, assessment.duty());
        assertEquals(Optional.empty(), assessment.plannedBy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MDR", "IVDR"})
    @DisplayName("87(3), 82(3): a serious incident within 15 days")
    void paragraph3_gives15Days(String regulation) {
        assertEquals(
                Optional.of(LocalDate.parse("2026-03-17")),
                assess(regulation, Map.of()).plannedBy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MDR", "IVDR"})
    @DisplayName("87(4), 82(4): a serious public health threat within 2 days of awareness of the threat")
    void paragraph4_gives2DaysFromAwarenessOfTheThreat(String regulation) {
        Map<VigilanceQuestion, FactAnswer> threat =
                Map.of(VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT, FactAnswer.YES);
        VigilanceAssessment later = assessor(regulation)
                .assess(
                        incident(regulation, threat)
                                .threatAwareness(Awareness.parse("2026-03-05T09:00+01:00"))
                                .build(),
                        LocalDate.parse("2026-03-05"));

        assertEquals(
                Optional.of(LocalDate.parse("2026-03-04")),
                assess(regulation, threat).plannedBy());
        assertEquals(Optional.of(LocalDate.parse("2026-03-07")), later.plannedBy());
        assertEquals(Optional.of(LocalDate.parse("2026-03-09")), later.lastLawfulDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MDR", "IVDR"})
    @DisplayName("87(5), 82(5): death or an unanticipated serious deterioration within 10 days")
    void paragraph5_gives10Days(String regulation) {
        Optional<LocalDate> tenth = Optional.of(LocalDate.parse("2026-03-12"));

        assertEquals(
                tenth,
                assess(regulation, Map.of(VigilanceQuestion.DEATH_OCCURRED, FactAnswer.YES))
                        .plannedBy());
        assertEquals(
                tenth,
                assess(
                                regulation,
                                Map.of(
                                        VigilanceQuestion.SERIOUS_DETERIORATION_OCCURRED, FactAnswer.YES,
                                        VigilanceQuestion.DETERIORATION_ANTICIPATED, FactAnswer.NO))
                        .plannedBy());
        assertEquals(
                Optional.of(LocalDate.parse("2026-03-17")),
                assess(regulation, Map.of(VigilanceQuestion.SERIOUS_DETERIORATION_OCCURRED, FactAnswer.YES))
                        .plannedBy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MDR", "IVDR"})
    @DisplayName("87(6), 82(6): an incomplete initial report in time is in time")
    void paragraph6_takesAnIncompleteReport(String regulation) {
        Incident reported = incident(regulation, Map.of())
                .reports(new IncidentReport(ReportKind.INITIAL, LocalDate.parse("2026-03-17"), ""))
                .build();

        assertEquals(List.of("RISK-313"), codes(assessor(regulation).assess(reported, LocalDate.parse("2026-03-20"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MDR", "IVDR"})
    @DisplayName("87(7), 82(7): whoever is uncertain reports within the time")
    void paragraph7_reportsWhatIsUncertain(String regulation) {
        VigilanceAssessment assessment = assess(
                regulation,
                Map.of(
                        VigilanceQuestion.SERIOUS_OUTCOME_POSSIBLE, FactAnswer.UNKNOWN,
                        VigilanceQuestion.DEATH_OCCURRED, FactAnswer.UNKNOWN));

        assertEquals(FactAnswer.UNKNOWN, assessment.serious());
        assertEquals(ReportingDuty.REPORT, assessment.duty());
        assertEquals(Optional.of(LocalDate.parse("2026-03-12")), assessment.plannedBy());
    }

    @Test
    @DisplayName("87(8), 82(8): a corrective action is reported before it begins; the law counts no days")
    void paragraph8_asksForTheReportInAdvance() {
        FieldSafetyCorrectiveAction action = FieldSafetyCorrectiveAction.builder(
                        CorrectiveActionId.parse("FSCA-1"), "Update")
                .startsOn(DAY_ZERO)
                .build();
        LocalDate today = DAY_ZERO.plusDays(1);

        assertTrue(CorrectiveActionChecks.check(action, today).stream()
                .anyMatch(finding -> finding.code().code().equals("RISK-315")));
        assertTrue(CorrectiveActionChecks.check(
                        action.toBuilder().reportedOn(DAY_ZERO).build(), today)
                .stream()
                .noneMatch(finding -> finding.code().code().equals("RISK-315")));
        assertTrue(
                CorrectiveActionChecks.check(
                                action.toBuilder()
                                        .reportedOn(today)
                                        .urgency("pumps stopped")
                                        .build(),
                                today)
                        .stream()
                        .noneMatch(finding -> finding.code().code().equals("RISK-315")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MDR", "IVDR"})
    @DisplayName("87(9), 82(9): similar serious incidents go into a summary that was agreed before")
    void paragraph9_takesAgreedSummaries(String regulation) {
        LocalDate due = LocalDate.parse("2026-06-30");
        Incident agreed = incident(regulation, Map.of())
                .summary(new PeriodicSummary(
                        "authority, agreement 1",
                        DAY_ZERO.minusDays(1),
                        SummaryGround.COMMON_AND_WELL_DOCUMENTED,
                        "same device, same cause",
                        due))
                .build();

        assertEquals(
                Optional.of(due), assessor(regulation).assess(agreed, DAY_ZERO).plannedBy());
    }
}
