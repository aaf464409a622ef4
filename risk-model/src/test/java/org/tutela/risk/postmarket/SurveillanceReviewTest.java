package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.RiskClass;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Language;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.surveillance.PlanStatement;
import org.tutela.risk.surveillance.SupportDuty;
import org.tutela.risk.surveillance.SupportDutyStatement;
import org.tutela.risk.surveillance.SupportPlan;
import org.tutela.risk.surveillance.SupportStage;
import org.tutela.risk.surveillance.SupportStageStart;
import org.tutela.risk.surveillance.SurveillancePlan;
import org.tutela.risk.trend.TrendConclusion;
import org.tutela.risk.trend.TrendPeriod;
import org.tutela.risk.vigilance.FactAnswer;
import org.tutela.risk.vigilance.Incident;
import org.tutela.risk.vigilance.IncidentClass;
import org.tutela.risk.vigilance.IncidentId;
import org.tutela.risk.vigilance.IncidentReport;
import org.tutela.risk.vigilance.NoticeItem;
import org.tutela.risk.vigilance.NoticeItemState;
import org.tutela.risk.vigilance.NoticeStatement;
import org.tutela.risk.vigilance.ReportKind;

class SurveillanceReviewTest {

    private static final LocalDate AS_OF = SurveillanceSample.AS_OF;

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().code()).toList();
    }

    private static List<String> review(PostMarketFileContent.Builder content) {
        return codes(SurveillanceReview.of(
                        PostMarketFile.of(content.build()), SurveillanceSample.duty(), SurveillanceSample.assessor())
                .findings());
    }

    private static List<String> refused(PostMarketFileContent.Builder content) {
        InvalidPostMarketFileException e =
                assertThrows(InvalidPostMarketFileException.class, () -> PostMarketFile.of(content.build()));
        assertEquals(PostMarketFile.check(content.build()), e.findings());
        return codes(e.findings());
    }

    private static PostMarketFileContent.Builder with(SurveillancePlan plan) {
        return SurveillanceSample.content().surveillance(plan);
    }

    @Test
    void completeFile_asksForNothing() {
        SurveillanceReview review = SurveillanceSample.review();

        assertEquals(List.of(), codes(review.findings()));
        assertEquals(IncidentClass.SERIOUS_INCIDENT, review.incidents().get(0).gravest());
        assertEquals(
                TrendConclusion.NOT_REPORTABLE,
                review.trends().get(0).results().get(0).conclusion());
        assertEquals(Optional.of(SurveillanceSample.LAST_REPORT.plusMonths(12)), review.reportDue());
        assertEquals(Optional.empty(), review.nextIncidentReport());
        assertEquals(SurveillanceSample.file(), review.file());
        assertEquals(SurveillanceSample.duty(), review.duty());
    }

    /** A file without plan is no file without duties. */
    @Test
    void deviceInTheFieldWithoutPlan_isFound() {
        PostMarketFile bare = PostMarketSample.file();
        SurveillanceReview review =
                SurveillanceReview.of(bare, SurveillanceSample.duty(), SurveillanceSample.assessor());

        assertEquals(List.of("RISK-337", "RISK-338", "RISK-342"), codes(review.findings()));
        assertTrue(
                review.findings().get(0).message(Language.EN).contains("Regulation (EU) 2017/745, Article 84"),
                review.findings()::toString);
        assertEquals(Optional.of(LocalDate.of(2027, 1, 1)), review.reportDue());
        assertEquals(
                List.of(),
                codes(SurveillanceReview.of(
                                PostMarketFile.of(PostMarketFileContent.builder(DeviceId.parse("DEV-1"), AS_OF, "1")
                                        .build()),
                                SurveillanceSample.duty(),
                                SurveillanceSample.assessor())
                        .findings()));
    }

    @Test
    void report_isDueWhenItsPeriodHasPassed() {
        assertEquals(
                List.of("RISK-332"),
                review(with(SurveillanceSample.plan().toBuilder()
                        .lastReportOn(AS_OF.minusMonths(12).minusDays(1))
                        .build())));
        assertEquals(
                List.of(),
                review(with(SurveillanceSample.plan().toBuilder()
                        .lastReportOn(AS_OF.minusMonths(12))
                        .build())));
    }

    @Test
    void reportThatWasNeverIssued_isFoundWhenThePeriodFromTheFirstReleaseHasPassed() {
        SurveillancePlan never = new SurveillancePlan(
                SurveillanceSample.plan().elements(),
                SurveillanceSample.plan().disclosure(),
                SurveillanceSample.plan().support(),
                SurveillanceSample.plan().trendPlans(),
                Optional.empty());
        FieldedRelease old = SurveillanceSample.file().releases().get(0).toBuilder()
                .fieldedFrom(AS_OF.minusMonths(13))
                .build();

        assertEquals(List.of(), review(with(never)));
        assertEquals(List.of("RISK-341"), review(with(never).releases(old)));
        assertEquals(
                List.of("RISK-341"),
                codes(SurveillanceReview.of(
                                PostMarketFile.of(with(never).build()),
                                PeriodicDuty.of(Instrument.MDR, RiskClass.I, false),
                                SurveillanceSample.assessor())
                        .findings()));
    }

    /** RISK-338: a release in the field is in development for nobody. */
    @Test
    void releaseWithoutSupportPlan_isFound() {
        assertEquals(
                List.of("RISK-338"),
                review(with(SurveillanceSample.plan().toBuilder().support().build())));
        assertEquals(
                List.of("RISK-338"),
                review(with(SurveillanceSample.plan().toBuilder()
                        .support(new SupportPlan(SurveillanceSample.RELEASE, List.of(), List.of()))
                        .build())));
    }

    /** RISK-344: without the stage, nobody would be told of the duties that come with the end. */
    @Test
    void endOfSupportThatThePlanDoesNotKnow_isFound() {
        SupportPlan plan = SurveillanceSample.plan().support().get(0);
        assertEquals(
                List.of("RISK-344"),
                review(with(SurveillanceSample.plan().toBuilder()
                        .support(new SupportPlan(
                                plan.release(),
                                plan.stages().stream()
                                        .filter(start -> start.stage() != SupportStage.END_OF_SUPPORT)
                                        .toList(),
                                plan.done()))
                        .build())));
    }

    /** RISK-336. */
    @Test
    void componentThatLosesItsSupportFirst_isFound() {
        FieldedRelease release = PostMarketSample.release();
        SbomComponent lib = PostMarketSample.component("lib", "pkg:generic/lib@1.0");
        LocalDate end = release.endOfSupport().orElseThrow();

        assertEquals(
                List.of(),
                codes(PostMarketFile.of(PostMarketSample.content()
                                .releases(release.toBuilder()
                                        .sbom(PostMarketSample.sbom(lib.toBuilder()
                                                .endOfSupport(end)
                                                .build()))
                                        .build())
                                .build())
                        .findings()));
        List<Finding> findings = PostMarketFile.of(PostMarketSample.content()
                        .releases(release.toBuilder()
                                .sbom(PostMarketSample.sbom(lib.toBuilder()
                                        .endOfSupport(end.minusDays(1))
                                        .build()))
                                .build())
                        .build())
                .findings();
        assertEquals(List.of("RISK-336"), codes(findings));
        assertEquals(
                "Component lib of release " + release.id() + " is supported until 2029-12-31, before the end of "
                        + "support of the release on 2030-01-01",
                findings.get(0).message(Language.EN));
    }

    @Test
    void incidentThatIsNotReported_hasADay() {
        Incident open = SurveillanceSample.incident().toBuilder().reports().build();
        SurveillanceReview review = SurveillanceReview.of(
                PostMarketFile.of(SurveillanceSample.content()
                        .incidents(open)
                        .correctiveActions()
                        .build()),
                SurveillanceSample.duty(),
                SurveillanceSample.assessor());

        assertEquals(Optional.of(AS_OF.minusDays(25)), review.nextIncidentReport());
        assertEquals(List.of("RISK-311"), codes(review.findings()));
    }

    @Test
    void trendThatIsReportable_isFound() {
        PostMarketFileContent.Builder content = SurveillanceSample.content()
                .trends(SurveillanceSample.trend().toBuilder()
                        .possiblyUnacceptable(SurveillanceSample.trend().benefitRiskRelevant())
                        .build());

        assertEquals(List.of("RISK-322"), review(content));
    }

    @Test
    void review_isOfOneRegulation() {
        assertEquals(
                "Regulation of the assessor must be IVDR, but was MDR",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SurveillanceReview.of(
                                        SurveillanceSample.file(),
                                        PeriodicDuty.of(Instrument.IVDR, RiskClass.C, false),
                                        SurveillanceSample.assessor()))
                        .getMessage());
        assertEquals(Instrument.MDR, SurveillanceSample.assessor().regulation());
    }

    /** What contradicts itself never gets into a file; everything is told at once. */
    @Test
    void file_refusesWhatContradictsItself() {
        SurveillancePlan plan = SurveillanceSample.plan();
        SupportPlan support = SurveillanceSample.support();
        Incident incident = SurveillanceSample.incident();
        ReleaseId other = ReleaseId.parse("REL-9");

        assertEquals(
                List.of("RISK-250"),
                refused(SurveillanceSample.content()
                        .surveillance(plan.toBuilder().trendPlans().build())));
        assertEquals(List.of("RISK-250"), refused(SurveillanceSample.content().incidents()));
        assertEquals(
                List.of("RISK-250"),
                refused(SurveillanceSample.content()
                        .incidents(incident.toBuilder().releases(other).build())));
        assertEquals(
                List.of("RISK-250"),
                refused(with(plan.toBuilder()
                        .support(support, new SupportPlan(other, List.of(), List.of()))
                        .build())));
        assertEquals(
                List.of("RISK-300"),
                refused(SurveillanceSample.content()
                        .incidents(incident.toBuilder()
                                .facts(Stream.concat(
                                                incident.facts().stream(),
                                                Stream.of(SurveillanceSample.fact(
                                                        incident.facts().get(0).question(), FactAnswer.UNKNOWN)))
                                        .toList())
                                .build())));
        assertEquals(
                List.of("RISK-308"),
                refused(SurveillanceSample.content()
                        .incidents(incident.toBuilder()
                                .reports(new IncidentReport(ReportKind.INITIAL, AS_OF.plusDays(1), ""))
                                .build())));
        assertEquals(
                List.of("RISK-319"),
                refused(SurveillanceSample.content()
                        .correctiveActions(SurveillanceSample.action().toBuilder()
                                .notice(Stream.concat(
                                                SurveillanceSample.action().notice().stream(),
                                                Stream.of(new NoticeStatement(
                                                        NoticeItem.REASON, NoticeItemState.PRESENT, "again")))
                                        .toList())
                                .build())));
        assertEquals(
                List.of("RISK-325"),
                refused(SurveillanceSample.content()
                        .trends(SurveillanceSample.trend().toBuilder()
                                .periods(TrendPeriod.of(AS_OF, AS_OF.plusDays(1), BigDecimal.ONE, 0))
                                .build())));
        assertEquals(
                List.of("RISK-334", "RISK-339"),
                refused(with(plan.toBuilder()
                        .support(new SupportPlan(
                                support.release(),
                                List.of(
                                        new SupportStageStart(SupportStage.END_OF_SUPPORT, AS_OF),
                                        new SupportStageStart(SupportStage.SUPPORTED, AS_OF)),
                                List.of()))
                        .build())));
        assertEquals(
                List.of("RISK-340"),
                refused(with(plan.toBuilder()
                        .elements(Stream.concat(
                                        plan.elements().stream(),
                                        Stream.of(new PlanStatement(
                                                plan.elements().get(0).element(), "again")))
                                .toList())
                        .build())));
    }

    @Test
    void file_refusesWhatIsThereTwice() {
        SurveillancePlan plan = SurveillanceSample.plan();
        PostMarketFileContent.Builder content = SurveillanceSample.content()
                .incidents(SurveillanceSample.incident(), SurveillanceSample.incident())
                .correctiveActions(SurveillanceSample.action(), SurveillanceSample.action())
                .trends(SurveillanceSample.trend(), SurveillanceSample.trend())
                .surveillance(plan.toBuilder()
                        .trendPlans(plan.trendPlans().get(0), plan.trendPlans().get(0))
                        .support(SurveillanceSample.support(), SurveillanceSample.support())
                        .build());

        List<Finding> findings = PostMarketFile.check(content.build());

        assertEquals(5, findings.size(), findings::toString);
        assertEquals(List.of("RISK-002"), codes(findings).stream().distinct().toList());
    }

    @Test
    void file_refusesDatesAfterItsOwn() {
        LocalDate tomorrow = AS_OF.plusDays(1);
        SurveillancePlan plan = SurveillanceSample.plan();
        PostMarketFileContent.Builder content = SurveillanceSample.content()
                .releases(SurveillanceSample.file().releases().get(0).toBuilder()
                        .installedBase(new InstalledBase(tomorrow, 1))
                        .build())
                .correctiveActions(SurveillanceSample.action().toBuilder()
                        .startsOn(tomorrow)
                        .reportedOn(tomorrow)
                        .build())
                .surveillance(plan.toBuilder()
                        .lastReportOn(tomorrow)
                        .support(new SupportPlan(
                                SurveillanceSample.RELEASE,
                                SurveillanceSample.support().stages(),
                                List.of(new SupportDutyStatement(SupportDuty.DATES_ANNOUNCED, tomorrow, "page"))))
                        .trendPlans(plan.trendPlans().get(0).toBuilder()
                                .approvedOn(tomorrow)
                                .build())
                        .build())
                .trends(SurveillanceSample.trend().toBuilder()
                        .benefitRiskRelevant(new org.tutela.risk.trend.TrendJudgement(
                                FactAnswer.YES, "r", "r", Optional.of(tomorrow)))
                        .build())
                .environmentReviews(new org.tutela.risk.surveillance.EnvironmentReview(
                        tomorrow, "role", "nothing changed", List.of()));

        List<Finding> findings = PostMarketFile.check(content.build());

        assertEquals(7, findings.size(), findings::toString);
        assertEquals(1, codes(findings).stream().distinct().count(), findings::toString);
    }

    @Test
    void blankTexts_areRefusedWithTheirPlaces() {
        List<Finding> findings = PostMarketFile.check(SurveillanceSample.content()
                .incidents(SurveillanceSample.incident().toBuilder().title(" ").build())
                .correctiveActions(
                        SurveillanceSample.action().toBuilder().action("").build())
                .trends(SurveillanceSample.trend().toBuilder().title("").build())
                .environmentReviews(new org.tutela.risk.surveillance.EnvironmentReview(AS_OF, "", "outcome", List.of()))
                .build());

        assertEquals(
                List.of(
                        "correctiveActions[FSCA-1].action",
                        "file.environmentReviews[0].role",
                        "incidents[INC-1].title",
                        "trends[TRD-1].title"),
                findings.stream().map(Finding::path).sorted().toList());
    }

    /** What only the risk file of the release can tell. */
    @Test
    void incident_speaksOfRisksOfItsRelease() {
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.dual()).assess(SampleFile.file());
        Incident known = SurveillanceSample.incident();
        Incident unknown = known.toBuilder().risks(RiskId.parse("RSK-99")).build();
        Incident elsewhere = unknown.toBuilder().releases().build();

        for (Incident fine : List.of(known, elsewhere)) {
            assertTrue(PostMarketReview.of(
                            PostMarketFile.of(
                                    SurveillanceSample.content().incidents(fine).build()),
                            assessment,
                            30)
                    .findings()
                    .stream()
                    .noneMatch(finding -> finding.path().startsWith("incidents")));
        }
        assertEquals(
                List.of("INC-1 refers to RSK-99, which the post-market file does not contain"),
                PostMarketReview.of(
                                PostMarketFile.of(SurveillanceSample.content()
                                        .incidents(unknown)
                                        .build()),
                                assessment,
                                30)
                        .findings()
                        .stream()
                        .filter(finding -> finding.path().startsWith("incidents"))
                        .map(finding -> finding.message(Language.EN))
                        .toList());
    }

    @Test
    void order_changesNeitherEqualityNorDigest() {
        Incident second = SurveillanceSample.incident().toBuilder()
                .id(IncidentId.parse("INC-2"))
                .build();
        PostMarketFile one = PostMarketFile.of(SurveillanceSample.content()
                .incidents(SurveillanceSample.incident(), second)
                .build());
        PostMarketFile two = PostMarketFile.of(SurveillanceSample.content()
                .incidents(second, SurveillanceSample.incident())
                .build());

        assertEquals(one, two);
        assertEquals(one.digest(), two.digest());
        assertNotEquals(one.digest(), SurveillanceSample.file().digest());
        assertEquals(one, one.revise(one.content().toBuilder().build()));
        assertThrows(
                InvalidPostMarketFileException.class,
                () -> one.revise(
                        one.content().toBuilder().asOf(AS_OF.minusDays(100)).build()));
    }
}
