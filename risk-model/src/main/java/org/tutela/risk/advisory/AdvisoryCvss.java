package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tutela.risk.cvss.CvssScore;
import org.tutela.risk.cvss.CvssVector;

/**
 * A CVSS vector as a source published it, with the base score it printed. Several may stand side by side; none replaces another.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param vector the vector, whose first part tells its version
 * @param author who gave it
 * @param date when
 * @param publishedScore the base score printed beside it, where there was one
 */
public record AdvisoryCvss(
        CvssVector vector,
        @NotBlank @Size(max = 300) String author,
        LocalDate date,
        Optional<
                        @DecimalMin(value = "0", message = "must be at least 0") @DecimalMax(value = "10", message = "must be at most 10") BigDecimal>
                publishedScore) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public AdvisoryCvss {
        requireNonNull(vector, "vector");
        requireNonNull(author, "author");
        requireNonNull(date, "date");
        requireNonNull(publishedScore, "publishedScore");
    }

    /**
     * Returns the score that the vector gives: the base score of CVSS v3.x, the one score of CVSS v4.0.
     *
     * @return the score
     */
    public CvssScore score() {
        return vector.version().isVersion3() ? vector.baseScore() : vector.score();
    }

    /**
     * Says whether the printed score is the one that the vector gives.
     *
     * @return false only where a score was printed and differs
     */
    public boolean isScoreAsPublished() {
        return publishedScore
                .filter(published -> published.compareTo(score().toBigDecimal()) != 0)
                .isEmpty();
    }
}
