package org.tutela.interchange.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.RiskClass;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.benefit.BenefitRiskAnalyzer;
import org.tutela.risk.comparison.AssessmentComparison;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.dossier.SurveillanceDocuments;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.postmarket.CaseAction;
import org.tutela.risk.postmarket.CaseActionKind;
import org.tutela.risk.postmarket.CaseId;
import org.tutela.risk.postmarket.CaseState;
import org.tutela.risk.postmarket.CaseTransition;
import org.tutela.risk.postmarket.FieldedRelease;
import org.tutela.risk.postmarket.InstalledBase;
import org.tutela.risk.postmarket.PostMarketFile;
import org.tutela.risk.postmarket.PostMarketFileContent;
import org.tutela.risk.postmarket.SurveillanceReview;
import org.tutela.risk.postmarket.VerificationStatus;
import org.tutela.risk.postmarket.VulnerabilityCase;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.surveillance.DisclosureElement;
import org.tutela.risk.surveillance.DisclosureStatement;
import org.tutela.risk.surveillance.EnvironmentReview;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.surveillance.PlanElement;
import org.tutela.risk.surveillance.PlanStatement;
import org.tutela.risk.surveillance.SupportDuty;
import org.tutela.risk.surveillance.SupportDutyStatement;
import org.tutela.risk.surveillance.SupportPlan;
import org.tutela.risk.surveillance.SupportStage;
import org.tutela.risk.surveillance.SupportStageStart;
import org.tutela.risk.surveillance.SurveillancePlan;
import org.tutela.risk.trend.TrendPeriod;
import org.tutela.risk.trend.TrendPlan;
import org.tutela.risk.trend.TrendPlanId;
import org.tutela.risk.trend.TrendSeries;
import org.tutela.risk.trend.TrendSeriesId;
import org.tutela.risk.trend.TrendSubject;
import org.tutela.risk.vigilance.Awareness;
import org.tutela.risk.vigilance.CorrectiveActionId;
import org.tutela.risk.vigilance.FieldSafetyCorrectiveAction;
import org.tutela.risk.vigilance.HolidayCalendar;
import org.tutela.risk.vigilance.ImdrfCodes;
import org.tutela.risk.vigilance.Incident;
import org.tutela.risk.vigilance.IncidentId;
import org.tutela.risk.vigilance.NoticeItem;
import org.tutela.risk.vigilance.NoticeItemState;
import org.tutela.risk.vigilance.NoticeStatement;
import org.tutela.risk.vigilance.VigilanceAssessor;

