package org.tutela.core.clause;

import static java.util.Objects.requireNonNull;

/**
 * What an assessment has to say about one clause: a fact that serves it, or one that speaks against it. An assessment yields these,
 * the catalogue judges them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param clause the clause
 * @param bearing how the fact bears on it
 * @param subject the id or code of the fact, such as {@code CTL-003}, {@code RSK-002} or {@code RSK-011}, not blank
 * @param location where the evidence stands, in the manufacturer's words; empty where it is the risk file itself
 */
public record ClauseEvidence(ClauseId clause, Bearing bearing, String subject, String location) {

    /** How a fact bears on a clause. */
    public enum Bearing {
        /** It serves the clause, and it is in force for the release under assessment. */
        IN_FORCE,
        /** It will serve the clause once it is done. */
        PLANNED,
        /** It served the clause for another release, or has been withdrawn. */
        STALE,
        /** It is an unacceptable risk that speaks against the clause. */
        CONTRADICTING_RISK,
        /** It is a finding that speaks against the clause. */
        CONTRADICTING_FINDING
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the subject is blank
     */
    public ClauseEvidence {
        requireNonNull(clause, "clause");
        requireNonNull(bearing, "bearing");
        requireNonNull(location, "location");
        if (subject.isBlank()) {
            throw new IllegalArgumentException("Clause evidence subject must not be blank");
        }
    }
}
