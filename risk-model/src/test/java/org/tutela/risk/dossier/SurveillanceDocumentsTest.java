package org.tutela.risk.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.RiskClass;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Section;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.benefit.BenefitRiskAnalyzer;
import org.tutela.risk.comparison.AssessmentComparison;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.postmarket.CaseAction;
import org.tutela.risk.postmarket.CaseActionKind;
import org.tutela.risk.postmarket.CaseState;
import org.tutela.risk.postmarket.FieldedRelease;
import org.tutela.risk.postmarket.InstalledBase;
import org.tutela.risk.postmarket.PostMarketFile;
import org.tutela.risk.postmarket.PostMarketFileContent;
import org.tutela.risk.postmarket.PostMarketSample;
import org.tutela.risk.postmarket.SurveillanceReview;
import org.tutela.risk.postmarket.SurveillanceSample;
import org.tutela.risk.postmarket.VerificationStatus;
import org.tutela.risk.postmarket.VulnerabilityCase;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.surveillance.SurveillanceText;

class SurveillanceDocumentsTest {

    private static final ReleaseId NEXT = ReleaseId.parse("REL-3");

    private static SurveillanceDocuments documents(PostMarketFileContent.Builder content) {
        return SurveillanceDocuments.of(SurveillanceReview.of(
                PostMarketFile.of(content.build()), SurveillanceSample.duty(), SurveillanceSample.assessor()));
    }

    private static PostMarketFileContent.Builder bare() {
        return PostMarketFileContent.builder(DeviceId.parse("DEV-1"), SurveillanceSample.AS_OF, "1")
                .releases(FieldedRelease.builder(SurveillanceSample.RELEASE, "2.0", LocalDate.of(2026, 1, 1))
                        .build());
    }

