package org.tutela.interchange.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tutela.annexi.coverage.ClauseCoverage;
import org.tutela.annexi.coverage.ClauseStatus;
import org.tutela.annexi.coverage.Coverage;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.interchange.json.located.JsonText;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.benefit.AcceptabilityAnalysis;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.benefit.GateResult;
import org.tutela.risk.benefit.ReleaseDecision;
import org.tutela.risk.benefit.WeightingResult;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.RiskEvaluation;

/**
 * Writes the result of an assessment as JSON, for other programs. It is not read back: the same risk file under the same policy
 * gives it again, byte for byte.
 *
 * <p>Every text is a code with its arguments and the English sentence beside them. All fields are present, lists may be empty. The
 * first fields, {@code format} and {@code formatVersion}, say what follows. It holds what the risk file holds about unpatched
 * weaknesses: its audience is the manufacturer.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Assessments {

    /** What the field {@code format} says. */
    public static final String FORMAT = "tutela-assessment";

    /** What the field {@code formatVersion} says. */
    public static final int FORMAT_VERSION = 1;

    private static final int DECIMALS = 6;

    /** How many risks share what is written as shared. */
    private static final int SEVERAL = 2;

    private Assessments() {}

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @param out the stream, which is flushed and stays open
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a text has half of a character, which UTF-8 cannot hold
     */
    public static void write(RiskAssessment assessment, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        out.write(toJson(assessment));
        out.flush();
    }

    /**
     * Writes an assessment with what was concluded from it.
     *
     * @param assessment the assessment
     * @param conclusion the benefit-risk conclusion drawn from it
     * @param coverage the clause coverage it gives
     * @param out the stream, which is flushed and stays open
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a text has half of a character, which UTF-8 cannot hold
     */
    public static void write(
            RiskAssessment assessment, BenefitRiskConclusion conclusion, Coverage coverage, OutputStream out)
            throws IOException {
        requireNonNull(out, "out");
        out.write(toJson(assessment, conclusion, coverage));
        out.flush();
    }

    /**
     * Returns an assessment as JSON.
     *
     * @param assessment the assessment
     * @return the text, in UTF-8, the same bytes for equal assessments
     * @throws IllegalArgumentException if a text has half of a character, which UTF-8 cannot hold
     */
    public static byte[] toJson(RiskAssessment assessment) {
        return JsonText.bytes(assessment(requireNonNull(assessment, "assessment")));
    }

    /**
     * Returns an assessment with what was concluded from it as JSON.
     *
     * @param assessment the assessment
     * @param conclusion the benefit-risk conclusion drawn from it
     * @param coverage the clause coverage it gives
     * @return the text, in UTF-8, the same bytes for equal arguments
     * @throws IllegalArgumentException if a text has half of a character, which UTF-8 cannot hold
     */
    public static byte[] toJson(RiskAssessment assessment, BenefitRiskConclusion conclusion, Coverage coverage) {
        requireNonNull(assessment, "assessment");
        requireNonNull(conclusion, "conclusion");
        requireNonNull(coverage, "coverage");
        Map<String, Object> fields = assessment(assessment);
        fields.put("benefitRisk", benefitRisk(conclusion));
        ReleaseDecision decision = ReleaseDecision.of(assessment, conclusion);
        fields.put(
                "releaseDecision",
                object(
                        "isAcceptable", decision.isAcceptable(),
                        "status", decision.status(),
                        "reasons", messages(decision.reasons())));
        fields.put(
                "coverage",
                object(
                        "editions",
                        coverage.editions(),
                        "catalogDigest",
                        coverage.catalogDigest(),
                        "clauses",
                        list(coverage.rows(), Assessments::clause),
                        "findings",
                        list(coverage.findings(), Assessments::finding)));
        return JsonText.bytes(fields);
    }

    private static Map<String, Object> benefitRisk(BenefitRiskConclusion conclusion) {
        Map<String, Object> fields = object(
                "methodVersion",
                BenefitRiskConclusion.METHOD_VERSION,
                "digest",
                conclusion.digest(),
                "outcome",
                conclusion.outcome(),
                "rule",
                message(conclusion.rule()),
                "reasons",
                messages(conclusion.reasons()),
                "gates",
                list(conclusion.gates(), Assessments::gate),
                "alternatives",
                list(
                        conclusion.alternatives(),
                        it -> object(
                                "id", it.alternative().id(),
                                "isCompared", it.isCompared(),
                                "gates", list(it.gates(), Assessments::gate),
                                "reasons", messages(it.reasons()))));
        conclusion
                .inputs()
                .ifPresent(inputs -> fields.put(
                        "inputs", object("revision", inputs.content().revision(), "digest", inputs.digest())));
        conclusion.weighting().ifPresent(weighting -> fields.put("weighting", weighting(weighting)));
        return fields;
    }

    private static Map<String, Object> gate(GateResult gate) {
        return object(
                "gate",
                gate.gate(),
                "status",
                gate.status(),
                "isInterim",
                gate.isInterim(),
                "items",
                list(gate.items(), it -> object("status", it.status(), "reason", message(it.reason()))));
    }

    private static Map<String, Object> weighting(WeightingResult weighting) {
        return object(
                "criteria",
                weighting.criteria(),
                "weights",
                list(weighting.weights(), Assessments::rounded),
                "scores",
                list(
                        weighting.scores(),
                        score -> object(
                                "alternative",
                                score.alternative(),
                                "linear",
                                rounded(score.linear()),
                                "product",
                                rounded(score.product()),
                                "contributions",
                                list(score.contributions(), Assessments::rounded))),
                "switchWeights",
                list(weighting.switchWeights(), Assessments::switchWeight),
                "productSwitchWeights",
                list(weighting.productSwitchWeights(), Assessments::switchWeight),
                "simulations",
                list(weighting.simulations(), Assessments::simulation));
    }

    private static Map<String, Object> switchWeight(WeightingResult.SwitchWeight it) {
        return object(
                "criterion", it.criterion(),
                "weight", rounded(it.weight()),
                "at", rounded(it.at()),
                "rival", it.rival());
    }

    private static Map<String, Object> simulation(AcceptabilityAnalysis simulation) {
        return object(
                "preference",
                simulation.preference(),
                "seed",
                simulation.seed(),
                "draws",
                simulation.draws(),
                "rankingEntropyBits",
                rounded(simulation.rankingEntropyBits()),
                "standings",
                list(
                        simulation.standings(),
                        it -> object(
                                "alternative",
                                it.alternative(),
                                "rankAcceptabilities",
                                list(it.rankAcceptabilities(), Assessments::rounded),
                                "centralWeights",
                                list(it.centralWeights(), Assessments::rounded),
                                "confidenceFactor",
                                rounded(it.confidenceFactor()),
                                "pairwiseWinning",
                                list(it.pairwiseWinning(), Assessments::rounded))));
    }

    /** Six decimals: more than a simulation knows. */
    private static BigDecimal rounded(double value) {
        return rounded(new BigDecimal(value));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Map<String, Object> assessment(RiskAssessment assessment) {
        RiskFile file = assessment.file();
        RiskPolicy policy = assessment.policy();
        Map<String, Object> fields = object(
                "format",
                FORMAT,
                "formatVersion",
                FORMAT_VERSION,
                "methodVersion",
                RiskAssessment.METHOD_VERSION,
                "asOf",
                assessment.asOf(),
                "digest",
                assessment.digest());
        fields.put(
                "file",
                object(
                        "device", file.device().id(),
                        "release", file.release().id(),
                        "revision", file.content().revision(),
                        "asOf", file.asOf(),
                        "editions", file.content().editions(),
                        "digest", file.digest()));
        fields.put(
                "policy",
                object(
                        "id", policy.id(),
                        "version", policy.version(),
                        "profile", policy.profile(),
                        "digest", policy.digest()));
        fields.put("overallResidualRisk", overall(assessment.overallResidualRisk()));
        fields.put("risks", list(assessment.risks(), Assessments::risk));
        fields.put("findings", list(assessment.findings(), Assessments::finding));
        fields.put("clauseEvidence", list(assessment.clauseEvidence(), Assessments::evidence));
        return fields;
    }

    private static Map<String, Object> overall(OverallResidualRisk overall) {
        return object(
                "conclusion",
                overall.conclusion(),
                "reasons",
                messages(overall.reasons()),
                "worst",
                list(
                        overall.worst(),
                        worst -> object("dimension", worst.dimension(), "level", worst.level(), "risk", worst.risk())),
                "riskCount",
                overall.riskCount(),
                "counts",
                list(
                        overall.counts(),
                        it -> object(
                                "dimension",
                                it.dimension(),
                                "exploitability",
                                it.exploitability(),
                                "severity",
                                it.severity(),
                                "risks",
                                it.risks())),
                "notAcceptable",
                overall.notAcceptable(),
                "relyingOnEnvironment",
                overall.relyingOnEnvironment(),
                "environmentShare",
                overall.environmentShare(),
                "unknowns",
                messages(overall.unknowns()),
                "underInvestigation",
                overall.underInvestigation(),
                "reductionGaps",
                list(overall.reductionGaps(), it -> object("risk", it.risk(), "reason", message(it.reason()))),
                "commonSteps",
                list(overall.commonSteps(SEVERAL), it -> object("step", it.step(), "risks", it.risks())),
                "commonControls",
                list(
                        overall.commonControls(SEVERAL),
                        it -> object("control", it.control(), "worse", it.worse(), "uncontrolled", it.uncontrolled())),
                "harmProbabilities",
                list(
                        overall.harmProbabilities(),
                        it -> object(
                                "atLeast",
                                it.atLeast(),
                                "unit",
                                it.unit(),
                                "risks",
                                it.risks(),
                                "notEstimated",
                                it.notEstimated(),
                                "lower",
                                it.lower(),
                                "upper",
                                it.upper(),
                                "ifIndependent",
                                it.ifIndependent())));
    }

    private static Map<String, Object> risk(RiskResult result) {
        return object(
                "id",
                result.id(),
                "title",
                result.risk().title(),
                "relation",
                result.risk().relation(),
                "isAcceptable",
                result.acceptability().isAcceptable(),
                "isRelyingOnEnvironment",
                result.isRelyingOnEnvironment(),
                "initial",
                evaluation(result.initial()),
                "current",
                evaluation(result.current()),
                "projected",
                evaluation(result.projected()),
                "currentWithoutEnvironment",
                evaluation(result.currentWithoutEnvironment()),
                "projectedWithoutEnvironment",
                evaluation(result.projectedWithoutEnvironment()),
                "obstacles",
                messages(result.acceptability().obstacles()));
    }

    private static Map<String, Object> evaluation(RiskEvaluation evaluation) {
        return object(
                "level",
                evaluation.level(),
                "isControlled",
                evaluation.isControlled(),
                "exploitability",
                evaluation.exploitability(),
                "outcomes",
                list(evaluation.outcomes(), Assessments::outcome));
    }

    private static Map<String, Object> outcome(DimensionOutcome outcome) {
        return object(
                "dimension", outcome.dimension(),
                "severity", outcome.severity(),
                "level", outcome.level(),
                "isControlled", outcome.isControlled());
    }

    private static Map<String, Object> finding(Finding finding) {
        return object(
                "code",
                finding.code().code(),
                "severity",
                finding.severity(),
                "path",
                finding.path(),
                "arguments",
                finding.arguments(),
                "message",
                finding.message(Language.EN),
                "hint",
                finding.hint(Language.EN),
                "mdrClauses",
                finding.code().mdrClauses(),
                "ivdrClauses",
                finding.code().ivdrClauses());
    }

    private static Map<String, Object> evidence(ClauseEvidence evidence) {
        return object(
                "clause", evidence.clause(),
                "bearing", evidence.bearing(),
                "subject", evidence.subject(),
                "location", evidence.location());
    }

    private static Map<String, Object> clause(ClauseCoverage row) {
        Map<String, Object> fields =
                object("clause", row.clause().id(), "status", row.status().kind());
        ClauseStatus status = row.status();
        if (status instanceof ClauseStatus.NotApplicable notApplicable) {
            fields.put("reason", message(notApplicable.reason()));
        } else if (status instanceof ClauseStatus.Undetermined undetermined) {
            fields.put("missingFacts", undetermined.missing());
        } else if (status instanceof ClauseStatus.Contradicted contradicted) {
            fields.put("contradictingRisks", contradicted.risks());
            fields.put("contradictingFindings", contradicted.findings());
        }
        fields.put("evidence", list(row.evidence(), Assessments::evidence));
        return fields;
    }

    private static List<Object> messages(List<Message> messages) {
        return list(messages, Assessments::message);
    }

    private static Map<String, Object> message(Message message) {
        return object(
                "code", message.key().code(), "arguments", message.arguments(), "text", message.render(Language.EN));
    }

    private static <T> List<Object> list(Collection<T> items, Function<T, Object> form) {
        List<Object> result = new ArrayList<>(items.size());
        items.forEach(item -> result.add(form.apply(item)));
        return result;
    }

    /** Returns a mutable map of names and values in turn. */
    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
