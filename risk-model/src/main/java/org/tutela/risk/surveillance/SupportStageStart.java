package org.tutela.risk.surveillance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * When a release enters a stage of support.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param stage the stage
 * @param from the first day
 */
public record SupportStageStart(SupportStage stage, LocalDate from) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public SupportStageStart {
        requireNonNull(stage, "stage");
        requireNonNull(from, "from");
    }
}
