package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A report that was sent to a competent authority.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what kind of report
 * @param submittedOn when it was sent
 * @param reference the number the authority gave it; empty where there is none
 */
public record IncidentReport(
        ReportKind kind,
        LocalDate submittedOn,
        @Size(max = 300) String reference) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public IncidentReport {
        requireNonNull(kind, "kind");
        requireNonNull(submittedOn, "submittedOn");
        requireNonNull(reference, "reference");
    }
}
