package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.core.text.Language;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.control.RefusalReason;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.OverallResidualRisk.CommonControl;
import org.tutela.risk.residual.OverallResidualRisk.CommonStep;
import org.tutela.risk.residual.OverallResidualRisk.Conclusion;
import org.tutela.risk.residual.OverallResidualRisk.HarmProbability;
import org.tutela.risk.residual.OverallResidualRisk.RiskCount;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.Probability;
import org.tutela.risk.scoring.SeverityLevel;

class OverallResidualRiskTest {

    private static OverallResidualRisk of(RiskFile file) {
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(file).overallResidualRisk();
    }

    private static Risk risk(int number, String severity, Optional<Probability> probability) {
        Risk.Builder risk = SampleFile.risk("RSK-" + number, severity, "SCN-1").toBuilder();
        probability.ifPresent(risk::probability);
        return risk.build();
    }

    private static Optional<Probability> per(String unit, String p1, String p2) {
        return Optional.of(new Probability(Optional.of(new BigDecimal(p1)), unit, new BigDecimal(p2), "field data"));
    }

    private static RiskFile file(Risk... risks) {
        return SampleFile.empty()
                .threat(SampleFile.threat("THR-1"))
                .step(SampleFile.basic("STP-1", "E2"))
                .scenario(SampleFile.scenario("SCN-1", "STP-1", "THR-1"))
                .hazardousSituation(SampleFile.situation("HAZ-1"))
                .risk(risks)
                .build();
    }

    private static void assertIs(String expected, BigDecimal actual) {
        assertEquals(new BigDecimal(expected), actual);
    }

    @Test
    void harmProbability_ofThreeRisks_isThePublishedExample() {
        OverallResidualRisk overall = of(file(
                risk(1, "S5", per("device-year", "0.0015", "0.1")),
                risk(2, "S4", per("device-year", "0.00002", "1")),
                risk(3, "S3", per("device-year", "0.004", "0.1"))));

        List<HarmProbability> rows = overall.harmProbabilities();
        assertEquals(
                List.of("S5", "S4", "S3"),
                rows.stream().map(it -> it.atLeast().code()).toList());
        HarmProbability all = rows.get(2);
        assertEquals("device-year", all.unit());
        assertEquals(3, all.risks());
        assertEquals(0, all.notEstimated());
        assertIs("0.0004", all.lower());
        assertIs("0.00057", all.upper());
        assertIs("0.0005699290012", all.ifIndependent());
        assertIs("0.00015", rows.get(0).lower());
        assertIs("0.00015", rows.get(0).upper());
        assertIs("0.00015", rows.get(0).ifIndependent());
        assertIs("0.00017", rows.get(1).upper());
        assertIs("0.000169997", rows.get(1).ifIndependent());
    }

    @Test
    void harmProbability_withARiskWithoutOne_isBoundedByOne() {
        HarmProbability row = of(file(
                        risk(1, "S3", per("device-year", "0.0015", "0.1")), risk(2, "S3", Optional.empty())))
                .harmProbabilities()
                .get(0);

        assertEquals(2, row.risks());
        assertEquals(1, row.notEstimated());
        assertIs("0.00015", row.lower());
        assertIs("1", row.upper());
        assertIs("1", row.ifIndependent());
    }

    @Test
    void harmProbability_ofASituationThatCannotBeEstimated_isAtMostThatOfHarm() {
        Probability given = new Probability(Optional.empty(), "use", new BigDecimal("0.1"), "no data");
        HarmProbability row =
                of(file(risk(1, "S3", Optional.of(given)))).harmProbabilities().get(0);

        assertEquals(1, row.notEstimated());
        assertIs("0", row.lower());
        assertIs("0.1", row.upper());
        assertIs("0.1", row.ifIndependent());
    }

    @Test
    void harmProbability_perAnotherUnit_isNotAdded() {
        List<HarmProbability> rows = of(file(
                        risk(1, "S3", per("use", "0.1", "0.1")), risk(2, "S3", per("device-year", "0.2", "0.1"))))
                .harmProbabilities();

        assertEquals(
                List.of("device-year", "use"),
                rows.stream().map(HarmProbability::unit).toList());
        assertIs("0.02", rows.get(0).lower());
        assertIs("1", rows.get(0).upper());
        assertIs("0.01", rows.get(1).lower());
        assertEquals(1, rows.get(1).notEstimated());
    }

    @Test
    void harmProbability_withoutAnyProbability_isNotThere() {
        assertEquals(List.of(), of(SampleFile.file()).harmProbabilities());
    }

