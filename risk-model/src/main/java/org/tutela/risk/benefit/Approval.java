package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An approval.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param role the role
 * @param name who approved
 * @param date when
 */
public record Approval(
        ApproverRole role, @NotBlank @Size(max = 300) String name, LocalDate date) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Approval {
        requireNonNull(role, "role");
        requireNonNull(name, "name");
        requireNonNull(date, "date");
    }
}
