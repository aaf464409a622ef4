package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tutela.core.clause.ClauseId;

/**
 * What the other regulation has in the place of a clause.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param relation how near the other clause comes
 * @param clause the clause of the other regulation, empty exactly where the relation is {@link Relation#NONE}
 * @param reason why, in our words; empty where the texts are identical
 * @param basis who says so
 */
public record Counterpart(Relation relation, Optional<ClauseId> clause, String reason, Basis basis) {

    /** How near two clauses come. */
    public enum Relation {
        /** The same text but for numbers and the names of the regulations. */
        IDENTICAL,
        /** Other words, the same duty under the same conditions. */
        EQUIVALENT,
        /** The duties overlap. */
        PARTIAL,
        /** There is none. */
        NONE
    }

    /** Who says that two clauses correspond. */
    public enum Basis {
        /** MDCG 2019-16 rev.1, Table 1. */
        MDCG_TABLE_1,
        /** This library, from the texts. */
        OURS
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a clause is given for the relation NONE, or none for another
     */
    public Counterpart {
        requireNonNull(relation, "relation");
        requireNonNull(clause, "clause");
        requireNonNull(reason, "reason");
        requireNonNull(basis, "basis");
        if (clause.isPresent() == (relation == Relation.NONE)) {
            throw new IllegalArgumentException(
                    "Counterpart clause must be given exactly where the relation is not NONE, but was " + clause
                            + " for " + relation);
        }
    }
}
