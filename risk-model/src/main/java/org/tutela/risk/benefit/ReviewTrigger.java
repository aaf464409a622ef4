package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something that makes the analysis due for review, and how it is noticed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what happens
 * @param watch how that would be noticed and by whom
 */
public record ReviewTrigger(
        ReviewTriggerKind kind, @NotBlank @Size(max = 4000) String watch) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public ReviewTrigger {
        requireNonNull(kind, "kind");
        requireNonNull(watch, "watch");
    }
}
