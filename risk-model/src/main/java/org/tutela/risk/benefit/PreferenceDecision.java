package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The value judgement of a named clinical decision maker, where the conclusion depends on preferences.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param decisionMaker who decided
 * @param role in which clinical role
 * @param statement what outweighs what, and why
 * @param date when
 */
public record PreferenceDecision(
        @NotBlank @Size(max = 300) String decisionMaker,
        @NotBlank @Size(max = 300) String role,
        @NotBlank @Size(max = 4000) String statement,
        LocalDate date) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public PreferenceDecision {
        requireNonNull(decisionMaker, "decisionMaker");
        requireNonNull(role, "role");
        requireNonNull(statement, "statement");
        requireNonNull(date, "date");
    }
}
