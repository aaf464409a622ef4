package org.tutela.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
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
 * <p>Run with {@code mvn -Pbenchmarks} and read the ratios of one run; the figures themselves depend on the machine.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
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
     * @return the polynomial hash
     */
    @Benchmark
    public int floorOfString(CvssVectors vectors) {
        String text = vectors.texts[vectors.next()];
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /**
     * Reads the bytes only: the floor.
     *
     * @param vectors the vectors
     * @return the polynomial hash
     */
    @Benchmark
    public int floorOfBytes(CvssVectors vectors) {
        int index = vectors.next();
        int hash = 0;
        for (int i = vectors.offsets[index]; i < vectors.offsets[index + 1]; i++) {
            hash = 31 * hash + vectors.feed[i];
        }
        return hash;
    }

    /**
     * Parses and scores text.
     *
     * @param vectors the vectors
     * @param hole takes the scores
     */
    @Benchmark
    public void tutelaOfString(CvssVectors vectors, Blackhole hole) {
        CvssVector vector = CvssVector.parse(vectors.texts[vectors.next()]);
        consumeScores(vector, hole);
    }

    /**
     * Parses and scores bytes within a feed.
     *
     * @param vectors the vectors
     * @param hole takes the scores
     */
    @Benchmark
    public void tutelaOfBytes(CvssVectors vectors, Blackhole hole) {
        int index = vectors.next();
        int from = vectors.offsets[index];
        CvssVector vector = CvssVector.parse(vectors.feed, from, vectors.offsets[index + 1] - from);
        consumeScores(vector, hole);
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
     * Scores a parsed vector again.
     *
     * @param vectors the vectors
     * @return the score
     */
    @Benchmark
    public Object rescore(CvssVectors vectors) {
        return parsed[vectors.next()].score();
    }

    /**
     * Parses and scores text with us.springett:cvss-calculator.
     *
     * @param vectors the vectors
     * @return the scores
     */
    @Benchmark
    public Object springett(CvssVectors vectors) {
        return us.springett.cvss.Cvss.fromVector(vectors.texts[vectors.next()]).calculateScore();
    }

    /**
     * Parses and scores text with org.metaeffekt.core:ae-security.
     *
     * @param vectors the vectors
     * @return the score
     */
    @Benchmark
    public double metaeffekt(CvssVectors vectors) {
        String text = vectors.texts[vectors.next()];
        return text.startsWith("CVSS:4")
                ? new org.metaeffekt.core.security.cvss.v4P0.Cvss4P0(text).getOverallScore()
                : new org.metaeffekt.core.security.cvss.v3.Cvss3P1(text).getOverallScore();
    }
}
