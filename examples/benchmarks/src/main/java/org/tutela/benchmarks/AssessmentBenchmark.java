package org.tutela.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tutela.core.canonical.Digest;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.finding.Finding;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.residual.OverallResidualRisk;

/**
 * Large risk files: from the content to the checked file, from the file to the assessment, and what is asked of it.
 *
 * <p>Run with {@code mvn -Pbenchmarks -pl examples/benchmarks -am -DskipTests verify
 * "-Djmh.args=AssessmentBenchmark -bm sample -prof gc"} and read the medians.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@State(Scope.Thread)
public class AssessmentBenchmark {

    /** How many risks there are. */
    @Param({"10000", "100000"})
    public int risks;

    private final RiskAssessor assessor = RiskAssessor.of(RiskPolicies.euMdr());
    private RiskFileContent content;
    private RiskFile file;
    private RiskAssessment assessment;

    /** Makes the file. */
    @Setup
    public void make() {
        content = LargeRiskFile.content(risks);
        file = RiskFile.of(content);
        assessment = assessor.assess(file);
    }

    /**
     * Checks all constraints, ids and references.
     *
     * @return the file
     */
    @Benchmark
    public RiskFile validate() {
        return RiskFile.of(content);
    }

    /**
     * Evaluates all risks.
     *
     * @return the assessment
     */
    @Benchmark
    public RiskAssessment assess() {
        return assessor.assess(file);
    }

    /**
     * Makes the result of every risk.
     *
     * @param hole takes the results
     */
    @Benchmark
    public void results(Blackhole hole) {
        for (RiskResult result : assessment.risks()) {
            hole.consume(result);
        }
    }

    /**
     * Checks the whole.
     *
     * @return the findings
     */
    @Benchmark
    public List<Finding> findings() {
        return assessment.findings();
    }

    /**
     * Judges all risks together.
     *
     * @return the overall residual risk
     */
    @Benchmark
    public OverallResidualRisk overallResidualRisk() {
        return assessment.overallResidualRisk();
    }

    /**
     * Collects what there is to say about clauses.
     *
     * @return the evidence
     */
    @Benchmark
    public List<ClauseEvidence> clauseEvidence() {
        return assessment.clauseEvidence();
    }

    /**
     * Digests the conclusions.
     *
     * @return the digest
     */
    @Benchmark
    public Digest digestOfConclusions() {
        return assessment.digest();
    }

    /**
     * Digests the content.
     *
     * @return the digest
     */
    @Benchmark
    public Digest digestOfFile() {
        return file.digest();
    }
}
