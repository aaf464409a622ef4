/**
 * Step 8 of the flow: one status for every clause, from the facts about a device and the evidence of an assessment.
 *
 * <p>Read {@link org.tutela.annexi.coverage.CoverageAnalyzer} first, then {@link org.tutela.annexi.coverage.ClauseStatus}.
 */
@NullMarked
package org.tutela.annexi.coverage;

import org.jspecify.annotations.NullMarked;
