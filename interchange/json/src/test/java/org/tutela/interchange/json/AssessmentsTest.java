package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.coverage.Coverage;
import org.tutela.annexi.coverage.CoverageAnalyzer;
import org.tutela.core.text.Message;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;
import org.tutela.interchange.json.located.Problems;
import org.tutela.interchange.json.located.TreeReader;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.benefit.BenefitRiskAnalyzer;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.RiskEvaluation;

class AssessmentsTest {

    private static final RiskFile FILE = RiskFiles.read(RiskFilesTest.resource("full.json"), "full.json");
    private static final RiskAssessment ASSESSMENT =
            RiskAssessor.of(RiskPolicies.euMdr()).assess(FILE);
    private static final BenefitRiskConclusion CONCLUSION =
            BenefitRiskAnalyzer.of(RiskPolicies.euMdr()).analyze(ASSESSMENT);

    private static Node tree(byte[] bytes) {
        Problems problems = new Problems(1);
        Node root = TreeReader.read(LocatedText.decode(bytes, problems), FileFormat.LIMITS, problems);
        assertTrue(problems.isEmpty());
        return root;
    }

    private static String at(Node node, Object... path) {
        for (Object step : path) {
            node = step instanceof String name ? node.field(name) : node.item((Integer) step);
        }
        return node.text();
    }

    @Test
    void toJson_holdsVersionsAndDigests() {
        Node root = tree(Assessments.toJson(ASSESSMENT));
        assertEquals("tutela-assessment", at(root, "format"));
        assertEquals("1", at(root, "formatVersion"));
        assertEquals(RiskAssessment.METHOD_VERSION, at(root, "methodVersion"));
        assertEquals("2026-11-24", at(root, "asOf"));
        assertEquals(ASSESSMENT.digest().text(), at(root, "digest"));
        assertEquals(FILE.digest().text(), at(root, "file", "digest"));
        assertEquals("REL-2.1", at(root, "file", "release"));
        assertEquals("3", at(root, "file", "revision"));
        assertEquals("MDR-I@2026-01-01", at(root, "file", "editions", 0));
        assertEquals(RiskPolicies.euMdr().digest().text(), at(root, "policy", "digest"));
        assertEquals(RiskPolicies.euMdr().version(), at(root, "policy", "version"));
        assertEquals("format", root.fields().keySet().iterator().next());
    }

    @Test
    void toJson_holdsEveryRiskWithItsFiveEvaluationsAndObstacles() {
        Node risks = tree(Assessments.toJson(ASSESSMENT)).field("risks");
        assertEquals(ASSESSMENT.risks().size(), risks.items().size());
        for (int i = 0; i < risks.items().size(); i++) {
            RiskResult result = ASSESSMENT.risks().get(i);
            Node risk = risks.item(i);
            assertEquals(result.id().text(), at(risk, "id"));
            assertEquals(result.initial().level().toString(), at(risk, "initial", "level"));
            assertEquals(result.current().level().toString(), at(risk, "current", "level"));
            assertEquals(result.projected().level().toString(), at(risk, "projected", "level"));
            assertEquals(
                    result.currentWithoutEnvironment().exploitability().toString(),
                    at(risk, "currentWithoutEnvironment", "exploitability"));
            assertEquals(
                    result.projectedWithoutEnvironment().level().toString(),
                    at(risk, "projectedWithoutEnvironment", "level"));
            assertEquals(
                    result.current().outcomes().get(0).severity().toString(),
                    at(risk, "current", "outcomes", 0, "severity"));
            assertEquals(Boolean.toString(result.acceptability().isAcceptable()), at(risk, "isAcceptable"));
            assertEquals(
                    result.acceptability().obstacles().size(),
                    risk.field("obstacles").items().size());
        }
        Message obstacle = ASSESSMENT.risks().get(0).acceptability().obstacles().get(0);
        assertEquals(obstacle.key().code(), at(risks, 0, "obstacles", 0, "code"));
        assertEquals(obstacle.arguments().get(0), at(risks, 0, "obstacles", 0, "arguments", 0));
        assertEquals(obstacle.toString(), at(risks, 0, "obstacles", 0, "text"));
    }

    @Test
    void toJson_holdsFindingsEvidenceAndTheOverallConclusion() {
        Node root = tree(Assessments.toJson(ASSESSMENT));
        assertEquals(
                ASSESSMENT.findings().size(), root.field("findings").items().size());
        assertEquals(ASSESSMENT.findings().get(0).code().code(), at(root, "findings", 0, "code"));
        assertEquals(ASSESSMENT.findings().get(0).path(), at(root, "findings", 0, "path"));
        assertEquals(
                ASSESSMENT.clauseEvidence().size(),
                root.field("clauseEvidence").items().size());
        assertEquals(
                ASSESSMENT.overallResidualRisk().conclusion().name(), at(root, "overallResidualRisk", "conclusion"));
    }