    private static SurveillanceDocuments complete() {
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.dual()).assess(SampleFile.file());
        return SurveillanceDocuments.of(SurveillanceSample.review())
                .since(SurveillanceSample.file())
                .withComparisons(List.of(AssessmentComparison.of(assessment, assessment)))
                .withConclusions(
                        List.of(BenefitRiskAnalyzer.of(RiskPolicies.dual()).analyze(assessment)));
    }

    /** The texts of each section that say that something is missing. */
    private static Map<SurveillanceText, List<String>> gaps(Document document) {
        Map<SurveillanceText, List<String>> gaps = new LinkedHashMap<>();
        for (Section section : document.sections()) {
            List<String> texts = section.blocks().stream()
                    .flatMap(SurveillanceDocumentsTest::gaps)
                    .map(text -> text.render(Language.EN))
                    .toList();
            if (!texts.isEmpty()) {
                gaps.put((SurveillanceText) section.heading().key(), texts);
            }
        }
        return gaps;
    }

    private static Stream<Text> gaps(Block block) {
        if (block instanceof Block.Gap gap) {
            return Stream.of(gap.what());
        }
        return block instanceof Block.Table table
                ? table.rows().stream()
                        .filter(Block.Row::isGap)
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.texts().stream())
                : Stream.of();
    }

    private static List<List<String>> rows(Document document, SurveillanceText heading, int block) {
        Section section = document.sections().stream()
                .filter(it -> it.heading().key() == heading)
                .findFirst()
                .orElseThrow();
        return ((Block.Table) section.blocks().get(block))
                .rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> String.join(
                                        " ",
                                        cell.texts().stream()
                                                .map(text -> text.render(Language.EN))
                                                .toList()))
                                .toList())
                        .toList();
    }

    /** METHOD 4.6 names the fields. */
    @Test
    void report_hasEveryFieldInItsOrder() {
        assertEquals(
                List.of(
                        SurveillanceText.FIELD,
                        SurveillanceText.SBOM,
                        SurveillanceText.VULNERABILITIES,
                        SurveillanceText.CONTROL,
                        SurveillanceText.COVERAGE,
                        SurveillanceText.INCIDENTS,
                        SurveillanceText.ACTIONS,
                        SurveillanceText.TRENDS,
                        SurveillanceText.BENEFIT_RISK,
                        SurveillanceText.RISKS,
                        SurveillanceText.ENVIRONMENT,
                        SurveillanceText.FINDINGS),
                documents(bare()).periodicReport().sections().stream()
                        .map(section -> section.heading().key())
                        .toList());
    }

    /** What nobody has said is a gap, with the place that asks for it. */
    @Test
    void bareFile_givesAGapForEachThingThatIsNotKnown() {
        Map<SurveillanceText, List<String>> gaps = gaps(documents(bare()).periodicReport());

        assertEquals(
                List.of(
                        SurveillanceText.FIELD,
                        SurveillanceText.SBOM,
                        SurveillanceText.TRENDS,
                        SurveillanceText.BENEFIT_RISK,
                        SurveillanceText.RISKS,
                        SurveillanceText.ENVIRONMENT),
                List.copyOf(gaps.keySet()));
        assertTrue(
                gaps.get(SurveillanceText.FIELD)
                        .contains("Nobody has stated it; asked for by Regulation (EU) 2017/745, Article 86(1)(c)"),
                gaps::toString);
        assertTrue(
                gaps.get(SurveillanceText.BENEFIT_RISK)
                        .contains("no benefit-risk analysis; asked for by Regulation (EU) 2017/745, Article 86(1)(a)"),
                gaps::toString);
        gaps.values()
                .forEach(texts ->
                        assertTrue(texts.stream().anyMatch(text -> text.contains("asked for by")), texts::toString));
    }

    @Test
    void completeFile_hasNoGap() {
        assertEquals(Map.of(), gaps(complete().periodicReport()));
        assertEquals(Map.of(), gaps(complete().plan()));
    }

    @Test
    void barePlan_hasAGapForEachElement() {
        Map<SurveillanceText, List<String>> gaps = gaps(documents(bare()).plan());

        assertEquals(
                List.of(
                        SurveillanceText.ELEMENTS,
                        SurveillanceText.DISCLOSURE,
                        SurveillanceText.TREND_METHOD,
                        SurveillanceText.SERIES,
                        SurveillanceText.STAGES),
                List.copyOf(gaps.keySet()));
        assertTrue(gaps.get(SurveillanceText.ELEMENTS).get(0).contains("Article 84"), gaps::toString);
        assertEquals(1 + 2 * 10, gaps.get(SurveillanceText.ELEMENTS).size());
        assertEquals(2 * 7, gaps.get(SurveillanceText.DISCLOSURE).size());
    }

    @Test
    void title_isThatOfTheDutyOfTheClass() {
        assertEquals(
                Message.of(SurveillanceText.PSUR), complete().periodicReport().title());
        SurveillanceDocuments lower = SurveillanceDocuments.of(SurveillanceReview.of(
                SurveillanceSample.file(),
                PeriodicDuty.of(Instrument.MDR, RiskClass.I, false),
                SurveillanceSample.assessor()));
        assertEquals(
                Message.of(SurveillanceText.PMS_REPORT), lower.periodicReport().title());
        assertTrue(lower.periodicReport().lines(Language.EN).contains("Regulation (EU) 2017/745, Article 85"));
        assertTrue(lower.periodicReport().lines(Language.EN).contains("updated when necessary"));
        assertTrue(complete().periodicReport().lines(Language.EN).contains("every 12 months at the latest"));
    }

    @Test
    void period_beginsOnTheDayAfterTheLastReport() {
        assertEquals(SurveillanceSample.LAST_REPORT.plusDays(1), complete().from());
        assertEquals(LocalDate.of(2026, 1, 1), documents(bare()).from());
        assertEquals(
                SurveillanceSample.AS_OF,
                documents(PostMarketFileContent.builder(DeviceId.parse("DEV-1"), SurveillanceSample.AS_OF, "1"))
                        .from());
    }

    @Test
    void operators_seeNothingOfIt() {
        for (Document document : List.of(complete().plan(), complete().periodicReport())) {
            Document left = document.forAudience(Audience.OPERATOR, "");
            assertTrue(
                    left.sections().stream()
                            .allMatch(section -> section.blocks().isEmpty()
                                    || section.blocks().stream()
                                            .allMatch(block -> block.texts().stream()
                                                    .allMatch(text -> text.audience() == Audience.PUBLIC))),
                    left::toString);
            assertFalse(left.lines(Language.EN).contains("INC-1"));
        }
    }

    private static VulnerabilityCase uncontrolled(String id) {
        return PostMarketSample.caseIn(
                        id,
                        CaseState.RECEIVED,
                        CaseState.TRIAGED,
                        CaseState.UNDER_INVESTIGATION,
                        CaseState.AFFECTED,
                        CaseState.UNCONTROLLED)
                .build();
    }

    @Test
    void uncontrolledCase_hasItsTimesOrAGap() {
        VulnerabilityCase done = uncontrolled("CASE-1").toBuilder()
                .actions(
                        CaseAction.builder(CaseActionKind.CUSTOMER_COMMUNICATION, "letter")
                                .done(PostMarketSample.LEARNED.plusDays(12))
                                .build(),
                        CaseAction.builder(CaseActionKind.DEVICE_UPDATE, "update, not verified")
                                .done(PostMarketSample.LEARNED.plusDays(20))
                                .build(),
                        CaseAction.builder(CaseActionKind.DEVICE_UPDATE, "update")
                                .done(PostMarketSample.LEARNED.plusDays(41))
                                .verification(VerificationStatus.PASSED)
                                .evidence(EvidenceId.parse("EVD-1"))
                                .build())
                .build();
        Document told = documents(SurveillanceSample.content().cases(done)).periodicReport();
        Document open = documents(SurveillanceSample.content().cases(uncontrolled("CASE-1")))
                .periodicReport();

        assertEquals(
                List.of("uncontrolled at some time", "1"),
                rows(told, SurveillanceText.CONTROL, 0).get(0));
        assertEquals(
                List.of("12", "41"),
                rows(told, SurveillanceText.CONTROL, 2).get(0).subList(5, 7));
        assertTrue(told.lines(Language.EN).contains("1 of 1; shortest 12, longest 12 days"));
        assertFalse(gaps(told).containsKey(SurveillanceText.CONTROL));
        assertEquals(
                "not yet after 54 days; asked for by MDCG 2019-16 rev.1, 3.8",
                rows(open, SurveillanceText.CONTROL, 2).get(0).get(5));
        assertTrue(gaps(open).containsKey(SurveillanceText.CONTROL));
    }

    /** What is not judged counts as uncontrolled, and a case that is taken up again is not judged. */
    @Test
    void control_isThatOfThePeriod() {
        assertEquals("not affected", state(CaseState.NOT_AFFECTED));
        assertEquals("controlled all the time", state(CaseState.CONTROLLED));
        assertEquals("uncontrolled at some time", state(CaseState.INTERIM_CONTROLLED));
        assertEquals("not judged; counts as uncontrolled", state(CaseState.AFFECTED));
        assertEquals("not judged; counts as uncontrolled", state(CaseState.RECEIVED));
        Document again = documents(SurveillanceSample.content()
                        .cases(PostMarketSample.caseIn(
                                        "CASE-1",
                                        CaseState.RECEIVED,
                                        CaseState.TRIAGED,
                                        CaseState.UNDER_INVESTIGATION,
                                        CaseState.AFFECTED,
                                        CaseState.CONTROLLED,
                                        CaseState.REOPENED)
                                .build()))
                .periodicReport();
        assertEquals(
                "not judged; counts as uncontrolled",
                rows(again, SurveillanceText.CONTROL, 0).get(0).get(0));
    }

    private static String state(CaseState state) {
        return rows(
                        documents(SurveillanceSample.content()
                                        .cases(PostMarketSample.caseIn("CASE-1", state)
                                                .build()))
                                .periodicReport(),
                        SurveillanceText.CONTROL,
                        0)
                .get(0)
                .get(0);
    }

    private static PostMarketFileContent.Builder twoReleases(FieldedRelease next) {
        return SurveillanceSample.content()
                .releases(SurveillanceSample.file().releases().get(0), next)
                .cases(PostMarketSample.caseIn("CASE-1", CaseState.FIX_AVAILABLE)
                        .build());
    }

    private static FieldedRelease next() {
        return FieldedRelease.builder(NEXT, "2.1", LocalDate.of(2026, 11, 1))
                .endOfSupport(LocalDate.of(2030, 1, 1))
                .sbom(PostMarketSample.sbom(PostMarketSample.component("lib", "pkg:generic/lib@1.1")))
                .installedBase(new InstalledBase(SurveillanceSample.AS_OF, 399))
                .build();
    }

    /** 1200 devices still have it and 399 do not: 24.9 %, and never rounded up. */
    @Test
    void coverage_isTheShareOfDevicesWithoutIt() {
        Document report = documents(twoReleases(next())).periodicReport();

        assertEquals(
                List.of(List.of("CVE-2026-1001", "1200", "399", "24 %")), rows(report, SurveillanceText.COVERAGE, 0));
        for (FieldedRelease unknown : List.of(
                FieldedRelease.builder(NEXT, "2.1", LocalDate.of(2026, 11, 1))
                        .installedBase(new InstalledBase(SurveillanceSample.AS_OF, 399))
                        .build(),
                FieldedRelease.builder(NEXT, "2.1", LocalDate.of(2026, 11, 1))
                        .sbom(next().sbom().orElseThrow())
                        .build())) {
            Document open = documents(twoReleases(unknown)).periodicReport();
            assertEquals(
                    "cannot be told: [REL-3] has no count or no bill of materials; asked for by "
                            + "MDCG 2019-16 rev.1, 3.8",
                    rows(open, SurveillanceText.COVERAGE, 0).get(0).get(1));
        }
    }

    @Test
    void billsOfMaterials_areComparedPartByPart() {
        PostMarketFile before = PostMarketFile.of(PostMarketSample.content()
                .releases(
                        PostMarketSample.release().toBuilder()
                                .sbom(PostMarketSample.sbom(
                                        PostMarketSample.component("lib", "pkg:generic/lib@0.9"),
                                        PostMarketSample.component("xml", "pkg:generic/xml@2")))
                                .build(),
                        FieldedRelease.builder(ReleaseId.parse("REL-1"), "1.0", LocalDate.of(2025, 1, 1))
                                .build())
                .build());
        Document report = documents(twoReleases(next())).since(before).periodicReport();

        assertEquals(
                List.of(
                        List.of("REL-2", "lib", "0.9 pkg:generic/lib@0.9", "1.0 pkg:generic/lib@1.0"),
                        List.of("REL-2", "tls", "not in it", "1.0-1 pkg:deb/debian/tls@1.0-1"),
                        List.of("REL-2", "xml", "2 pkg:generic/xml@2", "not in it"),
                        List.of("REL-3", "", "not in it", "new release with 1 components"),
                        List.of("REL-1", "", "1.0", "no longer in the file")),
                rows(report, SurveillanceText.SBOM, 0));
        assertEquals(
                List.of(List.of("REL-2", "", "", "unchanged")),
                rows(complete().periodicReport(), SurveillanceText.SBOM, 0));
    }

    @Test
    void earlierFile_isOfTheSameDeviceAndNotLater() {
        assertEquals(
                "Earlier file must be of DEV-1, but was of DEV-2",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> complete()
                                        .since(PostMarketFile.of(PostMarketFileContent.builder(
                                                        DeviceId.parse("DEV-2"), SurveillanceSample.AS_OF, "1")
                                                .build())))
                        .getMessage());
        assertEquals(
                "Earlier file must be of 2026-11-24 or before, but was of 2026-11-25",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> complete()
                                        .since(PostMarketFile.of(PostMarketFileContent.builder(
                                                        DeviceId.parse("DEV-1"),
                                                        SurveillanceSample.AS_OF.plusDays(1),
                                                        "1")
                                                .build())))
                        .getMessage());
    }

    @Test
    void incident_standsWithItsCodesAndTheTrendWithItsTest() {
        Document report = complete().periodicReport();

        assertEquals(
                List.of(
                        "INC-1",
                        "Alarm came late during a flood of requests",
                        "2026-10-15",
                        "serious incident",
                        "yes",
                        "A1105 Computer System Security Problem C1007 Software Security Vulnerability",
                        "2026-10-30",
                        "2026-10-24"),
                rows(report, SurveillanceText.INCIDENTS, 0).get(0));
        assertEquals(
                List.of(
                        "TRD-1",
                        "Unauthorised access",
                        "A110502 Unauthorized Access to Computer System",
                        "11",
                        "4.0000",
                        "0.002840 poisson",
                        "frequency",
                        "not reportable"),
                rows(report, SurveillanceText.TRENDS, 0).get(0));
        assertEquals(
                List.of(
                        "FSCA-1",
                        "Update to 2.1",
                        "INC-1",
                        "2026-11-09",
                        "2026-11-04",
                        "12 of 12 points met or excluded"),
                rows(report, SurveillanceText.ACTIONS, 0).get(0));
    }

    /** What was over before the period does not stand in it. */
    @Test
    void whatWasOverBefore_isLeftOut() {
        PostMarketFileContent.Builder content = SurveillanceSample.content()
                .surveillance(SurveillanceSample.plan().toBuilder()
                        .lastReportOn(SurveillanceSample.AS_OF)
                        .build());
        Document report = documents(content).periodicReport();

        List<String> lines = report.lines(Language.EN);
        assertFalse(lines.contains("INC-1"), lines::toString);
        assertFalse(lines.contains("FSCA-1"), lines::toString);
        assertTrue(gaps(report).containsKey(SurveillanceText.ENVIRONMENT));
    }
}
