package org.tutela.risk.control;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tutela.core.device.ReleaseId;

/**
 * The statement that evidence made for one release holds for another.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param to the release it holds for as well
 * @param changeImpact why the changes do not touch it
 * @param approver the role that approved it
 */
public record EvidenceCarryOver(
        ReleaseId to,
        @NotBlank @Size(max = 4000) String changeImpact,
        @NotBlank @Size(max = 300) String approver) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public EvidenceCarryOver {
        requireNonNull(to, "to");
        requireNonNull(changeImpact, "changeImpact");
        requireNonNull(approver, "approver");
    }
}
