package org.tutela.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.cvss.CvssVersion;

/**
 * CVSS: text in, every score out, beside the peers and beside the time that reading the characters takes.
 *
 * <p>Run with {@code mvn -Pbenchmarks -pl examples/benchmarks -am -DskipTests verify} and read the ratios of one run; the
 * figures themselves depend on the machine. An invocation goes through all vectors once. It is short, so on a machine with
 * other work the low percentiles of {@code -Djmh.args="-bm sample"} still tell the truth.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CvssVectors.COUNT)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class CvssBenchmark {
    private CvssVector[] parsed;

    /**
     * Parses the vectors for {@link #rescore}.
     *
     * @param vectors the vectors
     */
    @Setup
    public void parse(CvssVectors vectors) {
        parsed = new CvssVector[CvssVectors.COUNT];
        for (int i = 0; i < parsed.length; i++) {
            parsed[i] = CvssVector.parse(vectors.texts[i]);
        }
    }

    /**
     * Reads the characters only: the floor.
     *
     * @param vectors the vectors
     * @param hole takes the hashes
     */
    @Benchmark
    public void floorOfString(CvssVectors vectors, Blackhole hole) {
        for (String text : vectors.texts) {
            int hash = 0;
            for (int i = 0; i < text.length(); i++) {
                hash = 31 * hash + text.charAt(i);
            }
            hole.consume(hash);
        }
    }

    /**
     * Reads the bytes only: the floor.
     *
     * @param vectors the vectors
     * @param hole takes the hashes
     */
    @Benchmark
    public void floorOfBytes(CvssVectors vectors, Blackhole hole) {
        for (int v = 0; v < CvssVectors.COUNT; v++) {
            int hash = 0;
            for (int i = vectors.offsets[v]; i < vectors.offsets[v + 1]; i++) {
                hash = 31 * hash + vectors.feed[i];
            }
            hole.consume(hash);
        }
    }

    /**
     * Parses and scores text.
     *
     * @param vectors the vectors
     * @param hole takes the scores
     */
    @Benchmark
    public void tutelaOfString(CvssVectors vectors, Blackhole hole) {
        for (String text : vectors.texts) {
            consumeScores(CvssVector.parse(text), hole);
        }
    }

    /**
     * Parses and scores bytes within a feed.
     *
     * @param vectors the vectors
     * @param hole takes the scores
     */
    @Benchmark
    public void tutelaOfBytes(CvssVectors vectors, Blackhole hole) {
        for (int v = 0; v < CvssVectors.COUNT; v++) {
            int from = vectors.offsets[v];
            consumeScores(CvssVector.parse(vectors.feed, from, vectors.offsets[v + 1] - from), hole);
        }
    }

    private static void consumeScores(CvssVector vector, Blackhole hole) {
        if (vector.version() == CvssVersion.V4_0) {
            hole.consume(vector.score());
        } else {
            hole.consume(vector.baseScore());
            hole.consume(vector.temporalScore());
            hole.consume(vector.environmentalScore());
        }
    }

    /**
     * Scores parsed vectors again.
     *
     * @param vectors the vectors
     * @param hole takes the scores
     */
    @Benchmark
    public void rescore(CvssVectors vectors, Blackhole hole) {
        for (CvssVector vector : parsed) {
            hole.consume(vector.score());
        }
    }

    /**
     * Parses and scores text with us.springett:cvss-calculator.
     *
     * @param vectors the vectors
     * @param hole takes the scores
     */
    @Benchmark
    public void springett(CvssVectors vectors, Blackhole hole) {
        for (String text : vectors.texts) {
            hole.consume(us.springett.cvss.Cvss.fromVector(text).calculateScore());
        }
    }

    /**
     * Parses and scores text with org.metaeffekt.core:ae-security.
     *
     * @param vectors the vectors
     * @param hole takes the scores
     */
    @Benchmark
    public void metaeffekt(CvssVectors vectors, Blackhole hole) {
        for (String text : vectors.texts) {
            hole.consume(
                    text.startsWith("CVSS:4")
                            ? new org.metaeffekt.core.security.cvss.v4P0.Cvss4P0(text).getOverallScore()
                            : new org.metaeffekt.core.security.cvss.v3.Cvss3P1(text).getOverallScore());
        }
    }
}
