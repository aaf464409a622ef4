package org.tutela.risk.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tutela.risk.cvss.CvssVector;

/**
 * A CVSS vector that somebody gave a vulnerability. Several may stand side by side; none replaces another.
 *
 * <p>A CVSS score says how severe a vulnerability is in general, not what risk it is for a patient.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param vector the vector
 * @param author who gave it
 * @param date when
 */
public record CvssRating(
        CvssVector vector, @NotBlank @Size(max = 300) String author, LocalDate date) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public CvssRating {
        requireNonNull(vector, "vector");
        requireNonNull(author, "author");
        requireNonNull(date, "date");
    }
}