    @Test
    void sample_isAcceptableAndTold() {
        OverallResidualRisk overall = of(SampleFile.file());

        assertEquals(Conclusion.ACCEPTABLE, overall.conclusion());
        assertEquals(2, overall.riskCount());
        assertEquals(
                List.of(
                        new RiskCount(ImpactDimension.SAFETY, ExploitabilityLevel.E1, SeverityLevel.S4, 1),
                        new RiskCount(ImpactDimension.SAFETY, ExploitabilityLevel.E2, SeverityLevel.S3, 1)),
                overall.counts());
        assertEquals(List.of(), overall.reductionGaps());
        assertIs("0.0000", overall.environmentShare());
        assertEquals(List.of(), overall.commonSteps(2));
        List<RiskId> first = List.of(RiskId.parse("RSK-1"));
        assertEquals(List.of(new CommonControl(ControlId.parse("CTL-1"), first, first)), overall.commonControls(1));
        assertEquals(List.of(), overall.commonControls(2));
        assertEquals("OverallResidualRisk[ACCEPTABLE, 0 of 2 not acceptable]", overall.toString());
    }

    @Test
    void stepAndControlOfTwoRisks_areCommonToThem() {
        OverallResidualRisk overall = of(SampleFile.empty()
                .threat(SampleFile.threat("THR-1"))
                .step(SampleFile.basic("STP-1", "E5"))
                .scenario(SampleFile.scenario("SCN-1", "STP-1", "THR-1"))
                .hazardousSituation(SampleFile.situation("HAZ-1"))
                .risk(SampleFile.risk("RSK-1", "S5", "SCN-1"), SampleFile.risk("RSK-2", "S4", "SCN-1"))
                .control(SampleFile.control("CTL-1", SampleFile.cap("STP-1", CapKind.DIFFICULTY, "E1")))
                .evidence(SampleFile.evidence("CTL-1"))
                .build());
        List<RiskId> both = List.of(RiskId.parse("RSK-1"), RiskId.parse("RSK-2"));

        assertEquals(List.of(new CommonStep(StepId.parse("STP-1"), both)), overall.commonSteps(2));
        assertEquals(
                List.of(new CommonControl(ControlId.parse("CTL-1"), both, List.of(RiskId.parse("RSK-2")))),
                overall.commonControls(2));
        assertEquals(List.of(), overall.commonControls(3));
        assertEquals(
                "Number of risks in common must be at least 1, but was 0",
                assertThrows(IllegalArgumentException.class, () -> overall.commonSteps(0))
                        .getMessage());
    }

    @Test
    void refusalForCost_isAGapOfItsRisk() {
        RiskFile file = SampleFile.file();
        List<OptionAnalysis> analyses = Edits.map(
                file.content().optionAnalyses(),
                it -> new OptionAnalysis(
                        it.risk(),
                        it.options().stream()
                                .map(option -> it.risk().text().equals("RSK-2")
                                                && option.priority() == ControlPriority.INHERENT_DESIGN
                                        ? new ControlOption.Refused(
                                                ControlPriority.INHERENT_DESIGN,
                                                "A second channel",
                                                RefusalReason.COST,
                                                "Too dear",
                                                List.of(EvidenceId.parse("EVD-11")))
                                        : option)
                                .toList()));
        OverallResidualRisk overall =
                of(file.toBuilder().replaceOptionAnalysis(analyses).build());

        assertEquals(
                List.of("RSK-2 An option of priority INHERENT_DESIGN was refused without a sufficient ground"),
                overall.reductionGaps().stream()
                        .map(it -> it.risk() + " " + it.reason())
                        .toList());
        assertEquals(Conclusion.NOT_ACCEPTABLE, overall.conclusion());
        assertEquals(
                List.of(
                        "Risks that are not acceptable: 1 of 2",
                        "Risks whose reduction as far as possible is not shown: 1 of 2"),
                overall.reasons().stream().map(it -> it.render(Language.EN)).toList());
        assertTrue(overall.explanation().render(Language.EN).contains("stands in the way"));
    }

    @Test
    void vulnerabilityUnderInvestigation_isTold() {
        RiskFile file = SampleFile.file();
        OverallResidualRisk overall = of(file.toBuilder()
                .replaceVulnerability(Edits.map(
                        file.content().vulnerabilities(),
                        (Vulnerability it) -> it.toBuilder()
                                .status(VulnerabilityStatus.UNDER_INVESTIGATION)
                                .build()))
                .build());

        assertEquals(List.of(VulnerabilityId.parse("VUL-1")), overall.underInvestigation());
        assertEquals(
                "Vulnérabilités à l'étude, comptées comme présentes\u00a0: 1",
                overall.reasons().get(0).render(Language.FR));
    }

    @Test
    void noRisk_isNotEvaluable() {
        OverallResidualRisk overall = of(SampleFile.empty().build());

        assertEquals(Conclusion.NOT_EVALUABLE, overall.conclusion());
        assertEquals(List.of(), overall.counts());
        assertIs("0.0000", overall.environmentShare());
        assertEquals(2, overall.explanation().binding().orElseThrow());
    }
}
