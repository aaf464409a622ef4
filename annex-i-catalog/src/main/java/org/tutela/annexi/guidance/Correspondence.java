package org.tutela.annexi.guidance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tutela.core.clause.ClauseId;

/**
 * A row of Table 1: a topic and where each regulation has it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param row the number of the row, from 1 to 17
 * @param topic the topic, in our words
 * @param mdr the clause of the MDR
 * @param ivdr the clause of the IVDR, empty where the table prints a dash
 */
public record Correspondence(int row, String topic, ClauseId mdr, Optional<ClauseId> ivdr) {

    /** Rejects nulls. */
    public Correspondence {
        requireNonNull(topic, "topic");
        requireNonNull(mdr, "mdr");
        requireNonNull(ivdr, "ivdr");
    }
}
