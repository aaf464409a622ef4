package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.risk.postmarket.FdaReporting.Conclusion;
import org.tutela.risk.postmarket.FdaReporting.PatchCycle;

class FdaReportingTest {

    private static final LocalDate LEARNED = LocalDate.of(2026, 1, 31);

    private static Optional<LocalDate> day(int days) {
        return days < 0 ? Optional.empty() : Optional.of(LEARNED.plusDays(days));
    }

    private static FdaFacts facts(
            boolean isAcceptable, SeriousHarm harm, int told, int interim, int plan, int fix, boolean isShared) {
        return new FdaFacts(
                LEARNED,
                isAcceptable,
                true,
                isAcceptable,
                harm,
                day(told),
                day(interim),
                day(plan),
                day(fix),
                isShared,
                day(5));
    }

    @Test
    @DisplayName("METHOD 4.3 reporting is not enforced exactly when all seven conditions hold; FDA 2016, VII.B")
    void conclusion_isThatOfTheFormula() {
        LocalDate late = LEARNED.plusDays(100);
        int notEnforced = 0;
        for (boolean isAcceptable : new boolean[] {true, false}) {
            for (SeriousHarm harm : SeriousHarm.values()) {
                for (int told : new int[] {-1, 0, 30, 31}) {
                    for (int interim : new int[] {-1, 0, 30, 31}) {
                        for (int plan : new int[] {-1, 0, 30, 31}) {
                            for (int fix : new int[] {-1, 0, 60, 61}) {
                                for (boolean isShared : new boolean[] {true, false}) {
                                    boolean isExpected = harm == SeriousHarm.NONE_KNOWN
                                            && told >= 0
                                            && told <= 30
                                            && interim >= 0
                                            && interim <= 30
                                            && plan >= 0
                                            && plan <= 30
                                            && fix >= 0
                                            && fix <= 60
                                            && isAcceptable
                                            && isShared;
                                    FdaReporting result = FdaReporting.of(
                                            facts(isAcceptable, harm, told, interim, plan, fix, isShared), late);
                                    assertEquals(
                                            isExpected ? Conclusion.NOT_ENFORCED : Conclusion.REPORT,
                                            result.conclusion());
                                    assertEquals(isExpected, result.failed().isEmpty());
                                    notEnforced += isExpected ? 1 : 0;
                                }
                            }
                        }
                    }
                }
            }
        }
        assertEquals(16, notEnforced);
    }

    @Test
    void openCondition_isNotYetFailed() {
        FdaFacts nothing = facts(false, SeriousHarm.NONE_KNOWN, -1, -1, -1, -1, true);
        FdaReporting early = FdaReporting.of(nothing, LEARNED.plusDays(30));
        FdaReporting later = FdaReporting.of(nothing, LEARNED.plusDays(31));

        assertEquals(Conclusion.OPEN, early.conclusion());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), early.nextDue());
        assertEquals(
                List.of(FdaCondition.CUSTOMERS_TOLD, FdaCondition.INTERIM_CONTROLS, FdaCondition.REMEDIATION_PLAN),
                later.failed());
        assertEquals(Conclusion.REPORT, later.conclusion());
        FdaFacts waiting = facts(false, SeriousHarm.NONE_KNOWN, 10, 10, 10, -1, true);
        assertEquals(
                Conclusion.OPEN, FdaReporting.of(waiting, LEARNED.plusDays(60)).conclusion());
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 1)),
                FdaReporting.of(waiting, LEARNED.plusDays(60)).nextDue());
        assertEquals(
                List.of(FdaCondition.FIX_DISTRIBUTED, FdaCondition.RESIDUAL_RISK_ACCEPTABLE),
                FdaReporting.of(waiting, LEARNED.plusDays(61)).failed());
    }

    /** A later day never makes a failed condition hold. */
    @Test
    void failedCondition_staysFailed() {
        FdaFacts facts = facts(true, SeriousHarm.NONE_KNOWN, 31, 10, 10, 20, true);
        boolean hasFailed = false;
        for (int day = 0; day < 100; day++) {
            boolean isFailed =
                    !FdaReporting.of(facts, LEARNED.plusDays(day)).failed().isEmpty();
            assertTrue(isFailed || !hasFailed, "day " + day);
            hasFailed = isFailed;
        }
        assertTrue(hasFailed);
    }

    @Test
    void controlledRisk_isNotReported() {
        FdaFacts controlled = new FdaFacts(
                LEARNED,
                true,
                false,
                true,
                SeriousHarm.NONE_KNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
        FdaReporting result = FdaReporting.of(controlled, LEARNED.plusDays(400));

        assertEquals(Conclusion.CONTROLLED, result.conclusion());
        assertEquals(PatchCycle.NONE, result.cycle());
        FdaFacts harmed = new FdaFacts(
                LEARNED,
                true,
                false,
                true,
                SeriousHarm.OCCURRED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
        assertEquals(Conclusion.REPORT, FdaReporting.of(harmed, LEARNED).conclusion());
    }

    @Test
    @DisplayName("524B(b)(2) uncontrolled out of cycle, not acceptable on a regular cycle")
    void cycle_followsTheRisk() {
        assertEquals(
                PatchCycle.OUT_OF_CYCLE,
                FdaReporting.of(facts(false, SeriousHarm.NONE_KNOWN, 1, 1, 1, 1, true), LEARNED)
                        .cycle());
        FdaFacts regular = new FdaFacts(
                LEARNED,
                true,
                false,
                false,
                SeriousHarm.NONE_KNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
        assertEquals(PatchCycle.REGULAR, FdaReporting.of(regular, LEARNED).cycle());
        assertEquals(
                "Date must not be before the vulnerability was learned of on 2026-01-31, but was 2026-01-30",
                assertThrows(IllegalArgumentException.class, () -> FdaReporting.of(regular, LEARNED.minusDays(1)))
                        .getMessage());
    }
}
