package org.tutela.risk.surveillance;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is arranged for one element of coordinated disclosure.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param element the element
 * @param statement what is arranged
 */
public record DisclosureStatement(
        DisclosureElement element,
        @NotBlank @Size(max = 4000) String statement) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public DisclosureStatement {
        requireNonNull(element, "element");
        requireNonNull(statement, "statement");
    }
}
