package org.tutela.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.Clause;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.core.clause.ClauseId;

/**
 * The catalogue: making an edition in a fresh JVM, and looking clauses up.
 *
 * <p>Run with {@code mvn -Pbenchmarks} and {@code -Djmh.args="CatalogueBenchmark -prof gc"} to see that a look-up leaves no garbage.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class CatalogueBenchmark {

    private final ClauseCatalog catalog = AnnexI.mdr();
    private final ClauseId[] ids = ids(catalog);
    private final String[] numbers = numbers(ids);
    private int next;

    private static ClauseId[] ids(ClauseCatalog catalog) {
        return catalog.clauses().stream().map(Clause::id).toArray(ClauseId[]::new);
    }

    private static String[] numbers(ClauseId[] ids) {
        String[] numbers = new String[ids.length];
        for (int i = 0; i < ids.length; i++) {
            numbers[i] = ids[i].number();
        }
        return numbers;
    }

    private int next() {
        next = next + 1 == ids.length ? 0 : next + 1;
        return next;
    }

    /**
     * Finds a clause by its id.
     *
     * @return the clause
     */
    @Benchmark
    public Optional<Clause> findById() {
        return catalog.find(ids[next()]);
    }

    /**
     * Finds a clause by its number.
     *
     * @return the clause
     */
    @Benchmark
    public Optional<Clause> findByNumber() {
        return catalog.find(numbers[next()]);
    }

    /** Making an edition, each time in a JVM of its own. */
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(15)
    @State(Scope.Thread)
    public static class Load {

        /**
         * Makes the newest edition of the MDR.
         *
         * @return the catalogue
         */
        @Benchmark
        public ClauseCatalog mdr() {
            return AnnexI.mdr();
        }

        /**
         * Makes the newest edition of the IVDR.
         *
         * @return the catalogue
         */
        @Benchmark
        public ClauseCatalog ivdr() {
            return AnnexI.ivdr();
        }
    }
}
