package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tutela.core.identity.Identified;

/**
 * A clinical benefit of a device: meaningful, measurable and relevant to patients; MDR Article 2(53).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param description what patients gain
 * @param measure how it is measured, with its unit
 */
public record ClinicalBenefit(
        BenefitId id,
        @NotBlank @Size(max = 4000) String description,
        @NotBlank @Size(max = 300) String measure) implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public ClinicalBenefit {
        requireNonNull(id, "id");
        requireNonNull(description, "description");
        requireNonNull(measure, "measure");
    }
}