    @Test
    void toJson_holdsWhatTheOverallConclusionRestsOn() {
        OverallResidualRisk overall = ASSESSMENT.overallResidualRisk();
        Node node = tree(Assessments.toJson(ASSESSMENT)).field("overallResidualRisk");
        assertEquals(overall.worst().get(0).risk().text(), at(node, "worst", 0, "risk"));
        assertEquals(Integer.toString(overall.riskCount()), at(node, "riskCount"));
        assertEquals(overall.counts().size(), node.field("counts").items().size());
        assertEquals(overall.counts().get(0).severity().code(), at(node, "counts", 0, "severity"));
        assertEquals(overall.environmentShare().toPlainString(), at(node, "environmentShare"));
        assertEquals(overall.unknowns().size(), node.field("unknowns").items().size());
        assertEquals(
                overall.underInvestigation().size(),
                node.field("underInvestigation").items().size());
        assertEquals(
                overall.reductionGaps().size(),
                node.field("reductionGaps").items().size());
        assertEquals(
                overall.reductionGaps().get(0).reason().key().code(), at(node, "reductionGaps", 0, "reason", "code"));
        assertEquals(
                overall.commonSteps(2).size(), node.field("commonSteps").items().size());
        assertEquals(
                overall.commonControls(2).size(),
                node.field("commonControls").items().size());
        assertEquals(
                overall.harmProbabilities().size(),
                node.field("harmProbabilities").items().size());
    }

    @Test
    void toJson_withConclusions_addsThem() throws IOException {
        Coverage coverage = CoverageAnalyzer.of(AnnexI.mdr()).analyze(FILE.device(), ASSESSMENT.clauseEvidence());
        byte[] bytes = Assessments.toJson(ASSESSMENT, CONCLUSION, coverage);
        Node root = tree(bytes);
        assertEquals("NOT_DEMONSTRATED", at(root, "benefitRisk", "outcome"));
        assertEquals(CONCLUSION.reasons().get(0).toString(), at(root, "benefitRisk", "reasons", 0, "text"));
        assertEquals("BRA-072", at(root, "benefitRisk", "rule", "code"));
        assertEquals(CONCLUSION.digest().text(), at(root, "benefitRisk", "digest"));
        assertEquals("RISKS_CONTROLLED", at(root, "benefitRisk", "gates", 0, "gate"));
        assertEquals(6, root.field("benefitRisk").field("gates").items().size());
        assertEquals("false", at(root, "releaseDecision", "isAcceptable"));
        assertEquals("NOT_ACCEPTABLE", at(root, "releaseDecision", "status"));
        assertEquals(coverage.catalogDigest().text(), at(root, "coverage", "catalogDigest"));
        assertEquals(
                coverage.rows().size(),
                root.field("coverage").field("clauses").items().size());
        assertEquals(coverage.rows().get(0).status().kind().name(), at(root, "coverage", "clauses", 0, "status"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Assessments.write(ASSESSMENT, CONCLUSION, coverage, out);
        assertArrayEquals(bytes, out.toByteArray());
        out.reset();
        Assessments.write(ASSESSMENT, out);
        assertArrayEquals(Assessments.toJson(ASSESSMENT), out.toByteArray());
    }

    @Test
    void toJson_tellsEvaluationsWithAndWithoutTheEnvironmentApart() {
        Control taken = FILE.content().controls().get(0);
        Control control = Control.builder(
                        taken.id(), taken.title(), taken.priority(), ControlLocus.OPERATING_ENVIRONMENT, taken.state())
                .effects(taken.effects())
                .introducedRisks(new IntroducedRisks.None("none"))
                .evidence(EvidenceId.parse("EVD-1"), EvidenceId.parse("EVD-2"))
                .build();
        Evidence there = FILE.content().evidence().get(0);
        there = new Evidence(
                EvidenceId.parse("EVD-2"),
                EvidenceKind.IMPLEMENTATION,
                there.title(),
                there.method(),
                there.result(),
                there.release(),
                there.date(),
                there.author(),
                there.location(),
                there.carryOver(),
                there.clauses());
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.euMdr())
                .assess(FILE.toBuilder()
                        .replaceControl(java.util.List.of(control))
                        .replaceOptionAnalysis(java.util.List.of())
                        .evidence(there)
                        .build());
        RiskResult result = assessment.risk("RSK-1");
        assertNotEquals(result.initial().exploitability(), result.current().exploitability());
        assertNotEquals(
                result.current().exploitability(),
                result.currentWithoutEnvironment().exploitability());
        Node risk = tree(Assessments.toJson(assessment)).field("risks").item(0);
        for (RiskEvaluation evaluation : java.util.List.of(
                result.initial(),
                result.current(),
                result.projected(),
                result.currentWithoutEnvironment(),
                result.projectedWithoutEnvironment())) {
            String name = evaluation.stage().name().toLowerCase(java.util.Locale.ROOT)
                    + (evaluation.isEnvironmentCounted() ? "" : "WithoutEnvironment");
            assertEquals(evaluation.exploitability().toString(), at(risk, name, "exploitability"), name);
        }
    }

    @Test
    void toJson_isTheSameForAFileInAnotherOrder() {
        RiskFile.Builder turned = FILE.toBuilder();
        java.util.List<org.tutela.risk.scenario.Risk> risks =
                new java.util.ArrayList<>(FILE.content().risks());
        java.util.Collections.reverse(risks);
        RiskAssessment other = RiskAssessor.of(RiskPolicies.euMdr())
                .assess(turned.replaceRisk(risks).build());
        assertArrayEquals(Assessments.toJson(ASSESSMENT), Assessments.toJson(other));
    }

    @Test
    void methods_refuseNull() {
        assertEquals(
                "assessment",
                assertThrows(NullPointerException.class, () -> Assessments.toJson(null))
                        .getMessage());
        assertEquals(
                "out",
                assertThrows(NullPointerException.class, () -> Assessments.write(ASSESSMENT, null))
                        .getMessage());
    }
}