/** A pump a year after it came on the market, in two releases: some of what surveillance asks for is there, some is not. */
final class FieldedPump {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);
    private static final ReleaseId OLD = ReleaseId.parse("REL-TINY-1");
    private static final ReleaseId NEW = ReleaseId.parse("REL-TINY-2");

    private FieldedPump() {}

    private static SbomComponent component(String name, String version) {
        return SbomComponent.builder(name, name)
                .version(version)
                .packageUrl(PackageUrl.parse("pkg:generic/" + name + '@' + version))
                .build();
    }

    private static FieldedRelease release(ReleaseId id, String version, LocalDate from, SbomComponent... components) {
        return FieldedRelease.builder(id, version, from)
                .endOfSupport(LocalDate.of(2030, 12, 31))
                .sbom(Sbom.builder("urn:uuid:" + version, "1")
                        .components(components)
                        .build())
                .build();
    }

    private static VulnerabilityCase fixed() {
        List<CaseTransition> history = new ArrayList<>();
        LocalDate date = LocalDate.of(2026, 3, 2);
        for (CaseState state : List.of(
                CaseState.RECEIVED,
                CaseState.TRIAGED,
                CaseState.UNDER_INVESTIGATION,
                CaseState.AFFECTED,
                CaseState.UNCONTROLLED,
                CaseState.FIX_PLANNED,
                CaseState.FIX_VALIDATED,
                CaseState.FIX_AVAILABLE)) {
            history.add(new CaseTransition(state, date, "security officer", "as described", Optional.empty()));
            date = date.plusDays(5);
        }
        return VulnerabilityCase.builder(CaseId.parse("CASE-1"), OLD, "CVE-2026-1001", history)
                .cve(CveId.parse("CVE-2026-1001"))
                .owner("security officer")
                .actionStatement("Update to 1.1")
                .fixedVersions("1.1")
                .risks(RiskId.parse("RSK-1"))
                .actions(
                        CaseAction.builder(CaseActionKind.CUSTOMER_COMMUNICATION, "Letter to all wards")
                                .done(LocalDate.of(2026, 3, 20))
                                .verification(VerificationStatus.NOT_NEEDED)
                                .note("a letter")
                                .build(),
                        CaseAction.builder(CaseActionKind.DEVICE_UPDATE, "Release 1.1")
                                .done(LocalDate.of(2026, 4, 10))
                                .verification(VerificationStatus.PASSED)
                                .evidence(EvidenceId.parse("EVD-1"))
                                .build())
                .build();
    }

    private static VulnerabilityCase fresh() {
        return VulnerabilityCase.builder(
                        CaseId.parse("CASE-2"),
                        NEW,
                        "CVE-2026-2002",
                        List.of(new CaseTransition(
                                CaseState.RECEIVED,
                                LocalDate.of(2026, 11, 2),
                                "monitoring",
                                "matched",
                                Optional.empty())))
                .owner("security officer")
                .build();
    }

    private static SurveillancePlan plan() {
        return SurveillancePlan.builder()
                .elements(
                        new PlanStatement(PlanElement.PERSONNEL, "The security officer and a deputy"),
                        new PlanStatement(PlanElement.FREQUENCY, "Every working day"))
                .disclosure(new DisclosureStatement(DisclosureElement.INTAKE_CONTACT, "security@maker.example"))
                .support(new SupportPlan(
                        OLD,
                        List.of(
                                new SupportStageStart(SupportStage.SUPPORTED, LocalDate.of(2025, 6, 1)),
                                new SupportStageStart(SupportStage.LIMITED_SUPPORT, LocalDate.of(2026, 5, 1))),
                        List.of(new SupportDutyStatement(
                                SupportDuty.DATES_ANNOUNCED, LocalDate.of(2025, 6, 1), "Security page"))))
                .trendPlans(TrendPlan.builder(
                                TrendPlanId.parse("TPL-1"),
                                "Security codes",
                                new BigDecimal("0.01"),
                                LocalDate.of(2025, 6, 1))
                        .management("The vigilance officer, within a week")
                        .build())
                .lastReportOn(LAST)
                .build();
    }

    private static TrendSeries.Builder trend(String id, String title) {
        return TrendSeries.builder(
                        TrendSeriesId.parse(id), TrendPlanId.parse("TPL-1"), title, TrendSubject.NON_SERIOUS_INCIDENT)
                .periods(TrendPeriod.of(
                        LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 23), new BigDecimal("10000"), 11));
    }

    static PostMarketFile file() {
        return PostMarketFile.of(PostMarketFileContent.builder(DeviceId.parse("DEV-TINY"), AS_OF, "7")
                .releases(
                        release(OLD, "1.0", LocalDate.of(2025, 6, 1), component("lib", "1.0"), component("tls", "3.1"))
                                .toBuilder()
                                .installedBase(new InstalledBase(LocalDate.of(2026, 11, 1), 300))
                                .build(),
                        release(NEW, "1.1", LocalDate.of(2026, 4, 12), component("lib", "1.2")).toBuilder()
                                .installedBase(new InstalledBase(LocalDate.of(2026, 11, 1), 900))
                                .build())
                .cases(fixed(), fresh())
                .incidents(
                        Incident.builder(
                                        IncidentId.parse("INC-1"),
                                        "Pump restarted during a flood of requests",
                                        Awareness.parse("2026-03-01T08:00+01:00"))
                                .releases(OLD)
                                .description("Restart")
                                .healthEffects("None")
                                .codes(ImdrfCodes.APPLICATION_SECURITY_PROBLEM)
                                .build(),
                        Incident.builder(
                                        IncidentId.parse("INC-2"),
                                        "Pump did not start",
                                        Awareness.parse("2026-11-20T08:00+01:00"))
                                .build())
                .correctiveActions(
                        FieldSafetyCorrectiveAction.builder(CorrectiveActionId.parse("FSCA-1"), "Update to 1.1")
                                .incidents(IncidentId.parse("INC-1"))
                                .reportedOn(LocalDate.of(2026, 4, 11))
                                .startsOn(LocalDate.of(2026, 4, 12))
                                .notice(new NoticeStatement(NoticeItem.REASON, NoticeItemState.PRESENT, "page 1"))
                                .build(),
                        FieldSafetyCorrectiveAction.builder(CorrectiveActionId.parse("FSCA-2"), "Shut a port")
                                .build())
                .trends(
                        trend("TRD-1", "Unauthorised access")
                                .codes(ImdrfCodes.UNAUTHORIZED_ACCESS)
                                .expectedRate(new BigDecimal("0.0004"))
                                .expectedRateSource("risk file, revision 3")
                                .build(),
                        trend("TRD-2", "Restarts").build())
                .surveillance(plan())
                .environmentReviews(new EnvironmentReview(
                        LocalDate.of(2026, 9, 1),
                        "security officer",
                        "Wards move to wireless networks; nothing else changed",
                        List.of(RiskId.parse("RSK-1"))))
                .build());
    }

    /** The same pump a year before. */
    static PostMarketFile earlier() {
        return PostMarketFile.of(PostMarketFileContent.builder(DeviceId.parse("DEV-TINY"), LAST, "3")
                .releases(
                        release(OLD, "1.0", LocalDate.of(2025, 6, 1), component("lib", "1.0"), component("xml", "2")),
                        release(ReleaseId.parse("REL-TINY-0"), "0.9", LocalDate.of(2025, 1, 1)))
                .build());
    }

    private static SurveillanceReview review(PostMarketFile file) {
        return SurveillanceReview.of(
                file,
                PeriodicDuty.of(Instrument.MDR, RiskClass.IIA, false),
                VigilanceAssessor.of(
                        Instrument.MDR,
                        new HolidayCalendar("DE", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of())));
    }

    private static RiskAssessment assess(RiskFile file) {
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
    }

    /** The documents of the pump, with everything to compare with. */
    static SurveillanceDocuments documents() {
        RiskPolicy policy = RiskPolicies.euMdr();
        RiskAssessment before =
                assess(TinyDevice.builder("A fictional text", 1, 1).build());
        RiskAssessment after =
                assess(TinyDevice.builder("A fictional text", 2, 1).build());
        return SurveillanceDocuments.of(review(file()))
                .since(earlier())
                .withComparisons(List.of(AssessmentComparison.of(before, after)))
                .withConclusions(List.of(BenefitRiskAnalyzer.of(policy).analyze(after)));
    }

    /** The documents of a pump of which nothing is known but that it is in the field. */
    static SurveillanceDocuments bare() {
        return SurveillanceDocuments.of(review(PostMarketFile.of(
                PostMarketFileContent.builder(DeviceId.parse("DEV-TINY"), AS_OF, "1")
                        .releases(FieldedRelease.builder(OLD, "1.0", LocalDate.of(2025, 6, 1))
                                .build())
                        .build())));
    }
}
