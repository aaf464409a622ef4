package org.tutela.risk.threat;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The decision that something needs no risk of its own.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param reason why
 * @param reviewer the role that decided
 * @param date when
 */
public record Dismissal(
        @NotBlank @Size(max = 4000) String reason,
        @NotBlank @Size(max = 300) String reviewer,
        LocalDate date) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Dismissal {
        requireNonNull(reason, "reason");
        requireNonNull(reviewer, "reviewer");
        requireNonNull(date, "date");
    }
}
