package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tutela.core.device.ReleaseId;

/**
 * The review of a piece of user information for a release; IEC 81001-5-1, 4.1.9. It does not hold for any other release.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param reviewer who reviewed it, as a role
 * @param date when
 * @param release the release it was reviewed for
 */
public record InformationReview(@NotBlank @Size(max = 300) String reviewer, LocalDate date, ReleaseId release) {

    /** Rejects nulls; constraints are checked where the whole is built. */
    public InformationReview {
        requireNonNull(reviewer, "reviewer");
        requireNonNull(date, "date");
        requireNonNull(release, "release");
    }
}
