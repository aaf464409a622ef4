package org.tutela.risk.surveillance;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the surveillance plan says about one element.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param element the element
 * @param statement what is done, how often and by whom
 */
public record PlanStatement(
        PlanElement element, @NotBlank @Size(max = 4000) String statement) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public PlanStatement {
        requireNonNull(element, "element");
        requireNonNull(statement, "statement");
    }
}
