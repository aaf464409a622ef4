package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tutela.core.text.Audience;

/**
 * What the pages of documents for an audience carry, such as {@code Confidential, for notified bodies only}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param audience the audience
 * @param label the label, in the manufacturer's words
 */
public record ConfidentialityLabel(
        Audience audience, @NotBlank @Size(max = 300) String label) {

    /** Rejects nulls; constraints are checked where the whole is built. */
    public ConfidentialityLabel {
        requireNonNull(audience, "audience");
        requireNonNull(label, "label");
    }
}
