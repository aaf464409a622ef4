package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.tutela.core.canonical.Digest;

/**
 * A step of a case from one state to the next, and who took it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param to the state reached
 * @param date when
 * @param role the role that decided
 * @param reason why
 * @param assessment the digest of the assessment that the decision rests on, where it rests on one
 */
public record CaseTransition(
        CaseState to,
        LocalDate date,
        @NotBlank @Size(max = 300) String role,
        @NotBlank @Size(max = 4000) String reason,
        Optional<Digest> assessment) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public CaseTransition {
        requireNonNull(to, "to");
        requireNonNull(date, "date");
        requireNonNull(role, "role");
        requireNonNull(reason, "reason");
        requireNonNull(assessment, "assessment");
    }
}
