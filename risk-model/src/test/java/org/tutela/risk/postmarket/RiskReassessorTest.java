package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tutela.risk.postmarket.PostMarketSample.AS_OF;
import static org.tutela.risk.postmarket.PostMarketSample.CVE;
import static org.tutela.risk.postmarket.PostMarketSample.LEARNED;
import static org.tutela.risk.postmarket.PostMarketSample.caseIn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.ComponentId;
import org.tutela.core.finding.Finding;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.assessment.Edits;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.comparison.RiskMovement;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.policy.FactorSchemes;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;

class RiskReassessorTest {

    private static final RiskReassessor REASSESSOR = RiskReassessor.of(RiskPolicies.dual());
    private static final VulnerabilityId FRESH = VulnerabilityId.parse("VUL-CASE-1001");

    /** The sample, with the component in its first control. */
    private static RiskFile file() {
        return Edits.controls(
                SampleFile.file(),
                it -> it.id().text().equals("CTL-1")
                        ? it.toBuilder().components(ComponentId.parse("CMP-1")).build()
                        : it);
    }

    private static ComponentMatch match(String component) {
        return new ComponentMatch(component, "ICSMA-26-001-01", "CISA", LEARNED, MatchBasis.PACKAGE_URL, true);
    }

    private static VulnerabilityCase.Builder affected() {
        return caseIn("CASE-1001", CaseState.AFFECTED);
    }

    private static Reassessment reassess(RiskFile file, VulnerabilityCase... cases) {
        return REASSESSOR.reassess(file, PostMarketSample.file(cases), AS_OF, "2");
    }

