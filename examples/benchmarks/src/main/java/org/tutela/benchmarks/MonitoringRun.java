package org.tutela.benchmarks;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterables;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.postmarket.CaseChange;
import org.tutela.risk.postmarket.FieldedRelease;
import org.tutela.risk.postmarket.MonitoringFeed;
import org.tutela.risk.postmarket.MonitoringResult;
import org.tutela.risk.postmarket.PostMarketFile;
import org.tutela.risk.postmarket.Reassessment;
import org.tutela.risk.postmarket.RiskReassessor;
import org.tutela.risk.postmarket.VulnerabilityMonitor;

/**
 * Times the night of a manufacturer in a fresh JVM: the feeds of two days against a portfolio, and the re-evaluation of every release
 * that they touch. Risk files are made a hundred at a time and dropped after, as they would be read from a store; the time for that is told
 * apart. Run with {@code -Xmx1g}.
 */
public final class MonitoringRun {

    private static final int ADVISORIES = 5_000;
    private static final int RISKS = 20;
    private static final int BATCH = 100;
    private static final long MILLION = 1_000_000;

    private MonitoringRun() {}

    /**
     * Prints how long each step took, and what it found.
     *
     * @param args the number of releases, or none for 2,000; and one in how many advisories names a package that a release may have, or none
     *     for 10
     */
    public static void main(String[] args) {
        int releases = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        int oneIn = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        System.out.println(releases + " releases of " + MonitoringPortfolio.COMPONENTS + " components, "
                + Runtime.getRuntime().availableProcessors() + " cores, at most "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
        List<PostMarketFile> files = timed("make and check the files", () -> MonitoringPortfolio.files(releases));
        VulnerabilityMonitor monitor = timed("index the components", () -> VulnerabilityMonitor.of(files));
        for (int day = 1; day <= 2; day++) {
            int number = day;
            MonitoringFeed feed =
                    timed("make the feed of day " + day, () -> MonitoringPortfolio.feed(number, ADVISORIES, oneIn));
            VulnerabilityMonitor before = monitor;
            long busy = busy();
            long start = System.nanoTime();
            MonitoringResult result =
                    before.receive(feed, MonitoringPortfolio.START.plusDays(number), "officer", "day " + number);
            long received = System.nanoTime() - start;
            Map<CaseChange.Kind, Integer> kinds = new LinkedHashMap<>();
            result.changes().forEach(it -> kinds.merge(it.kind(), 1, Integer::sum));
            System.out.printf(
                    Locale.ROOT,
                    "  receive it: %,d ms; %,d comparisons, cases %s%n",
                    received / MILLION,
                    result.comparisons(),
                    kinds);
            long judged = reassess(result, number);
            System.out.printf(
                    Locale.ROOT,
                    "  day %d: %,d ms; all threads worked %,d ms, making risk files included%n",
                    day,
                    (received + judged) / MILLION,
                    (busy() - busy) / MILLION);
            monitor = before.next(result);
        }
        MonitoringFeed strange = MonitoringPortfolio.feed(3, ADVISORIES, Integer.MAX_VALUE);
        VulnerabilityMonitor last = monitor;
        MonitoringResult nothing = timed(
                "receive a feed about nothing of ours",
                () -> last.receive(
                        MonitoringFeed.of(strange.advisories()),
                        MonitoringPortfolio.START.plusDays(3),
                        "officer",
                        "day 3"));
        System.out.println("    " + nothing.comparisons() + " comparisons, "
                + nothing.changes().size() + " changes");
    }

    /** Judges every release again that has a new or changed case, on all cores; returns how long that took, without making risk files. */
    private static long reassess(MonitoringResult result, int day) {
        Map<String, PostMarketFile> byDevice = new LinkedHashMap<>();
        result.files().forEach(it -> byDevice.put(it.device().text(), it));
        Set<Work> touched = new LinkedHashSet<>();
        for (CaseChange change : result.changes()) {
            PostMarketFile file = requireNonNull(byDevice.get(change.device().text()), "file");
            ReleaseId release = file.findCase(change.id()).orElseThrow().release();
            touched.add(new Work(file, file.findRelease(release).orElseThrow()));
        }
        RiskReassessor reassessor = RiskReassessor.of(RiskPolicies.euMdr());
        LongAdder moved = new LongAdder();
        LongAdder suspended = new LongAdder();
        LongAdder changes = new LongAdder();
        long making = 0;
        long judging = 0;
        for (List<Work> batch : Iterables.partition(touched, BATCH)) {
            long start = System.nanoTime();
            List<RiskFile> files = batch.parallelStream()
                    .map(it -> MonitoringPortfolio.riskFile(it.release, RISKS))
                    .toList();
            long made = System.nanoTime();
            IntStream.range(0, batch.size()).parallel().forEach(i -> {
                Reassessment after = reassessor.reassess(
                        files.get(i), batch.get(i).file, MonitoringPortfolio.START.plusDays(25), "day " + day);
                moved.add(after.comparison().movements().size());
                suspended.add(after.suspendedControls().size());
                changes.add(after.changes().size());
            });
            making += made - start;
            judging += System.nanoTime() - made;
        }
        System.out.printf(
                Locale.ROOT,
                "  judge %,d releases again: %,d ms; %d risks moved, %d controls suspended, %d changes; making their risk files: %,d ms%n",
                touched.size(),
                judging / MILLION,
                moved.sum(),
                suspended.sum(),
                changes.sum(),
                making / MILLION);
        return judging;
    }

    /** How long all threads of this process have worked, those that compile and collect included. */
    private static long busy() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private record Work(PostMarketFile file, FieldedRelease release) {}

    private interface Step<T> {
        T run();
    }

    private static <T> T timed(String what, Step<T> step) {
        long start = System.nanoTime();
        T result = step.run();
        long end = System.nanoTime();
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(Locale.ROOT, "  %s: %,d ms, then %d MB in use%n", what, (end - start) / MILLION, used >> 20);
        return result;
    }
}
