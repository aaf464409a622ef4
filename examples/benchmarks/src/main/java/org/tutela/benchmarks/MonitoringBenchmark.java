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
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.postmarket.AdvisoryMatcher;
import org.tutela.risk.postmarket.FieldedRelease;
import org.tutela.risk.postmarket.MatchRun;

/**
 * Matching alone, warm: 5,000 advisories against the index of a portfolio, and the making of that index.
 *
 * <p>Run with {@code mvn -Pbenchmarks -pl examples/benchmarks -am -DskipTests verify "-Djmh.args=MonitoringBenchmark"}; the whole night is
 * timed by {@link MonitoringRun}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@State(Scope.Thread)
public class MonitoringBenchmark {

    /** How many releases there are. */
    @Param({"500", "2000"})
    public int releases;

    /** One in how many products is a package that a release may have. */
    @Param({"10", "1000000"})
    public int oneIn;

    private List<FieldedRelease> fielded = List.of();
    private List<Advisory> advisories = List.of();
    private AdvisoryMatcher matcher = AdvisoryMatcher.of(List.of());

    /** Makes releases, index and feed. */
    @Setup
    public void make() {
        fielded = MonitoringPortfolio.files(releases).stream()
                .flatMap(file -> file.releases().stream())
                .toList();
        matcher = AdvisoryMatcher.of(fielded);
        advisories = MonitoringPortfolio.feed(1, 5_000, oneIn).advisories();
    }

    /**
     * Matches the advisories.
     *
     * @return the matches
     */
    @Benchmark
    public MatchRun match() {
        return matcher.match(advisories);
    }

    /**
     * Indexes the components.
     *
     * @return the matcher
     */
    @Benchmark
    public AdvisoryMatcher index() {
        return AdvisoryMatcher.of(fielded);
    }
}
