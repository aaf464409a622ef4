/**
 * Measurements of the library, beside its peers where there are any. Stands beside the flow; nothing depends on it.
 *
 * <p>Read {@link org.tutela.benchmarks.CvssBenchmark} first, then {@link org.tutela.benchmarks.AssessmentBenchmark} and
 * {@link org.tutela.benchmarks.MonitoringRun}.
 */
@NullMarked
package org.tutela.benchmarks;

import org.jspecify.annotations.NullMarked;
