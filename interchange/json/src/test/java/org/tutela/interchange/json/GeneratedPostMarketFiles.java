package org.tutela.interchange.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.device.ComponentId;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.CweId;
import org.tutela.risk.advisory.KevEntry;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.postmarket.*;
import org.tutela.risk.sbom.ComponentHash;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.SupportLevel;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.surveillance.*;
import org.tutela.risk.trend.*;
import org.tutela.risk.urgency.TechnicalImpact;
import org.tutela.risk.urgency.Utility;
import org.tutela.risk.vigilance.*;

/** Makes connected post-market files: every reference leads somewhere, every kind of value occurs. */
final class GeneratedPostMarketFiles {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final LocalDate BEGIN = AS_OF.minusDays(1000);
    private static final LocalDate END = AS_OF.plusYears(3);

    private final Random random;

    private GeneratedPostMarketFiles(Random random) {
        this.random = random;
    }

    static PostMarketFile file(Random random) {
        return new GeneratedPostMarketFiles(random).file();
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private String text() {
        return GeneratedFiles.text(random);
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(each -> random.nextBoolean()).toList();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static <T> List<T> make(int count, IntFunction<T> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }

    private LocalDate date() {
        return AS_OF.minusDays(upTo(900));
    }

    private BigDecimal decimal(int most, int places) {
        return BigDecimal.valueOf(1 + random.nextInt(most), random.nextInt(places + 1));
    }

    private List<RiskId> risks() {
        return make(upTo(2), i -> RiskId.parse("RSK-" + (i + 1)));
    }

    private PostMarketFile file() {
        List<FieldedRelease> releases = make(1 + upTo(2), this::release);
        List<ReleaseId> ids = releases.stream().map(FieldedRelease::id).toList();
        List<TrendPlan> plans = make(1 + upTo(1), this::trendPlan);
        List<Incident> incidents = make(upTo(3), i -> incident(i, ids));
        PostMarketFileContent.Builder content = PostMarketFileContent.builder(DeviceId.parse("DEV-1"), AS_OF, text())
                .note(random.nextBoolean() ? text() : "")
                .releases(releases)
                .cases(IntStream.range(0, releases.size())
                        .boxed()
                        .flatMap(at -> make(upTo(2), i -> vulnerabilityCase(i, at, releases.get(at))).stream())
                        .toList())
                .incidents(incidents)
                .correctiveActions(make(
                        upTo(2),
                        i -> action(i, incidents.stream().map(Incident::id).toList())))
                .environmentReviews(make(upTo(2), i -> new EnvironmentReview(date(), text(), text(), risks())));
        if (random.nextInt(5) > 0) {
            content.surveillance(new SurveillancePlan(
                            some(List.of(PlanElement.values())).stream()
                                    .map(element -> new PlanStatement(element, text()))
                                    .toList(),
                            some(List.of(DisclosureElement.values())).stream()
                                    .map(element -> new DisclosureStatement(element, text()))
                                    .toList(),
                            some(ids).stream().map(this::support).toList(),
                            plans,
                            maybe(date())))
                    .trends(make(upTo(3), i -> trend(i, plans.get(random.nextInt(plans.size())))));
        }
        return PostMarketFile.of(content.build());
    }

    private FieldedRelease release(int at) {
        return new FieldedRelease(
                ReleaseId.parse("REL-" + at),
                text(),
                BEGIN,
                maybe(text()),
                maybe(END),
                random.nextBoolean() ? text() : "",
                Optional.of(sbom()),
                maybe(new CanonicalEncoder().put(text()).digest()),
                maybe(new InstalledBase(date(), upTo(100_000))));
    }

    private Sbom sbom() {
        Sbom.Builder sbom = Sbom.builder(text(), text()).components(make(1 + upTo(2), i -> {
            SbomComponent.Builder component = SbomComponent.builder("c-" + i, text())
                    .version(random.nextBoolean() ? text() : "")
                    .supplier(random.nextBoolean() ? text() : "")
                    .supportLevel(one(SupportLevel.values()))
                    .hashes(make(upTo(1), j -> new ComponentHash("SHA-256", "00ff")));
            maybe(PackageUrl.parse("pkg:maven/org.a/b@1." + i)).ifPresent(component::packageUrl);
            maybe(END).ifPresent(component::endOfSupport);
            maybe(ComponentId.parse("CMP-" + i)).ifPresent(component::deviceComponent);
            return component.build();
        }));
        maybe(date()).ifPresent(sbom::created);
        return sbom.author(random.nextBoolean() ? text() : "").build();
    }

    /** A way through the states, each step allowed. */
    private List<CaseTransition> history() {
        List<CaseTransition> steps = new ArrayList<>();
        LocalDate date = BEGIN.plusDays(upTo(100));
        CaseState state = CaseState.RECEIVED;
        int length = 1 + upTo(12);
        for (int i = 0; i < length; i++) {
            steps.add(new CaseTransition(
                    state,
                    date,
                    text(),
                    text(),
                    maybe(new CanonicalEncoder().put(text()).digest())));
            List<CaseState> next = List.copyOf(new java.util.TreeSet<>(state.next()));
            state = next.get(random.nextInt(next.size()));
            date = date.plusDays(upTo(30));
        }
        return steps;
    }

    private VulnerabilityCase vulnerabilityCase(int i, int at, FieldedRelease release) {
        CveId cve = CveId.parse("CVE-2026-" + (1000 + i));
        VulnerabilityCase.Builder builder = VulnerabilityCase.builder(
                        CaseId.parse("CASE-" + at + i), release.id(), cve.text(), history())
                .cve(cve)
                .aliases(make(upTo(1), j -> "alias-" + i + j))
                .title(random.nextBoolean() ? text() : "")
                .cwes(make(upTo(2), j -> CweId.parse("CWE-" + (20 + j))))
                .matches(make(
                        upTo(1),
                        j -> new ComponentMatch(
                                "c-0", text(), text(), date(), one(MatchBasis.values()), random.nextBoolean())))
                .cvss(make(
                        upTo(2),
                        j -> new AdvisoryCvss(
                                CvssVector.parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"),
                                text(),
                                date(),
                                maybe(new BigDecimal("10.0")))))
                .exploitStatus(one(ExploitStatus.values()))
                .kev(make(
                        upTo(1),
                        j -> new KevEntry(
                                cve,
                                date(),
                                maybe(date()),
                                text(),
                                text(),
                                text(),
                                random.nextBoolean(),
                                "2026.10.01")))
                .epss(make(upTo(2), j -> new EpssSample(date(), new BigDecimal("0." + (1 + upTo(98))), "v4")))
                .owner(random.nextBoolean() ? text() : "")
                .justification(VexJustification.VULNERABLE_CODE_NOT_PRESENT)
                .impactStatement(random.nextBoolean() ? text() : "")
                .controls(make(upTo(1), j -> ControlId.parse("CTL-1")))
                .actionStatement(text())
                .fixedVersions("2." + i)
                .steps(make(upTo(1), j -> StepId.parse("STP-1")))
                .risks(risks())
                .actions(make(upTo(2), j -> caseAction()))
                .seriousHarm(one(SeriousHarm.values()));
        maybe(VulnerabilityId.parse("VUL-1")).ifPresent(builder::riskFileVulnerability);
        maybe(one(Utility.values())).ifPresent(builder::utility);
        maybe(one(TechnicalImpact.values())).ifPresent(builder::technicalImpact);
        return builder.build();
    }

    /** Settled, so that the case may be closed. */
    private CaseAction caseAction() {
        CaseAction.Builder action = CaseAction.builder(one(CaseActionKind.values()), text())
                .done(date())
                .verification(random.nextBoolean() ? VerificationStatus.PASSED : VerificationStatus.NOT_NEEDED)
                .evidence(EvidenceId.parse("EVD-1"))
                .controls(make(upTo(1), j -> ControlId.parse("CTL-1")))
                .note(text());
        maybe(date()).ifPresent(action::due);
        return action.build();
    }

    private Awareness awareness(LocalDate date) {
        return new Awareness(OffsetDateTime.of(
                date.atTime(upTo(23), upTo(59), upTo(59), random.nextBoolean() ? 0 : upTo(999_999_999)),
                ZoneOffset.ofTotalSeconds(900 * (upTo(96) - 48))));
    }

    private Incident incident(int i, List<ReleaseId> releases) {
        LocalDate aware = AS_OF.minusDays(300L + upTo(300));
        Incident.Builder incident = Incident.builder(IncidentId.parse("INC-" + i), text(), awareness(aware))
                .releases(some(releases))
                .description(random.nextBoolean() ? text() : "")
                .healthEffects(random.nextBoolean() ? text() : "")
                .facts(some(List.of(VigilanceQuestion.values())).stream()
                        .map(question -> new VigilanceFact(
                                question,
                                one(FactAnswer.values()),
                                random.nextBoolean() ? text() : "",
                                make(upTo(2), j -> text())))
                        .toList())
                .codes(some(List.of(
                        ImdrfCodes.COMPUTER_SYSTEM_SECURITY_PROBLEM,
                        ImdrfCodes.SOFTWARE_SECURITY_VULNERABILITY,
                        ImdrfCode.parse("E0101"))))
                .risks(risks())
                .reports(make(
                        upTo(2),
                        j -> new IncidentReport(
                                one(ReportKind.values()),
                                aware.plusDays(upTo(200)),
                                random.nextBoolean() ? text() : "")));
        maybe(new PeriodicSummary(text(), date(), one(SummaryGround.values()), text(), END))
                .ifPresent(incident::summary);
        maybe(awareness(aware.plusDays(upTo(20)))).ifPresent(incident::threatAwareness);
        return incident.build();
    }

    private FieldSafetyCorrectiveAction action(int i, List<IncidentId> incidents) {
        FieldSafetyCorrectiveAction.Builder action = FieldSafetyCorrectiveAction.builder(
                        CorrectiveActionId.parse("FSCA-" + i), text())
                .incidents(some(incidents))
                .urgency(random.nextBoolean() ? text() : "")
                .notice(some(List.of(NoticeItem.values())).stream()
                        .map(item -> new NoticeStatement(
                                item, one(NoticeItemState.values()), random.nextBoolean() ? text() : ""))
                        .toList());
        maybe(date()).ifPresent(action::startsOn);
        maybe(date()).ifPresent(action::reportedOn);
        return action.build();
    }

    private SupportPlan support(ReleaseId release) {
        return new SupportPlan(
                release,
                Stream.of(
                                new SupportStageStart(SupportStage.SUPPORTED, BEGIN),
                                new SupportStageStart(SupportStage.LIMITED_SUPPORT, END.minusYears(1)),
                                new SupportStageStart(SupportStage.END_OF_SUPPORT, END.plusDays(1)))
                        .limit(upTo(3))
                        .toList(),
                some(List.of(SupportDuty.values())).stream()
                        .map(duty -> new SupportDutyStatement(duty, date(), text()))
                        .toList());
    }

    private TrendPlan trendPlan(int i) {
        return new TrendPlan(
                TrendPlanId.parse("TPL-" + i),
                text(),
                new BigDecimal("0.0" + (1 + upTo(8))),
                date(),
                one(Multiplicity.values()),
                1 + upTo(119),
                one(ExposureUnit.values()),
                one(SeverityScores.values()),
                decimal(100, 2),
                one(OverDispersionRule.values()),
                maybe(new PoissonCusum(BigDecimal.ONE.add(decimal(50, 1)), decimal(100, 1))),
                text());
    }

    private TrendPeriod period(LocalDate from) {
        List<Integer> bySeverity = make(3, j -> upTo(4));
        int events = bySeverity.stream().mapToInt(Integer::intValue).sum();
        return new TrendPeriod(
                from,
                from.plusDays(29),
                decimal(100_000, 3),
                events,
                random.nextBoolean() ? bySeverity : List.of(),
                upTo(Math.min(1, events)));
    }

    private TrendJudgement judgement() {
        return new TrendJudgement(
                one(FactAnswer.values()),
                random.nextBoolean() ? text() : "",
                random.nextBoolean() ? text() : "",
                maybe(date()));
    }

    private TrendSeries trend(int i, TrendPlan plan) {
        TrendSeries.Builder series = TrendSeries.builder(
                        TrendSeriesId.parse("TRD-" + i), plan.id(), text(), one(TrendSubject.values()))
                .codes(some(List.of(ImdrfCodes.UNAUTHORIZED_ACCESS)))
                .expectedRateSource(random.nextBoolean() ? text() : "")
                .baseline(make(upTo(3), j -> period(BEGIN.plusDays(30L * j))))
                .periods(make(upTo(4), j -> period(BEGIN.plusDays(30L * j + 300))))
                .risks(risks())
                .benefitRiskRelevant(judgement())
                .possiblyUnacceptable(judgement());
        maybe(decimal(100, 6)).ifPresent(series::expectedRate);
        return series.build();
    }
}
