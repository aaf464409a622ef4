package org.tutela.annexi.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.annexi.Clause;
import org.tutela.core.clause.ClauseEvidence;

/**
 * One row of a coverage: a clause, how it stands, and all evidence that names it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param clause the clause
 * @param status how it stands
 * @param evidence every piece of evidence that names the clause, of any bearing, in canonical order, immutable
 */
public record ClauseCoverage(Clause clause, ClauseStatus status, List<ClauseEvidence> evidence) {

    /** Copies the evidence. */
    public ClauseCoverage {
        requireNonNull(clause, "clause");
        requireNonNull(status, "status");
        evidence = ImmutableList.copyOf(evidence);
    }
}
