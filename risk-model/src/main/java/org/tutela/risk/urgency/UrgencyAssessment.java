package org.tutela.risk.urgency;

import static java.util.Objects.requireNonNull;

import org.tutela.core.reference.Citation;

/**
 * How urgent it is to act on a vulnerability, and by which row of which table.
 *
 * <p>It schedules work; it sets no exploitability and no severity and decides no acceptability. This class is immutable and thread-safe.
 *
 * @param urgency the urgency
 * @param row the row that gave it
 * @param citation where the table comes from
 */
public record UrgencyAssessment(Urgency urgency, DecisionTable.Row row, Citation citation) {

    /** Rejects nulls. */
    public UrgencyAssessment {
        requireNonNull(urgency, "urgency");
        requireNonNull(row, "row");
        requireNonNull(citation, "citation");
    }
}