    private static Vulnerability vulnerability(RiskFile file, VulnerabilityId id) {
        return file.content().vulnerabilities().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static AttackStep.Basic step(RiskFile file, String id) {
        return (AttackStep.Basic) file.content().steps().stream()
                .filter(it -> it.id().equals(StepId.parse(id)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(it -> it.code().code()).toList();
    }

    @Test
    void noCase_movesNothing() {
        RiskFile file = file();
        Reassessment result = reassess(file);

        assertSame(file, result.file());
        assertEquals(List.of(), result.comparison().movements());
        assertTrue(result.changeSet().isEmpty());
        assertFalse(result.isBenefitRiskReviewNeeded());
    }

    @Test
    void case_movesItsRisksAndSaysWhy() {
        RiskFile file = file();
        RiskFile copy = file();
        Reassessment result = reassess(
                file,
                affected().matches(match("lib")).steps(StepId.parse("STP-4")).build());

        assertEquals(copy, file);
        assertEquals("1", file.content().revision());
        assertEquals("2", result.file().content().revision());
        assertEquals(
                VulnerabilityStatus.AFFECTED,
                vulnerability(result.file(), FRESH).status());
        assertEquals(
                Optional.of(ComponentId.parse("CMP-1")),
                vulnerability(result.file(), FRESH).component());
        assertEquals(List.of(ControlId.parse("CTL-1")), result.suspendedControls());
        assertEquals(
                List.of(RiskId.parse("RSK-1"), RiskId.parse("RSK-2")),
                result.comparison().movements().stream().map(RiskMovement::risk).toList());
        assertEquals(List.of(RiskId.parse("RSK-1"), RiskId.parse("RSK-2")), result.staleDecisions());
        assertTrue(result.isBenefitRiskReviewNeeded());
        assertEquals(
                List.of(
                        "Control CTL-1 is suspended: its component CMP-1 has vulnerability CVE-2026-1001",
                        "Vulnerability VUL-CASE-1001 of case CASE-1001: AFFECTED, NONE_KNOWN",
                        "Step STP-4 was rated E2 before vulnerability VUL-CASE-1001 was linked with it; its rating is open",
                        "Step STP-4 exploits vulnerability VUL-CASE-1001 of case CASE-1001"),
                result.changes().stream().map(Object::toString).toList());
        assertEquals(List.of("RISK-279"), codes(result.findings()));
        assertEquals(
                Set.of(
                        AffectedDocument.SECURITY_RISK_ASSESSMENT,
                        AffectedDocument.SAFETY_RISK_MANAGEMENT,
                        AffectedDocument.VERIFICATION_AND_VALIDATION,
                        AffectedDocument.BENEFIT_RISK_ANALYSIS,
                        AffectedDocument.USER_INFORMATION,
                        AffectedDocument.VULNERABILITY_STATEMENTS,
                        AffectedDocument.POST_MARKET_REPORT),
                result.changeSet().documents());
        assertEquals(
                List.of("UIF-1"),
                result.changeSet().userInformation().stream()
                        .map(Object::toString)
                        .toList());
        assertTrue(result.changeSet().clauses().toString().contains("MDR-I-17.2"));
        assertEquals(List.of(CaseId.parse("CASE-1001")), result.changeSet().cases());
    }

    @Test
    void settledCase_movesNothing() {
        VulnerabilityCase it = caseIn("CASE-1001", CaseState.NOT_AFFECTED)
                .matches(match("lib"))
                .build();
        RiskFile file = file();

        assertSame(file, reassess(file, it).file());
    }

    @Test
    void namedVulnerability_followsItsCase() {
        VulnerabilityCase it = caseIn("CASE-1001", CaseState.NOT_AFFECTED)
                .riskFileVulnerability(VulnerabilityId.parse("VUL-1"))
                .impactStatement("the module is not linked")
                .build();
        Vulnerability after = vulnerability(reassess(file(), it).file(), VulnerabilityId.parse("VUL-1"));

        assertEquals(VulnerabilityStatus.NOT_AFFECTED, after.status());
        assertEquals("vulnerable_code_not_present: the module is not linked", after.justification());
        assertEquals(Optional.of(CVE.text()), after.cve());
        VulnerabilityCase open = it.toBuilder()
                .history(PostMarketSample.history(CaseState.RECEIVED))
                .build();
        assertEquals(
                VulnerabilityStatus.AFFECTED,
                vulnerability(reassess(file(), open).file(), VulnerabilityId.parse("VUL-1"))
                        .status());
    }

    @Test
    void publishedVectors_rateWhatWasRatedBefore() {
        AdvisoryCvss easy = new AdvisoryCvss(
                CvssVector.parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"), "NVD", LEARNED, Optional.empty());
        AdvisoryCvss hard = new AdvisoryCvss(
                CvssVector.parse("CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:H/I:H/A:H"), "CISA", LEARNED, Optional.empty());
        RiskFile both = reassess(
                        file(),
                        affected().cvss(hard, easy).steps(StepId.parse("STP-4")).build())
                .file();
        ExploitabilityRating.Direct raised =
                (ExploitabilityRating.Direct) step(both, "STP-4").exploitability();
        assertEquals("E5", raised.level().code());
        assertTrue(raised.rationale().contains("Step STP-4 is raised from E2 to E5"), raised.rationale());
        RiskFile one = reassess(
                        file(),
                        affected().cvss(hard).steps(StepId.parse("STP-4")).build())
                .file();
        assertEquals(SampleFile.rating("E2"), step(one, "STP-4").exploitability(), "a hard vector lowers nothing");
        assertEquals(2, vulnerability(both, FRESH).cvss().size());
    }

    @Test
    void epss_raisesByTheFloorsAndNeverLowers() {
        for (String[] row : new String[][] {
            {"0.0008", "E2"}, {"0.09", "E2"}, {"0.1", "E3"}, {"0.49", "E3"}, {"0.5", "E4"}, {"1", "E4"}
        }) {
            VulnerabilityCase it = affected()
                    .riskFileVulnerability(VulnerabilityId.parse("VUL-1"))
                    .epss(new EpssSample(AS_OF, new BigDecimal(row[0]), "v4"))
                    .build();
            RiskFile file = Edits.steps(
                    file(),
                    each -> each instanceof AttackStep.Basic basic
                                    && basic.id().text().equals("STP-1")
                            ? new AttackStep.Basic(
                                    basic.id(),
                                    basic.title(),
                                    SampleFile.rating("E2"),
                                    basic.vulnerabilities(),
                                    basic.interfaces())
                            : each);
            ExploitabilityRating.Direct after = (ExploitabilityRating.Direct)
                    step(reassess(file, it).file(), "STP-1").exploitability();
            assertEquals(row[1], after.level().code(), row[0]);
        }
        VulnerabilityCase low = affected()
                .riskFileVulnerability(VulnerabilityId.parse("VUL-1"))
                .epss(new EpssSample(AS_OF, new BigDecimal("0.0008"), "v4"))
                .build();
        assertEquals(
                SampleFile.rating("E5"),
                step(reassess(file(), low).file(), "STP-1").exploitability());
    }

    @Test
    void factors_keepAccessAndOpenDifficulty() {
        RiskPolicy policy = RiskPolicies.dual();
        assertTrue(policy.schemes().contains(FactorSchemes.attackPotential()));
        ExploitabilityRating rating = new ExploitabilityRating.Factored(
                "attack-potential",
                List.of(
                        new FactorValue("TIME", "MORE"),
                        new FactorValue("EXPERTISE", "EXPERT"),
                        new FactorValue("WINDOW", "DIFFICULT")),
                "judged");
        ExploitabilityRating cvss = new ExploitabilityRating.Factored(
                "cvss-3", List.of(new FactorValue("AV", "P"), new FactorValue("AC", "H")), "judged");
        RiskFile file = Edits.steps(file(), each -> {
            if (each instanceof AttackStep.Basic basic && !basic.id().text().equals("STP-1")) {
                return new AttackStep.Basic(
                        basic.id(),
                        basic.title(),
                        basic.id().text().equals("STP-2") ? rating : cvss,
                        basic.vulnerabilities(),
                        basic.interfaces());
            }
            return each;
        });
        AdvisoryCvss published = new AdvisoryCvss(
                CvssVector.parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"), "NVD", LEARNED, Optional.empty());
        Reassessment result = reassess(
                file,
                affected()
                        .cvss(published)
                        .steps(StepId.parse("STP-2"), StepId.parse("STP-4"))
                        .build());
        ExploitabilityRating.Factored open =
                (ExploitabilityRating.Factored) step(result.file(), "STP-2").exploitability();
        ExploitabilityRating.Factored raised =
                (ExploitabilityRating.Factored) step(result.file(), "STP-4").exploitability();

        assertEquals(List.of(new FactorValue("WINDOW", "DIFFICULT")), open.values());
        assertEquals(List.of(new FactorValue("AV", "P"), new FactorValue("AC", "L")), raised.values());
    }

    @Test
    @DisplayName("INV-62 a case that rests on a mitigation is open again when its control falls, in whatever order")
    void lostMitigation_opensItsCase() {
        VulnerabilityCase falls = affected().matches(match("lib")).build();
        VulnerabilityCase rests = VulnerabilityCase.builder(
                        CaseId.parse("CASE-2"),
                        PostMarketSample.RELEASE,
                        "GHSA-2",
                        PostMarketSample.history(
                                PostMarketSample.path(CaseState.NOT_AFFECTED).toArray(CaseState[]::new)))
                .owner("security officer")
                .justification(VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST)
                .controls(ControlId.parse("CTL-1"))
                .riskFileVulnerability(VulnerabilityId.parse("VUL-1"))
                .build();
        RiskFile alone = reassess(file(), rests).file();
        assertEquals(
                VulnerabilityStatus.NOT_AFFECTED,
                vulnerability(alone, VulnerabilityId.parse("VUL-1")).status());
        for (List<VulnerabilityCase> order : List.of(List.of(falls, rests), List.of(rests, falls))) {
            Reassessment result = reassess(file(), order.toArray(VulnerabilityCase[]::new));

            assertEquals(List.of("RISK-276"), codes(result.findings()));
            assertEquals(
                    VulnerabilityStatus.AFFECTED,
                    vulnerability(result.file(), VulnerabilityId.parse("VUL-1")).status());
        }
    }

    @Test
    void entry_isCheckedAgainstTheRiskFile() {
        assertEquals(
                "Case CASE-1001 must name what the risk file of REL-2 has, but named STP-99",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> reassess(
                                        file(),
                                        affected().steps(StepId.parse("STP-99")).build()))
                        .getMessage());
        assertEquals(
                "Date of the new revision must not be before the date 2026-11-24 of the files, but was 2026-11-23",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> REASSESSOR.reassess(file(), PostMarketSample.file(), AS_OF.minusDays(1), "2"))
                        .getMessage());
    }

    @Test
    @DisplayName(
            "INV-32 a release before market is told to design out what is known to be exploited, until it is not affected")
    void knownExploited_isDesignedOut() {
        KnownExploitedReview review = KnownExploitedReview.of(List.of(PostMarketSample.kev(CVE)));
        for (VulnerabilityStatus status : VulnerabilityStatus.values()) {
            for (ExploitStatus exploit : ExploitStatus.values()) {
                for (boolean isListed : new boolean[] {true, false}) {
                    RiskFile file = Edits.vulnerabilities(SampleFile.file(), it -> {
                        Vulnerability.Builder builder =
                                it.toBuilder().status(status).exploitStatus(exploit);
                        return isListed ? builder.cve(CVE.text()).build() : builder.build();
                    });
                    boolean isKnown = isListed || exploit == ExploitStatus.EXPLOITED;
                    boolean isPresent =
                            status == VulnerabilityStatus.AFFECTED || status == VulnerabilityStatus.UNDER_INVESTIGATION;

                    assertEquals(
                            isKnown && isPresent ? List.of("RISK-275") : List.of(),
                            codes(review.findings(file)),
                            status + " " + exploit + " " + isListed);
                    assertEquals(
                            isKnown ? ExploitStatus.EXPLOITED : exploit,
                            review.enter(file, "2")
                                    .content()
                                    .vulnerabilities()
                                    .get(0)
                                    .exploitStatus());
                }
            }
        }
    }

    @Test
    void suspendedControl_staysWhereItIs() {
        RiskFile waived = Edits.controls(
                file(),
                it -> it.toBuilder()
                        .state(it.id().text().equals("CTL-1") ? ControlState.PROPOSED : it.state())
                        .build());
        Reassessment result = reassess(waived, affected().matches(match("lib")).build());

        assertEquals(List.of(), result.suspendedControls());
    }

    /** What is done about a case is done to documents as well. */
    @Test
    void actions_touchTheirDocuments() {
        for (CaseActionKind kind : CaseActionKind.values()) {
            VulnerabilityCase it = affected()
                    .riskFileVulnerability(VulnerabilityId.parse("VUL-1"))
                    .kev(PostMarketSample.kev(CVE))
                    .actions(CaseAction.builder(kind, "Do it").build())
                    .build();
            RiskFile file = SampleFile.file().toBuilder()
                    .replaceUserInformation(List.of())
                    .build();
            Set<AffectedDocument> documents = reassess(file, it).changeSet().documents();
            boolean isUpdate = kind == CaseActionKind.DEVICE_UPDATE || kind == CaseActionKind.THIRD_PARTY_PATCH;
            boolean isTelling = kind == CaseActionKind.CUSTOMER_COMMUNICATION || kind == CaseActionKind.RISK_TRANSFER;

            assertEquals(isUpdate, documents.contains(AffectedDocument.BILL_OF_MATERIALS), kind.toString());
            assertEquals(isUpdate, documents.contains(AffectedDocument.VERIFICATION_AND_VALIDATION), kind.toString());
            assertEquals(isTelling, documents.contains(AffectedDocument.USER_INFORMATION), kind.toString());
        }
    }

    @Test
    void freshVulnerability_saysWhereItComesFrom() {
        Vulnerability fresh = vulnerability(
                reassess(
                                file(),
                                affected()
                                        .matches(match("lib"))
                                        .title("t".repeat(301))
                                        .build())
                        .file(),
                FRESH);
        assertEquals("t".repeat(300), fresh.title());
        assertEquals("CISA, ICSMA-26-001-01", fresh.source());
        assertEquals(Optional.of(CVE.text()), fresh.cve());
        assertEquals(
                CVE.text(),
                vulnerability(
                                reassess(
                                                file(),
                                                affected().matches(match("lib")).build())
                                        .file(),
                                FRESH)
                        .title());
        VulnerabilityCase denied = caseIn("CASE-1001", CaseState.NOT_AFFECTED)
                .riskFileVulnerability(VulnerabilityId.parse("VUL-1"))
                .impactStatement("w".repeat(4000))
                .build();
        assertEquals(
                4000,
                vulnerability(reassess(file(), denied).file(), VulnerabilityId.parse("VUL-1"))
                        .justification()
                        .length());
        assertEquals(
                "vulnerable_code_not_present",
                vulnerability(
                                reassess(
                                                file(),
                                                denied.toBuilder()
                                                        .impactStatement("")
                                                        .build())
                                        .file(),
                                VulnerabilityId.parse("VUL-1"))
                        .justification());
    }

    /** A high signal makes every factor of difficulty the easiest; access stays. */
    @Test
    void factors_areRaisedToTheEasiestByASignal() {
        ExploitabilityRating rating = new ExploitabilityRating.Factored(
                "attack-potential",
                List.of(
                        new FactorValue("TIME", "MORE"),
                        new FactorValue("EXPERTISE", "EXPERT"),
                        new FactorValue("WINDOW", "DIFFICULT")),
                "judged");
        RiskFile file = Edits.steps(
                file(),
                each -> each instanceof AttackStep.Basic basic
                                && basic.id().text().equals("STP-1")
                        ? new AttackStep.Basic(
                                basic.id(), basic.title(), rating, basic.vulnerabilities(), basic.interfaces())
                        : each);
        for (String probability : List.of("0.0008", "0.7")) {
            Reassessment result = reassess(
                    file,
                    affected()
                            .riskFileVulnerability(VulnerabilityId.parse("VUL-1"))
                            .epss(new EpssSample(AS_OF, new BigDecimal(probability), "v4"))
                            .build());
            ExploitabilityRating.Factored after =
                    (ExploitabilityRating.Factored) step(result.file(), "STP-1").exploitability();
            boolean isRaised = probability.equals("0.7");
            String easiestTime = FactorSchemes.attackPotential()
                    .factors()
                    .get(FactorSchemes.attackPotential().indexOf("TIME"))
                    .values()
                    .get(0)
                    .code();
            assertEquals(isRaised ? easiestTime : "MORE", after.values().get(0).value());
            assertEquals("DIFFICULT", after.values().get(2).value());
            assertEquals(isRaised, after.rationale().contains("TIME"), after.rationale());
            assertEquals(
                    isRaised ? 2 : 0,
                    result.changes().stream()
                            .filter(change -> change.toString().contains("STP-1"))
                            .count());
        }
    }
}
