package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.tutela.core.canonical.Digest;
import org.tutela.core.identity.Identified;

/**
 * A clinical benefit of a device: meaningful, measurable and relevant to patients; MDR Article 2(53).
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #ClinicalBenefit(BenefitId, String,
 * String)} and {@link #withJudgedFor(Digest)}.
 *
 * @param id the id
 * @param description what patients gain
 * @param measure how it is measured, with its unit
 * @param judgedFor the digest of the intended purpose it was determined for, {@link IntendedPurpose#digest()}; empty where that was
 *     not recorded
 */
public record ClinicalBenefit(
        BenefitId id,
        @NotBlank @Size(max = 4000) String description,
        @NotBlank @Size(max = 300) String measure,
        Optional<Digest> judgedFor)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public ClinicalBenefit {
        requireNonNull(id, "id");
        requireNonNull(description, "description");
        requireNonNull(measure, "measure");
        requireNonNull(judgedFor, "judgedFor");
    }

    /**
     * Creates a benefit that does not say which intended purpose it was determined for.
     *
     * @param id the id
     * @param description what patients gain
     * @param measure how it is measured, with its unit
     */
    public ClinicalBenefit(BenefitId id, String description, String measure) {
        this(id, description, measure, Optional.empty());
    }

    /**
     * Returns this benefit as determined for an intended purpose.
     *
     * @param purpose the digest of the intended purpose
     * @return the benefit
     */
    public ClinicalBenefit withJudgedFor(Digest purpose) {
        return new ClinicalBenefit(id, description, measure, Optional.of(purpose));
    }
}
