package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The acceptance policy that the analysis is made by, and when it was approved: before the data were looked at; MDCG 2019-16
 * rev.1, 3.5.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policy the id of the risk policy
 * @param version its version
 * @param approvedOn when it was approved
 * @param approver who approved it
 */
public record PolicyBasis(
        @NotBlank @Size(max = 300) String policy,
        @NotBlank @Size(max = 300) String version,
        LocalDate approvedOn,
        @NotBlank @Size(max = 300) String approver) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public PolicyBasis {
        requireNonNull(policy, "policy");
        requireNonNull(version, "version");
        requireNonNull(approvedOn, "approvedOn");
        requireNonNull(approver, "approver");
    }
}
