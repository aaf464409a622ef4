package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A review trigger that has occurred.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what happened
 * @param date when
 * @param description what exactly, with a reference
 */
public record TriggerEvent(
        ReviewTriggerKind kind,
        LocalDate date,
        @NotBlank @Size(max = 4000) String description) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public TriggerEvent {
        requireNonNull(kind, "kind");
        requireNonNull(date, "date");
        requireNonNull(description, "description");
    }
}
