package org.tutela.risk.surveillance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.RiskClass;
import org.tutela.risk.trend.TrendPlan;
import org.tutela.risk.trend.TrendPlanId;

class SurveillanceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final ReleaseId RELEASE = ReleaseId.parse("REL-1");

    private static SurveillancePlan complete() {
        return SurveillancePlan.builder()
                .elements(Stream.of(PlanElement.values())
                        .map(element -> new PlanStatement(element, "stated"))
                        .toList())
                .disclosure(Stream.of(DisclosureElement.values())
                        .map(element -> new DisclosureStatement(element, "arranged"))
                        .toList())
                .trendPlans(TrendPlan.builder(TrendPlanId.parse("TPL-1"), "codes", new BigDecimal("0.01"), TODAY)
                        .management("the vigilance officer decides")
                        .build())
                .lastReportOn(LocalDate.parse("2025-11-25"))
                .build();
    }

    private static List<String> codes(SurveillancePlan plan) {
        return SurveillanceChecks.check(plan, TODAY).stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    /** MDR, Articles 85 and 86; IVDR, Articles 80 and 81. */
    @ParameterizedTest
    @CsvSource({
        "MDR,I,false,PMS_REPORT,,AUTHORITY_ON_REQUEST,Article 85",
        "MDR,IIA,false,PSUR,24,AVAILABLE_TO_NOTIFIED_BODY,Article 86",
        "MDR,IIA,true,PSUR,24,NOTIFIED_BODY_BY_EUDAMED,Article 86",
        "MDR,IIB,false,PSUR,12,AVAILABLE_TO_NOTIFIED_BODY,Article 86",
        "MDR,III,false,PSUR,12,NOTIFIED_BODY_BY_EUDAMED,Article 86",
        "IVDR,A,false,PMS_REPORT,,NOTIFIED_BODY_AND_AUTHORITY_ON_REQUEST,Article 80",
        "IVDR,B,false,PMS_REPORT,,NOTIFIED_BODY_AND_AUTHORITY_ON_REQUEST,Article 80",
        "IVDR,C,false,PSUR,12,AVAILABLE_TO_NOTIFIED_BODY,Article 81",
        "IVDR,D,false,PSUR,12,NOTIFIED_BODY_BY_EUDAMED,Article 81"
    })
    void duty_isThatOfTheClass(
            String regulation,
            RiskClass riskClass,
            boolean isImplantable,
            PeriodicDuty.Kind kind,
            Integer months,
            PeriodicDuty.Recipient recipient,
            String article) {
        PeriodicDuty duty = PeriodicDuty.of(Instrument.parse(regulation), riskClass, isImplantable);

        assertEquals(kind, duty.kind());
        assertEquals(Optional.ofNullable(months), duty.months());
        assertEquals(recipient, duty.recipient());
        assertEquals(article, duty.citation().locator());
    }

    @Test
    void duty_rejectsAClassOfTheOtherRegulation() {
        assertEquals(
                "Class must be one of MDR, but was C",
                assertThrows(IllegalArgumentException.class, () -> PeriodicDuty.of(Instrument.MDR, RiskClass.C, false))
                        .getMessage());
    }

    @Test
    void emptyPlan_lacksEverything() {
        List<String> codes = codes(SurveillancePlan.builder().build());

        assertEquals(
                PlanElement.values().length,
                codes.stream().filter("RISK-330"::equals).count());
        assertEquals(
                DisclosureElement.values().length,
                codes.stream().filter("RISK-335"::equals).count());
        assertTrue(codes.contains("RISK-331"));
        assertEquals(List.of(), codes(complete()));
    }

    @Test
    void element_isStatedOnce() {
        SurveillancePlan twice = complete().toBuilder()
                .elements(Stream.concat(
                                complete().elements().stream(),
                                Stream.of(new PlanStatement(PlanElement.FREQUENCY, "weekly")))
                        .toList())
                .build();

        assertEquals(List.of("RISK-340"), codes(twice));
    }

    @Test
    void nextReport_isDueAfterItsPeriod() {
        assertEquals(
                Optional.of(LocalDate.parse("2027-11-25")),
                PeriodicDuty.of(Instrument.MDR, RiskClass.IIB, false).nextAfter(TODAY));
        assertEquals(
                Optional.of(LocalDate.parse("2028-11-25")),
                PeriodicDuty.of(Instrument.MDR, RiskClass.IIA, false).nextAfter(TODAY));
        assertEquals(
                Optional.empty(),
                PeriodicDuty.of(Instrument.MDR, RiskClass.I, false).nextAfter(TODAY));
    }

    @Test
    void plan_isAskedForByTheRegulationOfTheClass() {
        PeriodicDuty ivdr = PeriodicDuty.of(Instrument.IVDR, RiskClass.A, false);

        assertEquals(Instrument.IVDR, ivdr.regulation());
        assertEquals("Article 79", ivdr.planCitation().locator());
        PeriodicDuty mdr = PeriodicDuty.of(Instrument.MDR, RiskClass.I, false);
        assertEquals(Instrument.MDR, mdr.regulation());
        assertEquals("Article 84", mdr.planCitation().locator());
    }

    @Test
    void stage_opensItsDuties() {
        SupportPlan limited = new SupportPlan(
                RELEASE,
                List.of(
                        new SupportStageStart(SupportStage.SUPPORTED, LocalDate.parse("2020-01-01")),
                        new SupportStageStart(SupportStage.LIMITED_SUPPORT, TODAY)),
                List.of(new SupportDutyStatement(SupportDuty.DATES_ANNOUNCED, LocalDate.parse("2020-01-01"), "web")));

        assertEquals(SupportStage.DEVELOPMENT, limited.stageOn(LocalDate.parse("2019-12-31")));
        assertEquals(SupportStage.SUPPORTED, limited.stageOn(TODAY.minusDays(1)));
        assertEquals(SupportStage.LIMITED_SUPPORT, limited.stageOn(TODAY));
        assertEquals(
                List.of("RISK-333", "RISK-333"),
                codes(complete().toBuilder().support(limited).build()));
        assertTrue(codes(complete().toBuilder()
                        .support(new SupportPlan(
                                RELEASE,
                                List.of(
                                        new SupportStageStart(SupportStage.END_OF_SUPPORT, TODAY),
                                        new SupportStageStart(SupportStage.SUPPORTED, TODAY)),
                                List.of()))
                        .build())
                .contains("RISK-334"));
    }

    /** Each pair of stages in turn: later stages begin later, and on no same day. */
    @Test
    void stages_comeInTheirOrder() {
        for (SupportStage first : SupportStage.values()) {
            for (SupportStage second : SupportStage.values()) {
                for (int days : List.of(-1, 0, 1)) {
                    SupportPlan plan = new SupportPlan(
                            RELEASE,
                            List.of(
                                    new SupportStageStart(first, TODAY.plusYears(1)),
                                    new SupportStageStart(
                                            second, TODAY.plusYears(1).plusDays(days))),
                            List.of());
                    assertEquals(
                            first.compareTo(second) >= 0 || days <= 0,
                            codes(complete().toBuilder().support(plan).build()).contains("RISK-334"),
                            first + " " + second + " " + days);
                }
            }
        }
    }

    /** A duty is owed from its stage on, until it is done; what is to be done later is not done. */
    @Test
    void duty_isOpenUntilItIsDone() {
        for (SupportStage stage : SupportStage.values()) {
            for (SupportDuty duty : SupportDuty.values()) {
                List<SupportStageStart> stages = List.of(new SupportStageStart(stage, TODAY));
                List<SupportDutyStatement> others = Stream.of(SupportDuty.values())
                        .filter(other -> other != duty)
                        .map(other -> new SupportDutyStatement(other, TODAY, "web"))
                        .toList();
                for (int days : List.of(0, 1)) {
                    List<SupportDutyStatement> done = Stream.concat(
                                    others.stream(),
                                    Stream.of(new SupportDutyStatement(duty, TODAY.plusDays(days), "web")))
                            .toList();
                    assertEquals(
                            days > 0 && duty.isOwedIn(stage) ? List.of("RISK-333") : List.of(),
                            codes(complete().toBuilder()
                                    .support(new SupportPlan(RELEASE, stages, done))
                                    .build()),
                            stage + " " + duty);
                }
                assertEquals(
                        duty.isOwedIn(stage) ? List.of("RISK-333") : List.of(),
                        codes(complete().toBuilder()
                                .support(new SupportPlan(RELEASE, stages, others))
                                .build()),
                        stage + " " + duty);
            }
        }
    }

    @Test
    void elements_citeTheRegulationOfTheDevice() {
        assertEquals(
                "Regulation (EU) 2017/745, Annex III, section 1(b)",
                PlanElement.INDICATORS_AND_THRESHOLDS.citation(Instrument.MDR).toString());
        assertEquals(
                "Regulation (EU) 2017/746, Annex III, section 1(b)",
                PlanElement.CUSTOMER_COMMUNICATION.citation(Instrument.IVDR).toString());
    }
}
