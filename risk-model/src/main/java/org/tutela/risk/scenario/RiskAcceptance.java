package org.tutela.risk.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.tutela.core.device.ReleaseId;

/**
 * The decision to accept what is left of a risk.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param role the role that decided
 * @param rationale why
 * @param decidedOn when
 * @param release for which release
 * @param reviewBy by when it must be looked at again, where that is set
 */
public record RiskAcceptance(
        @NotBlank @Size(max = 300) String role,
        @NotBlank @Size(max = 4000) String rationale,
        LocalDate decidedOn,
        ReleaseId release,
        Optional<LocalDate> reviewBy) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public RiskAcceptance {
        requireNonNull(role, "role");
        requireNonNull(rationale, "rationale");
        requireNonNull(decidedOn, "decidedOn");
        requireNonNull(release, "release");
        requireNonNull(reviewBy, "reviewBy");
    }
}
