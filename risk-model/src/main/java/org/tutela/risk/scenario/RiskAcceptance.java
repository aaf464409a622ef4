package org.tutela.risk.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.scoring.RiskLevel;

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
 * @param level the level of what was left that the decision was taken on, where it was recorded; one that is lower than the level derived
 *     now is a finding
 */
public record RiskAcceptance(
        @NotBlank @Size(max = 300) String role,
        @NotBlank @Size(max = 4000) String rationale,
        LocalDate decidedOn,
        ReleaseId release,
        Optional<LocalDate> reviewBy,
        Optional<RiskLevel> level) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public RiskAcceptance {
        requireNonNull(role, "role");
        requireNonNull(rationale, "rationale");
        requireNonNull(decidedOn, "decidedOn");
        requireNonNull(release, "release");
        requireNonNull(reviewBy, "reviewBy");
        requireNonNull(level, "level");
    }

    /**
     * Makes a decision of which the level it was taken on was not recorded.
     *
     * @param role the role that decided
     * @param rationale why
     * @param decidedOn when
     * @param release for which release
     * @param reviewBy by when it must be looked at again, where that is set
     */
    public RiskAcceptance(
            String role, String rationale, LocalDate decidedOn, ReleaseId release, Optional<LocalDate> reviewBy) {
        this(role, rationale, decidedOn, release, reviewBy, Optional.empty());
    }
}
