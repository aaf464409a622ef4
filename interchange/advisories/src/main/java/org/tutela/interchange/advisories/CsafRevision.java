package org.tutela.interchange.advisories;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A revision of a CSAF document before the one that is written. CSAF wants all of them, from the first.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number the number, from 1
 * @param date when it was published
 * @param summary what it changed, not blank
 */
public record CsafRevision(int number, LocalDate date, String summary) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is below 1 or the summary is blank
     */
    public CsafRevision {
        requireNonNull(date, "date");
        requireNonNull(summary, "summary");
        if (number < 1) {
            throw new IllegalArgumentException("Revision number must be at least 1, but was " + number);
        }
        if (summary.isBlank()) {
            throw new IllegalArgumentException("Revision summary must not be blank");
        }
    }
}
